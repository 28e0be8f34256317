import { objectClass, raise } from '../values/exceptions.js'
import { method } from '../values/define.js'
import { listOf } from '../values/iterate.js'
import { PyClass, PyDict, PyInstance, PyIterator, PyStr, PyTuple, refuse, type Context, type PyNative, type Value } from '../values/values.js'
import { nativeOf, made, textOf } from './arguments.js'
import { checkAll, copyEnvironment, hasVariable, readVariable, removeVariable, writeVariable } from './environment.js'
import { refusing } from './unknown.js'

/** What an environ object looks at: the environment of the program, or a copy of it. */
class Mapping {
  readonly copy: Map<string, string> | undefined

  constructor (copy?: Map<string, string>) {
    this.copy = copy
  }
}

/** One look at all variables: what keys(), values() and items() give. */
class View {
  readonly of: (name: string, value: string, context: Context) => Value
  readonly variables: ReadonlyMap<string, string>

  constructor (variables: ReadonlyMap<string, string>, of: View['of']) {
    this.variables = variables
    this.of = of
  }
}

const unordered = (name: string): PyNative => refusing(name, 'The order of the environment\'s variables cannot be known.', undefined, true)

const viewClass = new PyClass('dict_view', [objectClass], objectClass.order, new Map<string, Value>([
  method('__iter__', '', ([self], context) => {
    const { variables, of } = nativeOf(self, View, context)
    checkAll(variables, context)
    return new PyIterator('dict_iterator', [...variables].map(([name, value]) => of(name, value, context)).values(), variables.size > 1)
  }),
  method('__len__', '', ([self], context) => BigInt(nativeOf(self, View, context).variables.size)),
  ...['__and__', '__or__', '__sub__', '__xor__', '__rand__', '__ror__', '__rsub__', '__rxor__', '__eq__', '__repr__'].map(unordered)
].map(made => [made.name, made])))

function variablesOf (self: Value | undefined, context: Context): Map<string, string> {
  return nativeOf(self, Mapping, context).copy ?? context.environment
}

/** A name or a value as the system takes it. */
function settable (value: Value | undefined, context: Context): string {
  const text = textOf(value, context)
  if (text.includes('\0')) raise('ValueError')
  return text
}

function set (variables: Map<string, string>, name: Value | undefined, value: Value | undefined, context: Context): void {
  const [key, text] = [textOf(name, context), settable(value, context)]
  settable(name, context)
  if (key.includes('=')) raise('ValueError')
  if (key === '') raise('OSError')
  context.spend(text.length)
  writeVariable(variables, key, text)
}

function view (of: View['of']) {
  return ([self]: ReadonlyArray<Value | undefined>, context: Context): Value => new PyInstance(viewClass, new View(variablesOf(self, context), of))
}

const text = (value: string, context: Context): PyStr => made(value, context)
const lacking = (name: string): never => raise('KeyError', [new PyStr(name)], name)

/** `update(other, **others)`: a mapping or pairs. */
function pairsOf (other: Value | undefined, context: Context): Array<readonly [Value, Value]> {
  if (other === undefined) return []
  if (other instanceof PyDict) return [...other.entries.values()]
  if (other instanceof PyInstance) refuse(context, 'The environment is updated from an object whose items are not known.')
  return listOf(other, context).map(item => {
    const [key, value, ...more] = listOf(item, context)
    return key === undefined || value === undefined || more.length > 0 ? raise('ValueError') : [key, value]
  })
}

const methods: readonly PyNative[] = [
  method('__getitem__', 'key', ([self, key], context) => {
    const name = textOf(key, context)
    const value = readVariable(variablesOf(self, context), name, context)
    return value === undefined ? lacking(name) : text(value, context)
  }),
  method('__contains__', 'key', ([self, key], context) => hasVariable(variablesOf(self, context), textOf(key, context), context)),
  method('__setitem__', 'key value', ([self, key, value], context) => { set(variablesOf(self, context), key, value, context); return null }),
  method('__delitem__', 'key', ([self, key], context) => {
    const [variables, name] = [variablesOf(self, context), textOf(key, context)]
    if (!hasVariable(variables, name, context)) lacking(name)
    removeVariable(variables, name)
    return null
  }),
  method('__iter__', '', ([self], context) => {
    checkAll(variablesOf(self, context), context)
    const names = [...variablesOf(self, context).keys()].map(name => text(name, context))
    return new PyIterator('generator', names.values(), names.length > 1)
  }),
  method('__len__', '', ([self], context) => {
    checkAll(variablesOf(self, context), context)
    return BigInt(variablesOf(self, context).size)
  }),
  method('get', 'key default?', ([self, key, otherwise = null], context) => {
    const value = readVariable(variablesOf(self, context), textOf(key, context), context)
    return value === undefined ? otherwise : text(value, context)
  }),
  method('setdefault', 'key value?', ([self, key, value = null], context) => {
    const [variables, name] = [variablesOf(self, context), textOf(key, context)]
    if (!hasVariable(variables, name, context)) set(variables, key, value, context)
    return text(readVariable(variables, name, context) as string, context)
  }),
  method('pop', 'key default?', ([self, key, otherwise], context) => {
    const [variables, name] = [variablesOf(self, context), textOf(key, context)]
    const value = readVariable(variables, name, context)
    if (value === undefined) return otherwise === undefined ? lacking(name) : otherwise
    removeVariable(variables, name)
    return text(value, context)
  }),
  method('keys', '', view((name, _value, context) => text(name, context))),
  method('values', '', view((_name, value, context) => text(value, context))),
  method('items', '', view((name, value, context) => new PyTuple([text(name, context), text(value, context)]))),
  method('copy', '', ([self], context) => {
    const variables = variablesOf(self, context)
    context.spend(variables.size)
    return environObject(copyEnvironment(variables))
  }),
  method('update', 'other? **others', ([self, other], context, _rest, others) => {
    const variables = variablesOf(self, context)
    for (const [name, value] of pairsOf(other, context)) set(variables, name, value, context)
    for (const [name, value] of others) set(variables, new PyStr(name), value, context)
    return null
  }),
  method('clear', '', ([self], context) => {
    const variables = variablesOf(self, context)
    for (const name of [...variables.keys()]) removeVariable(variables, name)
    return null
  }),
  ...['__or__', '__ror__', '__ior__', '__eq__', '__repr__', 'popitem'].map(unordered)
]

const environClass = new PyClass('_Environ', [objectClass], objectClass.order, new Map(methods.map(made => [made.name, made])))

/** `os.environ`: a live look at the environment; with a copy, what `os.environ.copy()` gives. */
export function environObject (copy?: Map<string, string>): PyInstance {
  return new PyInstance(environClass, new Mapping(copy))
}
