import type { Location } from '../settings/locations.js'

/** One reason why the settings of a file could not be read. */
export interface ReadProblem {
  /** The setting that it keeps from being read. Empty for the whole file. */
  readonly setting: string
  readonly message: string
  readonly hint: string
  readonly location?: Location
  /** The lines around the place with a mark below it, ready to print. */
  readonly frame?: string
}

/** Thrown for a file whose settings cannot be read: exit code 2. */
export class UnreadableFile extends Error {
  override readonly name = 'UnreadableFile'
  readonly problems: readonly ReadProblem[]

  constructor (problems: readonly ReadProblem[]) {
    super('The settings could not be read.')
    this.problems = problems
  }
}

/** The whole file is unreadable, for one reason. */
export function unreadable (message: string, hint: string, location?: Location): UnreadableFile {
  return new UnreadableFile([{ setting: '', message, hint, ...location === undefined ? {} : { location } }])
}
