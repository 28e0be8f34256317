import { codePoints } from './code-points.js'
import { raise } from './exceptions.js'
import { latin1Bytes, latin1Text } from './latin1.js'
import { refuse, type Context } from './values.js'

type Encoding = 'utf-8' | 'ascii' | 'latin-1'

const encodings: ReadonlyMap<string, Encoding> = new Map([
  ...['utf-8', 'utf8', 'u8'].map(name => [name, 'utf-8'] as const),
  ...['ascii', 'us-ascii', '646'].map(name => [name, 'ascii'] as const),
  ...['latin-1', 'latin1', 'l1', 'iso-8859-1', 'iso8859-1', '8859'].map(name => [name, 'latin-1'] as const)
])

function encodingOf (name: string, context: Context): Encoding {
  return encodings.get(name.toLowerCase().replaceAll('_', '-')) ?? refuse(context, 'Of the encodings, only UTF-8, ASCII and Latin 1 are read.')
}

/** What stands for what cannot be encoded or decoded; Python looks at `errors` only when there is something. */
function substitute (errors: string, replacement: string, error: string, context: Context): string {
  switch (errors) {
    case 'strict': return raise(error)
    case 'ignore': return ''
    case 'replace': return replacement
    default: return refuse(context, 'Of the ways to treat errors of an encoding, only `strict`, `ignore` and `replace` are read.')
  }
}

/** `text.encode(name, errors)`. */
export function encode (text: string, name: string, errors: string, context: Context): Uint8Array {
  const encoding = encodingOf(name, context)
  if (encoding === 'utf-8') return text.isWellFormed() ? new TextEncoder().encode(text) : refuse(context, 'Half of a surrogate pair is not kept exactly.')
  const last = encoding === 'ascii' ? 0x7f : 0xff
  const encoded = codePoints(text).map(character => (character.codePointAt(0) as number) <= last ? character : substitute(errors, '?', 'UnicodeEncodeError', context))
  return latin1Bytes(encoded.join(''), context)
}

/** `bytes.decode(name, errors)`. */
export function decode (bytes: Uint8Array, name: string, errors: string, context: Context): string {
  const encoding = encodingOf(name, context)
  if (encoding === 'utf-8') return decodeUtf8(bytes, errors, context)
  const text = latin1Text(bytes)
  return encoding === 'latin-1' ? text : text.replace(/[\x80-\xff]/g, () => substitute(errors, '\ufffd', 'UnicodeDecodeError', context))
}

function decodeUtf8 (bytes: Uint8Array, errors: string, context: Context): string {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true })
  const text = decoder.decode(bytes)
  // What is wrong and a true U+FFFD look the same in the text, so these are taken out first.
  const parts = latin1Text(bytes).split('\xef\xbf\xbd').map(part => decoder.decode(latin1Bytes(part, context)))
  if (!parts.some(part => part.includes('\ufffd'))) return text
  const wrong = substitute(errors, '\ufffd', 'UnicodeDecodeError', context)
  return parts.map(part => part.replaceAll('\ufffd', wrong)).join('\ufffd')
}
