import { method, native, type Given } from '../values/define.js'
import { objectClass, raise } from '../values/exceptions.js'
import { compare } from '../values/operators.js'
import { notImplemented, PyClass, PyInstance, refuse, type Context, type PyModule, type PyNative, type Value } from '../values/values.js'
import { integerOf, nativeOf } from './arguments.js'
import { moduleOf } from './module.js'
import { PropertyInstance } from './property-instance.js'
import { because, refusing, unmodelled } from './unknown.js'

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

const isDelta = (value: Value | undefined): value is PyInstance => value instanceof PyInstance && value.native instanceof Delta
const of = (value: Value | undefined, context: Context): bigint => nativeOf(value, Delta, context).microseconds

/** The greatest multiple below, as Python divides. */
function floor (value: bigint, unit: bigint): bigint {
  return (value - ((value % unit) + unit) % unit) / unit
}

function delta (microseconds: bigint): PyInstance {
  const days = floor(microseconds, day)
  if (days > 999_999_999n || days < -999_999_999n) raise('OverflowError')
  const rest = microseconds - days * day
  return new PropertyInstance(deltaClass, new Delta(microseconds), { days: () => days, seconds: () => rest / second, microseconds: () => rest % second })
}

function sum (name: string, add: (left: bigint, right: bigint) => bigint): PyNative {
  return method(name, 'other', ([self, other], context) => isDelta(other) ? delta(add(of(self, context), of(other, context))) : notImplemented)
}

function times ([self, count]: Given, context: Context): Value {
  return count === undefined || typeof count === 'object' ? notImplemented : delta(of(self, context) * whole(count, context))
}

const comparisons = [['__eq__', '=='], ['__ne__', '!='], ['__lt__', '<'], ['__le__', '<='], ['__gt__', '>'], ['__ge__', '>=']] as const

const deltaClass: PyClass = new PyClass('timedelta', [objectClass], objectClass.order, new Map<string, Value>([
  sum('__add__', (left, right) => left + right),
  sum('__sub__', (left, right) => left - right),
  method('__mul__', 'other', times),
  method('__rmul__', 'other', times),
  method('__neg__', '', ([self], context) => delta(-of(self, context))),
  method('__bool__', '', ([self], context) => of(self, context) !== 0n),
  ...comparisons.map(([name, operator]) => method(name, 'other', ([self, other], context) => isDelta(other) ? compare(operator, of(self, context), of(other, context), context) : notImplemented)),
  method('total_seconds', '', ([self], context) => {
    const microseconds = of(self, context)
    return Number.isSafeInteger(Number(microseconds)) ? Number(microseconds) / 1e6 : refuse(context, 'The timedelta is too long to be a float exactly.')
  }),
  ...['__str__', '__repr__', '__hash__', '__truediv__', '__floordiv__', '__mod__', '__format__'].map(name => refusing(name, 'Of a timedelta only its parts and its seconds are read.', undefined, true))
].map(made => [made.name, made])), native('timedelta', 'days? seconds? microseconds? milliseconds? minutes? hours? weeks?', (given, context) =>
  delta(given.reduce<bigint>((sum, value, index) => sum + (value === undefined ? 0n : whole(value, context) * (units[index] as bigint)), 0n))).run)

export function datetime (): PyModule {
  const clock = Object.fromEntries(['datetime', 'date', 'time'].map(name => [name, because(`datetime.${name} is not read: most of what it gives depends on the clock.`)]))
  return moduleOf('datetime', [], { ...clock, timezone: unmodelled('datetime', 'timezone'), tzinfo: unmodelled('datetime', 'tzinfo'), UTC: unmodelled('datetime', 'UTC'), MINYEAR: 1n, MAXYEAR: 9999n, timedelta: deltaClass })
}
