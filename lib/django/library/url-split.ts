import { isIPv6 } from 'node:net'
import { raise } from '../values/exceptions.js'
import { refuse, type Context } from '../values/values.js'

export interface SplitUrl { readonly scheme: string, readonly netloc: string, readonly path: string, readonly query: string, readonly fragment: string }

const ignored = /[\t\r\n]/g

/** `urllib.parse.urlsplit(url, scheme, allow_fragments)` of CPython 3.11.7; where later versions differ, it refuses. */
export function urlSplit (url: string, defaultScheme: string, hasFragment: boolean, context: Context): SplitUrl {
  let rest = url.replace(/^[\0- ]+/, '').replaceAll(ignored, '')
  let scheme = defaultScheme.replace(/^[\0- ]+/, '').replace(/(?<![\0- ])[\0- ]+$/, '').replaceAll(ignored, '')
  const [, written] = /^([a-zA-Z][a-zA-Z0-9+.-]*):/.exec(rest) ?? []
  if (written !== undefined) {
    scheme = written.toLowerCase()
    rest = rest.slice(written.length + 1)
  }
  let netloc = ''
  if (rest.startsWith('//')) {
    const end = rest.slice(2).search(/[/?#]/)
    netloc = end === -1 ? rest.slice(2) : rest.slice(2, end + 2)
    rest = rest.slice(netloc.length + 2)
    checkBrackets(netloc, context)
  }
  const [beforeFragment, fragment] = hasFragment ? cut(rest, '#') : [rest, '']
  const [path, query] = cut(beforeFragment, '?')
  checkFolding(netloc)
  return { scheme, netloc, path, query, fragment }
}

/** Before and after a separator; all before it if it is not there. */
export function cut (text: string, separator: string): [before: string, after: string] {
  const index = text.indexOf(separator)
  return index === -1 ? [text, ''] : [text.slice(0, index), text.slice(index + separator.length)]
}

/** Brackets hold an IPv6 address or an IPvFuture (RFC 3986 section 3.2.2). */
function checkBrackets (netloc: string, context: Context): void {
  const opens = netloc.includes('[')
  if (opens !== netloc.includes(']')) raise('ValueError')
  if (!opens) return
  const [host, port] = cut(cut(netloc, '[')[1], ']')
  const [address, zone] = cut(host, '%')
  const isSound = host.startsWith('v') ? /^v[a-fA-F0-9]+\../.test(host) : isIPv6(address) && !zone.includes('%') && (zone !== '' || !host.includes('%'))
  if (!isSound) raise('ValueError')
  const before = netloc.slice(0, netloc.indexOf('['))
  if (!/^(?:[^[\]]*@)?$/.test(before) || !/^(?::[^[\]@]*)?$/.test(port)) refuse(context, 'Versions of Python differ in whether they take this URL: its brackets are out of place.')
}

/** `℀` becomes `a/c` under NFKC, and would move the end of the host. */
function checkFolding (netloc: string): void {
  const without = netloc.replaceAll(/[@:#?]/g, '')
  const folded = without.normalize('NFKC')
  if (without !== folded && /[/?#@:]/.test(folded)) raise('ValueError')
}

/** `urllib.parse.urlunsplit`. */
export function urlUnsplit ({ scheme, netloc, path, query, fragment }: SplitUrl, context: Context): string {
  let url = path
  const hasNetloc = scheme !== '' && usesNetloc.has(scheme)
  if (netloc === '' && (path.startsWith('//') || (hasNetloc && /^[^/]/.test(path)))) {
    refuse(context, 'Versions of Python differ in how many slashes they write for a URL without a host.')
  }
  if (netloc !== '' || hasNetloc) {
    url = `//${netloc}${url !== '' && !url.startsWith('/') ? '/' : ''}${url}`
  }
  return `${scheme === '' ? '' : `${scheme}:`}${url}${query === '' ? '' : `?${query}`}${fragment === '' ? '' : `#${fragment}`}`
}

const usesNetloc = new Set(['', 'ftp', 'http', 'gopher', 'nntp', 'telnet', 'imap', 'wais', 'file', 'mms', 'https', 'shttp', 'snews', 'prospero', 'rtsp', 'rtsps', 'rtspu', 'rsync', 'svn', 'svn+ssh', 'sftp', 'nfs', 'git', 'git+ssh', 'ws', 'wss'])
