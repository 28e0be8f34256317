import { native } from './define.js'
import { raise, raiseSaying } from './exceptions.js'
import { truth } from './iterate.js'
import { unfit } from './known.js'
import { isInteger, toFloat } from './numeric.js'
import { parseFloating, parseInteger } from './numbers.js'
import { asIndex, callSpecial } from './special-methods.js'
import { PyBytes, PyInstance, PyStr, type Context, type Value } from './values.js'

export const makeBool = native('bool', 'value? /', ([value], context) => value !== undefined && truth(value, context))

export const makeInt = native('int', 'value? / base?', ([value, base], context) => {
  if (value === undefined) return base === undefined ? 0n : raise('TypeError')
  if (base !== undefined) return parse(value, asIndex(base, context), context)
  if (isInteger(value)) return BigInt(value)
  if (typeof value === 'number') return truncate(value)
  if (value instanceof PyInstance) return integerOf(value, context)
  return parse(value, 10n, context)
})

function parse (value: Value, base: bigint, context: Context): bigint {
  if (base !== 0n && (base < 2n || base > 36n)) raise('ValueError')
  const text = textOf(value)
  if (text === undefined) return unfit(context, value)
  context.spend(text.length)
  return parseInteger(text, Number(base)) ?? raise('ValueError')
}

/** Bytes are read as text. */
function textOf (value: Value): string | undefined {
  if (value instanceof PyStr) return value.text
  return value instanceof PyBytes ? Buffer.from(value.bytes).toString('latin1') : undefined
}

/** Towards zero. */
export function truncate (value: number): bigint {
  if (Number.isNaN(value)) return raiseSaying('ValueError', 'cannot convert float NaN to integer')
  if (!Number.isFinite(value)) return raiseSaying('OverflowError', 'cannot convert float infinity to integer')
  return BigInt(Math.trunc(value))
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
  if (value instanceof PyInstance) {
    const float = callSpecial(value, '__float__', [], context)
    return float === undefined ? toFloat(asIndex(value, context)) : typeof float === 'number' ? float : unfit(context, float)
  }
  const text = textOf(value)
  if (text === undefined) return unfit(context, value)
  context.spend(text.length)
  return parseFloating(text) ?? raise('ValueError')
})
