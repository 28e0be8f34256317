import type { Node } from './syntax.js'

/** Of the texts, in code points, that a node can match. */
interface Width { readonly min: number, readonly max: number }

export function widthOf (node: Node): Width {
  switch (node.type) {
    case 'set': return { min: 1, max: 1 }
    case 'sequence': return widthOfAll(node.items)
    case 'choice':
      return node.items.map(widthOf).reduce((a, b) => ({ min: Math.min(a.min, b.min), max: Math.max(a.max, b.max) }))
    case 'repeat': {
      const { min, max } = widthOf(node.body)
      return { min: min * node.min, max: max === 0 ? 0 : max * node.max }
    }
    default: return { min: 0, max: 0 }
  }
}

export function widthOfAll (nodes: readonly Node[]): Width {
  return nodes.map(widthOf).reduce(sum, { min: 0, max: 0 })
}

const sum = (one: Width, other: Width): Width => ({ min: one.min + other.min, max: one.max + other.max })
export const isFixed = ({ min, max }: Width): boolean => min === max

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
      let [steps, at] = [0, before]
      for (const item of node.items) {
        steps += stepsOf(item, at)
        at = sum(at, widthOf(item))
      }
      return steps
    }
    case 'choice': return node.items.reduce((steps, item) => steps + stepsOf(item, before) + ends, 0)
    case 'repeat': {
      const isLoop = node.max === Infinity
      const copies = isLoop ? Math.max(node.min, 1) : node.max
      const { min, max } = widthOf(node.body)
      const more = copies === 1 ? 0 : (max - min) * (copies - 1)
      return copies * (stepsOf(node.body, { min: before.min, max: isLoop ? Infinity : before.max + more }) + ends)
    }
    default: return ends
  }
}
