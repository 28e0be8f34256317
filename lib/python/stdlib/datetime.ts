import { method, native, type Given } from '../values/define.js'
import { raise } from '../values/exceptions.js'
import {
  notImplemented, PyInstance, refuse, type Context, type PyClass, type PyModule, type PyNative, type Value
} from '../values/values.js'
import { integerOf, nativeOf } from './arguments.js'
import { because, classWith, moduleOf, PropertyInstance, refusingMethods } from './module.js'

class Delta {
  readonly microseconds: bigint

  constructor (microseconds: bigint) {
    this.microseconds = microseconds
  }
}

const second = 1_000_000n
const day = 86_400n * second
/** In the order of the parameters of timedelta. */
const units: readonly bigint[] = [day, second, 1n, 1000n, 60n * second, 3600n * second, 7n * day]

function whole (value: Value, context: Context): bigint {
  if (typeof value !== 'number') return integerOf(value)
  return Number.isSafeInteger(value) ? BigInt(value) : refuse(context, 'Only whole numbers make a timedelta here.')
}

const of = (value: Value | undefined, context: Context): bigint => nativeOf(value, Delta, context).microseconds

/** The days are rounded down, so that the rest is never below zero. */
function delta (microseconds: bigint): PyInstance {
  const rest = ((microseconds % day) + day) % day
  const days = (microseconds - rest) / day
  if (days > 999_999_999n || days < -999_999_999n) raise('OverflowError')
  return new PropertyInstance(deltaClass, new Delta(microseconds), {
    days: () => days, seconds: () => rest / second, microseconds: () => rest % second
  })
}

/** A method that takes another timedelta. */
function withOther (name: string, make: (left: bigint, right: bigint) => Value): PyNative {
  return method(name, 'other', ([self, other], context) => other instanceof PyInstance && other.native instanceof Delta
    ? make(of(self, context), other.native.microseconds)
    : notImplemented)
}

function times ([self, count]: Given, context: Context): Value {
  return count === undefined || typeof count === 'object'
    ? notImplemented
    : delta(of(self, context) * whole(count, context))
}

const deltaClass: PyClass = classWith('timedelta', [
  withOther('__add__', (left, right) => delta(left + right)),
  withOther('__sub__', (left, right) => delta(left - right)),
  method('__mul__', 'other', times),
  method('__rmul__', 'other', times),
  method('__bool__', '', ([self], context) => of(self, context) !== 0n),
  method('total_seconds', '', ([self], context) => {
    const microseconds = Number(of(self, context))
    return Number.isSafeInteger(microseconds)
      ? microseconds / 1e6
      : refuse(context, 'The timedelta is too long to be a float exactly.')
  }),
  ...refusingMethods((
    '__str__ __repr__ __hash__ __truediv__ __floordiv__ __mod__ __format__ __neg__ __pos__ __abs__ __eq__ __ne__ ' +
    '__lt__ __le__ __gt__ __ge__'
  ), 'Of a timedelta only its parts and its seconds are read.')
], native('timedelta', 'days? seconds? microseconds? milliseconds? minutes? hours? weeks?', (given, context) =>
  delta(given.reduce<bigint>((sum, value, index) =>
    sum + (value === undefined ? 0n : whole(value, context) * (units[index] as bigint)), 0n))).run)

export function datetime (): PyModule {
  const clock = ['datetime', 'date', 'time'].map(name =>
    [name, because(`datetime.${name} is not read: most of what it gives depends on the clock.`)] as const)
  return moduleOf('datetime', [], { ...Object.fromEntries(clock), timedelta: deltaClass })
}
