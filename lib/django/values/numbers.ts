import type { PyNative } from './values.js'

/** `int(text, base)`: the value, or undefined where Python raises ValueError. Whitespace, signs, underscores and all digits of Unicode as Python has them. */
export function parseInteger (text: string, base: number): bigint | undefined {
  throw new Error(`not yet: ${text} ${base}`)
}

/** `float(text)`. */
export function parseFloating (text: string): number | undefined {
  throw new Error(`not yet: ${text}`)
}

/** Methods of int (`bit_length`, ...) and of float (`is_integer`, ...). */
export const integerMethods: readonly PyNative[] = []
export const floatMethods: readonly PyNative[] = []
