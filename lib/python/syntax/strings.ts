import type { Source } from '../../text/source.js'
import type { BytesLiteral, Constant, Expression, FormatPart, FormatString, Replacement, StringLiteral } from './ast.js'
import { syntaxError, type Cursor, type Token } from './tokens.js'

/** A string literal, taken apart. */
interface Literal {
  readonly isBytes: boolean
  readonly isRaw: boolean
  /** Of what is between its quotes. */
  readonly from: number
  readonly to: number
}

/** Characters that end a string or begin an escape; a string of one line cannot have line ends. */
const special: Readonly<Record<string, RegExp>> = {
  "'": /['\\\r\n]/g, '"': /["\\\r\n]/g, "'''": /['\\]/g, '"""': /["\\]/g
}

/** The offset behind the string whose opening quote is at an offset; undefined where it is not closed. */
export function stringEnd (text: string, quoteAt: number): number | undefined {
  const character = text.charAt(quoteAt)
  const quote = text.startsWith(character.repeat(3), quoteAt) ? character.repeat(3) : character
  const pattern = special[quote] as RegExp
  pattern.lastIndex = quoteAt + quote.length
  while (pattern.test(text)) {
    const at = pattern.lastIndex - 1
    if (text.startsWith(quote, at)) return at + quote.length
    if (text.charAt(at) === '\\') pattern.lastIndex += text.startsWith('\r\n', at + 1) ? 2 : 1
    else if (quote.length === 1) return undefined
  }
  return undefined
}

function literalOf ({ text, from, to }: Token): Literal {
  const prefix = (/^\w*/.exec(text) as RegExpExecArray)[0]
  const quotes = /^(?:'''|""")/.test(text.slice(prefix.length, prefix.length + 3)) ? 3 : 1
  const has = (letter: string): boolean => prefix.toLowerCase().includes(letter)
  return { isBytes: has('b'), isRaw: has('r'), from: from + prefix.length + quotes, to: to - quotes }
}

const simple: Readonly<Record<string, string>> = {
  '\n': '', '\\': '\\', "'": "'", '"': '"', a: '\x07', b: '\b', f: '\f', n: '\n', r: '\r', t: '\t', v: '\v'
}
/** Every character has a name in Unicode, and every version of Python other ones. */
export const noNames = 'characters by name (\\N{…}) are not supported: write the character itself, or its \\u escape'

const escape = /\\(?:([0-7]{1,3})|x([\da-fA-F]{2})|u([\da-fA-F]{4})|U([\da-fA-F]{8})|([^]))/g

/**
 * The text of a piece of a literal, its escapes resolved as CPython does. What CPython only warns about stays. A text
 * with half a character (a surrogate) in it is not well-formed: which half it is, is lost.
 */
function unescape (
  source: Source, { isRaw, isBytes }: Pick<Literal, 'isRaw' | 'isBytes'>, from: number, to: number
): string {
  const written = source.text.slice(from, to).replaceAll(/\r\n?/g, '\n')
  if (isRaw || !written.includes('\\')) return written
  return written.replaceAll(escape, (whole: string, octal?: string, x?: string, u?: string, long?: string) => {
    if (octal !== undefined) return String.fromCharCode(parseInt(octal, 8) & (isBytes ? 255 : 511))
    const letter = whole.charAt(1)
    if (isBytes ? letter !== 'x' : !/[xuUN]/.test(letter)) return simple[letter] ?? whole
    if (letter === 'N') syntaxError(source, noNames, from, to)
    const code = parseInt(x ?? u ?? long ?? '', 16)
    if (!(code <= 0x10FFFF)) syntaxError(source, `this \\${letter} escape is not complete`, from, to)
    // JavaScript would make one character of two halves.
    if (code >= 0xD800 && code <= 0xDFFF) return '\uDC00'
    return String.fromCodePoint(code)
  })
}

/** Reads what stands in the braces of an f-string: expressions hold strings, and strings hold expressions. */
type ReadExpression = (cursor: Cursor) => Expression

interface Format { readonly isRaw: boolean, readonly readExpression: ReadExpression }

/** The parts of an f-string or a t-string, or of a format in it, up to its end. Neighbouring texts are one. */
function formatParts (cursor: Cursor, how: Format, isEnd: () => boolean, parts: FormatPart[] = []): FormatPart[] {
  while (!isEnd()) {
    if (cursor.peek().kind === 'format-text') addText(formatText(cursor, how), parts)
    else replacement(cursor, how, parts)
  }
  return parts
}

