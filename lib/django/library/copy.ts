import { native } from '../values/define.js'
import { PyDict, PyInstance, PyIterator, PyList, PySet, PyTuple, refuse, type Context, type PyModule, type Value } from '../values/values.js'
import { moduleOf } from './module.js'

const deepest = 200

function shallow (value: Value, context: Context): Value {
  if (value instanceof PyList) return new PyList([...value.items], value.isUnordered)
  if (value instanceof PyDict) return new PyDict(new Map(value.entries))
  if (value instanceof PySet && !value.isFrozen) return new PySet(new Map(value.entries))
  return unchanged(value, context)
}

function unchanged (value: Value, context: Context): Value {
  return value instanceof PyInstance || value instanceof PyIterator ? refuse(context, 'How this object is copied is not known.') : value
}

/** What was copied already: two names of one list are two names of one copy. */
function deep (value: Value, copies: Map<Value, Value>, context: Context, depth = 0): Value {
  context.spend(1)
  if (depth > deepest) refuse(context, 'The value is nested too deeply to be copied.')
  const known = copies.get(value)
  if (known !== undefined && typeof value === 'object') return known
  const inner = (item: Value): Value => deep(item, copies, context, depth + 1)
  if (value instanceof PyList) {
    const copy = new PyList([], value.isUnordered)
    copies.set(value, copy)
    for (const item of value.items) copy.items.push(inner(item))
    return copy
  }
  if (value instanceof PyDict) {
    const copy = new PyDict()
    copies.set(value, copy)
    for (const [hash, [key, item]] of value.entries) copy.entries.set(hash, [inner(key), inner(item)])
    return copy
  }
  const copy = value instanceof PyTuple ? tuple(value, inner) : value instanceof PySet && !value.isFrozen ? new PySet(new Map(value.entries)) : unchanged(value, context)
  copies.set(value, copy)
  return copy
}

function tuple (value: PyTuple, inner: (item: Value) => Value): PyTuple {
  const items = value.items.map(inner)
  return items.every((item, index) => Object.is(item, value.items[index])) ? value : new PyTuple(items, value.isUnordered)
}

export function copy (): PyModule {
  return moduleOf('copy', [
    native('copy', 'x', ([value], context) => shallow(value as Value, context)),
    native('deepcopy', 'x', ([value], context) => deep(value as Value, new Map(), context))
  ])
}
