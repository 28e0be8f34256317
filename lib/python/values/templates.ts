import { findSpecial } from './classes.js'
import { wrongType } from './define.js'
import { raise } from './exceptions.js'
import { pad } from './format.js'
import { getItem } from './items.js'
import { inOrder, known } from './known.js'
import { integerText, isInteger, truncate } from './numbers.js'
import { format, repr, str } from './text.js'
import { PyDict, PyInstance, PyStr, PyTuple, refuse, type Context, type Value } from './values.js'

/*
 * `'{} {name}'.format(...)` and `'%s %(name)s' % ...`.
 */

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
      value = positional[index]
      if (value === undefined) raise('IndexError')
    }
    const field = value === undefined ? raise('KeyError', [new PyStr(name)]) : known(value)
    const shown = format(
      conversion === undefined ? field : new PyStr(converted(field, conversion, context)),
      spec,
      context
    )
    context.spend(shown.length)
    return shown
  })
  return new PyStr(filled, context.span)
}

function refuseTemplate (context: Context): never {
  return refuse(context, 'This template is not read.', 'Write the text itself.')
}

const conversions = /%(?:%|(?:\((\w+)\))?(0?\d{0,9})([srdi])|)/g

/** `template % value`. */
export function percentFormat (template: PyStr, value: Value, context: Context): PyStr {
  context.spend(template.text.length)
  if (value instanceof PyTuple) inOrder(value, context)
  const left = value instanceof PyTuple ? [...value.items].reverse() : [value]
  let isKeyed = false
  const text = template.text.replace(
    conversions,
    (whole: string, key: string | undefined, width: string, type?: string) => {
      if (whole === '%%') return '%'
      if (type === undefined) return refuseTemplate(context)
      if (key !== undefined) {
        isKeyed = true
        const item = getItem(isMapping(value, context) ? value : wrongType(value, context), new PyStr(key), context)
        return padded(converted(known(item), type, context), width, type, context)
      }
      if (isKeyed) refuse(context, 'A template that asks for keys and for positions is not read.')
      const item = left.pop()
      return padded(
        converted(item === undefined ? raise('TypeError') : known(item), type, context),
        width,
        type,
        context
      )
    }
  )
  if (left.length > 0 && !isKeyed && !isMapping(value, context)) {
    refuse(context, 'The template asks for fewer values than it is given.')
  }
  return new PyStr(text, context.span)
}

/** To Python all that has `[...]` is a mapping, but for tuples and texts. */
function isMapping (value: Value, context: Context): boolean {
  return value instanceof PyDict ||
    (value instanceof PyInstance && findSpecial(value, '__getitem__', context) !== undefined)
}

/** `%5s`, `%02d` */
function padded (text: string, width: string, type: string, context: Context): string {
  const isZeroFilled = width.startsWith('0') && 'di'.includes(type)
  if (isZeroFilled && text.startsWith('-')) refuse(context, 'A negative number with zeros in front is not read.')
  return pad(text, isZeroFilled ? '0' : ' ', '>', Number(width), context)
}

function converted (value: Value, type: string, context: Context): string {
  const text = type === 's' ? str(value, context) : type === 'r' ? repr(value, context) : undefined
  if (text === undefined && typeof value === 'number') return integerText(truncate(value))
  const shown = text ?? integerText(isInteger(value) ? BigInt(value) : wrongType(value, context))
  context.spend(shown.length)
  return shown
}
