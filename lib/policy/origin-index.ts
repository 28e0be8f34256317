import { isCanonicalOrigin, originKey, splitUrl } from './origin.js'
import { TextSet } from './text-set.js'

/** An index of a list of origins, built once for both the checks and the policy. */
export interface OriginIndex {
  /** The positions of entries that are not in canonical form: the checks need only look at these. */
  readonly nonCanonical: readonly number[]
  /** The keys of the allowed origins. As in Django, the key of `null` has neither scheme nor authority. */
  readonly keys: TextSet
}

/** Keyed by the list, which is never mutated once read. */
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

/** {@link indexOrigins}, with pauses in which the event loop handles other requests. */
export async function indexOriginsInParts (entries: readonly unknown[], pause: () => Promise<void>): Promise<void> {
  const parts = indexInParts(entries)
  let part = parts.next()
  while (part.done !== true) {
    await pause()
    part = parts.next()
  }
  known.set(entries, part.value)
}

/** The number of entries between two pauses: about a millisecond of work. */
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
 * Characters that no browser puts into an Origin, whose host is in ASCII form (Fetch, Origin header). Node refuses to
 * send control characters back, and would send others in a different encoding if the body is text.
 */
const unsendable = /[^\t\x20-\x7e]/

/** Origins with the same key count as the same. Undefined if the text is not an origin. */
export function keyOf (origin: string): string | undefined {
  if (isCanonicalOrigin(origin)) return origin
  const url = unsendable.test(origin) ? undefined : splitUrl(origin)
  return url && originKey(url)
}

/** Of `null`, and as in Django of each other entry without a scheme and a host. */
export const nullKey = keyOf('null')
