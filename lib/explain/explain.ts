import type { Facts } from '../policy/decide.js'
import { keyOf } from '../policy/origin-index.js'
import { requestPath } from '../policy/path.js'
import type { Policy } from '../policy/policy.js'
import { printable } from '../text/printable.js'
import { compilePattern, compilePatternSet } from '../regex/index.js'
import { answerOf, askSettings, nameOf, type SettingsAnswer, type FindRule } from './ask.js'
import { chromium, firefox, type Traits } from './browsers.js'
import { describeFailure } from './failures.js'
import { simulateFetch, type Answer } from './fetch.js'
import type { Outcome } from './outcome.js'
import { readPageRequest, type Fetch, type PageRequest } from './page-request.js'

/** The outcome of a page's request: the server's responses and what the browsers do with them. Plain data. */
export interface Explanation {
  /** The method as `fetch` sends it, the path and query that reach the server, and the Origin header. */
  readonly request: { readonly method: string, readonly target: string, readonly origin: string, readonly credentials: boolean }
  /** The decision of the settings, step by step. */
  readonly steps: readonly Step[]
  /** The outcome in Chromium: test/peers/explained.test.ts compares with a current one. */
  readonly chromium: Outcome
  /** The outcome in Firefox ESR. */
  readonly firefox: Outcome
  /** Whether the page may read the response, in both browsers. */
  readonly readable: boolean
  /** How the browsers differ for this request, in words. */
  readonly differences: readonly string[]
}

/** A step of the decision, such as whether CORS_URLS_REGEX matches. */
export interface Step {
  /** The step in words. */
  readonly text: string
  /** The setting that decides it. */
  readonly setting?: string
  /** Where, as a JSON Pointer (RFC 6901): `/CORS_ALLOWED_ORIGIN_REGEXES/2`. */
  readonly path?: string
  /** The headers that a response gets, with names in lower case. */
  readonly headers?: Readonly<Record<string, string>>
}

/**
 * Explains the outcome of a page's request: decides it as the hooks do, then applies the browsers' own rules.
 *
 * @throws TypeError if no page can make such a request.
 */
export function explain (find: FindRule, request: PageRequest): Explanation {
  const fetch = readPageRequest(request)
  const preflight = (origin: string): SettingsAnswer => askSettings(find, preflightFacts(fetch, origin))
  const actual = (origin: string): SettingsAnswer => askSettings(find, factsOf(fetch, origin))
  const outcome = (traits: Traits): Outcome => simulateFetch(fetch, traits, {
    preflight: origin => answerOf(preflight(origin)),
    actual: origin => answerOf(actual(origin))
  }, failure => {
    const origin = 'during' in failure && failure.during === 'preflight' && traits.preflightNamesPage ? fetch.pageOrigin : fetch.origin
    const asked = 'during' in failure && failure.during === 'actual' ? actual(origin) : preflight(origin)
    return describeFailure(failure, fetch, origin, asked)
  })
  const [inChromium, inFirefox] = [outcome(chromium), outcome(firefox)]
  const { method, target, origin, credentials } = fetch
  return {
    request: { method, target, origin, credentials },
    steps: stepsOf(fetch, {
      preflight: inChromium.preflight ?? inFirefox.preflight ? preflight(origin) : undefined,
      actual: actual(origin),
      isSent: inChromium.sent || inFirefox.sent
    }),
    chromium: inChromium,
    firefox: inFirefox,
    readable: inChromium.readable && inFirefox.readable,
    differences: differencesOf(inChromium, inFirefox)
  }
}

function factsOf ({ method, target, host }: Fetch, origin: string): Facts {
  return { method, url: target, headers: { host, origin } }
}

function preflightFacts (fetch: Fetch, origin: string): Facts {
  const { headers, ...facts } = factsOf(fetch, origin)
  return { ...facts, method: 'OPTIONS', headers: { ...headers, 'access-control-request-method': fetch.method } }
}

interface Answers { readonly preflight: SettingsAnswer | undefined, readonly actual: SettingsAnswer, readonly isSent: boolean }

function stepsOf (fetch: Fetch, { preflight, actual, isSent }: Answers): Step[] {
  const { origin, pageOrigin } = fetch
  if (fetch.isSameOrigin) return [{ text: `The page requests its own server, ${pageOrigin}: CORS does not apply.` }]
  if (!fetch.isDecodable) return [{ text: `Fastify cannot decode the path ${printable(fetch.target)}: it replies before the plugin does, and no header is added.` }]
  return [
    ...origin === pageOrigin ? [] : [{ text: `A redirect led from one server to another, so the browser sends Origin: null instead of ${pageOrigin}.` }],
    coverageStep(fetch, actual),
    ...actual.decision?.covered === true && actual.decision.reason !== 'path-too-long' ? [originStep(origin, actual)] : [],
    ...preflight === undefined ? [] : [preflightStep(preflight)],
    headersOn(`The response to the actual request ${isSent ? 'carries' : 'would carry'}`, fetch.isKnownToNode ? answerOf(actual) : {})
  ]
}

