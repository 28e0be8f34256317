import type { Clause, Comprehension, DictComprehension, DictDisplay, Expression, Sequence } from './ast.js'
import type { Cursor } from './cursor.js'
import { disjunction, elements, expression, moreElements, namedExpression, starred, yieldExpression } from './expressions.js'
import { binary } from './operators.js'
import { bareTargets } from './targets.js'

/** `(…)`: a tuple, a generator, or an expression that is only grouped. */
export function parentheses (cursor: Cursor): Expression {
  const from = cursor.from
  cursor.expect('(')
  if (cursor.take(')')) return { kind: 'tuple', elements: [], from, to: cursor.to }
  if (cursor.is('yield')) return grouped(cursor, yieldExpression(cursor))
  const first = starred(cursor) ?? namedExpression(cursor)
  if (cursor.is(',')) {
    const all = [first, ...moreElements(cursor, namedExpression)]
    cursor.expect(')')
    return { kind: 'tuple', elements: all, from, to: cursor.to }
  }
  if (first.kind === 'starred') cursor.fail('a star needs a list, a tuple or a set around it', first)
  if (!startsClause(cursor)) return grouped(cursor, first)
  const clauses = comprehensionClauses(cursor)
  cursor.expect(')')
  return { kind: 'generator', element: first, clauses, from, to: cursor.to }
}

function grouped (cursor: Cursor, inner: Expression): Expression {
  cursor.expect(')')
  cursor.parenthesized.add(inner)
  return inner
}

export function list (cursor: Cursor): Sequence | Comprehension {
  const from = cursor.from
  cursor.next()
  const all = elements(cursor)
  return finish(cursor, all, from, ']', 'list', 'list-comprehension')
}

function finish (cursor: Cursor, all: readonly Expression[], from: number, closing: string, kind: 'list' | 'set', comprehension: Comprehension['kind']): Sequence | Comprehension {
  const [element] = all
  if (element === undefined || element.kind === 'starred' || cursor.peek(-1).text === ',' || all.length > 1 || !startsClause(cursor)) {
    cursor.expect(closing)
    return { kind, elements: all, from, to: cursor.to }
  }
  const clauses = comprehensionClauses(cursor)
  cursor.expect(closing)
  return { kind: comprehension, element, clauses, from, to: cursor.to }
}

export function dictOrSet (cursor: Cursor): Expression {
  const from = cursor.from
  cursor.next()
  if (cursor.is('}') || cursor.is('**')) return dict(cursor, [], from)
  const first = starred(cursor) ?? namedExpression(cursor)
  const isKey = first.kind !== 'starred' && (first.kind !== 'walrus' || cursor.parenthesized.has(first))
  if (!isKey || !cursor.take(':')) return finish(cursor, [first, ...moreElements(cursor, namedExpression)], from, '}', 'set', 'set-comprehension')
  const value = expression(cursor)
  if (!startsClause(cursor)) return dict(cursor, [{ key: first, value }], from)
  const clauses = comprehensionClauses(cursor)
  cursor.expect('}')
  return { kind: 'dict-comprehension', key: first, value, clauses, from, to: cursor.to } satisfies DictComprehension
}

/** The entries of a dict, from the comma behind its first one where that has been read. */
function dict (cursor: Cursor, entries: { key: Expression | undefined, value: Expression }[], from: number): DictDisplay {
  while (entries.length === 0 || cursor.take(',')) {
    if (cursor.is('}')) break
    if (cursor.take('**')) entries.push({ key: undefined, value: binary(cursor) })
    else {
      const key = expression(cursor)
      cursor.expect(':')
      entries.push({ key, value: expression(cursor) })
    }
  }
  cursor.expect('}')
  return { kind: 'dict', entries, from, to: cursor.to }
}

export function startsClause (cursor: Cursor): boolean {
  return cursor.is('for') || cursor.is('async')
}

export function comprehensionClauses (cursor: Cursor): Clause[] {
  const clauses: Clause[] = []
  while (startsClause(cursor)) {
    const from = cursor.from
    const isAsync = cursor.take('async')
    cursor.expect('for')
    const target = bareTargets(cursor)
    cursor.expect('in')
    const iterable = disjunction(cursor)
    const conditions: Expression[] = []
    while (cursor.take('if')) conditions.push(disjunction(cursor))
    clauses.push({ target, iterable, conditions, isAsync, from, to: cursor.to })
  }
  return clauses
}
