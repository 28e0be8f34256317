import { isAscii, lengthOf, spaces, splitAt, splitLines, splitSpaces, strip } from './characters.js'
import {
  integerArgument, method, mostArgument, native, positionalMethod, refusedMethods, strArgument, textArgument, wrongType
} from './define.js'
import { raise, raiseSaying } from './exceptions.js'
import { listOf } from './iterate.js'
import { formatTemplate } from './templates.js'
import { PyBytes, PyList, PyNative, PyStr, PyTuple, refuse, type Context, type Value } from './values.js'

/** Counts what the search for one text in another may take at worst. */
function spendSearch (text: string, wanted: string, context: Context): void {
  context.spend(text.length + Math.ceil(text.length * wanted.length / 128))
}

/** A text that was made of another: messages point to where that was written. */
export function derived (from: PyStr, text: string, context: Context): PyStr {
  return new PyStr(text, from.span ?? context.span)
}

/** The text that a method is called on. */
function asciiText (text: string, context: Context): string {
  context.spend(text.length)
  if (isAscii(text)) return text
  return refuse(context, 'What Python takes characters beyond ASCII for depends on its version of Unicode.')
}

const mapping = (name: string, map: (text: string) => string): PyNative =>
  positionalMethod(name, '', ([self], context) => {
    const from = strArgument(self, context)
    return derived(from, map(asciiText(from.text, context)), context)
  })

const capitalized = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1).toLowerCase()
const titled = (text: string): string => text.replace(/[A-Za-z]+/g, capitalized)
const question = (name: string, answer: (text: string) => boolean): PyNative =>
  positionalMethod(name, '', ([self], context) => answer(asciiText(textArgument(self, context), context)))

/** With one text, or a tuple of them, of which Python looks at no more than it needs. */
const comparing = (name: 'startsWith' | 'endsWith'): PyNative =>
  positionalMethod(name.toLowerCase(), 'wanted start! end!', ([self, wanted], context) => {
    const text = textArgument(self, context)
    return (wanted instanceof PyTuple ? wanted.items : [wanted]).some(affix => {
      context.spend(1)
      return text[name](textArgument(affix, context))
    })
  })

const stripping = (name: string, side: 'start' | 'end' | 'both'): PyNative =>
  positionalMethod(name, 'characters?', ([self, characters], context) => {
    const from = strArgument(self, context)
    const stripped = characters === undefined || characters === null ? spaces : textArgument(characters, context)
    context.spend(stripped.length)
    return derived(from, strip(from.text, stripped, side), context)
  })

const removing = (name: string, remove: (text: string, affix: string) => string): PyNative =>
  positionalMethod(name, 'affix', ([self, affix], context) => {
    const from = strArgument(self, context)
    return derived(from, remove(from.text, textArgument(affix, context)), context)
  })

/** Where a text is in another, counted in characters, or -1. */
const searching = (name: string, isFromEnd: boolean, answer: (position: bigint) => Value): PyNative =>
  positionalMethod(name, 'wanted start! end!', ([self, wanted], context) => {
    const text = textArgument(self, context)
    const search = textArgument(wanted, context)
    spendSearch(text, search, context)
    const at = isFromEnd ? text.lastIndexOf(search) : text.indexOf(search)
    return answer(at < 1 ? BigInt(at) : BigInt(lengthOf(text.slice(0, at))))
  })

const position = (at: bigint): bigint => at === -1n ? raiseSaying('ValueError', 'substring not found') : at

/** `before, separator, after`, around the first or the last separator. */
const partitioning = (name: string, isFromEnd: boolean): PyNative =>
  positionalMethod(name, 'separator', ([self, separator], context) => {
    const from = strArgument(self, context)
    const wanted = textArgument(separator, context)
    if (wanted === '') raiseSaying('ValueError', 'empty separator')
    spendSearch(from.text, wanted, context)
    const at = isFromEnd ? from.text.lastIndexOf(wanted) : from.text.indexOf(wanted)
    const whole = isFromEnd ? ['', '', from.text] : [from.text, '', '']
    const parts = at === -1 ? whole : [from.text.slice(0, at), wanted, from.text.slice(at + wanted.length)]
    return new PyTuple(parts.map(part => derived(from, part, context)))
  })

/** The parts of a text, from the end: `'a.b.c'.rsplit('.', 1)`. */
function splitFromEnd (text: string, separator: string, most: number): string[] {
  const parts: string[] = []
  let end = text.length
  for (let at = text.lastIndexOf(separator); at !== -1 && parts.length < most; at = text.lastIndexOf(separator, at)) {
    parts.unshift(text.slice(at + separator.length, end))
    end = at
    if (at < separator.length) break
    at -= separator.length
  }
  return [text.slice(0, end), ...parts]
}

/** An encoding by its name, of which only UTF-8 is followed. */
function checkEncoding (encoding: Value | undefined, context: Context): void {
  const name = encoding === undefined ? 'utf-8' : textArgument(encoding, context)
  if (!/^(?:utf[-_]?8|u8)$/i.test(name)) refuse(context, 'Of the encodings, only UTF-8 is followed here.')
}

