import { printable, shorten } from '../printable.js'
import { compilePattern, type PatternError } from '../regex/index.js'
import { isPattern } from '../settings/is-pattern.js'
import { entryCheck } from './check.js'

export const doesNotCompile = entryCheck('E016', ['CORS_ALLOWED_ORIGIN_REGEXES', 'CORS_URLS_REGEX'], isPattern, (pattern, name, writtenAs) => {
  const error = compileError(pattern)
  if (error === undefined) return undefined
  const source = typeof pattern === 'string' ? pattern : pattern.source
  const effect = name === 'CORS_URLS_REGEX'
    ? 'No path could be told to be covered, and browsers would block every answer.'
    : 'No origin could match it, and browsers would block the pages that it is meant for.'
  return {
    message: `The regex ${printable(pattern)} in ${writtenAs} does not compile: ${shorten(error.reason, 300)} This is at position ${error.position}, ${excerpt(source, error.position)}. ${effect}`,
    hint: 'Write the regex in Python’s syntax, as for re.match, and fix it at that position.',
    unusable: true
  }
})

function compileError (pattern: string | RegExp): PatternError | undefined {
  try {
    compilePattern(pattern)
    return undefined
  } catch (error) {
    return error as PatternError
  }
}

/** The text at the position, or what is there instead of it. */
function excerpt (source: string, position: number): string {
  return position < source.length ? `where it says ${printable(source.slice(position, position + 20))}` : 'which is its end'
}
