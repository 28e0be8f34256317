import type { Value } from './values.js'

/** What Python has without an import: functions, classes, exceptions. */
export const builtins: ReadonlyMap<string, Value> = new Map()
