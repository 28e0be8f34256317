import { hashKey } from './hash.js'
import { areInterchangeable, refuseOrder } from './unordered.js'
import type { Drained } from './iterate.js'
import { PyDict, PySet, type Context, type HashKey, type Value } from './values.js'

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
