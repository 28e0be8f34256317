import { positionalMethod } from './positional-method.js'
import { raise } from './exceptions.js'
import { unfit } from './known.js'
import { asIndex } from './special-methods.js'
import { PySlice, PyTuple, type Context, type PyNative, type Value } from './values.js'

/** Where a slice of something of a length goes: `start`, `start + step`, and so on, before `stop`. */
export interface Bounds { readonly start: bigint, readonly stop: bigint, readonly step: bigint }

export function boundsOf (slice: PySlice, length: bigint, context: Context): Bounds {
  const step = slice.step === null ? 1n : asIndex(slice.step, context)
  if (step === 0n) raise('ValueError')
  const lowest = step < 0n ? -1n : 0n
  const highest = step < 0n ? length - 1n : length
  return {
    start: clamp(slice.start, length, step < 0n ? highest : lowest, lowest, highest, context),
    stop: clamp(slice.stop, length, step < 0n ? lowest : highest, lowest, highest, context),
    step
  }
}

function clamp (value: Value, length: bigint, otherwise: bigint, lowest: bigint, highest: bigint, context: Context): bigint {
  if (value === null) return otherwise
  const index = asIndex(value, context)
  const fromStart = index < 0n ? index + length : index
  return fromStart < lowest ? lowest : fromStart > highest ? highest : fromStart
}

/** The indexes of a slice, in its order. */
export function indexesOf ({ start, stop, step }: Bounds, context: Context): number[] {
  const indexes: number[] = []
  for (let index = start; step > 0n ? index < stop : index > stop; index += step) {
    context.spend(1)
    indexes.push(Number(index))
  }
  return indexes
}

/** `value[index]` of a sequence: an index from the end counts back. */
export function placeOf (index: Value, length: number, context: Context): number {
  const number = asIndex(index, context)
  const place = number < 0n ? number + BigInt(length) : number
  return place >= 0n && place < BigInt(length) ? Number(place) : raise('IndexError')
}

export const sliceMethods: readonly PyNative[] = [
  positionalMethod('indices', 'length', ([self, length], context) => {
    if (!(self instanceof PySlice)) return unfit(context, self as Value)
    const size = asIndex(length as Value, context)
    if (size < 0n) raise('ValueError')
    const { start, stop, step } = boundsOf(self, size, context)
    return new PyTuple([start, stop, step])
  })
]
