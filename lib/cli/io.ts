/** What a command may touch besides files: tests bring their own. */
export interface Io {
  /** Everything on standard input, to its end. */
  readonly stdin: () => Promise<string>
  readonly stdout: Writer
  readonly stderr: Writer
  readonly env: Readonly<Record<string, string | undefined>>
  /** The folder that relative paths start from. */
  readonly cwd: string
}

export interface Writer {
  readonly write: (text: string) => void
  /** How many characters fit on a line. */
  readonly columns: number
  readonly hasColors: boolean
}

/** What goes wrong before a command can do its work: exit code 2, and the message on standard error. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}
