import { parseUrl } from '../policy/parse-url.js'
import type { WrittenName } from '../settings/names.js'
import type { WrittenSettings } from '../settings/read.js'
import { meantOrigins } from './suggest-origin.js'
import { usefulTokens } from './suggest-token.js'
import { Proposer } from './propose.js'

/** The replacement for an entry of CORS_ALLOWED_ORIGINS, unless it is a guess or the list already has it. */
export function sureEntry (entry: string, name: WrittenName, written: WrittenSettings): string | undefined {
  const origin = sureOrigin(entry, written)
  return origin === undefined ? undefined : new Proposer(written).missing([origin], name)[0]
}

/** The list to write in place of a text that is a complete entry. */
export function sureList (text: string, name: WrittenName, written: WrittenSettings): readonly string[] | undefined {
  if (name === 'CORS_ALLOWED_ORIGINS' || name === 'CORS_ORIGIN_WHITELIST') {
    const origin = sureOrigin(text, written)
    return origin === undefined ? undefined : [origin]
  }
  if (!/_(?:HEADERS|METHODS)$/.test(name)) return undefined
  const tokens = usefulTokens(text, name, new Proposer(written))
  return tokens[0] === text ? tokens : undefined
}

const hostName = /(?:[\p{L}\p{N}_-]+\.)*\p{L}[\p{L}\p{N}_-]*/u
const number = /(?:0|[1-9]\d{0,2})/
const address = new RegExp(`${number.source}(?:\\.${number.source}){3}|\\[[\\da-f:]+\\]`)

/**
 * An http(s) URL with at most a slash after host and port. Wildcards, user info, and numbers that only some programs
 * read as an address are ambiguous.
 */
const namesOneOrigin = new RegExp(`^https?://(?:${hostName.source}|${address.source})(?::[1-9]\\d*)?/?$`, 'iu')

/** The origin in the hint, if browsers read the entry as the same. With credentials, the hint changes http to https. */
function sureOrigin (entry: string, written: WrittenSettings): string | undefined {
  if (!namesOneOrigin.test(entry)) return undefined
  const [meant] = meantOrigins([entry], new Proposer(written).sendsCookies).origins
  return parseUrl(entry)?.origin === meant ? meant : undefined
}
