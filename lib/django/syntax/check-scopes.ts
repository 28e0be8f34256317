import type { Source } from '../source.js'
import type { Block } from './ast.js'
import { checkFutures } from './check-futures.js'
import { visitBlock } from './check-statements.js'
import { Scope } from './scope.js'

/** Refuses what CPython's symbol table and compiler refuse in a tree that its parser takes. */
export function checkScopes (source: Source, block: Block): void {
  checkFutures(source, block)
  const module = new Scope(source, 'module', undefined)
  visitBlock(module, block, true)
  module.finish()
}
