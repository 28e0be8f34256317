import { callSpecial } from './classes.js'
import { exceptionClasses, type ExceptionState } from './exceptions.js'
import { known, refuseOrder, unfit } from './known.js'
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
  return textFrom(value, '__str__', [], context) ??
    (isA(value, 'BaseException') ? exceptionText(value, context) : undefined) ??
    (isPrintable(value.native) ? value.native.str() : repr(value, context))
}

/** The text of `repr(value)`. */
export function repr (value: Value, context: Context): string {
  context.spend(1)
  if (value === null) return 'None'
  if (typeof value === 'boolean') return value ? 'True' : 'False'
  if (typeof value === 'bigint') return integerText(value)
  if (typeof value === 'number') return floatRepr(value)
  if (value instanceof PyStr) return quote(value.text, context)
  if (value instanceof PyList || value instanceof PyTuple || value instanceof PySet || value instanceof PyDict) {
    return collectionRepr(value, context)
  }
  if (value instanceof PySpecial) return value.name
  if (value instanceof PyInstance) return instanceRepr(value, context)
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

type Collection = PyList | PyTuple | PySet | PyDict

/** Those that are being shown, from the outermost to the innermost: one that holds itself is shown as dots. */
const open = new Set<Collection>()
const deepest = 200

function collectionRepr (value: Collection, context: Context): string {
  const [before, after] = value instanceof PyList ? '[]' : value instanceof PyTuple ? '()' : '{}'
  const [opening, closing] = value instanceof PySet && value.isFrozen ? ['frozenset({', '})'] : [before, after]
  if (open.has(value)) return `${opening}...${closing}`
  if (open.size >= deepest) refuse(context, `Values more than ${deepest} deep in each other are not written out.`)
  open.add(value)
  try {
    const items = itemsOf(value, context)
    const text = items.join(', ')
    context.spend(text.length)
    if (value instanceof PySet && items.length === 0) return value.isFrozen ? 'frozenset()' : 'set()'
    return `${opening}${text}${value instanceof PyTuple && items.length === 1 ? ',' : ''}${closing}`
  } finally {
    open.delete(value)
  }
}

function itemsOf (value: Collection, context: Context): string[] {
  if (value instanceof PyDict) {
    return [...value.entries.values()].map(([key, item]) => `${repr(key, context)}: ${repr(item, context)}`)
  }
  const items = value instanceof PySet ? [...value.entries.values()] : value.items
  if (items.length > 1 && (value instanceof PySet || value.isUnordered)) refuseOrder(context)
  return items.map(item => repr(item, context))
}

function instanceRepr (value: PyInstance, context: Context): string {
  const own = textFrom(value, '__repr__', [], context)
  if (own !== undefined) return own
  if (isA(value, 'BaseException')) {
    const args = argsOf(value, context)
    const shown = args.length === 1 ? `(${repr(args[0] as Value, context)})` : repr(new PyTuple(args), context)
    return value.type.name + shown
  }
  if (isPrintable(value.native)) return value.native.repr()
  return refuse(context, `How Python shows an object of ${value.type.name} may say where in memory it is.`,
    'Give the class a `__str__` method, or write the text itself.')
}

/** `str(error)`. */
function exceptionText (error: PyInstance, context: Context): string {
  const args = argsOf(error, context)
  const [first] = args
  if (first === undefined) return ''
  if (args.length > 1) return repr(new PyTuple(args), context)
  return isA(error, 'KeyError') ? repr(first, context) : str(first, context)
}

/** These show more than one argument in ways of their own. */
const special = ['OSError', 'SyntaxError', 'UnicodeDecodeError', 'UnicodeEncodeError']

function argsOf (error: PyInstance, context: Context): readonly Value[] {
  const { args } = error.native as ExceptionState
  if (args === undefined || error.attributes.has('args') ||
    (args.length > 1 && special.some(name => isA(error, name)))) {
    return refuse(context, `The message of this ${error.type.name} is Python's own and is not known to the letter.`)
  }
  return args
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
