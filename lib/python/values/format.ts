import { codePoints, lengthOf } from './characters.js'
import { findSpecial } from './classes.js'
import { raise } from './exceptions.js'
import { getItem } from './items.js'
import { inOrder, known, unfit } from './known.js'
import { fixedText, floatRepr, integerText, isNumber, sizeOf, truncate } from './numbers.js'
import { repr, str, textFrom } from './text.js'
import { PyDict, PyInstance, PyStr, PyTuple, refuse, type Context, type Value } from './values.js'

/*
 * `format(value, spec)`, `'{} {name}'.format(...)` and `'%s %(name)s' % ...`.
 */

/** `[[fill]align][0][width][.precision][type]`, the part of Python's that is read. */
const shape = /^(?:(.)?([<>^]))?(0?)(\d{0,9})(?:\.(\d{1,9}))?([sdxf]?)$/su

/** The text of `format(value, spec)`. */
export function format (value: Value, spec: string, context: Context): string {
  const own = value instanceof PyInstance ? textFrom(value, '__format__', [new PyStr(spec)], context) : undefined
  if (own !== undefined) return own
  known(value)
  if (spec === '') return str(value, context)
  const [whole, fill, align, zero, width, precision, type = ''] = shape.exec(spec) ?? []
  const decimals = precision === undefined ? undefined : Number(precision)
  const isNumeric = isNumber(value) && typeof value !== 'boolean'
  const text = isNumeric ? numberText(value, type, decimals, context) : textIn(value, type, decimals)
  const isZeroFilled = zero === '0'
  // Zeros go between a sign and the digits, and not into texts.
  const isRead = whole !== undefined &&
    (!isZeroFilled || (isNumeric && (align ?? fill) === undefined && text?.startsWith('-') === false))
  if (text === undefined || !isRead) {
    return refuse(context, `The format ${JSON.stringify(spec)} is not read.`, 'Write the text itself.')
  }
  return pad(text, fill ?? (isZeroFilled ? '0' : ' '), align ?? (isNumeric ? '>' : '<'), Number(width), context)
}

/** A text, cut where it is too long; undefined for what is none. */
function textIn (value: Value, type: string, length: number | undefined): string | undefined {
  if (!(value instanceof PyStr) || (type !== '' && type !== 's')) return undefined
  return length === undefined ? value.text : codePoints(value.text).slice(0, length).join('')
}

/** The digits of a number, undefined where they are not read or Python raises ValueError. */
function numberText (
  value: bigint | number, type: string, decimals: number | undefined, context: Context
): string | undefined {
  if (!Number.isFinite(Number(value))) return undefined
  if (type === 'f') return fixedText(Number(value), decimals ?? 6, context)
  if (decimals !== undefined || type === 's') return undefined
  if (typeof value === 'number') return type === '' ? floatRepr(value) : undefined
  context.spend(sizeOf(value))
  return type === 'x' ? value.toString(16) : integerText(value)
}

/** Fills up to a width. */
function pad (text: string, fill: string, align: string, width: number, context: Context): string {
  const missing = Math.max(width - lengthOf(text), 0)
  context.spend(text.length + missing)
  const left = align === '<' ? 0 : align === '^' ? Math.floor(missing / 2) : missing
  return fill.repeat(left) + text + fill.repeat(missing - left)
}

function refuseTemplate (context: Context): never {
  return refuse(context, 'This template is not read.', 'Write the text itself.')
}

/** Doubled braces, or a field: a name or a number, and a format. A brace besides is refused. */
const fields = /\{\{|\}\}|\{([A-Za-z_]\w*|\d{0,9})(?:!([rs]))?(?::([^{}]*))?\}|[{}]/g

/** `template.format(*positional, **named)`. */
export function formatTemplate (
  { text }: PyStr, positional: readonly Value[], named: ReadonlyMap<string, Value>, context: Context
): PyStr {
  context.spend(text.length)
  // The field without a number that comes next; fields with and without numbers do not go together.
  let next: number | undefined = 0
  const filled = text.replace(fields, (whole: string, name?: string, conversion?: string, spec = '') => {
    if (whole === '{{' || whole === '}}') return whole.charAt(0)
    if (name === undefined) return refuseTemplate(context)
    let value = named.get(name)
    if (/^\d*$/.test(name)) {
      if (name === '' ? next === undefined : (next ?? 0) > 0) refuseTemplate(context)
      const index: number = name === '' ? next as number : Number(name)
      next = name === '' ? index + 1 : undefined
      value = index < positional.length ? positional[index] : raise('IndexError')
    }
    const field = value === undefined ? raise('KeyError', [new PyStr(name)]) : known(value)
    const text = conversion === undefined ? field : new PyStr(converted(field, conversion, context))
    const shown = format(text, spec, context)
    context.spend(shown.length)
    return shown
  })
  return new PyStr(filled, context.span)
}

const conversions = /%(?:%|(?:\((\w+)\))?(0?\d{0,9})([srdi])|)/g

/** `template % value`. */
export function percentFormat ({ text }: PyStr, value: Value, context: Context): PyStr {
  context.spend(text.length)
  const left = value instanceof PyTuple ? [...inOrder(value, context)].reverse() : [value]
  // To Python all that has `[...]` is a mapping, but for tuples and texts.
  const isMapping = value instanceof PyDict ||
    (value instanceof PyInstance && findSpecial(value, '__getitem__', context) !== undefined)
  let isKeyed = false
  const filled = text.replace(conversions, (whole: string, key: string | undefined, width: string, type?: string) => {
    if (whole === '%%') return '%'
    if (type === undefined || (isKeyed && key === undefined)) return refuseTemplate(context)
    isKeyed = key !== undefined
    const mapping = isMapping || key === undefined ? value : unfit(context, value)
    const item = key === undefined ? left.pop() : getItem(mapping, new PyStr(key), context)
    const shown = converted(item === undefined ? raise('TypeError') : known(item), type, context)
    const isZeroFilled = width.startsWith('0') && 'di'.includes(type)
    if (isZeroFilled && shown.startsWith('-')) refuseTemplate(context)
    return pad(shown, isZeroFilled ? '0' : ' ', '>', Number(width), context)
  })
  if (left.length > 0 && !isKeyed && !isMapping) {
    refuse(context, 'The template asks for fewer values than it is given.')
  }
  return new PyStr(filled, context.span)
}

function converted (value: Value, type: string, context: Context): string {
  if (type === 's') return str(value, context)
  if (type === 'r') return repr(value, context)
  if (isNumber(value)) return integerText(typeof value === 'number' ? truncate(value) : BigInt(value))
  if (!(value instanceof PyInstance)) return unfit(context, value)
  return refuse(context, `The number of an object of ${value.type.name} is not followed here.`)
}
