import { literalSet } from './char-set.js'
import type { Node, Place } from './syntax.js'
import { EMPTY, choice, isNullable, repeat, sequence } from './syntax.js'
import { isFixed, widthOf } from './width.js'

const NEWLINE: Node = { type: 'set', set: literalSet(0x0a) }
/** Python's `$` where nothing after it can match a character. */
const TAIL_END: Node = sequence([repeat(NEWLINE, 0, 1, false), { type: 'place', place: 'end' satisfies Place }])

/**
 * A node that says the same about whether there is a match when nothing has to follow it. What may be empty at the
 * end is dropped, an atomic group is a mere group, and Python's `$` needs no look ahead.
 */
export function trimTail (node: Node): Node {
  switch (node.type) {
    case 'place':
      return node.place === 'endNewline' ? TAIL_END : node
    case 'group':
    case 'atomic':
      return trimTail(node.body)
    case 'choice': {
      const items = node.items.map(trimTail)
      return items.some(isNullable) ? EMPTY : choice(items)
    }
    case 'repeat': {
      if (isNullable(node)) return EMPTY
      const last = trimTail(node.body)
      return node.min === 1 ? last : sequence([repeat(node.body, node.min - 1, node.min - 1, false), last])
    }
    case 'sequence':
      return trimSequence(node.items)
    default:
      return node
  }
}

function trimSequence (nodes: readonly Node[]): Node {
  for (let count = nodes.length; count > 0; count--) {
    const last = trimTail(nodes[count - 1]!)
    if (!isNullable(last)) return sequence([...nodes.slice(0, count - 1), last])
  }
  return EMPTY
}

/** Takes away the atomic groups that change nothing: those that can end at one place only. */
export function dropNeedlessAtomics (node: Node): Node {
  switch (node.type) {
    case 'atomic': {
      const body = dropNeedlessAtomics(node.body)
      return isFixed(widthOf(body)) ? body : { ...node, body }
    }
    case 'group':
    case 'look':
    case 'repeat':
      return { ...node, body: dropNeedlessAtomics(node.body) }
    case 'sequence':
    case 'choice':
      return { ...node, items: node.items.map(dropNeedlessAtomics) }
    default:
      return node
  }
}
