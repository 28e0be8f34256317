import type { BinaryOperator, Comparator } from '../syntax/ast.js'
import { calculate } from './arithmetic.js'
import { callSpecial, findSpecial, isTypeOperand, uniteTypes } from './classes.js'
import { compareOrder, contains, isEqual, isIdentical } from './compare.js'
import { merge, update } from './dict-methods.js'
import { raise } from './exceptions.js'
import { truth } from './iterate.js'
import { isForeign, known, PyMember, unfit } from './known.js'
import { concatenate, extend, isSequence, repeat } from './list-methods.js'
import { isInteger, isNumber } from './numbers.js'
import { combineSets, replaceElements } from './set-methods.js'
import { percentFormat } from './templates.js'
import {
  notImplemented, PyBytes, PyDict, PyInstance, PyList, PySet, PyStr, refuse, type Context, type Value
} from './values.js'

/** `left operator right`. */
export function binary (operator: BinaryOperator, left: Value, right: Value, context: Context): Value {
  known(left)
  known(right)
  if (isNumber(left) && isNumber(right)) return calculate(operator, left, right, context) ?? raise('TypeError')
  if (operator === '%' && left instanceof PyStr) return percentFormat(left, right, context)
  if (operator === '%' && left instanceof PyBytes) return refuse(context, 'Formatting bytes with % is not supported.')
  if (operator === '|' && isTypeOperand(left) && isTypeOperand(right)) return uniteTypes(left, right)
  if (left instanceof PyInstance || right instanceof PyInstance) {
    const answer = operateInstances(operator, left, right, context)
    if (answer !== undefined) return answer
  }
  return combine(operator, left, right, context) ?? unfit(context, left, right)
}

/** An operator between containers, or undefined where it has no meaning for them. */
function combine (operator: BinaryOperator, left: Value, right: Value, context: Context): Value | undefined {
  if (left instanceof PySet && right instanceof PySet) return combineSets(operator, left, right, context)
  if (operator === '+') return concatenate(left, right, context)
  if (operator === '*') {
    if (isSequence(left) && isInteger(right)) return repeat(left, BigInt(right), context)
    if (isInteger(left) && isSequence(right)) return repeat(right, BigInt(left), context)
  }
  if (operator === '|' && left instanceof PyDict && right instanceof PyDict) return merge(left, right, context)
  return undefined
}

/** `left operator= right`: changes a list, a set or a dict in place, and returns what the target gets. */
export function inPlace (operator: BinaryOperator, left: Value, right: Value, context: Context): Value {
  known(left)
  known(right)
  const answer = left instanceof PyInstance
    ? operateInPlace(operator, left, right, context)
    : changeInPlace(operator, left, right, context)
  return answer === undefined ? binary(operator, left, right, context) : answer
}

export function unary (operator: 'not' | '-' | '+' | '~', operand: Value, context: Context): Value {
  if (operator === 'not') return !truth(operand, context)
  if (isInteger(operand)) return unaryInteger(operator, BigInt(operand))
  if (typeof operand === 'number') return operator === '-' ? -operand : operator === '+' ? operand : raise('TypeError')
  const answer = operand instanceof PyInstance
    ? callSpecial(operand, { '-': '__neg__', '+': '__pos__', '~': '__invert__' }[operator], [], context)
    : undefined
  return answer === undefined ? unfit(context, operand) : answer
}

function unaryInteger (operator: '-' | '+' | '~', operand: bigint): bigint {
  switch (operator) {
    case '-': return -operand
    case '+': return operand
    case '~': return ~operand
  }
}

/** One comparison. All give a bool but for objects with methods of their own. */
export function compare (operator: Comparator, left: Value, right: Value, context: Context): Value {
  switch (operator) {
    case 'in': return contains(known(right), left, context)
    case 'not in': return !contains(known(right), left, context)
    case 'is': return isIdentical(left, right, context)
    case 'is not': return !isIdentical(left, right, context)
    case '==':
    case '!=':
      if (left instanceof PyInstance || right instanceof PyInstance) {
        return compareInstances(operator, left, right, context)
      }
      return isEqual(left, right, context) === (operator === '==')
    default: return compareOrder(operator, left, right, context)
  }
}

/** `left == right`, as a bool. */
export function equal (left: Value, right: Value, context: Context): boolean {
  return isEqual(left, right, context)
}

/**
 * What `operator=` does to a list, a dict or a set itself; undefined where it makes a new value as the operator does.
 */
function changeInPlace (
  operator: BinaryOperator, left: Value, right: Value, context: Context
): Value | undefined {
  if (left instanceof PyList) return changeList(operator, left, right, context)
  if (left instanceof PyDict && operator === '|') {
    update(left, right, context)
    return left
  }
  return left instanceof PySet && !left.isFrozen && right instanceof PySet
    ? changeSet(operator, left, right, context)
    : undefined
}

function changeList (operator: BinaryOperator, list: PyList, right: Value, context: Context): Value | undefined {
  if (operator === '+') {
    extend(list, right, context)
    return list
  }
  if (operator !== '*' || !isInteger(right)) return undefined
  const repeated = repeat(list, BigInt(right), context) as PyList
  list.items.splice(0, list.items.length)
  for (const item of repeated.items) list.items.push(item)
  return list
}

function changeSet (operator: BinaryOperator, set: PySet, right: PySet, context: Context): Value | undefined {
  const combined = combineSets(operator, set, right, context)
  if (combined === undefined) return undefined
  replaceElements(set, combined)
  return set
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

const names: Readonly<Record<BinaryOperator, string>> = {
  '+': 'add',
  '-': 'sub',
  '*': 'mul',
  '/': 'truediv',
  '//': 'floordiv',
  '%': 'mod',
  '**': 'pow',
  '@': 'matmul',
  '|': 'or',
  '&': 'and',
  '^': 'xor',
  '<<': 'lshift',
  '>>': 'rshift'
}

/** An operator where one side is an object: its own methods. Undefined where none of them answers. */
function operateInstances (
  operator: BinaryOperator, left: Value, right: Value, context: Context
): Value | undefined {
  const name = names[operator]
  return askBoth(left, right, `__${name}__`, `__r${name}__`, context, false)
}

/** `left operator= right`, by the object's own method for it. */
function operateInPlace (
  operator: BinaryOperator, left: PyInstance, right: Value, context: Context
): Value | undefined {
  return ask(left, `__i${names[operator]}__`, right, context)
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
function askBoth (
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

function ask (value: Value, name: string, other: Value, context: Context): Value | undefined {
  if (!(value instanceof PyInstance)) return undefined
  const answer = callSpecial(value, name, [other], context)
  return answer === notImplemented ? undefined : answer
}
