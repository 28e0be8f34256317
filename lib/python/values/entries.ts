import { codePoints } from './characters.js'
import { asIndex, callSpecial, classOf, dataClasses, findSpecial, parametrize } from './classes.js'
import { raise } from './exceptions.js'
import {
  areInterchangeable, boundDepth, inOrder, isForeign, isUnordered, known, membersOf, PyMember, refuseOrder, spendTexts,
  unfit, type Drained
} from './known.js'
import { sizeOf } from './numbers.js'
import {
  PyClass, PyDict, PyFunction, PyInstance, PyList, PyModule, PyNative, PyRange, PySet, PySlice, PySpecial,
  PyStr, PyTuple, refuse, type Context, type HashKey, type Value
} from './values.js'

/** The key of a value in sets and dicts. Throws a Python TypeError for what cannot be hashed. */
export function hashKey (value: Value, context: Context, depth = 0): HashKey {
  boundDepth(depth, context)
  spendTexts([value], context)
  if (value === null) return 'none'
  if (typeof value === 'boolean' || Number.isInteger(value)) return `number ${BigInt(value as number)}`
  if (typeof value === 'bigint') context.spend(sizeOf(value))
  if (typeof value === 'bigint' || typeof value === 'number') return `number ${value}`
  if (value instanceof PyStr) return `str ${value.text}`
  if (value instanceof PyTuple) {
    return `tuple ${inOrder(value, context).map(item => nested(hashKey(item, context, depth + 1), context)).join('')}`
  }
  if (value instanceof PyList || value instanceof PyDict || (value instanceof PySet && !value.isFrozen)) {
    return raise('TypeError')
  }
  if (value instanceof PyInstance) {
    // A member that is a text has the hash of the text; the others compare by identity, as plain objects do.
    const isMember = value instanceof PyMember
    const isOwn = isMember
      ? findSpecial(value, '__eq__', context) instanceof PyFunction
      : isForeign(value) || ['__eq__', '__hash__'].some(name => findSpecial(value, name, context) !== undefined)
    if (isOwn) refuse(context, `The hash of an object of ${value.type.name} is not known.`)
    return isMember && value.data !== undefined ? hashKey(value.data, context) : value
  }
  const hashedByIdentity = [PyFunction, PyNative, PyClass, PyModule, PySpecial]
  if (hashedByIdentity.some(kind => value instanceof kind)) return value as object
  return refuse(context, `An object of ${classOf(value).name} as a key is not supported here.`)
}

/** A key within a key: its length goes first, so that no text can pretend to be two. */
function nested (key: HashKey, context: Context): string {
  if (typeof key !== 'string') return refuse(context, 'A tuple that holds an object is not supported as a key.')
  context.spend(key.length)
  return `${key.length}:${key}`
}

/** `dict[key] = value`. A key that is there already stays as it was written. */
export function putEntry (dict: PyDict, key: Value, value: Value, context: Context): void {
  const hash = hashKey(key, context)
  const former = dict.entries.get(hash)
  if (former === undefined) dict.changes++
  dict.entries.set(hash, [former === undefined ? key : former[0], value])
}

/** Takes an entry out, and says whether it was there. */
export function dropEntry (dict: PyDict, hash: HashKey): boolean {
  dict.changes++
  return dict.entries.delete(hash)
}

export function putHashed (set: PySet, hash: HashKey, value: Value): void {
  if (set.entries.has(hash)) return
  set.changes++
  set.entries.set(hash, value)
}

/** Of equal elements such as 1 and True the first one stays, which must not be left to chance. */
export function putElements (set: PySet, { items, isUnordered }: Drained, context: Context): void {
  const added = new Map<HashKey, Value>()
  for (const item of items) {
    const hash = hashKey(item, context)
    const former = added.get(hash)
    if (isUnordered && former !== undefined && !areInterchangeable(former, item)) refuseOrder(context)
    added.set(hash, item)
    putHashed(set, hash, item)
  }
}

