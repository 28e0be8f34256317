import { LRUCache } from 'lru-cache'

/** A tenth of a second. Counted in these, the time of a verdict stays a small integer, which V8 keeps without an object of its own. */
const tick = 100

/**
 * The verdicts on the origins that were asked about last. Allowed and refused ones in a cache each, so that a flood of
 * made-up origins pushes out nothing but other refusals.
 */
export class Verdicts {
  readonly #ticks: number
  readonly #allowed: LRUCache<string, number>
  readonly #refused: LRUCache<string, number>

  /**
   * @param size how many of either kind
   * @param ttl milliseconds for which a verdict counts; 0 for no limit
   */
  constructor (size: number, ttl: number) {
    this.#ticks = ttl === 0 ? Infinity : ttl / tick
    // Not the ttl of lru-cache: two numbers more for each entry, of which a million are kept.
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

  /** Whether an origin was allowed when it was last asked about. */
  wasAllowed (key: string): boolean {
    return this.#allowed.has(key)
  }

  set (key: string, isAllowed: boolean): void {
    this.forget(key)
    const verdicts = isAllowed ? this.#allowed : this.#refused
    verdicts.set(key, now())
  }

  /** Forgets the verdict of one key, or all. */
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
