import type { Source } from '../source.js'
import type { Block, Statement } from './ast.js'
import { syntaxError } from './tokens.js'

const deepest = 1000

/** Refuses a tree so deep that to walk through it could take more stack than there is: a chain of operators is as deep as it has links. */
export function checkDepth (source: Source, block: Block): void {
  for (const statement of block) {
    if (isTooDeep(statement)) syntaxError(source, 'this is nested too deeply, or too long a chain', statement.from, statement.to)
  }
}

function isTooDeep (statement: Statement): boolean {
  let level: object[] = [statement]
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > deepest) return true
    level = level.flatMap(childrenOf)
  }
  return false
}

function childrenOf (node: object): object[] {
  return Object.values(node).flat().filter(child => typeof child === 'object' && child !== null && !(child instanceof Uint8Array))
}
