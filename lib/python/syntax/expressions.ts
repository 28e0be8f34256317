import type {
  Argument, Attribute, BinaryOperator, Clause, Comparator, Comprehension, Constant, Delete, DictComprehension,
  DictDisplay, Expression, Lambda, Name, Parameter, Parameters, Sequence, Slice, Starred, Subscript, Unary, Walrus,
  Yield
} from './ast.js'
import type { Cursor } from './cursor.js'
import { numberLiteral, stringLiterals } from './strings.js'

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
  if (cursor.peek().kind !== 'name' || cursor.is('__debug__') || cursor.peek(1).text !== ':=') return undefined
  const { text, from, to } = cursor.next()
  cursor.next()
  const target: Name = { kind: 'name', name: text, from, to }
  return { kind: 'walrus', target, value: expression(cursor), from, to: cursor.to }
}

function lambda (cursor: Cursor): Lambda {
  const from = cursor.from
  cursor.next()
  const parameters = lambdaParameters(cursor)
  cursor.expect(':')
  return { kind: 'lambda', parameters, body: expression(cursor), from, to: cursor.to }
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
  const operand = cursor.deeper(inversion)
  return { kind: 'unary', operator: 'not', operand, from, to: cursor.to }
}

function comparison (cursor: Cursor): Expression {
  const from = cursor.from
  const left = binary(cursor)
  const rest: { operator: Comparator, right: Expression }[] = []
  for (let operator = comparator(cursor); operator !== undefined; operator = comparator(cursor)) {
    rest.push({ operator, right: binary(cursor) })
  }
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
  return oneOrTuple(cursor, expression)
}

/** One element, or a tuple without parentheses. */
export function oneOrTuple (cursor: Cursor, element: (cursor: Cursor) => Expression): Expression {
  const from = cursor.from
  const first = starred(cursor) ?? element(cursor)
  if (cursor.is(',')) {
    const elements = [first, ...moreElements(cursor, element)]
    return { kind: 'tuple', elements, from, to: cursor.to }
  }
  return first.kind === 'starred' ? cursor.fail('a star needs a list, a tuple or a set around it', first) : first
}

