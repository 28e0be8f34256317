import { method, refusedMethods, textArgument, wrongType } from './define.js'
import { raise } from './exceptions.js'
import { isAscii } from './texts.js'
import { PyBytes, PyNative, PyStr, refuse, type Context, type Value } from './values.js'

type Encoding = 'utf-8' | 'ascii' | 'latin-1'

const encodings: ReadonlyMap<string, Encoding> = new Map([
  ...['utf-8', 'utf8', 'u8'].map(name => [name, 'utf-8'] as const),
  ...['ascii', 'us-ascii', '646'].map(name => [name, 'ascii'] as const),
  ...['latin-1', 'latin1', 'l1', 'iso-8859-1', 'iso8859-1', '8859'].map(name => [name, 'latin-1'] as const)
])

function encodingOf (encoding: Value | undefined, errors: Value | undefined, context: Context): Encoding {
  if (errors !== undefined && textArgument(errors, context) !== 'strict') {
    refuse(context, 'Of the ways to treat errors of an encoding, only `strict` is read.')
  }
  const name = encoding === undefined ? 'utf-8' : textArgument(encoding, context)
  return encodings.get(name.toLowerCase().replaceAll('_', '-')) ??
    refuse(context, 'Of the encodings, only UTF-8, ASCII and Latin 1 are read.')
}

/** `text.encode(encoding, errors)`. */
export function encode (
  text: string, encoding: Value | undefined, errors: Value | undefined, context: Context
): Uint8Array {
  const name = encodingOf(encoding, errors, context)
  context.spend(text.length * 3)
  if (!text.isWellFormed()) return refuse(context, 'Half of a surrogate pair is not kept exactly.')
  if (name === 'utf-8') return new TextEncoder().encode(text)
  const isFit = name === 'ascii' ? isAscii(text) : /^[\0-\xff]*$/.test(text)
  return isFit ? new Uint8Array(Buffer.from(text, 'latin1')) : raise('UnicodeEncodeError')
}

/** `bytes.decode(encoding, errors)`. */
export function decode (
  { bytes }: PyBytes, encoding: Value | undefined, errors: Value | undefined, context: Context
): PyStr {
  const name = encodingOf(encoding, errors, context)
  context.spend(bytes.length)
  try {
    const text = name === 'utf-8'
      ? new TextDecoder('utf-8', { ignoreBOM: true, fatal: true }).decode(bytes)
      : latin1Text(bytes)
    if (name !== 'ascii' || isAscii(text)) return new PyStr(text, context.span)
  } catch (thrown) {
    if (!(thrown instanceof TypeError)) throw thrown
  }
  return raise('UnicodeDecodeError')
}

/** Bytes as a text with a character for each. */
export function latin1Text (bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1')
}

export const bytesMethods: readonly PyNative[] = [
  method('decode', 'encoding? errors?', ([self, encoding, errors], context) =>
    self instanceof PyBytes ? decode(self, encoding, errors, context) : wrongType(self, context)),
  ...refusedMethods('bytes', 'capitalize center count endswith expandtabs find fromhex hex index isalnum isalpha ' +
    'isascii isdigit islower isspace istitle isupper join ljust lower lstrip maketrans partition removeprefix ' +
    'removesuffix replace rfind rindex rjust rpartition rsplit rstrip split splitlines startswith strip ' +
    'swapcase title translate upper zfill __add__ __bytes__ __contains__ __getitem__ __getnewargs__ ' +
    '__iter__ __len__ __mod__ __mul__ __rmod__ __rmul__')
]
