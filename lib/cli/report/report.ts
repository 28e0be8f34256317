import type { CheckMessage } from '../../checks/message.js'
import type { Location } from '../../settings/locations.js'
import type { ReadProblem } from '../unreadable.js'

/** What came of one file. */
export interface FileReport {
  /** As the command line names it. */
  readonly file: string
  /** It was read, and no message counts as much as `--fail-level` says. */
  readonly ok: boolean
  readonly messages: readonly CheckMessage[]
  /** Why it could not be read. */
  readonly error?: { readonly message: string, readonly problems: readonly ReadProblem[] }
}

/** What a report needs to know besides what was found. */
export interface ReportContext {
  /** The text of a file that a location names, if it can be had. */
  readonly textOf: (file: string) => string | undefined
  /** The folder that relative names start from. */
  readonly cwd: string
  /** The top of the repository, where CI knows it. */
  readonly root: string
  readonly columns: number
  readonly hasColors: boolean
  readonly isQuiet: boolean
}

/** All that a format makes a line of: what the checks found, and what keeps a file from being read. */
export interface Entry {
  readonly id: string
  readonly level: 'error' | 'warning'
  readonly file: string
  /** The setting, with the entry's index: `CORS_ALLOWED_ORIGINS[3]`. */
  readonly subject: string
  readonly value: string
  readonly message: string
  readonly hint: string
  /** Where a check is explained. */
  readonly docs: string | undefined
  readonly location: Location | undefined
  readonly frame: string | undefined
}

/** The id of what keeps a file from being read. */
const unreadableId = 'unreadable'

export function entriesOf ({ file, messages, error }: FileReport): Entry[] {
  return [
    ...(error?.problems ?? []).map(({ setting, message, hint, location, frame }): Entry =>
      ({ id: unreadableId, level: 'error', file, subject: setting, value: '', message, hint, docs: undefined, location, frame })),
    ...messages.map(({ id, level, path, value, message, hint, docs, location }): Entry =>
      ({ id, level, file, subject: path.slice(1).replace(/\/(\d+)$/, '[$1]'), value, message, hint, docs, location, frame: undefined }))
  ]
}
