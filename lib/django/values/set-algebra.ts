import type { BinaryOperator } from '../syntax/ast.js'
import { dropEntries, putHashed } from './entries.js'
import { PySet, type Context, type HashKey, type Value } from './values.js'

/** An operator between sets, or undefined where it has no meaning for them. The result is of the left side's kind. */
export function combineSets (operator: BinaryOperator, left: PySet, right: PySet, context: Context): PySet | undefined {
  context.spend(left.entries.size + right.entries.size)
  switch (operator) {
    case '|': return new PySet(new Map([...right.entries, ...left.entries]), left.isFrozen)
    case '&': return intersect(left, right)
    case '-': return new PySet(new Map([...left.entries].filter(([key]) => !right.entries.has(key))), left.isFrozen)
    case '^': return new PySet(new Map([...without(left, right), ...without(right, left)]), left.isFrozen)
    default: return undefined
  }
}

/** CPython keeps the elements of the smaller set, which differ from their equals where one is 1 and the other True. */
function intersect (left: PySet, right: PySet): PySet {
  const [kept, other] = right.entries.size > left.entries.size ? [left, right] : [right, left]
  return new PySet(new Map([...kept.entries].filter(([key]) => other.entries.has(key))), left.isFrozen)
}

function without (set: PySet, other: PySet): ReadonlyArray<[HashKey, Value]> {
  return [...set.entries].filter(([key]) => !other.entries.has(key))
}

/** Makes a set hold what another one does. */
export function replaceElements (set: PySet, by: PySet): void {
  dropEntries(set)
  for (const [key, element] of by.entries) putHashed(set, key, element)
}
