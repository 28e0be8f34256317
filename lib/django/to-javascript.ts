import { PythonOnlyValue } from '../settings/python-only-value.js'
import { shorten } from '../text/printable.js'
import { CannotKnow } from '../python/problem.js'
import type { SourceSpan } from '../text/source.js'
import { classOf } from '../python/values/classes.js'
import { PyMember } from '../python/values/known.js'
import { PyDict, PyInstance, PyList, PySet, PyStr, PyTuple, UnknownValue, type Value } from '../python/values/values.js'

/**
 * How deep lists may hold lists in a setting, and how much in all: a list that holds another twice, and so on,
 * doubles each time.
 */
const deepest = 12
const most = 300_000

/** What a settings module in TypeScript would hold in place of a value. */
export function toJavaScript (value: Value, span: SourceSpan): unknown {
  return inPlace(value, 0, { left: most, span })
}

function inPlace (value: Value, depth: number, bounds: { left: number, readonly span: SourceSpan }): unknown {
  if (depth > deepest || bounds.left-- <= 0) {
    throw new CannotKnow({
      span: bounds.span,
      why: 'This holds more, or deeper, than any setting does.',
      fix: 'Write the value itself.'
    })
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
    throw new CannotKnow({
      span: bounds.span,
      why: 'This holds a member of an enum that is a text or a number as well.',
      fix: 'Write its .value.'
    })
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
  return (
    (value instanceof PyInstance ? regexOf(value) : undefined) ??
    new PythonOnlyValue(`an object of Python’s type ${shorten(classOf(value).name, 40)}`)
  )
}

function objectOf ({ entries }: PyDict, inner: (item: Value) => unknown): unknown {
  const pairs: Array<readonly [string, unknown]> = []
  for (const [key, item] of entries.values()) {
    if (!(key instanceof PyStr)) return new PythonOnlyValue('a dict with other keys than strings')
    pairs.push([key.text, inner(item)])
  }
  return Object.fromEntries(pairs)
}

/** The flags of `re.compile` that can be written into a pattern. re.U is the default of text. */
const flags: ReadonlyArray<readonly [bit: bigint, letter: string]> = [
  [2n, 'i'],
  [8n, 'm'],
  [16n, 's'],
  [64n, 'x'],
  [256n, 'a']
]
const unicodeFlag = 32n

/** A compiled regex is its text here, with its flags written into it. */
function regexOf ({ native }: PyInstance): unknown {
  if (typeof native !== 'object' || native === null || !('pattern' in native) || !('flags' in native)) return undefined
  const { pattern, flags: set } = native as { pattern: string, flags: bigint }
  const written = flags.filter(([bit]) => (set & bit) !== 0n)
  const rest = written.reduce((left, [bit]) => left & ~bit, set & ~unicodeFlag)
  if (rest !== 0n) return new PythonOnlyValue('a regex with flags that change with the machine it runs on')
  const letters = written.map(([, letter]) => letter).join('')
  return letters === '' ? pattern : `(?${letters})${pattern}`
}

/** Where the entries of a list were written. */
export function spans (value: Value): ReadonlyArray<PyStr['span']> {
  if (value instanceof PyList || value instanceof PyTuple) return value.items.map(spanOf)
  if (value instanceof PyInstance && value.native instanceof PyTuple) return value.native.items.map(spanOf)
  if (value instanceof PySet) return [...value.entries.values()].map(spanOf)
  return []
}

function spanOf (value: Value): PyStr['span'] {
  if (value instanceof PyStr) return value.span
  const native = value instanceof PyInstance ? value.native : undefined
  return typeof native === 'object' && native !== null && 'span' in native ? native.span as PyStr['span'] : undefined
}
