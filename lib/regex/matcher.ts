import type { Instruction, Program } from './program.js'
import type { Place } from './syntax.js'

/** What is left of the steps that a verdict may take. */
export interface Budget { left: number }

const FAILED = -1
/** Above this many bits, failures are not noted. */
const MAX_MEMO = 2 ** 25
const NEWLINE = 0x0a

// What an entry of the stack says, after the two numbers that it is about.
const RETRY = 0
const NOTE_FAILURE = 1
const RESTORE = 2

/**
 * Whether the program matches at the start of the text. It backtracks, but notes what failed where, so that nothing is
 * tried twice: time is in proportion to the program times the text. Where a back-reference forbids such notes, and
 * wherever the budget ends first, the answer is no.
 */
export function matchesAtStart (program: Program, text: readonly number[], budget: Budget): boolean {
  return new Matcher(program, text, budget).run(0, 0) !== FAILED
}

class Matcher {
  readonly #code: readonly Instruction[]
  readonly #memos: number
  readonly #text: readonly number[]
  readonly #budget: Budget
  readonly #registers: Int32Array
  readonly #stack: number[] = []
  #failures: Uint8Array | undefined

  constructor ({ code, registers, memos }: Program, text: readonly number[], budget: Budget) {
    this.#code = code
    this.#memos = memos
    this.#text = text
    this.#budget = budget
    this.#registers = new Int32Array(registers)
  }

  /** Where the program that begins at this instruction ends when it is started at this position, or FAILED. */
  run (start: number, from: number): number {
    const text = this.#text
    const stack = this.#stack
    const base = stack.length
    let at = start
    let position = from
    for (;;) {
      if (--this.#budget.left < 0) return FAILED
      const instruction = this.#code[at]!
      let passed = true
      switch (instruction.op) {
        case 'character': {
          const character = text[instruction.back ? position - 1 : position]
          passed = character !== undefined && instruction.test(character)
          position += instruction.back ? -1 : 1
          break
        }
        case 'place':
          passed = isAt(instruction.place, text, position)
          break
        case 'boundary':
          passed = isBoundary(text, position, instruction.isWord) !== instruction.negated
          break
        case 'fork':
          passed = !this.#hasFailed(instruction.memo, position)
          if (passed) {
            stack.push(instruction.memo, position, NOTE_FAILURE, instruction.otherwise, position, RETRY)
            at = instruction.to - 1
          }
          break
        case 'jump':
          at = instruction.to - 1
          break
        case 'look':
          passed = (this.run(at + 1, position) === FAILED) === instruction.negated
          at = instruction.to - 1
          break
        case 'atomic':
          position = this.run(at + 1, position)
          passed = position !== FAILED
          at = instruction.to - 1
          break
        case 'mark':
          stack.push(instruction.register, this.#registers[instruction.register]!, RESTORE)
          this.#registers[instruction.register] = position
          break
        case 'progress':
          passed = this.#registers[instruction.register] !== position
          break
        case 'reference': {
          const begin = this.#registers[2 * instruction.index]!
          const width = this.#registers[2 * instruction.index + 1]! - begin
          passed = this.#repeats(begin, width, position)
          position += width
          break
        }
        case 'accept':
          // An atomic group or lookaround that has matched is not gone back into.
          stack.length = base
          return position
      }
      if (passed) {
        at++
        continue
      }
      for (;;) {
        if (stack.length === base) return FAILED
        const kind = stack.pop()
        const second = stack.pop()!
        const first = stack.pop()!
        if (kind === RETRY) {
          at = first
          position = second
          break
        }
        if (kind === NOTE_FAILURE) this.#noteFailure(first, second)
        else this.#registers[first] = second
      }
    }
  }

  #hasFailed (memo: number, position: number): boolean {
    if (this.#failures === undefined || memo < 0) return false
    const bit = memo * (this.#text.length + 1) + position
    return (this.#failures[bit >> 3]! & (1 << (bit & 7))) !== 0
  }

  #noteFailure (memo: number, position: number): void {
    if (memo < 0) return
    const places = this.#text.length + 1
    if (this.#memos * places > MAX_MEMO) return
    this.#failures ??= new Uint8Array((this.#memos * places >> 3) + 1)
    const bit = memo * places + position
    this.#failures[bit >> 3]! |= 1 << (bit & 7)
  }

  #repeats (begin: number, width: number, position: number): boolean {
    const text = this.#text
    if (position + width > text.length) return false
    this.#budget.left -= width
    for (let i = 0; i < width; i++) {
      if (text[begin + i] !== text[position + i]) return false
    }
    return true
  }
}

function isAt (place: Place, text: readonly number[], position: number): boolean {
  const { length } = text
  switch (place) {
    case 'start':
      return position === 0
    case 'lineStart':
      return position === 0 || text[position - 1] === NEWLINE
    case 'end':
      return position === length
    case 'lineEnd':
      return position === length || text[position] === NEWLINE
    case 'endNewline':
      return position === length || (position === length - 1 && text[position] === NEWLINE)
    case 'inText':
      return length > 0
  }
}

function isBoundary (text: readonly number[], position: number, isWord: (character: number) => boolean): boolean {
  const before = text[position - 1]
  const after = text[position]
  return (before !== undefined && isWord(before)) !== (after !== undefined && isWord(after))
}
