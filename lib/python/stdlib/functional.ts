import { native } from '../values/define.js'
import { raise } from '../values/exceptions.js'
import { iterate, listOf } from '../values/iterate.js'
import { boundDepth } from '../values/known.js'
import {
  PyDict, PyInstance, PyIterator, PyList, PySet, PyTuple, refuse, type Context, type PyModule, type Value
} from '../values/values.js'
import { classWith, moduleOf } from './module.js'

/*
 * itertools and copy, of which settings use little.
 */

function chain (iterables: readonly Value[], context: Context): PyIterator {
  const iterators = iterables.map(iterable => iterate(iterable, context))
  const values = (function * () {
    for (const { values } of iterators) yield * { [Symbol.iterator]: () => values }
  }())
  return new PyIterator('itertools.chain', values, iterators.some(({ isUnordered }) => isUnordered))
}

const chainClass = classWith('chain', [
  native('from_iterable', 'iterable /', ([iterables], context) => chain(listOf(iterables as Value, context), context))
], (iterables, keywords, context) => keywords.size > 0 ? raise('TypeError') : chain(iterables, context))

export function itertools (): PyModule {
  return moduleOf('itertools', [
    native('product', '*iterables repeat!', (_given, context, iterables) => {
      const pools = iterables.map(iterable => listOf(iterable, context))
      const rows = pools.reduce<Value[][]>((rows, pool) => {
        context.spend(rows.length * pool.length * pools.length)
        return rows.flatMap(row => pool.map(value => [...row, value]))
      }, [[]])
      return new PyIterator('itertools.product', rows.map(row => new PyTuple(row)).values())
    })
  ], { chain: chainClass })
}

/** A copy, deep or not. `within` are the containers that a deep one has met: two names of one list stay two. */
function copyOf (value: Value, within: Set<Value> | undefined, context: Context, depth = 0): Value {
  boundDepth(depth, context)
  const inner = (item: Value): Value => within === undefined ? item : copyOf(item, within, context, depth + 1)
  if (value instanceof PyInstance || value instanceof PyIterator) {
    return refuse(context, 'How this object is copied is not known.')
  }
  const isContainer = [PyList, PyDict, PySet, PyTuple].some(kind => value instanceof kind)
  if (isContainer && within?.has(value) === true) refuse(context, 'A copy of one list at two places is not made here.')
  if (isContainer) within?.add(value)
  if (value instanceof PyList) return new PyList(value.items.map(inner), value.isUnordered)
  if (value instanceof PySet) return value.isFrozen ? value : new PySet(new Map(value.entries))
  if (value instanceof PyDict) {
    return new PyDict(new Map(Array.from(value.entries, ([hash, [key, item]]) => [hash, [key, inner(item)] as const])))
  }
  if (!(value instanceof PyTuple)) return value
  // It stays the same object where nothing in it is copied.
  const items = value.items.map(inner)
  const isSame = items.every((item, index) => Object.is(item, value.items[index]))
  return isSame ? value : new PyTuple(items, value.isUnordered)
}

export function copy (): PyModule {
  return moduleOf('copy', [
    native('copy', 'x', ([value], context) => copyOf(value as Value, undefined, context)),
    native('deepcopy', 'x', ([value], context) => copyOf(value as Value, new Set(), context))
  ])
}
