import { indexOrigins, keyOf } from '../policy/origin-index.js'
import { splitUrl } from '../policy/origin.js'
import { printable } from '../printable.js'
import { entryCheck, isString } from './check.js'
import { isSent } from './judge-origin.js'
import { mendHint, wildcardRegex } from './mend-origin.js'
import { isSound } from './origin-faults.js'
import { Proposer } from './propose.js'

/** W006 (URL standard, serialization of origins). What is no origin at all is for E013, E014 and E019. */
export const notSent = entryCheck('W006', ['CORS_ALLOWED_ORIGINS'], isString, (origin, { writtenAs }, written) => {
  const url = splitUrl(origin)
  if (url === undefined || !isSound(origin)) return undefined
  const isWeb = /^https?$/.test(url.scheme)
  if (!url.authority.includes('*') && (!isWeb || isSent(keyOf(origin) ?? ''))) return undefined
  return {
    message: `No browser sends the origin ${printable(origin)} in ${writtenAs}: ${because(origin)} The pages that are meant are blocked.`,
    hint: mendHint(origin, writtenAs, new Proposer(written))
  }
}, function * (entries) {
  const odd = new Set(indexOrigins(entries).odd)
  for (const [index, entry] of entries.entries()) if (odd.has(index) || (typeof entry === 'string' && looksOdd.test(entry))) yield index
})

/** A default port, a zero in front of one, or what may be an address: of origins that are spelled as nearly all are. */
const looksOdd = /:(?:443|80|0\d*)$|[./](?:0x[\da-f]*|\d+)\.?(?::\d+)?$/

function because (origin: string): string {
  if (origin.includes('*')) return wildcardRegex(origin) === undefined ? '* is no wildcard here.' : '* is no wildcard in a list of origins, where it stands for itself.'
  return URL.canParse(origin) ? `it sends ${new URL(origin).origin} for these pages, which is not the same text.` : 'its host is none.'
}
