import { indexOrigins, keyOf } from '../policy/origin-index.js'
import { splitUrl } from '../policy/origin.js'
import { parseUrl } from '../policy/parse-url.js'
import { printable } from '../text/printable.js'
import { entryCheck, isString } from './check.js'
import { isAsBrowsersSend } from './judge-origin.js'
import { mayHavePages } from './schemes.js'
import { suggestOriginHint, wildcardRegex } from './suggest-origin.js'
import { isSound } from './origin-faults.js'
import { Proposer } from './propose.js'
import { sureEntry } from './sure-fix.js'

/** W006 (URL standard, origin serialization). E013, E014 and E019 report entries that are not origins at all. */
export const notSent = entryCheck('W006', ['CORS_ALLOWED_ORIGINS'], isString, (origin, { writtenAs, value }, written) => {
  const url = splitUrl(origin)
  if (url === undefined || !isSound(origin, url)) return undefined
  const isWeb = /^https?$/.test(url.scheme)
  const isNoPage = !mayHavePages(url.scheme)
  if (!url.authority.includes('*') && !isNoPage && (!isWeb || isAsBrowsersSend(keyOf(origin) ?? ''))) return undefined
  const sent = parseUrl(origin)?.origin
  return {
    message: `Browsers never send the origin ${printable(origin)} in ${writtenAs}: ${isNoPage ? becauseOfScheme(url.scheme) : because(origin, sent)} They block the pages that it is meant for.`,
    // A getter, as it looks through the list: of a long one with this problem in each entry, most are never read.
    get hint () {
      const isListed = isWeb && !origin.includes('*') && sent !== undefined && sent !== origin && (value as readonly unknown[]).includes(sent)
      return isListed ? `${new Proposer(written).inPlace(sent, value)}.` : suggestOriginHint(origin, writtenAs, new Proposer(written))
    },
    get fixedValue () { return sureEntry(origin, writtenAs, written) }
  }
}, function * (entries) {
  const odd = new Set(indexOrigins(entries).nonCanonical)
  for (let index = 0; index < entries.length; index++) {
    const entry = entries[index]
    if (odd.has(index) || (typeof entry === 'string' && (!hasWebScheme(entry) || entry.includes('/.') || (mayLookOdd(entry) && looksOdd.test(entry))))) yield index
  }
})

/**
 * In canonical form, and still not as browsers send it: a default port, a port with a leading zero, or perhaps an
 * address.
 */
const looksOdd = /:(?:443|80|0\d*)$|[./](?:0x[\da-f]*|\d+)\.?(?::\d+)?$/

/**
 * A quick test before the regex, which is slow for long lists: these origins end in a hexadecimal digit, an x or a dot.
 */
function mayLookOdd (origin: string): boolean {
  return '0123456789abcdefx.'.includes(origin.slice(-1))
}

function hasWebScheme (origin: string): boolean {
  return origin.startsWith('https://') || origin.startsWith('http://')
}

function becauseOfScheme (scheme: string): string {
  return scheme.startsWith('ws') ? 'a page that opens a WebSocket has the origin that it was loaded from.' : `no page has the scheme ${scheme}.`
}

function because (origin: string, sent: string | undefined): string {
  if (origin.includes('*')) return wildcardRegex(origin) === undefined ? '* is no wildcard here.' : 'in a list of origins, * is a literal character.'
  return sent === undefined || !isAsBrowsersSend(sent) ? 'its host is not valid.' : `they send ${sent} for these pages.`
}
