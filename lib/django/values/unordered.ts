import { dataClasses } from './classes.js'
import { PyBound, PyBytes, PyClass, PyList, PyNative, PyStr, PyTuple, refuse, type Context, type Value } from './values.js'

/** What a list or a tuple holds is known, but not in which order: it was made from a set. */
export function isUnordered (value: PyList | PyTuple): boolean {
  return value.isUnordered && value.items.length > 1
}

export function refuseOrder (context: Context): never {
  return refuse(context, 'It depends on the order of a set, which changes from run to run.', 'Write a list instead of a set, or use sorted().')
}

/** The items of a list or a tuple whose order matters. */
export function inOrder (value: PyList | PyTuple, context: Context): readonly Value[] {
  if (isUnordered(value)) refuseOrder(context)
  return value.items
}

/** Which of two equal values comes first makes no difference. */
export function areInterchangeable (left: Value, right: Value): boolean {
  if (left instanceof PyStr) return right instanceof PyStr && left.text === right.text
  if (left instanceof PyTuple) {
    return right instanceof PyTuple && left.items.length === right.items.length &&
      left.items.every((item, index) => areInterchangeable(item, right.items[index] as Value))
  }
  return left === right
}

/** Calling it leaves no trace, so that the order of the calls does not matter. */
export function isTraceless (callee: Value): boolean {
  if (callee instanceof PyClass) return dataClasses.has(callee)
  if (callee instanceof PyBound) return callee.self instanceof PyStr || callee.self instanceof PyBytes
  return callee instanceof PyNative && !['next', 'setattr', 'delattr'].includes(callee.name)
}
