import type { Node } from './syntax.js'

/** Shortest and longest text, in code points, that a node can match. */
export interface Width { readonly min: number, readonly max: number }

/** CPython's bound; widths are cut off there, as CPython does. */
export const MAX_REPEAT = 4294967295

const NOTHING: Width = { min: 0, max: 0 }
const ONE: Width = { min: 1, max: 1 }
const ANY: Width = { min: 0, max: MAX_REPEAT }

export function widthOf (node: Node): Width {
  switch (node.type) {
    case 'set':
    case 'class':
      return ONE
    case 'sequence':
      return widthOfAll(node.items)
    case 'choice': {
      let min = Infinity
      let max = 0
      for (const item of node.items) {
        const width = widthOf(item)
        min = Math.min(min, width.min)
        max = Math.max(max, width.max)
      }
      return cut(min, max)
    }
    case 'repeat': {
      const { min, max } = widthOf(node.body)
      return cut(min * node.min, max === 0 ? 0 : max * node.max)
    }
    case 'group':
    case 'atomic':
      return widthOf(node.body)
    case 'reference':
      return ANY
    default:
      return NOTHING
  }
}

export function widthOfAll (nodes: readonly Node[]): Width {
  let min = 0
  let max = 0
  for (const node of nodes) {
    const width = widthOf(node)
    min += width.min
    max += width.max
  }
  return cut(min, max)
}

export function isFixed (width: Width): boolean {
  return width.min === width.max
}

function cut (min: number, max: number): Width {
  return { min: Math.min(min, MAX_REPEAT - 1), max: Math.min(max, MAX_REPEAT) }
}
