import { splitUrl, type SplitUrl } from '../policy/origin.js'
import { printable } from '../text/printable.js'

/** Valid although they are not URLs: sandboxed frames and Android's local files send them. */
const special: ReadonlySet<string> = new Set(['null', 'file://'])

/** Characters that no host contains, besides delimiters (URL standard, forbidden host code points). */
const neverInHost = /[<>\\^|]/

/** The fault of an entry, if it has one, as the end of "Origin 'x' in CORS_ALLOWED_ORIGINS …". */
export type Fault = (origin: string, url: SplitUrl | undefined) => string | undefined

export const missesPart: Fault = (origin, url) => {
  if (special.has(origin) || url === undefined || (url.scheme !== '' && hostOf(url.authority) !== '')) return undefined
  const because = impossible(origin, url)
  const besides = because === undefined ? '' : ` Besides, ${because}.`
  return `is missing scheme or netloc. Browsers send both, as in 'https://example.com', so this entry never matches the pages that it is meant for, and browsers block them.${besides}`
}

export const hasMore: Fault = (origin, url) => {
  if (special.has(origin) || url === undefined || url.scheme === '' || url.authority === '') return undefined
  const parts = (['path', 'query', 'fragment'] as const).filter(part => url[part] !== '')
  if (parts.length === 0) return undefined
  const slash = url.path === '/' && parts.length === 1 ? ' A trailing slash is a path.' : ''
  const because = impossible(origin, url)
  const outcome = because === undefined ? ': the entry stands for all pages of that origin, whatever their path' : `, and never this entry’s: ${because}`
  return `should not have ${parts.join(', ')}.${slash} Browsers send only scheme, host and port${outcome}.`
}

export const cannotBe: Fault = (origin, url) => {
  const because = impossible(origin, url)
  return because && `cannot be an origin: ${because}. Browsers never send such an Origin, so the entry has no effect.`
}

/** Whether an entry has no fault. */
export function isSound (origin: string, url = splitUrl(origin)): boolean {
  return missesPart(origin, url) === undefined && hasMore(origin, url) === undefined && cannotBe(origin, url) === undefined
}

/** Why no browser can send an origin. The empty entry is left to E013. */
function impossible (origin: string, url: SplitUrl | undefined): string | undefined {
  if (/[\s\p{C}]/u.test(origin) && origin.trim() !== '') return 'it contains white space or control characters'
  if (url === undefined) return 'its square brackets contain no IPv6 address, or one of its characters ends the host'
  if (url.authority.includes('@')) return 'it contains user info, the part before the @'
  if (neverInHost.test(url.authority)) return 'a host cannot contain the characters < > \\ ^ |'
  const port = portOf(url.authority)
  return isPort(port) ? undefined : `its port, ${printable(port)}, is not a number from 0 to 65535`
}

/** Whether a port is valid or absent. */
export function isPort (port: string | undefined): boolean {
  return port === undefined || (/^\d*$/.test(port) && Number(port) <= 65535)
}

/** The text after the last colon, unless that colon is inside the brackets of an IPv6 address. */
export function portOf (authority: string): string | undefined {
  const colon = authority.lastIndexOf(':')
  return colon < 0 || colon < authority.lastIndexOf(']') ? undefined : authority.slice(colon + 1)
}

export function hostOf (authority: string): string {
  const port = portOf(authority)
  return port === undefined ? authority : authority.slice(0, -port.length - 1)
}
