import type {
  BinaryOperator, Block, Case, ClassDefinition, Expression, For, FunctionDefinition, Handler, If, ImportFrom,
  ImportedName, Match, Statement, Try, TypeAlias, TypeParameters, While, With
} from './ast.js'
import {
  bareTarget, bareTargets, binary, callArguments, checkedTarget, expression, expressions, functionParameters, isPlace,
  joined, namedExpression, oneOrTuple, optionalExpressions, starred, yieldExpression, yieldOrExpressions
} from './expressions.js'
import type { Cursor } from './tokens.js'

/** The statements of a file. */
export function fileBody (cursor: Cursor): Block {
  const statements: Statement[] = []
  while (cursor.peek().kind !== 'end') readStatement(cursor, statements)
  return statements
}

function body (cursor: Cursor, allowed = cursor.allowed): Block {
  const outside = cursor.allowed
  cursor.expect(':')
  cursor.allowed = allowed
  const block = cursor.deeper(openBody)
  cursor.allowed = outside
  return block
}

function loopBody (cursor: Cursor): Block { return body(cursor, [...cursor.allowed, 'break', 'continue']) }

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
  const { from } = cursor.peek()
  const isAsync = cursor.take('async')
  switch (cursor.peek().text) {
    case 'for': return forStatement(cursor, from, isAsync)
    case 'with': return withStatement(cursor, from, isAsync)
    case 'def': return functionDefinition(cursor, from, [], isAsync)
  }
  if (isAsync) cursor.unexpected()
  switch (cursor.peek().text) {
    case 'if': return ifStatement(cursor)
    case 'while': return whileStatement(cursor)
    case 'try': return tryStatement(cursor)
    case 'class': return classDefinition(cursor, from, [])
    case '@': return decorated(cursor)
    case 'match': return startsMatch(cursor) ? matchStatement(cursor) : undefined
  }
  return undefined
}

function otherwise (cursor: Cursor): readonly Statement[] { return cursor.take('else') ? body(cursor) : [] }

function forStatement (cursor: Cursor, from: number, isAsync: boolean): For {
  cursor.next()
  const target = bareTargets(cursor)
  cursor.expect('in')
  const iterable = expressions(cursor)
  const block = loopBody(cursor)
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
  const block = body(cursor, ['return'])
  const signature = { name, typeParameters: types, parameters, returns, isAsync }
  return { kind: 'function', ...signature, body: block, decorators, from, to: endOf(block) }
}

function classDefinition (cursor: Cursor, from: number, decorators: readonly Expression[]): ClassDefinition {
  cursor.next()
  const name = cursor.name()
  const types = typeParameters(cursor)
  const bases = cursor.is('(') ? callArguments(cursor) : []
  const block = body(cursor, [])
  return { kind: 'class', name, typeParameters: types, bases, body: block, decorators, from, to: endOf(block) }
}

/** Where the last of some statements ends. */
function endOf (block: readonly Statement[]): number { return (block.at(-1) as Statement).to }

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
  const block = loopBody(cursor)
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

/** The classes of an `except`: Python 3.14 takes several with commas without parentheses. */
function handled (cursor: Cursor): Expression {
  const from = cursor.from
  return joined(cursor, cursor.separated(expression, ':'), from)
}

type Item = With['items'][number]

function withStatement (cursor: Cursor, from: number, isAsync: boolean): With {
  cursor.next()
  // Only the colon behind parentheses tells whether they are those of the statement, or of its first item.
  const items = cursor.attempt(parenthesizedItems) ?? cursor.separated(item)
  const block = body(cursor)
  return { kind: 'with', items, body: block, isAsync, from, to: endOf(block) }
}

function parenthesizedItems (cursor: Cursor): Item[] {
  cursor.expect('(')
  const items = cursor.separated(item, ')')
  cursor.expect(')')
  return cursor.is(':') ? items : cursor.unexpected()
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
  const value = oneOrTuple(cursor, cursor => binary(cursor))
  const pattern = { value, as: cursor.take('as') ? cursor.name() : undefined }
  const guard = cursor.take('if') ? namedExpression(cursor) : undefined
  const block = body(cursor)
  return { pattern, guard, body: block, from, to: endOf(block) }
}

