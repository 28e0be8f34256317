import { codePoints } from './code-points.js'
import { changesOf } from './entries.js'
import { raise } from './exceptions.js'
import { rangeItem, rangeLength } from './range.js'
import { isUnordered } from './unordered.js'
import { PyDict, PyIterator, PyList, PyRange, PySet, PyStr, PyTuple, refuse, type Context, type Value } from './values.js'

/** An iterator that asks a function for each value, until there is none. */
export function lazily (type: string, next: () => Value | undefined, context: Context, isUnordered = false): PyIterator {
  return new PyIterator(type, {
    next () {
      context.spend(1)
      const value = next()
      return value === undefined ? { done: true, value: undefined } : { done: false, value }
    }
  }, isUnordered)
}

/** The iterator of a list sees what is added to it on the way. Once at the end, it stays there. */
export function iterateList (list: PyList, context: Context): PyIterator {
  let index = 0
  return lazily('list_iterator', () => {
    const item = list.items[index++]
    if (item === undefined) index = Infinity
    return item
  }, context, isUnordered(list))
}

export function iterateTuple (tuple: PyTuple, context: Context): PyIterator {
  return new PyIterator('tuple_iterator', iterateItems(tuple.items, context), isUnordered(tuple))
}

export function iterateText ({ text }: PyStr, context: Context): PyIterator {
  return new PyIterator(/^[\0-\x7f]*$/.test(text) ? 'str_ascii_iterator' : 'str_iterator', iterateItems(textItems(text, context), context))
}

/** The characters of a text as values. */
export function textItems (text: string, context: Context): Value[] {
  context.spend(text.length)
  return codePoints(text).map(character => new PyStr(character, context.place))
}

export function iterateBytes (bytes: Uint8Array, context: Context): PyIterator {
  return new PyIterator('bytes_iterator', iterateItems([...bytes].map(BigInt), context))
}

export function iterateRange (range: PyRange, context: Context): PyIterator {
  const length = rangeLength(range)
  let index = 0n
  return lazily('range_iterator', () => index < length ? rangeItem(range, index++) : undefined, context)
}

/** Through the entries of a dict. `type` is what the iterator is called. */
export function iterateDict (type: string, dict: PyDict, read: (key: Value, value: Value) => Value, context: Context): PyIterator {
  return guard(type, dict, dict.entries.values(), ([key, value]) => read(key, value), context)
}

export function iterateSet (set: PySet, context: Context): PyIterator {
  return guard('set_iterator', set, set.entries.values(), element => element, context)
}

/** Notices when the container changes on the way. What comes then depends on how CPython keeps it. */
function guard<Entry> (type: string, container: PyDict | PySet, entries: Iterator<Entry>, read: (entry: Entry) => Value, context: Context): PyIterator {
  const size = container.entries.size
  const changes = changesOf(container)
  let isOver = false
  return lazily(type, () => {
    if (isOver) return undefined
    if (container.entries.size !== size) raise('RuntimeError')
    if (changesOf(container) !== changes) refuse(context, 'Its keys were changed while it was gone through.')
    const { done, value } = entries.next()
    isOver = done === true
    return done === true ? undefined : read(value)
  }, context, container instanceof PySet && size > 1)
}

export function iterateItems (items: readonly Value[], context: Context): Iterator<Value, unknown, undefined> {
  let index = 0
  return {
    next () {
      context.spend(1)
      const value = items[index]
      if (value === undefined) return { done: true, value }
      index++
      return { done: false, value }
    }
  }
}
