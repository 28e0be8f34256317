import type { BinaryOperator } from '../syntax/ast.js'
import { raise, raiseSaying } from './exceptions.js'
import { isInteger, sizeOf, toFloat, type Numeric } from './numbers.js'
import { refuse, type Context, type Value } from './values.js'

/** An operator between numbers, or undefined where it has no meaning for them. */
export function calculate (
  operator: BinaryOperator, left: Numeric, right: Numeric, context: Context
): Value | undefined {
  if (operator === '**') return power(left, right, context)
  if (typeof left === 'boolean' && typeof right === 'boolean' && '&|^'.includes(operator)) {
    return operator === '&' ? left && right : operator === '|' ? left || right : left !== right
  }
  if (isInteger(left) && isInteger(right)) return calculateIntegers(operator, BigInt(left), BigInt(right), context)
  return calculateFloats(operator, toFloat(left), toFloat(right))
}

function calculateIntegers (
  operator: BinaryOperator, left: bigint, right: bigint, context: Context
): Value | undefined {
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
    case '<<':
    case '>>': return shift(operator, left, right, context)
    default: return undefined
  }
}

function shift (operator: '<<' | '>>', value: bigint, count: bigint, context: Context): bigint {
  if (count < 0n) return raiseSaying('ValueError', 'negative shift count')
  if (operator === '>>') return value >> count
  if (value === 0n) return 0n
  context.spend(Number(count) / 4)
  return value << count
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

/** `left / right` of ints, rounded once. */
function divideIntegers (left: bigint, right: bigint, context: Context): number {
  if (right === 0n) return raiseSaying('ZeroDivisionError', 'division by zero')
  // From here on, a number has no exact float, and the quotient would be rounded twice.
  const areExact = Number.isSafeInteger(Number(left)) && Number.isSafeInteger(Number(right))
  if (!areExact) return refuse(context, 'The quotient of ints beyond 2 ** 53 is not known to its last digit.')
  return left === 0n && right < 0n ? -0 : Number(left) / Number(right)
}

/** `left // right` and `left % right` of ints: rounded down, so that the rest has the sign of the divisor. */
function divideDown (left: bigint, right: bigint): readonly [quotient: bigint, rest: bigint] {
  if (right === 0n) return raise('ZeroDivisionError')
  const quotient = left / right
  const rest = left % right
  return rest !== 0n && (rest < 0n) !== (right < 0n) ? [quotient - 1n, rest + right] : [quotient, rest]
}

/** The same of floats, step by step as CPython does it. */
function divideFloatsDown (left: number, right: number): readonly [quotient: number, rest: number] {
  if (right === 0) return raise('ZeroDivisionError')
  let rest = left % right
  let division = (left - rest) / right
  if (rest === 0) rest = withSignOf(0, right)
  else if ((rest < 0) !== (right < 0)) {
    rest += right
    division -= 1
  }
  if (division === 0) return [withSignOf(0, left / right), rest]
  const floor = Math.floor(division)
  return [division - floor > 0.5 ? floor + 1 : floor, rest]
}

function withSignOf (value: number, other: number): number {
  return other < 0 || Object.is(other, -0) ? -value : value
}

/** `divmod(left, right)`. */
export function divideWithRest (left: Numeric, right: Numeric): readonly Value[] {
  if (isInteger(left) && isInteger(right)) return divideDown(BigInt(left), BigInt(right))
  return divideFloatsDown(toFloat(left), toFloat(right))
}

/** `base ** exponent`. Of floats, C libraries give different last digits. */
function power (base: Numeric, exponent: Numeric, context: Context): Value {
  if (!isInteger(base) || !isInteger(exponent) || BigInt(exponent) < 0n) {
    return refuse(context, 'The last digits of this power are not known.', 'Write the number itself.')
  }
  const [number, times] = [BigInt(base), BigInt(exponent)]
  if (number >= -1n && number <= 1n) return number ** (times > 1n ? 2n - times % 2n : times)
  context.spend(sizeOf(number) * Number(times))
  return number ** times
}
