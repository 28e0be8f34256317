/** One problem in the settings, as plain data. */
export interface CheckMessage {
  /** The check's stable id, `corsheaders.E013`: what SILENCED_SYSTEM_CHECKS names. */
  readonly id: string
  /** An error is refused by `register`; a warning is only told. */
  readonly level: Level
  /** The name as the module spells it: the old one where the module uses that. */
  readonly setting: string
  /** Where, as a JSON Pointer (RFC 6901) into the module: `/CORS_ALLOWED_ORIGINS/3`. */
  readonly path: string
  /** The value there, shortened, with control characters escaped: for people to read. */
  readonly value: string
  /** What is wrong, and what a browser would make of it. */
  readonly message: string
  /** What makes the problem go away when it is followed to the letter. */
  readonly hint: string
  /** Where it is explained, a section of a file in this package: `fastify-cors-headers/docs/checks.md#e013`. */
  readonly docs: string
  /** How many entries after this one have the same problem and no message of their own: a hundred are named. */
  readonly more?: number
  /** For a warning about what a setting lets in: an origin that it lets in and that an attacker can hold. */
  readonly witness?: string
  /** The value that the hint says to write, where there is no doubt about it: `check --fix` writes it. */
  readonly fix?: Fix
  /** Where the value is written, if it was read from a file. Lines and columns count from 1. */
  readonly location?: { readonly file: string, readonly line: number, readonly column: number }
}

/** What to write in place of a setting's value, or of an entry of its list. */
export interface Fix {
  readonly setting: string
  readonly entry?: number
  readonly value: string | readonly string[]
}

export type Level = 'error' | 'warning'

/** The section about a check, such as `E013`. */
export function docsOf (id: string): string {
  return `fastify-cors-headers/docs/checks.md#${id.toLowerCase()}`
}

/** How many problems messages stand for. */
export function countProblems (messages: ReadonlyArray<Pick<CheckMessage, 'more'>>): number {
  return messages.reduce((count, { more = 0 }) => count + 1 + more, 0)
}
