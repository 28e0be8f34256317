import type { Source } from '../source.js'
import { syntaxError } from './tokens.js'

const cookie = /^[ \t\f]*#[^\r\n]*?coding[:=][ \t]*([-\w.]+)/
const blankLine = /^[ \t\f]*(?:#[^\r\n]*)?(?:\r\n|\r|\n)/

// The text has been decoded as UTF-8. In these the characters of ASCII are the same.
const supersetsOfAscii = /^(?:us-)?ascii$|^latin-?1$|^iso-?8859-(?:[1-9]|1[013-6])$|^(?:cp|windows-)125[0-8]$/

/** Where the code begins, behind a byte order mark. Refuses what is no UTF-8. */
export function textStart (source: Source): number {
  const { text } = source
  const start = text.startsWith('\uFEFF') ? 1 : 0
  const odd = text.search(/\0|\p{Surrogate}/u)
  if (odd >= 0) syntaxError(source, 'the file holds a character that no Python file can have', odd, odd + 1)
  const head = text.slice(start, start + 4096)
  const named = cookie.exec(head) ?? cookie.exec(head.slice(blankLine.exec(head)?.[0].length ?? head.length))
  if (named === null) return start
  const encoding = (named[1] as string).toLowerCase().replaceAll('_', '-')
  // Behind a byte order mark, CPython takes the first spelling only.
  const isUtf8 = /^utf-8(?:-|$)/.test(encoding) || (start === 0 && encoding === 'utf8')
  const isAscii = start === 0 && supersetsOfAscii.test(encoding) && !/[^\0-\x7F]/.test(text)
  if (!isUtf8 && !isAscii) syntaxError(source, `the file says that it is in ${named[1] as string}; only UTF-8 is read`, start, start + 1)
  return start
}
