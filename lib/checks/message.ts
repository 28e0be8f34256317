/** One problem in the settings, as plain data. */
export interface CheckMessage {
  /** The check's stable id, `corsheaders.E013`: what SILENCED_SYSTEM_CHECKS names. */
  readonly id: string
  /** `register` rejects for an error; a warning is only logged. */
  readonly level: Level
  /** The setting's name in the module: the old one if the module uses that. */
  readonly setting: string
  /** The position in the module, as a JSON Pointer (RFC 6901): `/CORS_ALLOWED_ORIGINS/3`. */
  readonly path: string
  /** The value there, for display: shortened, with control characters escaped. */
  readonly value: string
  /** What is wrong, and what browsers would do. */
  readonly message: string
  /** How to fix it. */
  readonly hint: string
  /** The section of this package's docs that explains the check: `fastify-cors-headers/docs/checks.md#e013`. */
  readonly docs: string
  /** How many further entries have the same problem but no message: each check has at most a hundred for a setting. */
  readonly more?: number
  /** For a warning about what a setting allows: an origin that it allows and that an attacker can obtain. */
  readonly witness?: string
  /** The value that the hint suggests, if it is certain: `check --fix` writes it. */
  readonly fix?: Fix
  /** The location of the value, if it was read from a file. Lines and columns count from 1. */
  readonly location?: { readonly file: string, readonly line: number, readonly column: number }
}

/** The value to write in place of a setting's value, or of an entry of its list. */
export interface Fix {
  readonly setting: string
  readonly entry?: number
  readonly value: string | readonly string[]
}

export type Level = 'error' | 'warning'

/** The position in words: `CORS_ALLOWED_ORIGINS[3]` for `/CORS_ALLOWED_ORIGINS/3`. */
export function subjectOf ({ path }: Pick<CheckMessage, 'path'>): string {
  return path.slice(1).replace(/\/(\d+)$/, '[$1]')
}

/** The section of the docs for a check, such as `E013`. */
export function docsOf (id: string): string {
  return `fastify-cors-headers/docs/checks.md#${id.toLowerCase()}`
}

/** The number of problems, including those without a message of their own. */
export function countProblems (messages: ReadonlyArray<Pick<CheckMessage, 'more'>>): number {
  return messages.reduce((count, { more = 0 }) => count + 1 + more, 0)
}
