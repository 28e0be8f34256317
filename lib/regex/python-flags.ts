/** The flags that a part of a pattern is read under. */
export interface Flags {
  readonly ignoreCase: boolean
  readonly multiline: boolean
  readonly dotAll: boolean
  readonly verbose: boolean
  readonly ascii: boolean
  /** Asked for with the flag "u", which only matters because "a" is then refused. */
  readonly unicode: boolean
}

export const NO_FLAGS: Flags = {
  ignoreCase: false, multiline: false, dotAll: false, verbose: false, ascii: false, unicode: false
}

/** `on` and `off` are letters out of "aimsux". */
export function changeFlags (flags: Flags, on: string, off: string): Flags {
  const set = (letter: string, before: boolean): boolean => (before || on.includes(letter)) && !off.includes(letter)
  return {
    ignoreCase: set('i', flags.ignoreCase),
    multiline: set('m', flags.multiline),
    dotAll: set('s', flags.dotAll),
    verbose: set('x', flags.verbose),
    ascii: (flags.ascii && !on.includes('u')) || on.includes('a'),
    unicode: (flags.unicode && !on.includes('a')) || on.includes('u')
  }
}
