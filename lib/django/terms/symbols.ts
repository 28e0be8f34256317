import { CannotKnow, Signal } from '../problem.js'
import type { Place } from '../source.js'
import { unsaid, type Term } from './term.js'

/** A condition on the entry of a list came up that this round has not decided. */
export class EntryChoice extends Signal {
  readonly condition: Term

  constructor (condition: Term) {
    super(condition.code)
    this.condition = condition
  }
}

/** Of a reading in which the values of variables are terms: which ones, and how the conditions on them come out. */
export class Symbols {
  /** Variables that the program has set or removed itself, or whose value is to be read as it is. */
  readonly known: Set<string>
  /** What files hold for variables that the environment lacks. */
  readonly defaults = new Map<string, string>()
  readonly #decisions: ReadonlyMap<string, boolean>
  #ofEntry: ReadonlyMap<string, boolean> | undefined

  constructor (decisions: ReadonlyMap<string, boolean> = new Map(), known: Iterable<string> = []) {
    this.#decisions = decisions
    this.known = new Set(known)
  }

  /** How a condition comes out in this reading. Throws CannotKnow where both ways are still to be read. */
  decide (condition: Term, place: Place): boolean {
    const decided = (condition.isOfEntry ? this.#ofEntry : this.#decisions)?.get(condition.code)
    if (decided !== undefined) return decided
    if (condition.isOfEntry && this.#ofEntry !== undefined) throw new EntryChoice(condition)
    throw new CannotKnow({ ...unsaid(condition, place), ...!condition.isOfEntry && { choice: condition.code, condition } })
  }

  /** Whether a list is gone through already. */
  get hasEntry (): boolean {
    return this.#ofEntry !== undefined
  }

  /** Runs what is done with each entry of a list, with some conditions on the entry decided. */
  forEntry<T> (decisions: ReadonlyMap<string, boolean>, run: () => T): T {
    this.#ofEntry = decisions
    try {
      return run()
    } finally {
      this.#ofEntry = undefined
    }
  }
}
