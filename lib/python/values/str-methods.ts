import { isAscii, lengthOf, spaces, splitAt, splitLines, splitSpaces, strip } from './characters.js'
import { methodsOf, mostArgument, textArgument } from './define.js'
import { raiseSaying } from './exceptions.js'
import { listOf } from './iterate.js'
import { formatTemplate } from './text.js'
import { PyBytes, PyList, PyNative, PyStr, PyTuple, refuse, type Context, type Value } from './values.js'

/** Counts what the search for one text in another may take at worst. */
function spendSearch (text: string, wanted: string, context: Context): void {
  context.spend(text.length + Math.ceil(text.length * wanted.length / 128))
}

/** A text that was made of another: messages point to where that was written. */
export function derived (from: PyStr, text: string, context: Context): PyStr {
  return new PyStr(text, from.span ?? context.span)
}

const listOfParts = (from: PyStr, parts: readonly string[], context: Context): PyList =>
  new PyList(parts.map(part => derived(from, part, context)))

function separatorOf (value: Value, text: string, context: Context): string {
  const separator = textArgument(value, context)
  if (separator === '') raiseSaying('ValueError', 'empty separator')
  spendSearch(text, separator, context)
  return separator
}

export const bytesMethods: readonly PyNative[] = [
  methodsOf(PyBytes)('decode', '/ encoding? errors!', ({ bytes }, [encoding], context) => {
    const name = encoding === undefined ? 'utf-8' : textArgument(encoding, context)
    if (!/^(?:utf[-_]?8|u8)$/i.test(name)) refuse(context, 'Of the encodings, only UTF-8 is followed here.')
    context.spend(bytes.length)
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
    return text.includes('\ufffd') ? refuse(context, 'These bytes are not UTF-8.') : new PyStr(text, context.span)
  })
]

const method = methodsOf(PyStr)

/** The text that a method is called on, if Python takes its characters for what JavaScript takes them for. */
function asciiText ({ text }: PyStr, context: Context): string {
  context.spend(text.length)
  if (isAscii(text)) return text
  return refuse(context, 'What Python takes characters beyond ASCII for depends on its version of Unicode.')
}

const mapping = (name: string, map: (text: string) => string): PyNative =>
  method(name, '', (from, _given, context) => derived(from, map(asciiText(from, context)), context))

const question = (name: string, answer: (text: string) => boolean): PyNative =>
  method(name, '', (from, _given, context) => answer(asciiText(from, context)))

/** With one text, or a tuple of them, of which Python looks at no more than it needs. */
const comparing = (name: 'startsWith' | 'endsWith'): PyNative =>
  method(name.toLowerCase(), 'wanted start! end!', ({ text }, [wanted], context) =>
    (wanted instanceof PyTuple ? wanted.items : [wanted]).some(affix => {
      context.spend(1)
      return text[name](textArgument(affix, context))
    }))

const stripping = (name: string, side: 'start' | 'end' | 'both'): PyNative =>
  method(name, 'characters?', (from, [characters = null], context) => {
    const stripped = characters === null ? spaces : textArgument(characters, context)
    context.spend(stripped.length)
    return derived(from, strip(from.text, stripped, side), context)
  })

const removing = (name: string, remove: (text: string, affix: string) => string): PyNative =>
  method(name, 'affix', (from, [affix], context) =>
    derived(from, remove(from.text, textArgument(affix, context)), context))

/** Where a text is in another, counted in characters, or -1. */
const searching = (name: string, mustBeThere: boolean): PyNative =>
  method(name, 'wanted start! end!', ({ text }, [value], context) => {
    const wanted = textArgument(value, context)
    spendSearch(text, wanted, context)
    const at = text.indexOf(wanted)
    if (at === -1 && mustBeThere) raiseSaying('ValueError', 'substring not found')
    return at < 1 ? BigInt(at) : BigInt(lengthOf(text.slice(0, at)))
  })

/** `before, separator, after`, around the first or the last separator. */
const partitioning = (name: string, search: 'indexOf' | 'lastIndexOf'): PyNative =>
  method(name, 'separator', (from, [separator], context) => {
    const { text } = from
    const wanted = separatorOf(separator, text, context)
    const at = text[search](wanted)
    const whole = search === 'indexOf' ? [text, '', ''] : ['', '', text]
    const parts = at === -1 ? whole : [text.slice(0, at), wanted, text.slice(at + wanted.length)]
    return new PyTuple(parts.map(part => derived(from, part, context)))
  })

/** The methods of str. */
export const strMethods: readonly PyNative[] = [
  mapping('casefold', text => text.toLowerCase()),
  mapping('lower', text => text.toLowerCase()),
  mapping('upper', text => text.toUpperCase()),
  question('isdigit', text => /^[0-9]+$/.test(text)),
  question('isupper', text => /[A-Z]/.test(text) && !/[a-z]/.test(text)),
  comparing('startsWith'),
  comparing('endsWith'),
  method('split', '/ sep? maxsplit?', (from, [sep = null, maxsplit], context) => {
    const most = mostArgument(maxsplit, context)
    context.spend(from.text.length)
    return listOfParts(from, sep === null
      ? splitSpaces(from.text, most)
      : splitAt(from.text, separatorOf(sep, from.text, context), most), context)
  }),
  method('rsplit', '/ sep? maxsplit?', (from, [sep = null, maxsplit], context) => {
    const most = mostArgument(maxsplit, context)
    if (sep === null) return refuse(context, 'rsplit() at spaces is not followed here.')
    const separator = separatorOf(sep, from.text, context)
    const parts: string[] = []
    let rest = from.text
    for (let at = rest.lastIndexOf(separator); at !== -1 && parts.length < most; at = rest.lastIndexOf(separator)) {
      parts.push(rest.slice(at + separator.length))
      rest = rest.slice(0, at)
    }
    return listOfParts(from, [...parts, rest].reverse(), context)
  }),
  partitioning('partition', 'indexOf'),
  partitioning('rpartition', 'lastIndexOf'),
  searching('find', false),
  searching('index', true),
  method('splitlines', '/ keepends!', (from, _given, context) => {
    context.spend(from.text.length)
    return listOfParts(from, splitLines(from.text), context)
  }),
  stripping('strip', 'both'),
  stripping('lstrip', 'start'),
  stripping('rstrip', 'end'),
  removing('removeprefix', (text, affix) => text.startsWith(affix) ? text.slice(affix.length) : text),
  removing('removesuffix', (text, affix) => text.endsWith(affix) ? text.slice(0, text.length - affix.length) : text),
  method('replace', 'old new count?', (from, [old, replacement, most], context) => {
    const [wanted, other] = [textArgument(old, context), textArgument(replacement, context)]
    if (wanted === '') return refuse(context, 'replace() of the empty text is not read.')
    spendSearch(from.text, wanted, context)
    const parts = splitAt(from.text, wanted, mostArgument(most, context))
    context.spend((parts.length - 1) * other.length)
    return derived(from, parts.join(other), context)
  }),
  method('join', 'iterable', ({ text: separator }, [iterable], context) => {
    const parts = listOf(iterable, context).map(part => textArgument(part, context))
    context.spend(parts.reduce((size, part) => size + part.length + separator.length, 0))
    return new PyStr(parts.join(separator), context.span)
  }),
  method('format', '/ *args **kwargs', (template, _given, context, args, keywords) =>
    formatTemplate(template, args, keywords, context))
]
