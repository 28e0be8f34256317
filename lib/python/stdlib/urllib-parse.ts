import { isIPv6 } from 'node:net'
import { method, native } from '../values/define.js'
import { raise } from '../values/exceptions.js'
import { listOf, truth } from '../values/iterate.js'
import {
  PyBytes, PyStr, PyTuple, refuse, type Context, type PyModule, type PyNative, type Value
} from '../values/values.js'
import { checkUtf8, made, nativeOf, textOf, textOr } from './arguments.js'
import { namedTuple, tupleOf } from './collections.js'
import { moduleOf } from './module.js'

/*
 * urllib.parse of CPython 3.11.7; where later versions differ, it refuses.
 */

/** The scheme, netloc, path, params, query and fragment. */
type Parts = readonly [scheme: string, netloc: string, path: string, params: string, query: string, fragment: string]

const usesParams = new Set((
  ' ftp hdl prospero http imap https shttp rtsp rtsps rtspu sip sips mms sftp tel'
).split(' '))
const usesNetloc = new Set((
  ' ftp http gopher nntp telnet imap wais file mms https shttp snews prospero rtsp rtsps rtspu rsync svn svn+ssh ' +
  'sftp nfs git git+ssh ws wss'
).split(' '))
const usesRelative = new Set((
  ' ftp http gopher nntp imap wais file https shttp mms prospero rtsp rtsps rtspu sftp svn svn+ssh ws wss'
).split(' '))

/** A URL that is a str: of bytes, and of None, Python makes bytes. */
function urlOf (value: Value | undefined, context: Context): string {
  if (!(value instanceof PyStr)) return refuse(context, 'A URL is taken apart that is no text.')
  context.spend(value.text.length)
  return value.text
}

/** Before and after a separator; all before it if it is not there. */
function cut (text: string, separator: string): [before: string, after: string] {
  const index = text.indexOf(separator)
  return index === -1 ? [text, ''] : [text.slice(0, index), text.slice(index + separator.length)]
}

/** `urlsplit`, with empty params. */
function urlSplit (url: string, defaultScheme: string, hasFragment: boolean, context: Context): Parts {
  const ignored = /[\t\r\n]/g
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
  return [scheme, netloc, path, '', query, fragment]
}

/** `urlparse`, which has the params of the last segment besides. */
function urlParse (url: string, defaultScheme: string, hasFragment: boolean, context: Context): Parts {
  const [scheme, netloc, path, , query, fragment] = urlSplit(url, defaultScheme, hasFragment, context)
  const last = path.lastIndexOf('/') + 1
  const [name, params] = usesParams.has(scheme) ? cut(path.slice(last), ';') : [path.slice(last), '']
  return [scheme, netloc, path.slice(0, last) + name, params, query, fragment]
}

/** Brackets hold an IPv6 address or an IPvFuture (RFC 3986 section 3.2.2). */
function checkBrackets (netloc: string, context: Context): void {
  const opens = netloc.includes('[')
  if (opens !== netloc.includes(']')) raise('ValueError')
  if (!opens) return
  const [host, port] = cut(cut(netloc, '[')[1], ']')
  const [address, zone] = cut(host, '%')
  const isFuture = /^v[a-fA-F0-9]+\../.test(host)
  const isAddress = isIPv6(address) && !zone.includes('%') && (zone !== '' || !host.includes('%'))
  if (!(host.startsWith('v') ? isFuture : isAddress)) raise('ValueError')
  const before = netloc.slice(0, netloc.indexOf('['))
  if (!/^(?:[^[\]]*@)?$/.test(before) || !/^(?::[^[\]@]*)?$/.test(port)) {
    refuse(context, 'Versions of Python differ in whether they take this URL: its brackets are out of place.')
  }
}

