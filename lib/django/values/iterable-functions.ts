import { native } from './define.js'
import { raise } from './exceptions.js'
import { isEqual } from './equality.js'
import { drain, iterate, nextOf, truth } from './iterate.js'
import { known, unfit } from './known.js'
import { length } from './length.js'
import { advance, iterateCalls } from './make-iterators.js'
import { isInteger } from './numeric.js'
import { binary } from './operators.js'
import { extreme, sort } from './sorting.js'
import { callSpecial } from './special-methods.js'
import { refuseOrder } from './unordered.js'
import { PyBytes, PyInstance, PyIterator, PyList, PyStr, refuse, type Context, type PyNative, type Value } from './values.js'

/** Whether any is as true, or as false, as sought. An iterator is left where it was found. */
function hasAny (values: Value, sought: boolean, context: Context): boolean {
  const iterator = iterate(values, context)
  if (iterator.isUnordered) return drain(iterator, context).items.map(item => truth(item, context)).includes(sought)
  for (let value = advance(iterator); value !== undefined; value = advance(iterator)) {
    if (truth(value, context) === sought) return true
  }
  return false
}

function sum (values: Value, start: Value, context: Context): Value {
  if (start instanceof PyStr || start instanceof PyBytes) raise('TypeError')
  const { items, isUnordered } = drain(values, context)
  if (isUnordered && ![start, ...items].every(isInteger)) refuseOrder(context)
  const total = items.reduce<Value>((total, item) => binary('+', total, item, context), start)
  if (typeof total === 'number' && !Object.is(total, sumSince312([start, ...items].map(Number)))) refuse(context, 'The last digits of this sum depend on the version of Python.')
  return total
}

/** Python 3.12 and later add what rounding loses, in the end. */
function sumSince312 (numbers: readonly number[]): number {
  let total = 0
  let lost = 0
  for (const each of numbers) {
    const next = total + each
    lost += Math.abs(total) >= Math.abs(each) ? total - next + each : each - next + total
    total = next
  }
  return Number.isFinite(lost) ? total + lost : total
}

function extremeFunction (name: string, sign: 1 | -1): PyNative {
  return native(name, '/ *values key? default?', ([key, otherwise], context, values) => {
    const [first, ...others] = values
    if (first === undefined || (others.length > 0 && otherwise !== undefined)) return raise('TypeError')
    const drained = others.length > 0 ? { items: [...values], isUnordered: false } : drain(known(first), context)
    const found = extreme(drained, key ?? null, sign, context)
    return found === undefined ? otherwise === undefined ? raise('ValueError') : otherwise : found
  })
}

function next (value: Value, otherwise: Value | undefined, context: Context): Value {
  const item = value instanceof PyInstance ? nextOf(value, context) : advanceKnown(value, context)
  if (item !== undefined) return known(item)
  return otherwise === undefined ? raise('StopIteration', []) : otherwise
}

function advanceKnown (value: Value, context: Context): Value | undefined {
  if (!(value instanceof PyIterator)) return unfit(context, value)
  return value.isUnordered ? refuseOrder(context) : advance(value)
}

function iterator (value: Value, last: Value | undefined, context: Context): Value {
  if (last !== undefined) return iterateCalls(value, called => isEqual(called, last, context), context)
  const own = value instanceof PyInstance ? callSpecial(value, '__iter__', [], context) : undefined
  return own === undefined ? iterate(value, context) : own
}

export const iterableFunctions: readonly PyNative[] = [
  native('len', 'value /', ([value], context) => length(value as Value, context)),
  native('any', 'values /', ([values], context) => hasAny(values as Value, true, context)),
  native('all', 'values /', ([values], context) => !hasAny(values as Value, false, context)),
  native('sum', 'values / start?', ([values, start], context) => sum(values as Value, start === undefined ? 0n : start, context)),
  extremeFunction('min', 1), extremeFunction('max', -1),
  native('sorted', 'values / * key? reverse?', ([values, key, reverse], context) =>
    new PyList(sort(drain(values as Value, context), key ?? null, truth(reverse ?? false, context), context))),
  native('iter', 'value sentinel? /', ([value, last], context) => iterator(value as Value, last, context)),
  native('next', 'iterator default? /', ([value, otherwise], context) => next(value as Value, otherwise, context))
]
