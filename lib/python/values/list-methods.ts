import { asIndex, isTraceless } from './classes.js'
import { areSame, orderOf } from './compare.js'
import { method, positionalMethod, refusedMethods } from './define.js'
import { raise } from './exceptions.js'
import { positionIn } from './items.js'
import { drain, iterate, truth } from './iterate.js'
import { areInterchangeable, inOrder, isUnordered, known, refuseOrder, unfit, type Drained } from './known.js'
import { joinTexts, listOfTerms } from './terms.js'
import { PyIterator, PyList, PyNative, PyStr, PyTuple, refuse, type Context, type Value } from './values.js'

/** What all sequences have, and is not followed here. */
const sequenceMethods = '__len__ __iter__ __contains__ __getitem__'

function asList (value: Value | undefined, context: Context): PyList {
  return value instanceof PyList ? value : unfit(context, value as Value)
}

/** `list.extend(values)`. What an iterator gave before it raised, stays. */
export function extend (list: PyList, values: Value, context: Context): void {
  if (list.term !== undefined || (values instanceof PyList && values.term !== undefined)) {
    return list.become(listOfTerms([list, values].map(value => ({ value, isSpread: true })), context), context.span)
  }
  const source = values instanceof PyList || values instanceof PyTuple ? values : iterate(values, context)
  if (!(source instanceof PyIterator) || source.isUnordered) {
    const { items, isUnordered: isMixed } = drain(source, context)
    list.isUnordered = isUnordered(list) || isMixed
    for (const item of items) list.items.push(item)
    return
  }
  for (let next = source.values.next(); next.done !== true; next = source.values.next()) list.items.push(next.value)
}

function indexIn (sequence: PyList | PyTuple, value: Value, context: Context): bigint {
  const index = inOrder(sequence, context).findIndex(item => areSame(item, value, context))
  return index === -1 ? raise('ValueError') : BigInt(index)
}

function countIn ({ items }: PyList | PyTuple, value: Value, context: Context): bigint {
  return BigInt(items.filter(item => areSame(item, value, context)).length)
}

function remove (list: PyList, value: Value, context: Context): null {
  const equals = list.items.filter(item => areSame(item, value, context))
  const [first] = equals
  if (first === undefined) return raise('ValueError')
  if (isUnordered(list) && !equals.every(item => areInterchangeable(item, first))) refuseOrder(context)
  list.items.splice(list.items.indexOf(first), 1)
  return null
}

interface Keyed { readonly item: Value, readonly key: Value }

/** `sorted(items, key, reverse)`: stable, also where it is reversed. */
export function sort (
  { items, isUnordered }: Drained, key: Value, isReversed: boolean, context: Context
): Value[] {
  context.spend(items.length)
  if (key !== null && isUnordered && !isTraceless(key)) refuseOrder(context)
  const keyed: Keyed[] = items.map(item => ({ item, key: key === null ? item : context.call(key, [known(item)]) }))
  keyed.sort((left, right) => {
    const order = orderOf(left.key, right.key, context)
    if (Number.isNaN(order)) refuse(context, 'nan has no order.')
    // Of two whose keys are equal, the one that came first goes first: which one that is, is not known of a set.
    if (order === 0 && isUnordered && !areInterchangeable(left.item, right.item)) refuseOrder(context)
    return isReversed ? -order : order
  })
  return keyed.map(({ item }) => item)
}

