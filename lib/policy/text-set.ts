import { createRequire } from 'node:module'

/** Fewer texts are found fast, even if all of them collide. */
const few = 1000

/**
 * A set of texts whose number is known in advance. A Set pauses to rehash all of its texts whenever it grows, which
 * makes it much slower to fill with a million.
 */
export class TextSet implements Iterable<string> {
  /** Open addressing: a text's position in `#texts`, counted from 1; 0 for a free slot. At least half are free. */
  readonly #slots: Int32Array
  readonly #hashes: Int32Array
  readonly #texts: string[]
  /** Random, so that nobody can prepare texts that collide. */
  readonly #seed: number
  #size = 0
  #longest = 0

  constructor (capacity: number) {
    this.#slots = new Int32Array(2 ** Math.ceil(Math.log2(2 * Math.max(capacity, 1))))
    this.#hashes = new Int32Array(capacity)
    this.#texts = new Array<string>(capacity)
    this.#seed = capacity < few ? 0 : randomSeed()
  }

  get size (): number {
    return this.#size
  }

  has (text: string): boolean {
    // Do not hash a client's text of any length.
    return text.length <= this.#longest && this.#slots[this.#slotOf(text, hash(text, this.#seed))] !== 0
  }

  /** Adds a text. At most `capacity` texts fit. */
  add (text: string): void {
    const hashed = hash(text, this.#seed)
    const slot = this.#slotOf(text, hashed)
    if (this.#slots[slot] !== 0) return
    this.#texts[this.#size] = text
    this.#hashes[this.#size] = hashed
    this.#size++
    this.#slots[slot] = this.#size
    if (text.length > this.#longest) this.#longest = text.length
  }

  * [Symbol.iterator] (): Iterator<string> {
    for (let position = 0; position < this.#size; position++) yield this.#texts[position] as string
  }

  /** The slot of a text, or the free slot where it belongs. */
  #slotOf (text: string, hashed: number): number {
    const last = this.#slots.length - 1
    let slot = hashed & last
    for (let position = this.#slots[slot]!; position !== 0; position = this.#slots[slot]!) {
      if (this.#hashes[position - 1] === hashed && this.#texts[position - 1] === text) break
      slot = (slot + 1) & last
    }
    return slot
  }
}

/** Loads node:crypto, which takes longer than to check most settings. */
function randomSeed (): number {
  return (createRequire(import.meta.url)('node:crypto') as typeof import('node:crypto')).randomInt(2 ** 31)
}

/** FNV-1a (Fowler, Noll, Vo) with a final mix, because the lowest bits choose the slot. */
function hash (text: string, seed: number): number {
  let hashed = seed
  for (let index = 0; index < text.length; index++) hashed = Math.imul(hashed ^ text.charCodeAt(index), 0x01000193)
  hashed = Math.imul(hashed ^ (hashed >>> 15), 0x2c1b3c6d)
  return hashed ^ (hashed >>> 13)
}
