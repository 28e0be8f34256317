import { compilePattern, compilePatternSet } from '../regex/index.js'
import type { EffectiveSettings } from '../settings/effective.js'
import { maxOriginLength } from './origin.js'
import { indexOrigins, keyOf } from './origin-index.js'
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

/** Compiles the origin settings to a function whose cost does not grow with the number of entries. */
export function compileAllowlist (settings: EffectiveSettings): (origin: string) => Verdict {
  const { keys } = indexOrigins(settings.CORS_ALLOW_ALL_ORIGINS ? [] : settings.CORS_ALLOWED_ORIGINS)
  const judgeUnlisted = settings.CORS_ALLOW_ALL_ORIGINS ? () => 'allowed-all' as const : compilePatterns(settings.CORS_ALLOWED_ORIGIN_REGEXES)
  return origin => {
    if (keys.has(origin)) return 'allowed-list'
    const key = keyOf(origin)
    if (key === undefined) return 'origin-malformed'
    return key !== origin && keys.has(key) ? 'allowed-list' : judgeUnlisted(origin)
  }
}

type Regexes = EffectiveSettings['CORS_ALLOWED_ORIGIN_REGEXES']

/** Keyed by the list, which is never mutated once read: routes share the list of their registration. */
const compiled = new WeakMap<Regexes, (origin: string) => Verdict>()

/** The verdict of the regexes. Each list is compiled once. */
export function compilePatterns (regexes: Regexes): (origin: string) => Verdict {
  let judge = compiled.get(regexes)
  if (judge === undefined) compiled.set(regexes, judge = makeJudge(regexes))
  return judge
}

function makeJudge (regexes: Regexes): (origin: string) => Verdict {
  if (regexes.length === 0) return () => 'not-in-list'
  const matchesAny = compilePatternSet(regexes.map(compilePattern), test => remember(test, rememberedOrigins))
  // An automaton is built lazily. Build its first states now instead of during the first request.
  matchesAny('https://www.example.com')
  return origin => {
    if (origin.length > maxOriginLength) return 'origin-too-long'
    return matchesAny(origin) ? 'allowed-pattern' : 'not-in-list'
  }
}
