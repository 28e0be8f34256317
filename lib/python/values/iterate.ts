import { codePoints, isAscii, lengthOf } from './characters.js'
import { callSpecial, findSpecial } from './classes.js'
import { isPythonException, raise, type ExceptionState } from './exceptions.js'
import { distinctMembers, isUnordered, known, membersOf, refuseOrder, unfit, type Drained } from './known.js'
import { isTrue } from './terms.js'
import {
  PyDict, PyInstance, PyIterator, PyList, PyRange, PySet, PyStr, PyTuple, refuse, type Context, type Value
} from './values.js'

/** `iter(value)`. The isUnordered of what comes back says that the order of two or more cannot be known. */
export function iterate (value: Value, context: Context): PyIterator {
  if (value instanceof PyIterator) return value
  // The iterator of a list sees what is added to it on the way.
  if (value instanceof PyList) return through('list_iterator', () => value.items, context, isUnordered(value))
  if (value instanceof PyTuple) return through('tuple_iterator', () => value.items, context, isUnordered(value))
  if (value instanceof PyStr) {
    context.spend(value.text.length)
    const characters = codePoints(value.text).map(character => new PyStr(character, context.span))
    return through(isAscii(value.text) ? 'str_ascii_iterator' : 'str_iterator', () => characters, context)
  }
  if (value instanceof PyDict) return iterateDict('dict_keyiterator', value, key => key, context)
  if (value instanceof PySet) return guard('set_iterator', value, value.entries.values(), element => element, context)
  if (value instanceof PyRange) {
    const length = rangeLength(value)
    let index = 0n
    return lazily('range_iterator', () => index < length ? value.start + value.step * index++ : undefined, context)
  }
  const members = membersOf(value)
  if (members !== undefined) return through('generator', () => distinctMembers(members), context)
  if (!(value instanceof PyInstance)) return unfit(context, value)
  const iterator = callSpecial(value, '__iter__', [], context)
  if (iterator instanceof PyIterator) return iterator
  if (iterator === undefined && findSpecial(value, '__getitem__', context) === undefined) return unfit(context, value)
  return refuse(context, `To iterate over an object of ${value.type.name} is not supported here.`)
}

/** All items of an iterable, whether or not their order is known. */
export function drain (value: Value, context: Context): Drained {
  if (value instanceof PyList || value instanceof PyTuple) {
    context.spend(value.items.length)
    return { items: [...value.items], isUnordered: isUnordered(value) }
  }
  const iterator = iterate(value, context)
  const items: Value[] = []
  for (let next = iterator.values.next(); next.done !== true; next = iterator.values.next()) items.push(next.value)
  return { items, isUnordered: iterator.isUnordered && items.length > 1 }
}

/** All that an iterable holds, in an order that is known: refuses one that is not, if it holds two or more. */
export function listOf (value: Value, context: Context): Value[] {
  const { items, isUnordered } = drain(value, context)
  return isUnordered ? refuseOrder(context) : items
}

/** `bool(value)`. */
export function truth (value: Value, context: Context): boolean {
  if (value instanceof PyInstance) {
    const truth = callSpecial(value, '__bool__', [], context)
    if (truth !== undefined) return typeof truth === 'boolean' ? truth : unfit(context, truth)
    return (lengthOfInstance(value, context) ?? 1n) > 0n
  }
  if ((value instanceof PyStr || value instanceof PyList) && value.term !== undefined) return isTrue(value, context)
  if (value instanceof PyStr) return value.text !== ''
  if (value instanceof PyList || value instanceof PyTuple) return value.items.length > 0
  if (value instanceof PyDict || value instanceof PySet) return value.entries.size > 0
  if (value instanceof PyRange) return rangeLength(value) > 0n
  if (typeof value === 'number') return value !== 0
  return Boolean(known(value))
}

function lengthOfInstance (value: PyInstance, context: Context): bigint | undefined {
  const length = callSpecial(value, '__len__', [], context)
  if (length === undefined) return undefined
  if (typeof length !== 'bigint' && typeof length !== 'boolean') return unfit(context, length)
  return BigInt(length) < 0n ? raise('ValueError') : BigInt(length)
}

/** An iterator that asks a function for each value, until there is none. A StopIteration of it says that, too. */
export function lazily (
  type: string, next: () => Value | undefined, context: Context, isUnordered = false
): PyIterator {
  return new PyIterator(type, {
    next () {
      context.spend(1)
      let value: Value | undefined
      try {
        value = next()
      } catch (error) {
        if (!isPythonException(error, 'StopIteration')) throw error
        const { native, type } = error.exception
        if (type.isOfFile || (native as ExceptionState).args?.length !== 0) {
          refuse(context, 'A StopIteration with a value or a class of its own is not supported here.')
        }
      }
      return value === undefined ? { done: true, value: undefined } : { done: false, value }
    }
  }, isUnordered)
}

/** An iterator over items. Once at the end, it stays there. */
function through (type: string, items: () => readonly Value[], context: Context, isUnordered = false): PyIterator {
  let index = 0
  return lazily(type, () => {
    const item = items()[index++]
    if (item === undefined) index = Infinity
    return item
  }, context, isUnordered)
}

function rangeLength ({ start, stop, step }: PyRange): bigint {
  const length = step > 0n ? (stop - start + step - 1n) / step : (start - stop - step - 1n) / -step
  return length > 0n ? length : 0n
}

/** Through the entries of a dict. `type` is what the iterator is called. */
export function iterateDict (
  type: string, dict: PyDict, read: (key: Value, value: Value) => Value, context: Context
): PyIterator {
  return guard(type, dict, dict.entries.values(), ([key, value]) => read(key, value), context)
}

/** Notices when the container changes on the way. What comes then depends on how CPython keeps it. */
function guard<Entry> (
  type: string, container: PyDict | PySet, entries: Iterator<Entry>, read: (entry: Entry) => Value, context: Context
): PyIterator {
  const { changes, entries: { size } } = container
  let isOver = false
  return lazily(type, () => {
    if (isOver) return undefined
    if (container.entries.size !== size) raise('RuntimeError')
    if (container.changes !== changes) refuse(context, 'Its keys changed during the iteration.')
    const { done, value } = entries.next()
    isOver = done === true
    return done === true ? undefined : read(value)
  }, context, container instanceof PySet && size > 1)
}

/** `len(value)`. */
export function length (value: Value, context: Context): bigint {
  if (value instanceof PyStr) return BigInt(lengthOf(value.text))
  if (value instanceof PyList || value instanceof PyTuple) return BigInt(value.items.length)
  if (value instanceof PyDict || value instanceof PySet) return BigInt(value.entries.size)
  const members = membersOf(value)
  if (members !== undefined) return BigInt(distinctMembers(members).length)
  const length = value instanceof PyRange
    ? rangeLength(value)
    : value instanceof PyInstance ? lengthOfInstance(value, context) : undefined
  if (length === undefined) return unfit(context, value)
  return BigInt.asIntN(64, length) === length ? length : raise('OverflowError')
}
