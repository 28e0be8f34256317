import { isIP } from 'node:net'
import { splitUrl } from '../policy/origin.js'
import { parseUrl } from '../policy/parse-url.js'
import type { WrittenName } from '../settings/names.js'
import { findHttpOrigin } from './analyse-regex.js'
import { isTooLong, readQuotedText } from './list-text.js'
import { isAsBrowsersSend } from './judge-origin.js'
import { hostOf, isPort, isSound, portOf } from './origin-faults.js'
import { isSoundRegex } from './open-regex.js'
import { mayHavePages, meantScheme } from './schemes.js'
import { improved, isTight, noteIfLoose } from './tighten-regex.js'
import type { Entry, Proposer } from './propose.js'

/** The likely meaning of a wrong value for origins. */
export interface Meant {
  readonly origins: readonly string[]
  readonly regexes: readonly Entry[]
  /** `*`: every origin. */
  readonly all: boolean
  /** Whether http was changed to https, because requests are credentialed. */
  readonly isSecured: boolean
}

/** The position of a value: a setting, or an entry of its list. */
export interface EntryPosition { readonly name: WrittenName, readonly index: number | undefined }

/** How to fix an entry that is not a valid origin. The suggested entry is valid. */
export function suggestOriginHint (entry: string, name: WrittenName, propose: Proposer): string {
  if (entry.trim() === '') return propose.removeEmpty()
  const all = meantOrigins([entry], propose.sendsCookies)
  const { regexes } = all
  const origins = propose.missing(all.origins, name)
  if (origins.length === 0 && all.origins.length > 0 && regexes.length === 0) return propose.removeRepeated(all.origins)
  const meant = { ...all, origins }
  const isWhole = origins.length === 1 && entry === entry.trim()
  const advice = isWhole || regexes.length > 0 ? '' : propose.listFromEnvironment(entry, origins)
  return originsHint(meant, name, `Remove it from ${name}`, code => origins.length > 1
    ? `Write each origin as an entry of its own: ${code}.${advice}`
    : `Write ${code}${regexes.length > 0 ? '' : guess(entry, origins[0] as string, propose)}.${advice}`, propose) ??
    `Write scheme and host, as in ${propose.dialect.text('https://example.com')} or ${propose.dialect.text('http://[::1]:3000')}, or remove the entry.`
}

/**
 * A hint for the likely meaning: `remove` begins a sentence, and `put` makes a sentence from the code of the origins.
 */
export function originsHint (meant: Meant, name: WrittenName, remove: string, put: (code: string) => string, propose: Proposer): string | undefined {
  if (meant.all) return propose.allowAllInstead(name)
  const code = mainHint(meant, remove, put, propose)
  return code === undefined ? undefined : `${code}${noteIfLoose(meant.regexes)}${meant.isSecured ? ' Serve the pages over https, because cookies are sent with their requests.' : ''}`
}

function mainHint ({ origins, regexes }: Meant, remove: string, put: (code: string) => string, propose: Proposer): string | undefined {
  const code = propose.entries(origins)
  if (regexes.length === 0) return code && put(code)
  const patterns = propose.entries(regexes)
  if (patterns === undefined || (code === undefined && origins.length > 0)) return undefined
  if (propose.allowsAll) return `${remove}: ${propose.nameOf('CORS_ALLOW_ALL_ORIGINS')} allows every origin.`
  const where = `to ${propose.nameOf('CORS_ALLOWED_ORIGIN_REGEXES')}: ${patterns}.`
  return `A list of origins takes no wildcards. ${code === undefined ? `${remove}, and add ${where}` : `${put(code)} Add ${where}`}`
}

/** The likely meaning of some entries, each origin as browsers send it. A RegExp is a regex in the wrong list. */
export function meantOrigins (entries: readonly Entry[], isForCookies: boolean): Meant {
  const meant = merge(entries.map(entry => typeof entry === 'string' ? meantByText(entry) : { ...nothing, regexes: isSoundRegex(entry) ? [entry] : [] }))
  const origins = isForCookies ? meant.origins.map(origin => findHttpOrigin(origin, true) === undefined ? origin : originOverHttps(origin)) : meant.origins
  const regexes = improved(meant.regexes, isForCookies)
  const isSecured = isForCookies && (origins.some((origin, index) => origin !== meant.origins[index]) || meant.regexes.some(regex => findHttpOrigin(regex, false) !== undefined))
  return { ...meant, origins: [...new Set(origins)], regexes, isSecured }
}

