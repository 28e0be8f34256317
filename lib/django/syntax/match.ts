import type { Case, Expression, Match } from './ast.js'
import { endOf } from './compound.js'
import type { Cursor } from './cursor.js'
import { moreElements, namedExpression, starred } from './expressions.js'
import { casePattern } from './patterns.js'
import { body } from './statements.js'

/** Whether the name `match` begins a match statement: no other line that it can begin ends in a colon before a block. */
export function startsMatch (cursor: Cursor): boolean {
  const next = cursor.peek(1)
  if (next.kind === 'operator' && !['(', '[', '{', '-', '+', '~', '*', '...'].includes(next.text)) return false
  return cursor.lineOpensBlock()
}

export function matchStatement (cursor: Cursor): Match {
  const { from } = cursor.next()
  const subject = matchSubject(cursor)
  cursor.expect(':')
  cursor.expectKind('newline', 'the end of the line')
  cursor.expectKind('indent', 'an indented block')
  const cases: Case[] = []
  do cases.push(cursor.deeper(matchCase))
  while (!cursor.takeKind('dedent'))
  return { kind: 'match', subject, cases, from, to: (cases.at(-1) as Case).to }
}

function matchSubject (cursor: Cursor): Expression {
  const from = cursor.from
  const first = starred(cursor) ?? namedExpression(cursor)
  if (!cursor.is(',')) return first.kind === 'starred' ? cursor.fail('a star needs a list, a tuple or a set around it', first) : first
  const elements = [first, ...moreElements(cursor, namedExpression)]
  return { kind: 'tuple', elements, from, to: cursor.to }
}

function matchCase (cursor: Cursor): Case {
  const from = cursor.from
  cursor.expect('case')
  const pattern = casePattern(cursor)
  const guard = cursor.take('if') ? namedExpression(cursor) : undefined
  const block = body(cursor)
  return { pattern, guard, body: block, from, to: endOf(block) }
}
