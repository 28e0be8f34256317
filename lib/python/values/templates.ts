import { findSpecial } from './classes.js'
import { integerArgument, wrongType } from './define.js'
import { raise } from './exceptions.js'
import { formatNumber, pad, refuseFormat } from './format.js'
import { getItem } from './items.js'
import { inOrder, known } from './known.js'
import { integerText, isNumber, toFloat, truncate } from './numbers.js'
import { format, repr, str } from './text.js'
import { isAscii, sliceOf } from './texts.js'
import {
  PyBytes, PyDict, PyInstance, PyList, PyRange, PyStr, PyTuple, refuse, type Context, type Value
} from './values.js'

/*
 * `'{} {name}'.format(...)` and `'%s %(name)s' % ...`.
 */

/** Doubled braces, or a field with its conversion and its spec, which may hold fields. A brace besides is an error. */
const fields = /\{\{|\}\}|\{([^{}!:[]*(?:\[[^\]{}]*\][^{}!:[]*)*)(?:!([sr]))?(?::((?:[^{}]|\{[^{}]*\})*))?\}|[{}]/g

/** Where a template takes its values from. `next` is the field without a number that comes next. */
interface Arguments {
  readonly positional: readonly Value[]
  readonly named: ReadonlyMap<string, Value>
  next: number | undefined
}

function fill (template: string, given: Arguments, context: Context): string {
  context.spend(template.length)
  return template.replace(fields, (whole: string, name?: string, conversion?: string, spec = '') => {
    if (whole === '{{' || whole === '}}') return whole.charAt(0)
    if (name === undefined) return refuseTemplate(context)
    const value = lookUp(name, given, context)
    const shown = conversion === undefined
      ? value
      : new PyStr(conversion === 'r' ? repr(value, context) : str(value, context), context.span)
    const text = format(shown, spec.includes('{') ? fill(spec, given, context) : spec, context)
    context.spend(text.length)
    return text
  })
}

function refuseTemplate (context: Context): never {
  return refuse(context, 'This template is not read.', 'Write the text itself.')
}

/** `0.attribute[key]`: the argument, and the way from there. */
function lookUp (name: string, given: Arguments, context: Context): Value {
  // Of so many digits Python makes errors of their own.
  const found = /\d{16}/.test(name) ? null : /^([\w ]*)((?:\.\w+|\[[^\]]+\])*)$/.exec(name)
  const [, first, rest] = found ?? refuseTemplate(context)
  let value = argument(first as string, given, context)
  for (const [step] of (rest as string).matchAll(/\.\w+|\[[^\]]+\]/g)) {
    const key = step.startsWith('.') ? step.slice(1) : step.slice(1, -1)
    if (step.startsWith('.')) value = context.attribute(value, key)
    // Python takes the digits of all scripts for an index.
    else if (!isAscii(key)) refuseTemplate(context)
    else value = getItem(value, /^\d+$/.test(key) ? BigInt(key) : new PyStr(key, context.span), context)
  }
  return known(value)
}

function argument (name: string, given: Arguments, context: Context): Value {
  if (name !== '' && !/^\d+$/.test(name)) {
    const value = given.named.get(name)
    return value === undefined ? raise('KeyError', [new PyStr(name)]) : value
  }
  // Numbers and fields without one: not in one template.
  const isMixed = name === '' ? given.next === undefined : (given.next ?? 0) > 0
  if (isMixed) refuseTemplate(context)
  const index = name === '' ? given.next as number : Number(name)
  given.next = name === '' ? index + 1 : undefined
  const value = given.positional[index]
  return value === undefined ? raise('IndexError') : value
}

/** `template.format(*positional, **named)`. */
export function formatTemplate (
  { text }: PyStr, positional: readonly Value[], named: ReadonlyMap<string, Value>, context: Context
): PyStr {
  return new PyStr(fill(text, { positional, named, next: 0 }, context), context.span)
}

const conversions = /%(?:%|(?:\(([^()]*)\))?([-0]*)(\d{0,9})(?:\.(\d{0,9}))?([srdixXf])|)/g

/** `template % value`. */
export function percentFormat (template: PyStr, value: Value, context: Context): PyStr {
  context.spend(template.text.length)
  if (value instanceof PyTuple) inOrder(value, context)
  const left = value instanceof PyTuple ? [...value.items].reverse() : [value]
  let isKeyed = false
  const text = template.text.replace(conversions, (
    whole: string, key: string | undefined, flags: string, width: string, precision: string | undefined, type?: string
  ) => {
    if (whole === '%%') return '%'
    if (type === undefined) {
      return refuse(context, 'A conversion of this template is not read.', 'Write the text itself.')
    }
    isKeyed ||= key !== undefined
    const item = key === undefined
      ? left.pop()
      : getItem(mapping(value, context), new PyStr(key, context.span), context)
    if (item === undefined || (key === undefined && isKeyed)) {
      return item === undefined ? raise('TypeError') : refuseMixed(context)
    }
    const shown = converted(known(item), type, precision === undefined ? undefined : Number(precision), context)
    const isLeft = flags.includes('-')
    const isZeroFilled = flags.includes('0') && !isLeft && !'sr'.includes(type)
    const sign = isZeroFilled && shown.startsWith('-') ? '-' : ''
    const digits = shown.slice(sign.length)
    return sign + pad(digits, isZeroFilled ? '0' : ' ', isLeft ? '<' : '>', Number(width) - sign.length, context)
  })
  // What is left over is an error, unless it could have been asked for a key.
  if (left.length > 0 && !isKeyed && !isMapping(value, context)) wrongType(value, context)
  return new PyStr(text, context.span)
}

function refuseMixed (context: Context): never {
  return refuse(context, 'A template that asks for keys and for positions is not read.')
}

function converted (value: Value, type: string, precision: number | undefined, context: Context): string {
  if (type === 's' || type === 'r') {
    const text = type === 's' ? str(value, context) : repr(value, context)
    return precision === undefined ? text : sliceOf(text, 0, precision)
  }
  if (type === 'f') {
    return formatNumber(isNumber(value) ? toFloat(value) : wrongType(value, context), `.${precision ?? 6}f`, context)
  }
  if (precision !== undefined) refuseFormat(`%.${precision}${type}`, context)
  if (type === 'x' || type === 'X') return formatNumber(integerArgument(value, context), type, context)
  return integerText(typeof value === 'number' ? truncate(value) : integerArgument(value, context))
}

function mapping (value: Value, context: Context): Value {
  return isMapping(value, context) ? value : wrongType(value, context)
}

/** To Python all that has `[...]` is, but for tuples and texts. */
function isMapping (value: Value, context: Context): boolean {
  if (value instanceof PyInstance) return findSpecial(value, '__getitem__', context) !== undefined
  return value instanceof PyDict || value instanceof PyList || value instanceof PyBytes || value instanceof PyRange
}
