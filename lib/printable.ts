import { isRegExp } from 'node:util/types'
import { PythonOnlyValue } from './settings/python-only-value.js'

/**
 * What a terminal, a log or an editor does not show as itself: control characters, invisible and
 * bidirectional ones, lone surrogates, unassigned code points, and white space other than a space.
 */
export const unprintable = /(?! )[\p{C}\p{Z}]/gu

/** Text that can be printed or logged, whoever wrote it: one line, no control characters. */
export function escapeControls (text: string): string {
  return text.replace(unprintable, character => {
    const code = character.codePointAt(0) as number
    return code <= 0xff ? `\\x${code.toString(16).padStart(2, '0')}` : `\\u{${code.toString(16)}}`
  })
}

/** A count, as 12,000. toLocaleString('en') loads ICU first, which takes longer than a whole check. */
export function withCommas (count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',')
}

/** Like {@link escapeControls}, cut to `length` characters, with a word on how long the whole is. */
export function shorten (text: string, length = 80): string {
  if (text.length <= length) return escapeControls(text)
  return `${escapeControls(text.slice(0, length))}… (${withCommas(text.length)} characters)`
}

/**
 * A value as a message shows it, text cut to `length` characters. Runs no code of the value's: no
 * toString, no getter, no proxy trap but the one that Array.isArray may meet.
 */
export function printable (value: unknown, length = 80): string {
  switch (typeof value) {
    case 'string': return `'${shorten(value, length)}'`
    case 'number':
    case 'boolean':
    case 'undefined': return String(value)
    case 'bigint': return `${shorten(String(value))}n`
    case 'symbol': return 'a symbol'
    case 'function': return 'a function'
    default: return value === null ? 'null' : printableObject(value)
  }
}

/** Breaks at spaces, and indents by four. A word that is longer than a line stays whole: it is something to copy. */
export function wrap (text: string, width = 96): string[] {
  const lines: string[] = []
  let line = '   '
  for (const word of text.split(' ')) {
    if (line.length + 1 + word.length > width && line.trim() !== '') {
      lines.push(line)
      line = '   '
    }
    line += ` ${word}`
  }
  return [...lines, line]
}

function printableObject (value: unknown): string {
  if (isRegExp(value)) return shorten(String(value))
  if (PythonOnlyValue.is(value)) return shorten(value.description)
  try {
    return Array.isArray(value) ? `a list of ${withCommas(value.length)}` : 'an object'
  } catch {
    return 'an object that cannot be read'
  }
}
