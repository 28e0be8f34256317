import { raiseSaying } from './exceptions.js'
import type { Value } from './values.js'

export type Numeric = boolean | bigint | number

export function isNumber (value: Value): value is Numeric {
  return typeof value === 'bigint' || typeof value === 'number' || typeof value === 'boolean'
}

/** A bool is an int. */
export function isInteger (value: Value): value is boolean | bigint {
  return typeof value === 'bigint' || typeof value === 'boolean'
}

/** Less than 0, 0, more, or NaN. JavaScript compares a bigint and a number by their exact values, as Python does. */
export function compareNumbers (left: Numeric, right: Numeric): number {
  if (left < right) return -1
  if (left > right) return 1
  return left >= right ? 0 : NaN
}

/** `float(value)`. */
export function toFloat (value: Numeric): number {
  const float = Number(value)
  if (!Number.isFinite(float) && typeof value === 'bigint') raiseSaying('OverflowError', 'int too large to convert to float')
  return float
}

/** How many characters of memory an int takes, about. */
export function sizeOf (value: bigint): number {
  return BigInt.asIntN(64, value) === value ? 1 : value.toString(16).length
}
