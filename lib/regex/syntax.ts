import type { CharSet } from './char-set.js'

/** Of lines that end with "\n" only. `endNewline` is Python's `$`, `inText` any place of a text that is not empty. */
export type Place = 'start' | 'lineStart' | 'end' | 'lineEnd' | 'endNewline' | 'inText'

/** One node of a regex. Flags are gone: the parsers have worked case, dot and anchors into the nodes. */
export type Node =
  | { readonly type: 'set', readonly set: CharSet }
  | { readonly type: 'place', readonly place: Place, readonly position: number }
  /** Of words of ASCII. */
  | { readonly type: 'boundary', readonly negated: boolean }
  | { readonly type: 'sequence' | 'choice', readonly items: readonly Node[] }
  | { readonly type: 'repeat', readonly body: Node, readonly min: number, readonly max: number }
  | Look

/** A lookahead or a lookbehind, and where it begins in the source. */
export interface Look {
  readonly type: 'look'
  readonly body: Node
  readonly behind: boolean
  readonly negated: boolean
  readonly position: number
}

export const EMPTY: Node = { type: 'sequence', items: [] }

export function sequence (items: readonly Node[]): Node {
  return items.length === 1 ? items[0]! : { type: 'sequence', items }
}

export function choice (items: readonly Node[]): Node {
  return items.length === 1 ? items[0]! : { type: 'choice', items }
}

export function repeat (body: Node, min: number, max: number): Node {
  if (max === 0) return EMPTY
  return min === 1 && max === 1 ? body : { type: 'repeat', body, min, max }
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