function coverageStep ({ target }: Fetch, { policy, decision, asksHandlers }: SettingsAnswer): Step {
  if (policy === undefined) return { text: `No registration of the plugin applies to ${printable(target)}: no header is added.` }
  if (policy.isOff) return { text: 'config.cors of the route is false: no header is added.' }
  const regex = printable(policy.settings.CORS_URLS_REGEX)
  const path = printable(requestPath(target))
  if (decision?.reason === 'path-too-long') return { text: `${path} is too long for CORS_URLS_REGEX, ${regex}: no origin is allowed.`, setting: 'CORS_URLS_REGEX', path: '/CORS_URLS_REGEX' }
  const matches = decision?.covered === true ? `matches ${path}: the path is covered` : `does not match ${path}: no header is added`
  const but = asksHandlers && decision?.covered === false ? ', unless a checkRequestEnabled handler allows the request' : ''
  return { text: `CORS_URLS_REGEX, ${regex}, ${matches}${but}.`, setting: 'CORS_URLS_REGEX', path: '/CORS_URLS_REGEX' }
}

function originStep (origin: string, { decision, policy, asksHandlers }: SettingsAnswer): Step {
  const { settings } = policy as Policy
  const key = keyOf(origin)
  const [origins, regexes] = [nameOf(policy, 'CORS_ALLOWED_ORIGINS'), nameOf(policy, 'CORS_ALLOWED_ORIGIN_REGEXES')]
  const entry = (setting: string, entries: readonly unknown[], index: number): Step => ({
    text: `${setting}[${index}], ${printable(entries[index])}, allows the origin ${origin}.`, setting, path: `/${setting}/${index}`
  })
  switch (decision?.reason) {
    case 'allowed-all': {
      const all = nameOf(policy, 'CORS_ALLOW_ALL_ORIGINS')
      return { text: `${all} allows the origin ${origin}, like every other.`, setting: all, path: `/${all}` }
    }
    case 'allowed-list': return entry(origins, settings.CORS_ALLOWED_ORIGINS, settings.CORS_ALLOWED_ORIGINS.findIndex(each => keyOf(each) === key))
    case 'allowed-pattern': return entry(regexes, settings.CORS_ALLOWED_ORIGIN_REGEXES, settings.CORS_ALLOWED_ORIGIN_REGEXES.findIndex(regex => compilePatternSet([compilePattern(regex)])(origin)))
    default: return {
      text: `Neither ${origins} nor ${regexes} allows the origin ${origin}.` +
        (asksHandlers ? ' A checkRequestEnabled handler may allow it: handlers run for real requests only.' : ''),
      setting: origins
    }
  }
}

function preflightStep (preflight: SettingsAnswer): Step {
  return preflight.decision?.covered === true
    ? headersOn('The plugin replies to the preflight itself, with 200 and', answerOf(preflight))
    : { text: 'The plugin passes the preflight on to the routes of the app, and adds no header.' }
}

function headersOn (what: string, headers: Answer): Step {
  const count = Object.keys(headers).length
  return count === 0 ? { text: `${what} no CORS header.` } : { text: `${what} ${count === 1 ? 'one header' : `${count} headers`} of these settings.`, headers }
}

function differencesOf (one: Outcome, other: Outcome): string[] {
  const differences: string[] = []
  // Firefox drops no header that Chromium sends.
  for (const name of one.drops.filter(name => !other.drops.includes(name))) differences.push(`Chromium drops the header ${name} that the script sets, Firefox sends it.`)
  const names = (outcome: Outcome): string => outcome.preflight?.because.join(' and ') ?? ''
  if (names(one) !== names(other)) {
    const needs = (outcome: Outcome): string => outcome.preflight === undefined ? 'needs no preflight' : `sends a preflight for ${names(outcome)}`
    differences.push(`Chromium ${needs(one)}, Firefox ${needs(other)}.`)
  }
  const readers = [['Chromium', one] as const, ['Firefox', other] as const].filter(([, { readable }]) => readable)
  if (readers.length === 1) differences.push(`The page may read the response in ${readers[0]![0]} only.`)
  return differences
}
