import { native } from '../values/define.js'
import { raise } from '../values/exceptions.js'
import { PyStr, refuse, type Context, type PyModule, type Value } from '../values/values.js'
import { made, moduleOf, property, refusingMethods, textOf } from './module.js'
import { namedTuple, tupleOf } from './collections.js'

/*
 * urllib.parse, of URLs as they are usually written.
 */

/** The scheme, netloc, path, query and fragment. */
type Parts = readonly [scheme: string, netloc: string, path: string, query: string, fragment: string]

function partsOf (value: Value | undefined, context: Context): Parts {
  // Of bytes, and of None, Python makes bytes.
  const url = value instanceof PyStr ? value.text : refuse(context, 'A URL is taken apart that is no text.')
  context.spend(url.length)
  if (/[^!-~]|[[\]]/.test(url)) {
    refuse(context, 'A URL with brackets, white space or characters beyond ASCII is not taken apart here.')
  }
  const [, scheme = '', rest = ''] = /^(?:([a-zA-Z][a-zA-Z0-9+.-]*):)?(.*)$/.exec(url) ?? []
  const [, netloc = '', path = '', query = '', fragment = ''] =
    /^(?:\/\/([^/?#]*))?([^?#]*)(?:\?([^#]*))?(?:#(.*))?$/.exec(rest) ?? []
  return [scheme.toLowerCase(), netloc, path, query, fragment]
}

/** A part of the netloc, as `[whole, user and password, host, port]`; undefined for what is not there. */
function ofNetloc (name: string, read: (found: ReadonlyArray<string | undefined>) => Value | undefined) {
  return property(name, ([self], context) => {
    const netloc = textOf(tupleOf(self, context).items[1], context)
    if (/[[\]]/.test(netloc)) refuse(context, 'A part of this URL is not read.')
    return read(/^(?:(.*)@)?([^:]*)(?::(.*))?$/.exec(netloc) ?? []) ?? null
  })
}

const text = (value: string | undefined): Value => value === undefined ? null : new PyStr(value)

const members = [
  ofNetloc('username', ([, user]) => text(user?.replace(/:.*$/, ''))),
  ofNetloc('password', ([, user]) => text(/:(.*)$/.exec(user ?? '')?.[1])),
  ofNetloc('hostname', ([, , host = '']) => {
    const [name = ''] = host.split('%')
    return host === '' ? null : new PyStr(name.toLowerCase() + host.slice(name.length))
  }),
  ofNetloc('port', ([, , , port = '']) => {
    if (port === '') return null
    return /^[0-9]{1,4000}$/.test(port) && BigInt(port) <= 65535n ? BigInt(port) : raise('ValueError')
  }),
  ...refusingMethods('geturl', 'The text of a URL that was taken apart is not read.', 'Write it with an f-string.')
]

const splitResult = namedTuple('SplitResult', ['scheme', 'netloc', 'path', 'query', 'fragment'], [], members)
const parseResult =
  namedTuple('ParseResult', ['scheme', 'netloc', 'path', 'params', 'query', 'fragment'], [], members)

const urlsplit = native('urlsplit', 'url scheme! allow_fragments!', ([url], context) =>
  context.call(splitResult, partsOf(url, context).map(part => made(part, context))))

/** The same with the parameters of the last segment, which hardly any URL has. */
const urlparse = native('urlparse', 'url scheme! allow_fragments!', ([url], context) => {
  const parts = partsOf(url, context)
  if (parts[2].includes(';')) refuse(context, 'A URL with parameters after a semicolon is not taken apart here.')
  return context.call(parseResult, [...parts.slice(0, 3), '', ...parts.slice(3)].map(part => made(part, context)))
})

export function urllibParse (): PyModule {
  return moduleOf('urllib.parse', [urlparse, urlsplit], { ParseResult: parseResult, SplitResult: splitResult })
}
