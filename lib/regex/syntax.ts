import type { CharSet } from './char-set.js'
import { compileCharSet } from './compiled-char-set.js'

/** Of lines that end with "\n" only. `endNewline` is Python's `$`, `inText` any place of a text that is not empty. */
export type Place = 'start' | 'lineStart' | 'end' | 'lineEnd' | 'endNewline' | 'inText'

/** One node of a regex. Flags are gone: the parsers have worked case, dot and anchors into the nodes. */
export type Node =
  | { readonly type: 'set', readonly set: CharSet }
  | { readonly type: 'place', readonly place: Place, readonly position: number }
  /** Of words of ASCII. */
  | { readonly type: 'boundary', readonly negated: boolean }
  | { readonly type: 'sequence' | 'choice', readonly items: readonly Node[] }
  | Repeat
  /** A lookahead or a lookbehind, and where it begins in the source. */
  | Readonly<{ type: 'look', body: Node, behind: boolean, negated: boolean, position: number }>

export interface Repeat { readonly type: 'repeat', readonly body: Node, readonly min: number, readonly max: number }
export type Look = Extract<Node, { type: 'look' }>

/** RE2 takes no counts that come to more. */
export const MAX_COUNT = 1000

export const EMPTY: Node = { type: 'sequence', items: [] }

export function sequence (items: readonly Node[]): Node {
  const joined: Node[] = []
  for (const item of items) {
    const both = join(joined.at(-1), item)
    if (both !== undefined) joined.pop()
    joined.push(both ?? item)
  }
  return joined.length === 1 ? joined[0]! : { type: 'sequence', items: joined }
}

/** `a*a?` as `a*`: where one ends and the other begins is nothing that RE2 has to try. */
function join (one: Node | undefined, other: Node): Repeat | undefined {
  if (one?.type !== 'repeat' || other.type !== 'repeat' || one.body.type !== 'set' || other.body.type !== 'set') return
  const [min, max] = [one.min + other.min, one.max + other.max]
  const isCounted = min <= MAX_COUNT && (max <= MAX_COUNT || max === Infinity)
  return isCounted && compileCharSet(one.body.set) === compileCharSet(other.body.set) ? { ...one, min, max } : undefined
}

export function choice (items: readonly Node[]): Node {
  return items.length === 1 ? items[0]! : { type: 'choice', items }
}

export function repeat (body: Node, min: number, max: number): Node {
  if (max === 0) return EMPTY
  if (min === 1 && max === 1) return body
  // `(?:a?)+` as `a*`, which RE2 runs faster; counts above this, it runs slower.
  const isOfSet = body.type === 'repeat' && body.body.type === 'set' && body.min <= 1
  const isFlat = isOfSet && min <= 100 && (max === Infinity || body.max * max <= 100)
  return isFlat ? { ...body, min: body.min * min, max: body.max * max } : { type: 'repeat', body, min, max }
}

/** The first lookaround in a node. */
export function findLook (node: Node): Look | undefined {
  if (node.type === 'look') return node
  for (const child of 'items' in node ? node.items : 'body' in node ? [node.body] : []) {
    const found = findLook(child)
    if (found !== undefined) return found
  }
  return undefined
}

/** Whether the node matches the text that is empty. */
export function matchesEmpty (node: Node): boolean {
  switch (node.type) {
    case 'sequence': return node.items.every(matchesEmpty)
    case 'choice': return node.items.some(matchesEmpty)
    case 'repeat': return node.min === 0 || matchesEmpty(node.body)
    case 'place': return node.place !== 'inText'
    case 'boundary': return node.negated
    case 'look': return matchesEmpty(node.body) !== node.negated
    case 'set': return false
  }
}
