import type { Argument, Clause, Expression } from './ast.js'

/** What an expression is made of. */
export type Node = Expression | Clause | Argument

/** Calls `visit` for every node of an expression, itself included. */
export function walk (root: unknown, visit: (node: Node) => void): void {
  if (typeof root !== 'object' || root === null || ArrayBuffer.isView(root)) return
  if ('from' in root) visit(root as Node)
  for (const part of Object.values(root)) walk(part, visit)
}
