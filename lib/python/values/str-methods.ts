import { encode } from './bytes-methods.js'
import {
  method, mostArgument, native, positionalMethod, rangeArguments, refusedMethods, strArgument, textArgument
} from './define.js'
import { raiseSaying } from './exceptions.js'
import { listOf, truth } from './iterate.js'
import { formatTemplate } from './templates.js'
import {
  count, find, isAscii, lengthOf, partition, sliceOf, spaces, splitAt, splitAtFromEnd, splitLines, splitSpaces, strip
} from './texts.js'
import { PyBytes, PyList, PyNative, PyStr, PyTuple, refuse, type Context, type Value } from './values.js'

/** A text that was made of another: messages point to where that was written. */
export function derived (from: PyStr, text: string, context: Context): PyStr {
  return new PyStr(text, from.span ?? context.span)
}

/** Counts what the search for one text in another may take at worst. */
function spendSearch (text: string, wanted: string, context: Context): void {
  context.spend(text.length + Math.ceil(text.length * wanted.length / 128))
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
const swapped = (text: string): string =>
  text.replace(/[A-Za-z]/g, letter => letter < 'a' ? letter.toLowerCase() : letter.toUpperCase())

const question = (name: string, answer: (text: string) => boolean): PyNative =>
  positionalMethod(name, '', ([self], context) => answer(asciiText(textArgument(self, context), context)))

const searching = (name: string, answer: (text: string, wanted: string, range: [number, number]) => Value): PyNative =>
  positionalMethod(name, 'wanted start? end?', ([self, wanted, start, end], context) => {
    const text = textArgument(self, context)
    const search = textArgument(wanted, context)
    spendSearch(text, search, context)
    return answer(text, search, rangeArguments(start, end, lengthOf(text), context))
  })

function found (at: number): bigint {
  return at === -1 ? raiseSaying('ValueError', 'substring not found') : BigInt(at)
}

/** With one text, or a tuple of them, of which Python looks at no more than it needs. */
const comparing = (name: 'startsWith' | 'endsWith'): PyNative =>
  positionalMethod(name.toLowerCase(), 'wanted start? end?', ([self, wanted, start, end], context) => {
    const text = textArgument(self, context)
    const [from, to] = rangeArguments(start, end, lengthOf(text), context)
    const affixes = wanted instanceof PyTuple ? wanted.items : [wanted]
    return affixes.some(affix => {
      context.spend(1)
      const sought = textArgument(affix, context)
      return from <= to && sliceOf(text, from, to)[name](sought)
    })
  })

/** A separator that is not empty. */
function separatorArgument (value: Value | undefined, text: string, context: Context): string {
  const separator = textArgument(value, context)
  if (separator === '') raiseSaying('ValueError', 'empty separator')
  spendSearch(text, separator, context)
  return separator
}

const splitting = (name: string, fromEnd: boolean): PyNative =>
  method(name, 'sep? maxsplit?', ([self, sep, maxsplit], context) => {
    const from = strArgument(self, context)
    const most = mostArgument(maxsplit, context)
    context.spend(from.text.length)
    const isAtSpaces = sep === undefined || sep === null
    if (isAtSpaces && fromEnd && most !== Infinity) {
      refuse(context, 'rsplit() at spaces, so often at most, is not read.')
    }
    const parts = isAtSpaces
      ? splitSpaces(from.text, most)
      : (fromEnd ? splitAtFromEnd : splitAt)(from.text, separatorArgument(sep, from.text, context), most)
    return new PyList(parts.map(part => derived(from, part, context)))
  })

const stripping = (name: string, side: 'start' | 'end' | 'both'): PyNative =>
  positionalMethod(name, 'characters?', ([self, characters], context) => {
    const from = strArgument(self, context)
    const stripped = characters === undefined || characters === null ? spaces : textArgument(characters, context)
    context.spend(stripped.length)
    return derived(from, strip(from.text, stripped, side), context)
  })

const partitioning = (name: string, fromEnd: boolean): PyNative =>
  positionalMethod(name, 'separator', ([self, sep], context) => {
    const from = strArgument(self, context)
    const separator = separatorArgument(sep, from.text, context)
    return new PyTuple(partition(from.text, separator, fromEnd).map(part => derived(from, part, context)))
  })

const removing = (name: string, remove: (text: string, affix: string) => string): PyNative =>
  positionalMethod(name, 'affix', ([self, affix], context) => {
    const from = strArgument(self, context)
    return derived(from, remove(from.text, textArgument(affix, context)), context)
  })

/** The methods of str. */
export const strMethods: readonly PyNative[] = [
  mapping('capitalize', capitalized),
  mapping('casefold', text => text.toLowerCase()),
  mapping('lower', text => text.toLowerCase()),
  mapping('swapcase', swapped),
  mapping('title', titled),
  mapping('upper', text => text.toUpperCase()),
  question('isalnum', text => /^[0-9A-Za-z]+$/.test(text)),
  question('isalpha', text => /^[A-Za-z]+$/.test(text)),
  positionalMethod('isascii', '', ([self], context) => isAscii(textArgument(self, context))),
  question('isdecimal', text => /^[0-9]+$/.test(text)),
  question('isdigit', text => /^[0-9]+$/.test(text)),
  question('isidentifier', text => /^[A-Za-z_][0-9A-Za-z_]*$/.test(text)),
  question('islower', text => /[a-z]/.test(text) && !/[A-Z]/.test(text)),
  question('isnumeric', text => /^[0-9]+$/.test(text)),
  question('isprintable', text => /^[ -~]*$/.test(text)),
  question('isspace', text => text !== '' && [...text].every(character => spaces.includes(character))),
  question('istitle', text => /[A-Za-z]/.test(text) && text === titled(text)),
  question('isupper', text => /[A-Z]/.test(text) && !/[a-z]/.test(text)),
  searching('count', (text, wanted, range) => BigInt(count(text, wanted, range))),
  searching('find', (text, wanted, range) => BigInt(find(text, wanted, range, false))),
  searching('rfind', (text, wanted, range) => BigInt(find(text, wanted, range, true))),
  searching('index', (text, wanted, range) => found(find(text, wanted, range, false))),
  searching('rindex', (text, wanted, range) => found(find(text, wanted, range, true))),
  comparing('startsWith'),
  comparing('endsWith'),
  splitting('split', false),
  splitting('rsplit', true),
  method('splitlines', 'keepends?', ([self, keepends], context) => {
    const from = strArgument(self, context)
    context.spend(from.text.length)
    const keepsEnds = keepends !== undefined && truth(keepends, context)
    return new PyList(splitLines(from.text, keepsEnds).map(line => derived(from, line, context)))
  }),
  stripping('strip', 'both'),
  stripping('lstrip', 'start'),
  stripping('rstrip', 'end'),
  partitioning('partition', false),
  partitioning('rpartition', true),
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
  method('encode', 'encoding? errors?', ([self, encoding, errors], context) =>
    new PyBytes(encode(textArgument(self, context), encoding, errors, context))),
  native('format', 'self / *args **kwargs', ([self], context, args, keywords) =>
    formatTemplate(strArgument(self, context), args, keywords, context), true),
  ...refusedMethods('str', 'center expandtabs format_map ljust maketrans rjust translate zfill __add__ __contains__ ' +
    '__getitem__ __getnewargs__ __iter__ __len__ __mod__ __mul__ __rmod__ __rmul__')
]
