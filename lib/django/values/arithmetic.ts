import type { BinaryOperator } from '../syntax/ast.js'
import { divideDown, divideFloatsDown, divideIntegers } from './division.js'
import { raiseSaying } from './exceptions.js'
import { isInteger, sizeOf, toFloat, type Numeric } from './numeric.js'
import { power } from './power.js'
import type { Context, Value } from './values.js'

/** An operator between numbers, or undefined where it has no meaning for them. */
export function calculate (operator: BinaryOperator, left: Numeric, right: Numeric, context: Context): Value | undefined {
  if (operator === '**') return power(left, right, context)
  if (typeof left === 'boolean' && typeof right === 'boolean') {
    const both = combineBools(operator, left, right)
    if (both !== undefined) return both
  }
  if (isInteger(left) && isInteger(right)) return calculateIntegers(operator, BigInt(left), BigInt(right), context)
  return calculateFloats(operator, toFloat(left), toFloat(right))
}

function combineBools (operator: BinaryOperator, left: boolean, right: boolean): boolean | undefined {
  switch (operator) {
    case '&': return left && right
    case '|': return left || right
    case '^': return left !== right
    default: return undefined
  }
}

function calculateIntegers (operator: BinaryOperator, left: bigint, right: bigint, context: Context): Value | undefined {
  context.spend(sizeOf(left) + sizeOf(right))
  switch (operator) {
    case '+': return left + right
    case '-': return left - right
    case '*': return left * right
    case '/': return divideIntegers(left, right, context)
    case '//': return divideDown(left, right)[0]
    case '%': return divideDown(left, right)[1]
    case '&': return left & right
    case '|': return left | right
    case '^': return left ^ right
    case '<<': return shiftLeft(left, right, context)
    case '>>': return shiftRight(left, right)
    default: return undefined
  }
}

function shiftLeft (value: bigint, count: bigint, context: Context): bigint {
  if (count < 0n) return raiseSaying('ValueError', 'negative shift count')
  if (value === 0n) return 0n
  context.spend(Number(count) / 4)
  return value << count
}

function shiftRight (value: bigint, count: bigint): bigint {
  if (count < 0n) return raiseSaying('ValueError', 'negative shift count')
  return value >> count
}

function calculateFloats (operator: BinaryOperator, left: number, right: number): number | undefined {
  switch (operator) {
    case '+': return left + right
    case '-': return left - right
    case '*': return left * right
    case '/': return right === 0 ? raiseSaying('ZeroDivisionError', 'float division by zero') : left / right
    case '//': return divideFloatsDown(left, right)[0]
    case '%': return divideFloatsDown(left, right)[1]
    default: return undefined
  }
}

/** `divmod(left, right)`. */
export function divideWithRest (left: Numeric, right: Numeric): readonly Value[] {
  return isInteger(left) && isInteger(right) ? divideDown(BigInt(left), BigInt(right)) : divideFloatsDown(toFloat(left), toFloat(right))
}
