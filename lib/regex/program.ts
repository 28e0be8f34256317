import { rangesSet } from './char-set.js'
import type { CharacterSet, CharacterSets } from './character-set.js'
import { flatten, type FlatProgram } from './flat-program.js'
import type { Node, Place } from './syntax.js'
import { some } from './syntax.js'
import { ASCII_WORD } from './unicode-tables.js'
import { widthOf } from './width.js'

/** One step of a program. Where a step leads to another than the next, `to` is its number. */
export type Instruction =
  | { readonly op: 'character', readonly set: CharacterSet, readonly back: boolean }
  | { readonly op: 'place', readonly place: Place }
  | { readonly op: 'boundary', readonly negated: boolean, readonly set: CharacterSet }
  /** Goes to `to` first, and to `otherwise` if that fails. `memo` numbers the forks whose failures may be noted. */
  | { readonly op: 'fork', readonly to: number, readonly otherwise: number, readonly memo: number }
  | { readonly op: 'jump', readonly to: number }
  /** Runs what follows as a program of its own, up to its `accept`, then goes on at `to`. */
  | { readonly op: 'look', readonly negated: boolean, readonly to: number }
  | { readonly op: 'atomic', readonly to: number }
  /** Puts the position into a register; `progress` fails if it is still the same. */
  | { readonly op: 'mark' | 'progress', readonly register: number }
  | { readonly op: 'reference', readonly index: number }
  | { readonly op: 'accept' }

export interface Program {
  readonly code: readonly Instruction[]
  /** How many registers there are; a group begins at the one with twice its number and ends at the next. */
  readonly registers: number
  readonly memos: number
}

/** How many instructions a program for the node has, or a little less. */
export function instructionCount (node: Node): number {
  switch (node.type) {
    case 'sequence':
      return node.items.reduce((count, item) => count + instructionCount(item), 0)
    case 'choice':
      return node.items.reduce((count, item) => count + instructionCount(item) + 2, 0)
    case 'repeat':
      return (instructionCount(node.body) + 1) * (node.max === Infinity ? node.min + 1 : node.max)
    case 'group':
    case 'atomic':
    case 'look':
      return instructionCount(node.body) + 2
    default:
      return 1
  }
}

/** `groups`: how many groups are to be told from each other; without it, those that are referred to. */
export function compileProgram (node: Node, sets: CharacterSets, groups = 0): FlatProgram {
  return flatten(new Writer(node, sets, groups).program)
}

class Writer {
  readonly #code: Instruction[] = []
  readonly #referred = new Set<number>()
  readonly #sets: CharacterSets
  #registers = 0
  #memos = 0
  /** Whether failing depends on nothing but the instruction and the position. */
  #pure = true

  constructor (node: Node, sets: CharacterSets, groups: number) {
    this.#sets = sets
    for (let index = 1; index <= groups; index++) this.#referred.add(index)
    some(node, below => {
      if (below.type === 'reference') this.#referred.add(below.index)
      return false
    })
    this.#registers = 2 * (Math.max(-1, ...this.#referred) + 1)
    this.#body(node, false)
  }

  get program (): Program {
    return { code: this.#code, registers: this.#registers, memos: this.#memos }
  }

  #body (node: Node, back: boolean): void {
    const outer = this.#pure
    this.#pure = !some(node, below => below.type === 'reference')
    this.#write(node, back)
    this.#code.push({ op: 'accept' })
    this.#pure = outer
  }

  /** `back`: towards the start of the text, as a lookbehind is read. */
  #write (node: Node, back: boolean): void {
    switch (node.type) {
      case 'set':
        this.#code.push({ op: 'character', set: this.#sets.ofSet(node.set), back })
        break
      case 'class':
        this.#code.push({ op: 'character', set: this.#sets.ofClass(node.source, node.flags), back })
        break
      case 'place':
        this.#code.push({ op: 'place', place: node.place })
        break
      case 'boundary':
        this.#code.push({ op: 'boundary', negated: node.negated, set: this.#sets.ofSet(node.unicode ? UNICODE_WORD : ASCII_WORD_SET) })
        break
      case 'sequence':
        for (const item of back ? [...node.items].reverse() : node.items) this.#write(item, back)
        break
      case 'choice':
        this.#choice(node.items, back)
        break
      case 'repeat':
        this.#repeat(node, back)
        break
      case 'group':
        this.#group(node, back)
        break
      case 'look':
      case 'atomic': {
        const at = this.#reserve()
        this.#body(node.body, node.type === 'look' ? node.behind : back)
        const to = this.#code.length
        this.#code[at] = node.type === 'look' ? { op: 'look', negated: node.negated, to } : { op: 'atomic', to }
        break
      }
      case 'reference':
        this.#code.push({ op: 'reference', index: node.index })
    }
  }

  /** The place of an instruction that is known later. */
  #reserve (): number {
    return this.#code.push({ op: 'accept' }) - 1
  }

  #fork (at: number, to: number, otherwise: number): void {
    this.#code[at] = { op: 'fork', to, otherwise, memo: this.#pure ? this.#memos++ : -1 }
  }

  #choice (items: readonly Node[], back: boolean): void {
    const ends: number[] = []
    for (const item of items.slice(0, -1)) {
      const fork = this.#reserve()
      this.#write(item, back)
      ends.push(this.#reserve())
      this.#fork(fork, fork + 1, this.#code.length)
    }
    this.#write(items.at(-1)!, back)
    for (const end of ends) this.#code[end] = { op: 'jump', to: this.#code.length }
  }

  #repeat ({ body, min, max, lazy }: Extract<Node, { type: 'repeat' }>, back: boolean): void {
    for (let count = 0; count < min; count++) this.#write(body, back)
    const forks: number[] = []
    if (max === Infinity) {
      const loop = this.#reserve()
      forks.push(loop)
      this.#iteration(body, back)
      this.#code.push({ op: 'jump', to: loop })
    } else {
      for (let count = min; count < max; count++) {
        forks.push(this.#reserve())
        this.#write(body, back)
      }
    }
    const end = this.#code.length
    for (const fork of forks) {
      if (lazy) this.#fork(fork, end, fork + 1)
      else this.#fork(fork, fork + 1, end)
    }
  }

  /** An iteration that matches nothing would go on for ever and change nothing. */
  #iteration (body: Node, back: boolean): void {
    if (widthOf(body).min > 0) {
      this.#write(body, back)
      return
    }
    const register = this.#registers++
    this.#code.push({ op: 'mark', register })
    this.#write(body, back)
    this.#code.push({ op: 'progress', register })
  }

  #group ({ index, body }: Extract<Node, { type: 'group' }>, back: boolean): void {
    // Nobody refers to a group inside a lookbehind: the readers refuse it.
    if (!this.#referred.has(index) || back) {
      this.#write(body, back)
      return
    }
    this.#code.push({ op: 'mark', register: 2 * index })
    this.#write(body, back)
    this.#code.push({ op: 'mark', register: 2 * index + 1 })
  }
}

const UNICODE_WORD = { ...rangesSet([]), word: true }
const ASCII_WORD_SET = rangesSet(ASCII_WORD)
