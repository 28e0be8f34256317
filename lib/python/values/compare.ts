import type { Comparator } from '../syntax/ast.js'
import { compareTexts } from './characters.js'
import { callSpecial, classOf, findSpecial } from './classes.js'
import { hashKey } from './entries.js'
import { iterate, rangeLength, truth } from './iterate.js'
import { boundDepth, inOrder, isForeign, known, membersOf, PyMember, refuseOrder, unfit } from './known.js'
import { compareNumbers, isInteger, isNumber } from './numbers.js'
import { equalTexts, isWithin } from './terms.js'
import {
  notImplemented, PyBound, PyBytes, PyDict, PyInstance, PyIterator, PyList, PyRange, PySet, PySlice, PyStr, PyTuple,
  refuse, type Context, type Value
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
  if (left === right) return true
  for (const kind of [PyRange, PySlice, PyBound]) {
    if (left instanceof kind && right instanceof kind) {
      refuse(context, `Whether two objects of ${classOf(left).name} are equal is not followed here.`)
    }
  }
  return false
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

/** `left is right`. Whether two equal texts, tuples or numbers are one object is CPython's own affair, and refused. */
export function isIdentical (left: Value, right: Value, context: Context): boolean {
  known(left)
  known(right)
  if (typeof left === 'number' && typeof right === 'number') {
    return Object.is(left, right) ? refuseIdentity(context) : false
  }
  if (typeof left === 'bigint' && left === right) return refuseIdentity(context)
  if (left === right) return true
  const isOfOneKind = [PyStr, PyBytes, PyTuple].some(kind => left instanceof kind && right instanceof kind) ||
    (left instanceof PySet && right instanceof PySet && left.isFrozen && right.isFrozen)
  return isOfOneKind && isEqual(left, right, context) ? refuseIdentity(context) : false
}

function refuseIdentity (context: Context): never {
  return refuse(context, 'Whether two equal values are one object is up to the Python that runs it.',
    'Compare with ==.')
}

type OrderOperator = '<' | '<=' | '>' | '>='

/** `left < right` and the like. */
export function compareOrder (operator: OrderOperator, left: Value, right: Value, context: Context): Value {
  known(left)
  known(right)
  if (left instanceof PyInstance || right instanceof PyInstance) return compareInstances(operator, left, right, context)
  const order = orderOf(left, right, context)
  switch (operator) {
    case '<': return order < 0
    case '<=': return order <= 0
    case '>': return order > 0
    case '>=': return order >= 0
  }
}

/** Less than 0, 0, or more; NaN for numbers that have no order. */
export function orderOf (left: Value, right: Value, context: Context, depth = 0): number {
  boundDepth(depth, context)
  known(left)
  known(right)
  if (isNumber(left) && isNumber(right)) return compareNumbers(left, right)
  if (left instanceof PyStr && right instanceof PyStr) return compareTexts(left.text, right.text)
  if ((left instanceof PyTuple && right instanceof PyTuple) || (left instanceof PyList && right instanceof PyList)) {
    return orderOfItems(inOrder(left, context), inOrder(right, context), context, depth)
  }
  for (const kind of [PyBytes, PySet, PySlice, PyInstance]) {
    if (left instanceof kind || right instanceof kind) {
      refuse(context, 'The order of these objects is not followed here.')
    }
  }
  return unfit(context, left, right)
}

/** The first items that differ decide; if there are none, the lengths. */
function orderOfItems (left: readonly Value[], right: readonly Value[], context: Context, depth: number): number {
  for (const [index, one] of left.slice(0, right.length).entries()) {
    const other = right[index] as Value
    if (!areSame(one, other, context, depth + 1)) return orderOf(one, other, context, depth + 1)
  }
  return left.length - right.length
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
  if (container instanceof PyDict) return container.entries.has(hashKey(value, context))
  if (container instanceof PySet) {
    if (value instanceof PySet) refuse(context, 'Sets within sets are not followed here.')
    return container.entries.has(hashKey(value, context))
  }
  if (container instanceof PyList || container instanceof PyTuple) {
    return container.items.some(item => areSame(item, value, context))
  }
  if (container instanceof PyRange && isInteger(value)) {
    const distance = BigInt(value) - container.start
    const index = distance / container.step
    return distance % container.step === 0n && index >= 0n && index < rangeLength(container)
  }
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

/** Goes through an iterator until it finds the value: what is left of it, is left. */
function isAmong (iterator: PyIterator, value: Value, context: Context): boolean {
  if (iterator.isUnordered) refuseOrder(context)
  for (;;) {
    const { done, value: item } = iterator.values.next()
    if (done === true) return false
    if (areSame(item as Value, value, context)) return true
  }
}

type Ordering = Exclude<Comparator, 'in' | 'not in' | 'is' | 'is not'>

const comparisons: Readonly<Record<Ordering, readonly [name: string, reflected: string]>> = {
  '==': ['__eq__', '__eq__'],
  '!=': ['__ne__', '__ne__'],
  '<': ['__lt__', '__gt__'],
  '<=': ['__le__', '__ge__'],
  '>': ['__gt__', '__lt__'],
  '>=': ['__ge__', '__le__']
}

/** A comparison where one side is an object. */
export function compareInstances (operator: Ordering, left: Value, right: Value, context: Context): Value {
  const [name, reflected] = comparisons[operator]
  const answer = askBoth(left, right, name, reflected, context, true)
  if (answer !== undefined) return answer
  if (operator === '!=') return !truth(compareInstances('==', left, right, context), context)
  if (operator !== '==') return unfit(context, left, right)
  if (left !== right) for (const side of [left, right]) refuseForeign(side, context)
  return left === right
}

function refuseForeign (value: Value, context: Context): void {
  // Members of enums that are nothing else compare by identity.
  if (value instanceof PyInstance && !(value instanceof PyMember) && isForeign(value)) {
    refuse(context, `Whether an object of ${value.type.name} equals another is not known.`)
  }
}

/** The left side is asked first, unless the right one is of a class below the left one's that has its own answer. */
export function askBoth (
  left: Value, right: Value, name: string, reflected: string, context: Context, isComparison: boolean
): Value | undefined {
  known(left)
  known(right)
  const isBelow = left instanceof PyInstance && right instanceof PyInstance && right.type !== left.type &&
    right.type.order.includes(left.type) &&
    (isComparison || findSpecial(right, reflected, context) !== findSpecial(left, reflected, context))
  if (isBelow) return ask(right, reflected, left, context) ?? ask(left, name, right, context)
  const answer = ask(left, name, right, context)
  if (answer !== undefined) return answer
  const isAskedAgain = isComparison ||
    !(left instanceof PyInstance && right instanceof PyInstance && left.type === right.type)
  return isAskedAgain ? ask(right, reflected, left, context) : undefined
}

export function ask (value: Value, name: string, other: Value, context: Context): Value | undefined {
  if (!(value instanceof PyInstance)) return undefined
  const answer = callSpecial(value, name, [other], context)
  return answer === notImplemented ? undefined : answer
}
