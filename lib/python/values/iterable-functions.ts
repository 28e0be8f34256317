import { asIndex, callSpecial } from './classes.js'
import { areSame, isEqual } from './compare.js'
import { native } from './define.js'
import { raise } from './exceptions.js'
import { drain, iterate, lazily, length, nextOf, reverse, truth, type Drained } from './iterate.js'
import { areInterchangeable, boundDepth, inOrder, isTraceless, known, refuseOrder, unfit } from './known.js'
import { compareNumbers, isInteger, isNumber } from './numbers.js'
import { binary } from './operators.js'
import { compareTexts } from './texts.js'
import {
  PyBytes, PyInstance, PyIterator, PyList, PyNative, PySet, PyStr, PyTuple, refuse, type Context, type Value
} from './values.js'

/** `sorted(items, key, reverse)`: stable, also where it is reversed. */
export function sort (drained: Drained, key: Value, isReversed: boolean, context: Context): Value[] {
  const keyed = withKeys(drained, key, context)
  if (keyed.length < 2) return [...drained.items]
  const sign = isReversed ? -1 : 1
  keyed.sort((left, right) => {
    const order = compareForSort(left.key, right.key, context)
    if (order === 0) refuseTie(drained, left.item, right.item, context)
    return sign * order
  })
  return keyed.map(({ item }) => item)
}

/** `min(items)` and `max(items)`: the first of those that are least, or greatest. */
function extreme (drained: Drained, key: Value, sign: 1 | -1, context: Context): Value | undefined {
  const [first, ...others] = withKeys(drained, key, context)
  let best = first
  for (const one of others) {
    const order = compareForSort(one.key, (best as Keyed).key, context)
    if (order === 0) refuseTie(drained, one.item, (best as Keyed).item, context)
    if (sign * order < 0) best = one
  }
  return best?.item
}

interface Keyed { readonly item: Value, readonly key: Value }

function withKeys ({ items, isUnordered }: Drained, key: Value, context: Context): Keyed[] {
  context.spend(items.length)
  if (key === null) return items.map(item => ({ item, key: item }))
  if (isUnordered && !isTraceless(key)) refuseOrder(context)
  return items.map(item => ({ item, key: context.call(key, [known(item)]) }))
}

/** Of two whose keys are equal, the one that came first goes first: which one that is, is not known of a set. */
function refuseTie ({ isUnordered }: Drained, left: Value, right: Value, context: Context): void {
  if (isUnordered && !areInterchangeable(left, right)) refuseOrder(context)
}

/**
 * Orders values of which any two can be compared. Where the order is partial, as of sets or nan, or made by methods of
 * the file's own, the result depends on which are compared, and it is refused. A TypeError is sure to come in
 * CPython too: neighbours in the result are compared by any way of sorting.
 */
function compareForSort (left: Value, right: Value, context: Context, depth = 0): number {
  boundDepth(depth, context)
  known(left)
  known(right)
  if (isNumber(left) && isNumber(right)) return compareNumbers(left, right) || refuseNaN(left, right, context)
  if (left instanceof PyStr && right instanceof PyStr) return compareTexts(left.text, right.text)
  if (left instanceof PyBytes && right instanceof PyBytes) return Buffer.compare(left.bytes, right.bytes)
  if (left instanceof PyList && right instanceof PyList) {
    return compareItems(inOrder(left, context), inOrder(right, context), context, depth)
  }
  if (left instanceof PyTuple && right instanceof PyTuple) {
    return compareItems(inOrder(left, context), inOrder(right, context), context, depth)
  }
  for (const side of [left, right]) {
    if (side instanceof PyInstance || side instanceof PySet) refuse(context, 'The order of these objects is not known.')
  }
  return unfit(context, left, right)
}

function refuseNaN (left: Value, right: Value, context: Context): number {
  return Number.isNaN(left) || Number.isNaN(right) ? refuse(context, 'nan has no order.') : 0
}

function compareItems (left: readonly Value[], right: readonly Value[], context: Context, depth: number): number {
  const shorter = Math.min(left.length, right.length)
  for (let index = 0; index < shorter; index++) {
    const one = left[index] as Value
    const other = right[index] as Value
    if (!areSame(one, other, context, depth + 1)) return compareForSort(one, other, context, depth + 1)
  }
  return left.length - right.length
}

