import { CannotKnow } from '../problem.js'
import { dictClass } from '../values/classes.js'
import { method } from '../values/define.js'
import { PyClass, PyInstance, PyStr, PyUnknown, refuse, type Context, type Value } from '../values/values.js'
import type { FrameContext } from './machine.js'

const methods = [
  method('__getitem__', 'name', ([, name], context) => read(name, context)),
  method('__contains__', 'name', ([, name], context) => {
    read(name, context)
    return true
  })
]

/** `sys.modules`, of which only the files of the project are known: `sys.modules[__name__]`. */
export function sysModules (): PyInstance {
  return new PyInstance(modulesClass, 'sys.modules')
}

export function isSysModules (value: Value | undefined): boolean {
  return value instanceof PyInstance && value.type === modulesClass
}

const modulesClass = new PyClass('dict', [dictClass], dictClass.order, new Map(methods.map(each => [each.name, each])), cannotBeMade)

function cannotBeMade (_positional: readonly Value[], _keywords: ReadonlyMap<string, Value>, context: Context): never {
  return refuse(context, 'A dict made of the class of sys.modules is not followed.')
}

function read (name: Value | undefined, context: Context): Value {
  const imported = (context as FrameContext).frame.machine.modules.get(name instanceof PyStr ? name.text : '')
  if (imported instanceof PyUnknown) throw new CannotKnow(imported.reason)
  return imported?.value ?? refuse(context, 'Which modules Python has loaded is not known.')
}
