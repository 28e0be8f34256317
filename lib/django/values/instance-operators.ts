import type { BinaryOperator, Comparator } from '../syntax/ast.js'
import { truth } from './iterate.js'
import { isForeign, known, unfit } from './known.js'
import { PyMember } from './member.js'
import { callSpecial, findSpecial } from './special-methods.js'
import { notImplemented, PyInstance, refuse, type Context, type Value } from './values.js'

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
  '+': 'add', '-': 'sub', '*': 'mul', '/': 'truediv', '//': 'floordiv', '%': 'mod', '**': 'pow', '@': 'matmul', '|': 'or', '&': 'and', '^': 'xor', '<<': 'lshift', '>>': 'rshift'
}

/** An operator where one side is an object: its own methods. Undefined where none of them answers. */
export function operateInstances (operator: BinaryOperator, left: Value, right: Value, context: Context): Value | undefined {
  const name = names[operator]
  return askBoth(left, right, `__${name}__`, `__r${name}__`, context, false)
}

/** `left operator= right`, by the object's own method for it. */
export function operateInPlace (operator: BinaryOperator, left: PyInstance, right: Value, context: Context): Value | undefined {
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
  if (value instanceof PyInstance && !(value instanceof PyMember) && isForeign(value)) refuse(context, `Whether an object of ${value.type.name} equals another is not known.`)
}

/** The left side is asked first, unless the right one is of a class below the left one's that has its own answer. */
function askBoth (left: Value, right: Value, name: string, reflected: string, context: Context, isComparison: boolean): Value | undefined {
  known(left)
  known(right)
  const isBelow = left instanceof PyInstance && right instanceof PyInstance && right.type !== left.type && right.type.order.includes(left.type) &&
    (isComparison || findSpecial(right, reflected, context) !== findSpecial(left, reflected, context))
  if (isBelow) return ask(right, reflected, left, context) ?? ask(left, name, right, context)
  const answer = ask(left, name, right, context)
  if (answer !== undefined) return answer
  const isAskedAgain = isComparison || !(left instanceof PyInstance && right instanceof PyInstance && left.type === right.type)
  return isAskedAgain ? ask(right, reflected, left, context) : undefined
}

function ask (value: Value, name: string, other: Value, context: Context): Value | undefined {
  if (!(value instanceof PyInstance)) return undefined
  const answer = callSpecial(value, name, [other], context)
  return answer === notImplemented ? undefined : answer
}
