import type { BinaryOperator, Comparator } from '../syntax/ast.js'
import type { Context, Value } from './values.js'

/** `left operator right`. */
export function binary (operator: BinaryOperator, left: Value, right: Value, context: Context): Value {
  throw new Error(`not yet: ${operator} ${String(left)} ${String(right)} ${String(context)}`)
}

/** `left operator= right`: changes a list, a set or a dict in place, and returns what the target gets. */
export function inPlace (operator: BinaryOperator, left: Value, right: Value, context: Context): Value {
  throw new Error(`not yet: ${operator} ${String(left)} ${String(right)} ${String(context)}`)
}

export function unary (operator: 'not' | '-' | '+' | '~', operand: Value, context: Context): Value {
  throw new Error(`not yet: ${operator} ${String(operand)} ${String(context)}`)
}

/** One comparison. All give a bool but for objects with methods of their own. */
export function compare (operator: Comparator, left: Value, right: Value, context: Context): Value {
  throw new Error(`not yet: ${operator} ${String(left)} ${String(right)} ${String(context)}`)
}

/** `left == right`, as a bool. */
export function equal (left: Value, right: Value, context: Context): boolean {
  throw new Error(`not yet: ${String(left)} ${String(right)} ${String(context)}`)
}
