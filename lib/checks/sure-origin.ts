import { splitUrl } from '../policy/origin.js'
import { parseUrl } from '../policy/parse-url.js'
import type { WrittenSettings } from '../settings/read.js'
import { onNetwork } from './lets-in.js'
import { Proposer } from './propose.js'

/**
 * The origin that a browser sends for the pages that an entry means, where nobody can mean another by it: the entry is a
 * URL of http or https with nothing after its host and port but a slash. It may be in upper case, in Unicode, or name the
 * default port of its scheme.
 */
export function sureOrigin (entry: string, written: WrittenSettings): string | undefined {
  const url = splitUrl(entry)
  if (url === undefined || !/^https?$/i.test(url.scheme) || !/^\/?$/.test(url.path) || url.query !== '' || url.fragment !== '') return undefined
  const sent = parseUrl(entry)?.origin
  const isSpelledOut = /^[\p{L}\p{N}.-]*\p{L}(?::[1-9]\d*)?$/u.test(url.authority) || sent === `${url.scheme}://${url.authority}`.toLowerCase()
  // A user, a wildcard, an address in other digits, a port with zeros: what is meant by these is a guess.
  if (!isSpelledOut) return undefined
  // With credentials, the hint says to write https (W003): whether the pages are served so is not known.
  return sent === undefined || (new Proposer(written).sendsCookies && onNetwork(sent, true) !== undefined) ? undefined : sent
}

/** The same for an entry of the list, unless the list has that origin already. */
export function sureEntry (entry: string, written: WrittenSettings): string | undefined {
  const list = written.settings.get('CORS_ALLOWED_ORIGINS')?.value
  const origin = sureOrigin(entry, written)
  return origin !== undefined && Array.isArray(list) && !list.includes(origin) ? origin : undefined
}
