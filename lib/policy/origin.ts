import { isIPv6 } from 'node:net'

/** The parts of a URL as Python's `urllib.parse.urlsplit` cuts them. */
export interface SplitUrl {
  /** In lower case, without the colon. Empty if there is none. */
  readonly scheme: string
  /** Host and port as spelled, user info included. Empty if there is none. */
  readonly authority: string
  readonly path: string
  readonly query: string
  readonly fragment: string
}

/** The longest scheme in practice, `://`, a host of 253 bytes (RFC 1035), and a port. */
export const maxOriginLength = 64 + '://'.length + 253 + ':65535'.length

/** The canonical form, which nearly all origins have. A port of five digits needs a range check, so it is excluded. */
const canonicalOrigin = /^[a-z][a-z0-9+.-]*:\/\/[a-z0-9._-]+(?::[0-9]{1,4})?$/

/** Whether an origin is in canonical form, and therefore its own key. */
export function isCanonicalOrigin (origin: string): boolean {
  return canonicalOrigin.test(origin)
}

const leadingControls = /^[\0-\x20]+/
const ignoredAnywhere = /[\t\r\n]/g
const schemeAtStart = /^([a-z][a-z0-9+.-]*):/i
const authorityAfterSlashes = /^\/\/[^/?#]*/

/**
 * Cuts a URL, or an origin, where Python's urlsplit does, because django-cors-headers compares
 * origins by what urlsplit makes of them. Undefined where urlsplit raises ValueError.
 */
export function splitUrl (url: string): SplitUrl | undefined {
  let rest = url.replace(leadingControls, '').replace(ignoredAnywhere, '')
  const scheme = schemeAtStart.exec(rest)?.[1] ?? ''
  if (scheme !== '') rest = rest.slice(scheme.length + 1)

  const slashed = authorityAfterSlashes.exec(rest)?.[0] ?? ''
  rest = rest.slice(slashed.length)
  const authority = slashed.slice(2)
  if (!hasSoundBrackets(authority) || foldsIntoDelimiter(authority)) return undefined

  const [beforeFragment, fragment] = cut(rest, '#')
  const [path, query] = cut(beforeFragment, '?')
  return { scheme: scheme.toLowerCase(), authority, path, query, fragment }
}

/**
 * Origins with the same key count as the same: scheme and authority. An origin in canonical form, and every key, is its
 * own key.
 */
export function originKey ({ scheme, authority }: SplitUrl): string {
  return scheme === '' ? `//${authority}` : `${scheme}://${authority}`
}

function cut (text: string, at: string): [string, string] {
  const index = text.indexOf(at)
  return index < 0 ? [text, ''] : [text.slice(0, index), text.slice(index + 1)]
}

/** Brackets must hold an IPv6 address or an IPvFuture (RFC 3986, section 3.2.2), or urlsplit raises. */
function hasSoundBrackets (authority: string): boolean {
  const opens = authority.includes('[')
  if (opens !== authority.includes(']')) return false
  if (!opens) return true
  const hostAndPort = authority.slice(authority.lastIndexOf('@') + 1)
  if (!hostAndPort.includes('[')) return isIpvFuture(cut(hostAndPort, ':')[0])
  const [before, bracketed] = cut(hostAndPort, '[')
  const [host, port] = cut(bracketed, ']')
  return before === '' && (port === '' || port.startsWith(':')) && (isIpvFuture(host) || isIpv6(host))
}

function isIpvFuture (host: string): boolean {
  return /^v[a-fA-F0-9]+\../.test(host)
}

function isIpv6 (host: string): boolean {
  const [address, zone] = cut(host, '%')
  return isIPv6(address) && !zone.includes('%') && (zone !== '' || !host.includes('%'))
}

/** `℀` becomes `a/c` under NFKC, and would move the end of the host: urlsplit raises. */
function foldsIntoDelimiter (authority: string): boolean {
  const others = authority.replace(/[\0-\x7f]+/g, '')
  return others !== '' && /[/?#@:]/.test(others.normalize('NFKC'))
}
