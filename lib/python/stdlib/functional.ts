import { hashKey } from '../values/entries.js'
import { native, type Given } from '../values/define.js'
import { raise } from '../values/exceptions.js'
import { iterate, listOf } from '../values/iterate.js'
import {
  PyBound, PyDict, PyFunction, PyInstance, PyIterator, PyList, PyNative, PySet, PyStr, PyTuple, refuse,
  type Context, type HashKey, type PyModule, type Value
} from '../values/values.js'
import { classWith, moduleOf } from './module.js'

/*
 * functools, itertools and copy, of which settings use little.
 */

/** A function that remembers what it returned, for as many calls as few functions of settings get. */
function cached (callee: Value, size: number): PyNative {
  const results = new Map<HashKey, Value>()
  return new PyNative(callee instanceof PyFunction ? callee.name : 'function', (positional, keywords, context) => {
    // Python takes 1, 1.0 and True for one argument, or not, as it comes.
    const isPlain = positional.every(value => value instanceof PyStr || value === null || typeof value === 'bigint')
    const key = hashKey(new PyTuple(positional), context)
    if (!isPlain || keywords.size > 0) {
      refuse(context, 'A function with a cache is called with other arguments than texts and numbers.')
    }
    const known = results.get(key)
    if (known !== undefined) return known
    if (results.size >= size) {
      refuse(context, 'A function with a cache is called with more arguments than the cache holds.')
    }
    const result = context.call(callee, positional)
    results.set(key, result)
    return result
  }, true)
}

/** `@lru_cache` and `@lru_cache(maxsize=…)`. */
function lruCache ([first = null]: Given, context: Context): Value {
  if ([PyFunction, PyNative, PyBound].some(kind => first instanceof kind)) return cached(first, 128)
  if (first !== null && typeof first !== 'bigint') return refuse(context, 'What the cache is given is not read.')
  return native('decorator', 'function', ([callee]) => cached(callee as Value, Number(first ?? Infinity)))
}

export function functools (): PyModule {
  return moduleOf('functools', [
    native('cache', 'function /', ([callee]) => cached(callee as Value, Infinity)),
    native('lru_cache', 'maxsize? typed!', lruCache)
  ])
}

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

const deepest = 200

/**
 * A copy, deep or not. `copies` are those that were made already: two names of one list are two names of one copy.
 */
function copyOf (value: Value, isDeep: boolean, copies: Map<Value, Value>, context: Context, depth = 0): Value {
  context.spend(1)
  if (depth > deepest) refuse(context, 'The value is nested too deeply to be copied.')
  const inner = (item: Value): Value => isDeep ? copyOf(item, true, copies, context, depth + 1) : item
  const known = copies.get(value)
  if (known !== undefined && typeof value === 'object') return known
  if (value instanceof PyInstance || value instanceof PyIterator) {
    return refuse(context, 'How this object is copied is not known.')
  }
  if (value instanceof PyTuple) {
    // It stays the same object where nothing in it is copied.
    const items = value.items.map(inner)
    const isSame = items.every((item, index) => Object.is(item, value.items[index]))
    return isSame ? value : new PyTuple(items, value.isUnordered)
  }
  const copy = value instanceof PyList
    ? new PyList([], value.isUnordered)
    : value instanceof PyDict
      ? new PyDict()
      : value instanceof PySet && !value.isFrozen ? new PySet(new Map(value.entries)) : value
  copies.set(value, copy)
  if (value instanceof PyList) for (const item of value.items) (copy as PyList).items.push(inner(item))
  if (value instanceof PyDict) {
    for (const [hash, [key, item]] of value.entries) (copy as PyDict).entries.set(hash, [inner(key), inner(item)])
  }
  return copy
}

export function copy (): PyModule {
  return moduleOf('copy', [
    native('copy', 'x', ([value], context) => copyOf(value as Value, false, new Map(), context)),
    native('deepcopy', 'x', ([value], context) => copyOf(value as Value, true, new Map(), context))
  ])
}
