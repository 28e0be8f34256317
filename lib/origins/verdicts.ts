import { LRUCache } from 'lru-cache'

/** Times are counted in these milliseconds, so that they stay small integers, which V8 stores without a heap object. */
const tick = 10

/** A host that a client made up can be as long as all headers together, and would stay in memory. */
const longestKey = 1024

/**
 * The latest verdicts. Allowed and refused origins have a cache each, so that a flood of made-up origins evicts only
 * other refusals.
 */
export class Verdicts {
  readonly #ticks: number
  readonly #allowed: LRUCache<string, number>
  readonly #refused: LRUCache<string, number>

  /**
   * @param size the capacity of each cache
   * @param ttl milliseconds for which a verdict counts; 0 for no limit
   */
  constructor (size: number, ttl: number) {
    this.#ticks = ttl === 0 ? Infinity : Math.floor(ttl / tick)
    // Not lru-cache's own ttl, which stores two more numbers for each entry.
    this.#allowed = new LRUCache({ max: size })
    this.#refused = new LRUCache({ max: size })
  }

  get size (): number {
    return this.#allowed.size + this.#refused.size
  }

  get (key: string): boolean | undefined {
    if (this.#counts(this.#allowed.get(key))) return true
    return this.#counts(this.#refused.get(key)) ? false : undefined
  }

  /** Whether the last verdict on an origin was to allow it, even if it has expired. */
  wasAllowed (key: string): boolean {
    return this.#allowed.has(key)
  }

  set (key: string, isAllowed: boolean): void {
    this.forget(key)
    if (key.length > longestKey) return
    const verdicts = isAllowed ? this.#allowed : this.#refused
    verdicts.set(key, now())
  }

  /** Forgets the verdict for one key, or all. */
  forget (key?: string): void {
    for (const verdicts of [this.#allowed, this.#refused]) {
      if (key === undefined) verdicts.clear()
      else verdicts.delete(key)
    }
  }

  forgetWhere (matches: (key: string) => boolean): void {
    for (const verdicts of [this.#allowed, this.#refused]) {
      for (const key of [...verdicts.keys()]) if (matches(key)) verdicts.delete(key)
    }
  }

  #counts (since: number | undefined): boolean {
    return since !== undefined && (this.#ticks === Infinity || now() - since < this.#ticks)
  }
}

function now (): number {
  return Math.floor(performance.now() / tick)
}
