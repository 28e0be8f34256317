import type { BinaryOperator } from '../syntax/ast.js'
import { methodsOf } from './define.js'
import { putElements } from './entries.js'
import { drain } from './iterate.js'
import { PyNative, PySet, refuse, type Context, type Value } from './values.js'

/** The set of all that an iterable holds; a set as it is. */
function setOf (value: Value, context: Context): PySet {
  if (value instanceof PySet) return value
  const set = new PySet()
  putElements(set, drain(value, context), context)
  return set
}

const method = methodsOf(PySet)

/** `a.union(b, c)` and the like: an operator with each in turn. */
const combining = (name: string, operator: '|' | '-'): PyNative =>
  method(name, '/ *others', (set, _given, context, others) => others.reduce<PySet>(
    (result, other) => combineSets(operator, result, setOf(other, context), context) as PySet,
    new PySet(new Map(set.entries), set.isFrozen)))

export const frozensetMethods: readonly PyNative[] = [combining('union', '|'), combining('difference', '-')]

export const setMethods: readonly PyNative[] = [
  ...frozensetMethods,
  method('add', 'element', (set, [element], context) =>
    putElements(set, { items: [element], isUnordered: false }, context)),
  method('update', '/ *others', (set, _given, context, others) => {
    for (const other of others) putElements(set, drain(other, context), context)
  })
]

/** An operator between sets, or undefined where it has no meaning for them. The result is of the left side's kind. */
export function combineSets (operator: BinaryOperator, left: PySet, right: PySet, context: Context): PySet | undefined {
  context.spend(left.entries.size + right.entries.size)
  switch (operator) {
    case '|': return new PySet(new Map([...right.entries, ...left.entries]), left.isFrozen)
    case '-': return new PySet(new Map([...left.entries].filter(([key]) => !right.entries.has(key))), left.isFrozen)
    case '&':
    case '^': return refuse(context, `The operator ${operator} of sets is not supported here.`)
    default: return undefined
  }
}