/** What follows the first element of a list of values, with its commas. */
function moreElements (cursor: Cursor, element: (cursor: Cursor) => Expression): Expression[] {
  const elements: Expression[] = []
  while (cursor.take(',') && startsExpression(cursor)) elements.push(starred(cursor) ?? element(cursor))
  return elements
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
function elements (cursor: Cursor): Sequence['elements'] {
  if (!startsExpression(cursor)) return []
  return [starred(cursor) ?? namedExpression(cursor), ...moreElements(cursor, namedExpression)]
}

// How tightly the operators between `|` and `*` bind.
const levels: ReadonlyMap<string, number> = new Map([
  ['|', 0], ['^', 1], ['&', 2], ['<<', 3], ['>>', 3], ['+', 4], ['-', 4],
  ['*', 5], ['/', 5], ['//', 5], ['%', 5], ['@', 5]
])

/** Operators from `|` downwards: what Python's grammar calls `bitwise_or`. */
function binary (cursor: Cursor, lowest = 0): Expression {
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
  const operand = cursor.deeper(unary)
  return { kind: 'unary', operator: text as Unary['operator'], operand, from, to: cursor.to }
}

function power (cursor: Cursor): Expression {
  const from = cursor.from
  const left = awaited(cursor)
  if (!cursor.take('**')) return left
  const right = cursor.deeper(unary)
  return { kind: 'binary', operator: '**', left, right, from, to: cursor.to }
}

function awaited (cursor: Cursor): Expression {
  const from = cursor.from
  if (!cursor.take('await')) return primary(cursor)
  return { kind: 'await', value: primary(cursor), from, to: cursor.to }
}

const constants: ReadonlyMap<string, Constant['value']> = new Map<string, Constant['value']>([
  ['None', null], ['True', true], ['False', false], ['...', { special: 'ellipsis' }]
])

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

function atom (cursor: Cursor): Expression {
  const { kind, text, from, to } = cursor.peek()
  if (kind === 'number') return numberLiteral(cursor)
  if (kind === 'string' || kind === 'format-start') return stringLiterals(cursor, yieldOrExpressions)
  if (text === '(') return cursor.deeper(parentheses)
  if (text === '[') return cursor.deeper(list)
  if (text === '{') return cursor.deeper(dictOrSet)
  const constant = constants.get(text)
  if (kind !== 'name' && constant === undefined) cursor.unexpected()
  cursor.next()
  return constant === undefined
    ? { kind: 'name', name: text, from, to }
    : { kind: 'constant', value: constant, from, to }
}

function subscript (cursor: Cursor): Expression {
  const from = cursor.from
  const first = starred(cursor) ?? slice(cursor)
  if (!cursor.is(',') && first.kind !== 'starred') return first
  const elements = [first, ...moreSlices(cursor)]
  return { kind: 'tuple', elements, from, to: cursor.to }
}

function moreSlices (cursor: Cursor): Expression[] {
  const slices: Expression[] = []
  while (cursor.take(',') && !cursor.is(']')) slices.push(starred(cursor) ?? slice(cursor))
  return slices
}

function slice (cursor: Cursor): Expression {
  const from = cursor.from
  if (!cursor.is(':')) {
    const first = namedExpression(cursor)
    const mayStart = first.kind !== 'walrus' || cursor.parenthesized.has(first)
    return mayStart && cursor.is(':') ? sliceFrom(cursor, first, from) : first
  }
  return sliceFrom(cursor, undefined, from)
}

function sliceFrom (cursor: Cursor, start: Expression | undefined, from: number): Slice {
  cursor.expect(':')
  const part = (): Expression | undefined => cursor.isOneOf([':', ']', ',']) ? undefined : expression(cursor)
  const stop = part()
  const step = cursor.take(':') ? part() : undefined
  return { kind: 'slice', start, stop, step, from, to: cursor.to }
}

/** `(…)`: a tuple, a generator, or an expression that is only grouped. */
function parentheses (cursor: Cursor): Expression {
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

function list (cursor: Cursor): Sequence | Comprehension {
  const from = cursor.from
  cursor.next()
  return finish(cursor, elements(cursor), from, 'list')
}

function finish (
  cursor: Cursor, all: readonly Expression[], from: number, kind: 'list' | 'set'
): Sequence | Comprehension {
  const closing = kind === 'list' ? ']' : '}'
  const [element] = all
  const isOne = all.length === 1 && cursor.peek(-1).text !== ','
  if (element === undefined || element.kind === 'starred' || !isOne || !startsClause(cursor)) {
    cursor.expect(closing)
    return { kind, elements: all, from, to: cursor.to }
  }
  const clauses = comprehensionClauses(cursor)
  cursor.expect(closing)
  return { kind: `${kind}-comprehension`, element, clauses, from, to: cursor.to }
}

function dictOrSet (cursor: Cursor): Expression {
  const from = cursor.from
  cursor.next()
  if (cursor.is('}') || cursor.is('**')) return dict(cursor, [], from)
  const first = starred(cursor) ?? namedExpression(cursor)
  const isKey = first.kind !== 'starred' && (first.kind !== 'walrus' || cursor.parenthesized.has(first))
  if (!isKey || !cursor.take(':')) {
    return finish(cursor, [first, ...moreElements(cursor, namedExpression)], from, 'set')
  }
  const value = expression(cursor)
  if (!startsClause(cursor)) return dict(cursor, [{ key: first, value }], from)
  const clauses = comprehensionClauses(cursor)
  cursor.expect('}')
  return { kind: 'dict-comprehension', key: first, value, clauses, from, to: cursor.to } satisfies DictComprehension
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

function startsClause (cursor: Cursor): boolean {
  return cursor.is('for') || cursor.is('async')
}

function comprehensionClauses (cursor: Cursor): Clause[] {
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

/** The arguments of a call, its parentheses included. */
function callArguments (cursor: Cursor): Argument[] {
  const from = cursor.from
  const first = argumentList(cursor, true)
  if (first.length !== 1 || !startsClause(cursor)) {
    cursor.expect(')')
    return first
  }
  const [{ value: element, name, unpack }] = first as [Argument]
  if (name !== undefined || unpack !== '') cursor.unexpected()
  const clauses = comprehensionClauses(cursor)
  cursor.expect(')')
  const range = { from, to: cursor.to }
  return [{ value: { kind: 'generator', element, clauses, ...range }, name: undefined, unpack: '', ...range }]
}

/** The bases and keywords of a class, with their parentheses. */
export function classArguments (cursor: Cursor): Argument[] {
  const found = argumentList(cursor, false)
  cursor.expect(')')
  return found
}

/** Reads up to the closing parenthesis, or to the `for` behind the first argument. */
function argumentList (cursor: Cursor, mayGenerate: boolean): Argument[] {
  const found: Argument[] = []
  const names = new Set<string>()
  let hasKeyword = false
  let hasDoubleStar = false
  cursor.expect('(')
  while (!cursor.is(')')) {
    const one = argument(cursor)
    if (one.name !== undefined && names.has(one.name)) cursor.fail(`the argument ${one.name} is given twice`, one)
    if (one.name !== undefined) names.add(one.name)
    else if (one.unpack === '' && hasKeyword) cursor.fail('a positional argument follows a keyword argument', one)
    if (one.unpack === '*' && hasDoubleStar) cursor.fail('a * argument follows a ** argument', one)
    hasKeyword ||= one.name !== undefined || one.unpack === '**'
    hasDoubleStar ||= one.unpack === '**'
    found.push(one)
    if (mayGenerate && found.length === 1 && startsClause(cursor)) break
    if (!cursor.take(',')) break
  }
  return found
}

function argument (cursor: Cursor): Argument {
  const from = cursor.from
  let name: string | undefined
  let unpack: Argument['unpack'] = ''
  if (cursor.take('*')) unpack = '*'
  else if (cursor.take('**')) unpack = '**'
  else if (cursor.peek().kind === 'name' && cursor.peek(1).text === '=') {
    name = cursor.name()
    cursor.next()
  }
  const value = unpack === '' && name === undefined ? namedExpression(cursor) : expression(cursor)
  return { value, name, unpack, from, to: cursor.to }
}

/** The parameters of a `def`, with their parentheses. */
export function functionParameters (cursor: Cursor): Parameters {
  const from = cursor.from
  cursor.expect('(')
  const list = parameterList(cursor, ')', true)
  cursor.expect(')')
  return { list, from, to: cursor.to }
}

/** The parameters of a lambda, up to its colon. */
function lambdaParameters (cursor: Cursor): Parameters {
  const from = cursor.from
  const list = parameterList(cursor, ':', false)
  return { list, from, to: list.length === 0 ? from : cursor.to }
}

function parameterList (cursor: Cursor, closing: string, hasAnnotations: boolean): Parameter[] {
  const reader = new ParameterReader(cursor, hasAnnotations)
  while (!cursor.is(closing)) {
    reader.next()
    if (!cursor.take(',')) break
  }
  return reader.finish()
}

class ParameterReader {
  readonly #cursor: Cursor
  readonly #hasAnnotations: boolean
  readonly #list: Parameter[] = []
  readonly #names = new Set<string>()
  #stage: 'positional' | 'keyword' | 'closed' = 'positional'
  #hasSlash = false
  #hasDefault = false
  #starNeedsName = false

  constructor (cursor: Cursor, hasAnnotations: boolean) {
    this.#cursor = cursor
    this.#hasAnnotations = hasAnnotations
  }

  next (): void {
    const cursor = this.#cursor
    const from = cursor.from
    if (this.#stage === 'closed') cursor.unexpected('no parameter may follow the ** one')
    if (cursor.take('**')) {
      if (this.#starNeedsName) cursor.unexpected('a bare * needs a named parameter behind it')
      this.#stage = 'closed'
      this.#add(from, 'kwargs', false)
    } else if (cursor.is('*')) this.#star(from)
    else if (cursor.is('/')) this.#slash()
    else this.#plain(from)
  }

  finish (): Parameter[] {
    if (this.#starNeedsName) this.#cursor.unexpected('a bare * needs a named parameter behind it')
    return this.#list
  }

  #star (from: number): void {
    const cursor = this.#cursor
    if (this.#stage !== 'positional') cursor.unexpected('there can be one * only')
    cursor.next()
    this.#stage = 'keyword'
    if (cursor.is(',')) this.#starNeedsName = true
    else this.#add(from, 'args', false)
  }

  #slash (): void {
    if (this.#stage !== 'positional' || this.#hasSlash || this.#list.length === 0) {
      this.#cursor.unexpected('a / must follow the positional parameters')
    }
    this.#cursor.next()
    this.#hasSlash = true
    for (const [index, parameter] of this.#list.entries()) this.#list[index] = { ...parameter, kind: 'positional-only' }
  }

  #plain (from: number): void {
    this.#starNeedsName = false
    const added = this.#add(from, this.#stage === 'positional' ? 'plain' : 'keyword-only', true)
    if (this.#stage !== 'positional') return
    if (added.default === undefined && this.#hasDefault) {
      this.#cursor.fail('a parameter without a default follows one with a default', added)
    }
    this.#hasDefault ||= added.default !== undefined
  }

  #add (from: number, kind: Parameter['kind'], mayDefault: boolean): Parameter {
    const cursor = this.#cursor
    const name = cursor.name()
    if (this.#names.has(name)) cursor.fail(`the parameter ${name} is there twice`, { from, to: cursor.to })
    this.#names.add(name)
    let annotation: Expression | undefined
    if (this.#hasAnnotations && cursor.take(':')) {
      annotation = (kind === 'args' ? starred(cursor) : undefined) ?? expression(cursor)
    }
    const value = mayDefault && cursor.take('=') ? expression(cursor) : undefined
    const added = { name, kind, default: value, annotation, from, to: cursor.to }
    this.#list.push(added)
    return added
  }
}

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
  for (const element of target.elements) checkedTarget(cursor, element.kind === 'starred' ? element.value : element)
  return target
}

/** A name, an attribute or an entry: what can be augmented and annotated, too. */
export function isPlace (target: Expression): target is Name | Attribute | Subscript {
  // Python knows the value of `__debug__` and lets nothing change it.
  if (target.kind === 'name') return target.name !== '__debug__'
  return target.kind === 'attribute' || target.kind === 'subscript'
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
