import { native } from '../values/define.js'
import { PyInstance, PyStr, refuse, type PyModule, type PyNative, type Value } from '../values/values.js'
import { namedTuple } from './collections.js'
import { because, moduleOf } from './module.js'

const whole = /^(?:([a-zA-Z][a-zA-Z0-9+.-]*):)?(?:\/\/([^/?#]*))?([^?#]*)(?:\?([^#]*))?(?:#(.*))?$/

/** `urlparse(url)` or `urlsplit(url)`, of URLs as they are usually written: with no parameters behind a semicolon. */
function taking (name: string, result: string, fields: readonly string[]): PyNative {
  const type = namedTuple(result, fields, [])
  return native(name, 'url scheme! allow_fragments!', ([given], context) => {
    // Of bytes, and of None, Python makes bytes.
    const url = given instanceof PyStr ? given.text : refuse(context, 'A URL is taken apart that is no text.')
    context.spend(url.length)
    if (/[^!-~]|[[\];]/.test(url)) {
      refuse(context, 'A URL with brackets, semicolons, white space or letters beyond ASCII is not taken apart here.')
    }
    const [, scheme = '', netloc = '', path = '', query = '', fragment = ''] = whole.exec(url) ?? []
    const parts: Readonly<Record<string, string>> =
      { scheme: scheme.toLowerCase(), netloc, path, params: '', query, fragment }
    const text = (part: string | undefined): Value => part === undefined ? null : new PyStr(part, context.span)
    const taken = context.call(type, fields.map(field => text(parts[field]))) as PyInstance
    const [, user, password, host = '', port = ''] = /^(?:([^:]*)(?::(.*))?@)?([^:]*)(?::(.*))?$/.exec(netloc) ?? []
    const isPort = /^[0-9]*$/.test(port) && Number(port) <= 65535
    const { attributes } = taken
    attributes.set('username', text(user)).set('password', text(password))
    attributes.set('hostname', host === '' ? null : text(host.replace(/^[^%]*/, name => name.toLowerCase())))
    attributes.set('port', port === '' ? null : isPort ? BigInt(port) : because('The port of this URL is no port.'))
    return taken
  })
}

export function urllibParse (): PyModule {
  return moduleOf('urllib.parse', [
    taking('urlparse', 'ParseResult', ['scheme', 'netloc', 'path', 'params', 'query', 'fragment']),
    taking('urlsplit', 'SplitResult', ['scheme', 'netloc', 'path', 'query', 'fragment'])
  ])
}
