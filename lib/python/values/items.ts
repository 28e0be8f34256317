import { asIndex, callSpecial, dataClasses, parametrize } from './classes.js'
import { positionalMethod } from './define.js'
import { dropEntry, hashKey, putEntry } from './entries.js'
import { raise } from './exceptions.js'
import { listOf, textItems } from './iterate.js'
import { inOrder, known, membersOf, unfit } from './known.js'
import { rangeItem, rangeLength } from './range.js'
import { lengthOf, sliceOf } from './texts.js'
import {
  PyBytes, PyClass, PyDict, PyInstance, PyList, PyNative, PyRange, PySlice, PyStr, PyTuple, refuse, type Context,
  type Value
} from './values.js'

/** `value[index]`. */
export function getItem (value: Value, index: Value, context: Context): Value {
  known(index)
  return known(readItem(value, index, context))
}

function readItem (value: Value, index: Value, context: Context): Value {
  if (value instanceof PyDict) return entryOf(value, index, context)
  if (value instanceof PyList) {
    return index instanceof PySlice ? sliceList(value, index, context) : itemOf(value, index, context)
  }
  if (value instanceof PyTuple) {
    return index instanceof PySlice ? sliceTuple(value, index, context) : itemOf(value, index, context)
  }
  if (value instanceof PyStr) return textItem(value, index, context)
  if (value instanceof PyBytes) return bytesItem(value, index, context)
  if (value instanceof PyRange) {
    return index instanceof PySlice ? sliceRange(value, index, context) : itemOfRange(value, index, context)
  }
  if (value instanceof PyClass) return classItem(value, index, context)
  const answer = value instanceof PyInstance ? callSpecial(value, '__getitem__', [index], context) : undefined
  return answer === undefined ? unfit(context, value) : answer
}

function entryOf ({ entries }: PyDict, key: Value, context: Context): Value {
  const entry = entries.get(hashKey(key, context))
  return entry === undefined ? raise('KeyError', [key]) : entry[1]
}

function itemOf (sequence: PyList | PyTuple, index: Value, context: Context): Value {
  const position = positionIn(index, sequence.items.length, context)
  return inOrder(sequence, context)[position] as Value
}

/** All of a list whose order is not known is a list whose order is not known. */
function sliceList (list: PyList, slice: PySlice, context: Context): PyList {
  if (isWhole(slice)) return new PyList([...list.items], list.isUnordered)
  const items = inOrder(list, context)
  return new PyList(slicedItems(items, slice, context))
}

function sliceTuple (tuple: PyTuple, slice: PySlice, context: Context): PyTuple {
  return isWhole(slice) ? tuple : new PyTuple(slicedItems(inOrder(tuple, context), slice, context))
}

function isWhole ({ start, stop, step }: PySlice): boolean {
  return start === null && stop === null && (step === null || step === 1n)
}

function slicedItems (items: readonly Value[], slice: PySlice, context: Context): Value[] {
  return indexesOf(boundsOf(slice, BigInt(items.length), context), context).map(index => items[index] as Value)
}

function textItem (value: PyStr, index: Value, context: Context): PyStr {
  const { text } = value
  const length = lengthOf(text)
  if (length !== text.length) context.spend(length)
  if (!(index instanceof PySlice)) {
    const position = positionIn(index, length, context)
    return new PyStr(sliceOf(text, position, position + 1), context.span)
  }
  if (isWhole(index)) return value
  const bounds = boundsOf(index, BigInt(length), context)
  if (bounds.step === 1n) {
    const [start, stop] = [Number(bounds.start), Number(bounds.stop)]
    return new PyStr(sliceOf(text, start, Math.max(start, stop)), context.span)
  }
  const characters = textItems(text, context) as PyStr[]
  return new PyStr(indexesOf(bounds, context).map(span => (characters[span] as PyStr).text).join(''), context.span)
}

function bytesItem ({ bytes }: PyBytes, index: Value, context: Context): Value {
  if (!(index instanceof PySlice)) return BigInt(bytes[positionIn(index, bytes.length, context)] as number)
  const positions = indexesOf(boundsOf(index, BigInt(bytes.length), context), context)
  return new PyBytes(Uint8Array.from(positions, position => bytes[position] as number))
}

function itemOfRange (range: PyRange, index: Value, context: Context): bigint {
  const number = asIndex(index, context)
  const length = rangeLength(range)
  const position = number < 0n ? number + length : number
  return position >= 0n && position < length ? rangeItem(range, position) : raise('IndexError')
}

function sliceRange (range: PyRange, slice: PySlice, context: Context): PyRange {
  const { start, stop, step } = boundsOf(slice, rangeLength(range), context)
  return new PyRange(rangeItem(range, start), rangeItem(range, stop), range.step * step)
}

