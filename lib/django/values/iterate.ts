import { hasEntries, isNotEmpty } from '../terms/texts.js'
import { isRaised, Raised, raise } from './exceptions.js'
import { iterateBytes, iterateDict, iterateItems, iterateList, iterateRange, iterateSet, iterateText, iterateTuple, lazily, textItems } from './iterators.js'
import { known, unfit } from './known.js'
import { distinctMembers, membersOf } from './member.js'
import { rangeLength } from './range.js'
import { callSpecial, findSpecial } from './special-methods.js'
import { decide } from './terms.js'
import { isUnordered, refuseOrder } from './unordered.js'
import { PyBytes, PyDict, PyInstance, PyIterator, PyList, PyRange, PySet, PyStr, PyTuple, type Context, type Value } from './values.js'

/** `iter(value)`. The isUnordered of what comes back says that the order of two or more cannot be known. */
export function iterate (value: Value, context: Context): PyIterator {
  if (value instanceof PyIterator) return value
  if (value instanceof PyList) return iterateList(value, context)
  if (value instanceof PyTuple) return iterateTuple(value, context)
  if (value instanceof PyStr) return iterateText(value, context)
  if (value instanceof PyDict) return iterateDict('dict_keyiterator', value, key => key, context)
  if (value instanceof PySet) return iterateSet(value, context)
  if (value instanceof PyRange) return iterateRange(value, context)
  if (value instanceof PyBytes) return iterateBytes(value.bytes, context)
  const members = membersOf(value)
  if (members !== undefined) return new PyIterator('generator', iterateItems(distinctMembers(members), context))
  return value instanceof PyInstance ? iterateInstance(value, context) : unfit(context, value)
}

function iterateInstance (value: PyInstance, context: Context): PyIterator {
  const iterator = callSpecial(value, '__iter__', [], context)
  if (iterator instanceof PyIterator) return iterator
  if (iterator instanceof PyInstance) return lazily(iterator.type.name, () => nextOf(iterator, context), context)
  if (iterator !== undefined) return unfit(context, iterator)
  if (findSpecial(value, '__getitem__', context) === undefined) return unfit(context, value)
  let index = 0n
  return lazily('iterator', () => until('IndexError', () => callSpecial(value, '__getitem__', [index++], context) as Value), context)
}

/** `next(iterator)` of an object, or undefined at its end. */
export function nextOf (iterator: PyInstance, context: Context): Value | undefined {
  return until('StopIteration', () => {
    const value = callSpecial(iterator, '__next__', [], context)
    return value === undefined ? unfit(context, iterator) : value
  })
}

function until (exception: string, next: () => Value): Value | undefined {
  try {
    return next()
  } catch (thrown) {
    if (isRaised(thrown, exception)) return undefined
    throw thrown
  }
}

/** All that an iterable holds. */
export interface Drained { readonly items: Value[], readonly isUnordered: boolean }

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
    if (iterator.isUnordered && thrown instanceof Raised) refuseOrder(context)
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
  if (value instanceof PyStr) return value.term === undefined ? value.text !== '' : decide(isNotEmpty(value.term), context)
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
export function lengthFrom (length: Value, context: Context): bigint {
  if (typeof length !== 'bigint' && typeof length !== 'boolean') return unfit(context, length)
  return BigInt(length) < 0n ? raise('ValueError') : BigInt(length)
}
