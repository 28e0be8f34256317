import { asIndex, callSpecial } from './classes.js'
import { lookupKey } from './entries.js'
import { raise } from './exceptions.js'
import { iterate, truth } from './iterate.js'
import { boundDepth, inOrder, known, membersOf, refuseOrder, unfit } from './known.js'
import { compareNumbers, isNumber } from './numbers.js'
import { compareInstances } from './operators.js'
import { findInRange, rangeLength } from './range.js'
import { equalTexts, isWithin } from './terms.js'
import { compareTexts } from './texts.js'
import {
  PyBound, PyBytes, PyDict, PyInstance, PyIterator, PyList, PyRange, PySet, PySlice, PyStr, PyTuple, refuse,
  type Context, type Value
} from './values.js'

/** `left == right`, as a bool. */
export function isEqual (left: Value, right: Value, context: Context, depth = 0): boolean {
  boundDepth(depth, context)
  known(left)
  known(right)
  if (isNumber(left)) if (isNumber(right)) return compareNumbers(left, right) === 0
  if (left instanceof PyInstance || right instanceof PyInstance) {
    return truth(compareInstances('==', left, right, context), context)
  }
  if (left instanceof PyStr) {
    return right instanceof PyStr &&
      (left.term === undefined && right.term === undefined
        ? left.text === right.text
        : equalTexts(left, right, context))
  }
  if (left instanceof PyBytes) return right instanceof PyBytes && Buffer.compare(left.bytes, right.bytes) === 0
  if (left instanceof PyList) return right instanceof PyList && haveEqualItems(left, right, context, depth)
  if (left instanceof PyTuple) return right instanceof PyTuple && haveEqualItems(left, right, context, depth)
  if (left instanceof PySet) return right instanceof PySet && haveEqualKeys(left, right)
  if (left instanceof PyDict) return right instanceof PyDict && haveEqualEntries(left, right, context, depth)
  if (left instanceof PyRange) return right instanceof PyRange && areEqualRanges(left, right)
  if (left instanceof PySlice) {
    return right instanceof PySlice &&
      (['start', 'stop', 'step'] as const).every(part => areSame(left[part], right[part], context, depth + 1))
  }
  if (left instanceof PyBound) {
    return right instanceof PyBound && left.callee === right.callee && isIdentical(left.self, right.self, context)
  }
  return left === right
}

/** How containers compare what they hold: one object is equal to itself, whatever it says. */
export function areSame (left: Value, right: Value, context: Context, depth = 0): boolean {
  if (Number.isNaN(left) && Number.isNaN(right)) {
    refuse(context, 'Whether two nan are the same depends on their identity.')
  }
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
  return length === rangeLength(right) && (length === 0n || left.start === right.start) &&
    (length <= 1n || left.step === right.step)
}

/** `left is right`. Whether two equal texts, tuples or numbers are one object is CPython's own affair, and refused. */
export function isIdentical (left: Value, right: Value, context: Context): boolean {
  known(left)
  known(right)
  if (typeof left === 'number' && typeof right === 'number') {
    return Object.is(left, right) ? refuseIdentity(context) : false
  }
  if (typeof left === 'bigint' && left === right) return isSmall(left) || refuseIdentity(context)
  if (left === right) return true
  if (!areShared(left, right)) return false
  if (left instanceof PyTuple && left.items.length === 0 && (right as PyTuple).items.length === 0) return true
  return isEqual(left, right, context) ? refuseIdentity(context) : false
}

/** CPython keeps one object for each of these. */
function isSmall (value: bigint): boolean {
  return value >= -5n && value <= 256n
}

/** Both are of a kind of which CPython may keep one object for equal ones. */
function areShared (left: Value, right: Value): boolean {
  if (left instanceof PyStr) return right instanceof PyStr
  if (left instanceof PyBytes) return right instanceof PyBytes
  if (left instanceof PyTuple) return right instanceof PyTuple
  return left instanceof PySet && right instanceof PySet && left.isFrozen && right.isFrozen
}

function refuseIdentity (context: Context): never {
  return refuse(context, 'Whether two equal values are one object is up to the Python that runs it.',
    'Compare with ==.')
}

export type OrderOperator = '<' | '<=' | '>' | '>='

/** `left < right` and the like. */
export function compareOrder (operator: OrderOperator, left: Value, right: Value, context: Context, depth = 0): Value {
  boundDepth(depth, context)
  known(left)
  known(right)
  if (left instanceof PyInstance || right instanceof PyInstance) return compareInstances(operator, left, right, context)
  if (left instanceof PyList && right instanceof PyList) {
    return compareItems(operator, inOrder(left, context), inOrder(right, context), context, depth)
  }
  if (left instanceof PyTuple && right instanceof PyTuple) {
    return compareItems(operator, inOrder(left, context), inOrder(right, context), context, depth)
  }
  if (left instanceof PySlice && right instanceof PySlice) {
    return compareItems(operator, partsOf(left), partsOf(right), context, depth)
  }
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
function compareItems (
  operator: OrderOperator, left: readonly Value[], right: readonly Value[], context: Context, depth: number
): Value {
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

/** `value in container`. */
export function contains (container: Value, value: Value, context: Context): boolean {
  known(value)
  const isOfTerm = (container instanceof PyStr || container instanceof PyList) && container.term !== undefined
  if (value instanceof PyStr && (value.term !== undefined || isOfTerm)) {
    return isWithin(container, value, context)
  }
  if (container instanceof PyStr) {
    return value instanceof PyStr ? container.text.includes(value.text) : unfit(context, value)
  }
  if (container instanceof PyDict) return container.entries.has(keyFor(value, context))
  if (container instanceof PySet) return container.entries.has(lookupKey(value, context))
  if (container instanceof PyList || container instanceof PyTuple) {
    return container.items.some(item => areSame(item, value, context))
  }
  if (container instanceof PyRange) return findInRange(container, value, context) !== undefined
  if (container instanceof PyBytes) return containsBytes(container, value, context)
  if (container instanceof PyInstance) {
    const answer = callSpecial(container, '__contains__', [value], context)
    if (answer !== undefined) return truth(answer, context)
  }
  const members = membersOf(container)
  // Python 3.12 looks for values too, and before it raises a TypeError.
  if (members !== undefined) {
    return [...members.values()].some(member => member === value) ||
      refuse(context, 'Whether this is in the enum depends on the version of Python.',
        'Compare with the value of each member.')
  }
  return isAmong(iterate(container, context), value, context)
}

function keyFor (value: Value, context: Context): ReturnType<typeof lookupKey> {
  return value instanceof PySet && !value.isFrozen ? raise('TypeError') : lookupKey(value, context)
}

function containsBytes ({ bytes }: PyBytes, value: Value, context: Context): boolean {
  if (value instanceof PyBytes) return Buffer.from(bytes).includes(Buffer.from(value.bytes))
  const byte = asIndex(value, context)
  return byte >= 0n && byte <= 255n ? bytes.includes(Number(byte)) : raise('ValueError')
}

/** Goes through an iterator until it finds the value: what is left of it, is left. */
function isAmong (iterator: PyIterator, value: Value, context: Context): boolean {
  if (iterator.isUnordered) refuseOrder(context)
  for (;;) {
    const { done, value: item } = iterator.values.next()
    if (done === true) return false
    if (areSame(item as Value, value, context)) return true
  }
}
