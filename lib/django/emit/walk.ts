import type { Argument, Clause, Expression, Handler, ImportedName, Parameter, Pattern, Statement } from '../syntax/ast.js'

/** Whatever a syntax tree is made of. */
export type Node = Expression | Statement | Pattern | Clause | Handler | Parameter | Argument | ImportedName

/** Calls `visit` for every node below and including one, parents first, in the order of the file. */
export function walk (root: unknown, visit: (node: Node) => void): void {
  const waiting: unknown[] = [root]
  while (waiting.length > 0) {
    const next = waiting.pop()
    if (typeof next !== 'object' || next === null || ArrayBuffer.isView(next)) continue
    if ('from' in next) visit(next as Node)
    for (const part of Object.values(next).reverse()) waiting.push(part)
  }
}

/** The names that a node itself mentions. */
export function wordsOf (node: Node): string[] {
  if ('as' in node) return [...node.name.split('.'), ...node.as === undefined ? [] : [node.as]]
  if ('names' in node) return node.kind === 'global' || node.kind === 'nonlocal' ? [...node.names] : []
  if ('rest' in node) return node.kind === 'mapping-pattern' && node.rest !== undefined ? [node.rest] : []
  return 'name' in node && node.name !== undefined ? [node.name] : []
}

/** The expressions that a statement or a clause binds or deletes. */
export function targetsOf (node: Node): readonly Expression[] {
  if (!('kind' in node)) return 'target' in node ? [node.target] : []
  switch (node.kind) {
    case 'assign':
    case 'delete': return node.targets
    case 'augmented-assign':
    case 'annotated-assign':
    case 'walrus':
    case 'for': return [node.target]
    case 'with': return node.items.flatMap(({ target }) => target ?? [])
    default: return []
  }
}
