import { divideWithRest } from './arithmetic.js'
import { asIndex, callSpecial } from './classes.js'
import { native } from './define.js'
import { raise, raiseSaying } from './exceptions.js'
import { known, unfit } from './known.js'
import { fixedText, isInteger, isNumber, sizeOf, truncate } from './numbers.js'
import { binary } from './operators.js'
import { lengthOf } from './texts.js'
import { PyBytes, PyInstance, PyNative, PyStr, PyTuple, refuse, type Context, type Value } from './values.js'

/** What an object's own method gives. */
function own (value: Value, name: string, given: readonly Value[], context: Context): Value {
  const answer = value instanceof PyInstance ? callSpecial(value, name, given, context) : undefined
  return answer === undefined ? unfit(context, value) : answer
}

function absolute (value: Value, context: Context): Value {
  if (typeof value === 'number') return Math.abs(value)
  if (!isInteger(value)) return own(value, '__abs__', [], context)
  const number = BigInt(value)
  return number < 0n ? -number : number
}

function round (value: Value, digits: Value, context: Context): Value {
  if (!isNumber(value)) return own(value, '__round__', digits === null ? [] : [digits], context)
  if (digits === null) return typeof value === 'number' ? roundToInteger(value) : BigInt(value)
  const count = asIndex(digits, context)
  if (count < 0n) refuse(context, 'Rounding to tens, hundreds and so on is not read.')
  if (typeof value !== 'number') return BigInt(value)
  return Number.isFinite(value) ? Number(fixedText(value, Number(count), context)) : value
}

/** Halves go to the even neighbour. */
function roundToInteger (value: number): bigint {
  const down = truncate(Math.floor(value))
  const rest = value - Math.floor(value)
  return rest > 0.5 || (rest === 0.5 && down % 2n !== 0n) ? down + 1n : down
}

function inBase (name: string, base: number, prefix: string): PyNative {
  return native(name, 'number /', ([value], context) => {
    const number = asIndex(value as Value, context)
    context.spend(sizeOf(number) * 4)
    const digits = (number < 0n ? -number : number).toString(base)
    return new PyStr(`${number < 0n ? '-' : ''}${prefix}${digits}`, context.span)
  })
}

function character (value: Value, context: Context): PyStr {
  const code = asIndex(value, context)
  if (code < 0n || code > 0x10ffffn) return raiseSaying('ValueError', 'chr() arg not in range(0x110000)')
  if (code >= 0xd800n && code < 0xe000n) return refuse(context, 'Half of a surrogate pair cannot be kept.')
  return new PyStr(String.fromCodePoint(Number(code)), context.span)
}

function code (value: Value, context: Context): bigint {
  if (value instanceof PyStr && lengthOf(value.text) === 1) return BigInt(value.text.codePointAt(0) as number)
  if (value instanceof PyBytes && value.bytes.length === 1) return BigInt(value.bytes[0] as number)
  return unfit(context, value)
}

function divide (left: Value, right: Value, context: Context): Value {
  known(left)
  known(right)
  if (isNumber(left) && isNumber(right)) return new PyTuple(divideWithRest(left, right))
  if (!(left instanceof PyInstance || right instanceof PyInstance)) return raise('TypeError')
  return refuse(context, 'divmod() of objects is not supported.')
}

export const numberFunctions: readonly PyNative[] = [
  native('abs', 'value /', ([value], context) => absolute(value as Value, context)),
  native('round', 'number ndigits?', ([value, digits], context) => round(value as Value, digits ?? null, context)),
  native('divmod', 'left right /', ([left, right], context) => divide(left as Value, right as Value, context)),
  native('pow', 'base exp mod?', ([base, exponent, modulus], context) => {
    if ((modulus ?? null) !== null) return refuse(context, 'A power with a modulus is not read.')
    return binary('**', base as Value, exponent as Value, context)
  }),
  inBase('bin', 2, '0b'), inBase('oct', 8, '0o'), inBase('hex', 16, '0x'),
  native('chr', 'code /', ([value], context) => character(value as Value, context)),
  native('ord', 'character /', ([value], context) => code(value as Value, context))
]
