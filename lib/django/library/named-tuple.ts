import { classOf } from '../values/classes.js'
import { method, native } from '../values/define.js'
import { objectClass, raise } from '../values/exceptions.js'
import { getItem } from '../values/items.js'
import { iterate, listOf } from '../values/iterate.js'
import { binary, compare } from '../values/operators.js'
import { repr } from '../values/text.js'
import { PyClass, PyInstance, PyStr, PyTuple, refuse, type Context, type PyNative, type Value } from '../values/values.js'
import { dictOf, made, nativeOf, textOf } from './arguments.js'
import { PropertyInstance } from './property-instance.js'
import { refusing } from './unknown.js'

/** Attributes of such a tuple besides its fields. */
export type Properties = (items: readonly Value[]) => Readonly<Record<string, () => Value>>

/** A class of tuples whose items have names, made by `make(items)` or by a call. */
export interface NamedTuple {
  readonly type: PyClass
  readonly make: (items: readonly Value[]) => PyInstance
}

/** `typing.NamedTuple`, as a base or as a function. */
export const namedTupleBase: PyClass = new PyClass('NamedTuple', [objectClass], objectClass.order, new Map(), native('NamedTuple', 'typename fields? /', ([name, fields], context) => {
  const pairs = fields === undefined ? refuse(context, 'The fields of this NamedTuple are not read.') : listOf(fields, context)
  return namedTuple(textOf(name, context), pairs.map(pair => textOf(listOf(pair, context)[0], context))).type
}).run)

/** The items of a tuple, or of one with names. */
export function tupleOf (value: Value | undefined): PyTuple | undefined {
  if (value instanceof PyTuple) return value
  return value instanceof PyInstance && value.native instanceof PyTuple ? value.native : undefined
}

export function namedTuple (name: string, fields: readonly string[], methods: readonly PyNative[] = [], properties: Properties = () => ({}), defaults: readonly Value[] = []): NamedTuple {
  const self = (value: Value | undefined, context: Context): PyTuple => nativeOf(value, PyTuple, context)
  const plain = (value: Value | undefined): Value => tupleOf(value) ?? value as Value
  const compared = ([name, operator]: readonly [string, '==' | '!=' | '<' | '<=' | '>' | '>=']): PyNative =>
    method(name, 'other', ([tuple, other], context) => compare(operator, self(tuple, context), plain(other), context))

  function make (items: readonly Value[]): PyInstance {
    const ofFields = Object.fromEntries(fields.map((field, index) => [field, () => items[index] as Value]))
    return new PropertyInstance(type, new PyTuple(items), { ...ofFields, ...properties(items) })
  }

  function place (positional: readonly Value[], keywords: ReadonlyMap<string, Value>, context: Context): PyInstance {
    context.spend(fields.length)
    if (positional.length > fields.length || [...keywords.keys()].some(keyword => !fields.slice(positional.length).includes(keyword))) raise('TypeError')
    return make(fields.map((field, index) => {
      const given = index < positional.length ? positional[index] : keywords.get(field)
      const value = given === undefined ? defaults[index - fields.length + defaults.length] : given
      return value === undefined ? raise('TypeError') : value
    }))
  }

  const comparisons = [['__eq__', '=='], ['__ne__', '!='], ['__lt__', '<'], ['__le__', '<='], ['__gt__', '>'], ['__ge__', '>=']] as const
  const all: readonly PyNative[] = [
    ...comparisons.map(compared),
    method('__getitem__', 'index', ([tuple, index], context) => getItem(self(tuple, context), index as Value, context)),
    method('__iter__', '', ([tuple], context) => iterate(self(tuple, context), context)),
    method('__len__', '', ([tuple], context) => BigInt(self(tuple, context).items.length)),
    method('__contains__', 'item', ([tuple, item], context) => compare('in', item as Value, self(tuple, context), context)),
    method('__add__', 'other', ([tuple, other], context) => binary('+', self(tuple, context), plain(other), context)),
    method('__radd__', 'other', ([tuple, other], context) => binary('+', plain(other), self(tuple, context), context)),
    method('__mul__', 'count', ([tuple, count], context) => binary('*', self(tuple, context), count as Value, context)),
    method('__repr__', '', ([tuple], context) => made(`${name}(${self(tuple, context).items.map((item, index) => `${fields[index]}=${repr(item, context)}`).join(', ')})`, context)),
    ...['count', 'index'].map(name => method(name, '*rest', ([tuple], context, rest) => context.call(context.attribute(self(tuple, context), name), rest))),
    method('_asdict', '', ([tuple], context) => dictOf(self(tuple, context).items.map((item, index) => [new PyStr(fields[index] as string), item] as const), context)),
    method('_replace', '**changes', ([tuple], context, _rest, changes) => {
      if ([...changes.keys()].some(name => !fields.includes(name))) raise('ValueError')
      context.spend(fields.length)
      return make(self(tuple, context).items.map((item, index) => {
        const change = changes.get(fields[index] as string)
        return change === undefined ? item : change
      }))
    }),
    refusing('__hash__', 'The hash of a tuple with names is not read.', 'Use tuple(…).', true),
    native('_make', 'iterable', ([iterable], context) => {
      const items = context.call(classOf(new PyTuple([])), [iterable as Value])
      return items instanceof PyTuple && items.items.length === fields.length ? make(items.items) : raise('TypeError')
    }),
    ...methods
  ]
  const tuple = classOf(new PyTuple([]))
  const type: PyClass = new PyClass(name, [tuple], tuple.order, new Map<string, Value>([
    ['_fields', new PyTuple(fields.map(field => new PyStr(field)))],
    ...all.map((made): [string, Value] => [made.name, made])
  ]), place)
  return { type, make }
}
