import type { Block, Statement } from './ast.js'
import { compoundStatement } from './compound.js'
import type { Cursor } from './cursor.js'
import { simpleStatement } from './simple.js'

/** The statements of a file. */
export function fileBody (cursor: Cursor): Block {
  const statements: Statement[] = []
  while (cursor.peek().kind !== 'end') readStatement(cursor, statements)
  return statements
}

/** What follows the colon of a compound statement. */
export function body (cursor: Cursor): Block {
  cursor.expect(':')
  return cursor.deeper(openBody)
}

function openBody (cursor: Cursor): Block {
  const statements: Statement[] = []
  if (!cursor.takeKind('newline')) {
    simpleStatements(cursor, statements)
    return statements
  }
  cursor.expectKind('indent', 'an indented block')
  while (!cursor.takeKind('dedent')) readStatement(cursor, statements)
  return statements
}

function readStatement (cursor: Cursor, statements: Statement[]): void {
  const compound = compoundStatement(cursor)
  if (compound !== undefined) statements.push(compound)
  else simpleStatements(cursor, statements)
}

/** A line of statements with semicolons between them. */
function simpleStatements (cursor: Cursor, statements: Statement[]): void {
  do statements.push(simpleStatement(cursor))
  while (cursor.take(';') && cursor.peek().kind !== 'newline')
  cursor.expectKind('newline', 'the end of the line')
}
