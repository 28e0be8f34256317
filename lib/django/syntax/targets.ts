import type { Attribute, Delete, Expression, Name, Starred, Subscript } from './ast.js'
import type { Cursor } from './cursor.js'
import { primary } from './primary.js'

// CPython counts what stands before a star in one byte.
const mostBeforeStar = 255

/** `a`, `a, b` or `a, *b` between `for` and `in`. */
export function bareTargets (cursor: Cursor): Expression {
  const from = cursor.from
  const elements = [bareTarget(cursor)]
  if (!cursor.is(',')) return checkedTarget(cursor, elements[0] as Expression)
  while (cursor.take(',') && !cursor.is('in')) elements.push(bareTarget(cursor))
  return checkedTarget(cursor, { kind: 'tuple', elements, from, to: cursor.to })
}

/** One target without a comma. */
export function bareTarget (cursor: Cursor): Expression {
  const from = cursor.from
  if (!cursor.take('*')) return primary(cursor)
  return { kind: 'starred', value: primary(cursor), from, to: cursor.to } satisfies Starred
}

/** The expression, if it can be assigned to. */
export function checkedTarget (cursor: Cursor, target: Expression): Expression {
  if (isPlace(target)) return target
  if (target.kind !== 'tuple' && target.kind !== 'list') cursor.fail('this cannot be assigned to', target)
  const stars = target.elements.filter(element => element.kind === 'starred')
  if (stars.length > 1) cursor.fail('there can be one star only in what is assigned to', target)
  if (target.elements.findIndex(element => element.kind === 'starred') > mostBeforeStar) cursor.fail('there is too much before the star', target)
  for (const element of target.elements) checkedTarget(cursor, element.kind === 'starred' ? element.value : element)
  return target
}

/** A name, an attribute or an entry: what can be augmented and annotated, too. */
export function isPlace (target: Expression): target is Name | Attribute | Subscript {
  return target.kind === 'name' || target.kind === 'attribute' || target.kind === 'subscript'
}

/** The targets behind `del`. */
export function deleted (cursor: Cursor): Delete['targets'] {
  const targets = [primary(cursor)]
  while (cursor.take(',') && !cursor.is(';') && cursor.peek().kind !== 'newline') targets.push(primary(cursor))
  for (const target of targets) checkDeleted(cursor, target)
  return targets
}

function checkDeleted (cursor: Cursor, target: Expression): void {
  if (isPlace(target)) return
  if (target.kind !== 'tuple' && target.kind !== 'list') cursor.fail('this cannot be deleted', target)
  for (const element of target.elements) checkDeleted(cursor, element)
}
