import { raise } from './exceptions.js'
import { listOf } from './iterate.js'
import { boundsOf, indexesOf, placeOf } from './slices.js'
import { inOrder } from './unordered.js'
import { PySlice, type Context, type PyList, type Value } from './values.js'

/** `list[index] = value`, also for a slice. */
export function setInList (list: PyList, index: Value, value: Value, context: Context): void {
  inOrder(list, context)
  if (index instanceof PySlice) setSlice(list, index, listOf(value, context), context)
  else list.items[placeOf(index, list.items.length, context)] = value
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
  indexes.forEach((place, nth) => { items[place] = values[nth] as Value })
}

function replace (items: Value[], start: number, stop: number, values: readonly Value[]): void {
  const rest = items.slice(stop)
  items.length = start
  for (const value of values) items.push(value)
  for (const value of rest) items.push(value)
}

/** `del list[index]`, also for a slice. */
export function deleteFromList (list: PyList, index: Value, context: Context): void {
  inOrder(list, context)
  const { items } = list
  const doomed = new Set(index instanceof PySlice ? indexesOf(boundsOf(index, BigInt(items.length), context), context) : [placeOf(index, items.length, context)])
  const kept = items.filter((_item, place) => !doomed.has(place))
  context.spend(items.length)
  replace(items, 0, items.length, kept)
}
