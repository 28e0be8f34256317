import { hashKey } from '../values/entries.js'
import { CannotKnow } from '../problem.js'
import { raise } from '../values/exceptions.js'
import {
  PyDict, PyInstance, PyStr, UnknownValue, refuse, type Context, type HashKey, type Value
} from '../values/values.js'

/** A text that a library makes: its place is the expression that asked for it. */
export function made (text: string, context: Context): PyStr {
  context.spend(text.length)
  return new PyStr(text, context.span)
}

/** The text of an argument that must be a str. */
export function textOf (value: Value | undefined, context: Context): string {
  if (value instanceof PyStr) return value.text
  if (value instanceof UnknownValue) throw new CannotKnow(value.reason)
  if (value instanceof PyInstance) {
    refuse(context, 'An object stands where a text is expected, and how it becomes one is not known.')
  }
  return raise('TypeError')
}

/** The text of an argument that may be left out, or be None. */
export function textOr<T> (value: Value | undefined, otherwise: T, context: Context): string | T {
  return value === undefined || value === null ? otherwise : textOf(value, context)
}

/** An argument that names an encoding: only UTF-8 is read. */
export function checkUtf8 (encoding: Value | undefined, what: string, context: Context): void {
  if (!/^utf-?8$/i.test(textOr(encoding, 'utf-8', context))) refuse(context, `${what} not in UTF-8.`)
}

/** An argument that counts: an int or a bool. */
export function integerOf (value: Value | undefined): bigint {
  if (typeof value === 'bigint') return value
  if (typeof value === 'boolean') return value ? 1n : 0n
  return raise('TypeError')
}

/** What a library keeps in one of its objects. */
export function nativeOf<T> (
  value: Value | undefined, kind: abstract new (...given: never[]) => T, context: Context
): T {
  if (value instanceof PyInstance && value.native instanceof kind) return value.native
  return refuse(context, 'A method of a library is used on an object that the library did not make.')
}

/** As a dict does: of two equal keys the first stays, with the value of the second. */
export function dictOf (pairs: Iterable<readonly [key: Value, value: Value]>, context: Context): PyDict {
  const entries = new Map<HashKey, readonly [Value, Value]>()
  for (const [key, value] of pairs) {
    context.spend(1)
    const hash = hashKey(key, context)
    entries.set(hash, [(entries.get(hash) ?? [key])[0], value])
  }
  return new PyDict(entries)
}
