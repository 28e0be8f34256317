import type { SourceSpan } from '../../text/source.js'
import type { Helper } from './helpers.js'

/** Where a term is evaluated: the environment, and the entry of a list that is gone through. */
export interface World { readonly env: ReadonlyMap<string, string>, readonly entry?: string }

/**
 * A value of which only the environment knows what it is, as an expression of TypeScript's that gives just that in
 * every environment. Texts and lists carry one; conditions are terms that the reading is told the outcome of.
 */
export interface Term {
  readonly code: string
  /** It needs no parentheses, wherever it stands. */
  readonly isAtom: boolean
  readonly variables: readonly string[]
  readonly helpers: readonly Helper[]
  /** A text in lower or upper case: beyond ASCII, Python and JavaScript may differ. */
  readonly isFolded: boolean
  /** It is about the entry of the list that is gone through. */
  readonly isOfEntry: boolean
  /** The entries of a list, written out or spread, and where each of them is written. */
  readonly items?: ReadonlyArray<{ readonly code: string, readonly span: SourceSpan | undefined }>
  /** Of a condition: its opposite, where that has a shorter form than `!(…)`. */
  readonly opposite?: string
  readonly run: (world: World) => unknown
}
