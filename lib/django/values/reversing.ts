import { length } from './length.js'
import { getItem } from './items.js'
import { iterateItems, lazily } from './iterators.js'
import { unfit } from './known.js'
import { rangeItem, rangeLength } from './range.js'
import { callSpecial, findSpecial } from './special-methods.js'
import { isUnordered } from './unordered.js'
import { PyBytes, PyDict, PyInstance, PyIterator, PyList, PyRange, PyStr, PyTuple, type Context, type Value } from './values.js'

/** `reversed(value)`. */
export function reverse (value: Value, context: Context): Value {
  if (value instanceof PyList) return reverseList(value, context)
  if (value instanceof PyTuple) return new PyIterator('reversed', iterateItems(value.items.toReversed(), context), isUnordered(value))
  if (value instanceof PyDict) return reverseDict('dict_reversekeyiterator', value, key => key, context)
  if (value instanceof PyRange) {
    const count = rangeLength(value)
    return new PyIterator('range_iterator', rangeBackwards(value, count, context))
  }
  if (value instanceof PyStr || value instanceof PyBytes) return reverseSequence(value, context)
  if (!(value instanceof PyInstance)) return unfit(context, value)
  const answer = callSpecial(value, '__reversed__', [], context)
  if (answer !== undefined) return answer
  return findSpecial(value, '__getitem__', context) === undefined ? unfit(context, value) : reverseSequence(value, context)
}

/** Sees what changes in front of it. */
function reverseList (list: PyList, context: Context): PyIterator {
  let index = list.items.length - 1
  return lazily('list_reverseiterator', () => {
    const item = list.items[index--]
    if (item === undefined) index = -1
    return item
  }, context, isUnordered(list))
}

function rangeBackwards (range: PyRange, count: bigint, context: Context): Iterator<Value, unknown, undefined> {
  let index = count - 1n
  return lazily('range_iterator', () => index >= 0n ? rangeItem(range, index--) : undefined, context).values
}

function reverseSequence (value: Value, context: Context): PyIterator {
  let index = length(value, context) - 1n
  return lazily('reversed', () => index >= 0n ? getItem(value, index--, context) : undefined, context)
}

export function reverseDict (type: string, dict: PyDict, read: (key: Value, value: Value) => Value, context: Context): PyIterator {
  const items = [...dict.entries.values()].map(([key, value]) => read(key, value))
  context.spend(items.length)
  return new PyIterator(type, iterateItems(items.reverse(), context))
}