/** `℀` becomes `a/c` under NFKC, and would move the end of the host. */
function checkFolding (netloc: string): void {
  const without = netloc.replaceAll(/[@:#?]/g, '')
  const folded = without.normalize('NFKC')
  if (without !== folded && /[/?#@:]/.test(folded)) raise('ValueError')
}

/** The parts as one URL. */
function unparse ([scheme, netloc, path, params, query, fragment]: Parts, context: Context): string {
  let url = params === '' ? path : `${path};${params}`
  const hasNetloc = scheme !== '' && usesNetloc.has(scheme)
  if (netloc === '' && (url.startsWith('//') || (hasNetloc && /^[^/]/.test(url)))) {
    refuse(context, 'Versions of Python differ in how many slashes they write for a URL without a host.')
  }
  if (netloc !== '' || hasNetloc) url = `//${netloc}${url !== '' && !url.startsWith('/') ? '/' : ''}${url}`
  const after = (query === '' ? '' : `?${query}`) + (fragment === '' ? '' : `#${fragment}`)
  return (scheme === '' ? '' : `${scheme}:`) + url + after
}

/** `urljoin(base, url)`. */
function urlJoin (base: string, url: string, hasFragment: boolean, context: Context): string {
  if (base === '') return url
  if (url === '') return base
  const [baseScheme, netloc, basePath, baseParams, baseQuery] = urlParse(base, '', hasFragment, context)
  const [scheme, ownNetloc, path, params, query, fragment] = urlParse(url, baseScheme, hasFragment, context)
  if (scheme !== baseScheme || !usesRelative.has(scheme)) return url
  if (ownNetloc !== '') return unparse([scheme, ownNetloc, path, params, query, fragment], context)
  if (path === '' && params === '') {
    return unparse([scheme, netloc, basePath, baseParams, query === '' ? baseQuery : query, fragment], context)
  }
  return unparse([scheme, netloc, resolve(basePath, path), params, query, fragment], context)
}

/** The path from the folder of another one. */
function resolve (base: string, path: string): string {
  const baseParts = base.split('/')
  if (baseParts.at(-1) !== '') baseParts.pop()
  const all = path.startsWith('/') ? path.split('/') : [...baseParts, ...path.split('/')]
  const isKept = (segment: string, index: number): boolean => segment !== '' || index === 0 || index === all.length - 1
  const segments = path.startsWith('/') ? all : all.filter(isKept)
  const resolved: string[] = []
  for (const segment of segments) {
    if (segment === '..') resolved.pop()
    else if (segment !== '.') resolved.push(segment)
  }
  if (segments.at(-1) === '.' || segments.at(-1) === '..') resolved.push('')
  const joined = resolved.join('/')
  return joined === '' ? '/' : joined
}

const geturl = method('geturl', '', ([self], context) => {
  const parts = nativeOf(self, PyTuple, context).items.map(part => textOf(part, context))
  return made(unparse(withParams(parts), context), context)
})

/** Five parts or six as six. */
function withParams (parts: readonly string[]): Parts {
  return (parts.length === 5 ? [...parts.slice(0, 3), '', ...parts.slice(3)] : parts) as unknown as Parts
}

/** What is read of the netloc. */
function ofNetloc (items: readonly Value[]): Readonly<Record<string, () => Value>> {
  const netloc = (): string => items[1] instanceof PyStr ? items[1].text : raise('AttributeError')
  const text = (value: string | undefined): Value => value === undefined ? null : new PyStr(value)
  const user = (): string | undefined => netloc().includes('@')
    ? netloc().slice(0, netloc().lastIndexOf('@'))
    : undefined
  return {
    username: () => text(user()?.replace(/:[^]*$/, '')),
    password: () => text(user()?.includes(':') === true ? cut(user() as string, ':')[1] : undefined),
    hostname: () => {
      const [host] = hostAndPort(netloc())
      const [name] = cut(host, '%')
      return host === '' ? null : new PyStr(name.toLowerCase() + host.slice(name.length))
    },
    port: () => {
      const [, port] = hostAndPort(netloc())
      if (port === '') return null
      return /^[0-9]{1,4000}$/.test(port) && BigInt(port) <= 65535n ? BigInt(port) : raise('ValueError')
    }
  }
}

function hostAndPort (netloc: string): [host: string, port: string] {
  const host = netloc.slice(netloc.lastIndexOf('@') + 1)
  if (!host.includes('[')) return cut(host, ':')
  const [inside, after] = cut(cut(host, '[')[1], ']')
  return [inside, cut(after, ':')[1]]
}

const fields = ['scheme', 'netloc', 'path', 'params', 'query', 'fragment']
const parseResult = namedTuple('ParseResult', fields, [geturl], ofNetloc)
const splitResult = namedTuple('SplitResult', fields.toSpliced(3, 1), [geturl], ofNetloc)

/** `urlsplit` and `urlparse`. */
function parser (name: string, split: typeof urlParse, { make }: typeof parseResult): PyNative {
  return native(name, 'url scheme? allow_fragments?', ([url, scheme, fragments = true], context) => {
    const byDefault = scheme === undefined ? '' : urlOf(scheme, context)
    const parts = split(urlOf(url, context), byDefault, truth(fragments, context), context)
    return make(parts.filter((_part, index) => index !== 3 || split === urlParse).map(part => made(part, context)))
  })
}

export const urlparse = parser('urlparse', urlParse, parseResult)

/** `urlunsplit` and `urlunparse`. */
function unparser (name: string, count: number): PyNative {
  return native(name, 'components', ([components], context) => {
    const items = tupleOf(components)?.items ?? listOf(components as Value, context)
    if (items.length !== count) raise('ValueError')
    return made(unparse(withParams(items.map(item => textOr(item, '', context))), context), context)
  })
}

/** All but letters, digits, `_.-~` and what is safe as escapes of its UTF-8. */
function quote (text: string, safe: string): string {
  if (!text.isWellFormed()) raise('UnicodeEncodeError')
  return Array.from(new TextEncoder().encode(text), byte => {
    const character = String.fromCharCode(byte)
    const isKept = byte < 128 && (/[\w.~-]/.test(character) || safe.includes(character))
    return isKept ? character : `%${byte.toString(16).toUpperCase().padStart(2, '0')}`
  }).join('')
}

function quoter (name: string, plain: string, spaces: string): PyNative {
  return native(name, 'string safe? encoding? errors?', ([value, safe, encoding, errors = null], context) => {
    checkUtf8(encoding, 'What is to be quoted is', context)
    if (errors !== null) refuse(context, 'Only the usual errors of quoting are read.')
    if (value instanceof PyBytes) refuse(context, `urllib.parse.${name} is given bytes.`)
    const kept = textOr(safe, plain, context)
    const space = name === 'quote' && kept.includes(' ') ? ' ' : spaces
    return made(textOf(value, context).split(' ').map(part => quote(part, kept)).join(space), context)
  })
}

export function urllibParse (): PyModule {
  return moduleOf('urllib.parse', [
    urlparse,
    parser('urlsplit', urlSplit, splitResult),
    unparser('urlunparse', 6),
    unparser('urlunsplit', 5),
    native('urljoin', 'base url allow_fragments?', ([base, url, fragments = true], context) =>
      made(urlJoin(urlOf(base, context), urlOf(url, context), truth(fragments, context), context), context)),
    quoter('quote', '/', '%20'),
    quoter('quote_plus', '', '+')
  ], { ParseResult: parseResult.type, SplitResult: splitResult.type })
}
