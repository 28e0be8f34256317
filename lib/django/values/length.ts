import { lengthOf } from './code-points.js'
import { raise } from './exceptions.js'
import { lengthFrom } from './iterate.js'
import { unfit } from './known.js'
import { distinctMembers, membersOf } from './member.js'
import { rangeLength } from './range.js'
import { callSpecial } from './special-methods.js'
import { PyBytes, PyDict, PyInstance, PyList, PyRange, PySet, PyStr, PyTuple, type Context, type Value } from './values.js'

/** `len(value)`. */
export function length (value: Value, context: Context): bigint {
  if (value instanceof PyStr) return BigInt(lengthOf(value.text))
  if (value instanceof PyList || value instanceof PyTuple) return BigInt(value.items.length)
  if (value instanceof PyDict || value instanceof PySet) return BigInt(value.entries.size)
  if (value instanceof PyBytes) return BigInt(value.bytes.length)
  if (value instanceof PyRange) return checkLength(rangeLength(value))
  const members = membersOf(value)
  if (members !== undefined) return BigInt(distinctMembers(members).length)
  const length = value instanceof PyInstance ? callSpecial(value, '__len__', [], context) : undefined
  return length === undefined ? unfit(context, value) : checkLength(lengthFrom(length, context))
}

function checkLength (length: bigint): bigint {
  return BigInt.asIntN(64, length) === length ? length : raise('OverflowError')
}
