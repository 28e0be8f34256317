import type { Source } from '../../text/source.js'
import type { Argument, Block, Clause, Expression, TextRange } from './ast.js'
import { syntaxError } from './tokens.js'

/** What an expression is made of. */
export type Node = Expression | Clause | Argument

/** Calls `visit` for every node of an expression, itself included. */
export function walk (root: unknown, visit: (node: Node) => void): void {
  if (typeof root !== 'object' || root === null || ArrayBuffer.isView(root)) return
  if ('from' in root) visit(root as Node)
  for (const part of Object.values(root)) walk(part, visit)
}

const deepest = 1000

/** No piece of text makes a tree of more levels than that for each of its characters. */
const levelsPerCharacter = 8

/**
 * Refuses a tree so deep that to walk through it could take more stack than there is: a chain of operators is as deep
 * as it has links.
 */
export function checkDepth (source: Source, block: Block): void {
  for (const statement of block) {
    if (!isDeeper(statement, deepest)) continue
    syntaxError(source, 'this is nested too deeply, or too long a chain', statement.from, statement.to)
  }
}

function isDeeper (node: object, levels: number): boolean {
  if (levels < 0) return true
  const { from, to } = node as Partial<TextRange>
  // What decorates a function stands before it.
  const hasText = from !== undefined && to !== undefined && !('decorators' in node)
  if (hasText && levelsPerCharacter * (to - from) < levels) return false
  return Object.values(node).flat().some((part: unknown) =>
    typeof part === 'object' && part !== null && !ArrayBuffer.isView(part) && isDeeper(part, levels - 1))
}
