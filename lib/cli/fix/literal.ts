import type { Fix } from '../../checks/message.js'

/** A string literal, as offsets into its file. */
export interface Literal {
  readonly from: number
  readonly to: number
  /** The part inside the quotes. It has no escapes, so it equals the value. */
  readonly inside: { readonly from: number, readonly to: number, readonly text: string }
}

/** Finds the literal for a fix at an offset. Undefined unless it is there and used by this setting only. */
export type FindLiteral = (fix: Fix, offset: number) => Literal | undefined

const literalText = /^(?<start>[ru]?(?<quote>"""|'''|["'`]))(?<text>[^\\\r\n"'`$]*)\k<quote>$/i

/** The literal in a range of a file, if the range is one literal on one line without escapes. */
export function readLiteral (file: string, from: number, to: number): Literal | undefined {
  const { start = '', text } = literalText.exec(file.slice(from, to))?.groups ?? {}
  if (text === undefined) return undefined
  const inside = from + start.length
  return { from, to, inside: { from: inside, to: inside + text.length, text } }
}