/** The same host and port over https. */
export function originOverHttps (origin: string): string {
  const url = new URL(origin)
  url.protocol = 'https:'
  return url.origin
}

function meantByText (text: string): Meant {
  if (isTooLong(text) || [brokenScheme, brokenHost, placeholder, dataUrl].some(regex => regex.test(text))) return nothing
  const pieces = (readQuotedText(text) ?? [text]).flatMap(split).map(piece => piece.replace(eitherScheme, 'https').replace(anyPath, ''))
  const haveScheme = pieces.some(piece => piece.includes('://'))
  return merge(pieces.map((piece): Meant => {
    if (/^(?:https?:\/\/)?\*+\/?$/i.test(piece)) return { ...nothing, all: true }
    const origin = suggestOrigin(piece)
    // A word between origins is not a host.
    if (origin !== undefined) return { ...nothing, origins: haveScheme && !isHostLike(piece) ? [] : [origin] }
    // Django's ALLOWED_HOSTS takes `.example.com` for all subdomains.
    const regex = piece.startsWith('^') && isSoundRegex(piece) ? piece : wildcardRegex(piece.replace(/^(https?:\/\/)?(?=\.\w)/i, '$1*'))
    return { ...nothing, regexes: regex === undefined ? [] : [regex] }
  }))
}

/** A wildcard for paths, which origins do not have: `https://example.com*`. */
const anyPath = /(?<=\.[a-z]+)\*$/i

/** White space in a scheme, whose last part would seem to be another scheme: `http s://a.example`. */
const brokenScheme = /\bh(?=[tps]*\s)\s*t\s*t\s*p\s*s?:\/\//i

/**
 * White space in a host, or a comma instead of a dot. The parts would seem to be two hosts, perhaps of others:
 * `https://exa mple.com`, `https://shop.example,com`.
 */
const brokenHost = /:\/\/(?:(?!localhost\b)[\w-]+[\s,;]+|\S+\.\s+)(?![a-z]+:\/\/)[\w-]|:\/\/\S*\w[,;](?!localhost\b|null\b)[\w-]+(?![\w.:/-])|[^\s,;]\s+\.\w/i

