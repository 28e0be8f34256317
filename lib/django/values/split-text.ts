import type { Context } from './values.js'

/*
 * Splitting, for texts and for bytes. All spaces and ends of lines are of 16 bits.
 */

/** `text.split()`: at runs of spaces, at most so often. */
export function splitSpaces (text: string, spaces: string, most: number): string[] {
  const parts: string[] = []
  let at = after(text, 0, spaces)
  while (at < text.length) {
    let end = text.length
    if (parts.length < most) {
      end = at
      while (end < text.length && !spaces.includes(text.charAt(end))) end++
    }
    parts.push(text.slice(at, end))
    at = after(text, end, spaces)
  }
  return parts
}

/** `text.rsplit()`. */
export function splitSpacesFromEnd (text: string, spaces: string, most: number): string[] {
  const parts: string[] = []
  let end = before(text, text.length, spaces)
  while (end > 0) {
    let at = 0
    if (parts.length < most) {
      at = end
      while (at > 0 && !spaces.includes(text.charAt(at - 1))) at--
    }
    parts.push(text.slice(at, end))
    end = before(text, at, spaces)
  }
  return parts.reverse()
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

/** `text.replace(old, replacement)`: an empty old text stands before each character, of which there is a list, and at the end. */
export function replaceText (text: string, characters: readonly string[], old: string, replacement: string, most: number, context: Context): string {
  const before = Math.min(most - 1, characters.length)
  const parts = old !== '' || most === 0
    ? splitAt(text, old, most)
    : ['', ...characters.slice(0, before), ...(most > characters.length ? [''] : [characters.slice(before).join('')])]
  context.spend(text.length + (parts.length - 1) * replacement.length)
  return parts.join(replacement)
}

/** `text.partition(separator)` or rpartition. */
export function partition (text: string, separator: string, fromEnd: boolean): string[] {
  const [first, second] = (fromEnd ? splitAtFromEnd : splitAt)(text, separator, 1) as [string, string | undefined]
  if (second !== undefined) return [first, separator, second]
  return fromEnd ? ['', '', first] : [first, '', '']
}

/** `text.splitlines()`. */
export function splitLines (text: string, ends: string, keepsEnds: boolean): string[] {
  const lines: string[] = []
  let from = 0
  for (let at = 0; at < text.length; at++) {
    if (!ends.includes(text.charAt(at))) continue
    const end = at
    if (text.startsWith('\r\n', at)) at++
    lines.push(text.slice(from, keepsEnds ? at + 1 : end))
    from = at + 1
  }
  if (from < text.length) lines.push(text.slice(from))
  return lines
}

/** Strips the characters, or spaces, that are given, from the start, the end or both. */
export function strip (text: string, characters: string, side: 'start' | 'end' | 'both'): string {
  const stripped = new Set(characters)
  const from = side === 'end' ? 0 : startOf(text, stripped)
  return text.slice(from, side === 'start' ? text.length : endOf(text, from, stripped))
}

function startOf (text: string, stripped: ReadonlySet<string>): number {
  let from = 0
  while (from < text.length) {
    const character = String.fromCodePoint(text.codePointAt(from) as number)
    if (!stripped.has(character)) break
    from += character.length
  }
  return from
}

function endOf (text: string, from: number, stripped: ReadonlySet<string>): number {
  let to = text.length
  while (to > from) {
    const pair = text.slice(Math.max(to - 2, from), to)
    const character = (pair.codePointAt(0) as number) > 0xffff ? pair : pair.slice(-1)
    if (!stripped.has(character)) break
    to -= character.length
  }
  return to
}

function after (text: string, at: number, spaces: string): number {
  while (at < text.length && spaces.includes(text.charAt(at))) at++
  return at
}

function before (text: string, end: number, spaces: string): number {
  while (end > 0 && spaces.includes(text.charAt(end - 1))) end--
  return end
}
