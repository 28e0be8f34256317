import { emitSet } from './emit-set.js'
import type { Regular } from './syntax.js'

const PLACES = { start: '\\A', lineStart: '(?m:^)', end: '\\z', lineEnd: '(?m:$)' } as const

/** The pattern as RE2 reads it. RE2 takes no repetition count above 1000, and what is that large does not get here. */
export function emitRe2 (node: Regular): string {
  switch (node.type) {
    case 'set':
      return emitSet(node.set, codePoint => `\\x{${codePoint.toString(16)}}`)
    case 'place':
      return PLACES[node.place]
    case 'boundary':
      return node.negated ? '\\B' : '\\b'
    case 'sequence':
      return node.items.map(emitRe2).join('')
    case 'choice':
      return `(?:${node.items.map(emitRe2).join('|')})`
    case 'repeat':
      return `(?:${emitRe2(node.body)})${quantifier(node.min, node.max)}`
  }
}

/** Greedy or lazy is all the same to a mere verdict. */
function quantifier (min: number, max: number): string {
  if (max === Infinity) return min === 0 ? '*' : `{${min},}`
  return `{${min},${max}}`
}
