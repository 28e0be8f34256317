import type { Question } from '../explore.js'
import type { Place } from '../source.js'

/** What reading a settings.py has found, with what the writer of a settings.ts needs to keep comments and reads of the environment. */
export interface ReadSettings {
  /** What was read, so that it can be read again; undefined where a real Python was asked. */
  readonly question?: Question | undefined
  readonly settings: readonly ReadSetting[]
}

export interface ReadSetting {
  readonly name: string
  /** As loadDjangoSettings gives it. */
  readonly value: unknown
  /** The statement that bound the name last. */
  readonly place?: Place | undefined
  /** Where each entry of a list or a set is written, in the order of the value; undefined for one that no file has. */
  readonly entries?: ReadonlyArray<Place | undefined> | undefined
}
