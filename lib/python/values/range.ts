import { asIndex } from './classes.js'
import { isEqual } from './compare.js'
import { positionalMethod } from './define.js'
import { raise } from './exceptions.js'
import { unfit } from './known.js'
import { PyNative, PyRange, type Context, type Value } from './values.js'

/** `range(...)`. */
export function makeRange (given: readonly Value[], context: Context): PyRange {
  const numbers = given.map(value => asIndex(value, context))
  const [start = 0n, stop = 0n, step = 1n] = numbers.length === 1 ? [0n, ...numbers] : numbers
  if (numbers.length === 0 || numbers.length > 3) return raise('TypeError')
  if (step === 0n) return raise('ValueError')
  return new PyRange(start, stop, step)
}

export function rangeLength ({ start, stop, step }: PyRange): bigint {
  const length = step > 0n ? (stop - start + step - 1n) / step : (start - stop - step - 1n) / -step
  return length > 0n ? length : 0n
}

/** `range[index]`, for an index within. */
export function rangeItem ({ start, step }: PyRange, index: bigint): bigint {
  return start + index * step
}

/** Where a number is in a range, or undefined. */
function rangeIndex (range: PyRange, number: bigint): bigint | undefined {
  const distance = number - range.start
  const index = distance / range.step
  return distance % range.step === 0n && index >= 0n && index < rangeLength(range) ? index : undefined
}

/** Where a value is in a range, or undefined. */
export function findInRange (range: PyRange, value: Value, context: Context): bigint | undefined {
  if (typeof value === 'bigint' || typeof value === 'boolean') return rangeIndex(range, BigInt(value))
  if (typeof value === 'number') return Number.isInteger(value) ? rangeIndex(range, BigInt(value)) : undefined
  // An object may compare equal to a number, in its own way.
  const length = rangeLength(range)
  for (let index = 0n; index < length; index++) {
    context.spend(1)
    if (isEqual(rangeItem(range, index), value, context)) return index
  }
  return undefined
}

export const rangeMethods: readonly PyNative[] = [
  positionalMethod('index', 'value', ([self, value], context) =>
    findInRange(asRange(self, context), value as Value, context) ?? raise('ValueError')),
  positionalMethod('count', 'value', ([self, value], context) =>
    findInRange(asRange(self, context), value as Value, context) === undefined ? 0n : 1n)
]

export function asRange (value: Value | undefined, context: Context): PyRange {
  return value instanceof PyRange ? value : unfit(context, value as Value)
}
