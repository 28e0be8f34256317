import type { CharacterSet } from './character-set.js'
import type { Instruction, Program } from './program.js'
import type { Place } from './syntax.js'

// The steps of a program as numbers. The matcher takes a million of them in a few milliseconds, which it would not if
// each of them were an object of a shape of its own.
export const CHARACTER = 0
export const CHARACTER_BACK = 1
export const PLACE = 2
export const BOUNDARY = 3
export const NO_BOUNDARY = 4
export const FORK = 5
export const JUMP = 6
export const LOOK = 7
export const NEGATIVE_LOOK = 8
export const ATOMIC = 9
export const MARK = 10
export const PROGRESS = 11
export const REFERENCE = 12
export const ACCEPT = 13

export const PLACES: readonly Place[] = ['start', 'lineStart', 'end', 'lineEnd', 'endNewline', 'inText']

/** A program, one column for each thing that an instruction may hold. */
export interface FlatProgram {
  readonly ops: Uint8Array
  /** Where it leads to, or its register, its group or its place. */
  readonly operands: Int32Array
  readonly otherwise: Int32Array
  readonly memo: Int32Array
  readonly sets: ReadonlyArray<CharacterSet | undefined>
  readonly registers: number
  readonly memos: number
}

export function flatten ({ code, registers, memos }: Program): FlatProgram {
  return {
    ops: Uint8Array.from(code, opOf),
    operands: Int32Array.from(code, operandOf),
    otherwise: Int32Array.from(code, step => step.op === 'fork' ? step.otherwise : 0),
    memo: Int32Array.from(code, step => step.op === 'fork' ? step.memo : -1),
    sets: code.map(step => 'set' in step ? step.set : undefined),
    registers,
    memos
  }
}

function opOf (step: Instruction): number {
  switch (step.op) {
    case 'character': return step.back ? CHARACTER_BACK : CHARACTER
    case 'place': return PLACE
    case 'boundary': return step.negated ? NO_BOUNDARY : BOUNDARY
    case 'fork': return FORK
    case 'jump': return JUMP
    case 'look': return step.negated ? NEGATIVE_LOOK : LOOK
    case 'atomic': return ATOMIC
    case 'mark': return MARK
    case 'progress': return PROGRESS
    case 'reference': return REFERENCE
    case 'accept': return ACCEPT
  }
}

function operandOf (step: Instruction): number {
  if ('to' in step) return step.to
  if ('register' in step) return step.register
  if ('index' in step) return step.index
  return step.op === 'place' ? PLACES.indexOf(step.place) : 0
}
