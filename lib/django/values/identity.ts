import { isEqual } from './equality.js'
import { known } from './known.js'
import { PyBytes, PySet, PyStr, PyTuple, refuse, type Context, type Value } from './values.js'

/** `left is right`. Whether two equal texts, tuples or numbers are one object is CPython's own affair, and refused. */
export function isIdentical (left: Value, right: Value, context: Context): boolean {
  known(left)
  known(right)
  if (typeof left === 'number' && typeof right === 'number') return Object.is(left, right) ? refuseIdentity(context) : false
  if (typeof left === 'bigint' && left === right) return isSmall(left) || refuseIdentity(context)
  if (left === right) return true
  if (!areShared(left, right)) return false
  if (left instanceof PyTuple && left.items.length === 0 && (right as PyTuple).items.length === 0) return true
  return isEqual(left, right, context) ? refuseIdentity(context) : false
}

/** CPython keeps one object for each of these. */
function isSmall (value: bigint): boolean {
  return value >= -5n && value <= 256n
}

/** Both are of a kind of which CPython may keep one object for equal ones. */
function areShared (left: Value, right: Value): boolean {
  if (left instanceof PyStr) return right instanceof PyStr
  if (left instanceof PyBytes) return right instanceof PyBytes
  if (left instanceof PyTuple) return right instanceof PyTuple
  return left instanceof PySet && right instanceof PySet && left.isFrozen && right.isFrozen
}

function refuseIdentity (context: Context): never {
  return refuse(context, 'Whether two equal values are one object is up to the Python that runs it.', 'Compare with ==.')
}
