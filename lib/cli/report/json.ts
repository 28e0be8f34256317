import { webAddress } from '../package.js'
import type { FileReport } from './report.js'

/** docs/cli.md promises this shape. Raise `version` only for a change that could break a program that reads it. */
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
