import { method } from '../values/define.js'
import { raise } from '../values/exceptions.js'
import { PyStr, PyTuple, type Context, type Value } from '../values/values.js'
import { made, nativeOf, textOf } from './arguments.js'
import { namedTuple } from './named-tuple.js'
import { cut, urlUnsplit } from './url-split.js'

/** What `urlsplit` and `urlparse` return: tuples with names, and what is read from the netloc. */
const splitFields = ['scheme', 'netloc', 'path', 'query', 'fragment']
const parseFields = ['scheme', 'netloc', 'path', 'params', 'query', 'fragment']

/** The scheme, netloc, path, params, query and fragment as one URL. */
export function unparse (parts: readonly string[], context: Context): string {
  const [scheme = '', netloc = '', path = '', params = '', query = '', fragment = ''] = parts
  return urlUnsplit({ scheme, netloc, path: params === '' ? path : `${path};${params}`, query, fragment }, context)
}

const geturl = method('geturl', '', ([self], context) => {
  const parts = nativeOf(self, PyTuple, context).items.map(part => textOf(part, context))
  return made(unparse(parts.length === 5 ? [...parts.slice(0, 3), '', ...parts.slice(3)] : parts, context), context)
})

function ofNetloc (items: readonly Value[]): Readonly<Record<string, () => Value>> {
  const netloc = (): string => items[1] instanceof PyStr ? items[1].text : raise('AttributeError')
  const text = (value: string | null): Value => value === null ? null : new PyStr(value)
  return {
    username: () => text(userOf(netloc())[0]),
    password: () => text(userOf(netloc())[1]),
    hostname: () => text(hostOf(netloc())),
    port: () => portOf(netloc())
  }
}

function userOf (netloc: string): [username: string | null, password: string | null] {
  const at = netloc.lastIndexOf('@')
  if (at === -1) return [null, null]
  const [username, password] = cut(netloc.slice(0, at), ':')
  return [username, netloc.slice(0, at).includes(':') ? password : null]
}

function hostAndPort (netloc: string): [host: string, port: string] {
  const host = netloc.slice(netloc.lastIndexOf('@') + 1)
  if (!host.includes('[')) return cut(host, ':')
  const [inside, after] = cut(cut(host, '[')[1], ']')
  return [inside, cut(after, ':')[1]]
}

function hostOf (netloc: string): string | null {
  const [host] = hostAndPort(netloc)
  const [name] = cut(host, '%')
  return host === '' ? null : name.toLowerCase() + host.slice(name.length)
}

function portOf (netloc: string): Value {
  const [, port] = hostAndPort(netloc)
  if (port === '') return null
  return /^[0-9]{1,4000}$/.test(port) && BigInt(port) <= 65535n ? BigInt(port) : raise('ValueError')
}

export const splitResult = namedTuple('SplitResult', splitFields, [geturl], ofNetloc)
export const parseResult = namedTuple('ParseResult', parseFields, [geturl], ofNetloc)

/** The parts that `urlunparse` and `urlunsplit` are given. */
export function partsOf (items: readonly Value[], count: number, context: Context): string[] {
  if (items.length !== count) raise('ValueError')
  return items.map(item => item === null ? '' : textOf(item, context))
}
