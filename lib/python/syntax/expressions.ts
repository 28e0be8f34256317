import type {
  Argument, Attribute, BinaryOperator, Clause, Comparator, Constant, DictDisplay, Expression, Name, Parameter,
  Parameters, Sequence, Starred, Subscript, Unary, Yield
} from './ast.js'
import { numberLiteral, stringLiterals } from './strings.js'
import type { Cursor } from './tokens.js'

/** `expression` of Python's grammar: no walrus and no star outside of brackets. */
export function expression (cursor: Cursor): Expression { return cursor.deeper(unlimited) }

function unlimited (cursor: Cursor): Expression {
  // Most expressions are a text, a name or a number: no operator is looked for behind these.
  if (/^(?:string|name|number)$/.test(cursor.peek().kind) && ends.has(cursor.peek(1).text)) return atom(cursor)
  const from = cursor.from
  if (cursor.take('lambda')) {
    const parameters = parameterList(cursor, ':')
    cursor.expect(':')
    return { kind: 'lambda', parameters, body: expression(cursor), from, to: cursor.to }
  }
  const then = disjunction(cursor)
  if (!cursor.take('if')) return then
  const test = disjunction(cursor)
  cursor.expect('else')
  return { kind: 'conditional', test, then, otherwise: expression(cursor), from, to: cursor.to }
}

/** No expression goes on at these; the end of a line has no text. */
const ends: ReadonlySet<string> = new Set([',', ')', ']', '}', ':', '=', ''])

/** An expression, or `name := value`. */
export function namedExpression (cursor: Cursor): Expression {
  if (cursor.peek().kind !== 'name' || cursor.peek(1).text !== ':=') return expression(cursor)
  const { text, from, to } = cursor.next()
  cursor.next()
  const target: Name = { kind: 'name', name: text, from, to }
  return { kind: 'walrus', target, value: expression(cursor), from, to: cursor.to }
}

function disjunction (cursor: Cursor): Expression {
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
  return { kind: 'unary', operator: 'not', operand: cursor.deeper(inversion), from, to: cursor.to }
}

function comparison (cursor: Cursor): Expression {
  const from = cursor.from
  const left = binary(cursor)
  const rest: { operator: Comparator, right: Expression }[] = []
  while (cursor.isOneOf(['==', '!=', '<', '<=', '>', '>=', 'in', 'is', 'not'])) {
    rest.push({ operator: comparator(cursor, cursor.next().text), right: binary(cursor) })
  }
  return rest.length === 0 ? left : { kind: 'compare', left, rest, from, to: cursor.to }
}

function comparator (cursor: Cursor, first: string): Comparator {
  if (first === 'is') return cursor.take('not') ? 'is not' : 'is'
  if (first !== 'not') return first as Comparator
  cursor.expect('in')
  return 'not in'
}

/** `*value` where a list of values may hold it. */
export function starred (cursor: Cursor): Starred | undefined {
  const from = cursor.from
  if (!cursor.take('*')) return undefined
  return { kind: 'starred', value: binary(cursor), from, to: cursor.to }
}

/** One expression, or several with commas, which make a tuple. */
export function expressions (cursor: Cursor): Expression { return oneOrTuple(cursor, expression) }

/** One element, or a tuple without parentheses. */
export function oneOrTuple (cursor: Cursor, element: (cursor: Cursor) => Expression): Expression {
  const from = cursor.from
  return withoutStar(cursor, joined(cursor, elements(cursor, element), from))
}

function withoutStar (cursor: Cursor, found: Expression): Expression {
  return found.kind === 'starred' ? cursor.fail('a star needs a list, a tuple or a set around it', found) : found
}

/** The only one of some elements, or a tuple of them. */
export function joined (cursor: Cursor, elements: readonly Expression[], from: number): Expression {
  return onlyOne(cursor, elements) ?? { kind: 'tuple', elements, from, to: cursor.to }
}

