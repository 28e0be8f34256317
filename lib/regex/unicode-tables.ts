/*
 * Python 3.11 carries Unicode 14; the engines here carry later versions. A code point that Unicode 14 had not
 * assigned may therefore be a letter here and not there; no other code point differs.
 */

/** str.isspace(): it has U+001C to U+001F and U+0085, which JavaScript's \s has not. */
export const PYTHON_SPACE: readonly number[] = [
  0x09, 0x0d, 0x1c, 0x20, 0x85, 0x85, 0xa0, 0xa0, 0x1680, 0x1680, 0x2000, 0x200a,
  0x2028, 0x2029, 0x202f, 0x202f, 0x205f, 0x205f, 0x3000, 0x3000
]
export const ASCII_SPACE: readonly number[] = [0x09, 0x0d, 0x20, 0x20]
export const JAVASCRIPT_SPACE: readonly number[] = [
  0x09, 0x0d, 0x20, 0x20, 0xa0, 0xa0, 0x1680, 0x1680, 0x2000, 0x200a,
  0x2028, 0x2029, 0x202f, 0x202f, 0x205f, 0x205f, 0x3000, 0x3000, 0xfeff, 0xfeff
]
export const ASCII_DIGIT: readonly number[] = [0x30, 0x39]
export const ASCII_WORD: readonly number[] = [0x30, 0x39, 0x41, 0x5a, 0x5f, 0x5f, 0x61, 0x7a]

/** Above this there are no letters or numbers, nor letters with two cases. */
const LAST_LETTER = 0x3ffff

let word: readonly number[] | undefined

/** The ranges of `\w`, for the few classes that cannot say it by name, such as `[^\W\d]`. Computed on first use. */
export function wordRanges (): readonly number[] {
  if (word === undefined) {
    const isWord = /[\p{L}\p{N}_]/u
    const ranges: number[] = []
    let start = -1
    for (let codePoint = 0; codePoint <= LAST_LETTER; codePoint++) {
      const inside = isWord.test(String.fromCodePoint(codePoint))
      if (inside && start < 0) start = codePoint
      if (!inside && start >= 0) {
        ranges.push(start, codePoint - 1)
        start = -1
      }
    }
    word = ranges
  }
  return word
}
