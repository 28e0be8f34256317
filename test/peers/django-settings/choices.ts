/** A row of random numbers, used up one by one. When there are none left, it is always the first choice. */
export class Choices {
  readonly #numbers: readonly number[]
  #at = 0

  constructor (numbers: readonly number[]) {
    this.#numbers = numbers
  }

  get isUsedUp (): boolean {
    return this.#at >= this.#numbers.length
  }

  below (limit: number): number {
    return (this.#numbers[this.#at++] ?? 0) % limit
  }

  one<T> (options: readonly T[]): T {
    return options[this.below(options.length)] as T
  }

  /** True in so many of a hundred cases. */
  chance (percent: number): boolean {
    return this.below(100) >= 100 - percent
  }
}

/** A small random generator whose runs can be repeated. */
export function generator (state: number): (below: number) => number {
  return below => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor(state / 2 ** 32 * below)
  }
}
