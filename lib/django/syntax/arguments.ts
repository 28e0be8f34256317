import type { Argument } from './ast.js'
import type { Cursor } from './cursor.js'
import { comprehensionClauses, startsClause } from './displays.js'
import { expression, namedExpression } from './expressions.js'

/** The arguments of a call, its parentheses included. */
export function callArguments (cursor: Cursor): Argument[] {
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
  const span = { from, to: cursor.to }
  return [{ value: { kind: 'generator', element, clauses, ...span }, name: undefined, unpack: '', ...span }]
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
    if (one.name === undefined && one.unpack === '' && hasKeyword) cursor.fail('a positional argument follows a keyword argument', one)
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