/** The only element that was read, if no comma stands behind it. */
function onlyOne (cursor: Cursor, elements: readonly Expression[]): Expression | undefined {
  return elements.length === 1 && cursor.peek(-1).text !== ',' ? elements[0] : undefined
}

/** `a, *b` with any number of commas, at least one. */
function elements (cursor: Cursor, element: (cursor: Cursor) => Expression): Expression[] {
  const found = [starred(cursor) ?? element(cursor)]
  while (cursor.take(',') && startsExpression(cursor)) found.push(starred(cursor) ?? element(cursor))
  return found
}

const starts: ReadonlySet<string> = new Set([
  '(', '[', '{', '-', '+', '~', '*', '...', 'None', 'True', 'False', 'not', 'lambda', 'await'
])

function startsExpression (cursor: Cursor): boolean {
  const { kind, text } = cursor.peek()
  return kind === 'name' || kind === 'number' || kind === 'string' || kind === 'format-start' || starts.has(text)
}

/** `yield value`, `yield from value`, or expressions. */
export function yieldOrExpressions (cursor: Cursor): Expression {
  return cursor.is('yield') ? yieldExpression(cursor) : expressions(cursor)
}

export function yieldExpression (cursor: Cursor): Yield {
  const { from } = cursor.next()
  const isFrom = cursor.take('from')
  const value = isFrom ? expression(cursor) : optionalExpressions(cursor)
  return { kind: 'yield', value, isFrom, from, to: cursor.to }
}

/** Expressions where there need not be any. */
export function optionalExpressions (cursor: Cursor): Expression | undefined {
  return startsExpression(cursor) ? expressions(cursor) : undefined
}

// How tightly the operators between `|` and `*` bind.
const levels: ReadonlyMap<string, number> = new Map([
  ['|', 0], ['^', 1], ['&', 2], ['<<', 3], ['>>', 3], ['+', 4], ['-', 4],
  ['*', 5], ['/', 5], ['//', 5], ['%', 5], ['@', 5]
])

/** Operators from `|` downwards: what Python's grammar calls `bitwise_or`. */
export function binary (cursor: Cursor, lowest = 0): Expression {
  const from = cursor.from
  let left = unary(cursor)
  for (;;) {
    const operator = cursor.peek().text
    const level = levels.get(operator)
    if (level === undefined || level < lowest) return left
    cursor.next()
    const right = binary(cursor, level + 1)
    left = { kind: 'binary', operator: operator as BinaryOperator, left, right, from, to: cursor.to }
  }
}

function unary (cursor: Cursor): Expression {
  if (!cursor.isOneOf(['-', '+', '~'])) return power(cursor)
  const { text, from } = cursor.next()
  return { kind: 'unary', operator: text as Unary['operator'], operand: cursor.deeper(unary), from, to: cursor.to }
}

function power (cursor: Cursor): Expression {
  const from = cursor.from
  const isAwaited = cursor.take('await')
  const value = primary(cursor)
  const left: Expression = isAwaited ? { kind: 'await', value, from, to: cursor.to } : value
  if (!cursor.take('**')) return left
  return { kind: 'binary', operator: '**', left, right: cursor.deeper(unary), from, to: cursor.to }
}

/** An atom with the attributes, calls and subscripts behind it. */
function primary (cursor: Cursor): Expression {
  const from = cursor.from
  let value = atom(cursor)
  for (;;) {
    if (cursor.take('.')) {
      const name = cursor.name()
      value = { kind: 'attribute', value, name, from, to: cursor.to }
    } else if (cursor.is('(')) {
      const found: readonly Argument[] = cursor.deeper(callArguments)
      value = { kind: 'call', callee: value, arguments: found, from, to: cursor.to }
    } else if (cursor.take('[')) {
      const index = subscript(cursor)
      cursor.expect(']')
      value = { kind: 'subscript', value, index, from, to: cursor.to }
    } else return value
  }
}

