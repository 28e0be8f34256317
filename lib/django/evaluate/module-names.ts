import { CannotKnow } from '../problem.js'
import { objectClass, raise } from '../values/exceptions.js'
import { method } from '../values/define.js'
import { mappingEntries } from '../values/mapping.js'
import { PyClass, PyInstance, PyList, PyStr, PyTuple, PyUnknown, type Context, type PyNative, type Value } from '../values/values.js'
import { bindName } from './assign.js'
import type { Frame } from './machine.js'

/** `globals()`: the names of the module, which change with it. */
export function namesOfModule (frame: Frame): Value {
  return new PyInstance(moduleNames, frame)
}

const methods: readonly PyNative[] = [
  method('__getitem__', 'name', ([self, name]) => read(self, name) ?? raise('KeyError', [name as Value])),
  method('__setitem__', 'name value', ([self, name, value], context) => write(self, name, value as Value, context)),
  method('__contains__', 'name', ([self, name]) => read(self, name) !== undefined),
  method('get', 'name default?', ([self, name, otherwise]) => read(self, name) ?? otherwise ?? null),
  method('setdefault', 'name default?', ([self, name, otherwise], context) => read(self, name) ?? write(self, name, otherwise ?? null, context)),
  method('update', 'mapping? **more', ([self, mapping], context, _rest, more) => {
    const entries = mapping === undefined ? [] : mappingEntries(mapping, context)
    for (const [name, value] of entries) write(self, name, value, context)
    for (const [name, value] of more) write(self, new PyStr(name), value, context)
    return null
  }),
  method('keys', '', ([self]) => new PyList(names(self))),
  // What cannot be known among them is told when it is used.
  method('items', '', ([self]) => new PyList(names(self).map(name => new PyTuple([name, frameOf(self).module.scope.variables.get(textOf(name)) as Value]))))
]

const moduleNames = new PyClass('dict', [objectClass], [objectClass], new Map(methods.map(each => [each.name, each])), () => raise('TypeError'))

function frameOf (self: Value | undefined): Frame {
  return (self as PyInstance).native as Frame
}

function textOf (name: Value | undefined): string {
  return name instanceof PyStr ? name.text : raise('KeyError', [name ?? null])
}

function read (self: Value | undefined, name: Value | undefined): Value | undefined {
  const { module: { scope, value: { mayHaveMore } } } = frameOf(self)
  const value = scope.variables.get(textOf(name))
  if (value instanceof PyUnknown) throw new CannotKnow(value.reason)
  if (value === undefined && mayHaveMore !== undefined) throw new CannotKnow(mayHaveMore)
  return value
}

function write (self: Value | undefined, name: Value | undefined, value: Value, context: Context): Value {
  const { machine, module } = frameOf(self)
  bindName(textOf(name), value, { machine, module, scope: module.scope }, context.place)
  return value
}

/** Taken at once: Python would not allow a new name while they are gone through. */
function names (self: Value | undefined): Value[] {
  const { mayHaveMore } = frameOf(self).module.value
  if (mayHaveMore !== undefined) throw new CannotKnow(mayHaveMore)
  return [...frameOf(self).module.scope.variables.keys()].map(name => new PyStr(name))
}
