import type { Context } from '../values/values.js'
import { unparse } from './url-results.js'
import { cut, urlSplit } from './url-split.js'

const usesParams = new Set(['', 'ftp', 'hdl', 'prospero', 'http', 'imap', 'https', 'shttp', 'rtsp', 'rtsps', 'rtspu', 'sip', 'sips', 'mms', 'sftp', 'tel'])
/** Of these every one has a netloc too. */
const usesRelative = new Set(['', 'ftp', 'http', 'gopher', 'nntp', 'imap', 'wais', 'file', 'https', 'shttp', 'mms', 'prospero', 'rtsp', 'rtsps', 'rtspu', 'sftp', 'svn', 'svn+ssh', 'ws', 'wss'])

/** `urllib.parse.urlparse`: urlsplit's five parts, and the params of the last segment before the query. */
export function parseParts (url: string, scheme: string, hasFragment: boolean, context: Context): [scheme: string, netloc: string, path: string, params: string, query: string, fragment: string] {
  const split = urlSplit(url, scheme, hasFragment, context)
  const last = split.path.lastIndexOf('/')
  const [name, params] = usesParams.has(split.scheme) ? cut(split.path.slice(last + 1), ';') : [split.path.slice(last + 1), '']
  return [split.scheme, split.netloc, split.path.slice(0, last + 1) + name, params, split.query, split.fragment]
}

/** `urllib.parse.urljoin`. */
export function urlJoin (base: string, url: string, hasFragment: boolean, context: Context): string {
  if (base === '') return url
  if (url === '') return base
  const [baseScheme, baseNetloc, basePath, baseParams, baseQuery] = parseParts(base, '', hasFragment, context)
  const [scheme, ownNetloc, path, params, query, fragment] = parseParts(url, baseScheme, hasFragment, context)
  if (scheme !== baseScheme || !usesRelative.has(scheme)) return url
  if (ownNetloc !== '') return unparse([scheme, ownNetloc, path, params, query, fragment], context)
  const netloc = baseNetloc
  if (path === '' && params === '') return unparse([scheme, netloc, basePath, baseParams, query === '' ? baseQuery : query, fragment], context)
  return unparse([scheme, netloc, resolve(basePath, path), params, query, fragment], context)
}

/** The path from the folder of another one. */
function resolve (base: string, path: string): string {
  const baseParts = base.split('/')
  if (baseParts.at(-1) !== '') baseParts.pop()
  let segments = path.split('/')
  if (!path.startsWith('/')) {
    segments = [...baseParts, ...segments]
    segments = segments.filter((segment, index) => segment !== '' || index === 0 || index === segments.length - 1)
  }
  const resolved: string[] = []
  for (const segment of segments) {
    if (segment === '..') resolved.pop()
    else if (segment !== '.') resolved.push(segment)
  }
  if (segments.at(-1) === '.' || segments.at(-1) === '..') resolved.push('')
  const joined = resolved.join('/')
  return joined === '' ? '/' : joined
}
