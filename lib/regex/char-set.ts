import { wordRanges } from './unicode-tables.js'

/** Flat list of inclusive code point ranges: low, high, low, high ... sorted and not touching. */
export type Ranges = readonly number[]

/**
 * A set of code points: the union of the named classes and the ranges, or what is outside it.
 * The big Unicode classes stay names for as long as possible, so that the text given to an engine stays small.
 */
export interface CharSet {
  readonly negated: boolean
  /** Letters, numbers and the underscore. */
  readonly word: boolean
  readonly notWord: boolean
  /** Decimal digits of every script. */
  readonly digit: boolean
  readonly notDigit: boolean
  readonly ranges: Ranges
}

export const MAX_CODE_POINT = 0x10ffff

export function rangesSet (ranges: Ranges, negated = false): CharSet {
  return { negated, word: false, notWord: false, digit: false, notDigit: false, ranges }
}

export function literalSet (codePoint: number): CharSet {
  return rangesSet([codePoint, codePoint])
}

/** Sorts and merges. */
export function normalizeRanges (ranges: readonly number[]): Ranges {
  if (ranges.length <= 2) return ranges
  const pairs: Array<[number, number]> = []
  for (let i = 0; i < ranges.length; i += 2) pairs.push([ranges[i]!, ranges[i + 1]!])
  pairs.sort((a, b) => a[0] - b[0])
  const merged: number[] = []
  let end = -2
  for (const [low, high] of pairs) {
    if (low <= end + 1) {
      if (high > end) {
        end = high
        merged[merged.length - 1] = high
      }
    } else {
      merged.push(low, high)
      end = high
    }
  }
  return merged
}

/** Everything that is not in the (normalized) ranges. */
export function invertRanges (ranges: Ranges): Ranges {
  const inverted: number[] = []
  let next = 0
  for (let i = 0; i < ranges.length; i += 2) {
    if (ranges[i]! > next) inverted.push(next, ranges[i]! - 1)
    next = ranges[i + 1]! + 1
  }
  if (next <= MAX_CODE_POINT) inverted.push(next, MAX_CODE_POINT)
  return inverted
}

/** The same set without `notWord`, which neither engine can write inside a bigger class. */
export function withoutNotWord (set: CharSet): CharSet {
  if (!set.notWord) return set
  if (!set.word && !set.digit && !set.notDigit && set.ranges.length === 0) {
    return { ...set, negated: !set.negated, word: true, notWord: false }
  }
  return { ...set, notWord: false, ranges: normalizeRanges([...set.ranges, ...invertRanges(wordRanges())]) }
}

/** Whether every member is a code point that UTF-16 writes as one unit, surrogates excluded. For sets of ranges only. */
export function isPlainBmp ({ negated, ranges }: CharSet): boolean {
  if (negated || (ranges.at(-1) ?? 0) > 0xffff) return false
  for (let i = 0; i < ranges.length; i += 2) {
    if (ranges[i + 1]! >= 0xd800 && ranges[i]! <= 0xdfff) return false
  }
  return true
}