const constants: ReadonlyMap<string, Constant['value']> = new Map<string, Constant['value']>([
  ['None', null], ['True', true], ['False', false], ['...', { special: 'ellipsis' }]
])

function atom (cursor: Cursor): Expression {
  const { kind, text, from, to } = cursor.peek()
  if (kind === 'number') return numberLiteral(cursor)
  if (kind === 'string' || kind === 'format-start') return stringLiterals(cursor, yieldOrExpressions)
  if (text === '(') return cursor.deeper(parentheses)
  if (text === '[') return cursor.deeper(cursor => display(cursor, 'list', cursor.next().from))
  if (text === '{') return cursor.deeper(dictOrSet)
  const value = constants.get(text)
  if (kind !== 'name' && value === undefined) cursor.unexpected()
  cursor.next()
  return value === undefined ? { kind: 'name', name: text, from, to } : { kind: 'constant', value, from, to }
}

function subscript (cursor: Cursor): Expression {
  const from = cursor.from
  const found = cursor.separated(slice, ']')
  const only = onlyOne(cursor, found)
  return only !== undefined && only.kind !== 'starred' ? only : { kind: 'tuple', elements: found, from, to: cursor.to }
}

function slice (cursor: Cursor): Expression {
  const from = cursor.from
  const start = starred(cursor) ?? (cursor.is(':') ? undefined : namedExpression(cursor))
  if (start !== undefined && (start.kind === 'starred' || !cursor.is(':'))) return start
  cursor.expect(':')
  const part = (): Expression | undefined => cursor.isOneOf([':', ']', ',']) ? undefined : expression(cursor)
  const stop = part()
  return { kind: 'slice', start, stop, step: cursor.take(':') ? part() : undefined, from, to: cursor.to }
}

/** `(…)`: a tuple, a generator, or an expression that is only grouped. */
function parentheses (cursor: Cursor): Expression {
  const { from } = cursor.next()
  if (!cursor.is('yield')) return display(cursor, 'tuple', from)
  const inner = yieldExpression(cursor)
  cursor.expect(')')
  return inner
}

const displays = {
  list: { closing: ']', comprehension: 'list-comprehension' },
  set: { closing: '}', comprehension: 'set-comprehension' },
  tuple: { closing: ')', comprehension: 'generator' }
} as const

/** After an opening bracket: elements, a comprehension, or in parentheses one expression. */
function display (
  cursor: Cursor, kind: Sequence['kind'], from: number,
  found = startsExpression(cursor) ? elements(cursor, namedExpression) : []
): Expression {
  const { closing, comprehension } = displays[kind]
  const element = onlyOne(cursor, found)
  const clauses = element !== undefined && element.kind !== 'starred' ? comprehensionClauses(cursor) : []
  cursor.expect(closing)
  const range = { from, to: cursor.to }
  if (element !== undefined && clauses.length > 0) return { kind: comprehension, element, clauses, ...range }
  return element !== undefined && kind === 'tuple' ? withoutStar(cursor, element) : { kind, elements: found, ...range }
}

function dictOrSet (cursor: Cursor): Expression {
  const { from } = cursor.next()
  if (cursor.is('}') || cursor.is('**')) return dict(cursor, [], from)
  const found = elements(cursor, namedExpression)
  const key = onlyOne(cursor, found)
  if (key === undefined || key.kind === 'starred' || !cursor.take(':')) return display(cursor, 'set', from, found)
  const value = expression(cursor)
  const clauses = comprehensionClauses(cursor)
  if (clauses.length === 0) return dict(cursor, [{ key, value }], from)
  cursor.expect('}')
  return { kind: 'dict-comprehension', key, value, clauses, from, to: cursor.to }
}

