import { CannotKnow } from '../problem.js'
import { native } from '../values/define.js'
import { raise } from '../values/exceptions.js'
import { PyModule, PyStr, PyUnknown, refuse, type Value } from '../values/values.js'
import type { FrameContext } from './machine.js'

/** `importlib.import_module(name, package)`, of the project's files and the known libraries. */
export function importlib (): PyModule {
  return new PyModule('importlib', new Map<string, Value>([
    ['import_module', native('import_module', 'name package?', ([name, inside], context) => {
      if (!(name instanceof PyStr)) return raise('TypeError')
      if (name.text.startsWith('.') || (inside !== undefined && inside !== null)) refuse(context, 'An import relative to a package that is named here is not followed.', 'Import it by its full name.')
      const { frame } = context as FrameContext
      const imported = frame.machine.importModule(name.text, context, frame)
      if (imported instanceof PyUnknown) throw new CannotKnow(imported.reason)
      return imported.value
    })]
  ]))
}
