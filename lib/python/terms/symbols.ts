import { CannotKnow, Signal } from '../problem.js'
import type { SourceSpan } from '../../text/source.js'
import { type Term, type World, makeTerm, opposite, unsaid, wrap } from './term.js'

/** A condition on the entry of a list came up that this round has not decided. */
class EntryChoice extends Signal {
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
  decide (condition: Term, span: SourceSpan): boolean {
    const decided = (condition.isOfEntry ? this.#ofEntry : this.#decisions)?.get(condition.code)
    if (decided !== undefined) return decided
    if (condition.isOfEntry && this.#ofEntry !== undefined) throw new EntryChoice(condition)
    const choice = condition.isOfEntry ? {} : { choice: condition.code, condition }
    throw new CannotKnow({ ...unsaid(condition, span), ...choice })
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

/** What becomes of an entry of a list: another one, none, or one or the other. */
type Fate = Term | undefined | { readonly condition: Term, readonly yes: Fate, readonly no: Fate }

const most = 8

/** A list made from each entry of another one: `body` gives what comes of the entry, undefined for nothing. */
export function eachEntry (list: Term, symbols: Symbols, body: () => Term | undefined): Term {
  const found: Term[] = []
  const fate = explore(new Map())
  const run: Term['run'] = world => (list.run(world) as string[]).flatMap(entry => meet(fate, { ...world, entry }))
  return makeTerm([list, ...found], write(fate, wrap(list)), run, { isOfEntry: list.isOfEntry })

  function explore (decisions: ReadonlyMap<string, boolean>): Fate {
    try {
      const result = symbols.forEntry(decisions, body)
      if (result !== undefined) found.push(result)
      return result
    } catch (error) {
      if (!(error instanceof EntryChoice) || decisions.size > most) throw error
      const { condition } = error
      found.push(condition)
      const way = (decision: boolean): Fate => explore(new Map(decisions).set(condition.code, decision))
      return { condition, yes: way(true), no: way(false) }
    }
  }
}

function meet (fate: Fate, world: World): unknown[] {
  if (fate === undefined) return []
  if (!('condition' in fate)) return [fate.run(world)]
  return meet(fate.condition.run(world) === true ? fate.yes : fate.no, world)
}

function write (fate: Fate, list: string): string {
  if (fate === undefined) return `${list}.slice(0, 0)`
  if (!('condition' in fate)) return fate.code === 'entry' ? list : `${list}.map(entry => ${fate.code})`
  const { condition, yes, no } = fate
  if (no === undefined) return write(yes, `${list}.filter(entry => ${condition.code})`)
  if (yes === undefined) return write(no, `${list}.filter(entry => ${opposite(condition)})`)
  return `${list}.flatMap(entry => ${choice(fate)})`
}

function choice (fate: Fate): string {
  if (fate === undefined) return '[]'
  return 'condition' in fate ? `${wrap(fate.condition)} ? ${choice(fate.yes)} : ${choice(fate.no)}` : `[${fate.code}]`
}
