import { positionalMethod } from './positional-method.js'
import { unfit } from './known.js'
import { countIn, indexIn } from './list-methods.js'
import { inOrder } from './unordered.js'
import { PyTuple, type Context, type PyNative, type Value } from './values.js'

function asTuple (value: Value | undefined, context: Context): PyTuple {
  return value instanceof PyTuple ? value : unfit(context, value as Value)
}

export const tupleMethods: readonly PyNative[] = [
  positionalMethod('index', 'value start? stop?', ([self, value, start, stop], context) => indexIn(inOrder(asTuple(self, context), context), value as Value, start, stop, context)),
  positionalMethod('count', 'value', ([self, value], context) => countIn(asTuple(self, context).items, value as Value, context))
]
