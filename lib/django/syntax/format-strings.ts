import type { FormatPart, Replacement } from './ast.js'
import type { Cursor } from './cursor.js'
import { yieldOrExpressions } from './expressions.js'
import { unescape } from './strings.js'

/** What an f-string or a t-string holds, from behind its opening quotes to its end. */
export function formatParts (cursor: Cursor, isRaw: boolean): FormatPart[] {
  const parts: FormatPart[] = []
  while (!cursor.takeKind('format-end')) readPart(cursor, isRaw, parts)
  return parts
}

function readPart (cursor: Cursor, isRaw: boolean, parts: FormatPart[]): void {
  if (cursor.peek().kind !== 'format-text') return replacement(cursor, isRaw, parts)
  const { from, to } = cursor.next()
  const { text, hasSurrogates } = unescape(cursor.source, { isRaw, isBytes: false }, from, to)
  if (hasSurrogates) cursor.fail('surrogates in an f-string are not read', { from, to })
  parts.push(text)
}

/** `{expression = !r:format}` */
function replacement (cursor: Cursor, isRaw: boolean, parts: FormatPart[]): void {
  const from = cursor.from
  cursor.expect('{')
  const start = cursor.to
  const expression = cursor.deeper(yieldOrExpressions)
  const isShown = cursor.take('=')
  if (isShown) parts.push(shownText(cursor, start))
  const conversion = cursor.is('!') ? conversionOf(cursor) : undefined
  const format: FormatPart[] = []
  const hasFormat = cursor.take(':')
  if (hasFormat) while (!cursor.is('}')) readFormat(cursor, isRaw, format)
  cursor.expect('}')
  parts.push({ expression, conversion: conversion ?? (isShown && !hasFormat ? 'r' : undefined), format: joinTexts(format), from, to: cursor.to })
}

/** Before 3.12, Python took `{{` in a format for a replacement that holds a set or a dict. */
function readFormat (cursor: Cursor, isRaw: boolean, format: FormatPart[]): void {
  const { from, to } = cursor.peek()
  const doubled = cursor.source.text.slice(from, to + 1).indexOf('{{')
  if (doubled >= 0) cursor.fail('versions of Python read doubled braces in a format differently', { from: from + doubled, to: from + doubled + 2 })
  readPart(cursor, isRaw, format)
}

/** The text of `{x=}`, with the white space around it. */
function shownText (cursor: Cursor, from: number): string {
  const text = cursor.source.text.slice(from, cursor.from)
  if (text.includes('#')) cursor.fail('a comment in a replacement that shows its own text is not read', { from, to: cursor.from })
  return text.replaceAll(/\r\n?/g, '\n')
}

function conversionOf (cursor: Cursor): Replacement['conversion'] {
  const { to } = cursor.next()
  const name = cursor.next()
  const { text } = name
  if (name.from !== to || (text !== 's' && text !== 'r' && text !== 'a')) cursor.fail('a conversion is !s, !r or !a', name)
  return text
}

/** Neighbouring texts joined, empty ones left out. */
export function joinTexts (parts: readonly FormatPart[]): FormatPart[] {
  const result: FormatPart[] = []
  let texts: string[] = []
  const flush = (): void => {
    const text = texts.join('')
    if (text !== '') result.push(text)
    texts = []
  }
  for (const part of parts) {
    if (typeof part === 'string') texts.push(part)
    else {
      flush()
      result.push(part)
    }
  }
  flush()
  return result
}
