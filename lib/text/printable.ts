import { isRegExp } from 'node:util/types'
import { PythonOnlyValue } from '../settings/python-only-value.js'

/**
 * Characters that terminals, logs and editors do not display as themselves: control, invisible and bidirectional
 * characters, lone surrogates, unassigned code points, and white space other than a space.
 */
export const unprintable = /(?! )[\p{C}\p{Z}]/gu

/** Makes untrusted text safe to print or log: one line, no control characters. */
export function escapeControls (text: string): string {
  return text.replace(unprintable, character => {
    const code = character.codePointAt(0) as number
    return code <= 0xff ? `\\x${code.toString(16).padStart(2, '0')}` : `\\u{${code.toString(16)}}`
  })
}

/** `12,000`. Not toLocaleString('en'), which loads ICU: that takes longer than a whole check. */
export function withCommas (count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',')
}

/** {@link escapeControls}, cut to `length` characters, with the full length in parentheses. */
export function shorten (text: string, length = 80): string {
  if (text.length <= length) return escapeControls(text)
  return `${escapeControls(text.slice(0, length))}… (${withCommas(text.length)} characters)`
}

/**
 * A value as messages show it, text cut to `length` characters. Runs no code of the value: no toString, no getter, and
 * no proxy trap; Array.isArray throws for a revoked proxy.
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

/**
 * Breaks text into lines, indented by four. A word that is longer than a line stays whole, so that it can be copied.
 * No line begins with `::`, which GitHub takes for a command of the log.
 */
export function wrap (text: string, width = 96): string[] {
  const lines: string[] = []
  let line = '   '
  for (const word of text.split(' ')) {
    if (line.length + 1 + word.length > width && line.trim() !== '' && !word.startsWith('::')) {
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