export const bytesMethods: readonly PyNative[] = [
  method('decode', 'encoding? errors!', ([self, encoding], context) => {
    checkEncoding(encoding, context)
    const { bytes } = self instanceof PyBytes ? self : wrongType(self, context)
    context.spend(bytes.length)
    try {
      return new PyStr(new TextDecoder('utf-8', { ignoreBOM: true, fatal: true }).decode(bytes), context.span)
    } catch (thrown) {
      if (!(thrown instanceof TypeError)) throw thrown
    }
    return raise('UnicodeDecodeError')
  }),
  ...refusedMethods('bytes', 'capitalize center count endswith expandtabs find fromhex hex index isalnum isalpha ' +
    'isascii isdigit islower isspace istitle isupper join ljust lower lstrip maketrans partition removeprefix ' +
    'removesuffix replace rfind rindex rjust rpartition rsplit rstrip split splitlines startswith strip ' +
    'swapcase title translate upper zfill __add__ __bytes__ __contains__ __getitem__ __getnewargs__ ' +
    '__iter__ __len__ __mod__ __mul__ __rmod__ __rmul__')
]

/** The methods of str. */
export const strMethods: readonly PyNative[] = [
  mapping('capitalize', capitalized),
  mapping('lower', text => text.toLowerCase()),
  mapping('title', titled),
  mapping('upper', text => text.toUpperCase()),
  question('isdigit', text => /^[0-9]+$/.test(text)),
  question('isupper', text => /[A-Z]/.test(text) && !/[a-z]/.test(text)),
  comparing('startsWith'),
  comparing('endsWith'),
  method('split', 'sep? maxsplit?', ([self, sep, maxsplit], context) => {
    const from = strArgument(self, context)
    const most = mostArgument(maxsplit, context)
    context.spend(from.text.length)
    const isAtSpaces = sep === undefined || sep === null
    const separator = isAtSpaces ? '' : textArgument(sep, context)
    if (!isAtSpaces && separator === '') raiseSaying('ValueError', 'empty separator')
    spendSearch(from.text, separator, context)
    const parts = isAtSpaces ? splitSpaces(from.text, most) : splitAt(from.text, separator, most)
    return new PyList(parts.map(part => derived(from, part, context)))
  }),
  method('rsplit', 'sep? maxsplit?', ([self, sep, maxsplit], context) => {
    const from = strArgument(self, context)
    const most = mostArgument(maxsplit, context)
    if (sep === undefined || sep === null) refuse(context, 'rsplit() at spaces is not followed here.')
    const separator = textArgument(sep, context)
    if (separator === '') raiseSaying('ValueError', 'empty separator')
    spendSearch(from.text, separator, context)
    return new PyList(splitFromEnd(from.text, separator, most).map(part => derived(from, part, context)))
  }),
  partitioning('partition', false),
  partitioning('rpartition', true),
  searching('find', false, at => at),
  searching('rfind', true, at => at),
  searching('index', false, position),
  searching('rindex', true, position),
  positionalMethod('count', 'wanted start! end!', ([self, wanted], context) => {
    const text = textArgument(self, context)
    const search = textArgument(wanted, context)
    spendSearch(text, search, context)
    return search === '' ? BigInt(lengthOf(text) + 1) : BigInt(text.split(search).length - 1)
  }),
  mapping('casefold', text => text.toLowerCase()),
  positionalMethod('zfill', 'width', ([self, width], context) => {
    const { text } = strArgument(self, context)
    const [, sign = '', digits = ''] = /^([+-]?)([^]*)$/.exec(text) ?? []
    const missing = Number(integerArgument(width, context)) - lengthOf(text)
    context.spend(text.length + Math.max(missing, 0))
    return new PyStr(sign + '0'.repeat(Math.max(missing, 0)) + digits, context.span)
  }),
  method('splitlines', 'keepends!', ([self], context) => {
    const from = strArgument(self, context)
    context.spend(from.text.length)
    return new PyList(splitLines(from.text).map(line => derived(from, line, context)))
  }),
  stripping('strip', 'both'),
  stripping('lstrip', 'start'),
  stripping('rstrip', 'end'),
  removing('removeprefix', (text, affix) => text.startsWith(affix) ? text.slice(affix.length) : text),
  removing('removesuffix', (text, affix) => text.endsWith(affix) ? text.slice(0, text.length - affix.length) : text),
  positionalMethod('replace', 'old new count?', ([self, old, replacement, most], context) => {
    const from = strArgument(self, context)
    const other = textArgument(replacement, context)
    const wanted = textArgument(old, context)
    const times = mostArgument(most, context)
    if (wanted === '') refuse(context, 'replace() of the empty text is not read.')
    spendSearch(from.text, wanted, context)
    const parts = splitAt(from.text, wanted, times)
    context.spend((parts.length - 1) * other.length)
    return derived(from, parts.join(other), context)
  }),
  positionalMethod('join', 'iterable', ([self, iterable], context) => {
    const separator = textArgument(self, context)
    const parts = listOf(iterable as Value, context).map(part => textArgument(part, context))
    context.spend(parts.reduce((size, part) => size + part.length + separator.length, 0))
    return new PyStr(parts.join(separator), context.span)
  }),
  method('encode', 'encoding? errors!', ([self, encoding], context) => {
    const text = textArgument(self, context)
    checkEncoding(encoding, context)
    context.spend(text.length * 3)
    if (!text.isWellFormed()) refuse(context, 'Half of a surrogate pair is not kept exactly.')
    return new PyBytes(new TextEncoder().encode(text))
  }),
  native('format', 'self / *args **kwargs', ([self], context, args, keywords) =>
    formatTemplate(strArgument(self, context), args, keywords, context), true),
  ...refusedMethods('str', 'center expandtabs format_map isalnum isalpha isascii isdecimal ' +
    'isidentifier islower isnumeric isprintable isspace istitle ljust maketrans rjust swapcase translate ' +
    '__add__ __contains__ __getitem__ __getnewargs__ __iter__ __len__ ' +
    '__mod__ __mul__ __rmod__ __rmul__')
]
