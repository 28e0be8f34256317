import type {
  Block, Case, ClassDefinition, Expression, For, FunctionDefinition, Handler, If, Match, Statement, Try, While, With
} from './ast.js'
import type { Cursor } from './cursor.js'
import {
  bareTarget, bareTargets, callArguments, checkedTarget, expression, expressions, functionParameters, oneOrTuple,
  namedExpression
} from './expressions.js'
import { casePattern } from './patterns.js'
import { simpleStatement, typeParameters } from './simple.js'

/** The statements of a file. */
export function fileBody (cursor: Cursor): Block {
  const statements: Statement[] = []
  while (cursor.peek().kind !== 'end') readStatement(cursor, statements)
  return statements
}

/** What follows the colon of a compound statement. */
function body (cursor: Cursor): Block {
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

/** A statement with a block of its own, if one begins here. */
function compoundStatement (cursor: Cursor): Statement | undefined {
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
function otherwise (cursor: Cursor): readonly Statement[] {
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

function functionDefinition (
  cursor: Cursor, from: number, decorators: readonly Expression[], isAsync: boolean
): FunctionDefinition {
  cursor.expect('def')
  const name = cursor.name()
  const types = typeParameters(cursor)
  const parameters = functionParameters(cursor)
  const returns = cursor.take('->') ? expression(cursor) : undefined
  const block = body(cursor)
  const signature = { name, typeParameters: types, parameters, returns, isAsync }
  return { kind: 'function', ...signature, body: block, decorators, from, to: endOf(block) }
}

function classDefinition (cursor: Cursor, from: number, decorators: readonly Expression[]): ClassDefinition {
  cursor.next()
  const name = cursor.name()
  const types = typeParameters(cursor)
  const bases = cursor.is('(') ? callArguments(cursor) : []
  const block = body(cursor)
  return { kind: 'class', name, typeParameters: types, bases, body: block, decorators, from, to: endOf(block) }
}

/** Where the last of some statements ends. */
function endOf (block: readonly Statement[]): number {
  return (block.at(-1) as Statement).to
}

function ifStatement (cursor: Cursor): If {
  const branches: { test: Expression, block: Block, from: number }[] = []
  do {
    const { from } = cursor.next()
    const test = namedExpression(cursor)
    branches.push({ test, block: body(cursor), from })
  } while (cursor.is('elif'))
  let rest = otherwise(cursor)
  for (const { test, block, from } of branches.toReversed()) {
    rest = [{ kind: 'if', test, body: block, otherwise: rest, from, to: endOf(rest.length > 0 ? rest : block) }]
  }
  return rest[0] as If
}

function whileStatement (cursor: Cursor): While {
  const { from } = cursor.next()
  const test = namedExpression(cursor)
  const block = body(cursor)
  const rest = otherwise(cursor)
  return { kind: 'while', test, body: block, otherwise: rest, from, to: endOf([...block, ...rest]) }
}

function tryStatement (cursor: Cursor): Try {
  const { from } = cursor.next()
  const block = body(cursor)
  const handlers: Handler[] = []
  let isGroup = false
  while (cursor.is('except')) {
    const hasStar = cursor.peek(1).text === '*'
    if (handlers.length > 0 && hasStar !== isGroup) cursor.unexpected('except and except* cannot be mixed')
    isGroup = hasStar
    handlers.push(handler(cursor))
  }
  const rest = handlers.length > 0 ? otherwise(cursor) : []
  const last = cursor.take('finally') ? body(cursor) : []
  if (handlers.length === 0 && last.length === 0) cursor.unexpected('an except or a finally is expected here')
  const end = last.length > 0 || rest.length > 0 ? endOf([...rest, ...last]) : (handlers.at(-1) as Handler).to
  return { kind: 'try', body: block, handlers, otherwise: rest, last, isGroup, from, to: end }
}

function handler (cursor: Cursor): Handler {
  const { from } = cursor.next()
  const needsType = cursor.take('*')
  const type = cursor.is(':') && !needsType ? undefined : handled(cursor)
  const name = type !== undefined && cursor.take('as') ? cursor.name() : undefined
  const block = body(cursor)
  return { type, name, body: block, from, to: endOf(block) }
}

/** What an `except` names: one expression, or several with commas, as Python 3.14 takes them without parentheses. */
function handled (cursor: Cursor): Expression {
  const from = cursor.from
  const elements = cursor.separated(expression, ':')
  const [only] = elements as [Expression]
  return elements.length === 1 && cursor.peek(-1).text !== ',' ? only : { kind: 'tuple', elements, from, to: cursor.to }
}

type Item = With['items'][number]

function withStatement (cursor: Cursor, from: number, isAsync: boolean): With {
  cursor.next()
  const isInParentheses = hasParenthesizedItems(cursor)
  if (isInParentheses) cursor.next()
  const items = cursor.separated(item, ...isInParentheses ? [')'] : [])
  if (isInParentheses) cursor.expect(')')
  const block = body(cursor)
  return { kind: 'with', items, body: block, isAsync, from, to: endOf(block) }
}

/** Whether the parentheses here hold several items, or an item with a target, and end before the colon. */
function hasParenthesizedItems (cursor: Cursor): boolean {
  if (!cursor.is('(')) return false
  let depth = 0
  let isItems = false
  let isTuple = false
  let at = 0
  do {
    const { text } = cursor.peek(at)
    const previous = cursor.peek(at - 1).text
    if (text === '(' || text === '[' || text === '{') depth++
    else if (text === ')' || text === ']' || text === '}') depth--
    else if (depth === 1) {
      if (text === 'as' || text === ',') isItems = true
      // These can be in a tuple or a group only.
      if (text === ':=' || text === 'yield' || (text === '*' && (previous === '(' || previous === ','))) isTuple = true
    }
    at++
  } while (depth > 0)
  return isItems && !isTuple && cursor.peek(at).text === ':'
}

function item (cursor: Cursor): Item {
  const context: Expression = expression(cursor)
  if (!cursor.take('as')) return { context, target: undefined }
  return { context, target: checkedTarget(cursor, bareTarget(cursor)) }
}

/** Whether the name `match` begins a match statement: no other line of that name ends in a colon before a block. */
function startsMatch (cursor: Cursor): boolean {
  const next = cursor.peek(1)
  if (next.kind === 'operator' && !['(', '[', '{', '-', '+', '~', '*', '...'].includes(next.text)) return false
  return cursor.lineOpensBlock()
}

function matchStatement (cursor: Cursor): Match {
  const { from } = cursor.next()
  const subject = oneOrTuple(cursor, namedExpression)
  cursor.expect(':')
  cursor.expectKind('newline', 'the end of the line')
  cursor.expectKind('indent', 'an indented block')
  const cases: Case[] = []
  do cases.push(cursor.deeper(matchCase))
  while (!cursor.takeKind('dedent'))
  return { kind: 'match', subject, cases, from, to: (cases.at(-1) as Case).to }
}

function matchCase (cursor: Cursor): Case {
  const from = cursor.from
  cursor.expect('case')
  const pattern = casePattern(cursor)
  const guard = cursor.take('if') ? namedExpression(cursor) : undefined
  const block = body(cursor)
  return { pattern, guard, body: block, from, to: endOf(block) }
}
