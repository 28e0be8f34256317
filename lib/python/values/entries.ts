import { classOf, findSpecial } from './classes.js'
import { raise } from './exceptions.js'
import { areInterchangeable, boundDepth, inOrder, isForeign, PyMember, refuseOrder, type Drained } from './known.js'
import {
  PyClass, PyDict, PyFunction, PyInstance, PyList, PyModule, PyNative, PySet, PySpecial, PyStr, PyTuple, refuse,
  type Context, type HashKey, type Value
} from './values.js'

/** The key of a value in sets and dicts. Throws a Python TypeError for what cannot be hashed. */
export function hashKey (value: Value, context: Context, depth = 0): HashKey {
  boundDepth(depth, context)
  if (value === null) return 'none'
  if (Number.isNaN(value)) refuse(context, 'Whether two nan are one key depends on their identity.')
  if (typeof value === 'boolean' || Number.isInteger(value)) return `number ${BigInt(value as number)}`
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
  return refuse(context, `An object of ${classOf(value).name} as a key is not followed here.`)
}

/** A key within a key: its length goes first, so that no text can pretend to be two. */
function nested (key: HashKey, context: Context): string {
  if (typeof key !== 'string') return refuse(context, 'A tuple that holds an object is not followed as a key.')
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
export function dropEntry (container: PyDict | PySet, hash: HashKey): boolean {
  container.changes++
  return container.entries.delete(hash)
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