function formatText (cursor: Cursor, { isRaw }: Format): string {
  const { from, to } = cursor.next()
  const text = unescape(cursor.source, { isRaw, isBytes: false }, from, to)
  return text.isWellFormed() ? text : cursor.fail('surrogates in an f-string are not supported', { from, to })
}

function addText (text: string, parts: FormatPart[]): void {
  const last = parts.at(-1)
  if (typeof last === 'string') parts[parts.length - 1] = last + text
  else if (text !== '') parts.push(text)
}

/** `{expression = !r:format}` */
function replacement (cursor: Cursor, how: Format, parts: FormatPart[]): void {
  const from = cursor.from
  cursor.expect('{')
  const start = cursor.to
  const expression = cursor.deeper(how.readExpression)
  const isShown = cursor.take('=')
  if (isShown) addText(shownText(cursor, start), parts)
  const conversion = cursor.take('!') ? conversionOf(cursor) : undefined
  const hasFormat = cursor.take(':')
  const format = hasFormat ? cursor.deeper(() => formatParts(cursor, how, () => cursor.is('}'))) : []
  cursor.expect('}')
  parts.push({
    expression, conversion: conversion ?? (isShown && !hasFormat ? 'r' : undefined), format, from, to: cursor.to
  })
}

/** The text of `{x=}`, with the white space around it. */
function shownText (cursor: Cursor, from: number): string {
  const text = cursor.source.text.slice(from, cursor.from)
  if (text.includes('#')) {
    cursor.fail('a comment in a replacement that shows its own text is not supported', { from, to: cursor.from })
  }
  return text.replaceAll(/\r\n?/g, '\n')
}

function conversionOf (cursor: Cursor): Replacement['conversion'] {
  const name = cursor.next()
  return /^[sra]$/.test(name.text) ? name.text as 's' | 'r' | 'a' : cursor.fail('a conversion is !s, !r or !a', name)
}

// CPython's own limit, for turning decimal digits into an int takes quadratic time.
const mostDigits = 4300

export function numberLiteral (cursor: Cursor): Constant {
  const { text, from, to } = cursor.next()
  const digits = text.replaceAll('_', '')
  const isOfBits = /^0[xXbBoO]/.test(digits)
  if (!isOfBits && /[jJ]$/.test(digits)) cursor.fail('complex numbers are not supported', { from, to })
  const isFloat = !isOfBits && /[.eE]/.test(digits)
  if (!isOfBits && !isFloat && digits.length > mostDigits) {
    cursor.fail(`this int has more than ${mostDigits} digits, which Python refuses`, { from, to })
  }
  return { kind: 'constant', value: isFloat ? Number(digits) : BigInt(digits), from, to }
}

/** One string or several beside each other. */
export function stringLiterals (
  cursor: Cursor, readExpression: ReadExpression
): StringLiteral | BytesLiteral | FormatString {
  const from = cursor.from
  const kinds = new Set<'text' | 'bytes' | 'format' | 'template'>()
  const parts: FormatPart[] = []
  while (cursor.peek().kind === 'string' || cursor.peek().kind === 'format-start') {
    const token = cursor.next()
    const isFormat = token.kind === 'format-start'
    const { isBytes, isRaw, from, to } = literalOf(token)
    kinds.add(isFormat ? /t/i.test(token.text) ? 'template' : 'format' : isBytes ? 'bytes' : 'text')
    if (isFormat) formatParts(cursor, { isRaw, readExpression }, () => cursor.takeKind('format-end'), parts)
    else {
      if (isBytes && /[^\0-\x7F]/.test(cursor.source.text.slice(from, to))) {
        cursor.fail('bytes can be written with ASCII characters only', token)
      }
      addText(unescape(cursor.source, { isBytes, isRaw }, from, to), parts)
    }
  }
  const range = { from, to: cursor.to }
  if (kinds.size > 1 && (kinds.has('bytes') || kinds.has('template'))) {
    cursor.fail('strings of these kinds cannot be concatenated', range)
  }
  if (kinds.has('format') || kinds.has('template')) {
    if (!parts.every(part => typeof part !== 'string' || part.isWellFormed())) {
      cursor.fail('surrogates beside an f-string are not supported', range)
    }
    return { kind: kinds.has('template') ? 'template' : 'format', parts, ...range }
  }
  const text = parts.join('')
  if (!kinds.has('bytes')) return { kind: 'string', text, ...range }
  return { kind: 'bytes', bytes: Uint8Array.from(text, character => character.charCodeAt(0)), ...range }
}
