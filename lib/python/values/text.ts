import { formatNumber, formatText, refuseFormat } from './format.js'
import { CannotKnow } from '../problem.js'
import { isSettled } from './characters.js'
import { exceptionClasses, objectClass, raise, type ExceptionState } from './exceptions.js'
import { known, refuseOrder } from './known.js'
import { floatRepr, integerText, isNumber } from './numbers.js'
import {
  PyBytes, PyClass, PyDict, PyFunction, PyInstance, PyList, PyNative, PyRange, PySet, PySlice, PySpecial, PyStr,
  PyTuple, refuse, type Context, type Value
} from './values.js'

/** What an object of a library's may keep as its `native`, to say how Python shows it. */
interface Printable {
  str (): string
  repr (): string
}

/** The text of `str(value)`. */
export function str (value: Value, context: Context): string {
  if (value instanceof PyStr) return value.text
  return value instanceof PyInstance ? instanceStr(value, context) : repr(value, context)
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
  if (value instanceof PyBytes || value instanceof PyRange || value instanceof PySlice) {
    return refuse(context, 'How Python shows bytes, a range or a slice is not followed here.')
  }
  if (value instanceof PySpecial) return value.name
  if (value instanceof PyInstance) return instanceRepr(value, context)
  known(value)
  return refuse(context, 'How Python shows a function, a class, a module or an iterator is not known here: ' +
    'it may say where in memory it is.')
}

/** `repr('text')`. */
function quote (text: string, context: Context): string {
  context.spend(text.length)
  // Which characters can be printed depends on the version of Unicode.
  if (!isSettled(text)) refuse(context, 'How Python shows characters beyond U+024F is not read.')
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
  const [before, after] = bracketsOf(value)
  if (open.has(value)) return `${before}...${after}`
  if (open.size >= deepest) refuse(context, `Values more than ${deepest} deep in each other are not written out.`)
  open.add(value)
  try {
    const items = itemsOf(value, context)
    const text = items.join(', ')
    context.spend(text.length)
    if (value instanceof PySet && items.length === 0) return value.isFrozen ? 'frozenset()' : 'set()'
    return `${before}${text}${value instanceof PyTuple && items.length === 1 ? ',' : ''}${after}`
  } finally {
    open.delete(value)
  }
}

function bracketsOf (value: Collection): [before: string, after: string] {
  if (value instanceof PyList) return ['[', ']']
  if (value instanceof PyTuple) return ['(', ')']
  return value instanceof PySet && value.isFrozen ? ['frozenset({', '})'] : ['{', '}']
}

function itemsOf (value: Collection, context: Context): string[] {
  if (value instanceof PyDict) {
    return [...value.entries.values()].map(([key, item]) => `${repr(key, context)}: ${repr(item, context)}`)
  }
  const items = value instanceof PySet ? [...value.entries.values()] : value.items
  if (items.length > 1 && (value instanceof PySet || value.isUnordered)) refuseOrder(context)
  return items.map(item => repr(item, context))
}

/** The text of `format(value, spec)`. */
export function format (value: Value, spec: string, context: Context): string {
  const own = value instanceof PyInstance ? called(value, '__format__', [new PyStr(spec)], context) : undefined
  if (own !== undefined) return own
  known(value)
  if (spec === '') return str(value, context)
  if (value instanceof PyStr) return formatText(value.text, spec, context)
  if (isNumber(value) && typeof value !== 'boolean') return formatNumber(value, spec, context)
  return refuseFormat(spec, context)
}

function instanceStr (value: PyInstance, context: Context): string {
  return called(value, '__str__', [], context) ??
    (isA(value, 'BaseException') ? exceptionText(value, context) : undefined) ??
    (isPrintable(value.native) ? value.native.str() : instanceRepr(value, context))
}

function instanceRepr (value: PyInstance, context: Context): string {
  const own = called(value, '__repr__', [], context)
  if (own !== undefined) return own
  if (isA(value, 'BaseException')) {
    const args = argsOf(value, context)
    const shown = args.length === 1 ? `(${repr(args[0] as Value, context)})` : repr(new PyTuple(args), context)
    return value.type.name + shown
  }
  if (isPrintable(value.native)) return value.native.repr()
  return refuse(context, `Python shows an object of ${value.type.name} with its place in memory.`,
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
  if (args === undefined || error.attributes.has('args')) {
    return refuse(context, `The message of this ${error.type.name} is Python's own and is not known to the letter.`)
  }
  if (args.length > 1 && special.some(name => isA(error, name))) {
    refuse(context, `How Python shows this ${error.type.name} is not known.`)
  }
  return args
}

function isA (error: PyInstance, name: string): boolean {
  return error.type.order.includes(exceptionClasses.get(name) as PyClass)
}

/** What a method of the class makes of it, if there is one before Python's own. */
function called (value: PyInstance, name: string, given: readonly Value[], context: Context): string | undefined {
  const found = methodOf(value, name)
  if (found === undefined) return undefined
  if (found === null) raise('TypeError')
  known(found)
  if (!(found instanceof PyFunction || (found instanceof PyNative && found.isMethod))) {
    refuse(context, `\`${name}\` of ${value.type.name} is not a plain method.`)
  }
  const text = known(context.call(found, [value, ...given]))
  if (text instanceof PyStr) return text.text
  if (!(text instanceof PyInstance)) return raise('TypeError')
  return refuse(context, `What \`${name}\` of ${value.type.name} returns is not a plain text.`)
}

function methodOf (value: PyInstance, name: string): Value | undefined {
  for (const type of value.type.order) {
    if (type.taintedBy !== undefined) throw new CannotKnow(type.taintedBy)
    if (type === objectClass) break
    const found = type.attributes.get(name)
    if (found !== undefined) return found
  }
  return undefined
}

function isPrintable (native: unknown): native is Printable {
  return typeof native === 'object' && native !== null && 'str' in native && typeof native.str === 'function' &&
    'repr' in native && typeof native.repr === 'function'
}
