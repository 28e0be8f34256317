import {
  categorySet, invertRanges, literalSet, normalizeRanges, rangesSet, union, type CharSet, type Ranges
} from './char-set.js'
import { classRanges } from './class-ranges.js'
import { PatternError } from './pattern-error.js'
import type { Reader } from './parser.js'

const ESCAPE = /\\([^])/uy
const HEX = /\\(?:x([\dA-Fa-f]{0,2})|u([\dA-Fa-f]{0,4})|U([\dA-Fa-f]{0,8}))/y
const OCTAL = /\\[0-7]{1,3}/y
const CATEGORY = /\\([dDsSwW])/y
const CONTROLS: ReadonlyMap<string, number> = new Map([
  ['a', 7], ['b', 8], ['f', 12], ['n', 10], ['r', 13], ['t', 9], ['v', 11], ['\\', 92]
])

/** str.isspace(): it has U+001C to U+001F and U+0085, which JavaScript's \s has not. */
const SPACE = [
  0x09, 0x0d, 0x1c, 0x20, 0x85, 0x85, 0xa0, 0xa0, 0x1680, 0x1680, 0x2000, 0x200a,
  0x2028, 0x2029, 0x202f, 0x202f, 0x205f, 0x205f, 0x3000, 0x3000
]
const ASCII: Readonly<Record<string, Ranges>> = {
  d: [0x30, 0x39], s: [0x09, 0x0d, 0x20, 0x20], w: [0x30, 0x39, 0x41, 0x5a, 0x5f, 0x5f, 0x61, 0x7a]
}

/** Reads `\d`, `\D`, `\s`, `\S`, `\w` or `\W`. Node's Unicode is later than Python's, and may know more letters. */
export function readCategory (reader: Reader, flags: string): CharSet | undefined {
  const letter = reader.match(CATEGORY)?.[1]
  if (letter === undefined) return undefined
  const [lower, negated] = [letter.toLowerCase(), letter < 'a']
  if (!flags.includes('a') && lower !== 's') return categorySet(lower === 'd' ? 'digit' : 'word', negated)
  const ranges = flags.includes('a') ? ASCII[lower]! : SPACE
  return rangesSet(negated ? invertRanges(ranges) : ranges)
}

/** Reads what an escape stands for, inside and outside of classes alike. */
export function readEscape (reader: Reader): number {
  const start = reader.position
  const hex = reader.match(HEX)
  if (hex !== null) {
    const [escape, two, four, eight] = hex
    const length = two !== undefined ? 2 : four !== undefined ? 4 : 8
    const digits = two ?? four ?? eight!
    if (digits.length < length) {
      throw new PatternError(`The escape ${escape} is incomplete: it takes ${length} hexadecimal digits.`, start)
    }
    const code = Number.parseInt(digits, 16)
    if (code > 0x10ffff) throw new PatternError(`The escape ${escape} is beyond \\U0010FFFF, the last one.`, start)
    return code
  }
  const letter = reader.match(ESCAPE)?.[1]
  if (letter === undefined) throw new PatternError('The pattern ends in a backslash. Write two to match one.', start)
  if (letter === 'N') {
    throw new PatternError('Characters by name, \\N{...}, are not supported. Write the character itself.', start)
  }
  const control = CONTROLS.get(letter)
  if (control === undefined && /[A-Za-z0-9]/.test(letter)) {
    throw new PatternError(`The escape \\${letter} has no meaning. To match "${letter}", drop the backslash.`, start)
  }
  return control ?? letter.codePointAt(0)!
}

/** Reads an octal escape. Outside of classes, one has a zero in front or three digits. */
export function readOctal (reader: Reader, escape = OCTAL): number | undefined {
  const start = reader.position
  const digits = reader.match(escape)?.[0].slice(1)
  if (digits === undefined) return undefined
  const code = Number.parseInt(digits, 8)
  if (code > 0o377) throw new PatternError(`The octal escape \\${digits} is too large; the largest is \\377.`, start)
  return code
}

/** Letters beyond ASCII that IGNORECASE takes for one of it. */
const FOLDED: Readonly<Record<string, Ranges>> = { i: [0x130, 0x131], k: [0x212a, 0x212a], s: [0x17f, 0x17f] }

/** What a range of characters, or a single one, matches under these flags. */
export function folded (low: number, high: number, flags: string, start: number): Ranges {
  if (!flags.includes('i')) return [low, high]
  const isAscii = flags.includes('a')
  const text = String.fromCodePoint(low)
  const isCaseless = low === high && (isAscii || (text.toLowerCase() === text && text.toUpperCase() === text))
  if (high > (isAscii ? 0xffff : 0x7f) && !isCaseless) {
    throw new PatternError('Ignoring the case of what is beyond ASCII is not supported. ' +
      'Write both forms of the letter, where the flag i does not hold: (?-i:[éÉ]).', start)
  }
  const ranges = [low, high]
  for (const lower of 'abcdefghijklmnopqrstuvwxyz') {
    const code = lower.charCodeAt(0)
    const upper = code - 0x20
    if (![code, upper].some(letter => low <= letter && letter <= high)) continue
    ranges.push(upper, upper, code, code, ...isAscii ? [] : FOLDED[lower] ?? [])
  }
  return normalizeRanges(ranges)
}

/** Reads a class whose "[" has just been read. */
export function readClass (reader: Reader, flags: string): CharSet {
  const start = reader.position - 1
  const negated = reader.accept('^')
  const items: CharSet[] = []
  const checkOpen = (): void => {
    if (reader.next === '') throw new PatternError('The character class is not closed: "]" is missing.', start)
  }
  for (let isFirst = true; ; isFirst = false) {
    checkOpen()
    const at = reader.position
    if (!isFirst && reader.accept(']')) break
    const low = readItem(reader, flags)
    let high = low
    if (reader.accept('-')) {
      checkOpen()
      if (reader.next === ']') items.push(literalSet(0x2d))
      else high = readRangeEnd(reader, flags, low, at)
    }
    items.push(typeof low === 'number' ? rangesSet(folded(low, high as number, flags, at)) : low)
  }
  return union(items, negated)
}

/** The code of a character, or a category. */
function readItem (reader: Reader, flags: string): number | CharSet {
  if (reader.next !== '\\') return reader.codePoint()
  const category = readCategory(reader, flags)
  // In a bigger class, RE2 can write no class that is negated.
  if (category?.negated === true) return rangesSet(classRanges(category.word ? '[^\\p{L}\\p{N}_]' : '\\P{Nd}', 'u'))
  return category ?? readOctal(reader) ?? readEscape(reader)
}

function readRangeEnd (reader: Reader, flags: string, low: number | CharSet, start: number): number {
  const high = readItem(reader, flags)
  const range = reader.source.slice(start, reader.position)
  if (typeof low !== 'number' || typeof high !== 'number') {
    throw new PatternError(`The range ${range} has no characters at both ends. Write \\- for a dash.`, start)
  }
  if (high < low) throw new PatternError(`The range ${range} ends before it begins.`, start)
  return high
}