/** What a template would have filled in, `{{ origin }}`, or the name of a variable instead of its value. */
const placeholder = /\{\{|\$\{|process\.env|import\.meta|os\.environ|^\s*[A-Z]+(?:_[A-Z\d]+)+\s*$/

/** Its content may contain anything, even hosts. */
const dataUrl = /^\s*data:/i

/** A scheme written as in a regex or with a wildcard: `https?://`, `http(s)://`, `*://`. */
const eitherScheme = /^(?:http(?:s?[?*]|\(s\)\??)|\*)(?=:\/\/)/i

/** Words that are values of other settings or programs, and numbers. */
const noHost = /^(?:null|true|false|yes|no|on|off|all|any|none|self|\d+)$/i

/** URLs that have no host, such as `about:blank`: what follows the colon is no port. */
const withoutHost = /^(?!https?:)[a-z][\w+-]*:[^\d/*]/i

const nothing: Meant = { origins: [], regexes: [], all: false, isSecured: false }

function merge (all: readonly Meant[]): Meant {
  return {
    origins: [...new Set(all.flatMap(({ origins }) => origins))],
    regexes: [...new Set(all.flatMap(({ regexes }) => regexes))],
    all: all.some(({ all }) => all),
    isSecured: false
  }
}

/** Separators of origins. A bar counts only before another origin, because it may also be a typo in a host. */
const between = /[\s,;]+|\|(?=https?:|[\w-]+[.:]|localhost\b|null\b|["'*[])|(?<=\w)(?=https?:\/\/)/i

function split (text: string): string[] {
  // Without the name of the variable, if a line of a .env file was pasted.
  const bare = withoutBrackets(text.trim().replace(/^(?:export\s+)?[A-Z][A-Z\d_]*=/, ''))
  // A regex is kept whole.
  if (bare.startsWith('^')) return [bare]
  return bare.split(between).map(unquote).filter(piece => piece !== '')
}

/** The content of brackets, if it begins like an origin. In steps, as one regex for all would take minutes for long white space. */
function withoutBrackets (text: string): string {
  const inner = /^[[({]([^]*)[\])}]$/.exec(text)?.[1]?.trim() ?? ''
  return /^(?:https?:|[\w-]+\.)/i.test(inner) ? inner.replace(/,$/, '').trimEnd() : text
}

/** Removes leftover quotes and brackets of a list that was not parsed. */
function unquote (piece: string): string {
  return piece.replace(/^[[({]*(?:\b[rbu]{1,2})?[\\"'`“”„‘’]+|[\\"'`“”‘’]+[\])}]*$/gi, '')
}

function isHostLike (piece: string): boolean {
  return /[./[]|:[\d*]/.test(piece) || isLocal(piece) || piece === 'null'
}

/** The origin that an entry most likely means, if it is one that browsers send. */
function suggestOrigin (text: string): string | undefined {
  if (/^file:/i.test(text)) return 'file://'
  // W002 would warn of null.
  if (noHost.test(text) || withoutHost.test(text)) return undefined
  const url = splitUrl(complete(text))
  if (url === undefined || url.authority.includes('*') || !mayHavePages(url.scheme)) return undefined
  // What is before the slashes is a scheme, not a host: `htttps//example.com`.
  if (/^(?!(?:localhost|https?)\/)[\w-]+\.?\/\/[^/]/i.test(text)) return undefined
  const authority = url.authority.slice(url.authority.lastIndexOf('@') + 1)
  const port = portOf(authority)
  const suggestion = asBrowsersSend(`${url.scheme}://${port === '' || !isPort(port) ? hostOf(authority) : authority}`)
  return suggestion !== undefined && isSound(suggestion) ? suggestion : undefined
}

/** The origin as a browser spells it, where the URL standard knows the scheme. */
function asBrowsersSend (origin: string): string | undefined {
  if (!/^https?:/.test(origin)) return origin
  const url = parseUrl(origin)
  return url !== undefined && isAsBrowsersSend(url.origin) && !/^(?:-|(?:https?|none|undefined)$)/.test(url.hostname) ? url.origin : undefined
}

/** If the scheme is a guess, a mention of the other one. */
function guess (entry: string, suggestion: string, propose: Proposer): string {
  const hasScheme = suggestion === 'file://' || /^\W*(?:r['"])?(?:https?:*\/|[a-z][a-z0-9+.-]*:\/\/)/i.test(entry)
  if (hasScheme) return ''
  if (propose.sendsCookies && suggestion.startsWith('https')) return ''
  return suggestion.startsWith('https') ? ', or http:// if the page is served over http' : ', or https:// if the page is served over https'
}

/** Adds a missing scheme and missing slashes. Of two schemes, the second counts. */
function complete (entry: string): string {
  const [start = '', scheme] = /^(?:https?:\/\/(?=https?:))?(?:(https?)(?:[:/]*\/|:(?!\d))|:?\/+)/i.exec(entry) ?? []
  if (start === '' && /^[a-z][a-z0-9+.-]*:\/\//i.test(entry)) return entry.replace(/^\w+(?=:)/, written => meantScheme(written.toLowerCase()) ?? written)
  const rest = entry.slice(start.length)
  return `${scheme ?? (isLocal(rest) ? 'http' : 'https')}://${rest}`
}

function isLocal (authority: string): boolean {
  const host = hostOf(authority)
  return host === 'localhost' || isIP(host) !== 0 || host.startsWith('[')
}

/** The regex for an origin with a `*`, which lists do not support. Undefined if it would allow origins of others. */
export function wildcardRegex (entry: string): string | undefined {
  const url = splitUrl(complete(entry))
  if (url === undefined || !url.authority.includes('*') || !/^[\w.*-]+(?::[\d*]+)?$/.test(url.authority)) return undefined
  const { scheme, authority, path } = url
  const port = portOf(authority)
  const isAnyHost = hostOf(authority) === '*'
  if (isAnyHost && path.length > 1) return undefined
  const host = hostOf(authority).replaceAll('.', '\\.').replaceAll('*', isAnyHost ? '[^:]+' : '[^.:]+')
  const regex = `^${scheme}://${host}${port === undefined ? '' : `:${port.replaceAll('*', '\\d+')}`}$`
  return isTight(regex) ? regex : undefined
}
