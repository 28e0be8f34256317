import type { Traits } from './browsers.js'
import type { Blocked, Outcome, Preflight } from './outcome.js'
import type { Fetch } from './page-request.js'
import { isForbiddenHeader, isForbiddenMethod, isHiddenHeader, readableResponseHeaders, safelistedMethods, unsafeNames } from './safelists.js'

/** The headers of a response, with names in lower case. */
export type Answer = Readonly<Record<string, string>>

/** The server's responses to the two requests of a fetch. */
export interface Server {
  preflight (origin: string, method: string, headers: readonly string[]): Answer
  actual (origin: string): Answer
}

/** The step of the Fetch standard at which a response fails. */
export type Failure =
  | { readonly of: 'origin' | 'credentials' | 'wildcard', readonly during: 'preflight' | 'actual' }
  | { readonly of: 'method' }
  | { readonly of: 'headers', readonly names: readonly string[] }
  | { readonly of: 'sending' | 'parsing' | 'decoding' }

const undecodable: Failure = { of: 'decoding' }

/** Simulates one `fetch` in mode `cors` (Fetch, HTTP fetch). Like a browser, it sees responses and no settings. */
export function simulateFetch (fetch: Fetch, traits: Traits, server: Server, describe: (failure: Failure) => Blocked): Outcome {
  const { method, headers, credentials, isSameOrigin } = fetch
  // HTTP-redirect fetch, step 13: a redirect to another server removes Authorization.
  const isLost = (name: string): boolean => name === 'authorization' && fetch.isRedirected
  const isDropped = (name: string, value: string): boolean =>
    traits.drops.includes(name) || isForbiddenHeader(name, value) || isLost(name)
  const drops = [...headers].filter(([name, value]) => isDropped(name, value)).map(([name]) => name)
  const nothing = { drops, sent: false, credentialed: false, readable: false, readableHeaders: [] }
  if (isForbiddenMethod(method)) return { ...nothing, throws: `fetch refuses the method ${method}`, blocked: describe({ of: 'sending' }) }

  if (isSameOrigin) {
    return { ...nothing, sent: true, credentialed: true, readable: true, readableHeaders: [...readableResponseHeaders, '*'] }
  }

  const kept = new Map([...headers].filter(([name]) => !drops.includes(name)))
  const names = unsafeNames(kept, traits.safelists)
  const causes = [...names, ...traits.preflightsLostAuthorization ? drops.filter(isLost) : []].sort()
  let preflight: Preflight | undefined
  if (!safelistedMethods.includes(method) || causes.length > 0) {
    const answer = server.preflight(traits.preflightNamesPage ? fetch.pageOrigin : fetch.origin, method, names)
    const failure = fetch.isDecodable ? checkPreflight(fetch, traits, names, answer) : undecodable
    preflight = { because: reasons(method, causes), method, headers: names, passes: failure === undefined }
    if (failure !== undefined) return { ...nothing, preflight, blocked: describe(failure) }
  }

  const sent = { ...nothing, ...preflight !== undefined && { preflight }, sent: true, credentialed: credentials }
  if (!fetch.isKnownToNode) return { ...sent, blocked: describe({ of: 'parsing' }) }
  const answer = server.actual(fetch.origin)
  const failure = fetch.isDecodable ? checkCors(fetch.origin, credentials, answer, 'actual') : undecodable
  if (failure !== undefined) return { ...sent, blocked: describe(failure) }
  return { ...sent, readable: true, readableHeaders: readableOf(credentials, answer) }
}

function reasons (method: string, names: readonly string[]): string[] {
  return [
    ...safelistedMethods.includes(method) ? [] : [`the method ${method}`],
    ...names.map(name => `the header ${name}`)
  ]
}

/** Fetch, CORS check. */
function checkCors (origin: string, credentials: boolean, answer: Answer, during: 'preflight' | 'actual'): Failure | undefined {
  const allowed = answer['access-control-allow-origin']
  if (allowed === '*') return credentials ? { of: 'wildcard', during } : undefined
  if (allowed !== origin) return { of: 'origin', during }
  return credentials && answer['access-control-allow-credentials'] !== 'true' ? { of: 'credentials', during } : undefined
}

/** Fetch, CORS-preflight fetch, step 7. */
function checkPreflight ({ origin, pageOrigin, method, credentials }: Fetch, traits: Traits, names: readonly string[], answer: Answer): Failure | undefined {
  const failure = checkCors(traits.preflightNamesPage ? pageOrigin : origin, credentials, answer, 'preflight')
  if (failure !== undefined) return failure
  const methods = listOf(answer['access-control-allow-methods'])
  const allows = (list: readonly string[], item: string): boolean => list.includes(item) || (!credentials && list.includes('*'))
  if (!safelistedMethods.includes(method) && !allows(methods, method)) return { of: 'method' }
  const headers = listOf(answer['access-control-allow-headers']?.toLowerCase())
  // By step 7.7, `*` does not cover Authorization. Neither browser implements that yet.
  const missing = names.filter(name => !allows(headers, name))
  return missing.length > 0 ? { of: 'headers', names: missing } : undefined
}

/** Fetch, CORS filtered response. */
function readableOf (credentials: boolean, answer: Answer): string[] {
  const exposed = listOf(answer['access-control-expose-headers']?.toLowerCase()).filter(name => !isHiddenHeader(name))
  return [...new Set([...readableResponseHeaders, ...exposed.filter(name => name !== '*' || !credentials)])]
}

function listOf (value = ''): string[] {
  return value.split(',').map(item => item.trim()).filter(item => item !== '')
}
