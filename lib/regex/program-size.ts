import type { CharSet } from './char-set.js'
import type { Node, Regular } from './syntax.js'
import { children } from './syntax.js'

/** `\\w` has over 700 ranges, which cost RE2 and the native engine this many times as much as one letter. */
const BIG_CLASS_IN_RE2 = 12
const BIG_CLASS_IN_NATIVE = 60
const CLASSES_PER_BOUNDARY = 4

/** About how many steps the pattern has once its repetition counts are written out. */
export function programSize (node: Node | Regular): number {
  switch (node.type) {
    case 'set':
      return setSize(node.set, BIG_CLASS_IN_RE2)
    case 'repeat':
      return (node.max === Infinity ? node.min + 1 : node.max) * (programSize(node.body) + 1)
    default: {
      let size = 1
      for (const child of children(node)) size += programSize(child)
      return size
    }
  }
}

/** About how much there is to compile for the native engine, which counts repetitions instead. */
export function nativeSize (node: Node): number {
  if (node.type === 'set') return setSize(node.set, BIG_CLASS_IN_NATIVE)
  if (node.type === 'boundary') return CLASSES_PER_BOUNDARY * BIG_CLASS_IN_NATIVE
  let size = 1
  for (const child of children(node)) size += nativeSize(child)
  return size
}

function setSize (set: CharSet, bigClass: number): number {
  return (set.word || set.notWord || set.digit || set.notDigit ? bigClass : 1) + set.ranges.length / 64
}
