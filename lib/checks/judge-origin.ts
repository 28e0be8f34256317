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
  'x.lambda-url.us-east-1.on.aws', 'x.s3.amazonaws.com', 'x.s3.us-east-1.amazonaws.com', 'x.s3-website-us-east-1.amazonaws.com', 'x.us-east-1.elb.amazonaws.com',
  'x.blob.core.windows.net', 'x.z6.web.core.windows.net', 'x.eastus.cloudapp.azure.com', 'x.up.railway.app',
  'x.app.github.dev', 'x.ws-eu1.gitpod.io', 'x.webcontainer.io', 'x.euw.devtunnels.ms', 'x.loca.lt', 'x.nip.io', 'x.sslip.io', 'x.neocities.org'
]

/** Whether a host has the domain of one of them. */
export function hasSharedDomain (host: string): boolean {
  const domain = host.split('.').slice(-2).join('.')
  return sharedHosts.some(shared => shared.endsWith(`.${domain}`))
}

/**
 * The witness of a regex that allows one of them, though it spells out a domain.
 *
 * @param label the first label of a host that it allows, whose continuation it may leave open: `myapp.*\.amazonaws\.com`
 */
export function sharedWitness (matches: (origin: string) => boolean, label: string): Witness | undefined {
  return sharedHosts
    .flatMap(host => [host, `${label}xyz${host.slice(1)}`].flatMap(name => ['https://', 'http://'].map(scheme => ({ origin: scheme + name, suffix: host.slice(2) }))))
    .find(({ origin }) => matches(origin))
}

/** Top-level domains that begin with `co`, `com`, `net` or `org`, for a regex that leaves the end of one open. */
const longerEndings = ['community', 'network', 'organic']

/** The candidates to try beside one, if the regex leaves the end of its last label open: `example\.com[a-z]*`. */
export function withLongerEndings ({ origin, labels }: Candidate): readonly Candidate[] {
  const isOpen = labels.length > 1 && labels[0]?.some === true && !labels[0].all
  return isOpen ? longerEndings.map(ending => ({ origin: origin.replace(/\.[^.]+?(?=(?::\d+)?$)/, `.${ending}`), labels })) : []
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
