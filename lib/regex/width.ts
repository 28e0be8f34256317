import type { Node } from './syntax.js'

/** Of the texts, in code points, that a node can match. */
export interface Width { readonly min: number, readonly max: number }

export function widthOf (node: Node): Width {
  switch (node.type) {
    case 'set':
      return { min: 1, max: 1 }
    case 'sequence':
      return widthOfAll(node.items)
    case 'choice': {
      const widths = node.items.map(widthOf)
      return widths.reduce((a, b) => ({ min: Math.min(a.min, b.min), max: Math.max(a.max, b.max) }))
    }
    case 'repeat': {
      const { min, max } = widthOf(node.body)
      return { min: min * node.min, max: max === 0 ? 0 : max * node.max }
    }
    default:
      return { min: 0, max: 0 }
  }
}

export function widthOfAll (nodes: readonly Node[]): Width {
  return nodes.map(widthOf).reduce((a, b) => ({ min: a.min + b.min, max: a.max + b.max }), { min: 0, max: 0 })
}

export function isFixed ({ min, max }: Width): boolean {
  return min === max
}
