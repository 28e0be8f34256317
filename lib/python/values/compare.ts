import { bytesClass, callSpecial, classOf } from './classes.js'
import { hashKey } from './entries.js'
import { iterate, truth } from './iterate.js'
import {
  boundDepth, inOrder, isForeign, known, membersOf, PyMember, refuseOrder, spendSearch, spendTexts, unfit
} from './known.js'
import { compareNumbers, isNumber } from './numbers.js'
import { equalTexts, isWithin } from './terms.js'
import {
  notImplemented, PyBound, PyDict, PyInstance, PyList, PyRange, PySet, PySlice, PyStr, PyTuple, refuse,
  type Context, type Value
} from './values.js'

/** `left == right`, as a bool. */
export function isEqual (left: Value, right: Value, context: Context, depth = 0): boolean {
  boundDepth(depth, context)
  spendTexts([known(left), known(right)], context)
  if (isNumber(left) && isNumber(right)) return compareNumbers(left, right) === 0
  if (left instanceof PyInstance || right instanceof PyInstance) {
    return truth(compareInstances('==', left, right, context), context)
  }
  if (left instanceof PyStr && right instanceof PyStr) {
    const isKnown = left.term === undefined && right.term === undefined
    return isKnown ? left.text === right.text : equalTexts(left, right, context)
  }
  if ((left instanceof PyList && right instanceof PyList) || (left instanceof PyTuple && right instanceof PyTuple)) {
    if (left.items.length !== right.items.length) return false
    const others = inOrder(right, context)
    return inOrder(left, context).every((item, index) => areSame(item, others[index] as Value, context, depth + 1))
  }
  if (left instanceof PySet || left instanceof PyDict) context.spend(left.entries.size / 16)
  if (left instanceof PySet && right instanceof PySet) {
    return left.entries.size === right.entries.size && [...left.entries.keys()].every(key => right.entries.has(key))
  }
  if (left instanceof PyDict && right instanceof PyDict) {
    if (left.isOrdered && right.isOrdered) refuse(context, 'To compare OrderedDicts is not supported here.')
    return left.entries.size === right.entries.size && [...left.entries].every(([key, [, value]]) => {
      const other = right.entries.get(key)
      return other !== undefined && areSame(value, other[1], context, depth + 1)
    })
  }
  if (left !== right && [PyRange, PySlice, PyBound].some(kind => left instanceof kind && right instanceof kind)) {
    refuse(context, `To compare objects of ${classOf(left).name} is not supported here.`)
  }
  return left === right
}

/** How containers compare what they hold: one object is equal to itself, whatever it says. */
export function areSame (left: Value, right: Value, context: Context, depth = 0): boolean {
  return known(left) === known(right) || isEqual(left, right, context, depth)
}

/** `left is right`. Whether two equal texts, tuples or numbers are one object depends on CPython: refused. */
export function isIdentical (left: Value, right: Value, context: Context): boolean {
  known(left)
  known(right)
  const isObject = typeof left === 'object' || typeof left === 'boolean'
  if (isObject && left === right) return true
  const areOfOneKind = (typeof left === typeof right && !isObject) ||
    [PyStr, PyTuple].some(kind => left instanceof kind && right instanceof kind) ||
    (classOf(left) === bytesClass && classOf(right) === bytesClass) ||
    (left instanceof PySet && right instanceof PySet && left.isFrozen && right.isFrozen)
  if (!areOfOneKind || !areSame(left, right, context)) return false
  return refuse(context, 'Whether equal values are one object depends on the Python that runs it.', 'Compare with ==.')
}

type OrderOperator = '<' | '<=' | '>' | '>='

/** `left < right` and the like. */
export function compareOrder (operator: OrderOperator, left: Value, right: Value, context: Context): Value {
  const order = orderOf(left, right, context)
  switch (operator) {
    case '<': return order < 0
    case '<=': return order <= 0
    case '>': return order > 0
    case '>=': return order >= 0
  }
}

