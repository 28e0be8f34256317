import { compilePattern, compilePatternSet } from '../regex/index.js'
import type { EffectiveSettings } from '../settings/effective.js'
import { originKey, splitUrl } from './origin.js'
import { remember } from './remember.js'

/** What the settings alone say of an origin. */
export type Verdict =
  | 'allowed-all'
  | 'allowed-list'
  | 'allowed-pattern'
  | 'not-in-list'
  | 'origin-malformed'
  | 'origin-too-long'

/** Room for the longest scheme that one meets, `://`, a host of 253 bytes (RFC 1035), and a port. */
const maxOriginLength = 64 + '://'.length + 253 + ':65535'.length

const rememberedOrigins = 1000

/** Which origins are allowed, as a function that is cheap to ask whatever the number of entries. */
export function compileAllowlist (settings: EffectiveSettings): (origin: string) => Verdict {
  if (settings.CORS_ALLOW_ALL_ORIGINS) {
    return origin => splitUrl(origin) === undefined ? 'origin-malformed' : 'allowed-all'
  }
  // `null` is among the keys as Django has it: neither scheme nor authority.
  const keys = new Set<string>()
  for (const entry of settings.CORS_ALLOWED_ORIGINS) {
    const url = splitUrl(entry)
    if (url !== undefined) keys.add(originKey(url))
  }
  const judgeByPattern = compilePatterns(settings)
  return origin => {
    if (keys.has(origin)) return 'allowed-list'
    const url = splitUrl(origin)
    if (url === undefined) return 'origin-malformed'
    return keys.has(originKey(url)) ? 'allowed-list' : judgeByPattern(origin)
  }
}

function compilePatterns ({ CORS_ALLOWED_ORIGIN_REGEXES: regexes }: EffectiveSettings): (origin: string) => Verdict {
  if (regexes.length === 0) return () => 'not-in-list'
  const matchesAny = compilePatternSet(regexes.map(compilePattern))
  const judge = remember((origin): Verdict => matchesAny(origin) ? 'allowed-pattern' : 'not-in-list', rememberedOrigins)
  return origin => origin.length > maxOriginLength ? 'origin-too-long' : judge(origin)
}
