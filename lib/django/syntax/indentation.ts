const mostLevels = 99

/** The columns at which the open blocks begin. Each has two counts, of tabs to 8 and of tabs as 1: where they disagree, the tabs are ambiguous. */
export class Indentation {
  readonly #levels = [{ column: 0, alternative: 0 }]

  get depth (): number {
    return this.#levels.length - 1
  }

  /** How many blocks a line opens (1) or closes (below 0), or what is wrong with it. */
  next (column: number, alternative: number): number | string {
    const depth = this.#levels.length
    const ambiguous = 'tabs and spaces are mixed so that the indentation depends on the width of a tab'
    let current = this.#levels[depth - 1] as { column: number, alternative: number }
    if (column > current.column) {
      if (depth > mostLevels) return 'there are too many levels of indentation'
      if (alternative <= current.alternative) return ambiguous
      this.#levels.push({ column, alternative })
      return 1
    }
    while (column < current.column) {
      this.#levels.pop()
      current = this.#levels.at(-1) as { column: number, alternative: number }
    }
    if (column !== current.column) return 'this indentation matches no outer block'
    return alternative === current.alternative ? this.#levels.length - depth : ambiguous
  }
}
