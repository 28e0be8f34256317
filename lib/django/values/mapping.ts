import { getItem } from './items.js'
import { listOf } from './iterate.js'
import { PyDict, type Context, type Value } from './values.js'

/** The entries of a dict, or of what has `keys()` and items as a dict has them. */
export function mappingEntries (value: Value, context: Context): ReadonlyArray<readonly [key: Value, value: Value]> {
  if (value instanceof PyDict) return [...value.entries.values()]
  const keys = listOf(context.call(context.attribute(value, 'keys'), []), context)
  return keys.map(key => [key, getItem(value, key, context)] as const)
}
