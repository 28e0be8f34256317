import { lengthOf, sliceOf } from './code-points.js'
import { raise } from './exceptions.js'
import { formatFloat, type FloatStyle } from './format-float.js'
import { readFormatSpec, type Align, type FormatSpec } from './format-spec.js'
import { integerInBase, integerText, integerToFloat } from './integer-text.js'
import { groupDigits } from './group-digits.js'
import { refuse, type Context } from './values.js'

/** `format('text', spec)`. */
export function formatText (text: string, specText: string, context: Context): string {
  const spec = readFormatSpec(specText, false)
  const { type, sign, noMinusZero, alternate, grouping, precision, align = '<' } = spec
  if ((type !== '' && type !== 's') || sign !== '' || noMinusZero || alternate || grouping !== '' || align === '=') raise('ValueError')
  const kept = precision === undefined ? text : sliceOf(text, 0, precision)
  return pad(kept, lengthOf(kept), spec, align, context)
}

/** `format(5, spec)`. */
export function formatInteger (value: bigint, specText: string, context: Context): string {
  const spec = readFormatSpec(specText, true)
  if (spec.type !== '' && 'eEfFgG%'.includes(spec.type)) return formatFloatWith(integerToFloat(value), spec, context)
  if (spec.precision !== undefined || spec.noMinusZero) raise('ValueError')
  const positive = value < 0n ? -value : value
  const prefix = spec.alternate && spec.type !== '' && 'boxX'.includes(spec.type) ? `0${spec.type}` : ''
  switch (spec.type) {
    case '':
    case 'd': return number(value < 0n, '', integerText(positive), '', spec, context)
    case 'b': return number(value < 0n, prefix, integerInBase(positive, 2, context), '', spec, context)
    case 'o': return number(value < 0n, prefix, integerInBase(positive, 8, context), '', spec, context)
    case 'x': return number(value < 0n, prefix, integerInBase(positive, 16, context), '', spec, context)
    case 'X': return number(value < 0n, prefix, integerInBase(positive, 16, context).toUpperCase(), '', spec, context)
    case 'c': return formatCharacter(value, spec, context)
    case 'n': return refuse(context, 'The format type `n` asks for the conventions of a country, which the system sets.')
    default: return raise('ValueError')
  }
}

/** `format(1.5, spec)`. */
export function formatFloating (value: number, specText: string, context: Context): string {
  return formatFloatWith(value, readFormatSpec(specText, true), context)
}

/** The character of a code point, for the formats `c`. */
export function characterOf (value: bigint, context: Context): string {
  if (value < 0n || value > 0x10ffffn) raise('OverflowError')
  if (value >= 0xd800n && value <= 0xdfffn) refuse(context, 'Half of a surrogate pair is not kept exactly.')
  return String.fromCodePoint(Number(value))
}

function formatCharacter (value: bigint, spec: FormatSpec, context: Context): string {
  if (spec.sign !== '' || spec.alternate) raise('ValueError')
  return number(false, '', characterOf(value, context), '', spec, context)
}

function formatFloatWith (value: number, spec: FormatSpec, context: Context): string {
  const { type, precision } = spec
  if (type === 'n') refuse(context, 'The format type `n` asks for the conventions of a country, which the system sets.')
  if (type !== '' && !'eEfFgG%'.includes(type)) raise('ValueError')
  if (precision !== undefined) {
    if (precision > 0x7fffffff) raise('ValueError')
    context.spend(precision)
  }
  const text = formatFloat(type === '%' ? value * 100 : value, styleOf(spec))
  const isMinus = text.startsWith('-')
  const unsigned = isMinus ? text.slice(1) : text
  const losesMinus = spec.noMinusZero && /^[0.]+(?:e|$)/.test(unsigned)
  const [, whole, rest] = /^(\d*)(.*)$/.exec(unsigned) as unknown as [string, string, string]
  const shown = type !== '' && 'EFG'.includes(type) ? rest.toUpperCase() : rest
  return number(isMinus && !losesMinus, '', whole, type === '%' ? `${shown}%` : shown, spec, context)
}

function styleOf ({ type, precision, alternate }: FormatSpec): FloatStyle {
  const kind = type === '' ? (precision === undefined ? 'r' : 'g') : type === '%' ? 'f' : type.toLowerCase() as 'e' | 'f' | 'g'
  return { kind, precision: precision ?? 6, alternate, addsPoint: type === '' }
}

/** Puts a number together. Only the digits before the point are grouped, and zeros in front of them with them. */
function number (isMinus: boolean, prefix: string, whole: string, rest: string, spec: FormatSpec, context: Context): string {
  const front = (isMinus ? '-' : spec.sign === '-' ? '' : spec.sign) + prefix
  const { align = '>', grouping, fill, width } = spec
  const isFilledInside = fill === '0' && align === '='
  const least = isFilledInside ? width - front.length - rest.length : 0
  context.spend(whole.length + Math.max(least, 0))
  const size = 'boxX'.includes(spec.type) && spec.type !== '' ? 4 : 3
  const digits = grouping === '' || whole === '' ? whole : groupDigits(whole, grouping, size, least)
  const length = front.length + lengthOf(digits) + rest.length
  if (align !== '=') return pad(front + digits + rest, length, spec, align, context)
  return front + pad(digits + rest, length, spec, '>', context)
}

function pad (text: string, length: number, { fill, width }: FormatSpec, align: Align, context: Context): string {
  if (width <= length) return text
  const missing = width - length
  context.spend(missing)
  const left = align === '<' ? 0 : align === '^' ? Math.floor(missing / 2) : missing
  return fill.repeat(left) + text + fill.repeat(missing - left)
}
