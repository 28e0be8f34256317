import type { BinaryOperator } from '../syntax/ast.js'
import { isSubset } from './compare.js'
import { method, native, positionalMethod } from './define.js'
import { dropEntries, dropEntry, lookupKey, putElement, putElements, putHashed } from './entries.js'
import { raise } from './exceptions.js'
import { drain } from './iterate.js'
import { refuseOrder, unfit } from './known.js'
import { PyNative, PySet, type Context, type HashKey, type Value } from './values.js'

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

function copySet ({ entries, isFrozen }: PySet, context: Context): PySet {
  context.spend(entries.size)
  return new PySet(new Map(entries), isFrozen)
}

/** `a.union(b, c)` and the like: an operator with each in turn. */
function combineAll (operator: '|' | '&' | '-', set: PySet, others: readonly Value[], context: Context): PySet {
  return others.reduce<PySet>((result, other) => combineOne(operator, result, other, context), copySet(set, context))
}

/** What both sets hold comes from the argument, unless that is a set. */
function combineOne (operator: '|' | '&' | '-', set: PySet, other: Value, context: Context): PySet {
  if (other instanceof PySet || operator !== '&') {
    return combineSets(operator, set, setOf(other, context), context) as PySet
  }
  const common = [...setOf(other, context).entries].filter(([key]) => set.entries.has(key))
  return new PySet(new Map(common), set.isFrozen)
}

function difference (set: PySet, other: Value, context: Context): PySet {
  return combineSets('^', set, setOf(other, context), context) as PySet
}

const readingMethods: readonly PyNative[] = [
  method('copy', '', ([self], context) => {
    const set = asSet(self, context)
    return set.isFrozen ? set : copySet(set, context)
  }),
  method('union', '*others', ([self], context, others) => combineAll('|', asSet(self, context), others, context)),
  method('intersection', '*others', ([self], context, others) =>
    combineAll('&', asSet(self, context), others, context)),
  method('difference', '*others', ([self], context, others) => combineAll('-', asSet(self, context), others, context)),
  positionalMethod('symmetric_difference', 'other', ([self, other], context) =>
    difference(asSet(self, context), other as Value, context)),
  positionalMethod('issubset', 'other', ([self, other], context) =>
    isSubset(asSet(self, context), setOf(other as Value, context))),
  positionalMethod('issuperset', 'other', ([self, other], context) =>
    isSubset(setOf(other as Value, context), asSet(self, context))),
  positionalMethod('isdisjoint', 'other', ([self, other], context) => {
    const { entries } = setOf(other as Value, context)
    return [...asSet(self, context).entries.keys()].every(key => !entries.has(key))
  })
]

function pop (set: PySet, context: Context): Value {
  const [first, ...others] = set.entries
  if (first === undefined) return raise('KeyError')
  if (others.length > 0) return refuseOrder(context)
  dropEntry(set, first[0])
  return first[1]
}

/** Whether it was there. */
function discard (set: PySet, element: Value, context: Context): boolean {
  const hash = lookupKey(element, context)
  const isThere = set.entries.has(hash)
  if (isThere) dropEntry(set, hash)
  return isThere
}

/** A method that changes the set and gives None. */
function changing (
  name: string, parameters: string,
  change: (set: PySet, element: Value, context: Context, others: readonly Value[]) => void
): PyNative {
  return native(name, parameters, ([self, element], context, others) => {
    change(asSet(self, context), element as Value, context, others)
    return null
  }, true)
}

export const frozensetMethods: readonly PyNative[] = readingMethods

export const setMethods: readonly PyNative[] = [
  ...readingMethods,
  method('pop', '', ([self], context) => pop(asSet(self, context), context)),
  changing('add', 'self element /', (set, element, context) => putElement(set, element, context)),
  changing('discard', 'self element /', (set, element, context) => { discard(set, element, context) }),
  changing('remove', 'self element /', (set, element, context) => {
    if (!discard(set, element, context)) raise('KeyError', [element])
  }),
  changing('clear', 'self /', set => dropEntries(set)),
  changing('update', 'self / *others', (set, _element, context, others) => {
    for (const other of others) putElements(set, drain(other, context), context)
  }),
  changing('intersection_update', 'self / *others', (set, _element, context, others) =>
    replaceElements(set, combineAll('&', set, others, context))),
  changing('difference_update', 'self / *others', (set, _element, context, others) =>
    replaceElements(set, combineAll('-', set, others, context))),
  changing('symmetric_difference_update', 'self other /', (set, other, context) =>
    replaceElements(set, difference(set, other, context)))
]

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
