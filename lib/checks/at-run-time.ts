import { readableResponseHeaders, safelistedMethods } from '../explain/safelists.js'
import { namesIn } from '../policy/vary.js'
import type { EffectiveSettings } from '../settings/effective.js'
import { printable } from '../text/printable.js'
import type { WrittenSettings } from '../settings/read.js'
import { toMessage } from './check.js'
import type { CheckMessage } from './message.js'
import { Proposer, type Entry } from './propose.js'

/** The headers that are lists of names: their settings, and the names that need no entry, CORS-safelisted in Fetch. */
const lists = {
  'access-control-allow-headers': ['CORS_ALLOW_HEADERS', []],
  'access-control-allow-methods': ['CORS_ALLOW_METHODS', safelistedMethods],
  'access-control-expose-headers': ['CORS_EXPOSE_HEADERS', readableResponseHeaders]
} as const

/** The most characters of a list of names that W026 shows: all of the names that a tracer adds. */
const mostOfList = 300

/**
 * W026: can only be found while a covered response is written. Undefined for a list of which the settings lack nothing.
 *
 * @param where the response, as in `a response of the route '/x'`
 * @param value what was dropped
 */
export function droppedHeader (where: string, name: string, value: unknown, settings: EffectiveSettings): CheckMessage | undefined {
  const [setting, safelisted] = lists[name as keyof typeof lists] ?? []
  // Not what the response lacks: to an actual request, or to an origin that is not allowed, it has fewer lists.
  const told = setting === undefined ? value : lacking(value, [...safelisted, ...settings[setting]], setting).join(', ')
  if (setting !== undefined && told === '') return undefined
  const shown = `${printable(name)} ${printable(Array.isArray(told) ? told.join(', ') : told, setting && mostOfList)}`
  const off = 'CORS off at the source of the header: set cors: false in graphql-yoga, drop the header with rewriteHeaders in the replyOptions of @fastify/http-proxy and in reply.from(), or remove the middleware cors, or the line in your own code. docs/recipes.md has an example of each.'
  return toMessage('W026', 'warning', {
    setting: '',
    value: shown,
    message: `A handler, a hook or an upstream set the header ${shown} on ${where}. On paths that CORS_URLS_REGEX covers, only the CORS settings set Access-Control-* headers, so browsers did not get ${setting === undefined ? 'this one' : 'these names'}.`,
    hint: setting === undefined ? `Turn ${off}` : `If pages need these names, add them to ${setting}. Otherwise turn ${off}`
  })
}

function lacking (list: unknown, known: readonly string[], setting: string): string[] {
  // Methods are case-sensitive, names of headers are not (Fetch, CORS-preflight fetch).
  const fold = (name: string): string => setting === 'CORS_ALLOW_METHODS' ? name : name.toLowerCase()
  const folded = new Set(known.map(fold))
  return namesIn(list).filter(name => !folded.has(fold(name)))
}

/** W021: found in onSend, if the request has no decision yet. */
export function earlyAnswer (url: string): CheckMessage {
  const shown = printable(url)
  return toMessage('W021', 'warning', {
    setting: '',
    value: shown,
    message: `A hook that was registered before fastify-cors-headers replied to the preflight for ${shown}. Its response got the CORS headers, but browsers block the request unless the status of the preflight response is 2xx.`,
    hint: 'Register fastify-cors-headers before plugins and hooks that reply to requests, such as authentication and rate limits.'
  })
}

/** How many routes W018 names. */
const mostRoutes = 3

/**
 * W018: found once the app is ready, when all routes are known.
 *
 * @param meant a regex that matches some of them
 */
export function coversNoRoute (regex: Entry, prefix: string, urls: readonly string[], meant: Entry | undefined, written: WrittenSettings): CheckMessage {
  const code = meant === undefined ? undefined : new Proposer(written).entries([meant])
  const shown = printable(regex)
  const named = urls.slice(0, mostRoutes).map(url => printable(url)).join(', ')
  const more = urls.length > mostRoutes ? `, and ${urls.length - mostRoutes} more` : ''
  const included = prefix === '' ? '' : `, the prefix ${printable(prefix)} included`
  return toMessage('W018', 'warning', {
    setting: 'CORS_URLS_REGEX',
    value: shown,
    message: `The regex ${shown} in CORS_URLS_REGEX matches none of the routes of this registration: ${named}${more}. It is matched at the start of the whole path${included}. Browsers let no page of another origin read the responses.`,
    hint: code === undefined
      ? 'Write the regex for the whole path of these routes, prefixes included, or remove CORS_URLS_REGEX.'
      : `Write ${code}, or remove CORS_URLS_REGEX: without it, the settings of a child instance cover all of its routes.`
  })
}
