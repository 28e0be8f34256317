import { isRegExp } from 'node:util/types'

/** Whether this can be a regex: its text in Python’s syntax, or a RegExp. */
export function isPattern (value: unknown): value is string | RegExp {
  return typeof value === 'string' || isRegExp(value)
}
