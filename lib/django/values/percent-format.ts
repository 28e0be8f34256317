import type { Context, PyStr, Value } from './values.js'

/** `template % value`. */
export function percentFormat (template: PyStr, value: Value, context: Context): PyStr {
  throw new Error(`not yet: ${template.text} ${String(value)} ${String(context)}`)
}
