import type { Argument, Constant, Expression, Slice } from './ast.js'
import { callArguments } from './arguments.js'
import type { Cursor } from './cursor.js'
import { dictOrSet, list, parentheses } from './displays.js'
import { expression, namedExpression, starred } from './expressions.js'
import { numberLiteral, stringLiterals } from './literals.js'

const constants: ReadonlyMap<string, Constant['value']> = new Map<string, Constant['value']>([
  ['None', null], ['True', true], ['False', false], ['...', { special: 'ellipsis' }]
])

/** An atom with the attributes, calls and subscripts behind it. */
export function primary (cursor: Cursor): Expression {
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
  if (kind === 'string' || kind === 'format-start') return stringLiterals(cursor)
  if (text === '(') return cursor.deeper(parentheses)
  if (text === '[') return cursor.deeper(list)
  if (text === '{') return cursor.deeper(dictOrSet)
  const constant = constants.get(text)
  if (kind !== 'name' && constant === undefined) cursor.unexpected()
  cursor.next()
  return constant === undefined ? { kind: 'name', name: text, from, to } : { kind: 'constant', value: constant, from, to }
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
    return cursor.is(':') && (first.kind !== 'walrus' || cursor.parenthesized.has(first)) ? sliceFrom(cursor, first, from) : first
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
