import type { TypeParameter, TypeParameters } from './ast.js'
import type { Cursor } from './cursor.js'
import { expression, starred } from './expressions.js'

/** `[T: bound = default, *Ts, **P]`, if it stands here. */
export function typeParameters (cursor: Cursor): TypeParameters {
  if (!cursor.take('[')) return undefined
  const found: TypeParameter[] = []
  do found.push(typeParameter(cursor))
  while (cursor.take(',') && !cursor.is(']'))
  cursor.expect(']')
  return found
}

function typeParameter (cursor: Cursor): TypeParameter {
  const from = cursor.from
  const unpack = cursor.isOneOf(['*', '**']) ? cursor.next().text as '*' | '**' : ''
  const name = cursor.name()
  const bound = unpack === '' && cursor.take(':') ? expression(cursor) : undefined
  const value = cursor.take('=') ? (unpack === '*' ? starred(cursor) : undefined) ?? expression(cursor) : undefined
  return { name, unpack, bound, default: value, from, to: cursor.to }
}
