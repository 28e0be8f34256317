import { method } from './define.js'
import { encode } from './encodings.js'
import { strArgument, textArgument } from './arguments.js'
import { PyBytes, type PyNative } from './values.js'

export const strEncodingMethods: readonly PyNative[] = [
  method('encode', 'encoding? errors?', ([self, encoding, errors], context) => {
    const { text } = strArgument(self, context)
    context.spend(text.length * 3)
    const name = encoding === undefined ? 'utf-8' : textArgument(encoding, context)
    return new PyBytes(encode(text, name, errors === undefined ? 'strict' : textArgument(errors, context), context))
  })
]
