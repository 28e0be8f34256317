import { isCanonicalOrigin, originKey, splitUrl } from './origin.js'
import { TextSet } from './text-set.js'

/** A list of origins, looked through once: for the checks, and for the policy. */
export interface OriginIndex {
  /** Where the entries are that are not spelled as nearly all origins are. */
  readonly nonCanonical: readonly number[]
  /** What the origins that the list allows have for a key. `null` is among them as Django has it: neither scheme nor authority. */
  readonly keys: TextSet
}

/** By the list. Nobody changes one that was read from a module. */
const known = new WeakMap<readonly unknown[], OriginIndex>()

export function indexOrigins (entries: readonly unknown[]): OriginIndex {
  let index = known.get(entries)
  if (index === undefined) {
    const parts = indexInParts(entries)
    let part = parts.next()
    while (part.done !== true) part = parts.next()
    index = part.value
    known.set(entries, index)
  }
  return index
}

/** {@link indexOrigins}, with a pause now and then for what else the process has to do. */
export async function indexOriginsInParts (entries: readonly unknown[], pause: () => Promise<void>): Promise<void> {
  const parts = indexInParts(entries)
  let part = parts.next()
  while (part.done !== true) {
    await pause()
    part = parts.next()
  }
  known.set(entries, part.value)
}

/** How many entries are looked through before a pause: about a millisecond. */
export const partLength = 4096

function * indexInParts (entries: readonly unknown[]): Generator<undefined, OriginIndex> {
  const nonCanonical: number[] = []
  const keys = new TextSet(entries.length)
  yield
  for (let index = 0; index < entries.length; index++) {
    const entry = entries[index]
    if (index % partLength === partLength - 1) yield
    if (typeof entry === 'string' && isCanonicalOrigin(entry)) {
      keys.add(entry)
    } else {
      nonCanonical.push(index)
      const key = typeof entry === 'string' ? keyOf(entry) : undefined
      if (key !== undefined) keys.add(key)
    }
  }
  return { nonCanonical, keys }
}

/**
 * What no browser puts into an Origin, whose host is in its ASCII form (Fetch, Origin header). Control characters
 * Node refuses to send back; what is beyond ASCII it sends back in another encoding where the body is text.
 */
const unsendable = /[^\t\x20-\x7e]/

/** What the origins have in common that count as the same. Undefined for what is no origin. */
export function keyOf (origin: string): string | undefined {
  if (isCanonicalOrigin(origin)) return origin
  const url = unsendable.test(origin) ? undefined : splitUrl(origin)
  return url && originKey(url)
}
