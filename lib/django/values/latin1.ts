import { bytesArgument } from './arguments.js'
import { PyBytes, type Context, type Value } from './values.js'

/** Bytes as a text with a character for each. */
export function latin1Text (bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1')
}

export function latin1Bytes (text: string, context: Context): Uint8Array {
  context.spend(text.length)
  return new Uint8Array(Buffer.from(text, 'latin1'))
}

export function latin1Argument (value: Value | undefined, context: Context): string {
  const { bytes } = bytesArgument(value, context)
  context.spend(bytes.length)
  return latin1Text(bytes)
}

export function toBytes (text: string, context: Context): PyBytes {
  return new PyBytes(latin1Bytes(text, context))
}
