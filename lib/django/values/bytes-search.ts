import { integerArgument, rangeArguments, wrongType } from './arguments.js'
import { raise, raiseSaying } from './exceptions.js'
import { latin1Argument } from './latin1.js'
import { positionalMethod } from './positional-method.js'
import { count, find, isWithin, spendSearch } from './search-text.js'
import { PyBytes, PyTuple, type Context, type PyNative, type Value } from './values.js'

/** Bytes, or one byte as a number. */
function wantedArgument (value: Value | undefined, context: Context): string {
  if (value instanceof PyBytes) return latin1Argument(value, context)
  const byte = integerArgument(value, context)
  return byte < 0n || byte > 255n ? raise('ValueError') : String.fromCharCode(Number(byte))
}

const searching = (name: string, answer: (text: string, wanted: string, range: [number, number]) => Value): PyNative =>
  positionalMethod(name, 'wanted start? end?', ([self, wanted, start, end], context) => {
    const text = latin1Argument(self, context)
    const range = rangeArguments(start, end, text.length, context)
    const search = wantedArgument(wanted, context)
    spendSearch(text, search, context)
    return answer(text, search, range)
  })

function found (at: number): bigint {
  return at === -1 ? raiseSaying('ValueError', 'subsection not found') : BigInt(at)
}

const comparing = (name: string, atEnd: boolean): PyNative =>
  positionalMethod(name, 'wanted start? end?', ([self, wanted, start, end], context) => {
    const text = latin1Argument(self, context)
    const range = rangeArguments(start, end, text.length, context)
    const affixes = wanted instanceof PyTuple ? wanted.items : wanted instanceof PyBytes ? [wanted] : wrongType(wanted, context)
    return affixes.some(affix => isWithin(text, latin1Argument(affix, context), range, atEnd))
  })

export const bytesSearchMethods: readonly PyNative[] = [
  searching('count', (text, wanted, range) => BigInt(count(text, wanted, range))),
  searching('find', (text, wanted, range) => BigInt(find(text, wanted, range, false))),
  searching('rfind', (text, wanted, range) => BigInt(find(text, wanted, range, true))),
  searching('index', (text, wanted, range) => found(find(text, wanted, range, false))),
  searching('rindex', (text, wanted, range) => found(find(text, wanted, range, true))),
  comparing('startswith', false),
  comparing('endswith', true)
]
