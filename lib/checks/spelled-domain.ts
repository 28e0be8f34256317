import type { Pattern } from '../regex/index.js'
import { isRegistrable } from './judge-origin.js'

type Node = Pattern['node']

/**
 * Whether a regex spells out the domain that all of its origins end in, as nearly all do that are written with care:
 * `^https://\w+\.example\.com(:\d+)?$`. It then lets in nobody else, which spares the search of its automaton.
 */
export function spellsOutDomain ({ node }: Pattern): boolean {
  const items = node.type === 'sequence' ? [...node.items] : [node]
  const last = items.pop()
  if (last?.type !== 'place' || (last.place !== 'end' && last.place !== 'endNewline')) return false
  if (isOptionalPort(items.at(-1))) items.pop()
  const text: string[] = []
  for (let character = literal(items.at(-1)); character !== undefined && character !== '/'; character = literal(items.at(-1))) {
    text.unshift(character)
    items.pop()
  }
  // Only behind a dot, or the scheme, begins a name that is whole.
  const begin = isBoundary(items) ? 0 : text.indexOf('.') + 1
  return isRegistrable(text.slice(begin).join(''))
}

/** Whether a dot, or the slash behind the scheme, is what comes last: `^https://` and `^https://(\w+\.)?` do. */
function isBoundary (items: readonly Node[]): boolean {
  const last = items.at(-1)
  if (literal(last) === '/') return true
  if (last?.type === 'repeat' && last.min === 0) return endsInDot(last.body) && isBoundary(items.slice(0, -1))
  return last !== undefined && endsInDot(last)
}

function endsInDot (node: Node): boolean {
  if (node.type === 'group') return endsInDot(node.body)
  return node.type === 'sequence' ? node.items.length > 0 && endsInDot(node.items.at(-1) as Node) : literal(node) === '.'
}

function literal (node: Node | undefined): string | undefined {
  if (node?.type !== 'set') return undefined
  const { negated, word, notWord, digit, notDigit, ranges: [low, high, ...more] } = node.set
  const isOne = low !== undefined && low === high && more.length === 0
  return isOne && !(negated || word || notWord || digit || notDigit) ? String.fromCodePoint(low) : undefined
}

/** `(:\d+)?`. Behind a colon, whatever comes, no host goes on. */
function isOptionalPort (node: Node | undefined): boolean {
  if (node?.type !== 'repeat' || node.max !== 1) return false
  const body = node.body.type === 'group' ? node.body.body : node.body
  return body.type === 'sequence' && literal(body.items[0]) === ':'
}

/** A short text that a regex may match, to be tried. */
export function exampleOf (node: Node): string {
  switch (node.type) {
    case 'sequence': return node.items.map(exampleOf).join('')
    case 'choice': return exampleOf(node.items[0] as Node)
    case 'repeat': return exampleOf(node.body).repeat(Math.min(node.min, 63))
    case 'group':
    case 'atomic': return exampleOf(node.body)
    case 'set': return literal(node) ?? ['x', '8'].find(character => holds(node.set, character.charCodeAt(0))) ?? ''
    default: return ''
  }
}

/** Of a letter or a digit of ASCII. */
function holds ({ negated, word, digit, notDigit, ranges }: Extract<Node, { type: 'set' }>['set'], code: number): boolean {
  const isDigit = code < 0x40
  const isInRange = ranges.some((low, index) => index % 2 === 0 && low <= code && code <= (ranges[index + 1] as number))
  return (word || (isDigit ? digit : notDigit) || isInRange) !== negated
}
