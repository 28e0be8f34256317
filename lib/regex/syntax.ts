import type { CharSet } from './char-set.js'

/** Places in the text; `lineStart` and `lineEnd` know only "\n", `endNewline` is Python's `$`, `inText` is any place of a text that is not empty. */
export type Place = 'start' | 'lineStart' | 'end' | 'lineEnd' | 'endNewline' | 'inText'

/**
 * One node of a pattern. Flags are gone: the parsers have worked case, dot and anchors into the nodes.
 * Capturing groups matter only to back-references.
 */
export type Node =
  | { readonly type: 'set', readonly set: CharSet }
  /** One character, as a RegExp of this source and these flags says. */
  | { readonly type: 'class', readonly source: string, readonly flags: string }
  | { readonly type: 'place', readonly place: Place }
  | { readonly type: 'boundary', readonly negated: boolean, readonly unicode: boolean }
  | { readonly type: 'sequence', readonly items: readonly Node[] }
  | { readonly type: 'choice', readonly items: readonly Node[] }
  | { readonly type: 'repeat', readonly body: Node, readonly min: number, readonly max: number, readonly lazy: boolean }
  | { readonly type: 'group', readonly index: number, readonly body: Node }
  | { readonly type: 'atomic', readonly body: Node, readonly position: number }
  | { readonly type: 'look', readonly body: Node, readonly behind: boolean, readonly negated: boolean }
  | { readonly type: 'reference', readonly index: number, readonly position: number }

/** What RE2 can run: no lookarounds, atomic groups, back-references, classes of JavaScript's or Python's `$`. */
export type Regular =
  | Extract<Node, { type: 'set' | 'boundary' }>
  | { readonly type: 'place', readonly place: Exclude<Place, 'endNewline' | 'inText'> }
  | { readonly type: 'sequence' | 'choice', readonly items: readonly Regular[] }
  | { readonly type: 'repeat', readonly body: Regular, readonly min: number, readonly max: number }

export const EMPTY: Node = { type: 'sequence', items: [] }

export function sequence (items: readonly Node[]): Node {
  return items.length === 1 ? items[0]! : { type: 'sequence', items }
}

export function choice (items: readonly Node[]): Node {
  return items.length === 1 ? items[0]! : { type: 'choice', items }
}

export function repeat (body: Node, min: number, max: number, lazy: boolean): Node {
  if (max === 0) return EMPTY
  return min === 1 && max === 1 ? body : { type: 'repeat', body, min, max, lazy }
}

/** The nodes directly below a node. */
export function children (node: Node): readonly Node[]
export function children (node: Node | Regular): ReadonlyArray<Node | Regular>
export function children (node: Node | Regular): ReadonlyArray<Node | Regular> {
  switch (node.type) {
    case 'sequence':
    case 'choice':
      return node.items
    case 'repeat':
    case 'group':
    case 'atomic':
    case 'look':
      return [node.body]
    default:
      return NONE
  }
}

const NONE: readonly Node[] = []

/** Whether the node or anything below it passes the test. */
export function some (node: Node, test: (node: Node) => boolean): boolean {
  if (test(node)) return true
  for (const child of children(node)) if (some(child, test)) return true
  return false
}

/** Whether the node matches the empty text wherever it stands. */
export function isNullable (node: Node): boolean {
  switch (node.type) {
    case 'sequence':
      return node.items.every(isNullable)
    case 'choice':
      return node.items.some(isNullable)
    case 'repeat':
      return node.min === 0 || isNullable(node.body)
    case 'group':
    case 'atomic':
      return isNullable(node.body)
    default:
      return false
  }
}
