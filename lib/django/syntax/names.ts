import { keywords } from './tokens.js'

const name = /[\p{XID_Start}_]\p{XID_Continue}*/uy

// Letters that came after Unicode 14, which CPython 3.11 knows; which of those above U+FFFF it knows is not looked into.
const newer = /[\u{10000}-\u{10FFFF}]|[\u088F\u0C5C\u0CDC\u1C89\u1C8A\uA7CB-\uA7CF\uA7D2\uA7D4\uA7DA-\uA7DC\uA7F1]|\u0897|\u0CF3|\u0ECE|[\u1ACF-\u1AEB]/u

/** The characters of a name at an offset; empty where none begins. */
export function nameAt (text: string, at: number): string {
  name.lastIndex = at
  return name.exec(text)?.[0] ?? ''
}

/** A name as CPython compares it, or undefined for one that is better not read. */
export function normalizedName (written: string): string | undefined {
  if (/^\w+$/.test(written)) return written
  if (newer.test(written)) return undefined
  const normalized = written.normalize('NFKC')
  return keywords.has(normalized) || nameAt(normalized, 0) !== normalized ? undefined : normalized
}
