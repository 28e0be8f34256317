import type { Constant, Expression } from './ast.js'
import type { Cursor } from './cursor.js'
import { numberLiteral, stringLiterals } from './literals.js'

export function startsLiteral (cursor: Cursor): boolean {
  const { kind } = cursor.peek()
  return kind === 'number' || kind === 'string' || kind === 'format-start' || cursor.isOneOf(['-', 'None', 'True', 'False'])
}

/** A literal as patterns have it: with a sign, and a complex number as a sum. */
export function literalKey (cursor: Cursor): Expression {
  const { kind, text, from, to } = cursor.peek()
  if (kind === 'string' || kind === 'format-start') {
    const literal = stringLiterals(cursor)
    return 'parts' in literal ? cursor.fail('an f-string cannot be a pattern', literal) : literal
  }
  if (kind === 'keyword') {
    cursor.next()
    return { kind: 'constant', value: { None: null, True: true, False: false }[text] as Constant['value'], from, to }
  }
  const left = signed(cursor)
  if (!cursor.is('+') && !cursor.is('-')) return left
  const operator = cursor.next().text as '+' | '-'
  const right = unsigned(cursor)
  if (isImaginary(left.kind === 'unary' ? left.operand : left) || !isImaginary(right)) cursor.fail('a sum in a pattern is a real and an imaginary number', { from, to: cursor.to })
  return { kind: 'binary', operator, left, right, from, to: cursor.to }
}

function signed (cursor: Cursor): Expression {
  const from = cursor.from
  if (!cursor.take('-')) return unsigned(cursor)
  return { kind: 'unary', operator: '-', operand: unsigned(cursor), from, to: cursor.to }
}

function unsigned (cursor: Cursor): Constant {
  if (cursor.peek().kind !== 'number') cursor.unexpected('a number is expected here')
  return numberLiteral(cursor)
}

function isImaginary (value: Expression): boolean {
  return value.kind === 'constant' && typeof value.value === 'object' && value.value !== null && 'imaginary' in value.value
}
