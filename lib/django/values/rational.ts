/** A float as a fraction: `numerator * 2 ** exponent`, exactly. */
export function fractionOf (float: number): { readonly numerator: bigint, readonly exponent: number } {
  let exponent = 0
  let scaled = float
  while (!Number.isInteger(scaled)) {
    scaled *= 2
    exponent--
  }
  return { numerator: BigInt(scaled), exponent }
}

/** How many bits an int above zero has. */
function bitLength (value: bigint): number {
  const digits = value.toString(16)
  return digits.length * 4 - Math.clz32(Number.parseInt(digits.slice(0, 1), 16)) + 28
}

/**
 * `numerator / denominator`, both above zero, rounded as IEEE 754 does; undefined where the result is so small that its
 * digits are fewer. `margin` is how near to the middle between two floats the exact result is, in units of their distance.
 */
export function divideExactly (numerator: bigint, denominator: bigint): { readonly quotient: number, readonly margin: number } | undefined {
  // 64 bits or 65: 53 that are kept, and the rest to round by.
  const shift = 64 - bitLength(numerator) + bitLength(denominator)
  if (shift > 1140) return { quotient: 0, margin: 0.5 }
  if (shift > 1074) return undefined
  const [dividend, divisor] = shift > 0 ? [numerator << BigInt(shift), denominator] : [numerator, denominator << BigInt(-shift)]
  const digits = dividend / divisor
  const isInexact = dividend % divisor !== 0n
  const extra = bitLength(digits) - 53
  const rest = Number(BigInt.asUintN(extra, digits)) / 2 ** extra
  // A last bit of one keeps what is just above the middle from being taken for it.
  const rounded = Number((digits << 1n) | (isInexact ? 1n : 0n))
  return { quotient: scale(rounded, -shift - 1), margin: isInexact || rest !== 0 ? Math.abs(rest - 0.5) : 0.5 }
}

/** In two steps: no power of two that is a float is as large or as small as some exponents ask for. */
function scale (value: number, exponent: number): number {
  const half = Math.trunc(exponent / 2)
  return value * 2 ** half * 2 ** (exponent - half)
}
