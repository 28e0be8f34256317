import type { CharSet } from './char-set.js'
import { emitSet } from './emit-set.js'

/** Whether a character, given by its number, belongs to a set. */
export type CharacterTest = (character: number) => boolean

export function testOfSet (set: CharSet): CharacterTest {
  const { negated, word, notWord, digit, notDigit, ranges } = set
  if (!negated && !word && !notWord && !digit && !notDigit && ranges.length === 2) {
    const [low, high] = ranges as [number, number]
    return character => character >= low && character <= high
  }
  return testOfClass(emitSet(set, codePoint => `\\u{${codePoint.toString(16)}}`), 'u')
}

/** What stands for one character in the source of a RegExp. On one character, no RegExp can backtrack. */
export function testOfClass (source: string, flags: string): CharacterTest {
  const one = new RegExp(`^(?:${source})$`, flags)
  const ascii = Uint8Array.from({ length: 0x80 }, (_, code) => Number(one.test(String.fromCharCode(code))))
  return character => character < 0x80 ? ascii[character] === 1 : one.test(String.fromCodePoint(character))
}
