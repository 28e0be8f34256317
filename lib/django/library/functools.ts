import { method, native } from '../values/define.js'
import { objectClass, raise } from '../values/exceptions.js'
import { hashKey } from '../values/entries.js'
import {
  PyBound, PyClass, PyFunction, PyInstance, PyNative, PyStr, PyTuple, refuse, type Context, type HashKey,
  type PyModule, type Value
} from '../values/values.js'
import { nativeOf } from './arguments.js'
import { each, ordered } from './iterating.js'
import { moduleOf } from './module.js'
import { refusing, unmodelled } from './unknown.js'

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

const partialClass: PyClass = new PyClass('partial', [objectClass], objectClass.order, new Map([
  ['__call__', method('__call__', '*rest **others', ([self], context, rest, others) => {
    const { callee, positional, keywords } = nativeOf(self, Partial, context)
    return context.call(callee, [...positional, ...rest], new Map([...keywords, ...others]))
  })]
]), ([callee, ...positional], keywords) => callee === undefined ? raise('TypeError') : new PyInstance(partialClass, new Partial(callee, positional, keywords)))

/** How many results `lru_cache` keeps unless it is told. */
const usualSize = 128

/** A function that remembers what it returned, for arguments that are equal. */
function cached (callee: Value, size: number): PyNative {
  const results = new Map<HashKey, Value>()
  return new PyNative(callee instanceof PyFunction ? callee.name : 'function', (positional, keywords, context) => {
    const [only] = positional
    // A single int or text is its own key, so that 1 and 1.0 are not the same.
    const isKey = positional.length === 1 && keywords.size === 0 && (typeof only === 'bigint' || only instanceof PyStr)
    const key = isKey ? hashKey(only as Value, context) : hashKey(new PyTuple([new PyTuple(positional), ...[...keywords].map(([name, value]) => new PyTuple([new PyStr(name), value]))]), context)
    const known = results.get(key)
    if (known !== undefined) return known
    if (results.size >= size) refuse(context, 'A function with a cache is called with more arguments than the cache holds.')
    const result = context.call(callee, positional, keywords)
    results.set(key, result)
    return result
  }, true)
}

function isFunction (value: Value | undefined): boolean {
  return value instanceof PyFunction || value instanceof PyNative || value instanceof PyBound
}

function lruCache ([first = null, typed = false]: ReadonlyArray<Value | undefined>, context: Context): Value {
  if (typed !== false) refuse(context, 'A cache that tells types apart is not read.')
  if (isFunction(first)) return cached(first, usualSize)
  if (first !== null && typeof first !== 'bigint') return refuse(context, 'What the cache is given is not read.')
  const size = first === null ? Infinity : Number(first)
  return native('decorator', 'function', ([callee]) => cached(callee as Value, size))
}

/** The wrapper takes the name and the attributes of what it wraps. */
function wrap (wrapped: Value, wrapper: Value, context: Context): Value {
  if (!(wrapped instanceof PyFunction && wrapper instanceof PyFunction)) return refuse(context, 'functools.wraps is used on something else than a function of the file.')
  for (const [name, value] of wrapped.attributes) wrapper.attributes.set(name, value)
  wrapper.attributes.set('__name__', context.attribute(wrapped, '__name__'))
  wrapper.attributes.set('__wrapped__', wrapped)
  return wrapper
}

export function functools (): PyModule {
  return moduleOf('functools', [
    native('reduce', 'function iterable initial? /', ([callee, iterable, initial], context) => {
      let total = initial
      for (const value of each(ordered(iterable, context), context)) total = total === undefined ? value : context.call(callee as Value, [total, value])
      return total === undefined ? raise('TypeError') : total
    }),
    native('cache', 'function /', ([callee]) => cached(callee as Value, Infinity)),
    native('lru_cache', 'maxsize? typed?', lruCache),
    native('wraps', 'wrapped', ([wrapped]) => native('decorator', 'wrapper', ([wrapper], context) => wrap(wrapped as Value, wrapper as Value, context))),
    ...['update_wrapper', 'singledispatch', 'total_ordering', 'cmp_to_key'].map(name => refusing(name, `functools.${name} is not read.`))
  ], { partial: partialClass, cached_property: unmodelled('functools', 'cached_property'), partialmethod: unmodelled('functools', 'partialmethod') })
}