/** Parsers of simple statements, by the first word, which is taken already. */
const simple: Readonly<Record<string, (cursor: Cursor, from: number) => Statement>> = {
  pass: (cursor, from) => ({ kind: 'pass', from, to: cursor.to }),
  break: (cursor, from) => ({ kind: 'break', from, to: cursor.to }),
  continue: (cursor, from) => ({ kind: 'continue', from, to: cursor.to }),
  return: (cursor, from) => ({ kind: 'return', value: optionalExpressions(cursor), from, to: cursor.to }),
  raise (cursor, from) {
    const exception = cursor.is(';') || cursor.peek().kind === 'newline' ? undefined : expression(cursor)
    const cause = exception !== undefined && cursor.take('from') ? expression(cursor) : undefined
    return { kind: 'raise', exception, cause, from, to: cursor.to }
  },
  assert (cursor, from) {
    const test = expression(cursor)
    return { kind: 'assert', test, message: cursor.take(',') ? expression(cursor) : undefined, from, to: cursor.to }
  },
  global: (cursor, from) => ({ kind: 'global', names: cursor.separated(nameOf), from, to: cursor.to }),
  nonlocal: (cursor, from) => ({ kind: 'nonlocal', names: cursor.separated(nameOf), from, to: cursor.to }),
  import: (cursor, from) =>
    ({ kind: 'import', names: cursor.separated(cursor => imported(cursor, dottedName)), from, to: cursor.to }),
  from: importFrom,
  del (cursor, from) {
    const targets = cursor.separated(cursor => checkedTarget(cursor, bareTarget(cursor)), ';', '')
    return { kind: 'delete', targets, from, to: cursor.to }
  }
}

function simpleStatement (cursor: Cursor): Statement {
  const { from, text, kind } = cursor.peek()
  // Whoever reads on behind one that has nothing to end would take what follows for code that never runs.
  if (/^(?:return|break|continue)$/.test(text) && !cursor.allowed.includes(text)) {
    cursor.unexpected(`${text} has nothing to end here`)
  }
  const rest = kind === 'keyword' ? simple[text] : undefined
  if (rest !== undefined) {
    cursor.next()
    return rest(cursor, from)
  }
  if (text === 'yield') return { kind: 'expression', value: yieldExpression(cursor), from, to: cursor.to }
  return text === 'type' && cursor.peek(1).kind === 'name' ? typeAlias(cursor) : assignmentOrExpression(cursor)
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

function importFrom (cursor: Cursor, from: number): ImportFrom {
  let level = 0
  for (; cursor.isOneOf(['.', '...']); level += cursor.next().text.length);
  const module = level > 0 && cursor.is('import') ? '' : dottedName(cursor)
  cursor.expect('import')
  return { kind: 'import-from', module, level, names: importedNames(cursor), from, to: cursor.to }
}

function importedNames (cursor: Cursor): ImportedName[] {
  const { from, to } = cursor.peek()
  if (cursor.is('*') && !cursor.allowed.includes('import *')) cursor.unexpected('import * can be in a module only')
  if (cursor.take('*')) return [{ name: '*', as: undefined, from, to }]
  const closing = cursor.take('(') ? ')' : undefined
  const ends = closing === undefined ? [] : [closing]
  const names = cursor.separated(cursor => imported(cursor, nameOf), ...ends)
  if (closing !== undefined) cursor.expect(closing)
  return names
}

function imported (cursor: Cursor, readName: (cursor: Cursor) => string): ImportedName {
  const from = cursor.from
  const name = readName(cursor)
  return { name, as: cursor.take('as') ? cursor.name() : undefined, from, to: cursor.to }
}

function nameOf (cursor: Cursor): string { return cursor.name() }

function dottedName (cursor: Cursor): string {
  const names = [cursor.name()]
  while (cursor.take('.')) names.push(cursor.name())
  return names.join('.')
}

/** `[T: bound = default, *Ts, **P]`, if it stands here. */
function typeParameters (cursor: Cursor): TypeParameters {
  if (!cursor.take('[')) return undefined
  const found = cursor.separated(typeParameter, ']')
  cursor.expect(']')
  return found
}

function typeParameter (cursor: Cursor): string {
  const unpack = cursor.isOneOf(['*', '**']) ? cursor.next().text : ''
  const name = cursor.name()
  // Python evaluates the types only on request.
  if (unpack === '' && cursor.take(':')) expression(cursor)
  if (cursor.take('=') && (unpack !== '*' || starred(cursor) === undefined)) expression(cursor)
  return name
}