/** Less than 0, 0, or more. */
export function orderOf (left: Value, right: Value, context: Context, depth = 0): number {
  boundDepth(depth, context)
  spendTexts([known(left), known(right)], context)
  if (isNumber(left) && isNumber(right)) return compareNumbers(left, right)
  // Texts have the order of their code points, and so has UTF-8, which halves of surrogate pairs have no place in.
  if (left instanceof PyStr && right instanceof PyStr && !/\p{Cs}/u.test(`${left.text} ${right.text}`)) {
    return Buffer.compare(Buffer.from(left.text), Buffer.from(right.text))
  }
  if ((left instanceof PyTuple && right instanceof PyTuple) || (left instanceof PyList && right instanceof PyList)) {
    const others = inOrder(right, context)
    // The first items that differ decide; if there are none, the lengths.
    for (const [index, one] of inOrder(left, context).slice(0, others.length).entries()) {
      const other = others[index] as Value
      if (!areSame(one, other, context, depth + 1)) return orderOf(one, other, context, depth + 1)
    }
    return left.items.length - others.length
  }
  return refuse(context, 'The order of these objects is not supported here.')
}

/** `value in container`. */
export function contains (container: Value, value: Value, context: Context): boolean {
  known(value)
  const isOfTerm = (container instanceof PyStr || container instanceof PyList) && container.term !== undefined
  if (value instanceof PyStr && (value.term !== undefined || isOfTerm)) return isWithin(container, value, context)
  if (container instanceof PyStr) {
    const { text } = value instanceof PyStr ? value : unfit(context, value)
    spendSearch(container.text, text, context)
    return container.text.includes(text)
  }
  if (container instanceof PySet && value instanceof PySet) refuse(context, 'Sets within sets are not supported here.')
  if (container instanceof PyDict || container instanceof PySet) return container.entries.has(hashKey(value, context))
  if (container instanceof PyList || container instanceof PyTuple) {
    return container.items.some(item => areSame(item, value, context))
  }
  const answer = container instanceof PyInstance ? callSpecial(container, '__contains__', [value], context) : undefined
  if (answer !== undefined) return truth(answer, context)
  // Python 3.12 looks for values too, and before it raises a TypeError.
  if (membersOf(container) !== undefined) {
    return (value instanceof PyMember && value.type === container) ||
      refuse(context, 'Whether it is in the enum depends on the version of Python.', 'Compare with the members’ values.')
  }
  const iterator = iterate(container, context)
  if (iterator.isUnordered) refuseOrder(context)
  // As in Python, the items behind the one that is found stay in the iterator.
  for (let next = iterator.values.next(); next.done !== true; next = iterator.values.next()) {
    if (areSame(next.value, value, context)) return true
  }
  return false
}

/** `==` or `!=` where one side is an object. */
export function compareInstances (operator: '==' | '!=', left: Value, right: Value, context: Context): Value {
  const name = operator === '==' ? '__eq__' : '__ne__'
  const answer = askBoth(left, right, name, name, context, true)
  if (answer !== undefined) return answer
  if (operator === '!=') return !truth(compareInstances('==', left, right, context), context)
  for (const side of left === right ? [] : [left, right]) {
    // Members of enums that are nothing else compare by identity.
    if (side instanceof PyInstance && !(side instanceof PyMember) && isForeign(side)) {
      refuse(context, `Whether an object of ${side.type.name} equals another is not known.`)
    }
  }
  return left === right
}

/** The left side is asked first. */
export function askBoth (
  left: Value, right: Value, name: string, reflected: string, context: Context, isComparison: boolean
): Value | undefined {
  known(left)
  known(right)
  const areInstances = left instanceof PyInstance && right instanceof PyInstance
  const isOfOneClass = areInstances && left.type === right.type
  if (areInstances && !isOfOneClass && right.type.order.includes(left.type)) {
    refuse(context, 'An operator between an object and one of a class below its own is not supported here.')
  }
  const answer = ask(left, name, right, context)
  return answer !== undefined || (isOfOneClass && !isComparison) ? answer : ask(right, reflected, left, context)
}

export function ask (value: Value, name: string, other: Value, context: Context): Value | undefined {
  if (!(value instanceof PyInstance)) return undefined
  const answer = callSpecial(value, name, [other], context)
  return answer === notImplemented ? undefined : answer
}
