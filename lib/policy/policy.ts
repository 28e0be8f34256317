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
}

/**
 * Expects settings that passed the checks.
 *
 * @param base settings that these were made from, and their policy: what they have in common is not compiled again
 */
export function compilePolicy (settings: EffectiveSettings, base?: { readonly settings: EffectiveSettings, readonly policy: Policy }): Policy {
  const isAsInBase = (...names: ReadonlyArray<keyof EffectiveSettings>): boolean => base !== undefined && names.every(name => settings[name] === base.settings[name])
  return Object.freeze({
    coversUrl: base !== undefined && isAsInBase('CORS_URLS_REGEX') ? base.policy.coversUrl : compilePath(settings.CORS_URLS_REGEX),
    judge: base !== undefined && isAsInBase('CORS_ALLOWED_ORIGINS', 'CORS_ALLOWED_ORIGIN_REGEXES', 'CORS_ALLOW_ALL_ORIGINS') ? base.policy.judge : compileAllowlist(settings),
    // With credentials a browser takes no `*` for an answer (Fetch, CORS check, step 3).
    wildcard: settings.CORS_ALLOW_ALL_ORIGINS && !settings.CORS_ALLOW_CREDENTIALS,
    lines: makeHeaderLines(settings)
  })
}

function compilePath (regex: string | RegExp): (url: string) => boolean {
  const matches = (typeof regex === 'string' ? plainPrefix(regex) : undefined) ?? compilePatternSet([compilePattern(regex)])
  return url => matches(requestPath(url))
}
