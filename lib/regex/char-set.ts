/** Flat list of inclusive code point ranges: low, high, low, high ... sorted and not touching. */
export type Ranges = readonly number[]

/** `\w` and `\d` in Python, which are large: they stay names for as long as possible. */
type Category = 'word' | 'digit'

/** A set of code points: the union of the categories and the ranges, or what is outside it. */
export interface CharSet extends Readonly<Record<Category, boolean>> {
  readonly negated: boolean
  readonly ranges: Ranges
}

const MAX_CODE_POINT = 0x10ffff

export function rangesSet (ranges: Ranges, negated = false): CharSet {
  return { negated, word: false, digit: false, ranges }
}

export function literalSet (codePoint: number): CharSet {
  return rangesSet([codePoint, codePoint])
}

export function categorySet (category: Category, negated = false): CharSet {
  return { ...rangesSet([], negated), [category]: true }
}

export const ANY_CHARACTER = rangesSet([0, MAX_CODE_POINT])

/** The code point that a set was written as, if it has no other. */
export function onlyOf ({ negated, word, digit, ranges }: CharSet): number | undefined {
  return !negated && !word && !digit && ranges.length === 2 && ranges[0] === ranges[1] ? ranges[0] : undefined
}

/** What is in any of the sets, of which none is negated. */
export function union (sets: readonly CharSet[], negated: boolean): CharSet {
  const has = (category: Category): boolean => sets.some(set => set[category])
  return { negated, word: has('word'), digit: has('digit'), ranges: normalizeRanges(sets.flatMap(set => set.ranges)) }
}

/** Sorts and merges. */
export function normalizeRanges (ranges: Ranges): Ranges {
  const pairs = Array.from({ length: ranges.length / 2 }, (_, i) => [ranges[2 * i]!, ranges[2 * i + 1]!] as const)
  const merged: number[] = []
  for (const [low, high] of pairs.sort((a, b) => a[0] - b[0])) {
    const end = merged.at(-1) ?? -2
    if (low > end + 1) merged.push(low, high)
    else merged[merged.length - 1] = Math.max(end, high)
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
