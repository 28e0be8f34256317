import type {
  Assert, BinaryOperator, Expression, Global, Import, ImportFrom, ImportedName, Raise, Return, Statement, TypeAlias,
  TypeParameter, TypeParameters
} from './ast.js'
import type { Cursor } from './cursor.js'
import {
  checkedTarget, deleted, expression, expressions, isPlace, optionalExpressions, starred, yieldExpression,
  yieldOrExpressions
} from './expressions.js'

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
  if (cursor.is(';') || cursor.peek().kind === 'newline') {
    return { kind: 'raise', exception: undefined, cause: undefined, from, to: cursor.to }
  }
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
  const operator = text.slice(0, -1) as BinaryOperator
  return { kind: 'augmented-assign', target: first, operator, value, from, to: cursor.to }
}

function annotated (cursor: Cursor, target: Expression, from: number): Statement {
  if (!isPlace(target)) cursor.fail('this cannot have an annotation', target)
  if (beginsWithGroupedPlace(cursor, target)) {
    cursor.fail('Python takes no annotation behind a target that begins with a target in parentheses', target)
  }
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

function importNames (cursor: Cursor): Import {
  const { from } = cursor.next()
  const names: ImportedName[] = []
  do names.push(imported(cursor, dottedName))
  while (cursor.take(','))
  return { kind: 'import', names, from, to: cursor.to }
}

function importFrom (cursor: Cursor): ImportFrom {
  const { from } = cursor.next()
  let level = 0
  for (; cursor.isOneOf(['.', '...']); level += cursor.next().text.length);
  const module = level > 0 && cursor.is('import') ? '' : dottedName(cursor)
  cursor.expect('import')
  const names = importedNames(cursor)
  return { kind: 'import-from', module, level, names, from, to: cursor.to }
}

function importedNames (cursor: Cursor): ImportedName[] {
  const { from, to } = cursor.peek()
  if (cursor.take('*')) return [{ name: '*', as: undefined, from, to }]
  const closing = cursor.take('(') ? ')' : undefined
  const names = [imported(cursor, plainName)]
  while (cursor.take(',') && cursor.peek().text !== closing) names.push(imported(cursor, plainName))
  if (closing !== undefined) cursor.expect(closing)
  return names
}

function imported (cursor: Cursor, readName: (cursor: Cursor) => string): ImportedName {
  const from = cursor.from
  const name = readName(cursor)
  const as = cursor.take('as') ? cursor.name() : undefined
  return { name, as, from, to: cursor.to }
}

function plainName (cursor: Cursor): string {
  return cursor.name()
}

function dottedName (cursor: Cursor): string {
  const names = [cursor.name()]
  while (cursor.take('.')) names.push(cursor.name())
  return names.join('.')
}

/** `[T: bound = default, *Ts, **P]`, if it stands here. */
export function typeParameters (cursor: Cursor): TypeParameters {
  if (!cursor.take('[')) return undefined
  const found: TypeParameter[] = []
  do found.push(typeParameter(cursor))
  while (cursor.take(',') && !cursor.is(']'))
  cursor.expect(']')
  return found
}

function typeParameter (cursor: Cursor): TypeParameter {
  const from = cursor.from
  const unpack = cursor.isOneOf(['*', '**']) ? cursor.next().text as '*' | '**' : ''
  const name = cursor.name()
  const bound = unpack === '' && cursor.take(':') ? expression(cursor) : undefined
  const value = cursor.take('=') ? (unpack === '*' ? starred(cursor) : undefined) ?? expression(cursor) : undefined
  return { name, unpack, bound, default: value, from, to: cursor.to }
}