/** `value[index]`. */
export function getItem (value: Value, index: Value, context: Context): Value {
  known(index)
  return known(readItem(value, index, context))
}

function readItem (value: Value, index: Value, context: Context): Value {
  if (value instanceof PyDict) {
    const entry = value.entries.get(hashKey(index, context))
    return entry === undefined ? raise('KeyError', [index]) : entry[1]
  }
  if (value instanceof PyList || value instanceof PyTuple) {
    if (!(index instanceof PySlice)) {
      const position = positionIn(index, value.items.length, context)
      return inOrder(value, context)[position] as Value
    }
    const Kind = value instanceof PyList ? PyList : PyTuple
    context.spend(value.items.length)
    // All of a list whose order is not known is a list whose order is not known.
    const { start, stop, step } = index
    if (isUnordered(value) && start === null && stop === null && step === null) return new Kind([...value.items], true)
    return new Kind(picked(inOrder(value, context), index, context))
  }
  if (value instanceof PyStr) {
    context.spend(value.text.length)
    const characters = codePoints(value.text)
    const text = index instanceof PySlice
      ? picked(characters, index, context).join('')
      : characters[positionIn(index, characters.length, context)] as string
    return new PyStr(text, context.span)
  }
  if (value instanceof PyRange) return refuse(context, 'The items of a range are not supported here.')
  if (value instanceof PyClass) return classItem(value, index, context)
  const answer = value instanceof PyInstance ? callSpecial(value, '__getitem__', [index], context) : undefined
  return answer === undefined ? unfit(context, value) : answer
}

function classItem (type: PyClass, index: Value, context: Context): Value {
  const members = membersOf(type)
  if (members !== undefined) {
    return (index instanceof PyStr ? members.get(index.text) : undefined) ?? raise('KeyError', [index])
  }
  return parametrize(type) ??
    (dataClasses.has(type) ? raise('TypeError') : refuse(context, `${type.name}[...] is not supported.`))
}

/** `value[index] = item`. */
export function setItem (value: Value, index: Value, item: Value, context: Context): void {
  if (value instanceof PyDict) putEntry(value, index, item, context)
  else if (value instanceof PyList) value.items[positionToChange(value, index, context)] = item
  else if (!(value instanceof PyInstance) || callSpecial(value, '__setitem__', [index, item], context) === undefined) {
    unfit(context, value, index)
  }
}

/** `del value[index]`. */
export function deleteItem (value: Value, index: Value, context: Context): void {
  if (value instanceof PyDict) {
    if (!dropEntry(value, hashKey(index, context))) raise('KeyError', [index])
  } else if (value instanceof PyList) {
    context.spend(value.items.length)
    value.items.splice(positionToChange(value, index, context), 1)
  } else if (!(value instanceof PyInstance) || callSpecial(value, '__delitem__', [index], context) === undefined) {
    unfit(context, value, index)
  }
}

function positionToChange (list: PyList, index: Value, context: Context): number {
  if (index instanceof PySlice) refuse(context, 'To change a slice of a list is not supported here.')
  return positionIn(index, inOrder(list, context).length, context)
}

/** The items of a slice: JavaScript counts its ends as Python does. */
function picked<Item> (items: readonly Item[], { start, stop, step }: PySlice, context: Context): Item[] {
  if (step !== null && step !== 1n) refuse(context, 'Slices with a step are not supported here.')
  const [from, to] = [start, stop].map(edge => edge === null ? undefined : Number(asIndex(edge, context)))
  return items.slice(from, to)
}

/** `value[index]` of a sequence: an index from the end counts back. */
export function positionIn (index: Value, length: number, context: Context): number {
  const number = asIndex(index, context)
  const position = number < 0n ? number + BigInt(length) : number
  return position >= 0n && position < BigInt(length) ? Number(position) : raise('IndexError')
}
