import { CharacterSets } from './character-set.js'
import { matchesAtStart, type Budget } from './matcher.js'
import type { Pattern } from './pattern.js'
import { codePointsOf } from './places.js'
import { compileProgram } from './program.js'
import { choice, EMPTY, some, type Node } from './syntax.js'

const STEPS = 100_000

/**
 * Tells whether a pattern can match, at its start, some text that begins like this, which must be ASCII and not empty. A no
 * is certain; a yes is not, where the pattern looks around, refers back, or takes too many steps.
 */
export function beginningTest ({ node }: Pattern): (beginning: string) => boolean {
  if (some(node, ({ type }) => type === 'reference')) return () => true
  const program = compileProgram(loosen(node), new CharacterSets())
  return beginning => {
    const budget: Budget = { left: STEPS }
    return matchesAtStart(program, codePointsOf(beginning), budget) || budget.left < 0
  }
}

const END: Node = { type: 'place', place: 'end' }

/** Matches what the node matches, and where the beginning ends, everything: nobody knows how the text goes on. */
function loosen (node: Node): Node {
  switch (node.type) {
    case 'sequence':
    case 'choice':
      return { ...node, items: node.items.map(loosen) }
    case 'repeat':
    case 'group':
      return { ...node, body: loosen(node.body) }
    case 'atomic':
      return loosen(node.body)
    case 'look':
      return EMPTY
    default:
      return choice([node, END])
  }
}
