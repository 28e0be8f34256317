import { hasEntries, isNotEmpty } from '../terms/texts.js'
import { codePoints, isAscii, lengthOf } from './characters.js'
import { callSpecial, findSpecial } from './classes.js'
import { changesOf } from './entries.js'
import { raise, PythonException } from './exceptions.js'
import { distinctMembers, isUnordered, known, membersOf, refuseOrder, unfit, type Drained } from './known.js'
import { decide } from './terms.js'
import {
  PyBytes, PyDict, PyInstance, PyIterator, PyList, PyRange, PySet, PyStr, PyTuple, refuse, type Context, type Value
} from './values.js'

/** `iter(value)`. The isUnordered of what comes back says that the order of two or more cannot be known. */
export function iterate (value: Value, context: Context): PyIterator {
  if (value instanceof PyIterator) return value
  if (value instanceof PyList) return iterateList(value, context)
  if (value instanceof PyTuple) return iterateTuple(value, context)
  if (value instanceof PyStr) return iterateText(value, context)
  if (value instanceof PyDict) return iterateDict('dict_keyiterator', value, key => key, context)
  if (value instanceof PySet) return iterateSet(value, context)
  if (value instanceof PyRange) return iterateRange(value, context)
  if (value instanceof PyBytes) return refuse(context, 'To iterate over bytes is not followed here.')
  const members = membersOf(value)
  if (members !== undefined) return new PyIterator('generator', iterateItems(distinctMembers(members), context))
  return value instanceof PyInstance ? iterateInstance(value, context) : unfit(context, value)
}

function iterateInstance (value: PyInstance, context: Context): PyIterator {
  const iterator = callSpecial(value, '__iter__', [], context)
  if (iterator instanceof PyIterator) return iterator
  if (iterator === undefined && findSpecial(value, '__getitem__', context) === undefined) return unfit(context, value)
  return refuse(context, `How an object of ${value.type.name} is iterated over is not followed here.`)
}

/** What an iterable holds, whether or not the order is known. */
export function drain (value: Value, context: Context): Drained {
  if (value instanceof PyList || value instanceof PyTuple) {
    context.spend(value.items.length)
    return { items: [...value.items], isUnordered: isUnordered(value) }
  }
  if (value instanceof PyStr) return { items: textItems(value.text, context), isUnordered: false }
  const iterator = iterate(value, context)
  const items: Value[] = []
  try {
    for (let next = iterator.values.next(); next.done !== true; next = iterator.values.next()) items.push(next.value)
  } catch (thrown) {
    // Which element comes to raise first, and what is then left, is a matter of the order.
    if (iterator.isUnordered && thrown instanceof PythonException) refuseOrder(context)
    throw thrown
  }
  return { items, isUnordered: iterator.isUnordered && items.length > 1 }
}

/** All that an iterable holds, in an order that is known: refuses one that is not, if it holds two or more. */
export function listOf (value: Value, context: Context): Value[] {
  const { items, isUnordered } = drain(value, context)
  return isUnordered ? refuseOrder(context) : items
}

/** `bool(value)`. */
export function truth (value: Value, context: Context): boolean {
  if (value instanceof PyInstance) return truthOfInstance(value, context)
  if (value instanceof PyStr) {
    return value.term === undefined ? value.text !== '' : decide(isNotEmpty(value.term), context)
  }
  if (value instanceof PyList && value.term !== undefined) return decide(hasEntries(value.term), context)
  if (value instanceof PyList || value instanceof PyTuple) return value.items.length > 0
  if (value instanceof PyDict || value instanceof PySet) return value.entries.size > 0
  if (value instanceof PyBytes) return value.bytes.length > 0
  if (value instanceof PyRange) return rangeLength(value) > 0n
  if (typeof value === 'number') return value !== 0
  return Boolean(known(value))
}

