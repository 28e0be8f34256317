import type { Location } from '../settings/locations.js'

/** A reason why settings could not be read. */
export interface ReadProblem {
  /** The setting that could not be read. Empty for the whole file. */
  readonly setting: string
  readonly message: string
  readonly hint: string
  readonly location?: Location
  /** The lines around the location, with a mark below it. */
  readonly frame?: string
}

/** The settings of a file cannot be read: exit code 2. */
export class UnreadableFile extends Error {
  override readonly name = 'UnreadableFile'
  readonly problems: readonly ReadProblem[]

  constructor (problems: readonly ReadProblem[]) {
    super('The settings could not be read.')
    this.problems = problems
  }
}

/** Makes an error for a whole file with one reason. */
export function unreadable (message: string, hint: string, location?: Location): UnreadableFile {
  return new UnreadableFile([{ setting: '', message, hint, ...location === undefined ? {} : { location } }])
}
