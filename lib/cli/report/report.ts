import { isAbsolute, relative, resolve, sep } from 'node:path'
import { subjectOf, type CheckMessage } from '../../checks/message.js'
import type { Location } from '../../settings/locations.js'
import type { ReadProblem } from '../unreadable.js'

/** The result for one file. */
export interface FileReport {
  /** The name on the command line. */
  readonly file: string
  /** Whether it was read and no message reaches `--fail-level`. */
  readonly ok: boolean
  readonly messages: readonly CheckMessage[]
  /** The reason why it could not be read. */
  readonly error?: { readonly message: string, readonly problems: readonly ReadProblem[] }
}

/** What a report needs besides the findings. */
export interface ReportContext {
  /** The text of a file in a location, if it can be read. */
  readonly textOf: (file: string) => string | undefined
  /** The base of relative names. */
  readonly cwd: string
  /** The top of the repository, as far as CI provides it. */
  readonly root: string
  readonly columns: number
  readonly hasColors: boolean
  readonly isQuiet: boolean
}

/** An entry of a report: a finding of the checks, or a reason why a file could not be read. */
export interface Entry {
  readonly id: string
  readonly level: 'error' | 'warning'
  readonly file: string
  /** The setting, with the entry's index: `CORS_ALLOWED_ORIGINS[3]`. */
  readonly subject: string
  readonly value: string
  readonly message: string
  readonly hint: string
  /** The docs section of a check. */
  readonly docs: string | undefined
  readonly location: Location | undefined
  readonly frame: string | undefined
}

/** The id of a reason why a file could not be read. */
const unreadableId = 'unreadable'

export function entriesOf ({ file, messages, error }: FileReport): Entry[] {
  return [
    ...(error?.problems ?? []).map(({ setting, message, hint, location, frame }): Entry =>
      ({ id: unreadableId, level: 'error', file, subject: setting, value: '', message, hint, docs: undefined, location, frame })),
    ...messages.map(({ id, level, path, value, message, hint, docs, location }): Entry =>
      ({ id, level, file, subject: subjectOf({ path }), value, message, hint, docs, location, frame: undefined }))
  ]
}

/** A file name relative to the top of the repository, with slashes; absolute if the file is outside. */
export function fromRoot (file: string, { cwd, root }: Pick<ReportContext, 'cwd' | 'root'>): string {
  const path = resolve(cwd, file)
  const name = relative(root, path)
  return name.startsWith('..') || isAbsolute(name) ? path : name.split(sep).join('/')
}
