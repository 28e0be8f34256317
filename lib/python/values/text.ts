import { callSpecial } from './classes.js'
import { exceptionClasses, type ExceptionState } from './exceptions.js'
import { boundDepth, known, refuseOrder, unfit } from './known.js'
import { floatRepr, integerText } from './numbers.js'
import {
  PyClass, PyDict, PyInstance, PyList, PySet, PySpecial, PyStr, PyTuple, refuse, type Context, type Value
} from './values.js'

/** What an object of a library's may keep as its `native`, to say how Python shows it. */
interface Printable {
  str (): string
  repr (): string
}

/** The text of `str(value)`. */
export function str (value: Value, context: Context): string {
  if (value instanceof PyStr) return value.text
  if (!(value instanceof PyInstance)) return repr(value, context)
  const own = textFrom(value, '__str__', [], context)
  if (own !== undefined) return own
  if (isA(value, 'BaseException')) return messageOf(value, context)
  return isPrintable(value.native) ? value.native.str() : repr(value, context)
}

/** The text of `repr(value)`. */
export function repr (value: Value, context: Context, depth = 0): string {
  boundDepth(depth, context)
  if (value === null) return 'None'
  if (typeof value === 'boolean') return value ? 'True' : 'False'
  if (typeof value === 'bigint') return integerText(value)
  if (typeof value === 'number') return floatRepr(value)
  if (value instanceof PyStr) return quote(value.text, context)
  if (value instanceof PyList || value instanceof PyTuple || value instanceof PySet || value instanceof PyDict) {
    return collectionRepr(value, context, depth + 1)
  }
  if (value instanceof PySpecial) return value.name
  if (value instanceof PyInstance) {
    const own = textFrom(value, '__repr__', [], context)
    if (own !== undefined) return own
    if (isPrintable(value.native)) return value.native.repr()
    return refuse(context, `How Python shows an object of ${value.type.name} may say where in memory it is.`,
      'Give the class a `__str__` method, or write the text itself.')
  }
  known(value)
  return refuse(context, 'How Python shows bytes, a range, a function, a class, a module or an iterator is not known ' +
    'here: it may say where in memory it is.')
}

/** `repr('text')`. */
function quote (text: string, context: Context): string {
  context.spend(text.length)
  // Which characters can be printed depends on the version of Unicode, but for those that have long been in it.
  if (!/^[\0-\u024f]*$/.test(text)) refuse(context, 'How Python shows characters beyond U+024F is not read.')
  const escaped = text.replace(/[^ -~\xa1-\xac\xae-\u024f]|\\/g, character => shortEscapes.get(character) ??
    `\\x${character.charCodeAt(0).toString(16).padStart(2, '0')}`)
  if (text.includes("'") && !text.includes('"')) return `"${escaped}"`
  return `'${escaped.replaceAll("'", "\\'")}'`
}

const shortEscapes = new Map([['\\', '\\\\'], ['\n', '\\n'], ['\r', '\\r'], ['\t', '\\t']])

function collectionRepr (value: PyList | PyTuple | PySet | PyDict, context: Context, depth: number): string {
  const shown = (item: Value): string => repr(item, context, depth)
  if (value instanceof PyDict) {
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

/** `str(error)`, where the code gave it one text or none. */
function messageOf (error: PyInstance, context: Context): string {
  const { args } = error.native as ExceptionState
  const [first, ...more] = args ?? []
  if (args === undefined || error.attributes.has('args') || more.length > 0) {
    return refuse(context, `The message of this ${error.type.name} is Python's own and is not known to the letter.`)
  }
  if (first === undefined) return ''
  return isA(error, 'KeyError') ? repr(first, context) : str(first, context)
}

function isA (error: PyInstance, name: string): boolean {
  return error.type.order.includes(exceptionClasses.get(name) as PyClass)
}

/** The text that a method of the class gives, if there is one. */
export function textFrom (
  value: PyInstance, name: string, given: readonly Value[], context: Context
): string | undefined {
  const text = callSpecial(value, name, given, context)
  if (text === undefined || text instanceof PyStr) return text?.text
  if (!(text instanceof PyInstance)) return unfit(context, text)
  return refuse(context, `What \`${name}\` of ${value.type.name} returns is not a plain text.`)
}

function isPrintable (native: unknown): native is Printable {
  return typeof native === 'object' && native !== null && 'str' in native && typeof native.str === 'function' &&
    'repr' in native && typeof native.repr === 'function'
}
