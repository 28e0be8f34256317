import { compareNumbers, isNumber } from './numeric.js'
import { isIdentical } from './identity.js'
import { compareInstances } from './instance-operators.js'
import { truth } from './iterate.js'
import { boundDepth, known } from './known.js'
import { rangeLength } from './range.js'
import { equalTexts } from './terms.js'
import { inOrder } from './unordered.js'
import { PyBound, PyBytes, PyDict, PyInstance, PyList, PyRange, PySet, PySlice, PyStr, PyTuple, refuse, type Context, type Value } from './values.js'

/** `left == right`, as a bool. */
export function isEqual (left: Value, right: Value, context: Context, depth = 0): boolean {
  boundDepth(depth, context)
  known(left)
  known(right)
  if (isNumber(left)) if (isNumber(right)) return compareNumbers(left, right) === 0
  if (left instanceof PyInstance || right instanceof PyInstance) return truth(compareInstances('==', left, right, context), context)
  if (left instanceof PyStr) return right instanceof PyStr && (left.term === undefined && right.term === undefined ? left.text === right.text : equalTexts(left, right, context))
  if (left instanceof PyBytes) return right instanceof PyBytes && Buffer.compare(left.bytes, right.bytes) === 0
  if (left instanceof PyList) return right instanceof PyList && haveEqualItems(left, right, context, depth)
  if (left instanceof PyTuple) return right instanceof PyTuple && haveEqualItems(left, right, context, depth)
  if (left instanceof PySet) return right instanceof PySet && haveEqualKeys(left, right)
  if (left instanceof PyDict) return right instanceof PyDict && haveEqualEntries(left, right, context, depth)
  if (left instanceof PyRange) return right instanceof PyRange && areEqualRanges(left, right)
  if (left instanceof PySlice) return right instanceof PySlice && (['start', 'stop', 'step'] as const).every(part => areSame(left[part], right[part], context, depth + 1))
  if (left instanceof PyBound) return right instanceof PyBound && left.callee === right.callee && isIdentical(left.self, right.self, context)
  return left === right
}

/** How containers compare what they hold: one object is equal to itself, whatever it says. */
export function areSame (left: Value, right: Value, context: Context, depth = 0): boolean {
  if (Number.isNaN(left) && Number.isNaN(right)) refuse(context, 'Whether two nan are the same depends on their identity.')
  return known(left) === known(right) || isEqual(left, right, context, depth)
}

function haveEqualItems (left: PyList | PyTuple, right: PyList | PyTuple, context: Context, depth: number): boolean {
  if (left.items.length !== right.items.length) return false
  const others = inOrder(right, context)
  return inOrder(left, context).every((item, index) => areSame(item, others[index] as Value, context, depth + 1))
}

function haveEqualKeys (left: PySet, right: PySet): boolean {
  return left.entries.size === right.entries.size && [...left.entries.keys()].every(key => right.entries.has(key))
}

function haveEqualEntries (left: PyDict, right: PyDict, context: Context, depth: number): boolean {
  if (left.entries.size !== right.entries.size) return false
  for (const [key, [, value]] of left.entries) {
    const other = right.entries.get(key)
    if (other === undefined || !areSame(value, other[1], context, depth + 1)) return false
  }
  return true
}

function areEqualRanges (left: PyRange, right: PyRange): boolean {
  const length = rangeLength(left)
  return length === rangeLength(right) && (length === 0n || left.start === right.start) && (length <= 1n || left.step === right.step)
}
