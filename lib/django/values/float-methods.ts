import { refusedMethods, wrongType } from './arguments.js'
import { raise } from './exceptions.js'
import { exactFraction } from './float-digits.js'
import { positionalMethod } from './positional-method.js'
import { PyTuple, type Context, type PyNative, type Value } from './values.js'

function floatArgument (value: Value | undefined, context: Context): number {
  return typeof value === 'number' ? value : wrongType(value, context)
}

/** The value as a fraction in its lowest terms; the denominator is a power of two. */
function ratio (value: number): [bigint, bigint] {
  if (Number.isNaN(value)) raise('ValueError')
  if (!Number.isFinite(value)) raise('OverflowError')
  let [numerator, denominator] = exactFraction(value)
  while (denominator > 1n && numerator % 2n === 0n) {
    numerator /= 2n
    denominator /= 2n
  }
  return [value < 0 ? -numerator : numerator, denominator]
}

export const floatMethods: readonly PyNative[] = [
  positionalMethod('is_integer', '', ([self], context) => Number.isInteger(floatArgument(self, context))),
  positionalMethod('conjugate', '', ([self], context) => floatArgument(self, context)),
  positionalMethod('as_integer_ratio', '', ([self], context) => new PyTuple(ratio(floatArgument(self, context)))),
  ...refusedMethods('float', 'fromhex hex __abs__ __add__ __bool__ __ceil__ __divmod__ __float__ __floor__ __floordiv__ __getformat__ __getnewargs__ __int__ __mod__ ' +
    '__mul__ __neg__ __pos__ __pow__ __radd__ __rdivmod__ __rfloordiv__ __rmod__ __rmul__ __round__ __rpow__ __rsub__ __rtruediv__ __sub__ __truediv__ __trunc__')
]
