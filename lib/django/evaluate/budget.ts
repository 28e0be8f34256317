import { CannotKnow } from '../problem.js'
import type { Place } from '../source.js'

/** All that one reading may do: steps, characters and entries made. A long settings file takes some thousands. */
const most = 1_000_000
/** How deep expressions and calls may nest while they run. */
const deepest = 400

/** The program takes more steps than any settings file: it may never end, so nothing after this can be known. */
export class OutOfBudget extends Error {
  readonly place: Place

  constructor (place: Place) {
    super('out of budget')
    this.place = place
  }
}

export class Budget {
  #spent = 0
  #depth = 0

  spend (amount: number, place: Place): void {
    // A single large thing may be one that no setting needs.
    if (!(amount <= most / 4)) {
      throw new CannotKnow({ place, why: 'This makes something larger than any setting needs, and was not computed.', fix: 'Make it smaller, or write the value itself.' })
    }
    this.#spent += amount
    if (this.#spent > most) throw new OutOfBudget(place)
  }

  enter (place: () => Place): void {
    this.#spent++
    if (this.#spent > most) throw new OutOfBudget(place())
    if (this.#depth >= deepest) {
      throw new CannotKnow({ place: place(), why: 'This is nested, or calls itself, deeper than is followed here.', fix: 'Write it in a flatter way, or write the value itself.' })
    }
    this.#depth++
  }

  leave (): void {
    this.#depth--
  }
}
