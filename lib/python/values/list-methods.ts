import { asIndex } from './classes.js'
import { areSame } from './compare.js'
import { method, positionalMethod } from './define.js'
import { raise } from './exceptions.js'
import { boundsOf, positionIn } from './items.js'
import { sort } from './iterable-functions.js'
import { drain, iterate, truth } from './iterate.js'
import { areInterchangeable, inOrder, isUnordered, refuseOrder, unfit } from './known.js'
import { joinTexts, listOfTerms } from './terms.js'
import { PyBytes, PyIterator, PyList, PyNative, PySlice, PyStr, PyTuple, type Context, type Value } from './values.js'

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

/** Where a value is first, between two bounds. */
function indexIn (
  items: readonly Value[], value: Value, start: Value | undefined, stop: Value | undefined, context: Context
): bigint {
  const bounds = boundsOf(new PySlice(start ?? null, stop ?? null, null), BigInt(items.length), context)
  for (let index = Number(bounds.start); index < Number(bounds.stop) && index < items.length; index++) {
    if (areSame(items[index] as Value, value, context)) return BigInt(index)
  }
  return raise('ValueError')
}

function countIn (items: readonly Value[], value: Value, context: Context): bigint {
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
  const position = positionIn(index, items.length, context)
  context.spend(items.length - position)
  return list.items.splice(position, 1)[0] as Value
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
  positionalMethod('insert', 'index value', ([self, index, value], context) =>
    insert(asList(self, context), index as Value, value as Value, context)),
  positionalMethod('remove', 'value', ([self, value], context) =>
    remove(asList(self, context), value as Value, context)),
  positionalMethod('pop', 'index?', ([self, index], context) =>
    pop(asList(self, context), index === undefined ? -1n : index, context)),
  method('clear', '', ([self], context) => {
    const list = asList(self, context)
    list.items.length = 0
    list.isUnordered = false
    return null
  }),
  positionalMethod('index', 'value start? stop?', ([self, value, start, stop], context) =>
    indexIn(inOrder(asList(self, context), context), value as Value, start, stop, context)),
  positionalMethod('count', 'value', ([self, value], context) =>
    countIn(asList(self, context).items, value as Value, context)),
  method('sort', '* key? reverse?', ([self, key, reverse], context) =>
    sortInPlace(asList(self, context), key ?? null, reverse ?? false, context)),
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

function asTuple (value: Value | undefined, context: Context): PyTuple {
  return value instanceof PyTuple ? value : unfit(context, value as Value)
}

export const tupleMethods: readonly PyNative[] = [
  positionalMethod('index', 'value start? stop?', ([self, value, start, stop], context) =>
    indexIn(inOrder(asTuple(self, context), context), value as Value, start, stop, context)),
  positionalMethod('count', 'value', ([self, value], context) =>
    countIn(asTuple(self, context).items, value as Value, context))
]

export type Sequence = PyStr | PyBytes | PyList | PyTuple

export function isSequence (value: Value): value is Sequence {
  return value instanceof PyStr || value instanceof PyBytes || value instanceof PyList || value instanceof PyTuple
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
  if (left instanceof PyBytes && right instanceof PyBytes) {
    context.spend(left.bytes.length + right.bytes.length)
    return new PyBytes(Uint8Array.from([...left.bytes, ...right.bytes]))
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
  if (sequence instanceof PyBytes) return new PyBytes(Uint8Array.from(repeated([...sequence.bytes], count, context)))
  const items = repeated([...sequence.items], count, context)
  return sequence instanceof PyList
    ? new PyList(items, isUnordered(sequence))
    : new PyTuple(items, isUnordered(sequence))
}

function repeated<Item> (items: readonly Item[], count: number, context: Context): Item[] {
  context.spend(items.length * count)
  return items.length === 0 ? [] : Array.from({ length: count }, () => items).flat()
}
