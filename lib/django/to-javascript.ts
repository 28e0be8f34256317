import { PythonOnlyValue } from '../settings/python-only-value.js'
import { shorten } from '../text/printable.js'
import { CannotKnow } from '../python/problem.js'
import type { SourceSpan } from '../text/source.js'
import { writtenPattern } from '../python/stdlib/re.js'
import { classOf } from '../python/values/classes.js'
import { PyMember } from '../python/values/known.js'
import { PyDict, PyInstance, PyList, PySet, PyStr, PyTuple, UnknownValue, type Value } from '../python/values/values.js'

/** How deep lists may hold lists in a setting, and how much in all: one that holds another twice doubles each time. */
const deepest = 12
const most = 300_000
const fix = 'Write the value itself.'

/** What a settings module in TypeScript would hold in place of a value. */
export function toJavaScript (value: Value, span: SourceSpan): unknown {
  return inPlace(value, 0, { left: most, span })
}

function inPlace (value: Value, depth: number, bounds: { left: number, readonly span: SourceSpan }): unknown {
  if (depth > deepest || bounds.left-- <= 0) {
    throw new CannotKnow({ span: bounds.span, why: 'This value is larger, or nested more deeply, than any setting needs.', fix })
  }
  const inner = (item: Value): unknown => inPlace(item, depth + 1, bounds)
  switch (typeof value) {
    case 'bigint': return Number.isSafeInteger(Number(value)) ? Number(value) : value
    case 'number': return Number.isInteger(value) ? new PythonOnlyValue(`the float ${value.toFixed(1)}`) : value
    case 'boolean': return value
  }
  if (value === null) return null
  if (value instanceof UnknownValue) throw new CannotKnow(value.reason)
  if (value instanceof PyStr) return value.text
  if (value instanceof PyMember && value.data !== undefined) {
    const why = 'This contains a member of an enum that is also a text.'
    throw new CannotKnow({ span: bounds.span, why, fix: 'Write its .value.' })
  }
  if (value instanceof PyInstance && value.native instanceof PyTuple) return value.native.items.map(inner)
  if (value instanceof PyList || value instanceof PyTuple) {
    if (depth > 0 && value.isUnordered && value.items.length > 1) {
      return new PythonOnlyValue('a list in a list, whose order comes from a set')
    }
    return value.items.map(inner)
  }
  if (value instanceof PySet) return new Set([...value.entries.values()].map(inner))
  if (value instanceof PyDict) return objectOf(value, inner)
  return writtenPattern(value)?.text ??
    new PythonOnlyValue(`an object of Python’s type ${shorten(classOf(value).name, 40)}`)
}

function objectOf ({ entries }: PyDict, inner: (item: Value) => unknown): unknown {
  const pairs: Array<readonly [string, unknown]> = []
  for (const [key, item] of entries.values()) {
    if (!(key instanceof PyStr)) return new PythonOnlyValue('a dict with other keys than strings')
    pairs.push([key.text, inner(item)])
  }
  return Object.fromEntries(pairs)
}

/** Where the entries of a list were written. */
export function spans (value: Value): ReadonlyArray<PyStr['span']> {
  const inner = value instanceof PyInstance ? value.native : value
  if (inner instanceof PyList || inner instanceof PyTuple) return inner.items.map(spanOf)
  return inner instanceof PySet ? [...inner.entries.values()].map(spanOf) : []
}

function spanOf (value: Value): PyStr['span'] {
  const text = writtenPattern(value) ?? value
  return text instanceof PyStr ? text.span : undefined
}
