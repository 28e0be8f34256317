import { CannotKnow } from '../problem.js'
import { exceptionText, exceptionRepr, isException } from './exception-text.js'
import { raise, objectClass } from './exceptions.js'
import { floatRepr } from './float-repr.js'
import { formatFloating, formatInteger, formatText } from './format-value.js'
import { integerText } from './integer-text.js'
import { latin1Text } from './latin1.js'
import { quote, quoteBytes } from './quote.js'
import { collectionRepr } from './collection-repr.js'
import {
  PyBytes, PyDict, PyFunction, PyInstance, PyList, PyNative, PyRange, PySet, PySlice, PySpecial, PyStr, PyTuple, PyUnknown, refuse, type Context, type Value
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
  if (value instanceof PyStr) {
    context.spend(value.text.length)
    return quote(value.text)
  }
  if (value instanceof PyBytes) {
    context.spend(value.bytes.length)
    return quoteBytes(latin1Text(value.bytes))
  }
  if (value instanceof PyList || value instanceof PyTuple || value instanceof PySet || value instanceof PyDict) return collectionRepr(value, repr, context)
  if (value instanceof PyRange) return `range(${value.start}, ${value.stop}${value.step === 1n ? '' : `, ${value.step}`})`
  if (value instanceof PySlice) return `slice(${repr(value.start, context)}, ${repr(value.stop, context)}, ${repr(value.step, context)})`
  if (value instanceof PySpecial) return value.name
  if (value instanceof PyInstance) return instanceRepr(value, context)
  if (value instanceof PyUnknown) throw new CannotKnow(value.reason)
  return refuse(context, 'How Python shows a function, a class, a module or an iterator is not known here: it may say where in memory it is.')
}

/** The text of `format(value, spec)`. */
export function format (value: Value, spec: string, context: Context): string {
  if (value instanceof PyInstance) return instanceFormat(value, spec, context)
  if (spec === '') return str(value, context)
  if (value instanceof PyStr) return formatText(value.text, spec, context)
  if (typeof value === 'bigint') return formatInteger(value, spec, context)
  if (typeof value === 'boolean') return formatInteger(BigInt(value), spec, context)
  if (typeof value === 'number') return formatFloating(value, spec, context)
  if (value instanceof PyUnknown) throw new CannotKnow(value.reason)
  return raise('TypeError')
}

function instanceStr (value: PyInstance, context: Context): string {
  return called(value, '__str__', [], context) ??
    (isException(value) ? exceptionText(value, str, repr, context) : undefined) ??
    (isPrintable(value.native) ? value.native.str() : instanceRepr(value, context))
}

function instanceRepr (value: PyInstance, context: Context): string {
  const own = called(value, '__repr__', [], context)
  if (own !== undefined) return own
  if (isException(value)) return exceptionRepr(value, repr, context)
  if (isPrintable(value.native)) return value.native.repr()
  return refuse(context, `Python shows an object of ${value.type.name} with its place in memory.`, 'Give the class a `__str__` method, or write the text itself.')
}

function instanceFormat (value: PyInstance, spec: string, context: Context): string {
  const own = called(value, '__format__', [new PyStr(spec)], context)
  if (own !== undefined) return own
  if (spec === '') return str(value, context)
  // An object of Python's own types, or of a library, may have a format of its own.
  if (!value.type.order.some(type => type.make !== undefined)) raise('TypeError')
  return refuse(context, `How an object of ${value.type.name} is formatted is not known.`)
}

/** What a method of the class makes of it, if there is one before Python's own. */
function called (value: PyInstance, name: string, given: readonly Value[], context: Context): string | undefined {
  const found = methodOf(value, name)
  if (found === undefined) return undefined
  if (found === null) raise('TypeError')
  if (found instanceof PyUnknown) throw new CannotKnow(found.reason)
  if (!(found instanceof PyFunction || (found instanceof PyNative && found.isMethod))) refuse(context, `\`${name}\` of ${value.type.name} is not a plain method.`)
  const text = context.call(found, [value, ...given])
  if (text instanceof PyStr) return text.text
  if (text instanceof PyUnknown) throw new CannotKnow(text.reason)
  return text instanceof PyInstance ? refuse(context, `What \`${name}\` of ${value.type.name} returns is not a plain text.`) : raise('TypeError')
}

function methodOf (value: PyInstance, name: string): Value | undefined {
  for (const type of value.type.order) {
    if (type.spoiledBy !== undefined) throw new CannotKnow(type.spoiledBy)
    if (type === objectClass) break
    const found = type.attributes.get(name)
    if (found !== undefined) return found
  }
  return undefined
}

function isPrintable (native: unknown): native is Printable {
  return typeof native === 'object' && native !== null && 'str' in native && typeof native.str === 'function' && 'repr' in native && typeof native.repr === 'function'
}
