import type { Source } from '../source.js'
import type { Block, ImportFrom, Statement } from './ast.js'
import { syntaxError } from './tokens.js'

const features: ReadonlySet<string> = new Set([
  'nested_scopes', 'generators', 'division', 'absolute_import', 'with_statement', 'print_function', 'unicode_literals', 'generator_stop', 'annotations'
])

/** Checks the features that a file imports from __future__ where it may: at its beginning, behind its docstring. */
export function checkFutures (source: Source, block: Block): void {
  for (const [index, statement] of block.entries()) {
    if (statement.kind === 'import-from' && isFuture(statement)) {
      for (const { name, from, to } of statement.names) {
        if (!features.has(name)) syntaxError(source, `${name} is not a feature of __future__ that is read`, from, to)
      }
    } else if (index > 0 || !isText(statement)) break
  }
}

/** Whether a statement is a docstring, if it is the first one. */
export function isText (statement: Statement): boolean {
  return statement.kind === 'expression' && statement.value.kind === 'string'
}

export function isFuture ({ module }: ImportFrom): boolean {
  return module === '__future__'
}
