import type { CharSet, Ranges } from './char-set.js'
import { normalizeRanges, rangesSet } from './char-set.js'
import { foldRange } from './ignore-case.js'
import { readCategory, readEscape } from './javascript-escape.js'
import { JavaScriptReader, Unsupported } from './javascript-reader.js'

/** What has a meaning of its own in a class under the flag `v`. */
const SET_NOTATION = /[()[{}/|]|([&!#$%*+,.:;<=>?@^`~-])\1/y
const DASH_AND_MORE = /-(?!\])/y

/** Reads a class whose "[" has just been read. */
export function readJavaScriptClass (reader: JavaScriptReader, ignoreCase: boolean, sets: boolean): CharSet {
  const negated = reader.accept('^')
  // Under the flag v a negated class folds case in another order.
  if (negated && ignoreCase && sets) throw new Unsupported()
  const ranges: number[] = []
  while (!reader.accept(']')) {
    const low = readItem(reader, ignoreCase, sets)
    if (typeof low !== 'number') {
      // Annex B reads "[\w-x]" in its own way.
      if (reader.match(DASH_AND_MORE) !== null) throw new Unsupported()
      for (const value of low) ranges.push(value)
      continue
    }
    let high: number | Ranges = low
    if (reader.accept('-')) {
      if (reader.next === ']') {
        ranges.push(0x2d, 0x2d)
      } else {
        high = readItem(reader, ignoreCase, sets)
        if (typeof high !== 'number') throw new Unsupported()
      }
    }
    for (const value of foldJavaScript(low, high, ignoreCase, reader.unicode)) ranges.push(value)
  }
  return rangesSet(normalizeRanges(ranges), negated)
}

function readItem (reader: JavaScriptReader, ignoreCase: boolean, sets: boolean): number | Ranges {
  const category = readCategory(reader, ignoreCase)
  if (category !== undefined) return category.ranges
  if (reader.accept('\\b')) return 8
  if (reader.accept('\\')) return readEscape(reader)
  if (sets && reader.match(SET_NOTATION) !== null) throw new Unsupported()
  return reader.codePoint()
}

/**
 * What a range matches. Beyond ASCII the two kinds of case folding that JavaScript has are left to a RegExp of its own;
 * within it, the flag `u` adds two letters: U+017F for "s" and U+212A for "k".
 */
export function foldJavaScript (low: number, high: number, ignoreCase: boolean, unicode: boolean): Ranges {
  if (!ignoreCase) return [low, high]
  if (high > 0x7f) throw new Unsupported()
  const folded = foldRange(low, high, true)
  if (!unicode) return folded
  const has = (codePoint: number): boolean => {
    for (let i = 0; i < folded.length; i += 2) if (codePoint >= folded[i]! && codePoint <= folded[i + 1]!) return true
    return false
  }
  return [...folded, ...(has(0x73) ? [0x17f, 0x17f] : []), ...(has(0x6b) ? [0x212a, 0x212a] : [])]
}
