import type { CharSet } from './char-set.js'
import { emitSet } from './emit-set.js'

/** A set of characters, made for asking whether one, given by its number, belongs to it. */
export class CharacterSet {
  readonly #ascii: Uint8Array
  readonly #hasOther: (character: number) => boolean

  constructor (has: (character: number) => boolean) {
    this.#ascii = Uint8Array.from({ length: 0x80 }, (_, character) => Number(has(character)))
    this.#hasOther = has
  }

  has (character: number): boolean {
    return character < 0x80 ? this.#ascii[character] === 1 : this.#hasOther(character)
  }
}

const ones: CharacterSet[] = []

/** The set of one character of ASCII, shared by all patterns: most of a pattern is such characters. */
function oneOf (character: number): CharacterSet {
  ones[character] ??= new CharacterSet(other => other === character)
  return ones[character]
}

/** Sets, each made once: a list of patterns has the same few over and over. */
export class CharacterSets {
  readonly #made = new Map<string | number, CharacterSet>()

  ofSet (set: CharSet): CharacterSet {
    const [low, high] = set.ranges
    const isOne = low === high && !set.negated && !set.word && !set.notWord && !set.digit && !set.notDigit && set.ranges.length === 2
    if (isOne) return low! < 0x80 ? oneOf(low!) : this.#keep(low!, () => new CharacterSet(character => character === low))
    return this.ofClass(emitSet(set, codePoint => `\\u{${codePoint.toString(16)}}`), 'u')
  }

  /** What stands for one character in the source of a RegExp. On one character, no RegExp can backtrack. */
  ofClass (source: string, flags: string): CharacterSet {
    return this.#keep(`${flags} ${source}`, () => {
      const one = new RegExp(`^(?:${source})$`, flags)
      return new CharacterSet(character => one.test(String.fromCodePoint(character)))
    })
  }

  #keep (key: string | number, make: () => CharacterSet): CharacterSet {
    let set = this.#made.get(key)
    if (set === undefined) this.#made.set(key, set = make())
    return set
  }
}
