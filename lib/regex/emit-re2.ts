import { onlyOf, type CharSet } from './char-set.js'
import { PatternError } from './pattern-error.js'
import { MAX_COUNT, type Node, type Repeat } from './syntax.js'

const PLACES = { start: '\\A', lineStart: '(?m:^)', end: '\\z', lineEnd: '(?m:$)', inText: '' } as const

/**
 * A part of a regex without lookarounds as RE2 reads it, for texts that are not empty: every place is in the text.
 * Python's `$` looks ahead, too; where nothing follows it, it may as well read a newline.
 */
export function emitRe2 (node: Node, isLast = true, times = 1): string {
  switch (node.type) {
    case 'set': return emitSet(node.set)
    case 'place':
      if (node.place !== 'endNewline') return PLACES[node.place]
      if (isLast) return '(?:\\n?\\z)'
      throw new PatternError('This $ is supported only where nothing follows it. Write one, last.', node.position)
    case 'boundary': return node.negated ? '\\B' : '\\b'
    case 'sequence':
      return node.items.map((item, index) => isDeadEnd(item, node.items[index + 1])
        ? PLACES.end
        : emitRe2(item, isLast && index === node.items.length - 1, times)).join('')
    case 'choice': return `(?:${node.items.map(item => emitRe2(item, isLast, times)).join('|')})`
    case 'repeat': return emitRepeat(node, isLast && node.max === 1, times)
    case 'look': throw new TypeError('Lookarounds are split off before.')
  }
}

function emitRepeat ({ body, min, max }: Repeat, isLast: boolean, times: number): string {
  const copies = times * Math.max(1, max === Infinity ? min : max)
  const why = `Nested counts whose product is above ${MAX_COUNT} are not supported. Use * or +.`
  if (copies > MAX_COUNT) throw new PatternError(why, 0)
  const count = max === Infinity ? min === 0 ? '*' : `{${min},}` : `{${min},${max}}`
  return `(?:${emitRe2(body, isLast, copies)})${count}`
}

function emitSet (set: CharSet): string {
  const only = onlyOf(set)
  if (only !== undefined) return emitCodePoint(only)
  let content = (set.word ? '\\p{L}\\p{N}_' : '') + (set.digit ? '\\p{Nd}' : '')
  for (let i = 0; i < set.ranges.length; i += 2) {
    content += `${emitCodePoint(set.ranges[i]!)}-${emitCodePoint(set.ranges[i + 1]!)}`
  }
  if (content !== '') return `[${set.negated ? '^' : ''}${content}]`
  return set.negated ? '(?s:.)' : '[^\\x{0}-\\x{10ffff}]'
}

/** Letters and digits stand for themselves; everything else goes by its number. */
function emitCodePoint (codePoint: number): string {
  const character = String.fromCodePoint(codePoint)
  return /[A-Za-z0-9]/.test(character) ? character : `\\x{${codePoint.toString(16)}}`
}

/** `$x`, where x is another character than the newline that `$` may stand before: it matches nothing. */
function isDeadEnd (node: Node, next: Node | undefined): boolean {
  const only = next?.type === 'set' ? onlyOf(next.set) : undefined
  return node.type === 'place' && node.place === 'endNewline' && only !== undefined && only !== 0x0a
}
