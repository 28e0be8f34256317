import { divideWithRest } from './arithmetic.js'
import { lengthOf } from './code-points.js'
import { native } from './define.js'
import { raise, raiseSaying } from './exceptions.js'
import { hashKey } from './hash.js'
import { known, unfit } from './known.js'
import { isInteger, isNumber, sizeOf } from './numeric.js'
import { binary } from './operators.js'
import { modularPower } from './power.js'
import { roundFloat, roundInteger, roundToInteger } from './rounding.js'
import { asIndex, callSpecial } from './special-methods.js'
import { PyBytes, PyInstance, PyStr, PyTuple, refuse, type Context, type PyNative, type Value } from './values.js'

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
  return typeof value === 'number' ? roundFloat(value, count) : roundInteger(BigInt(value), count, context)
}

function inBase (name: string, base: number, prefix: string): PyNative {
  return native(name, 'number /', ([value], context) => {
    const number = asIndex(value as Value, context)
    context.spend(sizeOf(number) * 4)
    return new PyStr(`${number < 0n ? '-' : ''}${prefix}${(number < 0n ? -number : number).toString(base)}`, context.place)
  })
}

function character (value: Value, context: Context): PyStr {
  const code = asIndex(value, context)
  if (code < 0n || code > 0x10ffffn) return raiseSaying('ValueError', 'chr() arg not in range(0x110000)')
  if (code >= 0xd800n && code < 0xe000n) return refuse(context, 'Half of a surrogate pair cannot be kept.')
  return new PyStr(String.fromCodePoint(Number(code)), context.place)
}

function code (value: Value, context: Context): bigint {
  if (value instanceof PyStr && lengthOf(value.text) === 1) return BigInt(value.text.codePointAt(0) as number)
  if (value instanceof PyBytes && value.bytes.length === 1) return BigInt(value.bytes[0] as number)
  return unfit(context, value)
}

function raiseToPower (base: Value, exponent: Value, modulus: Value, context: Context): Value {
  if (modulus === null) return binary('**', base, exponent, context)
  if (!isInteger(base) || !isInteger(exponent) || !isInteger(modulus)) return unfit(context, base, exponent, modulus)
  return modularPower(BigInt(base), BigInt(exponent), BigInt(modulus), context)
}

function divide (left: Value, right: Value, context: Context): Value {
  known(left)
  known(right)
  if (isNumber(left) && isNumber(right)) return new PyTuple(divideWithRest(left, right))
  return left instanceof PyInstance || right instanceof PyInstance ? refuse(context, 'divmod() of objects is not supported.') : raise('TypeError')
}

/** The hash of a text changes from run to run. */
function hash (value: Value, context: Context): bigint {
  hashKey(value, context)
  if (!isInteger(value)) return refuse(context, 'A hash changes from run to run.')
  const modulus = (1n << 61n) - 1n
  const number = BigInt(value)
  context.spend(sizeOf(number))
  const signed = number % modulus
  return signed === -1n ? -2n : signed
}

export const numberFunctions: readonly PyNative[] = [
  native('abs', 'value /', ([value], context) => absolute(value as Value, context)),
  native('round', 'number ndigits?', ([value, digits], context) => round(value as Value, digits ?? null, context)),
  native('divmod', 'left right /', ([left, right], context) => divide(left as Value, right as Value, context)),
  native('pow', 'base exp mod?', ([base, exponent, modulus], context) => raiseToPower(base as Value, exponent as Value, modulus ?? null, context)),
  inBase('bin', 2, '0b'), inBase('oct', 8, '0o'), inBase('hex', 16, '0x'),
  native('chr', 'code /', ([value], context) => character(value as Value, context)),
  native('ord', 'character /', ([value], context) => code(value as Value, context)),
  native('hash', 'value /', ([value], context) => hash(value as Value, context))
]
