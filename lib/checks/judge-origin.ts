import { createRequire } from 'node:module'
import type { parse } from 'tldts'
import { compileAlone, type Pattern } from '../regex/index.js'
import { findOrigins, fitsCustomScheme, type Candidate, type Label } from './find-origins.js'

/** Somebody else's origin, and whether all domains of a public suffix are as good. */
export interface Witness {
  readonly origin: string
  readonly suffix: string | undefined
}

let parseHost: typeof parse | undefined

/** The public suffixes are a large table, which few settings need. */
function parsed (host: string): ReturnType<typeof parse> {
  parseHost ??= (createRequire(import.meta.url)('tldts') as { readonly parse: typeof parse }).parse
  return parseHost(host, { allowPrivateDomains: true })
}

/** What a regex lets in of domains that anybody can have. */
export function * witnesses (pattern: Pattern): Iterable<Witness> {
  const matches = compileAlone(pattern)
  for (const candidate of findOrigins(pattern, ['https://', 'http://'])) {
    const witness = witnessOf(candidate)
    if (witness !== undefined && matches(witness.origin)) yield witness
  }
}

function witnessOf ({ origin, labels }: Candidate): Witness | undefined {
  // A host that browsers spell otherwise, or take for an address, is none that they send.
  if (!labels.some(({ some }) => some) || !isSent(origin)) return undefined
  const { domain, publicSuffix, isIcann, isPrivate } = parsed(new URL(origin).hostname)
  if (domain === null || publicSuffix === null || !(isIcann === true || isPrivate === true || publicSuffix === 'example')) return undefined
  const count = publicSuffix.split('.').length
  const chosen = labels[count] as Label
  const isSuffixChosen = labels.slice(0, count).some(({ some }) => some)
  if (!chosen.some && !isSuffixChosen) return undefined
  return { origin, suffix: !isSuffixChosen && (chosen.all || isPrivate === true) ? publicSuffix : undefined }
}

/** Whether a browser that opens this origin's pages spells it so. */
export function isSent (origin: string): boolean {
  return URL.canParse(origin) && new URL(origin).origin === origin
}

/** Whether a regex matches anything that a browser sends as an Origin. */
export function canMatch (pattern: Pattern): boolean {
  const matches = compileAlone(pattern)
  return ['null', 'file://'].some(matches) || findOrigins(pattern, ['https://', 'http://'])[Symbol.iterator]().next().done !== true || fitsCustomScheme(pattern)
}
