import { areSame } from './equality.js'
import { compareTexts } from './code-points.js'
import type { Drained } from './iterate.js'
import { boundDepth, known, unfit } from './known.js'
import { compareNumbers, isNumber } from './numeric.js'
import { areInterchangeable, inOrder, isTraceless, refuseOrder } from './unordered.js'
import { PyBytes, PyInstance, PyList, PySet, PyStr, PyTuple, refuse, type Context, type Value } from './values.js'

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
export function extreme (drained: Drained, key: Value, sign: 1 | -1, context: Context): Value | undefined {
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
 * Orders values of which any two can be compared. Where the order is partial, as of sets or nan, or made by methods of the
 * file's own, the result depends on which are compared, and it is refused. A TypeError is sure to come in CPython too:
 * neighbours in the result are compared by any way of sorting.
 */
function compareForSort (left: Value, right: Value, context: Context, depth = 0): number {
  boundDepth(depth, context)
  known(left)
  known(right)
  if (isNumber(left) && isNumber(right)) return compareNumbers(left, right) || refuseNaN(left, right, context)
  if (left instanceof PyStr && right instanceof PyStr) return compareTexts(left.text, right.text)
  if (left instanceof PyBytes && right instanceof PyBytes) return Buffer.compare(left.bytes, right.bytes)
  if (left instanceof PyList && right instanceof PyList) return compareItems(inOrder(left, context), inOrder(right, context), context, depth)
  if (left instanceof PyTuple && right instanceof PyTuple) return compareItems(inOrder(left, context), inOrder(right, context), context, depth)
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
