import { compilePattern, compilePatternSet, plainPrefix } from '../regex/index.js'
import type { EffectiveSettings } from '../settings/effective.js'
import { compileAllowlist, type Verdict } from './allowlist.js'
import { makeHeaderLines, type HeaderLines } from './headers.js'
import { requestPath } from './path.js'

/** Settings made ready for requests. Users write settings; hooks see only this. */
export interface Policy {
  /** Whether CORS_URLS_REGEX matches the path of this request target. */
  readonly coversUrl: (url: string) => boolean
  /** What the settings say of an origin. */
  readonly judge: (origin: string) => Verdict
  /** Allowed origins are answered with `*`, not with their own name. */
  readonly wildcard: boolean
  readonly lines: HeaderLines
  /** What it was compiled from: no request is decided by it, and `explain` names its entries. */
  readonly settings: EffectiveSettings
}

/**
 * Expects settings that passed the checks.
 *
 * @param base what is compiled already: of a route's policy, that of the registration around it
 */
export function compilePolicy (settings: EffectiveSettings, base: Partial<Pick<Policy, 'coversUrl' | 'judge'>> = {}): Policy {
  const { coversUrl = compilePath(settings.CORS_URLS_REGEX), judge = compileAllowlist(settings) } = base
  return Object.freeze({
    coversUrl,
    judge,
    // With credentials a browser takes no `*` for an answer (Fetch, CORS check, step 3).
    wildcard: settings.CORS_ALLOW_ALL_ORIGINS && !settings.CORS_ALLOW_CREDENTIALS,
    lines: makeHeaderLines(settings),
    settings
  })
}

export function compilePath (regex: string | RegExp): (url: string) => boolean {
  const matches = (typeof regex === 'string' ? plainPrefix(regex) : undefined) ?? compilePatternSet([compilePattern(regex)])
  return url => matches(requestPath(url))
}
