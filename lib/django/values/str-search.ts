import { rangeArguments, textArgument, wrongType } from './arguments.js'
import { lengthOf } from './code-points.js'
import { raiseSaying } from './exceptions.js'
import { positionalMethod } from './positional-method.js'
import { count, find, isWithin, spendSearch } from './search-text.js'
import { PyStr, PyTuple, type Context, type PyNative, type Value } from './values.js'

const searching = (name: string, answer: (text: string, wanted: string, range: [number, number]) => Value): PyNative =>
  positionalMethod(name, 'wanted start? end?', ([self, wanted, start, end], context) => {
    const text = textArgument(self, context)
    const search = textArgument(wanted, context)
    const range = rangeArguments(start, end, lengthOf(text), context)
    spendSearch(text, search, context)
    return answer(text, search, range)
  })

function found (at: number): bigint {
  return at === -1 ? raiseSaying('ValueError', 'substring not found') : BigInt(at)
}

const comparing = (name: string, atEnd: boolean): PyNative =>
  positionalMethod(name, 'wanted start? end?', ([self, wanted, start, end], context) => {
    const text = textArgument(self, context)
    const range = rangeArguments(start, end, lengthOf(text), context)
    return affixes(wanted, context).some(affix => {
      context.spend(1)
      return isWithin(text, textArgument(affix, context), range, atEnd)
    })
  })

/** One text, or a tuple of them, of which Python looks at no more than it needs. */
function affixes (value: Value | undefined, context: Context): readonly Value[] {
  if (value instanceof PyTuple) return value.items
  return value instanceof PyStr ? [value] : wrongType(value, context)
}

export const strSearchMethods: readonly PyNative[] = [
  searching('count', (text, wanted, range) => BigInt(count(text, wanted, range))),
  searching('find', (text, wanted, range) => BigInt(find(text, wanted, range, false))),
  searching('rfind', (text, wanted, range) => BigInt(find(text, wanted, range, true))),
  searching('index', (text, wanted, range) => found(find(text, wanted, range, false))),
  searching('rindex', (text, wanted, range) => found(find(text, wanted, range, true))),
  comparing('startswith', false),
  comparing('endswith', true)
]
