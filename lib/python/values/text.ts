import { isAscii } from './characters.js'
import { callSpecial, findSpecial, isContainer } from './classes.js'
import { getItem } from './entries.js'
import { exceptionClasses, raise } from './exceptions.js'
import { boundDepth, inOrder, known, refuseOrder, unfit } from './known.js'
import { floatRepr, integerText, isNumber, truncate } from './numbers.js'
import {
  PyClass, PyDict, PyInstance, PyList, PySet, PySpecial, PyStr, PyTuple, refuse, type Context, type Value
} from './values.js'

/** The text of `str(value)`. */
export function str (value: Value, context: Context): string {
  if (value instanceof PyStr) return value.text
  if (!(value instanceof PyInstance)) return repr(value, context)
  const own = textFrom(value, '__str__', [], context)
  if (own !== undefined) return own
  if (!value.type.order.includes(exceptionClasses.get('BaseException') as PyClass)) return repr(value, context)
  return refuse(context, 'The text of an exception is not supported.')
}

/** The text of `repr(value)`. */
export function repr (value: Value, context: Context, depth = 0): string {
  boundDepth(depth, context)
  if (value === null) return 'None'
  if (typeof value === 'boolean') return value ? 'True' : 'False'
  if (typeof value === 'bigint') return integerText(value)
  if (typeof value === 'number') return floatRepr(value, context)
  if (value instanceof PyStr) return quote(value.text, context)
  if (isContainer(value)) return collectionRepr(value, context, depth + 1)
  if (value instanceof PySpecial) return value.name
  if (value instanceof PyInstance) {
    const own = textFrom(value, '__repr__', [], context)
    if (own !== undefined) return own
    return refuse(context, `The text of an object of ${value.type.name} may contain its address in memory.`,
      'Give the class a `__str__` method, or write the text itself.')
  }
  known(value)
  return refuse(context, 'The text of a range, a function, a class, a module or an iterator is not known here: ' +
    'it may contain an address in memory.')
}

/** `repr('text')`. */
function quote (text: string, context: Context): string {
  context.spend(text.length)
  // Which characters can be printed depends on the version of Unicode, but for those that have long been in it.
  if (!/^[\0-\u024f]*$/.test(text)) refuse(context, 'The repr() of characters beyond U+024F is not supported.')
  const escaped = text.replace(/[^ -~\xa1-\xac\xae-\u024f]|\\/g, character => shortEscapes.get(character) ??
    `\\x${character.charCodeAt(0).toString(16).padStart(2, '0')}`)
  if (text.includes("'") && !text.includes('"')) return `"${escaped}"`
  return `'${escaped.replaceAll("'", "\\'")}'`
}

const shortEscapes = new Map([['\\', '\\\\'], ['\n', '\\n'], ['\r', '\\r'], ['\t', '\\t']])

function collectionRepr (value: PyList | PyTuple | PySet | PyDict, context: Context, depth: number): string {
  const shown = (item: Value): string => repr(item, context, depth)
  if (value instanceof PyDict) {
    if (value.isOrdered) refuse(context, 'Versions of Python differ in the text of an OrderedDict.')
    return spent(`{${[...value.entries.values()].map(pair => pair.map(shown).join(': ')).join(', ')}}`, context)
  }
  const items = value instanceof PySet ? [...value.entries.values()] : value.items
  if (items.length > 1 && (value instanceof PySet || value.isUnordered)) refuseOrder(context)
  const text = spent(items.map(shown).join(', '), context)
  if (value instanceof PyList) return `[${text}]`
  if (value instanceof PyTuple) return `(${text}${items.length === 1 ? ',' : ''})`
  if (value.isFrozen) return items.length === 0 ? 'frozenset()' : `frozenset({${text}})`
  return items.length === 0 ? 'set()' : `{${text}}`
}

function spent (text: string, context: Context): string {
  context.spend(text.length)
  return text
}

/** The text that a method of the class gives, if there is one. */
function textFrom (value: PyInstance, name: string, given: readonly Value[], context: Context): string | undefined {
  const text = callSpecial(value, name, given, context)
  if (text === undefined || text instanceof PyStr) return text?.text
  if (!(text instanceof PyInstance)) return unfit(context, text)
  return refuse(context, `\`${name}\` of ${value.type.name} returns more than a plain text.`)
}

/** `[0][width][type]`, the part of Python's formats that is read. */
const shape = /^(0?)(\d{0,3})([sd]?)$/

/** The text of `format(value, spec)`. */
export function format (value: Value, spec: string, context: Context): string {
  const own = value instanceof PyInstance ? textFrom(value, '__format__', [new PyStr(spec)], context) : undefined
  if (own !== undefined) return own
  if (spec === '') return str(known(value), context)
  const [, zero = '', width, type] = shape.exec(spec) ?? []
  // Zeros go between a sign and the digits.
  const isInt = typeof value === 'bigint' && (value >= 0n || zero === '') && type !== 's'
  const isText = value instanceof PyStr && isAscii(value.text) && zero === '' && type !== 'd'
  if (width !== undefined && isInt) return str(value, context).padStart(Number(width), zero || ' ')
  if (width !== undefined && isText) return value.text.padEnd(Number(width))
  known(value)
  return refuse(context, `The format ${JSON.stringify(spec)} is not supported.`, 'Write the text itself.')
}

function refuseTemplate (context: Context): never {
  return refuse(context, 'Unsupported template.', 'Write the text itself.')
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

const conversions = /%(?:%|(?:\((\w+)\))?(0?)(\d{0,3})([srdi])|)/g

/** `template % value`. */
export function percentFormat ({ text }: PyStr, value: Value, context: Context): PyStr {
  context.spend(text.length)
  if (value instanceof PyInstance && value.native instanceof PyTuple) refuseTemplate(context)
  const left = value instanceof PyTuple ? [...inOrder(value, context)].reverse() : [value]
  // To Python all that has `[...]` is a mapping, but for tuples and texts.
  const isMapping = value instanceof PyDict ||
    (value instanceof PyInstance && findSpecial(value, '__getitem__', context) !== undefined)
  let isKeyed = false
  const filled = text.replace(conversions, (whole: string, key?: string, zero = '', width = '', type?: string) => {
    if (whole === '%%') return '%'
    if (type === undefined || (isKeyed && key === undefined)) return refuseTemplate(context)
    isKeyed = key !== undefined
    const mapping = isMapping || key === undefined ? value : unfit(context, value)
    const item = key === undefined ? left.pop() : getItem(mapping, new PyStr(key), context)
    const shown = converted(item === undefined ? raise('TypeError') : known(item), type, context)
    context.spend(shown.length)
    if (`${zero}${width}` !== '' && (!isAscii(shown) || (zero !== '' && shown.startsWith('-')))) refuseTemplate(context)
    return shown.padStart(Number(width), 'di'.includes(type) && zero !== '' ? '0' : ' ')
  })
  if (left.length > 0 && !isKeyed && !isMapping) refuse(context, 'The template has fewer fields than values.')
  return new PyStr(filled, context.span)
}

function converted (value: Value, type: string, context: Context): string {
  if (type === 's') return str(value, context)
  if (type === 'r') return repr(value, context)
  if (isNumber(value)) return integerText(typeof value === 'number' ? truncate(value) : BigInt(value))
  if (!(value instanceof PyInstance)) return unfit(context, value)
  return refuse(context, `The number of an object of ${value.type.name} is not supported here.`)
}
