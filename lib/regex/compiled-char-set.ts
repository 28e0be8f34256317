import { onlyOf, type CharSet } from './char-set.js'

const WORD = /[\p{L}\p{N}_]/u
const DIGIT = /\p{Nd}/u

/** A set of characters, in a form that tells fast whether one, given by its number, belongs to it. */
export class CompiledCharSet {
  /** By the number, 1 for those of ASCII that belong to it. */
  readonly ascii: Uint8Array
  /** Whether one beyond ASCII may belong to it. */
  readonly hasOthers: boolean
  /** Its one character, if that is known. Half a character is none: it could be half of another one. */
  readonly only: string | undefined
  readonly #set: CharSet

  constructor (set: CharSet) {
    this.#set = set
    const only = onlyOf(set)
    if (only !== undefined && (only & 0xfff800) !== 0xd800) this.only = String.fromCodePoint(only)
    this.ascii = Uint8Array.from({ length: 0x80 }, (_, code) => Number(includes(set, code)))
    this.hasOthers = set.negated || set.word || set.digit || set.ranges.at(-1)! > 0x7f
  }

  has (code: number): boolean {
    return code < 0x80 ? this.ascii[code] === 1 : this.hasOthers && includes(this.#set, code)
  }

  /** Whether surely no character belongs to both. */
  excludes (other: CompiledCharSet): boolean {
    return !(this.hasOthers && other.hasOthers) && !this.ascii.some((isIn, code) => isIn + other.ascii[code]! === 2)
  }
}

function includes ({ negated, word, digit, ranges }: CharSet, code: number): boolean {
  const character = String.fromCodePoint(code)
  const isNamed = (word && WORD.test(character)) || (digit && DIGIT.test(character))
  return (isNamed || isInRanges(ranges, code)) !== negated
}

function isInRanges (ranges: readonly number[], code: number): boolean {
  for (let i = 0; i < ranges.length && ranges[i]! <= code; i += 2) if (code <= ranges[i + 1]!) return true
  return false
}

/** Each set once: regexes have the same few. Forgotten when they are many. */
const known = new Map<string | number, CompiledCharSet>()
const mostKnown = 2000

export function compileCharSet (set: CharSet): CompiledCharSet {
  const key = onlyOf(set) ?? JSON.stringify(set)
  let compiled = known.get(key)
  if (compiled === undefined) {
    if (known.size === mostKnown) known.clear()
    known.set(key, compiled = new CompiledCharSet(set))
  }
  return compiled
}