function classItem (type: PyClass, index: Value, context: Context): Value {
  const members = membersOf(type)
  if (members !== undefined) {
    return (index instanceof PyStr ? members.get(index.text) : undefined) ?? raise('KeyError', [index])
  }
  return parametrize(type) ??
    (dataClasses.has(type) ? raise('TypeError') : refuse(context, `What ${type.name}[...] is, is not known.`))
}

/** `value[index] = item`. */
export function setItem (value: Value, index: Value, item: Value, context: Context): void {
  if (value instanceof PyDict) putEntry(value, index, item, context)
  else if (value instanceof PyList) setInList(value, index, item, context)
  else if (!(value instanceof PyInstance) || callSpecial(value, '__setitem__', [index, item], context) === undefined) {
    unfit(context, value, index)
  }
}

/** `del value[index]`. */
export function deleteItem (value: Value, index: Value, context: Context): void {
  if (value instanceof PyDict) {
    const key = hashKey(index, context)
    if (!value.entries.has(key)) raise('KeyError', [index])
    dropEntry(value, key)
  } else if (value instanceof PyList) deleteFromList(value, index, context)
  else if (!(value instanceof PyInstance) || callSpecial(value, '__delitem__', [index], context) === undefined) {
    unfit(context, value, index)
  }
}

/** `list[index] = value`, also for a slice. */
function setInList (list: PyList, index: Value, value: Value, context: Context): void {
  inOrder(list, context)
  if (index instanceof PySlice) setSlice(list, index, listOf(value, context), context)
  else list.items[positionIn(index, list.items.length, context)] = value
}

function setSlice (list: PyList, slice: PySlice, values: readonly Value[], context: Context): void {
  const { items } = list
  const bounds = boundsOf(slice, BigInt(items.length), context)
  if (bounds.step === 1n) {
    const start = Number(bounds.start)
    replace(items, start, Math.max(start, Number(bounds.stop)), values)
    return
  }
  const indexes = indexesOf(bounds, context)
  if (indexes.length !== values.length) raise('ValueError')
  indexes.forEach((position, nth) => { items[position] = values[nth] as Value })
}

function replace (items: Value[], start: number, stop: number, values: readonly Value[]): void {
  const rest = items.slice(stop)
  items.length = start
  for (const value of values) items.push(value)
  for (const value of rest) items.push(value)
}

/** `del list[index]`, also for a slice. */
function deleteFromList (list: PyList, index: Value, context: Context): void {
  inOrder(list, context)
  const { items } = list
  const doomed = new Set(index instanceof PySlice
    ? indexesOf(boundsOf(index, BigInt(items.length), context), context)
    : [positionIn(index, items.length, context)])
  const kept = items.filter((_item, position) => !doomed.has(position))
  context.spend(items.length)
  replace(items, 0, items.length, kept)
}

/** Where a slice of something of a length goes: `start`, `start + step`, and so on, before `stop`. */
export interface Bounds { readonly start: bigint, readonly stop: bigint, readonly step: bigint }

export function boundsOf (slice: PySlice, length: bigint, context: Context): Bounds {
  const step = slice.step === null ? 1n : asIndex(slice.step, context)
  if (step === 0n) raise('ValueError')
  const lowest = step < 0n ? -1n : 0n
  const highest = step < 0n ? length - 1n : length
  return {
    start: clamp(slice.start, length, step < 0n ? highest : lowest, lowest, highest, context),
    stop: clamp(slice.stop, length, step < 0n ? lowest : highest, lowest, highest, context),
    step
  }
}

function clamp (
  value: Value, length: bigint, otherwise: bigint, lowest: bigint, highest: bigint, context: Context
): bigint {
  if (value === null) return otherwise
  const index = asIndex(value, context)
  const fromStart = index < 0n ? index + length : index
  return fromStart < lowest ? lowest : fromStart > highest ? highest : fromStart
}

/** The indexes of a slice, in its order. */
function indexesOf ({ start, stop, step }: Bounds, context: Context): number[] {
  const indexes: number[] = []
  for (let index = start; step > 0n ? index < stop : index > stop; index += step) {
    context.spend(1)
    indexes.push(Number(index))
  }
  return indexes
}

/** `value[index]` of a sequence: an index from the end counts back. */
export function positionIn (index: Value, length: number, context: Context): number {
  const number = asIndex(index, context)
  const position = number < 0n ? number + BigInt(length) : number
  return position >= 0n && position < BigInt(length) ? Number(position) : raise('IndexError')
}

export const sliceMethods: readonly PyNative[] = [
  positionalMethod('indices', 'length', ([self, length], context) => {
    if (!(self instanceof PySlice)) return unfit(context, self as Value)
    const size = asIndex(length as Value, context)
    if (size < 0n) raise('ValueError')
    const { start, stop, step } = boundsOf(self, size, context)
    return new PyTuple([start, stop, step])
  })
]
