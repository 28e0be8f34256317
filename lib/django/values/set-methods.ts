import { method, native } from './define.js'
import { positionalMethod } from './positional-method.js'
import { dropEntries, dropEntry, putElement, putElements } from './entries.js'
import { raise } from './exceptions.js'
import { lookupKey } from './hash.js'
import { drain } from './iterate.js'
import { unfit } from './known.js'
import { isSubset } from './ordering.js'
import { combineSets, replaceElements } from './set-algebra.js'
import { refuseOrder } from './unordered.js'
import { PySet, type Context, type PyNative, type Value } from './values.js'

function asSet (value: Value | undefined, context: Context): PySet {
  return value instanceof PySet ? value : unfit(context, value as Value)
}

/** The set of all that an iterable holds; a set as it is. */
export function setOf (value: Value, context: Context): PySet {
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
  if (other instanceof PySet || operator !== '&') return combineSets(operator, set, setOf(other, context), context) as PySet
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
  method('intersection', '*others', ([self], context, others) => combineAll('&', asSet(self, context), others, context)),
  method('difference', '*others', ([self], context, others) => combineAll('-', asSet(self, context), others, context)),
  positionalMethod('symmetric_difference', 'other', ([self, other], context) => difference(asSet(self, context), other as Value, context)),
  positionalMethod('issubset', 'other', ([self, other], context) => isSubset(asSet(self, context), setOf(other as Value, context))),
  positionalMethod('issuperset', 'other', ([self, other], context) => isSubset(setOf(other as Value, context), asSet(self, context))),
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
function changing (name: string, parameters: string, change: (set: PySet, element: Value, context: Context, others: readonly Value[]) => void): PyNative {
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
  changing('remove', 'self element /', (set, element, context) => { if (!discard(set, element, context)) raise('KeyError', [element]) }),
  changing('clear', 'self /', set => dropEntries(set)),
  changing('update', 'self / *others', (set, _element, context, others) => {
    for (const other of others) putElements(set, drain(other, context), context)
  }),
  changing('intersection_update', 'self / *others', (set, _element, context, others) => replaceElements(set, combineAll('&', set, others, context))),
  changing('difference_update', 'self / *others', (set, _element, context, others) => replaceElements(set, combineAll('-', set, others, context))),
  changing('symmetric_difference_update', 'self other /', (set, other, context) => replaceElements(set, difference(set, other, context)))
]
