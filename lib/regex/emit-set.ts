import type { CharSet } from './char-set.js'
import { MAX_CODE_POINT, withoutNotWord } from './char-set.js'

/** How an engine writes a code point by its number. */
export type WriteCodePoint = (codePoint: number) => string

/** The set as an engine reads it. Both engines know `\p{...}` and write classes alike. */
export function emitSet (original: CharSet, write: WriteCodePoint): string {
  const set = withoutNotWord(original)
  const { ranges } = set
  let content = ''
  if (set.word) content += '\\p{L}\\p{N}_'
  if (set.digit) content += '\\p{Nd}'
  if (set.notDigit) content += '\\P{Nd}'
  if (content === '' && !set.negated && ranges.length === 2 && ranges[0] === ranges[1]) {
    return emitCodePoint(ranges[0]!, write)
  }
  for (let i = 0; i < ranges.length; i += 2) content += emitRange(ranges[i]!, ranges[i + 1]!, write)
  if (content !== '') return `[${set.negated ? '^' : ''}${content}]`
  const everything = emitRange(0, MAX_CODE_POINT, write)
  return set.negated ? `[${everything}]` : `[^${everything}]`
}

function emitRange (low: number, high: number, write: WriteCodePoint): string {
  const first = emitCodePoint(low, write)
  return low === high ? first : `${first}-${emitCodePoint(high, write)}`
}

/** Letters, digits and a few harmless signs stand for themselves; everything else goes by its number. */
function emitCodePoint (codePoint: number, write: WriteCodePoint): string {
  if (
    (codePoint >= 0x61 && codePoint <= 0x7a) || (codePoint >= 0x41 && codePoint <= 0x5a) ||
    (codePoint >= 0x2f && codePoint <= 0x3a) || codePoint === 0x5f
  ) return String.fromCharCode(codePoint)
  return write(codePoint)
}
