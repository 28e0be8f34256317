/**
 * The safelists and forbidden names of the Fetch standard. Where a browser differs from the standard, see its traits in
 * browsers.ts.
 */

/** Fetch, forbidden method: `fetch` throws. */
export function isForbiddenMethod (method: string): boolean {
  return /^(?:connect|trace|track)$/i.test(method)
}

/** Fetch, CORS-safelisted method. */
export const safelistedMethods: readonly string[] = ['GET', 'HEAD', 'POST']

const forbidden = new Set([
  'accept-charset', 'accept-encoding', 'access-control-request-headers', 'access-control-request-method', 'connection',
  'content-length', 'cookie', 'cookie2', 'date', 'dnt', 'expect', 'host', 'keep-alive', 'origin', 'referer', 'set-cookie',
  'te', 'trailer', 'transfer-encoding', 'upgrade', 'via'
])

/** Fetch, forbidden request-header: the browser drops it. */
export function isForbiddenHeader (name: string, value = ''): boolean {
  if (forbidden.has(name) || name.startsWith('proxy-') || name.startsWith('sec-')) return true
  return /^x-(?:http-method(?:-override)?|method-override)$/.test(name) && value.split(',').some(method => isForbiddenMethod(method.trim()))
}

const unsafeByte = /(?![\t\x80-\x9f])\p{Cc}|["():<>?@[\\\]{}]/u
const language = /^[\w *,\-.;=]*$/
const simpleType = /^(?:application\/x-www-form-urlencoded|multipart\/form-data|text\/plain)$/i

/** Tests of header values that need no preflight, by name. A Map: a header may be called `constructor`. */
export type Safelist = ReadonlyMap<string, (value: string) => boolean>

/** Fetch, CORS-safelisted request-header. */
const safelisted: Safelist = new Map<string, (value: string) => boolean>(Object.entries({
  accept: value => !unsafeByte.test(value),
  'accept-language': value => language.test(value) && !value.includes('_'),
  'content-language': value => language.test(value) && !value.includes('_'),
  'content-type': value => !unsafeByte.test(value) && simpleType.test(essenceOf(value)),
  range: isSimpleRange
}))

/** The longest value, and the longest sum of values, in bytes. */
const longestValue = 128
const longestSum = 1024

type Headers = ReadonlyMap<string, string>

/** Fetch, CORS-unsafe request-header names, sorted. */
export function unsafeNames (headers: Headers, others: Safelist): string[] {
  const unsafe: string[] = []
  const simple: string[] = []
  let sum = 0
  for (const [name, value] of headers) {
    const isSafe = safelisted.get(name) ?? others.get(name)
    if (isSafe === undefined || value.length > longestValue || !isSafe(value)) {
      unsafe.push(name)
    } else {
      simple.push(name)
      sum += value.length
    }
  }
  return (sum > longestSum ? [...unsafe, ...simple] : unsafe).sort()
}

/** MIME Sniffing, parse a MIME type: the essence, before the parameters. */
function essenceOf (type: string): string {
  const [essence = ''] = type.split(';')
  return essence.replace(/[\t\n\r ]+$/, '')
}

/** Fetch, parse a single range header value, without white space and with a start. */
function isSimpleRange (value: string): boolean {
  const [, start, end] = /^bytes=(\d+)-(\d*)$/.exec(value) ?? []
  return start !== undefined && (end === '' || BigInt(start) <= BigInt(end as string))
}

/** Fetch, CORS-safelisted response-header name: always readable. */
export const readableResponseHeaders: readonly string[] = [
  'cache-control', 'content-language', 'content-length', 'content-type', 'expires', 'last-modified', 'pragma'
]

/** Fetch, forbidden response-header name: never readable. */
export function isHiddenHeader (name: string): boolean {
  return name === 'set-cookie' || name === 'set-cookie2'
}
