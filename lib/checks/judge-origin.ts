import { createRequire } from 'node:module'
import type { parse } from 'tldts'
import { parseUrl } from '../policy/parse-url.js'
import type { Candidate, Label } from './find-origins.js'

/** Somebody else's origin. */
export interface Witness {
  readonly origin: string
  /** The public suffix below which all names are as good, if they are. */
  readonly suffix: string | undefined
}

let parseHost: typeof parse | undefined

/** The public suffixes are a large table, which few settings need. */
function parsed (host: string): ReturnType<typeof parse> {
  parseHost ??= (createRequire(import.meta.url)('tldts') as { readonly parse: typeof parse }).parse
  return parseHost(host, { allowPrivateDomains: true })
}

/** Whether anybody can have the domain of an origin, as the regex that lets it in does not spell it out. */
export function asWitness ({ origin, labels }: Candidate): Witness | undefined {
  // A host that browsers spell otherwise, or take for an address, is none that they send.
  if (!labels.some(({ some }) => some) || !isAsBrowsersSend(origin)) return undefined
  const { domain, publicSuffix, isIcann, isPrivate } = parsed(new URL(origin).hostname)
  if (domain === null || publicSuffix === null || !(isIcann === true || isPrivate === true || publicSuffix === 'example')) return undefined
  const count = publicSuffix.split('.').length
  const chosen = labels[count] as Label
  const isSuffixChosen = labels.slice(0, count).some(({ some }) => some)
  if (!chosen.some && !isSuffixChosen) return undefined
  return { origin, suffix: !isSuffixChosen && (chosen.all || isPrivate === true) ? publicSuffix : undefined }
}

/** Whether a host is, or is below, a domain that somebody registers: not a public suffix itself, and no address. */
export function isRegistrable (host: string): boolean {
  return parsed(host).domain !== null
}

/** Whether a browser that opens this origin's pages spells it so. */
export function isAsBrowsersSend (origin: string): boolean {
  return parseUrl(origin)?.origin === origin
}
