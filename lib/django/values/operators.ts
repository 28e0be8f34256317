import type { BinaryOperator, Comparator } from '../syntax/ast.js'
import { calculate } from './arithmetic.js'
import { contains } from './containment.js'
import { raise } from './exceptions.js'
import { isEqual } from './equality.js'
import { isIdentical } from './identity.js'
import { changeInPlace } from './in-place.js'
import { compareInstances, operateInPlace, operateInstances } from './instance-operators.js'
import { truth } from './iterate.js'
import { known, unfit } from './known.js'
import { merge } from './dict-methods.js'
import { isInteger, isNumber } from './numeric.js'
import { compareOrder } from './ordering.js'
import { percentFormat } from './percent-format.js'
import { concatenate, isSequence, repeat } from './sequences.js'
import { combineSets } from './set-algebra.js'
import { callSpecial } from './special-methods.js'
import { isTypeOperand, uniteTypes } from './type-expressions.js'
import { PyBytes, PyDict, PyInstance, PySet, PyStr, refuse, type Context, type Value } from './values.js'

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
  const answer = left instanceof PyInstance ? operateInPlace(operator, left, right, context) : changeInPlace(operator, left, right, context)
  return answer === undefined ? binary(operator, left, right, context) : answer
}

export function unary (operator: 'not' | '-' | '+' | '~', operand: Value, context: Context): Value {
  if (operator === 'not') return !truth(operand, context)
  if (isInteger(operand)) return unaryInteger(operator, BigInt(operand))
  if (typeof operand === 'number') return operator === '-' ? -operand : operator === '+' ? operand : raise('TypeError')
  const answer = operand instanceof PyInstance ? callSpecial(operand, { '-': '__neg__', '+': '__pos__', '~': '__invert__' }[operator], [], context) : undefined
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
      if (left instanceof PyInstance || right instanceof PyInstance) return compareInstances(operator, left, right, context)
      return isEqual(left, right, context) === (operator === '==')
    default: return compareOrder(operator, left, right, context)
  }
}

/** `left == right`, as a bool. */
export function equal (left: Value, right: Value, context: Context): boolean {
  return isEqual(left, right, context)
}
