import { CannotKnow } from '../problem.js'
import { native } from '../values/define.js'
import { raise } from '../values/exceptions.js'
import { PyModule, PyStr, PyUnknown, refuse, type Context, type Value } from '../values/values.js'
import type { FrameContext } from './machine.js'

/** `importlib.import_module(name, package)`, of the project's files and the known libraries. */
export function importlib (): PyModule {
  return new PyModule('importlib', new Map<string, Value>([
    ['import_module', native('import_module', 'name package?', ([name, inside], context) => {
      if (!(name instanceof PyStr)) return raise('TypeError')
      const { frame } = context as FrameContext
      const imported = frame.machine.importModule(fullName(name.text, inside, context), context, frame)
      if (imported instanceof PyUnknown) throw new CannotKnow(imported.reason)
      return imported.value
    })]
  ]))
}

/** `.name` is relative to the package that is given with it. */
function fullName (name: string, inside: Value | undefined, context: Context): string {
  const rest = name.replace(/^\.+/, '')
  const dots = name.length - rest.length
  if (dots === 0) return name
  if (!(inside instanceof PyStr)) return raise('TypeError')
  const parts = inside.text.split('.')
  if (dots > parts.length || rest === '') refuse(context, 'This import leads out of its package.', 'Import it by its full name.')
  return [...parts.slice(0, parts.length - dots + 1), rest].join('.')
}
