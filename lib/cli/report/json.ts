import { webAddress } from '../package.js'
import type { FileReport } from './report.js'

/** The shape is promised in docs/cli.md: what it has stays, and what is added counts `version` up only if it could break a reader. */
export function jsonReport (reports: readonly FileReport[]): string {
  const files = reports.map(({ file, ok, messages, error }) => ({
    file,
    ok,
    messages: messages.map(message => ({ ...message, url: webAddress(message.docs) })),
    ...error === undefined
      ? {}
      : { error: { message: error.message, problems: error.problems.map(({ setting, message, hint, location }) => ({ setting, message, hint, location })) } }
  }))
  return `${JSON.stringify({ version: 1, files }, null, 2)}\n`
}
