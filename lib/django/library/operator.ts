import type { BinaryOperator, Comparator } from '../syntax/ast.js'
import { native } from '../values/define.js'
import { getItem } from '../values/items.js'
import { truth } from '../values/iterate.js'
import { binary, compare, inPlace, unary } from '../values/operators.js'
import { PyTuple, type Context, type PyModule, type PyNative, type Value } from '../values/values.js'
import { textOf } from './arguments.js'
import { moduleOf } from './module.js'

const binaries: ReadonlyArray<readonly [name: string, operator: BinaryOperator]> = [
  ['add', '+'], ['sub', '-'], ['mul', '*'], ['truediv', '/'], ['floordiv', '//'], ['mod', '%'], ['pow', '**'], ['and_', '&'], ['or_', '|'], ['xor', '^'], ['concat', '+']
]
const comparisons: ReadonlyArray<readonly [name: string, operator: Comparator]> = [['eq', '=='], ['ne', '!='], ['lt', '<'], ['le', '<='], ['gt', '>'], ['ge', '>='], ['is_', 'is'], ['is_not', 'is not']]

/** `itemgetter(1, 2)`: what a getter makes of each, alone or as a tuple. */
function getter<Key> (name: string, read: (key: Value | undefined, context: Context) => Key, get: (value: Value, key: Key, context: Context) => Value): PyNative {
  return native(name, 'first *others', ([first], context, others) => {
    const keys = [first, ...others].map(key => read(key, context))
    return native(name, 'value', ([value], context) => {
      const found = keys.map(key => get(value as Value, key, context))
      return others.length === 0 ? found[0] as Value : new PyTuple(found)
    })
  })
}

export function operator (): PyModule {
  return moduleOf('operator', [
    ...binaries.map(([name, operator]) => native(name, 'a b /', ([left, right], context) => binary(operator, left as Value, right as Value, context))),
    ...comparisons.map(([name, operator]) => native(name, 'a b /', ([left, right], context) => compare(operator, left as Value, right as Value, context))),
    native('iadd', 'a b /', ([left, right], context) => inPlace('+', left as Value, right as Value, context)),
    native('contains', 'a b /', ([left, right], context) => truth(compare('in', right as Value, left as Value, context), context)),
    native('getitem', 'a b /', ([value, key], context) => getItem(value as Value, key as Value, context)),
    native('not_', 'a /', ([value], context) => !truth(value as Value, context)),
    native('truth', 'a /', ([value], context) => truth(value as Value, context)),
    native('neg', 'a /', ([value], context) => unary('-', value as Value, context)),
    getter('itemgetter', key => key as Value, getItem),
    getter('attrgetter', textOf, (value, name, context) => name.split('.').reduce((at, name) => context.attribute(at, name), value)),
    native('methodcaller', 'name / *rest **others', ([name], context, rest, others) => {
      const called = textOf(name, context)
      return native('methodcaller', 'value', ([value], context) => context.call(context.attribute(value as Value, called), rest, others))
    })
  ])
}
