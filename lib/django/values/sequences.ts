import { raise } from './exceptions.js'
import { joinTexts, listOfTerms } from './terms.js'
import { isUnordered } from './unordered.js'
import { PyBytes, PyList, PyStr, PyTuple, type Context, type Value } from './values.js'

export type Sequence = PyStr | PyBytes | PyList | PyTuple

export function isSequence (value: Value): value is Sequence {
  return value instanceof PyStr || value instanceof PyBytes || value instanceof PyList || value instanceof PyTuple
}

/** `left + right`, or undefined where they are not of one kind. */
export function concatenate (left: Value, right: Value, context: Context): Value | undefined {
  if (left instanceof PyStr && right instanceof PyStr) {
    if (left.term !== undefined || right.term !== undefined) return joinTexts(left, right, context)
    context.spend(left.text.length + right.text.length)
    return new PyStr(left.text + right.text, context.place)
  }
  if (left instanceof PyList && right instanceof PyList && (left.term ?? right.term) !== undefined) {
    return PyList.ofTerm(listOfTerms([left, right].map(value => ({ value, isSpread: true })), context), context.place)
  }
  if (left instanceof PyList && right instanceof PyList) return new PyList(joined(left, right, context), areUnordered(left, right))
  if (left instanceof PyTuple && right instanceof PyTuple) return new PyTuple(joined(left, right, context), areUnordered(left, right))
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
    return new PyStr(sequence.text === '' ? '' : sequence.text.repeat(count), context.place)
  }
  if (sequence instanceof PyBytes) return new PyBytes(Uint8Array.from(repeated([...sequence.bytes], count, context)))
  const items = repeated([...sequence.items], count, context)
  return sequence instanceof PyList ? new PyList(items, isUnordered(sequence)) : new PyTuple(items, isUnordered(sequence))
}

function repeated<Item> (items: readonly Item[], count: number, context: Context): Item[] {
  context.spend(items.length * count)
  return items.length === 0 ? [] : Array.from({ length: count }, () => items).flat()
}
