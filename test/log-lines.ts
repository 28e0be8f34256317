import type { CheckMessage } from '../lib/index.js'

/** A line of a log, as far as this package writes it. */
export interface LogLine {
  readonly level: number
  readonly msg: string
  readonly check?: CheckMessage
  readonly cors?: Readonly<Record<string, unknown>>
}

/** The logger of an app, from a level on, and the lines that it writes. */
export function logLines (level: string) {
  const lines: LogLine[] = []
  const stream = { write (line: string) { lines.push(JSON.parse(line) as LogLine) } }
  return { lines, logger: { level, stream } }
}
