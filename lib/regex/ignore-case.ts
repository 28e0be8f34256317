import type { Ranges } from './char-set.js'
import { normalizeRanges } from './char-set.js'

/*
 * Python's IGNORECASE: a character of the text is turned to lower case and then looked up among the lower case
 * forms of the pattern's characters, to which CPython adds the lower case letters that share an upper case form.
 */

/** CPython's re._casefix: lower case letters with one upper case form; four hexadecimal digits each. */
const SHARED_UPPER =
  '00690131 0073017f 00b503bc 034503b91fbe 03901fd3 03b01fe3 03b203d0 03b503f5 03b803d1 03ba03f0 03c003d6 03c103f1 ' +
  '03c203c3 03c603d5 04321c80 04341c81 043e1c82 04411c83 04421c841c85 044a1c86 04631c87 1c88a64b 1e611e9b fb05fb06'

/** Everything beyond has one case only. */
const LAST_CASED = 0x1ffff

/** Upper case forms that Unicode gave to older lower case letters after version 14, the one that Python 3.11 has. */
const LATER_UPPER: ReadonlySet<number> = new Set([0xa7cb, 0xa7d2, 0xa7d4, 0xa7dc])

/** What the letters of ASCII match besides their two ASCII forms. */
const ASCII_EXTRAS: ReadonlyMap<number, Ranges> = new Map([
  [0x69, [0x130, 0x131]], [0x6b, [0x212a, 0x212a]], [0x73, [0x17f, 0x17f]]
])

interface CaseTables {
  /** Lower case form, for the code points that differ from it. */
  readonly lower: ReadonlyMap<number, number>
  /** First code point of the upper case form, for the code points that differ from it. */
  readonly upper: ReadonlyMap<number, number>
  /** All code points that match each other, from each of them. */
  readonly equals: ReadonlyMap<number, readonly number[]>
  /** The keys of `equals`, sorted. */
  readonly keys: readonly number[]
}

let tables: CaseTables | undefined

function caseTables (): CaseTables {
  tables ??= buildTables()
  return tables
}

function buildTables (): CaseTables {
  const lower = new Map<number, number>()
  const upper = new Map<number, number>()
  const leaders = new Map<number, number>()
  for (const word of SHARED_UPPER.split(' ')) {
    const letters = word.match(/.{4}/g)!.map(hex => Number.parseInt(hex, 16))
    for (const letter of letters) leaders.set(letter, letters[0]!)
  }
  const classes = new Map<number, number[]>()
  for (let codePoint = 0; codePoint <= LAST_CASED; codePoint++) {
    const text = String.fromCodePoint(codePoint)
    const low = text.toLowerCase().codePointAt(0)!
    const up = text.toUpperCase().codePointAt(0)!
    if (LATER_UPPER.has(codePoint) || LATER_UPPER.has(up)) continue
    if (low !== codePoint) lower.set(codePoint, low)
    if (up !== codePoint) upper.set(codePoint, up)
    if (low === codePoint && up === codePoint) continue
    const leader = leaders.get(low) ?? low
    const members = classes.get(leader)
    if (members === undefined) classes.set(leader, [codePoint])
    else members.push(codePoint)
  }
  const equals = new Map<number, readonly number[]>()
  for (const members of classes.values()) {
    if (members.length > 1) for (const member of members) equals.set(member, members)
  }
  return { lower, upper, equals, keys: [...equals.keys()].sort((a, b) => a - b) }
}

function isAsciiLetter (codePoint: number): boolean {
  const lower = codePoint | 0x20
  return lower >= 0x61 && lower <= 0x7a && codePoint < 0x80
}

/** What one character matches. `ascii`: under the ASCII flag, where only A to Z have two cases. */
export function foldCharacter (codePoint: number, ascii: boolean): Ranges {
  if (isAsciiLetter(codePoint)) {
    const lower = codePoint | 0x20
    const upper = lower - 0x20
    const extras = ascii ? undefined : ASCII_EXTRAS.get(lower)
    return extras === undefined ? [upper, upper, lower, lower] : [upper, upper, lower, lower, ...extras]
  }
  if (ascii || codePoint < 0x80) return [codePoint, codePoint]
  const same = caseTables().equals.get(codePoint)
  return same === undefined ? [codePoint, codePoint] : normalizeRanges(same.flatMap(member => [member, member]))
}

/** What a range of characters in a class matches. */
export function foldRange (low: number, high: number, ascii: boolean): Ranges {
  const ranges = [low, high]
  const lastAscii = Math.min(high, 0x7f)
  for (let codePoint = low; codePoint <= lastAscii; codePoint++) {
    if (isAsciiLetter(codePoint)) ranges.push(...foldCharacter(codePoint, ascii))
  }
  if (high > 0x7f && !ascii) {
    const { equals, keys } = caseTables()
    for (let i = firstIndex(keys, Math.max(low, 0x80)); i < keys.length && keys[i]! <= high; i++) {
      for (const member of equals.get(keys[i]!)!) if (member < low || member > high) ranges.push(member, member)
    }
  }
  if (high > 0xffff) addByUpperCase(ranges, low, high, ascii)
  return normalizeRanges(ranges)
}

/**
 * CPython tests a range that reaches beyond U+FFFF in its own way: a character also belongs to it when its upper
 * case form does, and that even under the ASCII flag.
 */
function addByUpperCase (ranges: number[], low: number, high: number, ascii: boolean): void {
  const { lower, upper } = caseTables()
  const add = (codePoint: number, from: number): void => {
    const up = upper.get(from)!
    if (up >= low && up <= high && (codePoint < low || codePoint > high)) ranges.push(codePoint, codePoint)
  }
  for (const codePoint of upper.keys()) add(codePoint, codePoint)
  if (!ascii) for (const [codePoint, low] of lower) add(codePoint, low)
}

function firstIndex (sorted: readonly number[], atLeast: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (sorted[middle]! < atLeast) low = middle + 1
    else high = middle
  }
  return low
}

/**
 * Whether this is an upper case letter beyond U+FFFF. CPython 3.11 forgets to fold those when they stand in a set
 * with others, so that they match nothing there.
 */
export function isAstralUpperCase (codePoint: number): boolean {
  return codePoint > 0xffff && caseTables().lower.has(codePoint)
}
