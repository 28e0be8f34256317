import type { CharSet } from './char-set.js'
import { emitSet } from './emit-set.js'

/** Whether a character, given by its number, belongs to a set. */
export type CharacterTest = (character: number) => boolean

/** Tests, each made once: a list of patterns has the same few classes over and over. */
export class CharacterTests {
  readonly #made = new Map<string, CharacterTest>()

  ofSet (set: CharSet): CharacterTest {
    const { negated, word, notWord, digit, notDigit, ranges } = set
    if (!negated && !word && !notWord && !digit && !notDigit && ranges.length === 2) {
      const [low, high] = ranges as [number, number]
      return character => character >= low && character <= high
    }
    return this.ofClass(emitSet(set, codePoint => `\\u{${codePoint.toString(16)}}`), 'u')
  }

  /** What stands for one character in the source of a RegExp. */
  ofClass (source: string, flags: string): CharacterTest {
    const key = `${flags} ${source}`
    let test = this.#made.get(key)
    if (test === undefined) this.#made.set(key, test = makeTest(new RegExp(`^(?:${source})$`, flags)))
    return test
  }
}

/** On one character, no RegExp can backtrack. */
function makeTest (one: RegExp): CharacterTest {
  const ascii = Uint8Array.from({ length: 0x80 }, (_, code) => Number(one.test(String.fromCharCode(code))))
  return character => character < 0x80 ? ascii[character] === 1 : one.test(String.fromCodePoint(character))
}
