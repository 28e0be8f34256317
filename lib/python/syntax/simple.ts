import type {
  BinaryOperator, Expression, ImportFrom, ImportedName, Raise, Statement, TypeAlias, TypeParameter, TypeParameters
} from './ast.js'
import type { Cursor } from './cursor.js'
import {
  bareTarget, checkedTarget, expression, expressions, isPlace, optionalExpressions, starred, yieldExpression,
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
    case 'return': {
      cursor.next()
      const value = optionalExpressions(cursor)
      return { kind: 'return', value, from, to: cursor.to }
    }
    case 'raise': return raised(cursor)
    case 'assert': {
      cursor.next()
      const test = expression(cursor)
      const message = cursor.take(',') ? expression(cursor) : undefined
      return { kind: 'assert', test, message, from, to: cursor.to }
    }
    case 'global':
    case 'nonlocal': {
      cursor.next()
      return { kind: text, names: cursor.separated(plainName), from, to: cursor.to }
    }
    case 'import': {
      cursor.next()
      return { kind: 'import', names: cursor.separated(cursor => imported(cursor, dottedName)), from, to: cursor.to }
    }
    case 'from': return importFrom(cursor)
    case 'type':
      if (cursor.peek(1).kind === 'name') return typeAlias(cursor)
      break
    case 'del': {
      cursor.next()
      const targets = cursor.separated(cursor => checkedTarget(cursor, bareTarget(cursor)), ';', '')
      return { kind: 'delete', targets, from, to: cursor.to }
    }
    case 'yield': {
      const value = yieldExpression(cursor)
      return { kind: 'expression', value, from, to: cursor.to }
    }
  }
  return assignmentOrExpression(cursor)
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
  const isSimple = target.kind === 'name' && target.from === from
  cursor.next()
  const annotation = expression(cursor)
  const value = cursor.take('=') ? yieldOrExpressions(cursor) : undefined
  return { kind: 'annotated-assign', target, annotation, value, isSimple, from, to: cursor.to }
}

function assigned (cursor: Cursor, first: Expression, from: number): Statement {
  const targets: Expression[] = []
  let value = first
  while (cursor.take('=')) {
    targets.push(checkedTarget(cursor, value))
    value = yieldOrExpressions(cursor)
  }
  return { kind: 'assign', targets, value, from, to: cursor.to }
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
  const names = cursor.separated(cursor => imported(cursor, plainName), ...closing === undefined ? [] : [closing])
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
  const found = cursor.separated(typeParameter, ']')
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
