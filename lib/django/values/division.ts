import { raise, raiseSaying } from './exceptions.js'
import { divideExactly } from './rational.js'
import { refuse, type Context } from './values.js'

/** `left / right` of ints, rounded once. */
export function divideIntegers (left: bigint, right: bigint, context: Context): number {
  if (right === 0n) return raiseSaying('ZeroDivisionError', 'division by zero')
  const isExact = Number.isSafeInteger(Number(left)) && Number.isSafeInteger(Number(right))
  if (isExact) return left === 0n && right < 0n ? -0 : Number(left) / Number(right)
  if (left === 0n) return right < 0n ? -0 : 0
  const { quotient } = divideExactly(left < 0n ? -left : left, right < 0n ? -right : right) ?? refuse(context, 'The result is too small.')
  if (!Number.isFinite(quotient)) raiseSaying('OverflowError', 'integer division result too large for a float')
  return (left < 0n) === (right < 0n) ? quotient : -quotient
}

/** `left // right` and `left % right` of ints: rounded down, so that the rest has the sign of the divisor. */
export function divideDown (left: bigint, right: bigint): readonly [quotient: bigint, rest: bigint] {
  if (right === 0n) return raise('ZeroDivisionError')
  const quotient = left / right
  const rest = left % right
  return rest !== 0n && (rest < 0n) !== (right < 0n) ? [quotient - 1n, rest + right] : [quotient, rest]
}

/** The same of floats, step by step as CPython does it. */
export function divideFloatsDown (left: number, right: number): readonly [quotient: number, rest: number] {
  if (right === 0) return raise('ZeroDivisionError')
  let rest = left % right
  let division = (left - rest) / right
  if (rest === 0) rest = withSignOf(0, right)
  else if ((rest < 0) !== (right < 0)) {
    rest += right
    division -= 1
  }
  if (division === 0) return [withSignOf(0, left / right), rest]
  const floor = Math.floor(division)
  return [division - floor > 0.5 ? floor + 1 : floor, rest]
}

function withSignOf (value: number, other: number): number {
  return other < 0 || Object.is(other, -0) ? -value : value
}
