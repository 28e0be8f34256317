import { native } from '../values/define.js'
import { hashKey } from '../values/entries.js'
import { raise } from '../values/exceptions.js'
import { iterate, listOf } from '../values/iterate.js'
import { boundDepth } from '../values/known.js'
import {
  PyDict, PyFunction, PyInstance, PyIterator, PyList, PyNative, PySet, PyStr, PyTuple, refuse, type Context,
  type HashKey, type PyModule, type Value
} from '../values/values.js'
import { classWith, moduleOf } from './module.js'

/*
 * itertools, functools and copy, of which settings use little.
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

/** A function that keeps what it gave for a text or a number. Others may be equal, and are not the same. */
function cached (callee: Value, most: number): PyNative {
  const results = new Map<HashKey, Value>()
  return new PyNative('cached', (positional, keywords, context) => {
    const isPlain = positional.every(value => value instanceof PyStr || typeof value === 'bigint' || value === null)
    if (!isPlain || keywords.size > 0) refuse(context, 'A function with a cache is only followed for texts and ints.')
    const key = hashKey(new PyTuple([...positional]), context)
    if (results.size >= most) refuse(context, 'The cache of a function is full.')
    if (!results.has(key)) results.set(key, context.call(callee, positional))
    return results.get(key) as Value
  })
}

export function functools (): PyModule {
  return moduleOf('functools', [
    native('partial', 'func / *args **keywords', ([func], _context, first, named) =>
      new PyNative('partial', (positional, keywords, context) =>
        context.call(func, [...first, ...positional], new Map([...named, ...keywords])))),
    native('cache', 'user_function /', ([func]) => cached(func, Infinity)),
    native('lru_cache', 'maxsize? typed!', ([given = 128n]) => given === null || typeof given === 'bigint'
      ? native('lru_cache', 'user_function /', ([func]) => cached(func, given === null ? Infinity : Number(given)))
      : cached(given, 128)),
    native('wraps', 'wrapped assigned! updated!', ([inner]) => native('wraps', 'wrapper /', ([wrapper], context) => {
      if (!(wrapper instanceof PyFunction)) return refuse(context, 'functools.wraps is given no function of the file.')
      wrapper.attributes.set('__name__', context.attribute(inner, '__name__'))
      return wrapper
    }))
  ])
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
