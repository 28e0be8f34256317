import type { PyClass, Value } from './values.js'

/** `type(value)`: of Python's own values one of the classes of this file, with their methods as attributes. */
export function classOf (value: Value): PyClass {
  throw new Error(`not yet: ${String(value)}`)
}
