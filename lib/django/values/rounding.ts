import { raiseSaying } from './exceptions.js'
import { truncate } from './make-numbers.js'
import { fractionOf } from './rational.js'
import type { Context } from './values.js'

/** `round(value)` of a float: halves go to the even neighbour. */
export function roundToInteger (value: number): bigint {
  const down = truncate(Math.floor(value))
  const rest = value - Math.floor(value)
  return rest > 0.5 || (rest === 0.5 && down % 2n !== 0n) ? down + 1n : down
}

/** `numerator / denominator` as an int, halves to the even neighbour. Both are 0 or more. */
function divideRounding (numerator: bigint, denominator: bigint): bigint {
  const quotient = numerator / denominator
  const twice = numerator % denominator * 2n
  return twice > denominator || (twice === denominator && quotient % 2n !== 0n) ? quotient + 1n : quotient
}

/** `round(value, digits)` of an int. */
export function roundInteger (value: bigint, digits: bigint, context: Context): bigint {
  if (digits >= 0n) return value
  context.spend(Number(-digits))
  const unit = 10n ** -digits
  const rounded = divideRounding(value < 0n ? -value : value, unit) * unit
  return value < 0n ? -rounded : rounded
}

/** `round(value, digits)` of a float: of its exact value, not of the digits that are printed. */
export function roundFloat (value: number, digits: bigint): number {
  if (!Number.isFinite(value) || value === 0 || digits > 323n) return value
  if (digits < -308n) return value < 0 ? -0 : 0
  const { numerator, exponent } = fractionOf(Math.abs(value))
  const up = digits > 0n ? 10n ** digits : 1n
  const down = digits < 0n ? 10n ** -digits : 1n
  const rounded = divideRounding(numerator * up, down << BigInt(-exponent))
  const result = Number(`${rounded}e${-digits}`)
  if (!Number.isFinite(result)) return raiseSaying('OverflowError', 'rounded value too large to represent')
  return value < 0 ? -result : result
}
