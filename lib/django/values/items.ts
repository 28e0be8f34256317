import type { Context, Value } from './values.js'

/** `value[index]`. */
export function getItem (value: Value, index: Value, context: Context): Value {
  throw new Error(`not yet: ${String(value)} ${String(index)} ${String(context)}`)
}

/** `value[index] = item`. */
export function setItem (value: Value, index: Value, item: Value, context: Context): void {
  throw new Error(`not yet: ${String(value)} ${String(index)} ${String(item)} ${String(context)}`)
}

/** `del value[index]`. */
export function deleteItem (value: Value, index: Value, context: Context): void {
  throw new Error(`not yet: ${String(value)} ${String(index)} ${String(context)}`)
}
