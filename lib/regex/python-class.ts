import type { CharSet, Ranges } from './char-set.js'
import { literalSet, normalizeRanges, rangesSet } from './char-set.js'
import { foldCharacter, foldRange, isAstralUpperCase } from './ignore-case.js'
import { PatternError } from './pattern-error.js'
import { OCTAL_DIGITS, categoryOf, octalCodePoint, readCharacterEscape } from './python-escape.js'
import type { Flags } from './python-flags.js'
import type { PythonReader } from './python-reader.js'

type Item =
  | { readonly type: 'category', readonly set: CharSet }
  | { readonly type: 'character', readonly low: number }
  | { readonly type: 'range', readonly low: number, readonly high: number }

/** Reads a class whose "[" has just been read. */
export function readClass (reader: PythonReader, flags: Flags): CharSet {
  const start = reader.position - 1
  const negated = reader.accept('^')
  const items: Item[] = []
  const read = (): string => {
    const token = reader.get()
    if (token === undefined) throw new PatternError('The character class is not closed: "]" is missing.', start)
    return token
  }
  for (;;) {
    const itemStart = reader.position
    const token = read()
    if (token === ']' && items.length > 0) break
    const first = readItem(reader, token, flags)
    if (!reader.accept('-')) {
      items.push(first)
      continue
    }
    const end = read()
    if (end === ']') {
      items.push(first, character(0x2d))
      break
    }
    const last = readItem(reader, end, flags)
    const written = reader.source.slice(itemStart, reader.position)
    if (first.type !== 'character' || last.type !== 'character') {
      throw new PatternError(`The range ${written} has no characters at both ends. Put the "-" last in the class, or write \\-.`, itemStart)
    }
    if (last.low < first.low) throw new PatternError(`The range ${written} ends before it begins.`, itemStart)
    items.push({ type: 'range', low: first.low, high: last.low })
  }
  return build(items, negated, flags)
}

function readItem (reader: PythonReader, token: string, flags: Flags): Item {
  if (!token.startsWith('\\')) return character(token.codePointAt(0)!)
  const set = categoryOf(token, flags.ascii)
  if (set !== undefined) return { type: 'category', set }
  if (OCTAL_DIGITS.includes(token[1]!)) {
    const start = reader.position - token.length
    return character(octalCodePoint(token[1]! + reader.getWhile(2, OCTAL_DIGITS), start))
  }
  return character(readCharacterEscape(reader, token))
}

function character (codePoint: number): Item {
  return { type: 'character', low: codePoint }
}

function build (items: readonly Item[], negated: boolean, flags: Flags): CharSet {
  let word = false
  let notWord = false
  let digit = false
  let notDigit = false
  const ranges: number[] = []
  for (const item of items) {
    if (item.type === 'category') {
      word ||= item.set.word
      notWord ||= item.set.notWord
      digit ||= item.set.digit
      notDigit ||= item.set.notDigit
      append(ranges, item.set.ranges)
    } else if (!flags.ignoreCase) {
      ranges.push(item.low, item.type === 'range' ? item.high : item.low)
    } else if (item.type === 'range') {
      append(ranges, foldRange(item.low, item.high, flags.ascii))
    } else if (flags.ascii || !isAstralUpperCase(item.low) || isAlone(items)) {
      append(ranges, foldCharacter(item.low, flags.ascii))
    }
  }
  return { negated, word, notWord, digit, notDigit, ranges: normalizeRanges(ranges) }
}

/** CPython reads a class with one character in it as that character. */
function isAlone (items: readonly Item[]): boolean {
  const first = items[0]!
  return items.every(item => item.type === 'character' && first.type === 'character' && item.low === first.low)
}

function append (ranges: number[], more: Ranges): void {
  for (const value of more) ranges.push(value)
}

/** The set that a single character of a pattern stands for. */
export function characterSet (codePoint: number, flags: Flags): CharSet {
  return flags.ignoreCase ? rangesSet(foldCharacter(codePoint, flags.ascii)) : literalSet(codePoint)
}
