import type { CharSet } from './char-set.js'
import type { Node, Regular } from './syntax.js'
import { children } from './syntax.js'

/** `\\w` has over 700 ranges, which cost RE2 this many times as much as one letter. */
const BIG_CLASS = 12

/** About how many steps the pattern has for RE2 once its repetition counts are written out. */
export function programSize (node: Node | Regular): number {
  switch (node.type) {
    case 'set':
      return setSize(node.set)
    case 'repeat':
      return (node.max === Infinity ? node.min + 1 : node.max) * (programSize(node.body) + 1)
    default: {
      let size = 1
      for (const child of children(node)) size += programSize(child)
      return size
    }
  }
}

function setSize (set: CharSet): number {
  return (set.word || set.notWord || set.digit || set.notDigit ? BIG_CLASS : 1) + set.ranges.length / 64
}
