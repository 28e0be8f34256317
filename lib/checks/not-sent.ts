import { indexOrigins, keyOf } from '../policy/origin-index.js'
import { splitUrl } from '../policy/origin.js'
import { parseUrl } from '../policy/parse-url.js'
import { printable } from '../printable.js'
import { entryCheck, isString } from './check.js'
import { isAsBrowsersSend } from './judge-origin.js'
import { suggestOriginHint, wildcardRegex } from './suggest-origin.js'
import { isSound } from './origin-faults.js'
import { Proposer } from './propose.js'
import { sureEntry } from './sure-fix.js'

/** W006 (URL standard, serialization of origins). What is no origin at all is for E013, E014 and E019. */
export const notSent = entryCheck('W006', ['CORS_ALLOWED_ORIGINS'], isString, (origin, { writtenAs, value }, written) => {
  const url = splitUrl(origin)
  if (url === undefined || !isSound(origin, url)) return undefined
  const isWeb = /^https?$/.test(url.scheme)
  if (!url.authority.includes('*') && (!isWeb || isAsBrowsersSend(keyOf(origin) ?? ''))) return undefined
  const sent = parseUrl(origin)?.origin
  return {
    message: `No browser sends the origin ${printable(origin)} in ${writtenAs}: ${because(origin, sent)} The pages that are meant are blocked.`,
    hint: isWeb && !origin.includes('*') && sent !== undefined && (value as readonly unknown[]).includes(sent)
      ? `${new Proposer(written).inPlace(sent, value)}.`
      : suggestOriginHint(origin, writtenAs, new Proposer(written)),
    get fixedValue () { return sureEntry(origin, writtenAs, written) }
  }
}, function * (entries) {
  const odd = new Set(indexOrigins(entries).nonCanonical)
  for (let index = 0; index < entries.length; index++) {
    const entry = entries[index]
    if (odd.has(index) || (typeof entry === 'string' && mayLookOdd(entry) && looksOdd.test(entry))) yield index
  }
})

/** A default port, a zero in front of one, or what may be an address: of origins that are spelled as nearly all are. */
const looksOdd = /:(?:443|80|0\d*)$|[./](?:0x[\da-f]*|\d+)\.?(?::\d+)?$/

/** What looks odd ends in a digit, of a hexadecimal number too, or in a dot. The regex alone takes long for lists of many origins. */
function mayLookOdd (origin: string): boolean {
  return '0123456789abcdefx.'.includes(origin.slice(-1))
}

function because (origin: string, sent: string | undefined): string {
  if (origin.includes('*')) return wildcardRegex(origin) === undefined ? '* is no wildcard here.' : '* is no wildcard in a list of origins, where it stands for itself.'
  return sent === undefined ? 'its host is none.' : `it sends ${sent} for these pages, which is not the same text.`
}
