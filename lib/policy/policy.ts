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

/** Expects settings that passed the checks. */
export function compilePolicy (settings: EffectiveSettings): Policy {
  const matchesPath = compilePath(settings.CORS_URLS_REGEX)
  return Object.freeze({
    coversUrl: (url: string) => matchesPath(requestPath(url)),
    judge: compileAllowlist(settings),
    // With credentials a browser takes no `*` for an answer (Fetch, CORS check, step 3).
    wildcard: settings.CORS_ALLOW_ALL_ORIGINS && !settings.CORS_ALLOW_CREDENTIALS,
    lines: makeHeaderLines(settings)
  })
}

function compilePath (regex: string | RegExp): (path: string) => boolean {
  const plain = typeof regex === 'string' ? plainPrefix(regex) : undefined
  return plain ?? compilePatternSet([compilePattern(regex)])
}
