import type { Node } from './syntax.js'
import { widthOf, type Width } from './width.js'

/** The longest origin that a regex is asked about. */
export const LONGEST = 326

/**
 * How many steps RE2 may take for a text of LONGEST characters, at most. Its automaton can be at a place of the regex
 * only where what comes before can end in the text: behind one width, once; behind n widths, n times; in a loop,
 * at any character. So time is in proportion to the text, whatever the text is. `before`: the width of what comes
 * before the node.
 */
export function stepsOf (node: Node, before: Width = { min: 0, max: 0 }): number {
  const ends = Math.min(before.max - before.min + 1, LONGEST)
  switch (node.type) {
    case 'sequence': {
      let [steps, { min, max }] = [0, before]
      for (const item of node.items) {
        steps += stepsOf(item, { min, max })
        const width = widthOf(item)
        min += width.min
        max += width.max
      }
      return steps
    }
    case 'choice':
      return node.items.reduce((steps, item) => steps + stepsOf(item, before) + ends, 0)
    case 'repeat': {
      const isLoop = node.max === Infinity
      const copies = isLoop ? Math.max(node.min, 1) : node.max
      const { min, max } = widthOf(node.body)
      const more = copies === 1 ? 0 : (max - min) * (copies - 1)
      return copies * (stepsOf(node.body, { min: before.min, max: isLoop ? Infinity : before.max + more }) + ends)
    }
    default:
      return ends
  }
}
