import type { Context, Value } from './values.js'

/** The text of `str(value)`. */
export function str (value: Value, context: Context): string {
  throw new Error(`not yet: ${String(value)} ${String(context)}`)
}

/** The text of `repr(value)`. */
export function repr (value: Value, context: Context): string {
  throw new Error(`not yet: ${String(value)} ${String(context)}`)
}

/** The text of `format(value, spec)`. */
export function format (value: Value, spec: string, context: Context): string {
  throw new Error(`not yet: ${String(value)} ${spec} ${String(context)}`)
}
