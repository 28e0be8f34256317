import { method } from './define.js'
import { positionalMethod } from './positional-method.js'
import { areSame } from './equality.js'
import { raise } from './exceptions.js'
import { drain, iterate, truth } from './iterate.js'
import { unfit } from './known.js'
import { boundsOf, placeOf } from './slices.js'
import { sort } from './sorting.js'
import { asIndex } from './special-methods.js'
import { listOfTerms } from './terms.js'
import { areInterchangeable, inOrder, isUnordered, refuseOrder } from './unordered.js'
import { PyIterator, PyList, PySlice, PyTuple, type Context, type PyNative, type Value } from './values.js'

function asList (value: Value | undefined, context: Context): PyList {
  return value instanceof PyList ? value : unfit(context, value as Value)
}

/** `list.extend(values)`. What an iterator gave before it raised, stays. */
export function extend (list: PyList, values: Value, context: Context): void {
  if (list.term !== undefined || (values instanceof PyList && values.term !== undefined)) {
    return list.become(listOfTerms([list, values].map(value => ({ value, isSpread: true })), context), context.place)
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

/** Where a value is first, between two bounds. */
export function indexIn (items: readonly Value[], value: Value, start: Value | undefined, stop: Value | undefined, context: Context): bigint {
  const bounds = boundsOf(new PySlice(start ?? null, stop ?? null, null), BigInt(items.length), context)
  for (let index = Number(bounds.start); index < Number(bounds.stop) && index < items.length; index++) {
    if (areSame(items[index] as Value, value, context)) return BigInt(index)
  }
  return raise('ValueError')
}

export function countIn (items: readonly Value[], value: Value, context: Context): bigint {
  return BigInt(items.filter(item => areSame(item, value, context)).length)
}

function insert (list: PyList, index: Value, value: Value, context: Context): null {
  context.spend(list.items.length)
  const { start } = boundsOf(new PySlice(asIndex(index, context), null, null), BigInt(list.items.length), context)
  list.items.splice(Number(start), 0, value)
  return null
}

function remove (list: PyList, value: Value, context: Context): null {
  const equals = list.items.filter(item => areSame(item, value, context))
  const [first] = equals
  if (first === undefined) return raise('ValueError')
  if (isUnordered(list) && !equals.every(item => areInterchangeable(item, first))) refuseOrder(context)
  list.items.splice(list.items.indexOf(first), 1)
  return null
}

function pop (list: PyList, index: Value, context: Context): Value {
  const items = inOrder(list, context)
  const place = placeOf(index, items.length, context)
  context.spend(items.length - place)
  return list.items.splice(place, 1)[0] as Value
}

function sortInPlace (list: PyList, key: Value, reverse: Value, context: Context): null {
  const sorted = sort({ items: list.items, isUnordered: isUnordered(list) }, key, truth(reverse, context), context)
  list.items.splice(0, list.items.length)
  list.isUnordered = false
  for (const item of sorted) list.items.push(item)
  return null
}

export const listMethods: readonly PyNative[] = [
  positionalMethod('append', 'value', ([self, value], context) => {
    context.spend(1)
    const list = asList(self, context)
    if (list.term === undefined) list.items.push(value as Value)
    else list.become(listOfTerms([{ value: list, isSpread: true }, { value: value as Value, isSpread: false }], context), context.place)
    return null
  }),
  positionalMethod('extend', 'values', ([self, values], context) => {
    extend(asList(self, context), values as Value, context)
    return null
  }),
  positionalMethod('insert', 'index value', ([self, index, value], context) => insert(asList(self, context), index as Value, value as Value, context)),
  positionalMethod('remove', 'value', ([self, value], context) => remove(asList(self, context), value as Value, context)),
  positionalMethod('pop', 'index?', ([self, index], context) => pop(asList(self, context), index === undefined ? -1n : index, context)),
  method('clear', '', ([self], context) => {
    const list = asList(self, context)
    list.items.length = 0
    list.isUnordered = false
    return null
  }),
  positionalMethod('index', 'value start? stop?', ([self, value, start, stop], context) => indexIn(inOrder(asList(self, context), context), value as Value, start, stop, context)),
  positionalMethod('count', 'value', ([self, value], context) => countIn(asList(self, context).items, value as Value, context)),
  method('sort', '* key? reverse?', ([self, key, reverse], context) => sortInPlace(asList(self, context), key ?? null, reverse ?? false, context)),
  method('reverse', '', ([self], context) => {
    asList(self, context).items.reverse()
    return null
  }),
  method('copy', '', ([self], context) => {
    const list = asList(self, context)
    context.spend(list.items.length)
    return new PyList([...list.items], isUnordered(list))
  })
]
