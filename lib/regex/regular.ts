import type { Node, Regular } from './syntax.js'

const NOTHING: Regular = { type: 'sequence', items: [] }

/** The node for RE2, without its capturing groups; undefined when it is not regular. */
export function toRegular (node: Node): Regular | undefined {
  switch (node.type) {
    case 'set':
    case 'boundary':
      return node
    case 'place':
      if (node.place === 'endNewline') return undefined
      // The text's domain sees to this.
      return node.place === 'inText' ? NOTHING : { type: 'place', place: node.place }
    case 'sequence':
    case 'choice': {
      const items: Regular[] = []
      for (const item of node.items) {
        const regular = toRegular(item)
        if (regular === undefined) return undefined
        items.push(regular)
      }
      return { type: node.type, items }
    }
    case 'repeat': {
      const body = toRegular(node.body)
      return body && { type: 'repeat', body, min: node.min, max: node.max }
    }
    case 'group':
      return toRegular(node.body)
    default:
      return undefined
  }
}
