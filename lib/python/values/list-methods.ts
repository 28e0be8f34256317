import { asIndex } from './classes.js'
import { areSame, orderOf } from './compare.js'
import { methodsOf } from './define.js'
import { raise } from './exceptions.js'
import { positionIn } from './entries.js'
import { drain, iterate } from './iterate.js'
import { areInterchangeable, inOrder, isUnordered, known, refuseOrder, type Drained } from './known.js'
import { joinTexts, listOfTerms } from './terms.js'
import { PyIterator, PyList, PyNative, PyStr, PyTuple, refuse, type Context, type Value } from './values.js'

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

/** `sorted(items, key, reverse)`: stable, also where it is reversed. */
export function sort ({ items, isUnordered }: Drained, key: Value, isReversed: Value, context: Context): Value[] {
  if (typeof isReversed !== 'boolean') refuse(context, 'For reverse, only True and False are supported.')
  context.spend(items.length)
  if (key !== null && isUnordered) refuseOrder(context)
  return items
    .map(item => ({ item, key: key === null ? item : context.call(key, [known(item)]) }))
    .sort((left, right) => {
      const order = orderOf(left.key, right.key, context)
      // Of two whose keys are equal, the one that came first goes first: which one that is, is not known of a set.
      if (order === 0 && isUnordered && !areInterchangeable(left.item, right.item)) refuseOrder(context)
      return isReversed ? -order : order
    })
    .map(({ item }) => item)
}

const method = methodsOf(PyList)

export const listMethods: readonly PyNative[] = [
  method('index', 'value start! stop!', (list, [value], context) => {
    const index = inOrder(list, context).findIndex(item => areSame(item, value, context))
    return index === -1 ? raise('ValueError') : BigInt(index)
  }),
  method('append', 'value', (list, [value], context) => {
    context.spend(1)
    if (list.term === undefined) list.items.push(value)
    else {
      const parts = [{ value: list, isSpread: true }, { value, isSpread: false }]
      list.become(listOfTerms(parts, context), context.span)
    }
  }),
  method('extend', 'values', (list, [values], context) => extend(list, values, context)),
  method('insert', 'index value', ({ items }, [index, value], context) => {
    context.spend(items.length)
    // As JavaScript has it: from the end if it is negative, and no further than the ends.
    items.splice(Number(asIndex(index, context)), 0, value)
  }),
  method('remove', 'value', (list, [value], context) => {
    const equals = list.items.filter(item => areSame(item, value, context))
    const [first] = equals
    if (first === undefined) return raise('ValueError')
    if (isUnordered(list) && !equals.every(item => areInterchangeable(item, first))) refuseOrder(context)
    list.items.splice(list.items.indexOf(first), 1)
  }),
  method('pop', 'index?', (list, [index = -1n], context) => {
    const position = positionIn(index, inOrder(list, context).length, context)
    context.spend(list.items.length - position)
    return list.items.splice(position, 1)[0]
  }),
  method('sort', '/ * key? reverse?', (list, [key = null, reverse = false], context) => {
    const drained = { items: list.items, isUnordered: isUnordered(list) }
    for (const [index, item] of sort(drained, key, reverse, context).entries()) list.items[index] = item
    list.isUnordered = false
  }),
  method('copy', '', (list, _given, context) => {
    context.spend(list.items.length)
    return new PyList([...list.items], isUnordered(list))
  })
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
  if (left instanceof PyList && right instanceof PyList) {
    if (left.term === undefined && right.term === undefined) return new PyList(...joined(left, right, context))
    return PyList.ofTerm(listOfTerms([left, right].map(value => ({ value, isSpread: true })), context), context.span)
  }
  return left instanceof PyTuple && right instanceof PyTuple
    ? new PyTuple(...joined(left, right, context))
    : undefined
}

function joined (
  left: PyList | PyTuple, right: PyList | PyTuple, context: Context
): [items: Value[], isUnordered: boolean] {
  context.spend(left.items.length + right.items.length)
  return [[...left.items, ...right.items], isUnordered(left) || isUnordered(right)]
}

/** `sequence * times`. */
export function repeat (sequence: Sequence, times: bigint, context: Context): Value {
  if (BigInt.asIntN(64, times) !== times) return raise('OverflowError')
  const count = Math.max(0, Number(times))
  const { length } = sequence instanceof PyStr ? sequence.text : sequence.items
  context.spend(length * count)
  if (sequence instanceof PyStr) return new PyStr(length === 0 ? '' : sequence.text.repeat(count), context.span)
  const items = length === 0 ? [] : Array.from({ length: count }, () => sequence.items).flat()
  return new (sequence instanceof PyList ? PyList : PyTuple)(items, isUnordered(sequence))
}
