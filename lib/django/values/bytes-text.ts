import { bytesArgument, countArgument, textArgument } from './arguments.js'
import { method, native } from './define.js'
import { decode } from './encodings.js'
import { raise } from './exceptions.js'
import { latin1Argument, toBytes } from './latin1.js'
import { justify, zeroFill, type Side } from './pad-text.js'
import { positionalMethod } from './positional-method.js'
import { PyBytes, PyStr, refuse, type PyNative } from './values.js'

const mapping = (name: string, letters: RegExp, map: (letter: string) => string): PyNative =>
  positionalMethod(name, '', ([self], context) => toBytes(latin1Argument(self, context).replace(letters, map), context))

const question = (name: string, kind: RegExp): PyNative =>
  positionalMethod(name, '', ([self], context) => kind.test(latin1Argument(self, context)))

const justifying = (name: string, side: Side): PyNative =>
  positionalMethod(name, 'width fill?', ([self, width, fill], context) => {
    const text = latin1Argument(self, context)
    const count = countArgument(width, 0, context)
    const filler = fill === undefined ? ' ' : latin1Argument(fill, context)
    if (filler.length !== 1) raise('TypeError')
    return toBytes(justify(text, count, filler, side, context), context)
  })

export const bytesTextMethods: readonly PyNative[] = [
  method('decode', 'encoding? errors?', ([self, encoding, errors], context) => {
    const { bytes } = bytesArgument(self, context)
    context.spend(bytes.length)
    const name = encoding === undefined ? 'utf-8' : textArgument(encoding, context)
    return new PyStr(decode(bytes, name, errors === undefined ? 'strict' : textArgument(errors, context), context), context.place)
  }),
  method('hex', 'sep? bytes_per_sep?', ([self, sep], context) => {
    const { bytes } = bytesArgument(self, context)
    if (sep !== undefined) refuse(context, 'The separator of `bytes.hex` is not read.')
    context.spend(bytes.length * 2)
    return new PyStr(Buffer.from(bytes).toString('hex'), context.place)
  }),
  native('fromhex', 'text /', ([text], context) => {
    const hex = textArgument(text, context)
    context.spend(hex.length)
    // Space may stand between the bytes, not within one.
    if (!/^[\t\n\v\f\r ]*(?:[0-9a-fA-F]{2}[\t\n\v\f\r ]*)*$/.test(hex)) raise('ValueError')
    return new PyBytes(new Uint8Array(Buffer.from(hex.replace(/[^0-9a-fA-F]+/g, ''), 'hex')))
  }),
  mapping('lower', /[A-Z]/g, letter => letter.toLowerCase()),
  mapping('upper', /[a-z]/g, letter => letter.toUpperCase()),
  question('isalnum', /^[0-9A-Za-z]+$/),
  question('isalpha', /^[A-Za-z]+$/),
  question('isascii', /^[\0-\x7f]*$/),
  question('isdigit', /^[0-9]+$/),
  question('isspace', /^[\t\n\v\f\r ]+$/),
  justifying('center', 'center'),
  justifying('ljust', 'left'),
  justifying('rjust', 'right'),
  positionalMethod('zfill', 'width', ([self, width], context) =>
    toBytes(zeroFill(latin1Argument(self, context), countArgument(width, 0, context), context), context))
]
