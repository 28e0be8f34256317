import { compilePattern, compilePatternSet } from '../regex/index.js'
import type { EffectiveSettings } from '../settings/effective.js'
import { maxOriginLength } from './origin.js'
import { indexOrigins, keyOf } from './origin-index.js'
import { provesForm } from './proves-form.js'
import { remember } from './remember.js'

/** The verdict of the settings on an origin, without handlers. */
export type Verdict =
  | 'allowed-all'
  | 'allowed-list'
  | 'allowed-pattern'
  | 'not-in-list'
  | 'origin-malformed'
  | 'origin-too-long'

const rememberedOrigins = 1000

interface Patterns {
  /** Of an origin that is not listed. */
  readonly judge: (origin: string) => Verdict
  /** Whether what they match is in canonical form, so that its form needs no second look. */
  readonly proveForm: boolean
}

/** Compiles the origin settings to a function whose cost does not grow with the number of entries. */
export function compileAllowlist (settings: EffectiveSettings): (origin: string) => Verdict {
  const { keys } = indexOrigins(settings.CORS_ALLOW_ALL_ORIGINS ? [] : settings.CORS_ALLOWED_ORIGINS)
  const { judge, proveForm } = settings.CORS_ALLOW_ALL_ORIGINS ? everyOrigin : compilePatterns(settings.CORS_ALLOWED_ORIGIN_REGEXES)
  return origin => {
    if (keys.has(origin)) return 'allowed-list'
    // Python's `$` is before a newline at the end, too.
    const verdict = proveForm && !origin.endsWith('\n') ? judge(origin) : undefined
    if (verdict === 'allowed-pattern') return verdict
    const key = keyOf(origin)
    if (key === undefined) return 'origin-malformed'
    return key !== origin && keys.has(key) ? 'allowed-list' : verdict ?? judge(origin)
  }
}

const everyOrigin: Patterns = { judge: () => 'allowed-all', proveForm: false }
const none: Patterns = { judge: () => 'not-in-list', proveForm: false }

type Regexes = EffectiveSettings['CORS_ALLOWED_ORIGIN_REGEXES']

/** Keyed by the list, which is never mutated once read: routes share the list of their registration. */
const compiled = new WeakMap<Regexes, Patterns>()

/** Each list is compiled once. */
export function compilePatterns (regexes: Regexes): Patterns {
  let patterns = compiled.get(regexes)
  if (patterns === undefined) compiled.set(regexes, patterns = regexes.length === 0 ? none : compile(regexes))
  return patterns
}

function compile (regexes: Regexes): Patterns {
  const patterns = regexes.map(compilePattern)
  const matchesAny = compilePatternSet(patterns, test => remember(test, rememberedOrigins))
  // An automaton is built lazily. Build its first states now instead of during the first request.
  matchesAny('https://www.example.com')
  return {
    proveForm: patterns.every(provesForm),
    judge: origin => {
      if (origin.length > maxOriginLength) return 'origin-too-long'
      return matchesAny(origin) ? 'allowed-pattern' : 'not-in-list'
    }
  }
}
