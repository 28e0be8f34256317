/** What cannot be read or cannot be run. */
export class PatternError extends Error {
  override readonly name = 'PatternError'
  /** Where in the pattern's source, from 0. */
  readonly position: number
  /** What is wrong, and the fix where there is one. */
  readonly reason: string

  constructor (reason: string, position: number) {
    super(`${reason} (at index ${position} of the pattern)`)
    this.reason = reason
    this.position = position
  }
}