export const listMethods: readonly PyNative[] = [
  positionalMethod('append', 'value', ([self, value], context) => {
    context.spend(1)
    const list = asList(self, context)
    if (list.term === undefined) list.items.push(value as Value)
    else {
      const parts = [{ value: list, isSpread: true }, { value: value as Value, isSpread: false }]
      list.become(listOfTerms(parts, context), context.span)
    }
    return null
  }),
  positionalMethod('extend', 'values', ([self, values], context) => {
    extend(asList(self, context), values as Value, context)
    return null
  }),
  positionalMethod('insert', 'index value', ([self, index, value], context) => {
    const { items } = asList(self, context)
    context.spend(items.length)
    // As JavaScript has it: from the end if it is negative, and no further than the ends.
    items.splice(Number(asIndex(index as Value, context)), 0, value as Value)
    return null
  }),
  positionalMethod('remove', 'value', ([self, value], context) =>
    remove(asList(self, context), value as Value, context)),
  positionalMethod('pop', 'index?', ([self, index], context) => {
    const list = asList(self, context)
    const position = positionIn(index ?? -1n, inOrder(list, context).length, context)
    context.spend(list.items.length - position)
    return list.items.splice(position, 1)[0] as Value
  }),
  positionalMethod('index', 'value start! stop!', ([self, value], context) =>
    indexIn(asList(self, context), value as Value, context)),
  method('sort', '* key? reverse?', ([self, key, reverse], context) => {
    const list = asList(self, context)
    const drained = { items: list.items, isUnordered: isUnordered(list) }
    const sorted = sort(drained, key ?? null, truth(reverse ?? false, context), context)
    for (const [index, item] of sorted.entries()) list.items[index] = item
    list.isUnordered = false
    return null
  }),
  method('copy', '', ([self], context) => {
    const list = asList(self, context)
    context.spend(list.items.length)
    return new PyList([...list.items], isUnordered(list))
  }),
  method('clear', '', ([self], context) => {
    const list = asList(self, context)
    list.items.length = 0
    list.isUnordered = false
    return null
  }),
  method('reverse', '', ([self], context) => {
    const list = asList(self, context)
    inOrder(list, context)
    list.items.reverse()
    return null
  }),
  positionalMethod('count', 'value', ([self, value], context) =>
    countIn(asList(self, context), value as Value, context)),
  ...refusedMethods('list', `${sequenceMethods} __setitem__ __delitem__`)
]

export const tupleMethods: readonly PyNative[] = [
  positionalMethod('index', 'value start! stop!', ([self, value], context) =>
    indexIn(self instanceof PyTuple ? self : unfit(context, self as Value), value as Value, context)),
  positionalMethod('count', 'value', ([self, value], context) =>
    countIn(self instanceof PyTuple ? self : unfit(context, self as Value), value as Value, context)),
  ...refusedMethods('tuple', sequenceMethods)
]

type Sequence = PyStr | PyList | PyTuple

export function isSequence (value: Value): value is Sequence {
  return value instanceof PyStr || value instanceof PyList || value instanceof PyTuple
}

/** `left + right`, or undefined where they are not of one kind. */
export function concatenate (left: Value, right: Value, context: Context): Value | undefined {
  if (left instanceof PyStr && right instanceof PyStr) {
    if (left.term !== undefined || right.term !== undefined) return joinTexts(left, right, context)
    context.spend(left.text.length + right.text.length)
    return new PyStr(left.text + right.text, context.span)
  }
  if (left instanceof PyList && right instanceof PyList && (left.term ?? right.term) !== undefined) {
    return PyList.ofTerm(listOfTerms([left, right].map(value => ({ value, isSpread: true })), context), context.span)
  }
  if (left instanceof PyList && right instanceof PyList) {
    return new PyList(joined(left, right, context), areUnordered(left, right))
  }
  if (left instanceof PyTuple && right instanceof PyTuple) {
    return new PyTuple(joined(left, right, context), areUnordered(left, right))
  }
  return undefined
}

function joined (left: PyList | PyTuple, right: PyList | PyTuple, context: Context): Value[] {
  context.spend(left.items.length + right.items.length)
  return [...left.items, ...right.items]
}

function areUnordered (left: PyList | PyTuple, right: PyList | PyTuple): boolean {
  return isUnordered(left) || isUnordered(right)
}

/** `sequence * times`. */
export function repeat (sequence: Sequence, times: bigint, context: Context): Value {
  if (BigInt.asIntN(64, times) !== times) return raise('OverflowError')
  const count = Math.max(0, Number(times))
  if (sequence instanceof PyStr) {
    context.spend(sequence.text.length * count)
    return new PyStr(sequence.text === '' ? '' : sequence.text.repeat(count), context.span)
  }
  context.spend(sequence.items.length * count)
  const items = sequence.items.length === 0 ? [] : Array.from({ length: count }, () => sequence.items).flat()
  return sequence instanceof PyList
    ? new PyList(items, isUnordered(sequence))
    : new PyTuple(items, isUnordered(sequence))
}
