import type { BinaryOperator } from '../syntax/ast.js'
import { isAscii, strip } from './characters.js'
import { raise } from './exceptions.js'
import { refuse, type Context, type Value } from './values.js'

type Numeric = boolean | bigint | number

export function isNumber (value: Value): value is Numeric {
  return typeof value === 'bigint' || typeof value === 'number' || typeof value === 'boolean'
}

/** A bool is an int. */
export function isInteger (value: Value): value is boolean | bigint {
  return typeof value === 'bigint' || typeof value === 'boolean'
}

/** Less than 0, 0, or more. JavaScript compares a bigint and a number by their exact values, as Python does. */
export function compareNumbers (left: Numeric, right: Numeric): number {
  return left < right ? -1 : Number(left > right)
}

/** `float(value)`. */
export function toFloat (value: boolean | bigint): number {
  const float = Number(value)
  return Number.isFinite(float) ? float : raise('OverflowError')
}

/** `int(value)` of a float: towards zero. */
export function truncate (value: number): bigint {
  return Number.isFinite(value) ? BigInt(Math.trunc(value)) : raise('OverflowError')
}

/** Python writes and reads no decimal number with more digits. */
const mostDigits = 4300
const tooLarge = 10n ** BigInt(mostDigits)

/** `str(5)`. */
export function integerText (value: bigint): string {
  if (value >= tooLarge || value <= -tooLarge) raise('ValueError')
  return String(value)
}

/** `repr(1.5)`. JavaScript writes the same digits, the fewest that give the number again, but other exponents. */
export function floatRepr (value: number, context: Context): string {
  const isPlain = Object.is(value, 0) || (Math.abs(value) >= 1e-4 && Math.abs(value) < 1e16)
  if (!isPlain) refuse(context, 'The text of this float is not supported.', 'Write the text itself.')
  return Number.isInteger(value) ? `${value}.0` : String(value)
}

/** `int(text)`: the value, or undefined where Python raises ValueError. */
export function parseInteger (text: string, context: Context): bigint | undefined {
  const written = plainNumber(text, context)
  if (!/^[+-]?[0-9]+(?:_[0-9]+)*$/.test(written)) return undefined
  const digits = written.replace(/^\+|_/g, '')
  return digits.replace('-', '').length > mostDigits ? undefined : BigInt(digits)
}

/** `float(text)`: the value, or undefined where Python raises ValueError. */
export function parseFloating (text: string, context: Context): number | undefined {
  const written = plainNumber(text, context)
  if (/inf|nan|_/i.test(written)) refuse(context, 'This float is not supported.', 'Write its digits.')
  return /^[+-]?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)(?:e[+-]?[0-9]+)?$/i.test(written) ? Number(written) : undefined
}

/** The text of a number without the space around it, of which Python leaves U+001C to U+001F. */
function plainNumber (text: string, context: Context): string {
  context.spend(text.length)
  // Python reads the digits of all scripts, and takes all space for space.
  if (!isAscii(text) && /\p{Nd}|inf|nan/iu.test(text)) {
    refuse(context, 'Numbers in characters beyond ASCII are not supported.', 'Write the number in ASCII.')
  }
  return strip(text, '\t\n\v\f\r ')
}

/** How many characters of memory an int takes, about. */
export function sizeOf (value: bigint): number {
  return BigInt.asIntN(64, value) === value ? 1 : value.toString(16).length
}

/** An operator between numbers. */
export function calculate (operator: BinaryOperator, left: Numeric, right: Numeric, context: Context): Value {
  if (typeof left === 'boolean' && typeof right === 'boolean' && operator === '|') return left || right
  const areIntegers = isInteger(left) && isInteger(right)
  if (['/', '//', '%'].includes(operator) && Number(right) === 0) raise('ZeroDivisionError')
  const result = areIntegers ? calculateIntegers(operator, BigInt(left), BigInt(right), context) : undefined
  return result ?? refuse(context, `The operator ${operator} of these numbers is not supported.`, 'Write the number.')
}

function calculateIntegers (
  operator: BinaryOperator, left: bigint, right: bigint, context: Context
): bigint | number | undefined {
  context.spend(sizeOf(left) + sizeOf(right))
  const areNatural = left >= 0n && right >= 0n
  switch (operator) {
    case '+': return left + right
    case '-': return left - right
    case '*': return left * right
    case '/':
      // Beyond, a number has no exact float, and the quotient would be rounded twice.
      if (![left, right].every(number => Number.isSafeInteger(Number(number)))) return undefined
      return left === 0n && right < 0n ? -0 : Number(left) / Number(right)
    // Python rounds down, JavaScript towards zero.
    case '//': return areNatural ? left / right : undefined
    case '%': return areNatural ? left % right : undefined
    case '|': return left | right
    case '**':
      if (right < 0n) return undefined
      context.spend(sizeOf(left) * Number(right))
      return left ** right
    default: return undefined
  }
}
