import type { BytesLiteral, Constant, FormatPart, FormatString, StringLiteral } from './ast.js'
import type { Cursor } from './cursor.js'
import { formatParts, joinTexts } from './format-strings.js'
import { numberValue } from './numbers.js'
import { literalOf, unescape } from './strings.js'

export function numberLiteral (cursor: Cursor): Constant {
  const token = cursor.next()
  const value = numberValue(token.text) ?? cursor.fail('this int has more than 4300 digits, which Python refuses', token)
  return { kind: 'constant', value, from: token.from, to: token.to }
}

/** One string or several beside each other. */
export function stringLiterals (cursor: Cursor): StringLiteral | BytesLiteral | FormatString {
  const from = cursor.from
  const kinds = new Set<'text' | 'bytes' | 'format' | 'template'>()
  const parts: FormatPart[] = []
  let hasSurrogates = false
  while (cursor.peek().kind === 'string' || cursor.peek().kind === 'format-start') {
    const token = cursor.next()
    const isFormat = token.kind === 'format-start'
    const { isBytes, isRaw, from, to } = literalOf(token)
    kinds.add(isFormat ? /t/i.test(token.text) ? 'template' : 'format' : isBytes ? 'bytes' : 'text')
    if (isFormat) parts.push(...formatParts(cursor, isRaw))
    else {
      const piece = unescape(cursor.source, { isBytes, isRaw }, from, to)
      if (isBytes && /[^\0-\x7F]/.test(cursor.source.text.slice(from, to))) cursor.fail('bytes can be written with ASCII characters only', token)
      hasSurrogates ||= piece.hasSurrogates
      parts.push(piece.text)
    }
  }
  const span = { from, to: cursor.to }
  if (kinds.size > 1 && (kinds.has('bytes') || kinds.has('template'))) cursor.fail('strings of these kinds cannot stand beside each other', span)
  if (kinds.has('format') || kinds.has('template')) {
    if (hasSurrogates) cursor.fail('surrogates beside an f-string are not read', span)
    return { kind: kinds.has('template') ? 'template' : 'format', parts: joinTexts(parts), ...span }
  }
  const text = parts.join('')
  if (!kinds.has('bytes')) return { kind: 'string', text, hasSurrogates, ...span }
  return { kind: 'bytes', bytes: Uint8Array.from(text, character => character.charCodeAt(0)), ...span }
}