/** Whether any is as true, or as false, as sought. An iterator is left where it was found. */
function hasAny (values: Value, sought: boolean, context: Context): boolean {
  const iterator = iterate(values, context)
  if (iterator.isUnordered) return drain(iterator, context).items.map(item => truth(item, context)).includes(sought)
  for (let value = advance(iterator); value !== undefined; value = advance(iterator)) {
    if (truth(value, context) === sought) return true
  }
  return false
}

function sum (values: Value, start: Value, context: Context): Value {
  if (start instanceof PyStr || start instanceof PyBytes) raise('TypeError')
  const { items, isUnordered } = drain(values, context)
  if (isUnordered && ![start, ...items].every(isInteger)) refuseOrder(context)
  const total = items.reduce<Value>((total, item) => binary('+', total, item, context), start)
  if (typeof total === 'number' && !Object.is(total, sumSince312([start, ...items].map(Number)))) {
    refuse(context, 'The last digits of this sum depend on the version of Python.')
  }
  return total
}

/** Python 3.12 and later add what rounding loses, in the end. */
function sumSince312 (numbers: readonly number[]): number {
  let total = 0
  let lost = 0
  for (const each of numbers) {
    const next = total + each
    lost += Math.abs(total) >= Math.abs(each) ? total - next + each : each - next + total
    total = next
  }
  return Number.isFinite(lost) ? total + lost : total
}

function extremeFunction (name: string, sign: 1 | -1): PyNative {
  return native(name, '/ *values key? default?', ([key, otherwise], context, values) => {
    const [first, ...others] = values
    if (first === undefined || (others.length > 0 && otherwise !== undefined)) return raise('TypeError')
    const drained = others.length > 0 ? { items: [...values], isUnordered: false } : drain(known(first), context)
    const found = extreme(drained, key ?? null, sign, context)
    return found === undefined ? otherwise === undefined ? raise('ValueError') : otherwise : found
  })
}

function next (value: Value, otherwise: Value | undefined, context: Context): Value {
  const item = value instanceof PyInstance ? nextOf(value, context) : advanceKnown(value, context)
  if (item !== undefined) return known(item)
  return otherwise === undefined ? raise('StopIteration', []) : otherwise
}

function advanceKnown (value: Value, context: Context): Value | undefined {
  if (!(value instanceof PyIterator)) return unfit(context, value)
  return value.isUnordered ? refuseOrder(context) : advance(value)
}

function iterator (value: Value, last: Value | undefined, context: Context): Value {
  if (last !== undefined) return iterateCalls(value, called => isEqual(called, last, context), context)
  const own = value instanceof PyInstance ? callSpecial(value, '__iter__', [], context) : undefined
  return own === undefined ? iterate(value, context) : own
}

export const iterableFunctions: readonly PyNative[] = [
  native('len', 'value /', ([value], context) => length(value as Value, context)),
  native('any', 'values /', ([values], context) => hasAny(values as Value, true, context)),
  native('all', 'values /', ([values], context) => !hasAny(values as Value, false, context)),
  native('sum', 'values / start?', ([values, start], context) =>
    sum(values as Value, start === undefined ? 0n : start, context)),
  extremeFunction('min', 1), extremeFunction('max', -1),
  native('sorted', 'values / * key? reverse?', ([values, key, reverse], context) =>
    new PyList(sort(drain(values as Value, context), key ?? null, truth(reverse ?? false, context), context))),
  native('iter', 'value sentinel? /', ([value, last], context) => iterator(value as Value, last, context)),
  native('next', 'iterator default? /', ([value, otherwise], context) => next(value as Value, otherwise, context))
]

/** The next value, or undefined at the end. */
function advance ({ values }: PyIterator): Value | undefined {
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

export const makeReversed = native('reversed', 'sequence /', ([sequence], context) =>
  reverse(sequence as Value, context))

/** `iter(callee, last)`. */
function iterateCalls (callee: Value, isLast: (value: Value) => boolean, context: Context): PyIterator {
  let isOver = false
  return lazily('callable_iterator', () => {
    if (isOver) return undefined
    const value = context.call(callee, [])
    isOver = isLast(value)
    return isOver ? undefined : value
  }, context)
}
