import type { CharSet } from './char-set.js'
import type { Node } from './syntax.js'

/**
 * For a pattern that asks for no more than how the text begins, such as `^.*$` or `^/api/.*$`, which nearly every
 * CORS_URLS_REGEX is: the whole of its verdict, which takes no regex engine. Undefined for all others.
 */
export function plainPrefix (node: Node): ((text: string) => boolean) | undefined {
  const items = node.type === 'sequence' ? node.items : [node]
  let next = 0
  while (isPlace(items[next], 'start')) next++
  let prefix = ''
  for (let letter = asciiOf(items[next]); letter !== ''; letter = asciiOf(items[++next])) prefix += letter

  const startsRight = (text: string): boolean => text.startsWith(prefix)
  if (next === items.length) return startsRight
  if (!isRestOfLine(items[next])) return undefined
  if (next + 1 === items.length) return startsRight
  if (next + 2 < items.length || !isPlace(items[next + 1], 'endNewline')) return undefined
  return text => {
    const newline = text.indexOf('\n', prefix.length)
    return startsRight(text) && (newline < 0 || newline === text.length - 1)
  }
}

function isPlace (node: Node | undefined, place: 'start' | 'endNewline'): boolean {
  return node?.type === 'place' && node.place === place
}

/** The letter, if the node is one of ASCII and nothing else. */
function asciiOf (node: Node | undefined): string {
  if (node?.type !== 'set' || !isRange(node.set, false)) return ''
  const [low, high] = node.set.ranges
  return low === high && low! < 0x80 ? String.fromCharCode(low!) : ''
}

/** Python's `.*`. */
function isRestOfLine (node: Node | undefined): boolean {
  if (node?.type !== 'repeat' || node.min !== 0 || node.max !== Infinity || node.body.type !== 'set') return false
  const { set } = node.body
  return isRange(set, true) && set.ranges[0] === 0x0a && set.ranges[1] === 0x0a
}

function isRange (set: CharSet, negated: boolean): boolean {
  return set.negated === negated && !set.word && !set.notWord && !set.digit && !set.notDigit && set.ranges.length === 2
}
