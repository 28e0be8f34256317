/** A number that is finite, without its sign: 0.digits times ten to the point. Zero is '0' with the point after it. */
export interface Digits { readonly digits: string, readonly point: number }

/** The fewest digits that tell a number from its neighbours. */
export function shortestDigits (value: number): Digits {
  const [mantissa, exponent] = Math.abs(value).toExponential().split('e') as [string, string]
  return { digits: mantissa.replace('.', ''), point: Number(exponent) + 1 }
}

/** Exactly so many digits after the point, rounded half to even as it counts for the exact value. */
export function fixedDigits (value: number, places: number): Digits {
  // No float has more digits than that after the point.
  const kept = Math.min(places, 1074)
  const digits = String(scaled(exactFraction(value), kept)).padStart(kept + 1, '0')
  return { digits: digits + '0'.repeat(places - kept), point: digits.length - kept }
}

/** Exactly so many digits, one or more, of which the first is not zero. */
export function significantDigits (value: number, count: number): Digits {
  if (value === 0) return { digits: '0'.repeat(count), point: 1 }
  // No float has more digits than that.
  const kept = Math.min(count, 800)
  const fraction = exactFraction(value)
  const shortest = shortestDigits(value).point
  // The shortest digits may be those of a power of ten that is a little larger than the value.
  const point = isBelowTenTo(shortest - 1, fraction) ? shortest - 1 : shortest
  // Rounding may have carried one digit further: 9.99 to 10.
  const digits = String(scaled(fraction, kept - point))
  return { digits: digits.slice(0, kept) + '0'.repeat(count - kept), point: point + digits.length - kept }
}

/** The value of a float, without its sign, as a fraction. */
export function exactFraction (value: number): [numerator: bigint, denominator: bigint] {
  const bits = new DataView(new ArrayBuffer(8))
  bits.setFloat64(0, value)
  const high = bits.getUint32(0)
  const biased = (high >>> 20) & 0x7ff
  const fraction = (BigInt(high & 0xfffff) << 32n) | BigInt(bits.getUint32(4))
  const mantissa = biased === 0 ? fraction : fraction | (1n << 52n)
  const exponent = Math.max(biased, 1) - 1075
  return exponent >= 0 ? [mantissa << BigInt(exponent), 1n] : [mantissa, 1n << BigInt(-exponent)]
}

function isBelowTenTo (power: number, [numerator, denominator]: readonly [bigint, bigint]): boolean {
  const ten = 10n ** BigInt(Math.abs(power))
  return power >= 0 ? numerator < denominator * ten : numerator * ten < denominator
}

/** The fraction times ten to a power, rounded. */
function scaled ([numerator, denominator]: readonly [bigint, bigint], power: number): bigint {
  const ten = 10n ** BigInt(Math.abs(power))
  return power >= 0 ? divideRounded(numerator * ten, denominator) : divideRounded(numerator, denominator * ten)
}

function divideRounded (numerator: bigint, denominator: bigint): bigint {
  const quotient = numerator / denominator
  const twice = (numerator % denominator) * 2n
  const isUp = twice > denominator || (twice === denominator && quotient % 2n === 1n)
  return isUp ? quotient + 1n : quotient
}
