import type { BytesLiteral, Constant, Expression, FormatPart, FormatString, StringLiteral } from './ast.js'
import type { Cursor } from './cursor.js'
import { FormatReader, joinTexts } from './format-strings.js'
import { numberValue } from './numbers.js'
import { literalOf, unescape, type Literal } from './strings.js'

export function numberLiteral (cursor: Cursor): Constant {
  const token = cursor.next()
  const value = numberValue(token.text) ?? cursor.fail('this int has more than 4300 digits, which Python refuses', token)
  return { kind: 'constant', value, from: token.from, to: token.to }
}

/** One string or several beside each other. `expression` reads what an f-string replaces. */
export function stringLiterals (cursor: Cursor, expression: (cursor: Cursor) => Expression): StringLiteral | BytesLiteral | FormatString {
  const from = cursor.from
  const literals: Literal[] = []
  while (cursor.peek().kind === 'string') literals.push(literalOf(cursor.next()))
  const span = { from, to: cursor.to }
  const isBytes = (literals[0] as Literal).isBytes
  if (literals.some(literal => literal.isBytes !== isBytes)) cursor.fail('bytes and text cannot stand beside each other', span)
  if (literals.some(literal => literal.isFormat)) return { kind: 'format', parts: formatParts(cursor, literals, expression), ...span }
  const pieces = literals.map(literal => unescape(cursor.source, literal, literal.from, literal.to))
  const text = pieces.map(piece => piece.text).join('')
  if (!isBytes) return { kind: 'string', text, hasSurrogates: pieces.some(piece => piece.hasSurrogates), ...span }
  if (literals.some(({ from, to }) => /[^\0-\x7F]/.test(cursor.source.text.slice(from, to)))) cursor.fail('bytes can be written with ASCII characters only', span)
  return { kind: 'bytes', bytes: Uint8Array.from(text, character => character.charCodeAt(0)), ...span }
}

function formatParts (cursor: Cursor, literals: readonly Literal[], expression: (cursor: Cursor) => Expression): FormatPart[] {
  const parts: FormatPart[] = []
  for (const literal of literals) {
    if (literal.isFormat) parts.push(...new FormatReader(cursor, literal, expression).read())
    else {
      const { text, hasSurrogates } = unescape(cursor.source, literal, literal.from, literal.to)
      if (hasSurrogates) cursor.fail('surrogates beside an f-string are not read', literal)
      parts.push(text)
    }
  }
  return joinTexts(parts)
}
