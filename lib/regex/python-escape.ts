import type { CharSet } from './char-set.js'
import { invertRanges, rangesSet } from './char-set.js'
import { PatternError, UnsupportedPattern } from './pattern-error.js'
import type { PythonReader } from './python-reader.js'
import { ASCII_DIGIT, ASCII_SPACE, ASCII_WORD, PYTHON_SPACE } from './unicode-tables.js'

export const DIGITS = '0123456789'
export const OCTAL_DIGITS = '01234567'
const HEX_DIGITS = '0123456789abcdefABCDEF'

const CONTROLS: ReadonlyMap<string, number> = new Map([
  ['\\a', 7], ['\\b', 8], ['\\f', 12], ['\\n', 10], ['\\r', 13], ['\\t', 9], ['\\v', 11], ['\\\\', 92]
])
const HEX_LENGTHS: ReadonlyMap<string, number> = new Map([['x', 2], ['u', 4], ['U', 8]])

/** `\d`, `\D`, `\s`, `\S`, `\w` and `\W`; undefined for every other escape. */
export function categoryOf (escape: string, ascii: boolean): CharSet | undefined {
  switch (escape) {
    case '\\d': return ascii ? rangesSet(ASCII_DIGIT) : { ...rangesSet([]), digit: true }
    case '\\D': return ascii ? rangesSet(invertRanges(ASCII_DIGIT)) : { ...rangesSet([]), notDigit: true }
    case '\\s': return rangesSet(ascii ? ASCII_SPACE : PYTHON_SPACE)
    case '\\S': return rangesSet(invertRanges(ascii ? ASCII_SPACE : PYTHON_SPACE))
    case '\\w': return ascii ? rangesSet(ASCII_WORD) : { ...rangesSet([]), word: true }
    case '\\W': return ascii ? rangesSet(invertRanges(ASCII_WORD)) : { ...rangesSet([]), notWord: true }
    default: return undefined
  }
}

/**
 * The code point that an escape stands for, inside and outside of classes alike; octal escapes and references to
 * groups, which differ there, are the caller's. `escape` has been read, its digits have not.
 */
export function readCharacterEscape (reader: PythonReader, escape: string): number {
  const control = CONTROLS.get(escape)
  if (control !== undefined) return control
  const start = reader.position - escape.length
  const letter = escape.slice(1)
  const length = HEX_LENGTHS.get(letter)
  if (length !== undefined) {
    const digits = reader.getWhile(length, HEX_DIGITS)
    if (digits.length !== length) {
      throw new PatternError(`The escape ${escape}${digits} is incomplete: \\${letter} takes exactly ${length} hexadecimal digits.`, start)
    }
    const codePoint = Number.parseInt(digits, 16)
    if (codePoint > 0x10ffff) throw new PatternError(`The escape ${escape}${digits} is beyond the last character, \\U0010FFFF.`, start)
    return codePoint
  }
  if (letter === 'N') {
    throw new UnsupportedPattern('Characters by name, \\N{...}, are not supported. Write the character itself, or \\uXXXX with its number.', start)
  }
  if (/^[A-Za-z0-9]$/.test(letter)) {
    throw new PatternError(`The escape ${escape} has no meaning. To match the character "${letter}", write it without the backslash.`, start)
  }
  return letter.codePointAt(0)!
}

/** `digits` is what follows the backslash, `start` where the backslash stands. */
export function octalCodePoint (digits: string, start: number): number {
  const codePoint = Number.parseInt(digits, 8)
  if (codePoint > 0o377) throw new PatternError(`The octal escape \\${digits} is too large; the largest is \\377.`, start)
  return codePoint
}
