import { codePoints } from './characters.js'
import { asIndex, callSpecial, classOf, dataClasses, parametrize } from './classes.js'
import { dropEntry, hashKey, putEntry } from './entries.js'
import { raise } from './exceptions.js'
import { inOrder, isUnordered, known, membersOf, unfit } from './known.js'
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
    if (!(index instanceof PySlice)) {
      const position = positionIn(index, value.items.length, context)
      return inOrder(value, context)[position] as Value
    }
    const Kind = value instanceof PyList ? PyList : PyTuple
    context.spend(value.items.length)
    // All of a list whose order is not known is a list whose order is not known.
    const { start, stop, step } = index
    if (isUnordered(value) && start === null && stop === null && step === null) return new Kind([...value.items], true)
    return new Kind(picked(inOrder(value, context), index, context))
  }
  if (value instanceof PyStr) {
    context.spend(value.text.length)
    const characters = codePoints(value.text)
    const text = index instanceof PySlice
      ? picked(characters, index, context).join('')
      : characters[positionIn(index, characters.length, context)] as string
    return new PyStr(text, context.span)
  }
  if (value instanceof PyBytes || value instanceof PyRange) {
    return refuse(context, `The items of ${classOf(value).name} are not followed here.`)
  }
  if (value instanceof PyClass) return classItem(value, index, context)
  const answer = value instanceof PyInstance ? callSpecial(value, '__getitem__', [index], context) : undefined
  return answer === undefined ? unfit(context, value) : answer
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
  else if (value instanceof PyList) value.items[positionToChange(value, index, context)] = item
  else if (!(value instanceof PyInstance) || callSpecial(value, '__setitem__', [index, item], context) === undefined) {
    unfit(context, value, index)
  }
}

/** `del value[index]`. */
export function deleteItem (value: Value, index: Value, context: Context): void {
  if (value instanceof PyDict) {
    if (!dropEntry(value, hashKey(index, context))) raise('KeyError', [index])
  } else if (value instanceof PyList) {
    context.spend(value.items.length)
    value.items.splice(positionToChange(value, index, context), 1)
  } else if (!(value instanceof PyInstance) || callSpecial(value, '__delitem__', [index], context) === undefined) {
    unfit(context, value, index)
  }
}

function positionToChange (list: PyList, index: Value, context: Context): number {
  if (index instanceof PySlice) refuse(context, 'To change a slice of a list is not followed here.')
  return positionIn(index, inOrder(list, context).length, context)
}

/** The items of a slice, as CPython counts: from start by step, until stop is reached or passed. */
function picked<Item> (items: readonly Item[], slice: PySlice, context: Context): Item[] {
  const step = slice.step === null ? 1 : Number(asIndex(slice.step, context)) || raise('ValueError')
  const low = step > 0 ? 0 : -1
  const high = items.length + low
  const edge = (value: Value, otherwise: number): number => {
    if (value === null) return otherwise
    const at = Number(asIndex(value, context))
    return Math.max(low, Math.min(at < 0 ? at + items.length : at, high))
  }
  const found: Item[] = []
  const stop = edge(slice.stop, step > 0 ? high : low)
  for (let at = edge(slice.start, step > 0 ? low : high); step > 0 ? at < stop : at > stop; at += step) {
    found.push(items[at] as Item)
  }
  return found
}

/** `value[index]` of a sequence: an index from the end counts back. */
export function positionIn (index: Value, length: number, context: Context): number {
  const number = asIndex(index, context)
  const position = number < 0n ? number + BigInt(length) : number
  return position >= 0n && position < BigInt(length) ? Number(position) : raise('IndexError')
}
