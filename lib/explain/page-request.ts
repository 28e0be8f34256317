import { createRequire } from 'node:module'
import { token } from '../policy/headers.js'
import { parseUrl } from '../policy/parse-url.js'
import { printable } from '../text/printable.js'

/** A request that a page would make with `fetch(url, { method, headers, credentials })`. */
export interface PageRequest {
  /** The URL that the page requests: absolute, or a path of this server. */
  readonly url: string
  /** The page's origin, as browsers send it: `https://app.example`, or `null` for a sandboxed page. */
  readonly origin: string
  /** Default: GET. */
  readonly method?: string
  /** The headers that the script sets. Some values matter: a short `content-type: text/plain` needs no preflight. */
  readonly headers?: Readonly<Record<string, string>>
  /** Whether the request is credentialed: `credentials: 'include'`. Default: false. */
  readonly credentials?: boolean
  /** The URL, or path, that redirected the browser to `url`. */
  readonly redirectedFrom?: string
}

/** A page's request, normalised as `fetch` does it, before browser-specific rules apply. */
export interface Fetch {
  readonly method: string
  /** The request target: path and query. */
  readonly target: string
  /** The server's host, if the URL is absolute. */
  readonly host: string | undefined
  readonly pageOrigin: string
  /** The Origin header of the actual request. */
  readonly origin: string
  /** Names in lower case, values without white space around them. */
  readonly headers: ReadonlyMap<string, string>
  readonly credentials: boolean
  /** Whether the page requests its own server, so that CORS does not apply. */
  readonly isSameOrigin: boolean
  /** Whether another server redirected the browser here. */
  readonly isRedirected: boolean
  /** Whether node:http can parse the method. For others it replies with 400, without our headers. */
  readonly isKnownToNode: boolean
  /** Whether Fastify's router can decode the path. For others it replies with 400, before any hook. */
  readonly isDecodable: boolean
}

/** Fetch, normalize a method. It leaves PATCH alone. */
const normalised = /^(?:delete|get|head|options|post|put)$/i

/** The base of URLs that are given as a path. `.invalid` is reserved (RFC 6761). */
const anyServer = 'https://server.invalid'

/**
 * Validates and normalises the argument of `explain`.
 *
 * @throws TypeError if no page can make such a request.
 */
export function readPageRequest (request: PageRequest): Fetch {
  const { url: written, origin: pageOrigin, method = 'GET', headers = {}, credentials = false, redirectedFrom } = request
  const url = readUrl('url', written)
  const before = redirectedFrom === undefined ? undefined : readUrl('redirectedFrom', redirectedFrom)
  checkOrigin(pageOrigin)
  if (typeof method !== 'string' || !token.test(method)) {
    throw new TypeError(`explain: method must be an HTTP method such as 'PUT', and is ${printable(method)}.`)
  }
  if (typeof credentials !== 'boolean') {
    throw new TypeError(`explain: credentials must be true or false, and is ${printable(credentials)}.`)
  }
  const spelled = normalised.test(method) ? method.toUpperCase() : method
  return {
    method: spelled,
    target: url.pathname + url.search,
    host: url.origin === anyServer ? undefined : url.host,
    pageOrigin,
    // Fetch, HTTP-redirect fetch, step 11: from one other origin to a second, the request's origin becomes opaque.
    origin: before !== undefined && before.origin !== pageOrigin && before.origin !== url.origin ? 'null' : pageOrigin,
    headers: readHeaders(headers),
    credentials,
    isSameOrigin: url.origin === pageOrigin && (before === undefined || before.origin === pageOrigin),
    isRedirected: before !== undefined && before.origin !== url.origin,
    isKnownToNode: canParseMethod(spelled),
    isDecodable: canDecode(url.pathname)
  }
}

/** Whether Node's HTTP parser takes a method. A command that only checks has no use for node:http. */
export function canParseMethod (method: string): boolean {
  return (createRequire(import.meta.url)('node:http') as typeof import('node:http')).METHODS.includes(method)
}

function canDecode (path: string): boolean {
  try {
    decodeURI(path)
    return true
  } catch {
    return false
  }
}

function readUrl (option: string, written: string): URL {
  const url = typeof written === 'string' && written !== '' ? parseUrl(written, anyServer) : undefined
  if (url === undefined || !/^https?:$/.test(url.protocol)) {
    throw new TypeError(`explain: ${option} must be a path such as '/api/items' or an http(s) URL, and is ${printable(written)}.`)
  }
  return url
}

/** Only http and https have a canonical form; others do not: `capacitor://localhost`, `chrome-extension://…`. */
function checkOrigin (origin: string): void {
  // Android's WebView sends `file://` for local files.
  if (origin === 'null' || origin === 'file://') return
  const sent = typeof origin === 'string' && /^[a-z][a-z0-9+.-]*:\/\/[\x21-\x7e]+$/.test(origin) ? parseUrl(origin) : undefined
  const isWeb = sent !== undefined && /^https?:$/.test(sent.protocol)
  if (sent !== undefined && (isWeb ? sent.origin === origin : !/[/?#@]/.test(origin.slice(origin.indexOf('://') + 3)))) return
  const instead = isWeb ? ` A browser sends ${printable(sent.origin)}.` : ''
  throw new TypeError(`explain: origin must be an origin as browsers send it, such as 'https://app.example', and is ${printable(origin)}.${instead}`)
}

function readHeaders (headers: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  if (typeof headers !== 'object' || headers === null) {
    throw new TypeError(`explain: headers must be an object of names and values, and is ${printable(headers)}.`)
  }
  const read = new Map<string, string>()
  for (const [name, value] of Object.entries(headers)) {
    if (!token.test(name)) throw new TypeError(`explain: ${printable(name)} cannot be the name of a header.`)
    // Fetch, header value: bytes, without NUL and line breaks once the white space around them is gone.
    const text = typeof value === 'string' ? value.replace(/^[\t\n\r ]+|[\t\n\r ]+$/g, '') : undefined
    if (text === undefined || text.includes('\0') || /[\n\r\u0100-\uffff]/.test(text)) {
      throw new TypeError(`explain: ${printable(value)} cannot be the value of the header ${printable(name)}.`)
    }
    const lower = name.toLowerCase()
    const earlier = read.get(lower)
    read.set(lower, earlier === undefined ? text : `${earlier}, ${text}`)
  }
  return read
}
