import type { BinaryOperator, Expression, Unary } from './ast.js'
import type { Cursor } from './cursor.js'
import { primary } from './primary.js'

// How tightly the operators between `|` and `*` bind.
const levels: ReadonlyMap<string, number> = new Map([
  ['|', 0], ['^', 1], ['&', 2], ['<<', 3], ['>>', 3], ['+', 4], ['-', 4], ['*', 5], ['/', 5], ['//', 5], ['%', 5], ['@', 5]
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
