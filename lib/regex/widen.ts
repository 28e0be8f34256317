import { EMPTY, type Node } from './syntax.js'

/** What matches no text less than a node does, and perhaps more: what looks around asks nothing, and no group is kept. */
export function widen (node: Node, leaf: (node: Node) => Node): Node {
  switch (node.type) {
    case 'sequence':
    case 'choice': return { ...node, items: node.items.map(item => widen(item, leaf)) }
    case 'repeat': return { ...node, body: widen(node.body, leaf) }
    case 'group':
    case 'atomic': return widen(node.body, leaf)
    case 'look': return EMPTY
    default: return leaf(node)
  }
}
