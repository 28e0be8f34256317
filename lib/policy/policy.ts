import { compilePattern, compilePatternSet } from '../regex/index.js'
import type { EffectiveSettings } from '../settings/effective.js'
import type { WrittenSettings } from '../settings/read.js'
import { compileAllowlist, type Verdict } from './allowlist.js'
import { makeHeaderLines, type HeaderLines } from './headers.js'
import { requestPath } from './path.js'

/** Compiled settings. Users write settings; hooks use only this. */
export interface Policy {
  /** Whether it is that of a route with `cors: false`, for `explain`. */
  readonly isOff: boolean
  /** Whether CORS_URLS_REGEX matches the path of this request target. */
  readonly coversUrl: (url: string) => boolean
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

export function compilePath (regex: string | RegExp): (url: string) => boolean {
  const matches = compilePatternSet([compilePattern(regex)])
  return url => matches(requestPath(url))
}
