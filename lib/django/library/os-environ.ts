import { raise } from '../values/exceptions.js'
import { method } from '../values/define.js'
import { listOf } from '../values/iterate.js'
import { equal } from '../values/operators.js'
import { PyDict, PyInstance, PyIterator, PyStr, PyTuple, PyUnknown, refuse, type Context, type PyNative, type Value } from '../values/values.js'
import { dictOf, nativeOf, made, textOf } from './arguments.js'
import { checkAll, checkOpen, disputeOf, fallbackOf, hasVariable, readText, readVariable, removeVariable, writeVariable } from './environment.js'
import { classWith } from './module.js'
import { refusing } from './unknown.js'

/** One look at all variables: what keys(), values() and items() give. Their order is that of the environment. */
class View {
  readonly of: (name: string, value: string, context: Context) => Value
  readonly has: (item: Value, context: Context) => boolean

  constructor (of: View['of'], has: View['has']) {
    this.of = of
    this.has = has
  }
}

const unread = (name: string): PyNative => refusing(name, `The method ${name} of os.environ, or of what it gives, is not read.`, 'Use dict(os.environ).', true)

function itemsOf ({ of }: View, context: Context): Value[] {
  checkAll(context.environment, context)
  return [...context.environment].map(([name, value]) => of(name, value, context))
}

const viewClass = classWith('dict_view', [
  method('__iter__', '', ([self], context) => new PyIterator('dict_iterator', itemsOf(nativeOf(self, View, context), context).values())),
  method('__len__', '', (_given, context) => {
    checkOpen(context.environment, context)
    return BigInt(context.environment.size)
  }),
  method('__contains__', 'item', ([self, item], context) => nativeOf(self, View, context).has(item as Value, context)),
  ...['__and__', '__or__', '__sub__', '__xor__', '__rand__', '__ror__', '__rsub__', '__rxor__', '__eq__', '__repr__', 'isdisjoint'].map(unread)
])

/** A name or a value as the system takes it. */
function settable (value: Value | undefined, context: Context): string {
  const text = textOf(value, context)
  if (text.includes('\0')) raise('ValueError')
  return text
}

function set (name: Value | undefined, value: Value | undefined, context: Context): void {
  const [key, text] = [textOf(name, context), settable(value, context)]
  settable(name, context)
  if (key.includes('=')) raise('ValueError')
  if (key === '') raise('OSError')
  context.spend(text.length)
  writeVariable(context.environment, key, text)
}

const text = (value: string, context: Context): PyStr => made(value, context)
const lacking = (name: string): never => raise('KeyError', [new PyStr(name)], name)

function hasItem (item: Value, context: Context): boolean {
  const [name, value, ...more] = listOf(item, context)
  if (name === undefined || value === undefined || more.length > 0) raise('ValueError')
  const found = readVariable(context.environment, textOf(name, context), context)
  return found !== undefined && equal(text(found, context), value as Value, context)
}

const keys = new View((name, _value, context) => text(name, context), (item, context) => hasVariable(context.environment, textOf(item, context), context))
const values: View = new View((_name, value, context) => text(value, context), (item, context) => itemsOf(values, context).some(value => equal(value, item, context)))
const items = new View((name, value, context) => new PyTuple([text(name, context), text(value, context)]), hasItem)

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

/** A dict of all variables. One whose value depends on the version of a library is unknown in it. */
function copy (context: Context): PyDict {
  const { environment } = context
  checkOpen(environment, context)
  return dictOf([...environment].map(([name, value]) => {
    const why = disputeOf(environment, name)
    return [text(name, context), why === undefined ? text(value, context) : new PyUnknown({ ...why, place: context.place })] as const
  }), context)
}

const methods: readonly PyNative[] = [
  method('__getitem__', 'key', ([, key], context) => {
    const name = textOf(key, context)
    return readText(context.environment, name, context, 'nothing') ?? lacking(name)
  }),
  method('__contains__', 'key', ([, key], context) => hasVariable(context.environment, textOf(key, context), context)),
  method('__setitem__', 'key value', ([, key, value], context) => { set(key, value, context); return null }),
  method('__delitem__', 'key', ([, key], context) => {
    const name = textOf(key, context)
    if (!hasVariable(context.environment, name, context)) lacking(name)
    removeVariable(context.environment, name)
    return null
  }),
  method('__iter__', '', (_given, context) => {
    checkOpen(context.environment, context)
    return new PyIterator('generator', [...context.environment.keys()].map(name => text(name, context)).values())
  }),
  method('__len__', '', (_given, context) => {
    checkOpen(context.environment, context)
    return BigInt(context.environment.size)
  }),
  method('get', 'key default?', ([, key, otherwise = null], context) => {
    return readText(context.environment, textOf(key, context), context, fallbackOf(otherwise), otherwise) ?? otherwise
  }),
  method('setdefault', 'key value?', ([, key, value = null], context) => {
    const name = textOf(key, context)
    if (!hasVariable(context.environment, name, context)) set(key, value, context)
    return readText(context.environment, name, context, 'nothing') as Value
  }),
  method('pop', 'key default?', ([, key, otherwise], context) => {
    const name = textOf(key, context)
    const value = readVariable(context.environment, name, context)
    if (value === undefined) return otherwise === undefined ? lacking(name) : otherwise
    removeVariable(context.environment, name)
    return text(value, context)
  }),
  method('keys', '', () => new PyInstance(viewClass, keys)),
  method('values', '', () => new PyInstance(viewClass, values)),
  method('items', '', () => new PyInstance(viewClass, items)),
  method('copy', '', (_given, context) => copy(context)),
  method('update', 'other? **others', ([, other], context, _rest, others) => {
    for (const [name, value] of pairsOf(other, context)) set(name, value, context)
    for (const [name, value] of others) set(new PyStr(name), value, context)
    return null
  }),
  method('clear', '', (_given, context) => {
    for (const name of [...context.environment.keys()]) removeVariable(context.environment, name)
    return null
  }),
  ...['__or__', '__ror__', '__ior__', '__eq__', '__repr__', 'popitem'].map(unread)
]

const environClass = classWith('_Environ', methods)

/** Whether a value is `os.environ`, which no copy is. */
export function isEnvironment (value: Value | undefined): boolean {
  return value instanceof PyInstance && value.type === environClass
}

/** `os.environ`: a live look at the environment. */
export function environObject (): PyInstance {
  return new PyInstance(environClass, 'os.environ')
}
