import { isIP } from 'node:net'
import { splitUrl } from '../policy/origin.js'
import { literal } from '../printable.js'
import { hostOf, isPort, isSound, portOf } from './origin-faults.js'

const fromEnvironment = "If the list comes from an environment variable, split it with value.split(',').map(entry => entry.trim()).filter(Boolean)"

const anExample = "Write scheme and host, as in 'https://example.com' or 'http://[::1]:3000', or remove the entry."

const mostOrigins = 10

/** How to fix an entry that is no sound origin. What it says to write is one. */
export function mendHint (entry: string, setting: string): string {
  const bare = entry.trim()
  if (bare === '') return `Remove the empty entry. ${fromEnvironment}: ''.split(',') is [''].`
  if (bare === '*') return `Remove it from ${setting}, and set CORS_ALLOW_ALL_ORIGINS to true if every origin on the web is to be allowed.`

  const several = bare.split(/[\s,;]+|(?<=\w)(?=https?:\/\/)/i, mostOrigins + 1).map(mend).filter(origin => origin !== undefined)
  if (several.length > 1) return `Write each origin as an entry of its own: ${several.slice(0, mostOrigins).map(origin => literal(origin)).join(', ')}. ${fromEnvironment}.`

  const mended = mend(bare)
  if (mended === undefined) return wildcardHint(bare) ?? anExample
  const hasScheme = mended === 'null' || mended === 'file://' || /^(?:https?:?\/|[a-z][a-z0-9+.-]*:\/\/)/i.test(bare)
  const guess = hasScheme ? '' : mended.startsWith('https') ? ', or with http:// if that is how the page is served' : ', or with https:// if that is how the page is served'
  return `Write ${literal(mended)}${guess}.${bare === entry ? '' : ` ${fromEnvironment}.`}`
}

/** The origin that an entry most likely means, if it is one that browsers send. */
function mend (entry: string): string | undefined {
  const text = entry.replace(/^\[?["']+|["']+\]?$/g, '')
  if (/^null$/i.test(text)) return 'null'
  if (/^file:/i.test(text)) return 'file://'
  const url = splitUrl(complete(text))
  if (url === undefined || url.authority.includes('*')) return undefined
  const authority = url.authority.slice(url.authority.lastIndexOf('@') + 1)
  const port = portOf(authority)
  const mended = asSent(`${url.scheme}://${port === '' || !isPort(port) ? hostOf(authority) : authority}`)
  return mended !== undefined && isSound(mended) ? mended : undefined
}

/** The origin as a browser spells it, where the URL standard knows the scheme. */
function asSent (origin: string): string | undefined {
  if (!/^https?:/.test(origin)) return origin
  try {
    const { origin: sent, hostname } = new URL(origin)
    return /^[[\w]/.test(hostname) && !/^(?:https?|none|undefined)$/.test(hostname) ? sent : undefined
  } catch {
    return undefined
  }
}

/** With a scheme and two slashes, for what has less of them. */
function complete (entry: string): string {
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(entry)) return entry
  const [start = '', scheme] = /^(https?)?:?\/+/i.exec(entry) ?? []
  const rest = entry.slice(start.length)
  return `${scheme ?? (isLocal(rest) ? 'http' : 'https')}://${rest}`
}

function isLocal (authority: string): boolean {
  const host = hostOf(authority)
  return host === 'localhost' || isIP(host) !== 0 || host.startsWith('[')
}

/** `*` is no wildcard in a list, but there is a regex for what is meant. */
function wildcardHint (entry: string): string | undefined {
  const url = splitUrl(complete(entry))
  if (url === undefined || !url.authority.includes('*') || !/^[\w.*-]+(?::[\d*]+)?$/.test(url.authority)) return undefined
  const { scheme, authority } = url
  const port = portOf(authority)
  const host = hostOf(authority).replaceAll('.', '\\.').replaceAll('*', '[^.:]+')
  const regex = `^${scheme}://${host}${port === undefined ? '' : `:${port.replaceAll('*', '\\d+')}`}$`
  return `A * is no wildcard here. Remove the entry, and add this regex to CORS_ALLOWED_ORIGIN_REGEXES: ${literal(regex)}.`
}
