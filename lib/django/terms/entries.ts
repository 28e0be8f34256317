import { EntryChoice, type Symbols } from './symbols.js'
import { makeTerm, opposite, wrap, type Term, type World } from './term.js'

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
