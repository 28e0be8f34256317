import type { Expression, With } from './ast.js'
import { endOf } from './compound.js'
import type { Cursor } from './cursor.js'
import { expression } from './expressions.js'
import { body } from './statements.js'
import { bareTarget, checkedTarget } from './targets.js'

type Item = With['items'][number]

export function withStatement (cursor: Cursor, from: number, isAsync: boolean): With {
  cursor.next()
  const items = hasParenthesizedItems(cursor) ? parenthesizedItems(cursor) : plainItems(cursor)
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

function parenthesizedItems (cursor: Cursor): Item[] {
  cursor.next()
  const items = [item(cursor)]
  while (cursor.take(',') && !cursor.is(')')) items.push(item(cursor))
  cursor.expect(')')
  return items
}

function plainItems (cursor: Cursor): Item[] {
  const items = [item(cursor)]
  while (cursor.take(',')) items.push(item(cursor))
  return items
}

function item (cursor: Cursor): Item {
  const context: Expression = expression(cursor)
  if (!cursor.take('as')) return { context, target: undefined }
  return { context, target: checkedTarget(cursor, bareTarget(cursor)) }
}
