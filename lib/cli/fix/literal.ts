import type { Fix } from '../../checks/message.js'

/** A text in quotes, as it is written: offsets into its file. */
export interface Literal {
  readonly from: number
  readonly to: number
  /** What is inside of the quotes, from one offset to the other. It has no escapes: what it says is what it is. */
  readonly inside: { readonly from: number, readonly to: number, readonly text: string }
}

/** Finds the literal that a fix is about, at an offset of its file. Undefined unless it is written there, for this setting alone. */
export type FindLiteral = (fix: Fix, offset: number) => Literal | undefined

const literalText = /^(?<start>[ru]?(?<quote>"""|'''|["'`]))(?<text>[^\\\r\n"'`$]*)\k<quote>$/i

/** The literal in a piece of a file, if it is one alone, on one line, and without escapes. */
export function readLiteral (file: string, from: number, to: number): Literal | undefined {
  const { start = '', text } = literalText.exec(file.slice(from, to))?.groups ?? {}
  if (text === undefined) return undefined
  const inside = from + start.length
  return { from, to, inside: { from: inside, to: inside + text.length, text } }
}
