import { native } from '../values/define.js'
import { exceptionClass, raise } from '../values/exceptions.js'
import { PyBytes, PyStr, refuse, type Context, type PyModule, type Value } from '../values/values.js'
import { bytesOf } from './arguments.js'
import { moduleOf } from './module.js'
import { refusing } from './unknown.js'

const binasciiError = exceptionClass('Error', 'ValueError')

function input (value: Value | undefined, context: Context): Uint8Array {
  if (!(value instanceof PyStr)) return bytesOf(value, context)
  return /^[\0-\x7f]*$/.test(value.text) ? new TextEncoder().encode(value.text) : raise('ValueError')
}

const ascii = (bytes: Uint8Array): string => Array.from(bytes, byte => String.fromCharCode(byte)).join('')

/** Padded text without anything that is not of the alphabet; for all else Python has rules of its own. */
function decode (text: string, context: Context): PyBytes {
  if (!/^[A-Za-z0-9+/]*={0,2}$/.test(text)) refuse(context, 'The text has characters that are not of base64.')
  if (text.length % 4 !== 0) return text.includes('=') ? refuse(context, 'The padding of the base64 text is not as long as it should be.') : raise(binasciiError)
  context.spend(text.length)
  return new PyBytes(Uint8Array.from(atob(text), character => character.charCodeAt(0)))
}

function encode (bytes: Uint8Array, context: Context): string {
  context.spend(bytes.length)
  return btoa(ascii(bytes))
}

const toUrl = (text: string): string => text.replaceAll('+', '-').replaceAll('/', '_')
const fromUrl = (text: string): string => text.replaceAll('-', '+').replaceAll('_', '/')
const bytes = (text: string): PyBytes => new PyBytes(new TextEncoder().encode(text))

export function base64 (): PyModule {
  return moduleOf('base64', [
    native('b64encode', 's altchars?', ([value, altchars = null], context) => altchars === null ? bytes(encode(bytesOf(value, context), context)) : refuse(context, 'Other characters for base64 are not read.')),
    native('b64decode', 's altchars? validate?', ([value, altchars = null], context) => altchars === null ? decode(ascii(input(value, context)), context) : refuse(context, 'Other characters for base64 are not read.')),
    native('standard_b64encode', 's', ([value], context) => bytes(encode(bytesOf(value, context), context))),
    native('standard_b64decode', 's', ([value], context) => decode(ascii(input(value, context)), context)),
    native('urlsafe_b64encode', 's', ([value], context) => bytes(toUrl(encode(bytesOf(value, context), context)))),
    native('urlsafe_b64decode', 's', ([value], context) => decode(fromUrl(ascii(input(value, context))), context)),
    ...['b32encode', 'b32decode', 'b16encode', 'b16decode', 'b85encode', 'b85decode', 'encodebytes', 'decodebytes'].map(name => refusing(name, `base64.${name} is not read.`))
  ])
}
