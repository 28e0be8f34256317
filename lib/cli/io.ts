/** The environment of a command, besides files. Tests replace it. */
export interface Io {
  /** Reads standard input to its end. Throws UsageError if it is not in UTF-8. */
  readonly stdin: () => Promise<string>
  readonly stdout: Writer
  readonly stderr: Writer
  readonly env: Readonly<Record<string, string | undefined>>
  /** The base of relative paths. */
  readonly cwd: string
}

export interface Writer {
  readonly write: (text: string) => void
  /** The width of a line, in characters. */
  readonly columns: number
  readonly hasColors: boolean
}

/** An error that ends a command: the message goes to standard error, and the exit code is 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}
