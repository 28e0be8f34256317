import { native } from '../values/define.js'
import { hashKey } from '../values/entries.js'
import { raise } from '../values/exceptions.js'
import { iterate, listOf } from '../values/iterate.js'
import {
  PyDict, PyFunction, PyIterator, PyList, PyNative, PyStr, PyTuple, refuse, type Context, type HashKey, type PyModule,
  type Value
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
  return moduleOf('itertools', [], { chain: chainClass })
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

function isFixed (value: Value): boolean {
  return value === null || typeof value !== 'object' || value instanceof PyStr ||
    (value instanceof PyTuple && value.items.every(isFixed))
}

/** A copy. A deep one is only made of what holds nothing that can change. */
function copyOf (value: Value, isDeep: boolean, context: Context): Value {
  if (isFixed(value)) return value
  const isCopied = (value instanceof PyList || value instanceof PyDict) && (!isDeep || value.kept.every(isFixed))
  if (!isCopied) refuse(context, 'How this object is copied is not followed.')
  return context.call(context.attribute(value, 'copy'), [])
}

export function copy (): PyModule {
  return moduleOf('copy', [
    native('copy', 'x', ([value], context) => copyOf(value, false, context)),
    native('deepcopy', 'x', ([value], context) => copyOf(value, true, context))
  ])
}
