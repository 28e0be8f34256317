import type { Comparator, Expression, Lambda, Sequence, Starred, Walrus, Yield } from './ast.js'
import type { Cursor } from './cursor.js'
import { binary } from './operators.js'
import { lambdaParameters } from './parameters.js'

/** What Python's grammar calls `expression`: no walrus and no star outside of brackets. */
export function expression (cursor: Cursor): Expression {
  return cursor.deeper(unlimited)
}

function unlimited (cursor: Cursor): Expression {
  if (cursor.is('lambda')) return lambda(cursor)
  const from = cursor.from
  const then = disjunction(cursor)
  if (!cursor.take('if')) return then
  const test = disjunction(cursor)
  cursor.expect('else')
  const otherwise = expression(cursor)
  return { kind: 'conditional', test, then, otherwise, from, to: cursor.to }
}

/** An expression, or `name := value`. */
export function namedExpression (cursor: Cursor): Expression {
  return walrus(cursor) ?? expression(cursor)
}

function walrus (cursor: Cursor): Walrus | undefined {
  if (cursor.peek().kind !== 'name' || cursor.peek(1).text !== ':=') return undefined
  const { text, from, to } = cursor.next()
  cursor.next()
  return { kind: 'walrus', target: { kind: 'name', name: text, from, to }, value: expression(cursor), from, to: cursor.to }
}

function lambda (cursor: Cursor): Lambda {
  const from = cursor.from
  cursor.next()
  const parameters = lambdaParameters(cursor)
  cursor.expect(':')
  return { kind: 'lambda', parameters, body: expression(cursor), from, to: cursor.to }
}

export function disjunction (cursor: Cursor): Expression {
  return logical(cursor, 'or', cursor => logical(cursor, 'and', inversion))
}

function logical (cursor: Cursor, operator: 'and' | 'or', operand: (cursor: Cursor) => Expression): Expression {
  const from = cursor.from
  const first = operand(cursor)
  if (!cursor.is(operator)) return first
  const values = [first]
  while (cursor.take(operator)) values.push(operand(cursor))
  return { kind: 'logical', operator, values, from, to: cursor.to }
}

function inversion (cursor: Cursor): Expression {
  const from = cursor.from
  if (!cursor.take('not')) return comparison(cursor)
  const operand = cursor.deeper(inversion)
  return { kind: 'unary', operator: 'not', operand, from, to: cursor.to }
}

function comparison (cursor: Cursor): Expression {
  const from = cursor.from
  const left = binary(cursor)
  const rest: { operator: Comparator, right: Expression }[] = []
  for (let operator = comparator(cursor); operator !== undefined; operator = comparator(cursor)) rest.push({ operator, right: binary(cursor) })
  return rest.length === 0 ? left : { kind: 'compare', left, rest, from, to: cursor.to }
}

function comparator (cursor: Cursor): Comparator | undefined {
  const { text } = cursor.peek()
  if (text === 'not') {
    cursor.next()
    cursor.expect('in')
    return 'not in'
  }
  if (text === 'is') {
    cursor.next()
    return cursor.take('not') ? 'is not' : 'is'
  }
  if (!isComparator(text)) return undefined
  cursor.next()
  return text
}

function isComparator (text: string): text is Comparator {
  return ['==', '!=', '<', '<=', '>', '>=', 'in'].includes(text)
}

/** `*value` where a list of values may hold it. */
export function starred (cursor: Cursor): Starred | undefined {
  const from = cursor.from
  if (!cursor.take('*')) return undefined
  return { kind: 'starred', value: binary(cursor), from, to: cursor.to }
}

/** One expression, or several with commas, which make a tuple. */
export function expressions (cursor: Cursor): Expression {
  const from = cursor.from
  const first = starred(cursor) ?? expression(cursor)
  if (!cursor.is(',')) return first.kind === 'starred' ? cursor.fail('a star needs a list, a tuple or a set around it', first) : first
  const elements = [first, ...moreElements(cursor, expression)]
  return { kind: 'tuple', elements, from, to: cursor.to }
}

/** What follows the first element of a list of values, with its commas. */
export function moreElements (cursor: Cursor, element: (cursor: Cursor) => Expression): Expression[] {
  const elements: Expression[] = []
  while (cursor.take(',') && startsExpression(cursor)) elements.push(starred(cursor) ?? element(cursor))
  return elements
}

const starts: ReadonlySet<string> = new Set(['(', '[', '{', '-', '+', '~', '*', '...', 'None', 'True', 'False', 'not', 'lambda', 'await'])

function startsExpression (cursor: Cursor): boolean {
  const { kind, text } = cursor.peek()
  return kind === 'name' || kind === 'number' || kind === 'string' || kind === 'format-start' || starts.has(text)
}

/** `yield value`, `yield from value`, or expressions. */
export function yieldOrExpressions (cursor: Cursor): Expression {
  return cursor.is('yield') ? yieldExpression(cursor) : expressions(cursor)
}

export function yieldExpression (cursor: Cursor): Yield {
  const from = cursor.from
  cursor.next()
  if (cursor.take('from')) return { kind: 'yield', value: expression(cursor), isFrom: true, from, to: cursor.to }
  const value = startsExpression(cursor) ? expressions(cursor) : undefined
  return { kind: 'yield', value, isFrom: false, from, to: cursor.to }
}

/** Expressions where there need not be any. */
export function optionalExpressions (cursor: Cursor): Expression | undefined {
  return startsExpression(cursor) ? expressions(cursor) : undefined
}

/** `a, *b` with any number of commas, as it stands between brackets. */
export function elements (cursor: Cursor): Sequence['elements'] {
  if (!startsExpression(cursor)) return []
  return [starred(cursor) ?? namedExpression(cursor), ...moreElements(cursor, namedExpression)]
}
