import { bytesArgument, countArgument, integerArgument, refusedMethods, textArgument } from './arguments.js'
import { native } from './define.js'
import { raise } from './exceptions.js'
import { truth } from './iterate.js'
import { positionalMethod } from './positional-method.js'
import { PyBytes, PyTuple, type Context, type PyNative, type Value } from './values.js'

function bits (value: bigint): string {
  return value === 0n ? '' : (value < 0n ? -value : value).toString(2)
}

function isLittle (order: Value | undefined, context: Context): boolean {
  const name = order === undefined ? 'big' : textArgument(order, context)
  return name === 'big' || name === 'little' ? name === 'little' : raise('ValueError')
}

const isSigned = (signed: Value | undefined, context: Context): boolean => signed !== undefined && truth(signed, context)

function toBytes (value: bigint, length: number, signed: boolean, context: Context): Uint8Array {
  if (length < 0) raise('ValueError')
  if (value < 0n && !signed) raise('OverflowError')
  context.spend(length)
  const range = 1n << BigInt(length * 8)
  const [least, most] = signed ? [-range / 2n, (range + 1n) / 2n - 1n] : [0n, range - 1n]
  // No bytes at all can hold zero, and with a sign minus one.
  if (length === 0 ? value !== 0n && value !== -1n : value < least || value > most) raise('OverflowError')
  const hex = (value < 0n ? value + range : value).toString(16).padStart(length * 2, '0')
  return Uint8Array.from({ length }, (_, at) => Number.parseInt(hex.slice(at * 2, at * 2 + 2), 16))
}

function fromBytes (bytes: Uint8Array, signed: boolean): bigint {
  if (bytes.length === 0) return 0n
  const value = BigInt(`0x${Buffer.from(bytes).toString('hex')}`)
  return signed && (bytes[0] as number) >= 0x80 ? value - (1n << BigInt(bytes.length * 8)) : value
}

export const integerMethods: readonly PyNative[] = [
  positionalMethod('bit_length', '', ([self], context) => BigInt(bits(integerArgument(self, context)).length)),
  positionalMethod('bit_count', '', ([self], context) => BigInt(bits(integerArgument(self, context)).replaceAll('0', '').length)),
  positionalMethod('conjugate', '', ([self], context) => integerArgument(self, context)),
  positionalMethod('as_integer_ratio', '', ([self], context) => new PyTuple([integerArgument(self, context), 1n])),
  native('to_bytes', 'self / length? byteorder? * signed?', ([self, length, order, signed], context) => {
    const little = isLittle(order, context)
    const bytes = toBytes(integerArgument(self, context), countArgument(length, 1, context), isSigned(signed, context), context)
    return new PyBytes(little ? bytes.reverse() : bytes)
  }, true),
  native('from_bytes', 'bytes byteorder? * signed?', ([bytes, order, signed], context) => {
    const little = isLittle(order, context)
    const given = bytesArgument(bytes, context).bytes
    context.spend(given.length)
    return fromBytes(little ? given.toReversed() : given, isSigned(signed, context))
  }),
  ...refusedMethods('int', '__abs__ __add__ __and__ __bool__ __ceil__ __divmod__ __float__ __floor__ __floordiv__ __getnewargs__ __index__ __int__ __invert__ ' +
    '__lshift__ __mod__ __mul__ __neg__ __or__ __pos__ __pow__ __radd__ __rand__ __rdivmod__ __rfloordiv__ __rlshift__ __rmod__ __rmul__ __ror__ __round__ ' +
    '__rpow__ __rrshift__ __rshift__ __rsub__ __rtruediv__ __rxor__ __sub__ __truediv__ __trunc__ __xor__')
]
