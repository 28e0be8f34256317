import { native } from './define.js'
import { raise } from './exceptions.js'
import { iterate, truth } from './iterate.js'
import { lazily } from './iterators.js'
import { known } from './known.js'
import { reverse } from './reversing.js'
import { asIndex } from './special-methods.js'
import { isTraceless, refuseOrder } from './unordered.js'
import { PyIterator, PyTuple, type Context, type Value } from './values.js'

/** The next value, or undefined at the end. */
export function advance ({ values }: PyIterator): Value | undefined {
  const next = values.next()
  return next.done === true ? undefined : next.value
}

export const makeMap = native('map', 'function / *sources', ([callee], context, sources) => {
  if (sources.length === 0) raise('TypeError')
  const iterators = sources.map(source => iterate(known(source), context))
  const isUnordered = mix(iterators, context)
  if (isUnordered && !isTraceless(callee as Value)) refuseOrder(context)
  return lazily('map', () => {
    const given = advanceAll(iterators)
    return given === undefined ? undefined : context.call(callee as Value, given.map(known))
  }, context, isUnordered)
})

/** Several iterators beside each other: none may be unordered, lest their partners be. */
function mix (iterators: readonly PyIterator[], context: Context): boolean {
  const isUnordered = iterators.some(iterator => iterator.isUnordered)
  return isUnordered && iterators.length > 1 ? refuseOrder(context) : isUnordered
}

/** One of each, or undefined as soon as one has no more. */
function advanceAll (iterators: readonly PyIterator[]): Value[] | undefined {
  const values: Value[] = []
  for (const iterator of iterators) {
    const value = advance(iterator)
    if (value === undefined) return undefined
    values.push(value)
  }
  return values
}

export const makeFilter = native('filter', 'function values /', ([callee, values], context) => {
  const source = iterate(values as Value, context)
  if (source.isUnordered && callee !== null && !isTraceless(callee as Value)) refuseOrder(context)
  return lazily('filter', () => {
    for (let value = advance(source); value !== undefined; value = advance(source)) {
      if (truth(callee === null ? value : context.call(callee as Value, [known(value)]), context)) return value
    }
    return undefined
  }, context, source.isUnordered)
})

export const makeZip = native('zip', '*sources strict?', ([strict], context, sources) => {
  const iterators = sources.map(source => iterate(known(source), context))
  const isUnordered = mix(iterators, context)
  const isStrict = truth(strict ?? false, context)
  return lazily('zip', () => {
    const values: Value[] = []
    for (const iterator of iterators) {
      const value = advance(iterator)
      if (value === undefined) return isStrict ? endTogether(iterators, values.length) : undefined
      values.push(value)
    }
    return iterators.length === 0 ? undefined : new PyTuple(values)
  }, context, isUnordered)
})

/** With `strict`, all must end when the first does. */
function endTogether (iterators: readonly PyIterator[], ended: number): undefined {
  if (ended > 0 || iterators.slice(1).some(iterator => advance(iterator) !== undefined)) raise('ValueError')
}

export const makeEnumerate = native('enumerate', 'iterable start?', ([values, start], context) => {
  const source = iterate(values as Value, context)
  if (source.isUnordered) refuseOrder(context)
  let count = start === undefined ? 0n : asIndex(start, context)
  return lazily('enumerate', () => {
    const value = advance(source)
    return value === undefined ? undefined : new PyTuple([count++, value])
  }, context)
})

export const makeReversed = native('reversed', 'sequence /', ([sequence], context) => reverse(sequence as Value, context))

/** `iter(callee, last)`. */
export function iterateCalls (callee: Value, isLast: (value: Value) => boolean, context: Context): PyIterator {
  let isOver = false
  return lazily('callable_iterator', () => {
    if (isOver) return undefined
    const value = context.call(callee, [])
    isOver = isLast(value)
    return isOver ? undefined : value
  }, context)
}
