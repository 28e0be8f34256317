import { compilePattern, PatternError, type Pattern } from '../../lib/regex/index.js'

/** The pattern; undefined for one that is refused, as some are that are made at random. */
export function compileSupported (pattern: string | RegExp): Pattern | undefined {
  try {
    return compilePattern(pattern)
  } catch (error) {
    if (error instanceof PatternError) return undefined
    throw error
  }
}
