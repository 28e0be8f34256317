import { raise, raiseSaying } from './exceptions.js'
import { isInteger, sizeOf, toFloat, type Numeric } from './numeric.js'
import { divideExactly, fractionOf } from './rational.js'
import { refuse, type Context, type Value } from './values.js'

/** `base ** exponent`. */
export function power (base: Numeric, exponent: Numeric, context: Context): Value {
  if (isInteger(base) && isInteger(exponent) && BigInt(exponent) >= 0n) return integerPower(BigInt(base), BigInt(exponent), context)
  return floatPower(toFloat(base), toFloat(exponent), context)
}

function integerPower (base: bigint, exponent: bigint, context: Context): bigint {
  if (base >= -1n && base <= 1n) return base ** (exponent > 1n ? 2n - exponent % 2n : exponent)
  context.spend(sizeOf(base) * Number(exponent))
  return base ** exponent
}

/** Whole exponents only: of others, C libraries give different last digits. */
function floatPower (base: number, exponent: number, context: Context): number {
  if (exponent === 0 || base === 1) return 1
  if (base === 0 && exponent < 0) return raiseSaying('ZeroDivisionError', '0.0 cannot be raised to a negative power')
  if (!Number.isFinite(base) || !Number.isInteger(exponent) || Math.abs(exponent) > 1100) return refuse(context, 'The last digits of this power are not known.')
  if (base === 0) return exponent % 2 === 0 ? 0 : base
  const { numerator, exponent: scale } = fractionOf(Math.abs(base))
  const times = BigInt(Math.abs(exponent))
  context.spend(Math.abs(exponent * scale))
  const above = numerator ** times
  const below = 1n << (BigInt(-scale) * times)
  const result = exponent > 0 ? divideExactly(above, below) : divideExactly(below, above)
  // glibc errs by 0.509 of the distance between two floats, and a little more where the logarithm is large.
  const error = 0.012 + Math.abs(exponent * Math.log(Math.abs(base))) * 1e-4
  if (result === undefined || result.quotient < 2 ** -1022 || result.margin < error) return refuse(context, 'The last digits of this power are not known.')
  if (!Number.isFinite(result.quotient)) return raise('OverflowError')
  return base < 0 && exponent % 2 !== 0 ? -result.quotient : result.quotient
}

/** `pow(base, exponent, modulus)`. */
export function modularPower (base: bigint, exponent: bigint, modulus: bigint, context: Context): bigint {
  if (modulus === 0n) return raise('ValueError')
  const size = modulus < 0n ? -modulus : modulus
  if (exponent < 0n) return refuse(context, 'A negative power with a modulus is not supported.')
  let result = 1n % size
  let square = ((base % size) + size) % size
  for (let rest = exponent; rest > 0n; rest >>= 1n) {
    context.spend(sizeOf(size) + sizeOf(rest))
    if (rest % 2n === 1n) result = result * square % size
    square = square * square % size
  }
  return modulus < 0n && result > 0n ? result + modulus : result
}
