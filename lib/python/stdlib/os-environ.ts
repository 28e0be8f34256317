import { method } from '../values/define.js'
import { raise } from '../values/exceptions.js'
import {
  PyDict, PyInstance, PyIterator, PyStr, PyTuple, UnknownValue, refuse, type Context, type PyNative, type Value
} from '../values/values.js'
import { dictOf, made, pairsOf, textOf } from './arguments.js'
import {
  checkAll, checkOpen, disputeOf, fallbackOf, hasVariable, readText, readVariable, removeVariable, writeVariable
} from './environment.js'
import { classWith, refusingMethods } from './module.js'

const useDict = ['This is not read of os.environ, or of what it gives.', 'Use dict(os.environ).'] as const

/** What keys(), values() and items() give: all variables, in the order of the environment. */
function view (name: string, of: (name: PyStr, value: PyStr) => Value): PyNative {
  const itemsOf = (context: Context): Value[] => {
    checkAll(context.environment, context)
    return [...context.environment].map(([name, value]) => of(made(name, context), made(value, context)))
  }
  const type = classWith('dict_view', [
    method('__iter__', '', (_given, context) => new PyIterator('dict_iterator', itemsOf(context).values())),
    method('__len__', '', (_given, context) => count(context)),
    method('__contains__', 'item', ([, item], context) => name === 'keys'
      ? hasVariable(context.environment, textOf(item, context), context)
      : refuse(context, ...useDict)),
    ...refusingMethods('__and__ __or__ __sub__ __xor__ __rand__ __ror__ __rsub__ __rxor__ __eq__ __repr__', ...useDict)
  ])
  return method(name, '', () => new PyInstance(type, name))
}

function count (context: Context): bigint {
  checkOpen(context.environment, context)
  return BigInt(context.environment.size)
}

/** Sets a variable, if the system takes its name and its value. */
function set (name: Value | undefined, value: Value | undefined, context: Context): void {
  const [key, text] = [textOf(name, context), textOf(value, context)]
  if (`${key}${text}`.includes('\0') || key.includes('=')) raise('ValueError')
  if (key === '') raise('OSError')
  context.spend(text.length)
  writeVariable(context.environment, key, text)
}

const lacking = (name: string): never => raise('KeyError', [new PyStr(name)], name)

/** What `update(other)` is given: a mapping or pairs. */
function entriesOf (other: Value | undefined, context: Context): ReadonlyArray<readonly [Value, Value]> {
  if (other === undefined) return []
  if (other instanceof PyDict) return [...other.entries.values()]
  if (other instanceof PyInstance) {
    refuse(context, 'The environment is updated from an object whose items are not known.')
  }
  return pairsOf(other, context)
}

/** A dict of all variables. One whose value depends on the version of a library is unknown in it. */
function copy (context: Context): PyDict {
  const { environment, span } = context
  checkOpen(environment, context)
  return dictOf([...environment].map(([name, value]) => {
    const why = disputeOf(environment, name)
    return [made(name, context), why === undefined ? made(value, context) : new UnknownValue({ ...why, span })] as const
  }), context)
}

const environClass = classWith('_Environ', [
  method('__getitem__', 'key', ([, key], context) => {
    const name = textOf(key, context)
    return readText(context.environment, name, context, 'nothing') ?? lacking(name)
  }),
  method('__contains__', 'key', ([, key], context) => hasVariable(context.environment, textOf(key, context), context)),
  method('__setitem__', 'key value', ([, key, value], context) => {
    set(key, value, context)
    return null
  }),
  method('__delitem__', 'key', ([, key], context) => {
    const name = textOf(key, context)
    if (!hasVariable(context.environment, name, context)) lacking(name)
    removeVariable(context.environment, name)
    return null
  }),
  method('__iter__', '', (_given, context) => {
    checkOpen(context.environment, context)
    return new PyIterator('generator', [...context.environment.keys()].map(name => made(name, context)).values())
  }),
  method('__len__', '', (_given, context) => count(context)),
  method('get', 'key default?', ([, key, otherwise = null], context) =>
    readText(context.environment, textOf(key, context), context, fallbackOf(otherwise), otherwise) ?? otherwise),
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
    return made(value, context)
  }),
  view('keys', name => name),
  view('values', (_name, value) => value),
  view('items', (name, value) => new PyTuple([name, value])),
  method('copy', '', (_given, context) => copy(context)),
  method('update', 'other? **others', ([, other], context, _rest, others) => {
    for (const [name, value] of entriesOf(other, context)) set(name, value, context)
    for (const [name, value] of others) set(new PyStr(name), value, context)
    return null
  }),
  method('clear', '', (_given, context) => {
    for (const name of [...context.environment.keys()]) removeVariable(context.environment, name)
    return null
  }),
  ...refusingMethods('__or__ __ror__ __ior__ __eq__ __repr__', ...useDict)
])

/** Whether a value is `os.environ`, which no copy is. */
export function isEnvironment (value: Value | undefined): boolean {
  return value instanceof PyInstance && value.type === environClass
}

/** `os.environ`: a live look at the environment. */
export function environObject (): PyInstance {
  return new PyInstance(environClass, 'os.environ')
}
