import {
  ACCEPT, ATOMIC, BOUNDARY, CHARACTER, CHARACTER_BACK, FORK, JUMP, LOOK, MARK, NEGATIVE_LOOK, NO_BOUNDARY, PLACE, PLACES, PROGRESS, REFERENCE,
  type FlatProgram
} from './flat-program.js'
import { isAt, isBoundary, type Characters } from './places.js'

/** What is left of the steps that a verdict may take. */
export interface Budget { left: number }

const FAILED = -1
/** Above this many bits, failures are not noted. */
const MAX_MEMO = 2 ** 25

// What an entry of the stack says, in its lowest two bits; what it says that of is in the others.
const RETRY = 0
const NOTE_FAILURE = 1
const RESTORE = 2

/**
 * Whether the program matches at the start of the text. It backtracks, but notes what failed where, so that nothing is
 * tried twice: time is in proportion to the program times the text. Where a back-reference forbids such notes, and
 * wherever the budget ends first, the answer is no.
 */
export function matchesAtStart (program: FlatProgram, text: Characters, budget: Budget): boolean {
  return new Matcher(program, text, budget).run(0, 0) !== FAILED
}

/**
 * A program on one text, from any place of it and as often as one likes: what failed for one place is known for the
 * next, so that time stays in proportion to the program times the text.
 */
class Matcher {
  readonly #program: FlatProgram
  readonly #text: Characters
  readonly #budget: Budget
  readonly #registers: Int32Array
  /** Entries of two numbers: what is to be done if nothing else matches, and a position or a register's value. */
  #stack = new Int32Array(256)
  #top = 0
  /** The fork that was gone back to last. */
  #retried = 0
  /** A bit for each memo and place. Made when the first failure is noted. */
  #failures: Uint8Array | undefined
  /** A match must not end here. */
  #notAt = -1
  /** A match must end here; anywhere if negative. */
  #onlyAt = -1

  constructor (program: FlatProgram, text: Characters, budget: Budget) {
    this.#program = program
    this.#text = text
    this.#budget = budget
    this.#registers = new Int32Array(program.registers)
  }

  /**
   * Where the match that begins at this position ends, or FAILED. `notAt` and `onlyAt`: where it must not end, and
   * where it must. What failed stays noted, so whoever changes them must not come back to a place.
   */
  find (from: number, notAt: number, onlyAt: number): number {
    this.#notAt = notAt
    this.#onlyAt = onlyAt
    this.#registers.fill(-1)
    return this.run(0, from)
  }

  /** Where the groups of the last match begin and end; -1 for those that have no part in it. */
  get registers (): Int32Array {
    return this.#registers
  }

  /** Where the program that begins at this instruction ends when it is started at this position, or FAILED. */
  run (start: number, from: number): number {
    const { ops, operands, memo, sets } = this.#program
    const text = this.#text
    const { length } = text
    const places = length + 1
    const registers = this.#registers
    const budget = this.#budget
    const base = this.#top
    let at = start
    let position = from
    for (;;) {
      if (--budget.left < 0) return FAILED
      let passed = true
      let next = at + 1
      switch (ops[at]) {
        case CHARACTER:
          passed = position < length && sets[at]!.has(text[position]!)
          position++
          break
        case CHARACTER_BACK:
          position--
          passed = position >= 0 && sets[at]!.has(text[position]!)
          break
        case PLACE:
          passed = isAt(PLACES[operands[at]!]!, text, position)
          break
        case BOUNDARY:
          passed = isBoundary(text, position, sets[at]!)
          break
        case NO_BOUNDARY:
          passed = !isBoundary(text, position, sets[at]!)
          break
        case FORK: {
          const number = memo[at]!
          if (this.#failures !== undefined && number >= 0) {
            const bit = number * places + position
            passed = (this.#failures[bit >> 3]! & (1 << (bit & 7))) === 0
          }
          if (passed) {
            this.#push(at << 2 | RETRY, position)
            next = operands[at]!
          }
          break
        }
        case JUMP:
          next = operands[at]!
          break
        case LOOK:
          passed = this.run(at + 1, position) !== FAILED
          next = operands[at]!
          break
        case NEGATIVE_LOOK:
          passed = this.run(at + 1, position) === FAILED
          next = operands[at]!
          break
        case ATOMIC:
          position = this.run(at + 1, position)
          passed = position !== FAILED
          next = operands[at]!
          break
        case MARK: {
          const register = operands[at]!
          this.#push(register << 2 | RESTORE, registers[register]!)
          registers[register] = position
          break
        }
        case PROGRESS:
          passed = registers[operands[at]!] !== position
          break
        case REFERENCE: {
          const begin = registers[2 * operands[at]!]!
          const width = registers[2 * operands[at]! + 1]! - begin
          passed = this.#repeats(begin, width, position)
          position += width
          break
        }
        case ACCEPT:
          if (at === ops.length - 1 && (position === this.#notAt || (this.#onlyAt >= 0 && position !== this.#onlyAt))) {
            passed = false
            break
          }
          // An atomic group or lookaround that has matched is not gone back into.
          this.#top = base
          return position
      }
      if (passed) {
        at = next
        continue
      }
      position = this.#goBack(base)
      if (position === FAILED) return FAILED
      at = this.#program.otherwise[this.#retried]!
    }
  }

  /** Goes back to the last fork above `base`: gives the position there, or FAILED. */
  #goBack (base: number): number {
    const stack = this.#stack
    while (this.#top > base) {
      this.#top -= 2
      const what = stack[this.#top]!
      const number = what >> 2
      const value = stack[this.#top + 1]!
      switch (what & 3) {
        case RETRY: {
          const memo = this.#program.memo[number]!
          if (memo >= 0) this.#push(memo << 2 | NOTE_FAILURE, value)
          this.#retried = number
          return value
        }
        case NOTE_FAILURE:
          this.#noteFailure(number, value)
          break
        default:
          this.#registers[number] = value
      }
    }
    return FAILED
  }

  #push (what: number, value: number): void {
    if (this.#top === this.#stack.length) {
      const larger = new Int32Array(2 * this.#stack.length)
      larger.set(this.#stack)
      this.#stack = larger
    }
    this.#stack[this.#top++] = what
    this.#stack[this.#top++] = value
  }

  #noteFailure (memo: number, position: number): void {
    const places = this.#text.length + 1
    const { memos } = this.#program
    if (memos * places > MAX_MEMO) return
    this.#failures ??= new Uint8Array((memos * places >> 3) + 1)
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
