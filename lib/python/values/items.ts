import { codePoints, lengthOf, sliceOf } from './characters.js'
import { asIndex, callSpecial, classOf, dataClasses, parametrize } from './classes.js'
import { dropEntry, hashKey, putEntry } from './entries.js'
import { raise } from './exceptions.js'
import { inOrder, known, membersOf, unfit } from './known.js'
import {
  PyBytes, PyClass, PyDict, PyInstance, PyList, PyRange, PySlice, PyStr, PyTuple, refuse, type Context, type Value
} from './values.js'

/** `value[index]`. */
export function getItem (value: Value, index: Value, context: Context): Value {
  known(index)
  return known(readItem(value, index, context))
}

function readItem (value: Value, index: Value, context: Context): Value {
  if (value instanceof PyDict) {
    const entry = value.entries.get(hashKey(index, context))
    return entry === undefined ? raise('KeyError', [index]) : entry[1]
  }
  if (value instanceof PyList || value instanceof PyTuple) {
    if (index instanceof PySlice) return sliceItems(value, index, context)
    const position = positionIn(index, value.items.length, context)
    return inOrder(value, context)[position] as Value
  }
  if (value instanceof PyStr) return textItem(value, index, context)
  if (value instanceof PyBytes || value instanceof PyRange) {
    return refuse(context, `The items of ${classOf(value).name} are not followed here.`)
  }
  if (value instanceof PyClass) return classItem(value, index, context)
  const answer = value instanceof PyInstance ? callSpecial(value, '__getitem__', [index], context) : undefined
  return answer === undefined ? unfit(context, value) : answer
}

/** All of a list whose order is not known is a list whose order is not known. */
function sliceItems (value: PyList | PyTuple, slice: PySlice, context: Context): PyList | PyTuple {
  const isTuple = value instanceof PyTuple
  context.spend(value.items.length)
  if (isWhole(slice)) return isTuple ? value : new PyList([...value.items], value.isUnordered)
  const items = picked(inOrder(value, context), slice, context)
  return isTuple ? new PyTuple(items) : new PyList(items)
}

function isWhole ({ start, stop, step }: PySlice): boolean {
  return start === null && stop === null && (step === null || step === 1n)
}

function textItem (value: PyStr, index: Value, context: Context): PyStr {
  const { text } = value
  const length = lengthOf(text)
  if (length !== text.length) context.spend(length)
  if (index instanceof PySlice && isWhole(index)) return value
  if (index instanceof PySlice && stepOf(index, context) !== 1) {
    context.spend(length)
    return new PyStr(picked(codePoints(text), index, context).join(''), context.span)
  }
  const position = index instanceof PySlice ? undefined : positionIn(index, length, context)
  const [from, to] = position === undefined
    ? boundsOf(index as PySlice, length, context)
    : [position, position + 1]
  return new PyStr(sliceOf(text, from, to), context.span)
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
  else if (value instanceof PyList) {
    const position = positionToChange(value, index, context)
    value.items[position] = item
  } else {
    const answer = value instanceof PyInstance ? callSpecial(value, '__setitem__', [index, item], context) : undefined
    if (answer === undefined) unfit(context, value, index)
  }
}

/** `del value[index]`. */
export function deleteItem (value: Value, index: Value, context: Context): void {
  if (value instanceof PyDict) {
    const key = hashKey(index, context)
    if (!value.entries.has(key)) raise('KeyError', [index])
    dropEntry(value, key)
  } else if (value instanceof PyList) {
    context.spend(value.items.length)
    const position = positionToChange(value, index, context)
    value.items.splice(position, 1)
  } else if (!(value instanceof PyInstance) || callSpecial(value, '__delitem__', [index], context) === undefined) {
    unfit(context, value, index)
  }
}

function positionToChange (list: PyList, index: Value, context: Context): number {
  if (index instanceof PySlice) refuse(context, 'To change a slice of a list is not followed here.')
  return positionIn(index, inOrder(list, context).length, context)
}

function stepOf ({ step }: PySlice, context: Context): number {
  return step === null ? 1 : Number(asIndex(step, context)) || raise('ValueError')
}

/** The items of a slice, as CPython counts: from start by step, until stop is reached or passed. */
function picked<Item> (items: readonly Item[], slice: PySlice, context: Context): Item[] {
  const step = stepOf(slice, context)
  if (step === 1) return items.slice(...boundsOf(slice, items.length, context))
  const [first, last] = step > 0 ? [0, items.length] : [items.length - 1, -1]
  const edge = (value: Value, otherwise: number): number => {
    if (value === null) return otherwise
    const at = Number(asIndex(value, context))
    const low = step > 0 ? 0 : -1
    return Math.max(low, Math.min(at < 0 ? at + items.length : at, items.length + low))
  }
  const found: Item[] = []
  const stop = edge(slice.stop, last)
  for (let at = edge(slice.start, first); step > 0 ? at < stop : at > stop; at += step) found.push(items[at] as Item)
  return found
}

/** Where a slice of something of a length starts and ends: its start is not after its end. */
function boundsOf (slice: PySlice, length: number, context: Context): [from: number, to: number] {
  const from = edgeOf(slice.start, 0, length, context)
  return [from, Math.max(from, edgeOf(slice.stop, length, length, context))]
}

function edgeOf (value: Value, otherwise: number, length: number, context: Context): number {
  if (value === null) return otherwise
  const edge = Number(asIndex(value, context))
  return edge < 0 ? Math.max(edge + length, 0) : Math.min(edge, length)
}

/** `value[index]` of a sequence: an index from the end counts back. */
export function positionIn (index: Value, length: number, context: Context): number {
  const number = asIndex(index, context)
  const position = number < 0n ? number + BigInt(length) : number
  return position >= 0n && position < BigInt(length) ? Number(position) : raise('IndexError')
}
