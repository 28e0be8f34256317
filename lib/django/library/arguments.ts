import { CannotKnow } from '../problem.js'
import { raise } from '../values/exceptions.js'
import { hashKey } from '../values/entries.js'
import {
  PyBytes, PyDict, PyInstance, PyStr, PyUnknown, refuse, type Context, type HashKey, type Value
} from '../values/values.js'

/** A text that a library makes: its place is the expression that asked for it. */
export function made (text: string, context: Context): PyStr {
  context.spend(text.length)
  return new PyStr(text, context.place)
}

/** The text of an argument that must be a str. */
export function textOf (value: Value | undefined, context: Context): string {
  if (value instanceof PyStr) return value.text
  if (value instanceof PyUnknown) throw new CannotKnow(value.reason)
  if (value instanceof PyInstance) refuse(context, 'An object stands where a text is expected, and how it becomes one is not known.')
  return raise('TypeError')
}

/** The text of an argument that may be left out, or be None. */
export function textOr<T> (value: Value | undefined, otherwise: T, context: Context): string | T {
  return value === undefined || value === null ? otherwise : textOf(value, context)
}

export function bytesOf (value: Value | undefined, context: Context): Uint8Array {
  if (value instanceof PyBytes) return value.bytes
  if (value instanceof PyInstance) refuse(context, 'An object stands where bytes are expected, and how it becomes some is not known.')
  return raise('TypeError')
}

/** An argument that counts: an int or a bool. */
export function integerOf (value: Value | undefined): bigint {
  if (typeof value === 'bigint') return value
  if (typeof value === 'boolean') return value ? 1n : 0n
  return raise('TypeError')
}

/** What a library keeps in one of its objects. */
export function nativeOf<T> (value: Value | undefined, kind: abstract new (...given: never[]) => T, context: Context): T {
  if (value instanceof PyInstance && value.native instanceof kind) return value.native
  return refuse(context, 'A method of a library is used on an object that the library did not make.')
}

export function dictOf (pairs: Iterable<readonly [key: Value, value: Value]>, context: Context): PyDict {
  const entries = new Map<HashKey, readonly [Value, Value]>()
  for (const [key, value] of pairs) setEntry(entries, key, value, context)
  return new PyDict(entries)
}

/** As a dict does: of two equal keys the first stays, with the value of the second. */
export function setEntry (entries: Map<HashKey, readonly [Value, Value]>, key: Value, value: Value, context: Context): void {
  context.spend(1)
  const hash = hashKey(key, context)
  entries.set(hash, [(entries.get(hash) ?? [key])[0], value])
}
