import { PatternError } from './pattern-error.js'

/** The capturing groups met so far, and what CPython allows a reference to refer to. */
export class PythonGroups {
  readonly #closed: boolean[] = [true]
  readonly #names = new Map<string, number>()
  /** How many groups there were where the outermost lookbehind began; -1 outside of them. */
  #beforeLookBehind = -1

  get count (): number {
    return this.#closed.length - 1
  }

  get names (): ReadonlyMap<string, number> {
    return this.#names
  }

  open (name: string | undefined, namePosition: number): number {
    const index = this.#closed.push(false) - 1
    if (name !== undefined) {
      if (this.#names.has(name)) {
        throw new PatternError(`The group name "${name}" is used twice. Every group needs a name of its own.`, namePosition)
      }
      this.#names.set(name, index)
    }
    return index
  }

  close (index: number): void {
    this.#closed[index] = true
  }

  /** Returns what ends the lookbehind. */
  enterLookBehind (): () => void {
    const outer = this.#beforeLookBehind
    if (outer < 0) this.#beforeLookBehind = this.#closed.length
    return () => { this.#beforeLookBehind = outer }
  }

  byName (name: string, position: number): number {
    const index = this.#names.get(name)
    if (index === undefined) throw new PatternError(`There is no group named "${name}" before this place.`, position)
    return index
  }

  checkReference (index: number, position: number): void {
    const closed = this.#closed[index]
    if (closed === undefined) throw new PatternError(`There is no group ${index} before this place.`, position)
    if (!closed) throw new PatternError('A group cannot refer to itself before it is closed.', position)
    if (this.#beforeLookBehind >= 0 && index >= this.#beforeLookBehind) {
      throw new PatternError('A lookbehind cannot refer to a group inside itself.', position)
    }
  }
}
