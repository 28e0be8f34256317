import { asIndex, callSpecial } from './classes.js'
import { integerArgument, native, positionalMethod, refusedMethods, wrongType } from './define.js'
import { raise, raiseSaying } from './exceptions.js'
import { truth } from './iterate.js'
import { unfit } from './known.js'
import { isAscii, strip } from './texts.js'
import { PyBytes, PyInstance, PyNative, PyStr, refuse, type Context, type Value } from './values.js'

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
  if (Number.isFinite(float) || typeof value !== 'bigint') return float
  return raiseSaying('OverflowError', 'int too large to convert to float')
}

/** `int(value)` of a float: towards zero. */
export function truncate (value: number): bigint {
  if (Number.isNaN(value)) return raiseSaying('ValueError', 'cannot convert float NaN to integer')
  if (!Number.isFinite(value)) return raiseSaying('OverflowError', 'cannot convert float infinity to integer')
  return BigInt(Math.trunc(value))
}

/** How many characters of memory an int takes, about. */
export function sizeOf (value: bigint): number {
  return BigInt.asIntN(64, value) === value ? 1 : value.toString(16).length
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
export function floatRepr (value: number): string {
  if (!Number.isFinite(value)) return Number.isNaN(value) ? 'nan' : value < 0 ? '-inf' : 'inf'
  if (Object.is(value, -0)) return '-0.0'
  const [digits, exponent] = value.toExponential().split('e') as [string, string]
  const power = Number(exponent)
  if (power < -4 || power >= 16) return `${digits}e${power < 0 ? '-' : '+'}${String(Math.abs(power)).padStart(2, '0')}`
  const text = String(value)
  return text.includes('.') ? text : `${text}.0`
}

/** `'%.2f' % value`, of its exact value: JavaScript's toFixed rounds a half up, Python to the even neighbour. */
export function fixedText (value: number, decimals: number, context: Context): string {
  if (decimals > 100) refuse(context, 'More than 100 digits after the point are not written.')
  let denominator = 1n
  let numerator = Math.abs(value)
  while (!Number.isInteger(numerator)) {
    numerator *= 2
    denominator *= 2n
  }
  const scaled = BigInt(numerator) * 10n ** BigInt(decimals)
  const twice = scaled % denominator * 2n
  const down = scaled / denominator
  const isUp = twice > denominator || (twice === denominator && down % 2n === 1n)
  const digits = String(isUp ? down + 1n : down).padStart(decimals + 1, '0')
  const whole = digits.slice(0, digits.length - decimals)
  const sign = value < 0 || Object.is(value, -0) ? '-' : ''
  return decimals === 0 ? sign + whole : `${sign}${whole}.${digits.slice(-decimals)}`
}

const prefixes = new Map([['0x', 16], ['0o', 8], ['0b', 2]])
const digitsOf = new Map([
  [2, { prefix: '0b', digits: /^[01_]+$/ }],
  [8, { prefix: '0o', digits: /^[0-7_]+$/ }],
  [10, { prefix: '', digits: /^[0-9_]+$/ }],
  [16, { prefix: '0x', digits: /^[0-9a-fA-F_]+$/ }]
])

/** `int(text, base)`: the value, or undefined where Python raises ValueError. */
export function parseInteger (text: string, base: number, context: Context): bigint | undefined {
  const [, sign, written] = /^([+-]?)(.*)$/s.exec(plainNumber(text, context)) as unknown as [string, string, string]
  const prefix = prefixes.get(written.slice(0, 2).toLowerCase())
  const isPrefixed = prefix !== undefined && (base === 0 || base === prefix)
  const actual = base === 0 ? prefix ?? 10 : base
  const kind = digitsOf.get(actual) ?? refuse(context, 'Of the bases of numbers, 2, 8, 10 and 16 are read.')
  const digits = isPrefixed ? written.slice(2).replace(/^_/, '') : written
  if (!kind.digits.test(digits) || hasWrongUnderscore(digits)) return undefined
  const plain = digits.replaceAll('_', '')
  if (base === 0 && !isPrefixed && /^0+[1-9]/.test(plain)) return undefined
  if (actual === 10 && plain.length > mostDigits) return undefined
  const value = BigInt(kind.prefix + plain)
  return sign === '-' ? -value : value
}

/** Each underscore stands between two digits. */
function hasWrongUnderscore (digits: string): boolean {
  return /(?<![0-9a-fA-F])_|_(?![0-9a-fA-F])/.test(digits)
}

const namedFloats = new Map([['inf', Infinity], ['infinity', Infinity], ['nan', NaN]])

/** `float(text)`: the value, or undefined where Python raises ValueError. */
export function parseFloating (text: string, context: Context): number | undefined {
  const [, sign, written] = /^([+-]?)(.*)$/s.exec(plainNumber(text, context)) as unknown as [string, string, string]
  const value = namedFloats.get(written.toLowerCase()) ?? readFloating(written)
  return value !== undefined && sign === '-' ? -value : value
}

function readFloating (written: string): number | undefined {
  if (/(?<![0-9])_|_(?![0-9])/.test(written)) return undefined
  const digits = written.replaceAll('_', '')
  return /^(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)(?:[eE][+-]?[0-9]+)?$/.test(digits) ? Number(digits) : undefined
}

/** The text of a number without the space around it, of which Python leaves U+001C to U+001F. */
function plainNumber (text: string, context: Context): string {
  context.spend(text.length)
  // Python reads the digits of all scripts, and takes all space for space.
  if (!isAscii(text) && /\p{Nd}|inf|nan/iu.test(text)) {
    refuse(context, 'Numbers in characters beyond ASCII are not read.', 'Write the number in ASCII.')
  }
  return strip(text, '\t\n\v\f\r ', 'both')
}

export const makeBool = native('bool', 'value? /', ([value], context) => value !== undefined && truth(value, context))

export const makeInt = native('int', 'value? / base?', ([value, base], context) => {
  if (value === undefined) return base === undefined ? 0n : raise('TypeError')
  if (base !== undefined) return parse(value, asIndex(base, context), context)
  if (isInteger(value)) return BigInt(value)
  if (typeof value === 'number') return truncate(value)
  return value instanceof PyInstance ? integerOf(value, context) : parse(value, 10n, context)
})

function parse (value: Value, base: bigint, context: Context): bigint {
  if (base !== 0n && (base < 2n || base > 36n)) raise('ValueError')
  return parseInteger(textOf(value, context), Number(base), context) ?? raise('ValueError')
}

function textOf (value: Value, context: Context): string {
  if (value instanceof PyBytes) return refuse(context, 'Numbers written in bytes are not read.')
  return value instanceof PyStr ? value.text : unfit(context, value)
}

function integerOf (value: PyInstance, context: Context): bigint {
  for (const name of ['__int__', '__index__', '__trunc__']) {
    const integer = callSpecial(value, name, [], context)
    if (integer !== undefined) return typeof integer === 'bigint' ? integer : unfit(context, integer)
  }
  return unfit(context, value)
}

export const makeFloat = native('float', 'value? /', ([value], context) => {
  if (value === undefined) return 0
  if (typeof value === 'number') return value
  if (isInteger(value)) return toFloat(value)
  if (!(value instanceof PyInstance)) return parseFloating(textOf(value, context), context) ?? raise('ValueError')
  const float = callSpecial(value, '__float__', [], context)
  if (float === undefined) return toFloat(asIndex(value, context))
  return typeof float === 'number' ? float : unfit(context, float)
})

const sharedMethods = 'as_integer_ratio conjugate __abs__ __add__ __bool__ __ceil__ __divmod__ __float__ __floor__ ' +
  '__floordiv__ __getnewargs__ __int__ __mod__ __mul__ __neg__ __pos__ __pow__ __radd__ __rdivmod__ __rfloordiv__ ' +
  '__rmod__ __rmul__ __round__ __rpow__ __rsub__ __rtruediv__ __sub__ __truediv__ __trunc__'

export const integerMethods: readonly PyNative[] = [
  positionalMethod('bit_length', '', ([self], context) => {
    const value = integerArgument(self, context)
    return value === 0n ? 0n : BigInt((value < 0n ? -value : value).toString(2).length)
  }),
  ...refusedMethods('int', `${sharedMethods} bit_count from_bytes to_bytes __and__ __index__ __invert__ __lshift__ ` +
    '__or__ __rand__ __rlshift__ __ror__ __rrshift__ __rshift__ __rxor__ __xor__')
]

export const floatMethods: readonly PyNative[] = [
  positionalMethod('is_integer', '', ([self], context) =>
    typeof self === 'number' ? Number.isInteger(self) : wrongType(self, context)),
  ...refusedMethods('float', `${sharedMethods} fromhex hex __getformat__`)
]
