import { lengthOf, sliceOf } from './code-points.js'
import { integerArgument } from './arguments.js'
import { raise } from './exceptions.js'
import { formatFloat } from './format-float.js'
import { characterOf } from './format-value.js'
import { integerInBase, integerText, integerToFloat } from './integer-text.js'
import { truncated } from './numbers.js'
import { escapeNonAscii } from './quote.js'
import { repr, str } from './text.js'
import { PyStr, type Context, type Value } from './values.js'

/** How a conversion writes its value. */
export interface PercentStyle {
  readonly type: string
  readonly flags: string
  readonly isLeft: boolean
  readonly width: number
  readonly precision: number | undefined
}

/** `'%5d' % value`. */
export function percentValue (value: Value, style: PercentStyle, context: Context): string {
  const { type } = style
  switch (type) {
    case 's': return padText(cut(str(value, context), style), style, context)
    case 'r': return padText(cut(repr(value, context), style), style, context)
    case 'a': return padText(cut(escapeNonAscii(repr(value, context)), style), style, context)
    case 'c': return padText(character(value, context), style, context)
    case 'd':
    case 'i':
    case 'u': return integer(truncated(value, context), 10, '', style, context)
    case 'o': return integer(integerArgument(value, context), 8, '0o', style, context)
    case 'x': return integer(integerArgument(value, context), 16, '0x', style, context)
    case 'X': return integer(integerArgument(value, context), 16, '0X', style, context)
    case 'e':
    case 'E':
    case 'f':
    case 'F':
    case 'g':
    case 'G': return floating(value, type, style, context)
    default: return raise('ValueError')
  }
}

function cut (text: string, { precision }: PercentStyle): string {
  return precision === undefined ? text : sliceOf(text, 0, precision)
}

function character (value: Value, context: Context): string {
  if (value instanceof PyStr) return lengthOf(value.text) === 1 ? value.text : raise('TypeError')
  return characterOf(integerArgument(value, context), context)
}

function integer (value: bigint, base: 8 | 10 | 16, prefix: string, style: PercentStyle, context: Context): string {
  const { type, flags, precision = 0 } = style
  const positive = value < 0n ? -value : value
  const digits = base === 10 ? integerText(positive) : integerInBase(positive, base, context)
  context.spend(precision)
  const padded = (type === 'X' ? digits.toUpperCase() : digits).padStart(precision, '0')
  return padNumber(value < 0n, flags.includes('#') ? prefix : '', padded, style, context)
}

function floating (value: Value, type: string, style: PercentStyle, context: Context): string {
  const { flags, precision = 6 } = style
  const number = typeof value === 'number' ? value : integerToFloat(integerArgument(value, context))
  context.spend(precision)
  const text = formatFloat(number, { kind: type.toLowerCase() as 'e' | 'f' | 'g', precision, alternate: flags.includes('#'), addsPoint: false })
  const isMinus = text.startsWith('-')
  const unsigned = isMinus ? text.slice(1) : text
  return padNumber(isMinus, '', type === type.toUpperCase() ? unsigned.toUpperCase() : unsigned, style, context)
}

function padNumber (isMinus: boolean, prefix: string, digits: string, style: PercentStyle, context: Context): string {
  const { flags, isLeft, width } = style
  const front = (isMinus ? '-' : flags.includes('+') ? '+' : flags.includes(' ') ? ' ' : '') + prefix
  if (!flags.includes('0') || isLeft) return padText(front + digits, style, context)
  context.spend(width)
  return front + digits.padStart(width - front.length, '0')
}

function padText (text: string, { isLeft, width }: PercentStyle, context: Context): string {
  const missing = width - lengthOf(text)
  context.spend(Math.max(missing, 0) + text.length)
  if (missing <= 0) return text
  return isLeft ? text + ' '.repeat(missing) : ' '.repeat(missing) + text
}