function truthOfInstance (value: PyInstance, context: Context): boolean {
  const truth = callSpecial(value, '__bool__', [], context)
  if (truth !== undefined) return typeof truth === 'boolean' ? truth : raise('TypeError')
  const length = callSpecial(value, '__len__', [], context)
  return length === undefined || lengthFrom(length, context) > 0n
}

/** What `__len__` may give. */
function lengthFrom (length: Value, context: Context): bigint {
  if (typeof length !== 'bigint' && typeof length !== 'boolean') return unfit(context, length)
  return BigInt(length) < 0n ? raise('ValueError') : BigInt(length)
}

/** An iterator that asks a function for each value, until there is none. */
export function lazily (
  type: string, next: () => Value | undefined, context: Context, isUnordered = false
): PyIterator {
  return new PyIterator(type, {
    next () {
      context.spend(1)
      const value = next()
      return value === undefined ? { done: true, value: undefined } : { done: false, value }
    }
  }, isUnordered)
}

/** The iterator of a list sees what is added to it on the way. Once at the end, it stays there. */
function iterateList (list: PyList, context: Context): PyIterator {
  let index = 0
  return lazily('list_iterator', () => {
    const item = list.items[index++]
    if (item === undefined) index = Infinity
    return item
  }, context, isUnordered(list))
}

function iterateTuple (tuple: PyTuple, context: Context): PyIterator {
  return new PyIterator('tuple_iterator', iterateItems(tuple.items, context), isUnordered(tuple))
}

function iterateText ({ text }: PyStr, context: Context): PyIterator {
  const type = isAscii(text) ? 'str_ascii_iterator' : 'str_iterator'
  return new PyIterator(type, iterateItems(textItems(text, context), context))
}

/** The characters of a text as values. */
function textItems (text: string, context: Context): Value[] {
  context.spend(text.length)
  return codePoints(text).map(character => new PyStr(character, context.span))
}

export function rangeLength ({ start, stop, step }: PyRange): bigint {
  const length = step > 0n ? (stop - start + step - 1n) / step : (start - stop - step - 1n) / -step
  return length > 0n ? length : 0n
}

function iterateRange (range: PyRange, context: Context): PyIterator {
  const length = rangeLength(range)
  let index = 0n
  return lazily('range_iterator', () => index < length ? range.start + range.step * index++ : undefined, context)
}

/** Through the entries of a dict. `type` is what the iterator is called. */
export function iterateDict (
  type: string, dict: PyDict, read: (key: Value, value: Value) => Value, context: Context
): PyIterator {
  return guard(type, dict, dict.entries.values(), ([key, value]) => read(key, value), context)
}

function iterateSet (set: PySet, context: Context): PyIterator {
  return guard('set_iterator', set, set.entries.values(), element => element, context)
}

/** Notices when the container changes on the way. What comes then depends on how CPython keeps it. */
function guard<Entry> (
  type: string, container: PyDict | PySet, entries: Iterator<Entry>, read: (entry: Entry) => Value, context: Context
): PyIterator {
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

function iterateItems (items: readonly Value[], context: Context): Iterator<Value, unknown, undefined> {
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

/** `len(value)`. */
export function length (value: Value, context: Context): bigint {
  if (value instanceof PyStr) return BigInt(lengthOf(value.text))
  if (value instanceof PyList || value instanceof PyTuple) return BigInt(value.items.length)
  if (value instanceof PyDict || value instanceof PySet) return BigInt(value.entries.size)
  if (value instanceof PyBytes) return BigInt(value.bytes.length)
  if (value instanceof PyRange) return checkLength(rangeLength(value))
  const members = membersOf(value)
  if (members !== undefined) return BigInt(distinctMembers(members).length)
  const length = value instanceof PyInstance ? callSpecial(value, '__len__', [], context) : undefined
  return length === undefined ? unfit(context, value) : checkLength(lengthFrom(length, context))
}

function checkLength (length: bigint): bigint {
  return BigInt.asIntN(64, length) === length ? length : raise('OverflowError')
}
