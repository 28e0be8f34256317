import { normalizeRanges, type Ranges } from './char-set.js'

/** How many characters a part of Unicode has: of such a part, no two surrogates make a pair. */
const PART = 0x400
/** A part in UTF-16: to put a text together from its characters takes longer than to search it. */
const part16 = new DataView(new ArrayBuffer(4 * PART))
/** What is added to a surrogate, where characters are UTF-16 units: none of them is beyond U+FFFF. */
const UNITS = 0x100000

/** The text with every UTF-16 unit as a character of its own, as a RegExp without the flag `u` reads it. */
export function asUnits (text: string): string {
  return text.replace(/[\ud800-\udfff]/g, unit => String.fromCodePoint(UNITS + unit.charCodeAt(0)))
}

const known = new Map<string, Ranges>()
const mostKnown = 500

/** What a RegExp matches that stands for one character: units as those of `asUnits` without the flag `u`. */
export function classRanges (source: string, flags: string): Ranges {
  const key = `${flags} ${source}`
  let ranges = known.get(key)
  if (ranges === undefined) {
    if (known.size === mostKnown) known.clear()
    known.set(key, ranges = find(source, flags))
  }
  return ranges
}

/** On one character, no RegExp can backtrack. */
function find (source: string, flags: string): Ranges {
  const runs = new RegExp(`(?:${source})+`, `${flags}g`)
  const isUnicode = flags.includes('u')
  const ranges: number[] = []
  for (let first = 0; first <= (isUnicode ? 0x10ffff : 0xffff); first += PART) {
    const units = first > 0xffff ? 2 : 1
    // A pair of surrogates, or a unit, with an empty one that the next overwrites.
    for (let i = 0; i < PART; i++) part16.setUint32(2 * units * i, units === 2 ? (0xdc00 + i) * 0x10000 + 0xd7c0 + (first >> 10) : first + i, true)
    const part = Buffer.from(part16.buffer).toString('utf16le', 0, 2 * units * PART)
    const begin = !isUnicode && (first & 0xf800) === 0xd800 ? UNITS + first : first
    for (const { index, 0: run } of part.matchAll(runs)) ranges.push(begin + index / units, begin + (index + run.length) / units - 1)
  }
  return normalizeRanges(ranges)
}
