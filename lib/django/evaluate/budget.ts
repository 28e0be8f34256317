import { CannotGoOn, CannotKnow } from '../problem.js'
import type { Place } from '../source.js'

/** All that one reading may do: steps, characters and entries made. A long settings file takes some thousands. */
const most = 1_000_000
/** How deep expressions and calls may nest while they run. */
const deepest = 400

/** It may never end, so nothing after this can be known. */
function outOfBudget (place: Place): CannotGoOn {
  return new CannotGoOn({ place, why: 'The file takes more steps than settings do, and may never end.', fix: 'Take the loop out of the settings.' })
}

export class Budget {
  #spent = 0
  #most = most
  #depth = 0

  get spent (): number {
    return this.#spent
  }

  /** What follows may do so much, and no more than is left of all. */
  limit (amount: number): void {
    this.#most = Math.min(most, this.#spent + amount)
  }

  spend (amount: number, at: { readonly place: Place }): void {
    // A single large thing may be one that no setting needs.
    if (!(amount <= most / 4)) {
      throw new CannotKnow({ place: at.place, why: 'This makes something larger than any setting needs, and was not computed.', fix: 'Make it smaller, or write the value itself.' })
    }
    this.#spent += amount
    if (this.#spent > this.#most) throw outOfBudget(at.place)
  }

  enter (place: () => Place): void {
    this.#spent++
    if (this.#spent > this.#most) throw outOfBudget(place())
    if (this.#depth >= deepest) {
      throw new CannotKnow({ place: place(), why: 'This is nested, or calls itself, deeper than is followed here.', fix: 'Write it in a flatter way, or write the value itself.' })
    }
    this.#depth++
  }

  leave (): void {
    this.#depth--
  }
}
