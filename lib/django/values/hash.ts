import type { Context, HashKey, Value } from './values.js'

/** The key of a value in sets and dicts. Throws a Python TypeError for what cannot be hashed. */
export function hashKey (value: Value, context: Context): HashKey {
  throw new Error(`not yet: ${String(value)} ${String(context)}`)
}
