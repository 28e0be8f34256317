import type { For, Statement, While } from '../syntax/ast.js'
import { children, type AnyNode } from './walk.js'

const remembered = new WeakMap<object, boolean>()

/** Whether a statement can end what it stands in: a `return`, or a `break` of a loop around it. */
export function leavesItself (statement: Statement): boolean {
  const known = remembered.get(statement)
  if (known !== undefined) return known
  const leaves = canLeave(statement, false)
  remembered.set(statement, leaves)
  return leaves
}

function canLeave (node: AnyNode, isInLoop: boolean): boolean {
  switch (node.kind) {
    case 'return': return true
    case 'break':
    case 'continue': return !isInLoop
    case 'function':
    case 'class':
    case 'lambda': return false
    case 'for':
    case 'while': {
      // A `break` in the `else` of a loop is one of the loop around it.
      const { body, otherwise } = node as For | While
      return body.some(statement => canLeave(statement, true)) || otherwise.some(statement => canLeave(statement, isInLoop))
    }
    default: {
      for (const child of children(node)) if (canLeave(child, isInLoop)) return true
      return false
    }
  }
}
