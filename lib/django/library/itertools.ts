import { native } from '../values/define.js'
import { objectClass, raise } from '../values/exceptions.js'
import { iterate, listOf, truth } from '../values/iterate.js'
import { binary } from '../values/operators.js'
import { PyClass, PyIterator, PyTuple, type Context, type PyModule, type PyNative, type Value } from '../values/values.js'
import { integerOf } from './arguments.js'
import { each, ordered } from './iterating.js'
import { moduleOf } from './module.js'
import { refusing } from './unknown.js'

type Step = (values: Generator<Value, void, undefined>, test: (value: Value) => boolean) => Generator<Value, void, undefined>

/** `filterfalse(function, iterable)` and its like. */
function filter (name: string, needsOrder: boolean, step: Step): PyNative {
  return native(name, 'function iterable /', ([test = null, iterable], context) => {
    const iterator = needsOrder ? ordered(iterable, context) : iterate(iterable as Value, context)
    const holds = (value: Value): boolean => truth(test === null ? value : context.call(test, [value]), context)
    return new PyIterator(name, step(each(iterator, context), holds), iterator.isUnordered)
  })
}

function chain (iterables: readonly Value[], context: Context): PyIterator {
  const iterators = iterables.map(iterable => iterate(iterable, context))
  return new PyIterator('itertools.chain', (function * () { for (const iterator of iterators) yield * each(iterator, context) }()), iterators.some(({ isUnordered }) => isUnordered))
}

const chainClass = new PyClass('chain', [objectClass], objectClass.order, new Map([
  ['from_iterable', native('from_iterable', 'iterable /', ([iterables], context) => chain(listOf(iterables as Value, context), context))]
]), (iterables, keywords, context) => keywords.size > 0 ? raise('TypeError') : chain(iterables, context))

function count (start: bigint, step: bigint, context: Context): Iterator<Value, unknown, undefined> {
  let at = start - step
  return {
    next: () => {
      context.spend(1)
      at += step
      return { done: false, value: at }
    }
  }
}

function * repeat (value: Value, times: bigint | undefined, context: Context): Generator<Value, void, undefined> {
  for (let left = times; left === undefined || left > 0n; left = left === undefined ? left : left - 1n) {
    context.spend(1)
    yield value
  }
}

function * slice (values: Generator<Value, void, undefined>, start: bigint, stop: bigint | undefined, step: bigint): Generator<Value, void, undefined> {
  let next = start
  for (let at = 0n; at !== stop; at++) {
    const { value, done } = values.next()
    if (done === true) return
    if (at === next) {
      yield value as Value
      next += step
    }
  }
}

/** A bound of islice: 0 or more, or None. */
function bound (value: Value | undefined, otherwise: bigint | undefined): bigint | undefined {
  if (value === undefined || value === null) return otherwise
  const integer = typeof value === 'bigint' || typeof value === 'boolean' ? integerOf(value) : raise('ValueError')
  return integer < 0n ? raise('ValueError') : integer
}

function product (pools: readonly Value[][], context: Context): PyTuple[] {
  return pools.reduce<Value[][]>((rows, pool) => {
    context.spend(rows.length * pool.length * pools.length)
    return rows.flatMap(row => pool.map(value => [...row, value]))
  }, [[]]).map(row => new PyTuple(row))
}

function * zipLongest (iterators: readonly PyIterator[], filler: Value, context: Context): Generator<Value, void, undefined> {
  const values = iterators.map(iterator => each(iterator, context))
  for (;;) {
    const row = values.map(value => value.next())
    if (row.every(({ done }) => done === true)) return
    yield new PyTuple(row.map(({ done, value }) => done === true ? filler : value as Value))
  }
}

function * accumulate (values: Generator<Value, void, undefined>, add: (total: Value, value: Value) => Value, initial: Value): Generator<Value, void, undefined> {
  let total = initial === null ? values.next().value as Value | undefined : initial
  if (total === undefined) return
  yield total
  for (const value of values) yield total = add(total, value)
}

export function itertools (): PyModule {
  return moduleOf('itertools', [
    filter('filterfalse', false, function * (values, holds) { for (const value of values) if (!holds(value)) yield value }),
    filter('takewhile', true, function * (values, holds) {
      for (const value of values) {
        if (!holds(value)) return
        yield value
      }
    }),
    filter('dropwhile', true, function * (values, holds) {
      let isDropping = true
      for (const value of values) {
        isDropping &&= holds(value)
        if (!isDropping) yield value
      }
    }),
    native('starmap', 'function iterable /', ([callee, iterable], context) => {
      const iterator = iterate(iterable as Value, context)
      return new PyIterator('itertools.starmap', (function * () { for (const value of each(iterator, context)) yield context.call(callee as Value, listOf(value, context)) }()), iterator.isUnordered)
    }),
    native('count', 'start? step?', ([start, step], context) => new PyIterator('itertools.count', count(start === undefined ? 0n : integerOf(start), step === undefined ? 1n : integerOf(step), context))),
    native('repeat', 'object times?', ([value, times], context) => new PyIterator('itertools.repeat', repeat(value as Value, times === undefined ? undefined : integerOf(times), context))),
    native('islice', 'iterable first second? step? /', ([iterable, first, second, step], context) => {
      const [start, stop] = second === undefined ? [0n, bound(first, undefined)] : [bound(first, 0n) as bigint, bound(second, undefined)]
      const by = bound(step, 1n) as bigint
      if (by === 0n) raise('ValueError')
      return new PyIterator('itertools.islice', slice(each(ordered(iterable, context), context), start, stop, by))
    }),
    native('product', '*iterables repeat?', ([times], context, iterables) => {
      const pools = iterables.map(iterable => listOf(iterable, context))
      const count = Number(times === undefined ? 1n : integerOf(times))
      if (count < 0) raise('ValueError')
      context.spend(count * (pools.length + 1))
      return new PyIterator('itertools.product', product(Array.from({ length: count }, () => pools).flat(), context).values())
    }),
    native('zip_longest', '*iterables fillvalue?', ([filler = null], context, iterables) =>
      new PyIterator('itertools.zip_longest', zipLongest(iterables.map(iterable => ordered(iterable, context)), filler, context))),
    native('compress', 'data selectors', ([data, selectors], context) => {
      const [values, chosen] = [each(ordered(data, context), context), each(ordered(selectors, context), context)]
      return new PyIterator('itertools.compress', (function * () {
        for (const value of values) {
          const { done, value: choice } = chosen.next()
          if (done === true) return
          if (truth(choice as Value, context)) yield value
        }
      }()))
    }),
    native('accumulate', 'iterable func? * initial?', ([iterable, callee = null, initial = null], context) => {
      const add = (total: Value, value: Value): Value => callee === null ? binary('+', total, value, context) : context.call(callee, [total, value])
      return new PyIterator('itertools.accumulate', accumulate(each(ordered(iterable, context), context), add, initial))
    }),
    ...['groupby', 'tee', 'cycle', 'permutations', 'combinations', 'combinations_with_replacement', 'pairwise'].map(name => refusing(name, `itertools.${name} is not read.`))
  ], { chain: chainClass })
}
