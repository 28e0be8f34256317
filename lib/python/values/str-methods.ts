import { isAscii, lengthOf, spaces, splitAt, splitLines, splitSpaces, strip } from './characters.js'
import { methodsOf, mostArgument, textArgument } from './define.js'
import { raise } from './exceptions.js'
import { listOf } from './iterate.js'
import { spendSearch } from './known.js'
import { formatTemplate } from './text.js'
import { PyList, PyNative, PyStr, PyTuple, refuse, type Context, type Value } from './values.js'

/** A text that was made of another: messages point to where that was written. */
export function derived (from: PyStr, text: string, context: Context): PyStr {
  return new PyStr(text, from.span ?? context.span)
}

const listOfParts = (from: PyStr, parts: readonly string[], context: Context): PyList =>
  new PyList(parts.map(part => derived(from, part, context)))

function separatorOf (value: Value, text: string, context: Context): string {
  const separator = textArgument(value, context)
  if (separator === '') raise('ValueError')
  spendSearch(text, separator, context)
  return separator
}

const method = methodsOf(PyStr)

/** The text that a method is called on, if Python takes its characters for what JavaScript takes them for. */
function asciiText ({ text }: PyStr, context: Context): string {
  context.spend(text.length)
  if (isAscii(text)) return text
  return refuse(context, 'The meaning of characters beyond ASCII depends on Python’s version of Unicode.')
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
    context.spend(from.text.length + stripped.length)
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
    if (at === -1 && mustBeThere) raise('ValueError')
    return at < 1 ? BigInt(at) : BigInt(lengthOf(text.slice(0, at)))
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
    if (sep === null) return refuse(context, 'rsplit() at spaces is not supported here.')
    const backwards = (text: string): string => text.split('').reverse().join('')
    const separator = backwards(separatorOf(sep, from.text, context))
    const parts = splitAt(backwards(from.text), separator, mostArgument(maxsplit, context))
    return listOfParts(from, parts.map(backwards).reverse(), context)
  }),
  method('partition', 'separator', (from, [separator], context) => {
    const [before = '', ...after] = splitAt(from.text, separatorOf(separator, from.text, context), 1)
    const parts = after.length === 0 ? [before, '', ''] : [before, textArgument(separator, context), ...after]
    return new PyTuple(parts.map(part => derived(from, part, context)))
  }),
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
    if (wanted === '') return refuse(context, 'replace() of the empty text is not supported.')
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
