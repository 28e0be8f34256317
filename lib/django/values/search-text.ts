import { lengthOf, sliceOf } from './code-points.js'
import type { Context } from './values.js'

/*
 * Searching, for texts and for bytes. Where a text has no characters beyond 16 bits, it is counted as JavaScript does.
 */

/** Counts what the search for one text in another may take at worst. */
export function spendSearch (text: string, wanted: string, context: Context): void {
  context.spend(text.length + Math.ceil(text.length * wanted.length / 128))
}

export function isWithin (text: string, wanted: string, [from, to]: readonly [number, number], atEnd: boolean): boolean {
  if (from > to) return false
  const part = sliceOf(text, from, to)
  return atEnd ? part.endsWith(wanted) : part.startsWith(wanted)
}

/** `text.find(wanted, from, to)`, or rfind. */
export function find (text: string, wanted: string, [from, to]: readonly [number, number], last: boolean): number {
  if (from > to) return -1
  const part = sliceOf(text, from, to)
  const at = last ? part.lastIndexOf(wanted) : part.indexOf(wanted)
  return at === -1 ? -1 : from + lengthOf(part.slice(0, at))
}

export function count (text: string, wanted: string, [from, to]: readonly [number, number]): number {
  if (from > to) return 0
  const part = sliceOf(text, from, to)
  return wanted === '' ? lengthOf(part) + 1 : countIn(part, wanted, Infinity)
}

/** How often a text that is not empty occurs, up to a number. */
function countIn (text: string, wanted: string, most: number): number {
  let found = 0
  for (let at = text.indexOf(wanted); at !== -1 && found < most; at = text.indexOf(wanted, at + wanted.length)) found++
  return found
}
