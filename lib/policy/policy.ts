import { compilePattern, compilePatternSet, MAX_STEPS } from '../regex/index.js'
import type { EffectiveSettings } from '../settings/effective.js'
import type { WrittenSettings } from '../settings/read.js'
import { compileAllowlist, type Verdict } from './allowlist.js'
import { makeHeaderLines, type HeaderLines } from './headers.js'
import { requestPath } from './path.js'

/** Compiled settings. Users write settings; hooks use only this. */
export interface Policy {
  /** Whether it is that of a route with `cors: false`, for `explain`. */
  readonly isOff: boolean
  /** Whether CORS_URLS_REGEX matches the path of this request target. Undefined if the path is too long to tell. */
  readonly coversUrl: (url: string) => boolean | undefined
  /** The verdict on an origin. */
  readonly judge: (origin: string) => Verdict
  /** Whether Access-Control-Allow-Origin is `*` instead of the request's origin. */
  readonly wildcard: boolean
  readonly lines: HeaderLines
  /** The source settings, for `explain`, which names their entries. No request is decided by them. */
  readonly settings: EffectiveSettings
  /** The settings that are written, by their present names: `explain` names them as they are written. */
  readonly written: WrittenSettings['settings']
}

/**
 * Expects settings that passed the checks.
 *
 * @param base parts that are compiled already: a route shares them with its registration
 */
export function compilePolicy (settings: EffectiveSettings, base: Partial<Pick<Policy, 'coversUrl' | 'judge' | 'written'>> = {}): Policy {
  const { coversUrl = compilePath(settings.CORS_URLS_REGEX), judge = compileAllowlist(settings), written = new Map() } = base
  return Object.freeze({
    isOff: false,
    coversUrl,
    judge,
    // Browsers reject `*` for credentialed requests (Fetch, CORS check, step 3).
    wildcard: settings.CORS_ALLOW_ALL_ORIGINS && !settings.CORS_ALLOW_CREDENTIALS,
    lines: makeHeaderLines(settings),
    settings,
    written
  })
}

export function compilePath (regex: string | RegExp): Policy['coversUrl'] {
  const pattern = compilePattern(regex)
  const matches = compilePatternSet([pattern])
  const { re2, size, isPlain, formula } = pattern.linear
  // RE2 is asked about no longer one. Without RE2, the verdict is sure.
  const longest = re2 === undefined || (isPlain && formula === 0) ? Infinity : MAX_STEPS / size
  return url => {
    const path = requestPath(url)
    return matches(path) || (path.length > longest ? undefined : false)
  }
}
