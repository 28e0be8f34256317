/** Characters in Python's str, where JavaScript's methods differ. */

/** Of `str.isspace()`, which differs from JavaScript's `\s`. All are of one UTF-16 unit. */
export const spaces = '\t\n\v\f\r\x1c\x1d\x1e\x1f \x85\xa0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007' +
  '\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000'

const words = new RegExp(`[^${spaces}]+`, 'g')
const lineEnds = '\n\r\v\f\x1c-\x1e\x85\u2028\u2029'
const lineEnd = new RegExp(`\r\n|[${lineEnds}]`)

export const isAscii = (text: string): boolean => /^[\0-\x7f]*$/.test(text)

/** Python counts a text in code points, JavaScript in UTF-16 units. They differ only where there are surrogates. */
const surrogate = /[\ud800-\udfff]/

/** The characters of a text, each a string. */
export function codePoints (text: string): string[] { return surrogate.test(text) ? [...text] : text.split('') }

/** `len(text)`. */
export function lengthOf (text: string): number { return surrogate.test(text) ? [...text].length : text.length }

/** `text.strip(characters)`, of the start, the end or both. */
export function strip (text: string, characters = spaces, side: 'start' | 'end' | 'both' = 'both'): string {
  const stripped = new Set(characters)
  // A text is split into its code points only where the ends may be halves of pairs.
  const points: string | readonly string[] = surrogate.test(text) ? [...text] : text
  let from = 0
  let to = points.length
  if (side !== 'end') while (from < to && stripped.has(points[from] as string)) from++
  if (side !== 'start') while (to > from && stripped.has(points[to - 1] as string)) to--
  return typeof points === 'string' ? points.slice(from, to) : points.slice(from, to).join('')
}

export function stripEnd (text: string): string { return strip(text, spaces, 'end') }

/** `text.split()`: at runs of spaces, at most so often. */
export function splitSpaces (text: string, most: number): string[] {
  const parts: string[] = []
  for (const { 0: word, index } of text.matchAll(words)) {
    if (parts.length === most) return [...parts, text.slice(index)]
    parts.push(word)
  }
  return parts
}

/** `text.split(separator)`. */
export function splitAt (text: string, separator: string, most: number): string[] {
  const parts = text.split(separator)
  return parts.length <= most ? parts : [...parts.slice(0, most), parts.slice(most).join(separator)]
}

/** `text.splitlines()`. */
export function splitLines (text: string): string[] {
  const lines = text.split(lineEnd)
  if (lines.at(-1) === '') lines.pop()
  return lines
}

/** Python reads files in text mode so. */
export function universalNewlines (text: string): string { return text.replaceAll(/\r\n?/g, '\n') }
