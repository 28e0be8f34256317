import { bytesArgument, mostArgument } from './arguments.js'
import { method } from './define.js'
import { raiseSaying } from './exceptions.js'
import { listOf, truth } from './iterate.js'
import { latin1Argument, toBytes } from './latin1.js'
import { positionalMethod } from './positional-method.js'
import { spendSearch } from './search-text.js'
import { partition, replaceText, splitAt, splitAtFromEnd, splitLines, splitSpaces, splitSpacesFromEnd, strip } from './split-text.js'
import { asciiSpaces } from './white-space.js'
import { PyList, PyTuple, type Context, type PyNative, type Value } from './values.js'

/** A separator that is not empty. */
function separatorArgument (value: Value | undefined, text: string, context: Context): string {
  const separator = latin1Argument(value, context)
  if (separator === '') raiseSaying('ValueError', 'empty separator')
  spendSearch(text, separator, context)
  return separator
}

const splitting = (name: string, atSpaces: typeof splitSpaces, atSeparator: typeof splitAt): PyNative =>
  method(name, 'sep? maxsplit?', ([self, sep, maxsplit], context) => {
    const text = latin1Argument(self, context)
    const most = mostArgument(maxsplit, context)
    const parts = sep === undefined || sep === null
      ? atSpaces(text, asciiSpaces, most)
      : atSeparator(text, separatorArgument(sep, text, context), most)
    return new PyList(parts.map(part => toBytes(part, context)))
  })

const stripping = (name: string, side: 'start' | 'end' | 'both'): PyNative =>
  positionalMethod(name, 'bytes?', ([self, bytes], context) => {
    const text = latin1Argument(self, context)
    return toBytes(strip(text, bytes === undefined || bytes === null ? asciiSpaces : latin1Argument(bytes, context), side), context)
  })

const partitioning = (name: string, fromEnd: boolean): PyNative =>
  positionalMethod(name, 'separator', ([self, sep], context) => {
    const text = latin1Argument(self, context)
    const separator = separatorArgument(sep, text, context)
    return new PyTuple(partition(text, separator, fromEnd).map(part => toBytes(part, context)))
  })

export const bytesSplitMethods: readonly PyNative[] = [
  splitting('split', splitSpaces, splitAt),
  splitting('rsplit', splitSpacesFromEnd, splitAtFromEnd),
  method('splitlines', 'keepends?', ([self, keepends], context) => {
    const text = latin1Argument(self, context)
    const keepsEnds = keepends !== undefined && truth(keepends, context)
    return new PyList(splitLines(text, '\n\r', keepsEnds).map(line => toBytes(line, context)))
  }),
  stripping('strip', 'both'),
  stripping('lstrip', 'start'),
  stripping('rstrip', 'end'),
  partitioning('partition', false),
  partitioning('rpartition', true),
  positionalMethod('removeprefix', 'prefix', ([self, affix], context) => {
    const text = latin1Argument(self, context)
    const prefix = latin1Argument(affix, context)
    return toBytes(text.startsWith(prefix) ? text.slice(prefix.length) : text, context)
  }),
  positionalMethod('removesuffix', 'suffix', ([self, affix], context) => {
    const text = latin1Argument(self, context)
    const suffix = latin1Argument(affix, context)
    return toBytes(text.endsWith(suffix) ? text.slice(0, text.length - suffix.length) : text, context)
  }),
  positionalMethod('replace', 'old new count?', ([self, old, replacement, count], context) => {
    const text = latin1Argument(self, context)
    const wanted = latin1Argument(old, context)
    const other = latin1Argument(replacement, context)
    spendSearch(text, wanted, context)
    return toBytes(replaceText(text, wanted === '' ? text.split('') : [], wanted, other, mostArgument(count, context), context), context)
  }),
  positionalMethod('join', 'iterable', ([self, iterable], context) => {
    const separator = latin1Argument(self, context)
    const parts = listOf(iterable as Value, context).map(part => latin1Argument(bytesArgument(part, context), context))
    context.spend(parts.length * separator.length)
    return toBytes(parts.join(separator), context)
  })
]
