import type { Block, Comprehension, Expression, Parameters } from '../syntax/ast.js'
import type { PyFunction, PyIterator, Value } from '../values/values.js'
import type { Frame } from './machine.js'

/** What a function of the file is made of, for who must know what calling it could change. */
export interface Made {
  readonly body: Block | Expression
  readonly parameters: Parameters
  readonly defaults: ReadonlyMap<string, Value>
  readonly frame: Frame
}

const made = new WeakMap<PyFunction, Made>()

export function madeOf (callee: PyFunction): Made {
  return made.get(callee) as Made
}

export function noteMade (callee: PyFunction, what: Made): void {
  made.set(callee, what)
}

/** A generator expression: what it goes through was taken when it was made, all else runs later. */
export interface Generating { readonly node: Comprehension, readonly frame: Frame, readonly holds: readonly Value[] }

const generating = new WeakMap<PyIterator, Generating>()

export function generatingOf (iterator: PyIterator): Generating | undefined {
  return generating.get(iterator)
}

export function noteGenerator (iterator: PyIterator, what: Generating): void {
  generating.set(iterator, what)
}
