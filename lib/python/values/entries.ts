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
  if (typeof value === 'boolean') return `number ${Number(value)}`
  if (typeof value === 'bigint') return `number ${value}`
  if (typeof value === 'number') return floatKey(value, context)
  if (value instanceof PyStr) return `str ${value.text}`
  if (value instanceof PyTuple) {
    return `tuple ${inOrder(value, context).map(item => nested(hashKey(item, context, depth + 1), context)).join('')}`
  }
  if (value instanceof PyList || value instanceof PyDict || (value instanceof PySet && !value.isFrozen)) {
    return raise('TypeError')
  }
  if (value instanceof PyMember) return memberKey(value, context)
  if (value instanceof PyInstance) return instanceKey(value, context)
  const hashedByIdentity = [PyFunction, PyNative, PyClass, PyModule, PySpecial]
  if (hashedByIdentity.some(kind => value instanceof kind)) return value as object
  return refuse(context, `An object of ${classOf(value).name} as a key is not followed here.`)
}

function floatKey (value: number, context: Context): string {
  if (Number.isNaN(value)) refuse(context, 'Whether two nan are one key depends on their identity.')
  return `number ${Number.isInteger(value) ? BigInt(value) : value}`
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

/** A key within a key: its length goes first, so that no text can pretend to be two. */
function nested (key: HashKey, context: Context): string {
  if (typeof key !== 'string') return refuse(context, 'A tuple that holds an object is not followed as a key.')
  context.spend(key.length)
  return `${key.length}:${key}`
}

/** How often keys came to a dict or a set, or left it: a loop over it must notice. */
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
