import { raise } from './exceptions.js'
import type { Context } from './values.js'

/** Python writes and reads no decimal number with more digits. */
export const MOST_DIGITS = 4300

const tooLarge = 10n ** BigInt(MOST_DIGITS)

/** `str(5)`. */
export function integerText (value: bigint): string {
  if (value >= tooLarge || value <= -tooLarge) raise('ValueError')
  return String(value)
}

/** In another base, which has no bound. */
export function integerInBase (value: bigint, base: 2 | 8 | 16, context: Context): string {
  context.spend(Math.ceil(value.toString(16).length * (base === 2 ? 4 : base === 8 ? 4 / 3 : 1)))
  return value.toString(base)
}

const infinity = 2n ** 1024n - 2n ** 970n

/** `float(5)`, to the nearest float. */
export function integerToFloat (value: bigint): number {
  // From here on the nearest float would be infinity.
  if (value >= infinity || value <= -infinity) raise('OverflowError')
  return Number(value)
}
