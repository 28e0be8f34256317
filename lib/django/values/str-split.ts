import { codePoints } from './code-points.js'
import { method } from './define.js'
import { mostArgument, strArgument, textArgument, wrongType } from './arguments.js'
import { raiseSaying } from './exceptions.js'
import { listOf, truth } from './iterate.js'
import { positionalMethod } from './positional-method.js'
import { partition, replaceText, splitAt, splitAtFromEnd, splitLines, splitSpaces, splitSpacesFromEnd, strip } from './split-text.js'
import { derived } from './str-case.js'
import { spendSearch } from './search-text.js'
import { lineEnds, spaces } from './white-space.js'
import { PyList, PyStr, PyTuple, type Context, type PyNative, type Value } from './values.js'

/** A separator that is not empty. */
function separatorArgument (value: Value | undefined, text: string, context: Context): string {
  const separator = textArgument(value, context)
  if (separator === '') raiseSaying('ValueError', 'empty separator')
  spendSearch(text, separator, context)
  return separator
}

const splitting = (name: string, atSpaces: typeof splitSpaces, atSeparator: typeof splitAt): PyNative =>
  method(name, 'sep? maxsplit?', ([self, sep, maxsplit], context) => {
    const from = strArgument(self, context)
    const most = mostArgument(maxsplit, context)
    context.spend(from.text.length)
    const parts = sep === undefined || sep === null
      ? atSpaces(from.text, spaces, most)
      : atSeparator(from.text, separatorArgument(sep, from.text, context), most)
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

export const strSplitMethods: readonly PyNative[] = [
  splitting('split', splitSpaces, splitAt),
  splitting('rsplit', splitSpacesFromEnd, splitAtFromEnd),
  method('splitlines', 'keepends?', ([self, keepends], context) => {
    const from = strArgument(self, context)
    context.spend(from.text.length)
    const keepsEnds = keepends !== undefined && truth(keepends, context)
    return new PyList(splitLines(from.text, lineEnds, keepsEnds).map(line => derived(from, line, context)))
  }),
  stripping('strip', 'both'),
  stripping('lstrip', 'start'),
  stripping('rstrip', 'end'),
  partitioning('partition', false),
  partitioning('rpartition', true),
  positionalMethod('removeprefix', 'prefix', ([self, affix], context) => {
    const from = strArgument(self, context)
    const prefix = textArgument(affix, context)
    return derived(from, from.text.startsWith(prefix) ? from.text.slice(prefix.length) : from.text, context)
  }),
  positionalMethod('removesuffix', 'suffix', ([self, affix], context) => {
    const from = strArgument(self, context)
    const suffix = textArgument(affix, context)
    return derived(from, from.text.endsWith(suffix) ? from.text.slice(0, from.text.length - suffix.length) : from.text, context)
  }),
  positionalMethod('replace', 'old new count?', ([self, old, replacement, count], context) => {
    const from = strArgument(self, context)
    const wanted = textArgument(old, context)
    const other = textArgument(replacement, context)
    spendSearch(from.text, wanted, context)
    return derived(from, replaceText(from.text, wanted === '' ? codePoints(from.text) : [], wanted, other, mostArgument(count, context), context), context)
  }),
  positionalMethod('join', 'iterable', ([self, iterable], context) => {
    const separator = textArgument(self, context)
    const parts = listOf(iterable as Value, context).map(part => part instanceof PyStr ? part.text : wrongType(part, context))
    context.spend(parts.reduce((size, part) => size + part.length + separator.length, 0))
    return new PyStr(parts.join(separator), context.place)
  })
]
