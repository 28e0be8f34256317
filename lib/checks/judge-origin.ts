import { createRequire } from 'node:module'
import type { parse } from 'tldts'
import { parseUrl } from '../policy/parse-url.js'
import type { Candidate, Label } from './find-origins.js'

/** An origin that a regex allows and that an attacker can obtain. */
export interface Witness {
  readonly origin: string
  /** The public suffix, if every name below it would do. */
  readonly suffix: string | undefined
}

let parseHost: typeof parse | undefined

/** Loaded on first use: the table of public suffixes is large, and few settings need it. */
function parsed (host: string): ReturnType<typeof parse> {
  parseHost ??= (createRequire(import.meta.url)('tldts') as { readonly parse: typeof parse }).parse
  return parseHost(host, { allowPrivateDomains: true })
}

/** The witness in an origin, if the regex leaves its domain open, so that anybody can register it. */
export function asWitness ({ origin, labels }: Candidate): Witness | undefined {
  // Browsers normalise some hosts, and read some as addresses: they never send those.
  if (!labels.some(({ some }) => some) || !isAsBrowsersSend(origin)) return undefined
  const { domain, publicSuffix, isIcann, isPrivate } = parsed(new URL(origin).hostname)
  if (domain === null || publicSuffix === null || !(isIcann === true || isPrivate === true || publicSuffix === 'example')) return undefined
  const count = publicSuffix.split('.').length
  const chosen = labels[count] as Label
  const isSuffixChosen = labels.slice(0, count).some(({ some }) => some)
  if (!chosen.some && !isSuffixChosen) return undefined
  return { origin, suffix: !isSuffixChosen && (chosen.all || isPrivate === true) ? publicSuffix : undefined }
}

/** Whether a host is a registrable domain or below one: not a public suffix itself, and not an address. */
export function isRegistrable (host: string): boolean {
  return parsed(host).domain !== null
}

/** The host of a page. URLs may have others, such as `.example.com` and `{tenant}.example.com`, which no DNS finds. */
const pageHost = /^(?:\[.*\]|[\w-]+(?:\.[\w-]+)*\.?)$/

/** Whether browsers send an origin in this spelling, of a page over http or https. */
export function isAsBrowsersSend (origin: string): boolean {
  const url = parseUrl(origin)
  return url?.origin === origin && /^https?:$/.test(url.protocol) && pageHost.test(url.hostname)
}
