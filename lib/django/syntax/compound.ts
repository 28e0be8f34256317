import type { ClassDefinition, Expression, For, FunctionDefinition, Statement } from './ast.js'
import { classArguments } from './arguments.js'
import type { Cursor } from './cursor.js'
import { expression, expressions, namedExpression } from './expressions.js'
import { ifStatement, tryStatement, whileStatement } from './control-flow.js'
import { startsMatch, matchStatement } from './match.js'
import { functionParameters } from './parameters.js'
import { body } from './statements.js'
import { bareTargets } from './targets.js'
import { typeParameters } from './type-parameters.js'
import { withStatement } from './with.js'

/** A statement with a block of its own, if one begins here. */
export function compoundStatement (cursor: Cursor): Statement | undefined {
  const { from, text } = cursor.peek()
  switch (text) {
    case 'if': return ifStatement(cursor)
    case 'while': return whileStatement(cursor)
    case 'for': return forStatement(cursor, from, false)
    case 'try': return tryStatement(cursor)
    case 'with': return withStatement(cursor, from, false)
    case 'def': return functionDefinition(cursor, from, [], false)
    case 'class': return classDefinition(cursor, from, [])
    case '@': return decorated(cursor)
    case 'async': return asynchronous(cursor, from)
    case 'match': return startsMatch(cursor) ? matchStatement(cursor) : undefined
  }
  return undefined
}

/** What follows `else`, or nothing. */
export function otherwise (cursor: Cursor): readonly Statement[] {
  return cursor.take('else') ? body(cursor) : []
}

function asynchronous (cursor: Cursor, from: number): Statement {
  cursor.next()
  switch (cursor.peek().text) {
    case 'def': return functionDefinition(cursor, from, [], true)
    case 'for': return forStatement(cursor, from, true)
    case 'with': return withStatement(cursor, from, true)
  }
  return cursor.unexpected()
}

function forStatement (cursor: Cursor, from: number, isAsync: boolean): For {
  cursor.next()
  const target = bareTargets(cursor)
  cursor.expect('in')
  const iterable = expressions(cursor)
  const block = body(cursor)
  const rest = otherwise(cursor)
  return { kind: 'for', target, iterable, body: block, otherwise: rest, isAsync, from, to: endOf([...block, ...rest]) }
}

function decorated (cursor: Cursor): FunctionDefinition | ClassDefinition {
  const decorators: Expression[] = []
  while (cursor.take('@')) {
    decorators.push(namedExpression(cursor))
    cursor.expectKind('newline', 'the end of the line')
  }
  const from = cursor.from
  if (cursor.is('class')) return classDefinition(cursor, from, decorators)
  const isAsync = cursor.take('async')
  return functionDefinition(cursor, from, decorators, isAsync)
}

function functionDefinition (cursor: Cursor, from: number, decorators: readonly Expression[], isAsync: boolean): FunctionDefinition {
  cursor.expect('def')
  const name = cursor.name()
  const types = typeParameters(cursor)
  const parameters = functionParameters(cursor)
  const returns = cursor.take('->') ? expression(cursor) : undefined
  const block = body(cursor)
  return { kind: 'function', name, typeParameters: types, parameters, body: block, decorators, returns, isAsync, from, to: endOf(block) }
}

function classDefinition (cursor: Cursor, from: number, decorators: readonly Expression[]): ClassDefinition {
  cursor.next()
  const name = cursor.name()
  const types = typeParameters(cursor)
  const bases = cursor.is('(') ? classArguments(cursor) : []
  const block = body(cursor)
  return { kind: 'class', name, typeParameters: types, bases, body: block, decorators, from, to: endOf(block) }
}

/** Where the last of some statements ends. */
export function endOf (block: readonly Statement[]): number {
  return (block.at(-1) as Statement).to
}
