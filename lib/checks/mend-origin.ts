import { splitUrl } from '../policy/origin.js'
import { printable } from '../printable.js'
import { hostOf, isPort, isSound, portOf } from './origin-faults.js'

const fromEnvironment = "If the list comes from an environment variable, split it with value.split(',').map(entry => entry.trim()).filter(Boolean)"

const anExample = "Write scheme and host, as in 'https://example.com' or 'http://[::1]:3000', or remove the entry."

/** Entries are shown whole where they can be: the hint is there to be copied. */
const longestOrigin = 330
const mostOrigins = 10

/** How to mend an entry that is no sound origin. What it says to write is one. */
export function mendHint (entry: string, setting: string): string {
  const bare = entry.trim()
  if (bare === '') return `Remove the empty entry. ${fromEnvironment}: ''.split(',') is [''].`
  if (bare === '*') return `Remove it from ${setting}, and set CORS_ALLOW_ALL_ORIGINS to true if every origin on the web is to be allowed.`

  const several = bare.split(/[\s,;]+|(?<=.)(?=https?:\/\/)/i, mostOrigins + 1).map(mend).filter(origin => origin !== undefined)
  if (several.length > 1) return `Write each origin as an entry of its own: ${several.slice(0, mostOrigins).map(show).join(', ')}. ${fromEnvironment}.`

  const mended = mend(bare)
  if (mended === undefined) return wildcardHint(bare) ?? anExample
  const hasScheme = mended === 'null' || /^(?:https?:?\/|[a-z][a-z0-9+.-]*:\/\/)/i.test(bare)
  const guess = hasScheme ? '' : ', or with http:// if that is how the page is served'
  return `Write ${show(mended)}${guess}.${bare === entry ? '' : ` ${fromEnvironment}.`}`
}

const show = (origin: string) => printable(origin, longestOrigin)

/** The sound origin that an entry most likely means. */
function mend (entry: string): string | undefined {
  if (/^null$/i.test(entry)) return 'null'
  if (/^file:\/*$/i.test(entry)) return 'file://'
  if (/^https?:?$/i.test(entry)) return undefined
  const url = splitUrl(complete(entry))
  if (url === undefined) return undefined
  const authority = url.authority.slice(url.authority.lastIndexOf('@') + 1)
  const port = portOf(authority)
  const mended = `${url.scheme}://${port === '' || !isPort(port) ? hostOf(authority) : authority}`
  return isSound(mended) && !mended.includes('*') ? mended : undefined
}

/** With a scheme and two slashes, for what has less of them. */
function complete (entry: string): string {
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(entry)) return entry
  const [start = '', scheme = 'https'] = /^(https?)?:?\/+/i.exec(entry) ?? []
  return `${scheme}://${entry.slice(start.length)}`
}

/** `*` is no wildcard in a list, but there is a regex for what is meant. */
function wildcardHint (entry: string): string | undefined {
  const { scheme, authority } = splitUrl(complete(entry)) ?? { scheme: '', authority: '' }
  if (!authority.includes('*') || !/^[\w.*:-]+$/.test(authority)) return undefined
  const regex = `^${scheme}://${authority.replaceAll('.', '\\.').replaceAll('*', '[^.]+')}$`
  return `A * is no wildcard here. Remove the entry, and add this regex to CORS_ALLOWED_ORIGIN_REGEXES: ${show(regex)}.`
}
