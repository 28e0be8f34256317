import type { Block, Expression, Handler, If, Try, While } from './ast.js'
import { endOf, otherwise } from './compound.js'
import type { Cursor } from './cursor.js'
import { expression, namedExpression } from './expressions.js'
import { body } from './statements.js'

export function ifStatement (cursor: Cursor): If {
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

export function whileStatement (cursor: Cursor): While {
  const { from } = cursor.next()
  const test = namedExpression(cursor)
  const block = body(cursor)
  const rest = otherwise(cursor)
  return { kind: 'while', test, body: block, otherwise: rest, from, to: endOf([...block, ...rest]) }
}

export function tryStatement (cursor: Cursor): Try {
  const { from } = cursor.next()
  const block = body(cursor)
  const handlers: Handler[] = []
  let isGroup = false
  while (cursor.is('except')) {
    const hasStar = cursor.peek(1).text === '*'
    if (handlers.length > 0 && hasStar !== isGroup) cursor.unexpected('except and except* cannot be mixed')
    if (handlers.length > 0 && handlers.at(-1)?.type === undefined) cursor.unexpected('an except without a type must be the last one')
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
  const start = cursor.from
  const type = cursor.is(':') && !needsType ? undefined : expression(cursor)
  if (type !== undefined && cursor.is(',')) return unnamed(cursor, type, start, from)
  const name = type !== undefined && cursor.take('as') ? cursor.name() : undefined
  const block = body(cursor)
  return { type, name, body: block, from, to: endOf(block) }
}

/** `except A, B:`, which takes no name. The tuple begins at `start`, which is before the first of a group: `except (A), B:`. */
function unnamed (cursor: Cursor, first: Expression, start: number, from: number): Handler {
  const elements = [first]
  while (cursor.take(',') && !cursor.is(':')) elements.push(expression(cursor))
  const type: Expression = { kind: 'tuple', elements, from: start, to: cursor.to }
  const block = body(cursor)
  return { type, name: undefined, body: block, from, to: endOf(block) }
}
