import type { Assert, BinaryOperator, Expression, Global, Raise, Return, Statement, TypeAlias } from './ast.js'
import type { Cursor } from './cursor.js'
import { expression, expressions, optionalExpressions, yieldExpression, yieldOrExpressions } from './expressions.js'
import { importFrom, importNames } from './imports.js'
import { checkedTarget, deleted, isPlace } from './targets.js'
import { typeParameters } from './type-parameters.js'

/** A statement that fits on a line with others. */
export function simpleStatement (cursor: Cursor): Statement {
  const { from, text } = cursor.peek()
  switch (text) {
    case 'pass':
    case 'break':
    case 'continue':
      cursor.next()
      return { kind: text, from, to: cursor.to }
    case 'return':
      return returned(cursor)
    case 'raise':
      return raised(cursor)
    case 'assert':
      return asserted(cursor)
    case 'global':
    case 'nonlocal':
      return declared(cursor, text)
    case 'import':
      return importNames(cursor)
    case 'from':
      return importFrom(cursor)
    case 'type':
      if (cursor.peek(1).kind === 'name') return typeAlias(cursor)
      break
    case 'del': {
      cursor.next()
      const targets = deleted(cursor)
      return { kind: 'delete', targets, from, to: cursor.to }
    }
    case 'yield': {
      const value = yieldExpression(cursor)
      return { kind: 'expression', value, from, to: cursor.to }
    }
  }
  return assignmentOrExpression(cursor)
}

function returned (cursor: Cursor): Return {
  const { from } = cursor.next()
  const value = optionalExpressions(cursor)
  return { kind: 'return', value, from, to: cursor.to }
}

function raised (cursor: Cursor): Raise {
  const { from } = cursor.next()
  if (cursor.is(';') || cursor.peek().kind === 'newline') return { kind: 'raise', exception: undefined, cause: undefined, from, to: cursor.to }
  const exception = expression(cursor)
  const cause = cursor.take('from') ? expression(cursor) : undefined
  return { kind: 'raise', exception, cause, from, to: cursor.to }
}

function asserted (cursor: Cursor): Assert {
  const { from } = cursor.next()
  const test = expression(cursor)
  const message = cursor.take(',') ? expression(cursor) : undefined
  return { kind: 'assert', test, message, from, to: cursor.to }
}

function declared (cursor: Cursor, kind: Global['kind']): Global {
  const { from } = cursor.next()
  const names = [cursor.name()]
  while (cursor.take(',')) names.push(cursor.name())
  return { kind, names, from, to: cursor.to }
}

function typeAlias (cursor: Cursor): TypeAlias {
  const { from } = cursor.next()
  const name = cursor.name()
  const parameters = typeParameters(cursor)
  cursor.expect('=')
  const value = expression(cursor)
  return { kind: 'type-alias', name, typeParameters: parameters, value, from, to: cursor.to }
}

function assignmentOrExpression (cursor: Cursor): Statement {
  const from = cursor.from
  const first = expressions(cursor)
  const { text } = cursor.peek()
  if (text === ':') return annotated(cursor, first, from)
  if (text === '=') return assigned(cursor, first, from)
  if (!/^(?:[-+*/%@&|^]|\*\*|\/\/|<<|>>)=$/.test(text)) return { kind: 'expression', value: first, from, to: cursor.to }
  if (!isPlace(first)) cursor.fail('this cannot be assigned to', first)
  cursor.next()
  const value = yieldOrExpressions(cursor)
  return { kind: 'augmented-assign', target: first, operator: text.slice(0, -1) as BinaryOperator, value, from, to: cursor.to }
}

function annotated (cursor: Cursor, target: Expression, from: number): Statement {
  if (!isPlace(target)) cursor.fail('this cannot have an annotation', target)
  if (beginsWithGroupedPlace(cursor, target)) cursor.fail('Python takes no annotation behind a target that begins with a target in parentheses', target)
  const isSimple = target.kind === 'name' && !cursor.parenthesized.has(target)
  cursor.next()
  const annotation = expression(cursor)
  const value = cursor.take('=') ? yieldOrExpressions(cursor) : undefined
  return { kind: 'annotated-assign', target, annotation, value, isSimple, from, to: cursor.to }
}

/** `(a)[b]`: CPython's parser takes `(a)` for the whole target, and does not try again. */
function beginsWithGroupedPlace (cursor: Cursor, target: Expression): boolean {
  for (let left = target; !cursor.parenthesized.has(left);) {
    if (left.kind === 'attribute' || left.kind === 'subscript') left = left.value
    else if (left.kind === 'call') left = left.callee
    else return false
    if (cursor.parenthesized.has(left)) return isPlace(left)
  }
  return false
}

function assigned (cursor: Cursor, first: Expression, from: number): Statement {
  const targets: Expression[] = []
  let value = first
  while (cursor.take('=')) {
    targets.push(checkedTarget(cursor, value))
    value = yieldOrExpressions(cursor)
    if (value.kind === 'yield' && !cursor.parenthesized.has(value)) break
  }
  return { kind: 'assign', targets, value, from, to: cursor.to }
}
