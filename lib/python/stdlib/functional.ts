import { hashKey } from '../values/entries.js'
import { method, native } from '../values/define.js'
import { objectClass, raise } from '../values/exceptions.js'
import { iterate, listOf } from '../values/iterate.js'
import {
  PyBound, PyClass, PyDict, PyFunction, PyInstance, PyIterator, PyList, PyNative, PySet, PyStr, PyTuple, refuse,
  type Context, type HashKey, type PyModule, type Value
} from '../values/values.js'
import { each, integerOf, nativeOf, ordered } from './arguments.js'
import { classWith, moduleOf } from './module.js'

/*
 * functools, itertools and copy, of which settings use little.
 */

class Partial {
  readonly callee: Value
  readonly positional: readonly Value[]
  readonly keywords: ReadonlyMap<string, Value>

  constructor (callee: Value, positional: readonly Value[], keywords: ReadonlyMap<string, Value>) {
    this.callee = callee
    this.positional = positional
    this.keywords = keywords
  }
}

const partialClass: PyClass = classWith('partial', [
  method('__call__', '*rest **others', ([self], context, rest, others) => {
    const { callee, positional, keywords } = nativeOf(self, Partial, context)
    return context.call(callee, [...positional, ...rest], new Map([...keywords, ...others]))
  })
], ([callee, ...positional], keywords) =>
  callee === undefined ? raise('TypeError') : new PyInstance(partialClass, new Partial(callee, positional, keywords)))

/** How many results `lru_cache` keeps unless it is told. */
const usualSize = 128

/** A function that remembers what it returned, for arguments that are equal. */
function cached (callee: Value, size: number): PyNative {
  const results = new Map<HashKey, Value>()
  return new PyNative(callee instanceof PyFunction ? callee.name : 'function', (positional, keywords, context) => {
    const [only] = positional
    // A single int or text is its own key, so that 1 and 1.0 are not the same.
    const isKey = positional.length === 1 && keywords.size === 0 && (typeof only === 'bigint' || only instanceof PyStr)
    const named = [...keywords].map(([name, value]) => new PyTuple([new PyStr(name), value]))
    const key = hashKey(isKey ? only as Value : new PyTuple([new PyTuple(positional), ...named]), context)
    const known = results.get(key)
    if (known !== undefined) return known
    if (results.size >= size) {
      refuse(context, 'A function with a cache is called with more arguments than the cache holds.')
    }
    const result = context.call(callee, positional, keywords)
    results.set(key, result)
    return result
  }, true)
}

function lruCache ([first = null, typed = false]: ReadonlyArray<Value | undefined>, context: Context): Value {
  if (typed !== false) refuse(context, 'A cache that tells types apart is not read.')
  if (first instanceof PyFunction || first instanceof PyNative || first instanceof PyBound) {
    return cached(first, usualSize)
  }
  if (first !== null && typeof first !== 'bigint') return refuse(context, 'What the cache is given is not read.')
  const size = first === null ? Infinity : Number(first)
  return native('decorator', 'function', ([callee]) => cached(callee as Value, size))
}

/** The wrapper takes the name and the attributes of what it wraps. */
function wrap (wrapped: Value, wrapper: Value, context: Context): Value {
  if (!(wrapped instanceof PyFunction && wrapper instanceof PyFunction)) {
    return refuse(context, 'functools.wraps is used on something else than a function of the file.')
  }
  for (const [name, value] of wrapped.attributes) wrapper.attributes.set(name, value)
  wrapper.attributes.set('__name__', context.attribute(wrapped, '__name__'))
  wrapper.attributes.set('__wrapped__', wrapped)
  return wrapper
}

export function functools (): PyModule {
  return moduleOf('functools', [
    native('reduce', 'function iterable initial? /', ([callee, iterable, initial], context) => {
      let total = initial
      for (const value of each(ordered(iterable, context), context)) {
        total = total === undefined ? value : context.call(callee as Value, [total, value])
      }
      return total === undefined ? raise('TypeError') : total
    }),
    native('cache', 'function /', ([callee]) => cached(callee as Value, Infinity)),
    native('lru_cache', 'maxsize? typed?', lruCache),
    native('wraps', 'wrapped', ([wrapped]) =>
      native('decorator', 'wrapper', ([wrapper], context) => wrap(wrapped as Value, wrapper as Value, context)))
  ], { partial: partialClass })
}

function chain (iterables: readonly Value[], context: Context): PyIterator {
  const iterators = iterables.map(iterable => iterate(iterable, context))
  const values = (function * () { for (const iterator of iterators) yield * each(iterator, context) }())
  return new PyIterator('itertools.chain', values, iterators.some(({ isUnordered }) => isUnordered))
}

const chainClass = new PyClass('chain', [objectClass], objectClass.order, new Map([
  ['from_iterable', native('from_iterable', 'iterable /', ([iterables], context) =>
    chain(listOf(iterables as Value, context), context))]
]), (iterables, keywords, context) => keywords.size > 0 ? raise('TypeError') : chain(iterables, context))

export function itertools (): PyModule {
  return moduleOf('itertools', [
    native('product', '*iterables repeat?', ([times], context, iterables) => {
      const pools = iterables.map(iterable => listOf(iterable, context))
      if (times !== undefined && integerOf(times) !== 1n) {
        refuse(context, 'itertools.product is only read without repeat.')
      }
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
function copyOf (value: Value, inner: (item: Value) => Value, copies: Map<Value, Value>, context: Context): Value {
  const known = copies.get(value)
  if (known !== undefined && typeof value === 'object') return known
  if (value instanceof PyInstance || value instanceof PyIterator) {
    return refuse(context, 'How this object is copied is not known.')
  }
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
  if (value instanceof PySet && !value.isFrozen) {
    const copy = new PySet(new Map(value.entries))
    copies.set(value, copy)
    return copy
  }
  return value instanceof PyTuple ? tupleOf(value, inner) : value
}

/** A tuple stays the same object where nothing in it is copied. */
function tupleOf (value: PyTuple, inner: (item: Value) => Value): PyTuple {
  const items = value.items.map(inner)
  return items.every((item, index) => Object.is(item, value.items[index]))
    ? value
    : new PyTuple(items, value.isUnordered)
}

function deepCopy (value: Value, copies: Map<Value, Value>, context: Context, depth = 0): Value {
  context.spend(1)
  if (depth > deepest) refuse(context, 'The value is nested too deeply to be copied.')
  return copyOf(value, item => deepCopy(item, copies, context, depth + 1), copies, context)
}

export function copy (): PyModule {
  return moduleOf('copy', [
    native('copy', 'x', ([value], context) => copyOf(value as Value, item => item, new Map(), context)),
    native('deepcopy', 'x', ([value], context) => deepCopy(value as Value, new Map(), context))
  ])
}
