/** What `str.isspace()` takes: not what JavaScript's `\s` takes. */
export const spaces = '\t\n\v\f\r\x1c\x1d\x1e\x1f \x85\xa0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007' +
  '\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000'

/** The ends of lines that `str.splitlines()` knows, beside `\r\n`. */
const lineEnds = '\n\r\v\f\x1c\x1d\x1e\x85\u2028\u2029'

export const isAscii = (text: string): boolean => /^[\0-\x7f]*$/.test(text)

/** All that stands before U+0250 has been in Unicode for long: any version of Python takes it for the same. */
export const isSettled = (text: string): boolean => /^[\0-\u024f]*$/.test(text)

/** Python counts a text in code points, JavaScript in UTF-16 units. They differ only where there are surrogates. */
const surrogate = /[\ud800-\udfff]/

/** The characters of a text, each a string. */
export function codePoints (text: string): string[] {
  return surrogate.test(text) ? [...text] : text.split('')
}

/** `len(text)`. */
export function lengthOf (text: string): number {
  return surrogate.test(text) ? [...text].length : text.length
}

/** `text[start:end]`, for 0 <= start <= end. */
export function sliceOf (text: string, start: number, end: number): string {
  return surrogate.test(text) ? [...text].slice(start, end).join('') : text.slice(start, end)
}

/** Less than 0, 0, or more: the order of code points, which is not that of UTF-16 units. */
export function compareTexts (left: string, right: string): number {
  const shorter = Math.min(left.length, right.length)
  for (let index = 0; index < shorter; index++) {
    const one = left.charCodeAt(index)
    const other = right.charCodeAt(index)
    if (one !== other) return rank(one) - rank(other)
  }
  return left.length - right.length
}

/** Surrogates stand for code points above all others. */
function rank (unit: number): number {
  return unit >= 0xd800 && unit < 0xe000 ? unit + 0x10000 : unit
}

/** `text.find(wanted, from, to)`, or rfind. */
export function find (text: string, wanted: string, [from, to]: readonly [number, number], last: boolean): number {
  if (from > to) return -1
  const part = sliceOf(text, from, to)
  const at = last ? part.lastIndexOf(wanted) : part.indexOf(wanted)
  return at === -1 ? -1 : from + lengthOf(part.slice(0, at))
}

/** How often a text occurs, between two bounds. */
export function count (text: string, wanted: string, [from, to]: readonly [number, number]): number {
  if (from > to) return 0
  const part = sliceOf(text, from, to)
  return wanted === '' ? lengthOf(part) + 1 : splitAt(part, wanted, Infinity).length - 1
}

/** `text.split()`: at runs of spaces, at most so often. All spaces are of one UTF-16 unit. */
export function splitSpaces (text: string, most: number): string[] {
  const parts: string[] = []
  let at = skipSpaces(text, 0)
  while (at < text.length) {
    let end = text.length
    if (parts.length < most) {
      end = at
      while (end < text.length && !spaces.includes(text.charAt(end))) end++
    }
    parts.push(text.slice(at, end))
    at = skipSpaces(text, end)
  }
  return parts
}

function skipSpaces (text: string, at: number): number {
  while (at < text.length && spaces.includes(text.charAt(at))) at++
  return at
}

/** `text.split(separator)`. */
export function splitAt (text: string, separator: string, most: number): string[] {
  const parts: string[] = []
  let from = 0
  while (parts.length < most) {
    const at = text.indexOf(separator, from)
    if (at === -1) break
    parts.push(text.slice(from, at))
    from = at + separator.length
  }
  return [...parts, text.slice(from)]
}

/** `text.rsplit(separator)`. */
export function splitAtFromEnd (text: string, separator: string, most: number): string[] {
  const parts: string[] = []
  let to = text.length
  while (parts.length < most && to >= separator.length) {
    const at = text.lastIndexOf(separator, to - separator.length)
    if (at === -1) break
    parts.push(text.slice(at + separator.length, to))
    to = at
  }
  return [...parts, text.slice(0, to)].reverse()
}

/** `text.partition(separator)` or rpartition. */
export function partition (text: string, separator: string, fromEnd: boolean): string[] {
  const parts = (fromEnd ? splitAtFromEnd : splitAt)(text, separator, 1)
  const [first, second] = parts as [string, string | undefined]
  if (second !== undefined) return [first, separator, second]
  return fromEnd ? ['', '', first] : [first, '', '']
}

/** `text.splitlines()`. */
export function splitLines (text: string, keepsEnds: boolean): string[] {
  const lines: string[] = []
  let from = 0
  for (let at = 0; at < text.length; at++) {
    if (!lineEnds.includes(text.charAt(at))) continue
    const end = at
    if (text.startsWith('\r\n', at)) at++
    lines.push(text.slice(from, keepsEnds ? at + 1 : end))
    from = at + 1
  }
  if (from < text.length) lines.push(text.slice(from))
  return lines
}

/** Strips the characters that are given, from the start, the end or both. */
export function strip (text: string, characters: string, side: 'start' | 'end' | 'both'): string {
  const stripped = new Set(characters)
  // A text is split into its code points only where the ends may be halves of pairs.
  const points: string | readonly string[] = surrogate.test(text) ? [...text] : text
  let from = 0
  let to = points.length
  if (side !== 'end') while (from < to && stripped.has(points[from] as string)) from++
  if (side !== 'start') while (to > from && stripped.has(points[to - 1] as string)) to--
  return typeof points === 'string' ? points.slice(from, to) : points.slice(from, to).join('')
}
