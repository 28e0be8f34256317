import { areSame } from './equality.js'
import { compareTexts } from './code-points.js'
import { compareInstances } from './instance-operators.js'
import { boundDepth, known, unfit } from './known.js'
import { compareNumbers, isNumber } from './numeric.js'
import { inOrder } from './unordered.js'
import { PyBytes, PyInstance, PyList, PySet, PySlice, PyStr, PyTuple, type Context, type Value } from './values.js'

export type OrderOperator = '<' | '<=' | '>' | '>='

/** `left < right` and the like. */
export function compareOrder (operator: OrderOperator, left: Value, right: Value, context: Context, depth = 0): Value {
  boundDepth(depth, context)
  known(left)
  known(right)
  if (left instanceof PyInstance || right instanceof PyInstance) return compareInstances(operator, left, right, context)
  if (left instanceof PyList && right instanceof PyList) return compareItems(operator, inOrder(left, context), inOrder(right, context), context, depth)
  if (left instanceof PyTuple && right instanceof PyTuple) return compareItems(operator, inOrder(left, context), inOrder(right, context), context, depth)
  if (left instanceof PySlice && right instanceof PySlice) return compareItems(operator, partsOf(left), partsOf(right), context, depth)
  if (left instanceof PySet && right instanceof PySet) return compareSets(operator, left, right)
  return holds(operator, compareScalars(left, right, context))
}

function partsOf ({ start, stop, step }: PySlice): readonly Value[] {
  return [start, stop, step]
}

function compareScalars (left: Value, right: Value, context: Context): number {
  if (isNumber(left) && isNumber(right)) return compareNumbers(left, right)
  if (left instanceof PyStr && right instanceof PyStr) return compareTexts(left.text, right.text)
  if (left instanceof PyBytes && right instanceof PyBytes) return Buffer.compare(left.bytes, right.bytes)
  return unfit(context, left, right)
}

/** The first items that differ decide; if there are none, the lengths. */
function compareItems (operator: OrderOperator, left: readonly Value[], right: readonly Value[], context: Context, depth: number): Value {
  const shorter = Math.min(left.length, right.length)
  for (let index = 0; index < shorter; index++) {
    const one = left[index] as Value
    const other = right[index] as Value
    if (!areSame(one, other, context, depth + 1)) return compareOrder(operator, one, other, context, depth + 1)
  }
  return holds(operator, left.length - right.length)
}

function compareSets (operator: OrderOperator, left: PySet, right: PySet): boolean {
  const [small, large] = operator === '<' || operator === '<=' ? [left, right] : [right, left]
  const isProper = operator === '<' || operator === '>'
  return isSubset(small, large) && (!isProper || small.entries.size < large.entries.size)
}

export function isSubset (small: PySet, large: PySet): boolean {
  return small.entries.size <= large.entries.size && [...small.entries.keys()].every(key => large.entries.has(key))
}

/** NaN, which is what numbers that have no order give, holds for none. */
function holds (operator: OrderOperator, order: number): boolean {
  switch (operator) {
    case '<': return order < 0
    case '<=': return order <= 0
    case '>': return order > 0
    case '>=': return order >= 0
  }
}
