import type { BinaryOperator } from '../syntax/ast.js'
import { update } from './dict-methods.js'
import { extend } from './list-methods.js'
import { isInteger } from './numeric.js'
import { repeat } from './sequences.js'
import { combineSets, replaceElements } from './set-algebra.js'
import { PyDict, PyList, PySet, type Context, type Value } from './values.js'

/** What `operator=` does to a list, a dict or a set itself; undefined where it makes a new value as the operator does. */
export function changeInPlace (operator: BinaryOperator, left: Value, right: Value, context: Context): Value | undefined {
  if (left instanceof PyList) return changeList(operator, left, right, context)
  if (left instanceof PyDict && operator === '|') {
    update(left, right, context)
    return left
  }
  return left instanceof PySet && !left.isFrozen && right instanceof PySet ? changeSet(operator, left, right, context) : undefined
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
