import { splitUrl, type SplitUrl } from '../policy/origin.js'
import { printable } from '../text/printable.js'

/** Not URLs, and allowed all the same: what sandboxed frames and Android's local files send. */
const special: ReadonlySet<string> = new Set(['null', 'file://'])

/** Besides the delimiters, what no host has, whatever the scheme (URL standard, forbidden host code points). */
const neverInHost = /[<>\\^|]/

/** What is wrong with an entry, if it is, as the end of "Origin 'x' in CORS_ALLOWED_ORIGINS …". */
export type Fault = (origin: string, url: SplitUrl | undefined) => string | undefined

export const missesPart: Fault = (origin, url) => {
  if (special.has(origin) || url === undefined || (url.scheme !== '' && hostOf(url.authority) !== '')) return undefined
  return "is missing scheme or netloc. A browser sends both, as in 'https://example.com', so this entry never equals what it sends, and the pages that are meant are blocked."
}

export const hasMore: Fault = (origin, url) => {
  if (special.has(origin) || url === undefined || url.scheme === '' || url.authority === '') return undefined
  const parts = (['path', 'query', 'fragment'] as const).filter(part => url[part] !== '')
  if (parts.length === 0) return undefined
  const slash = url.path === '/' && parts.length === 1 ? ' A slash at the end is a path.' : ''
  return `should not have ${parts.join(', ')}.${slash} A browser sends scheme, host and port and nothing after them, so what comes after them is ignored, and does not narrow down what the entry allows.`
}

export const cannotBe: Fault = (origin, url) => {
  const because = impossible(origin, url)
  return because && `cannot be an origin: ${because}. No browser sends such an Origin.`
}

/** Whether none of the faults is there. */
export function isSound (origin: string, url = splitUrl(origin)): boolean {
  return missesPart(origin, url) === undefined && hasMore(origin, url) === undefined && cannotBe(origin, url) === undefined
}

/** The empty entry is not among them: it misses everything. */
function impossible (origin: string, url: SplitUrl | undefined): string | undefined {
  if (/[\s\p{C}]/u.test(origin) && origin.trim() !== '') return 'it has white space or control characters in it'
  if (url === undefined) return 'its square brackets hold no IPv6 address, or a character of it ends the host'
  if (url.authority.includes('@')) return 'it has user info in it, the part before the @'
  if (neverInHost.test(url.authority)) return 'no host has one of the characters < > \\ ^ |'
  const port = portOf(url.authority)
  return isPort(port) ? undefined : `its port, ${printable(port)}, is no number from 0 to 65535`
}

/** Whether a host can have this port, or none. */
export function isPort (port: string | undefined): boolean {
  return port === undefined || (/^\d*$/.test(port) && Number(port) <= 65535)
}

/** What follows the last colon, unless that colon is inside of the brackets of an IPv6 address. */
export function portOf (authority: string): string | undefined {
  const colon = authority.lastIndexOf(':')
  return colon < 0 || colon < authority.lastIndexOf(']') ? undefined : authority.slice(colon + 1)
}

export function hostOf (authority: string): string {
  const port = portOf(authority)
  return port === undefined ? authority : authority.slice(0, -port.length - 1)
}
