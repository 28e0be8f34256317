import type { Expression } from '../syntax/ast.js'
import type { Code } from './code.js'
import type { Helper } from './helpers.js'
import type { Names } from './names.js'

/** What the translation of an expression may ask of the one of its parts. */
export interface Scope {
  readonly names: Names
  /** The expression of TypeScript's that has the same value in every environment, if there is one. */
  readonly translate: (expression: Expression) => Code | undefined
  /** What is true where the expression is true to Python. */
  readonly truth: (expression: Expression) => Code | undefined
  /** Asks for a function that the text calls. */
  readonly help: (helper: Helper) => void
}
