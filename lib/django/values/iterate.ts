import type { Context, PyIterator, Value } from './values.js'

/** `iter(value)`. The isUnordered of what comes back says that the order of two or more cannot be known. */
export function iterate (value: Value, context: Context): PyIterator {
  throw new Error(`not yet: ${String(value)} ${String(context)}`)
}

/** All that an iterable holds, in an order that is known: refuses one that is not, if it holds two or more. */
export function listOf (value: Value, context: Context): Value[] {
  throw new Error(`not yet: ${String(value)} ${String(context)}`)
}

/** `bool(value)`. */
export function truth (value: Value, context: Context): boolean {
  throw new Error(`not yet: ${String(value)} ${String(context)}`)
}
