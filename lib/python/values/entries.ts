import { findSpecial } from './classes.js'
import { raise } from './exceptions.js'
import type { Drained } from './iterate.js'
import { areInterchangeable, boundDepth, inOrder, isForeign, PyMember, refuseOrder, unfit } from './known.js'
import { rangeLength } from './range.js'
import {
  PyBound, PyBytes, PyClass, PyDict, PyFunction, PyInstance, PyIterator, PyList, PyModule, PyNative, PyRange, PySet,
  PySlice, PySpecial, PyStr, PyTuple, refuse, type Context, type HashKey, type Value
} from './values.js'

/** The key of a value in sets and dicts. Throws a Python TypeError for what cannot be hashed. */
export function hashKey (value: Value, context: Context): HashKey {
  return keyOf(value, context, 0)
}

/** As hashKey, but a set counts as the frozenset of what it holds: what `in` does for sets of sets. */
export function lookupKey (value: Value, context: Context): HashKey {
  return value instanceof PySet ? setKey(value, context) : hashKey(value, context)
}

function keyOf (value: Value, context: Context, depth: number): HashKey {
  boundDepth(depth, context)
  if (value === null) return 'none'
  if (typeof value === 'boolean') return `number ${Number(value)}`
  if (typeof value === 'bigint') return `number ${value}`
  if (typeof value === 'number') return floatKey(value, context)
  if (value instanceof PyStr) return `str ${value.text}`
  if (value instanceof PyBytes) return `bytes ${value.bytes.join()}`
  if (value instanceof PyTuple) {
    return `tuple ${inOrder(value, context).map(item => nested(keyOf(item, context, depth + 1), context)).join('')}`
  }
  if (value instanceof PySet && value.isFrozen) return setKey(value, context)
  if (value instanceof PyRange) return rangeKey(value)
  if (value instanceof PyList || value instanceof PyDict || value instanceof PySet || value instanceof PySlice) {
    return raise('TypeError')
  }
  if (value instanceof PyMember) return memberKey(value, context)
  if (value instanceof PyInstance) return instanceKey(value, context)
  if (value instanceof PyBound) return boundKey(value, context)
  const hashedByIdentity = [PyFunction, PyNative, PyClass, PyModule, PySpecial, PyIterator]
  if (hashedByIdentity.some(kind => value instanceof kind)) return value as object
  return unfit(context, value)
}

function floatKey (value: number, context: Context): string {
  if (Number.isNaN(value)) refuse(context, 'Whether two nan are one key depends on their identity.')
  return `number ${Number.isInteger(value) ? BigInt(value) : value}`
}

function setKey ({ entries }: PySet, context: Context): string {
  return `set ${[...entries.keys()].map(key => nested(key, context)).sort().join('')}`
}

function rangeKey (range: PyRange): string {
  const length = rangeLength(range)
  return `range ${length} ${length > 0n ? range.start : ''} ${length > 1n ? range.step : ''}`
}

function instanceKey (value: PyInstance, context: Context): object {
  const isOwn = ['__eq__', '__hash__'].some(name => findSpecial(value, name, context) !== undefined)
  if (isForeign(value) || isOwn) {
    refuse(context, `The hash of an object of ${value.type.name} is not known.`)
  }
  return value
}

/** A member that is a text has the hash of the text; the others compare by identity. */
function memberKey (value: PyMember, context: Context): HashKey {
  if (findSpecial(value, '__eq__', context) instanceof PyFunction) {
    refuse(context, `The hash of an object of ${value.type.name} is not known.`)
  }
  return value.data === undefined ? value : hashKey(value.data, context)
}

function boundKey ({ self, callee }: PyBound, context: Context): string {
  if (self === null || typeof self !== 'object' || self instanceof PyStr || self instanceof PyTuple) {
    refuse(context, 'The hash of a method is not known.')
  }
  return `method ${numberOf(self)} ${numberOf(callee)}`
}

/** A key within a key: its length goes first, so that no text can pretend to be two. */
function nested (key: HashKey, context: Context): string {
  const text = typeof key === 'string' ? key : `object ${numberOf(key)}`
  context.spend(text.length)
  return `${text.length}:${text}`
}

const numbers = new WeakMap<object, number>()
let count = 0

function numberOf (object: object): number {
  const number = numbers.get(object) ?? ++count
  numbers.set(object, number)
  return number
}

/** How often keys came to a dict or a set, or left it: who goes through it must notice. */
const changes = new WeakMap<object, number>()

export function changesOf (container: PyDict | PySet): number {
  return changes.get(container) ?? 0
}

function change (container: PyDict | PySet): void {
  changes.set(container, changesOf(container) + 1)
}

/** `dict[key] = value`. A key that is there already stays as it was written. */
export function putEntry (dict: PyDict, key: Value, value: Value, context: Context): void {
  const hash = hashKey(key, context)
  const former = dict.entries.get(hash)
  if (former === undefined) change(dict)
  dict.entries.set(hash, [former === undefined ? key : former[0], value])
}

export function dropEntry (container: PyDict | PySet, hash: HashKey): void {
  change(container)
  container.entries.delete(hash)
}

export function dropEntries (container: PyDict | PySet): void {
  change(container)
  container.entries.clear()
}

/** `set.add(value)`. */
export function putElement (set: PySet, value: Value, context: Context): void {
  putHashed(set, hashKey(value, context), value)
}

export function putHashed (set: PySet, hash: HashKey, value: Value): void {
  if (set.entries.has(hash)) return
  change(set)
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
