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
  // The list has `*.run.app`: the first label of such a suffix is as open as the name below it.
  if (isSuffixChosen && isPrivate === true && count > 2 && !labels.slice(0, count - 1).some(({ some }) => some)) {
    return { origin, suffix: publicSuffix.replace(/^[^.]+/, '*') }
  }
  return { origin, suffix: !isSuffixChosen && (chosen.all || isPrivate === true) ? publicSuffix : undefined }
}

/** Hosts that everybody can get below domains of one company, each under a public suffix of its own. */
const sharedHosts = [
  'x.s3.amazonaws.com', 'x.s3.us-east-1.amazonaws.com', 'x.s3-website-us-east-1.amazonaws.com', 'x.us-east-1.elb.amazonaws.com',
  'x.blob.core.windows.net', 'x.z6.web.core.windows.net', 'x.up.railway.app'
]

/** Whether a host has the domain of one of them. */
export function hasSharedDomain (host: string): boolean {
  const domain = host.split('.').slice(-2).join('.')
  return sharedHosts.some(shared => shared.endsWith(`.${domain}`))
}

/** The witness of a regex that allows one of them, though it spells out a domain. */
export function sharedWitness (matches: (origin: string) => boolean): Witness | undefined {
  return sharedHosts
    .flatMap(host => ['https://', 'http://'].map(scheme => ({ origin: scheme + host, suffix: host.slice(host.indexOf('.') + 1) })))
    .find(({ origin }) => matches(origin))
}

/** Whether a host is a registrable domain or below one: not a public suffix itself, and not an address. */
export function isRegistrable (host: string): boolean {
  return parsed(host).domain !== null
}

/** The host of a page. URLs may have others, such as `.example.com` and `{tenant}.example.com`, which no DNS finds. */
const pageHost = /^(?:\[.*\]|[\w-]+(?:\.[\w-]*)*)$/

/** Whether browsers send an origin in this spelling, of a page over http or https. */
export function isAsBrowsersSend (origin: string): boolean {
  const url = parseUrl(origin)
  return url?.origin === origin && /^https?:$/.test(url.protocol) && pageHost.test(url.hostname)
}
