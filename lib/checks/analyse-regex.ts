import { isIP } from 'node:net'
import { parseUrl } from '../policy/parse-url.js'
import { compilePattern, compilePatternSet, type Pattern } from '../regex/index.js'
import { oncePerSettings } from './check.js'
import { findOrigins, fitsCustomScheme, makeBudget } from './find-origins.js'
import { isAsBrowsersSend, asWitness, hasSharedDomain, sharedWitness, withLongerEndings, type Witness } from './judge-origin.js'
import { judgeRegex } from './open-regex.js'
import { isSound } from './origin-faults.js'
import { exampleOf, spellsOutDomain } from './spelled-domain.js'

/** The origins that a regex matches, as far as the warnings need. */
export interface RegexAnalysis {
  /** A witness: an origin under a domain that anybody can register. */
  readonly lookAlike: string | undefined
  /** A witness under a public suffix that the regex names. */
  readonly underSuffix: Witness | undefined
  readonly null: boolean
  /** Whether the regex matches no origin that browsers send. */
  readonly nothing: boolean
}

/** The result for a regex whose origins all belong to one domain that it spells out. */
const nothingFound: RegexAnalysis = { lookAlike: undefined, underSuffix: undefined, null: false, nothing: false }

export const analyseRegexOnce = oncePerSettings(analyseRegex)

export function analyseRegex (regex: string | RegExp): RegexAnalysis | undefined {
  const pattern = compiled(regex)
  if (pattern === undefined) return undefined
  // `.*` may stand for nothing, but not before the dot of a name.
  const example = spellsOutDomain(pattern) ? [0, 1].map(least => exampleOf(pattern, least) ?? '').find(isAsBrowsersSend) : undefined
  if (example !== undefined && !hasSharedDomain(new URL(example).hostname)) return nothingFound
  const matches = compilePatternSet([pattern])
  let lookAlike: string | undefined
  let underSuffix: Witness | undefined
  let any = false
  const budget = makeBudget()
  for (const candidate of findOrigins(pattern, ['https://', 'http://'], budget)) {
    any ||= !isShortAddress(candidate.origin)
    const witness = [candidate, ...withLongerEndings(candidate)].map(asWitness).find(found => found !== undefined && matches(found.origin))
    if (witness === undefined) continue
    if (witness.suffix !== undefined) {
      underSuffix ??= witness
      continue
    }
    lookAlike = witness.origin
    break
  }
  if (lookAlike === undefined) underSuffix ??= sharedWitness(matches, example === undefined ? '' : new URL(example).hostname.replace(/\..*/, ''))
  const isNull = matches('null')
  return { lookAlike, underSuffix, null: isNull, nothing: !any && !isNull && !matches('file://') && !fitsCustomScheme(pattern, budget) && budget.left > 0 }
}

/** Whether the host of an http or https origin is a number, or two or three: browsers read them as an address of four. */
function isShortAddress (origin: string): boolean {
  return /^https?:\/\/\d+(?:\.\d+){0,2}(?::\d+)?$/.test(origin)
}

function compiled (regex: string | RegExp): Pattern | undefined {
  try {
    return compilePattern(regex)
  } catch {
    return undefined
  }
}

/** An http origin on another machine that an entry allows, if there is one. */
export function findHttpOrigin (entry: string | RegExp, isOrigin: boolean): string | undefined {
  return first(entry, isOrigin, 'http://', host => !isLocal(host))
}

/** An origin on the visitor's own machine that an entry allows, if there is one. */
export function findLocalOrigin (entry: string | RegExp, isOrigin: boolean): string | undefined {
  return first(entry, isOrigin, 'http://', isLocal) ?? first(entry, isOrigin, 'https://', isLocal)
}

function first (entry: string | RegExp, isOrigin: boolean, scheme: string, test: (host: string) => boolean): string | undefined {
  if (isOrigin) {
    // W006 reports a * in a list, and an error what is no origin.
    if (typeof entry !== 'string' || entry.includes('*') || !entry.toLowerCase().startsWith(scheme) || !isSound(entry)) return undefined
    const url = parseUrl(entry)
    return url !== undefined && test(url.hostname) ? entry : undefined
  }
  const pattern = compiled(entry)
  // E021 reports a regex that matches every origin.
  if (pattern === undefined || judgeRegex(entry) === 'open') return undefined
  const matches = compilePatternSet([pattern])
  for (const { origin } of findOrigins(pattern, [scheme])) if (isAsBrowsersSend(origin) && test(new URL(origin).hostname) && matches(origin)) return origin
  return undefined
}

function isLocal (host: string): boolean {
  return host === 'localhost' || host.endsWith('.localhost') || host === '[::1]' || (isIP(host) === 4 && host.startsWith('127.'))
}
