import type { Block, Expression, Parameters } from '../syntax/ast.js'
import type { PyFunction } from '../values/values.js'
import type { Frame } from './machine.js'

/** What a function of the file is made of, for who must know what calling it could change. */
export interface Made { readonly body: Block | Expression, readonly parameters: Parameters, readonly frame: Frame }

const made = new WeakMap<PyFunction, Made>()

export function madeOf (callee: PyFunction): Made {
  return made.get(callee) as Made
}

export function noteMade (callee: PyFunction, what: Made): void {
  made.set(callee, what)
}
