import { areSame } from './equality.js'
import { lookupKey } from './hash.js'
import { iterate, truth } from './iterate.js'
import { known, unfit } from './known.js'
import { membersOf } from './member.js'
import { findInRange } from './range.js'
import { asIndex, callSpecial } from './special-methods.js'
import { isWithin } from './terms.js'
import { refuseOrder } from './unordered.js'
import { PyBytes, PyDict, PyInstance, PyIterator, PyList, PyRange, PySet, PyStr, PyTuple, refuse, type Context, type Value } from './values.js'
import { raise } from './exceptions.js'

/** `value in container`. */
export function contains (container: Value, value: Value, context: Context): boolean {
  known(value)
  if (value instanceof PyStr && (value.term !== undefined || ((container instanceof PyStr || container instanceof PyList) && container.term !== undefined))) return isWithin(container, value, context)
  if (container instanceof PyStr) return value instanceof PyStr ? container.text.includes(value.text) : unfit(context, value)
  if (container instanceof PyDict) return container.entries.has(keyFor(value, context))
  if (container instanceof PySet) return container.entries.has(lookupKey(value, context))
  if (container instanceof PyList || container instanceof PyTuple) return container.items.some(item => areSame(item, value, context))
  if (container instanceof PyRange) return findInRange(container, value, context) !== undefined
  if (container instanceof PyBytes) return containsBytes(container, value, context)
  if (container instanceof PyInstance) {
    const answer = callSpecial(container, '__contains__', [value], context)
    if (answer !== undefined) return truth(answer, context)
  }
  const members = membersOf(container)
  // Python 3.12 looks for values too, and before it raises a TypeError.
  if (members !== undefined) return [...members.values()].some(member => member === value) || refuse(context, 'Whether this is in the enum depends on the version of Python.', 'Compare with the value of each member.')
  return isAmong(iterate(container, context), value, context)
}

function keyFor (value: Value, context: Context): ReturnType<typeof lookupKey> {
  return value instanceof PySet && !value.isFrozen ? raise('TypeError') : lookupKey(value, context)
}

function containsBytes ({ bytes }: PyBytes, value: Value, context: Context): boolean {
  if (value instanceof PyBytes) return Buffer.from(bytes).includes(Buffer.from(value.bytes))
  const byte = asIndex(value, context)
  return byte >= 0n && byte <= 255n ? bytes.includes(Number(byte)) : raise('ValueError')
}

/** Goes through an iterator until it finds the value: what is left of it, is left. */
function isAmong (iterator: PyIterator, value: Value, context: Context): boolean {
  if (iterator.isUnordered) refuseOrder(context)
  for (;;) {
    const { done, value: item } = iterator.values.next()
    if (done === true) return false
    if (areSame(item as Value, value, context)) return true
  }
}
