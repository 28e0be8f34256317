/** A set of code points, read from a table of unicode-14.ts. */
export class CodePointRanges {
  /** Where it begins, ends, begins again ... */
  readonly #borders: readonly number[]

  constructor (steps: string) {
    let last = 0
    this.#borders = steps.split(' ').map(step => (last += Number.parseInt(step, 36)))
  }

  has (codePoint: number): boolean {
    let low = 0
    let high = this.#borders.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.#borders[middle] as number) <= codePoint) low = middle + 1
      else high = middle
    }
    return low % 2 === 1
  }
}
