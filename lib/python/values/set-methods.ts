import type { BinaryOperator } from '../syntax/ast.js'
import { method, native, positionalMethod, refusedMethods } from './define.js'
import { dropEntry, hashKey, putElements } from './entries.js'
import { raise } from './exceptions.js'
import { drain } from './iterate.js'
import { unfit } from './known.js'
import { PyNative, PySet, refuse, type Context, type Value } from './values.js'

function asSet (value: Value | undefined, context: Context): PySet {
  return value instanceof PySet ? value : unfit(context, value as Value)
}

/** The set of all that an iterable holds; a set as it is. */
function setOf (value: Value, context: Context): PySet {
  if (value instanceof PySet) return value
  const set = new PySet(new Map())
  putElements(set, drain(value, context), context)
  return set
}

/** `a.union(b, c)` and the like: an operator with each in turn. */
function combining (name: string, operator: '|' | '&' | '-'): PyNative {
  return method(name, '*others', ([self], context, others) => {
    const set = asSet(self, context)
    return others.reduce<PySet>((result, other) => {
      // Of two equal elements such as 1 and True, CPython keeps the one of the argument.
      if (operator === '&' && !(other instanceof PySet)) {
        refuse(context, 'intersection() is followed here with sets alone.', 'Write set(...) around the argument.')
      }
      return combineSets(operator, result, setOf(other, context), context) as PySet
    }, new PySet(new Map(set.entries), set.isFrozen))
  })
}

/** Takes an element out, and says whether it was there. */
function discard (self: Value | undefined, element: Value, context: Context): boolean {
  const set = asSet(self, context)
  if (element instanceof PySet) refuse(context, 'Sets within sets are not followed here.')
  const hash = hashKey(element, context)
  const isThere = set.entries.has(hash)
  if (isThere) dropEntry(set, hash)
  return isThere
}

/** `a.issubset(b)` and the like. */
function comparing (name: string, answer: (set: PySet, other: PySet) => boolean): PyNative {
  return positionalMethod(name, 'other', ([self, other], context) =>
    answer(asSet(self, context), setOf(other as Value, context)))
}

const isIn = (set: PySet, other: PySet): boolean => [...set.entries.keys()].every(key => other.entries.has(key))

export const frozensetMethods: readonly PyNative[] = [
  combining('union', '|'),
  combining('intersection', '&'),
  combining('difference', '-'),
  comparing('issubset', isIn),
  comparing('issuperset', (set, other) => isIn(other, set)),
  comparing('isdisjoint', (set, other) => ![...set.entries.keys()].some(key => other.entries.has(key))),
  method('copy', '', ([self], context) => {
    const set = asSet(self, context)
    return set.isFrozen ? set : new PySet(new Map(set.entries))
  }),
  ...refusedMethods('sets', 'symmetric_difference __len__ __iter__ __contains__')
]

export const setMethods: readonly PyNative[] = [
  ...frozensetMethods,
  positionalMethod('add', 'element', ([self, element], context) => {
    putElements(asSet(self, context), { items: [element as Value], isUnordered: false }, context)
    return null
  }),
  positionalMethod('discard', 'element', ([self, element], context) => {
    discard(self, element as Value, context)
    return null
  }),
  positionalMethod('remove', 'element', ([self, element], context) =>
    discard(self, element as Value, context) ? null : raise('KeyError', [element as Value])),
  native('update', 'self / *others', ([self], context, others) => {
    for (const other of others) putElements(asSet(self, context), drain(other, context), context)
    return null
  }, true),
  method('clear', '', ([self], context) => {
    const set = asSet(self, context)
    for (const key of [...set.entries.keys()]) dropEntry(set, key)
    return null
  }),
  ...refusedMethods('set', 'pop difference_update intersection_update symmetric_difference_update')
]

/** An operator between sets, or undefined where it has no meaning for them. The result is of the left side's kind. */
export function combineSets (operator: BinaryOperator, left: PySet, right: PySet, context: Context): PySet | undefined {
  context.spend(left.entries.size + right.entries.size)
  switch (operator) {
    case '|': return new PySet(new Map([...right.entries, ...left.entries]), left.isFrozen)
    case '&': return intersect(left, right)
    case '-': return new PySet(new Map([...left.entries].filter(([key]) => !right.entries.has(key))), left.isFrozen)
    case '^': return refuse(context, 'The operator ^ of sets is not followed here.')
    default: return undefined
  }
}

/** CPython keeps the elements of the smaller set, which differ from their equals where one is 1 and the other True. */
function intersect (left: PySet, right: PySet): PySet {
  const [kept, other] = right.entries.size > left.entries.size ? [left, right] : [right, left]
  return new PySet(new Map([...kept.entries].filter(([key]) => other.entries.has(key))), left.isFrozen)
}
