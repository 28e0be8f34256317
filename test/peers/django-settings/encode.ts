import type { Context, Value } from '../../../lib/django/values/values.js'
import { PyDict, PyInstance, PyList, PyStr, PyTuple } from '../../../lib/django/values/values.js'

/** A value as the Python scripts beside this file write it. */
export function encode (value: Value, context: Context): unknown {
  if (value === null || typeof value === 'boolean') return value
  if (typeof value === 'bigint') return { int: String(value) }
  if (value instanceof PyStr) return value.text
  if (value instanceof PyList) return value.items.map(item => encode(item, context))
  if (value instanceof PyTuple) return { tuple: value.items.map(item => encode(item, context)) }
  if (value instanceof PyDict) return { dict: [...value.entries.values()].map(pair => pair.map(item => encode(item, context))) }
  if (value instanceof PyInstance) return { text: (context.call(context.attribute(value, '__str__'), []) as PyStr).text, type: value.type.name }
  throw new Error('no value to show')
}
