import { bytesMethods } from './bytes-methods.js'
import { native } from './define.js'
import { raise } from './exceptions.js'
import { listOf } from './iterate.js'
import { known } from './known.js'
import { strMethods } from './str-methods.js'
import { asIndex, callSpecial } from './special-methods.js'
import { str } from './text.js'
import { PyBytes, PyInstance, PyStr, type Context, type PyNative, type Value } from './values.js'

export const makeStr = native('str', 'object? encoding? errors?', ([object, encoding, errors], context) => {
  if (object !== undefined && (encoding !== undefined || errors !== undefined)) return recode(bytesMethods, 'decode', object, encoding, errors, context)
  if (object instanceof PyStr) return object
  return new PyStr(object === undefined ? '' : str(object, context), context.place)
})

export const makeBytes = native('bytes', 'source? encoding? errors?', ([source, encoding, errors], context) => {
  if (source instanceof PyStr) return encoding === undefined ? raise('TypeError') : recode(strMethods, 'encode', source, encoding, errors, context)
  if (encoding !== undefined || errors !== undefined) return raise('TypeError')
  if (source === undefined) return new PyBytes(new Uint8Array(0))
  if (source instanceof PyBytes) return source
  if (typeof source === 'bigint' || typeof source === 'boolean') return zeros(BigInt(source), context)
  const own = source instanceof PyInstance ? callSpecial(source, '__bytes__', [], context) : undefined
  return own ?? new PyBytes(Uint8Array.from(listOf(source, context), item => byteOf(known(item), context)))
})

function zeros (length: bigint, context: Context): PyBytes {
  if (length < 0n) raise('ValueError')
  context.spend(Number(length))
  return new PyBytes(new Uint8Array(Number(length)))
}

function byteOf (item: Value, context: Context): number {
  const byte = asIndex(item, context)
  return byte >= 0n && byte <= 255n ? Number(byte) : raise('ValueError')
}

/** `bytes.decode` and `str.encode`. */
function recode (methods: readonly PyNative[], name: string, value: Value, encoding: Value | undefined, errors: Value | undefined, context: Context): Value {
  const named = new Map(Object.entries({ encoding, errors }).filter((entry): entry is [string, Value] => entry[1] !== undefined))
  const method = methods.find(method => method.name === name) as PyNative
  return method.run([known(value)], named, context)
}
