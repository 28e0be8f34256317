import type { CharacterSet } from './character-set.js'
import type { Place } from './syntax.js'

/** The characters of a text, by their numbers. */
export type Characters = Uint16Array | Uint32Array

const NEWLINE = 0x0a

export function codePointsOf (text: string): Uint32Array {
  const codePoints = new Uint32Array(text.length)
  let count = 0
  for (const character of text) codePoints[count++] = character.codePointAt(0)!
  return codePoints.subarray(0, count)
}

export function isAt (place: Place, text: Characters, position: number): boolean {
  const { length } = text
  switch (place) {
    case 'start':
      return position === 0
    case 'lineStart':
      return position === 0 || text[position - 1] === NEWLINE
    case 'end':
      return position === length
    case 'lineEnd':
      return position === length || text[position] === NEWLINE
    case 'endNewline':
      return position === length || (position === length - 1 && text[position] === NEWLINE)
    case 'inText':
      return length > 0
  }
}

export function isBoundary (text: Characters, position: number, word: CharacterSet): boolean {
  const before = position > 0 && word.has(text[position - 1]!)
  const after = position < text.length && word.has(text[position]!)
  return before !== after
}
