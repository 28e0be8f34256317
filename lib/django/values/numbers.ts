import { decimalValue, isDecimal } from './character-kinds.js'
import { isAscii } from './case-mapping.js'
import { codePoints } from './code-points.js'
import { raise } from './exceptions.js'
import { MOST_DIGITS } from './integer-text.js'
import { integerArgument } from './arguments.js'
import { strip } from './split-text.js'
import { asciiSpaces, spaces } from './white-space.js'
import type { Context, Value } from './values.js'

export { integerMethods } from './integer-methods.js'
export { floatMethods } from './float-methods.js'

/** `int(text, base)`: the value, or undefined where Python raises ValueError. Whitespace, signs, underscores and all digits of Unicode as Python has them. */
export function parseInteger (text: string, base: number): bigint | undefined {
  const [, sign, written] = /^([+-]?)(.*)$/s.exec(plainNumber(text)) as unknown as [string, string, string]
  const prefix = prefixes.find(({ marks }) => marks.includes(written.slice(0, 2)))
  const isPrefixed = prefix !== undefined && (base === 0 || base === prefix.base)
  const actual = base === 0 ? prefix?.base ?? 10 : base
  const digits = readDigits(isPrefixed ? written.slice(2).replace(/^_/, '') : written, actual)
  if (digits === undefined || (base === 0 && !isPrefixed && /^0+[1-9]/.test(digits))) return undefined
  if (!isPowerOfTwo(actual) && digits.length > MOST_DIGITS) return undefined
  const value = digitsToInteger(digits, actual)
  return sign === '-' ? -value : value
}

const prefixes = [{ marks: ['0x', '0X'], base: 16 }, { marks: ['0o', '0O'], base: 8 }, { marks: ['0b', '0B'], base: 2 }]

/** Without underscores, each of which must stand between two digits. */
function readDigits (written: string, base: number): string | undefined {
  const digits = '0123456789abcdefghijklmnopqrstuvwxyz'.slice(0, base)
  const isDigit = (character: string | undefined): boolean => character !== undefined && character !== '' && digits.includes(character.toLowerCase())
  for (let at = 0; at < written.length; at++) {
    const isRight = written.charAt(at) === '_' ? at > 0 && written.charAt(at - 1) !== '_' && isDigit(written[at + 1]) : isDigit(written[at])
    if (!isRight) return undefined
  }
  return written === '' ? undefined : written.replaceAll('_', '')
}

function isPowerOfTwo (base: number): boolean {
  return (base & (base - 1)) === 0
}

function digitsToInteger (digits: string, base: number): bigint {
  if (base === 10) return BigInt(digits)
  if (isPowerOfTwo(base)) {
    const width = Math.log2(base)
    return BigInt(`0b${[...digits].map(digit => Number.parseInt(digit, base).toString(2).padStart(width, '0')).join('')}`)
  }
  return [...digits].reduce((value, digit) => value * BigInt(base) + BigInt(Number.parseInt(digit, base)), 0n)
}

/** `float(text)`. */
export function parseFloating (text: string): number | undefined {
  const [, sign, written] = /^([+-]?)(.*)$/s.exec(plainNumber(text)) as unknown as [string, string, string]
  const value = named.get(written.toLowerCase()) ?? readFloating(written)
  return value !== undefined && sign === '-' ? -value : value
}

const named = new Map([['inf', Infinity], ['infinity', Infinity], ['nan', NaN]])

function readFloating (written: string): number | undefined {
  // Each underscore between two digits.
  if (/(?<![0-9])_|_(?![0-9])/.test(written)) return undefined
  const digits = written.replaceAll('_', '')
  return /^(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)(?:[eE][+-]?[0-9]+)?$/.test(digits) ? Number(digits) : undefined
}

/** The text of a number in ASCII, without the space around it. Of the space in ASCII, Python leaves U+001C to U+001F. */
function plainNumber (text: string): string {
  const plain = isAscii(text) ? text : codePoints(text).map(asciiOf).join('')
  return strip(plain, asciiSpaces, 'both')
}

function asciiOf (character: string): string {
  if (isAscii(character)) return character
  if (isDecimal(character)) return String(decimalValue(character))
  return spaces.includes(character) ? ' ' : '?'
}

/** `int(value)` of a number: `%d` takes floats, too. */
export function truncated (value: Value, context: Context): bigint {
  if (typeof value !== 'number') return integerArgument(value, context)
  if (Number.isNaN(value)) raise('ValueError')
  return Number.isFinite(value) ? BigInt(Math.trunc(value)) : raise('OverflowError')
}
