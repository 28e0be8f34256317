import { CannotKnow } from '../problem.js'
import { native } from '../values/define.js'
import { raise } from '../values/exceptions.js'
import { listOf, truth } from '../values/iterate.js'
import { PyModule, PyStr, PyUnknown, refuse, type Context, type Value } from '../values/values.js'
import type { FrameContext } from './machine.js'

/** `importlib.import_module(name, package)`, of the project's files and the known libraries. */
export function importlib (): PyModule {
  return new PyModule('importlib', new Map<string, Value>([
    ['import_module', native('import_module', 'name package?', ([name, inside], context) => {
      return importNamed(fullName(textOf(name), inside, context), context as FrameContext)
    })]
  ]))
}

/** `__import__(name, fromlist=…)`: the package that a name begins with, or the module itself where names are taken from it. */
export const importByText = native('__import__', 'name globals? locals? fromlist? level?', ([name, , , fromlist = null, level = 0n], context) => {
  if (level !== 0n && level !== false) refuse(context, 'A relative __import__() is not followed.', 'Import it by its full name.')
  const path = textOf(name)
  const module = importNamed(path, context as FrameContext)
  if (!truth(fromlist, context)) return importNamed(path.split('.', 1).join(), context as FrameContext)
  for (const taken of listOf(fromlist, context).map(textOf)) {
    if (taken === '*' && module.attributes.has('__all__')) refuse(context, 'What __all__ of a module that is imported by __import__() names is not followed.', 'Write it as an import.')
    const inner = `${path}.${taken}`
    if (!module.attributes.has(taken) && (context as FrameContext).frame.machine.project.find(inner) !== undefined) importNamed(inner, context as FrameContext)
  }
  return module
})

function importNamed (name: string, context: FrameContext): PyModule {
  const imported = context.frame.machine.importModule(name, context, context.frame)
  if (imported instanceof PyUnknown) throw new CannotKnow(imported.reason)
  return imported.value
}

function textOf (name: Value | undefined): string {
  return name instanceof PyStr ? name.text : raise('TypeError')
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
