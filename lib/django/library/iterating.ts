import { iterate } from '../values/iterate.js'
import { PyIterator, refuse, type Context, type Value } from '../values/values.js'

/** The values of an iterator one by one, each of them counted. Who stops early leaves the rest in it, as Python does. */
export function * each ({ values }: PyIterator, context: Context): Generator<Value, void, undefined> {
  for (let next = values.next(); next.done !== true; next = values.next()) {
    context.spend(1)
    yield next.value
  }
}

/** An iterable whose order matters to what is done with it. */
export function ordered (value: Value | undefined, context: Context): PyIterator {
  const iterator = iterate(value as Value, context)
  return iterator.isUnordered ? refuse(context, 'The order of a set cannot be known.', 'Use sorted(…).') : iterator
}
