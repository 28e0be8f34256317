import { CharacterSets } from './character-set.js'
import { matchesAtStart, type Budget } from './matcher.js'
import type { Pattern } from './pattern.js'
import { codePointsOf } from './places.js'
import { compileProgram } from './program.js'
import { choice, some, type Node } from './syntax.js'
import { widen } from './widen.js'

const STEPS = 100_000

/**
 * Tells whether a pattern can match, at its start, some text that begins like this, which must be ASCII and not empty. A no
 * is certain; a yes is not, where the pattern looks around, refers back, or takes too many steps.
 */
export function beginningTest ({ node }: Pattern): (beginning: string) => boolean {
  if (some(node, ({ type }) => type === 'reference')) return () => true
  const program = compileProgram(widen(node, loosen), new CharacterSets())
  return beginning => {
    const budget: Budget = { left: STEPS }
    return matchesAtStart(program, codePointsOf(beginning), budget) || budget.left < 0
  }
}

const END: Node = { type: 'place', place: 'end' }

/** Matches where the beginning ends, too: nobody knows how the text goes on, but that it has begun. */
function loosen (node: Node): Node {
  return node.type === 'place' && node.place === 'start' ? node : choice([node, END])
}
