import { isDeepStrictEqual } from 'node:util'
import { isSet } from 'node:util/types'
import { maxEntries } from './read.js'

/** The last copy of each value of `config.cors`, which routes share unless it has changed in between. */
const snapshots = new WeakMap<object, object>()

/** A plain object of settings and their lists as they are now. Anything else is returned as it is. */
export function snapshotOf<Cors> (cors: Cors): Cors {
  if (typeof cors !== 'object' || cors === null) return cors
  try {
    const prototype: unknown = Object.getPrototypeOf(cors)
    if (prototype !== null && prototype !== Object.prototype) return cors
    const known = snapshots.get(cors)
    const now = Object.getOwnPropertyDescriptors(cors)
    const names = Object.keys(now)
    // Left live for @fastify/cors, which reads config.cors too: its list may change while the app runs.
    if (names.length > 0 && !names.some(name => name.startsWith('CORS_'))) return cors
    if (known !== undefined && isDeepStrictEqual(now, Object.getOwnPropertyDescriptors(known))) return known as typeof cors
    for (const descriptor of Object.values<PropertyDescriptor>(now)) {
      const list: unknown = descriptor.value
      if (Array.isArray(list) && list.length <= maxEntries) descriptor.value = list.slice()
      // Not by its own iterator: that of a subclass may never end.
      else if (isSet(list)) descriptor.value = new Set(Set.prototype.values.call(list))
    }
    const copy = Object.create(prototype, now) as typeof cors
    snapshots.set(cors, copy)
    return copy
  } catch {
    return cors // A proxy refused.
  }
}
