import { beginningTest, compilePattern, compilePatternSet } from '../regex/index.js'
import { readQuotedText, splitOutside } from './list-text.js'
import { sourceOf, withSource, type Entry } from './propose.js'
import { exampleOf } from './spelled-domain.js'

/** Whether a regex can match a path, all of which begin with a slash (RFC 9112, section 3.2.1). */
export function canMatchPath (regex: Entry): boolean {
  try {
    return beginningTest(compilePattern(regex))('/')
  } catch {
    return true // E016 reports it.
  }
}

/** The likely meaning of a regex that matches no path. Undefined if that cannot be determined. */
export function meantPath (regex: Entry): Entry | undefined {
  const written = typeof regex === 'string' ? bare(regex) : regex.source
  const [flags = ''] = /^\(\?[aimsux]+\)/.exec(written) ?? []
  const alternatives = splitOutside(written.slice(flags.length), /\|/).map(slashed)
  return alternatives.some(alternative => matchesSome(withSource(regex, flags + alternative)))
    ? withSource(regex, flags + alternatives.join('|'))
    : undefined
}

/** The same regex for paths below a prefix. Undefined if that cannot be determined. */
export function belowPrefix (regex: Entry, prefix: string): Entry | undefined {
  const source = sourceOf(regex)
  const [flags = ''] = /^\(\?[aimsux]+\)/.exec(source) ?? []
  const begin = `^${prefix.replace(/[.+()]/g, '\\$&')}`
  const alternatives = splitOutside(source.slice(flags.length), /\|/).map(alternative => begin + alternative.replace(/^(?:\^|\\A)/, ''))
  return /[:*]/.test(prefix) ? undefined : withSource(regex, flags + alternatives.join('|'))
}

/** Removes quotes, or the slashes of a RegExp literal. */
function bare (source: string): string {
  return (readQuotedText(source)?.[0] ?? source.trim()).replace(/^\/(\^.*)\/[a-z]*$/, (_all, inner: string) => inner.replaceAll('\\/', '/'))
}

/** Puts a slash at the start, in place of scheme and host if they are there. */
function slashed (alternative: string): string {
  const path = alternative.replace(/^(?:\^|\\A)?(?:https?\??:\\?\/\\?\/[^/\\]+(?:\\[^/][^/\\]*)*)?/, '')
  return /^\\?\//.test(path) ? `^${path}` : `^/${path}`
}

function matchesSome (regex: Entry): boolean {
  try {
    const pattern = compilePattern(regex)
    const path = exampleOf(pattern)
    return path !== undefined && path.startsWith('/') && compilePatternSet([pattern])(path)
  } catch {
    return false
  }
}
