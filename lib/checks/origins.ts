import { originKey, splitUrl } from '../policy/origin.js'
import { printable } from '../printable.js'
import { entryCheck, isString, type Check, type Problem } from './check.js'

/** Not URLs, and allowed all the same: what sandboxed frames and Android's local files send. */
const special: ReadonlySet<string> = new Set(['null', 'file://'])

const whiteSpace = /[\s\p{C}]/u

const splitHint = "If the list comes from an environment variable, split it with value.split(',').map(entry => entry.trim()).filter(Boolean)"

function originCheck (id: string, judge: (origin: string, setting: string) => Problem | undefined): Check {
  return entryCheck(id, ['CORS_ALLOWED_ORIGINS'], isString, (origin, _name, writtenAs) =>
    special.has(origin) ? undefined : judge(origin, writtenAs))
}

export const missingSchemeOrHost = originCheck('E013', (origin, setting) => {
  const url = splitUrl(origin)
  if (url === undefined || (url.scheme !== '' && hostOf(url.authority) !== '')) return undefined
  return {
    message: `Origin ${printable(origin)} in ${setting} is missing scheme or netloc. A browser sends both, as in 'https://example.com', so this entry never equals what it sends, and the pages that are meant are blocked.`,
    hint: completeOrigin(origin, setting)
  }
})

function completeOrigin (origin: string, setting: string): string {
  const entry = origin.trim()
  if (entry === '') return `Remove the empty entry. ${splitHint}: ''.split(',') is [''].`
  if (entry === '*') return `Remove it from ${setting}, and set CORS_ALLOW_ALL_ORIGINS to true if every origin on the web is to be allowed.`
  const guess = `https://${entry.replace(/^(?:[a-z][a-z0-9+.-]*:)?\/+/i, '')}`
  const url = splitUrl(guess)
  return url !== undefined && isImpossible(guess) === undefined && hostOf(url.authority) !== '' && portOf(url.authority) !== ''
    ? `Write ${printable(originKey(url))}, or with http:// if that is how the page is served.`
    : "Write scheme and host, as in 'https://example.com', or remove the entry."
}

export const hasMoreThanOrigin = originCheck('E014', (origin, setting) => {
  const url = splitUrl(origin)
  if (url === undefined || url.scheme === '' || url.authority === '') return undefined
  const parts = (['path', 'query', 'fragment'] as const).filter(part => url[part] !== '')
  if (parts.length === 0) return undefined
  const slash = url.path === '/' && parts.length === 1 ? ' A slash at the end is a path.' : ''
  return {
    message: `Origin ${printable(origin)} in ${setting} should not have ${parts.join(', ')}.${slash} A browser sends scheme, host and port and nothing after them, so whoever reads this entry is misled about what it allows: every page of the origin.`,
    hint: `Write ${printable(originKey(url))}.`
  }
})

export const cannotBeOrigin = originCheck('E019', (origin, setting) => {
  const reason = isImpossible(origin)
  if (reason === undefined) return undefined
  return {
    message: `Origin ${printable(origin)} in ${setting} cannot be an origin: ${reason.because}. No browser sends such an Origin, so this entry allows nothing, and the pages that are meant are blocked.`,
    hint: reason.hint,
    unusable: splitUrl(origin) === undefined
  }
})

/** Why no browser can ever send this, if so. The empty entry is E013's. */
function isImpossible (origin: string): { because: string, hint: string } | undefined {
  if (whiteSpace.test(origin) && origin.trim() !== '') {
    const bare = origin.replace(/[\s\p{C}]+/gu, '')
    return { because: 'it has white space or control characters in it', hint: `Write ${printable(bare)}. ${splitHint}.` }
  }
  const url = splitUrl(origin)
  if (url === undefined) {
    return { because: 'its square brackets hold no IPv6 address, or it has characters that would end the host', hint: "Write an IPv6 address in brackets, as in 'https://[2001:db8::1]:8443', and other hosts without them, in their punycode form." }
  }
  const { scheme, authority } = url
  const at = authority.lastIndexOf('@')
  if (at >= 0) {
    return { because: 'it has user info in it, the part before the @', hint: `Write ${printable(originKey({ ...url, authority: authority.slice(at + 1) }))}.` }
  }
  const port = portOf(authority)
  if (port !== undefined && !(/^\d*$/.test(port) && Number(port) <= 65535)) {
    const host = authority.slice(0, -port.length - 1)
    return { because: `its port, ${printable(port)}, is no number from 0 to 65535`, hint: `Write the port that the page is served from, or none: ${printable(`${scheme}://${host}`)}.` }
  }
  return undefined
}

/** What follows the last colon, unless that colon is inside of the brackets of an IPv6 address. */
function portOf (authority: string): string | undefined {
  const colon = authority.lastIndexOf(':')
  return colon < 0 || colon < authority.lastIndexOf(']') ? undefined : authority.slice(colon + 1)
}

function hostOf (authority: string): string {
  const port = portOf(authority)
  return port === undefined ? authority : authority.slice(0, -port.length - 1)
}
