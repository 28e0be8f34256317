import { literalSet, rangesSet, union, type CharSet } from './char-set.js'
import { PatternError } from './pattern-error.js'
import { folded, readCategory, readEscape, readOctal } from './python-escape.js'
import type { Reader } from './reader.js'

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
  return readOctal(reader) ?? readCategory(reader, flags) ?? readEscape(reader)
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
