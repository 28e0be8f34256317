import type { BinaryOperator, Comparator } from '../syntax/ast.js'
import { findSpecial } from './classes.js'
import { ask, askBoth, compareInstances, compareOrder, contains, isEqual, isIdentical } from './compare.js'
import { merge, update } from './dict-methods.js'
import { putHashed } from './entries.js'
import { percentFormat } from './text.js'
import { known, unfit } from './known.js'
import { concatenate, extend, isSequence, repeat } from './list-methods.js'
import { calculate, isInteger, isNumber } from './numbers.js'
import { combineSets } from './set-methods.js'
import { PyClass, PyDict, PyInstance, PyList, PySet, PyStr, refuse, type Context, type Value } from './values.js'

const names = new Map<BinaryOperator, string>([
  ['+', 'add'], ['-', 'sub'], ['*', 'mul'], ['/', 'truediv'], ['//', 'floordiv'], ['%', 'mod'], ['**', 'pow'],
  ['@', 'matmul'], ['|', 'or'], ['&', 'and'], ['^', 'xor'], ['<<', 'lshift'], ['>>', 'rshift']
])

/** `left operator right`. */
export function binary (operator: BinaryOperator, left: Value, right: Value, context: Context): Value {
  known(left)
  known(right)
  if (isNumber(left) && isNumber(right)) return calculate(operator, left, right, context)
  if (operator === '%' && left instanceof PyStr) return percentFormat(left, right, context)
  if (operator === '|' && [left, right].some(operand => operand instanceof PyClass)) {
    return refuse(context, 'Unions of types are not supported here.')
  }
  if (left instanceof PyInstance || right instanceof PyInstance) {
    const name = names.get(operator)
    const answer = askBoth(left, right, `__${name}__`, `__r${name}__`, context, false)
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
  if (left instanceof PyInstance) {
    const answer = ask(left, `__i${names.get(operator)}__`, right, context)
    if (answer !== undefined) return answer
  }
  if (left instanceof PyList && operator === '*') refuse(context, 'To repeat a list in place is not supported here.')
  const isChanged = (left instanceof PyList && operator === '+') || (left instanceof PyDict && operator === '|') ||
    (left instanceof PySet && !left.isFrozen && right instanceof PySet)
  if (!isChanged) return binary(operator, left, right, context)
  if (left instanceof PyList) extend(left, right, context)
  else if (left instanceof PyDict) update(left, right, context)
  else {
    if (operator !== '|') refuse(context, `The operator ${operator}= of sets is not supported here.`)
    const { entries } = right as PySet
    context.spend(entries.size)
    for (const [key, element] of [...entries]) putHashed(left, key, element)
  }
  return left
}

export function unary (operator: '-' | '+' | '~', operand: Value, context: Context): Value {
  if (isInteger(operand)) {
    const number = BigInt(operand)
    return operator === '~' ? ~number : operator === '-' ? -number : number
  }
  if (typeof operand === 'number' && operator !== '~') return operator === '-' ? -operand : operand
  const name = operator === '-' ? '__neg__' : operator === '+' ? '__pos__' : '__invert__'
  if (operand instanceof PyInstance) findSpecial(operand, name, context)
  return unfit(context, operand)
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