/** The entries of a dict, from the comma behind its first one where that has been read. */
function dict (
  cursor: Cursor, entries: Array<{ key: Expression | undefined, value: Expression }>, from: number
): DictDisplay {
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

function comprehensionClauses (cursor: Cursor): Clause[] {
  const clauses: Clause[] = []
  while (cursor.isOneOf(['for', 'async'])) {
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

/** The arguments of a call, or the bases and keywords of a class, with their parentheses. */
export function callArguments (cursor: Cursor): Argument[] {
  const from = cursor.from
  const found: Argument[] = []
  cursor.expect('(')
  while (!cursor.is(')')) {
    found.push(argument(cursor))
    if (!cursor.take(',')) break
  }
  const [first] = found
  const isPlain = found.length === 1 && first?.name === undefined && first?.unpack === ''
  const clauses = isPlain && cursor.peek(-1).text !== ',' ? comprehensionClauses(cursor) : []
  cursor.expect(')')
  if (first === undefined || clauses.length === 0) return found
  const range = { from, to: cursor.to }
  return [{ ...first, value: { kind: 'generator', element: first.value, clauses, ...range }, ...range }]
}

function argument (cursor: Cursor): Argument {
  const from = cursor.from
  const unpack = cursor.isOneOf(['*', '**']) ? cursor.next().text as '*' | '**' : ''
  if (unpack !== '') return { value: expression(cursor), name: undefined, unpack, from, to: cursor.to }
  const hasName = cursor.peek().kind === 'name' && cursor.peek(1).text === '='
  const name = hasName ? cursor.name() : undefined
  if (hasName) cursor.next()
  return { value: hasName ? expression(cursor) : namedExpression(cursor), name, unpack, from, to: cursor.to }
}

/** The parameters of a `def`, with their parentheses. */
export function functionParameters (cursor: Cursor): Parameters {
  const from = cursor.from
  cursor.expect('(')
  const { list } = parameterList(cursor, ')')
  cursor.expect(')')
  return { list, from, to: cursor.to }
}

/** Of what CPython refuses, this takes two parameters of one name, and one without a default behind one with it. */
function parameterList (cursor: Cursor, closing: ')' | ':'): Parameters {
  const start = cursor.from
  let list: Parameter[] = []
  let named: Parameter['kind'] = 'plain'
  while (!cursor.is(closing)) {
    const from = cursor.from
    const add = (kind: Parameter['kind']): void => {
      const name = cursor.name()
      const hasAnnotation = closing === ')' && cursor.take(':')
      const stars = hasAnnotation && kind === 'args' ? starred(cursor) : undefined
      const annotation = stars ?? (hasAnnotation ? expression(cursor) : undefined)
      const value = kind === named && cursor.take('=') ? expression(cursor) : undefined
      list.push({ name, kind, default: value, annotation, from, to: cursor.to })
    }
    const isLate = cursor.is('/') || cursor.is('*') ? named !== 'plain' : list.at(-1)?.kind === 'kwargs'
    if (isLate) cursor.fail('this parameter must come earlier', cursor.peek())
    if (cursor.take('/')) list = list.map(parameter => ({ ...parameter, kind: 'positional-only' }))
    else if (cursor.take('**')) add('kwargs')
    else if (cursor.take('*')) {
      named = 'keyword-only'
      if (!cursor.is(',')) add('args')
    } else add(named)
    if (!cursor.take(',')) break
  }
  return { list, from: start, to: Math.max(start, cursor.to) }
}

/** `a`, `a, b` or `a, *b` between `for` and `in`. */
export function bareTargets (cursor: Cursor): Expression {
  const from = cursor.from
  return checkedTarget(cursor, joined(cursor, cursor.separated(bareTarget, 'in'), from))
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
  if (stars.length > 1) cursor.fail('an assignment can have only one starred target', target)
  for (const element of target.elements) checkedTarget(cursor, element.kind === 'starred' ? element.value : element)
  return target
}

/** A name, an attribute or an entry: what can be augmented and annotated, too. */
export function isPlace (target: Expression): target is Name | Attribute | Subscript {
  return target.kind === 'name' || target.kind === 'attribute' || target.kind === 'subscript'
}
