import { classOf } from '../values/classes.js'
import { method, native } from '../values/define.js'
import { objectClass, raise } from '../values/exceptions.js'
import { getItem } from '../values/entries.js'
import { iterate, listOf, truth } from '../values/iterate.js'
import { compare } from '../values/operators.js'
import {
  PyClass, PyDict, PyInstance, PyStr, PyTuple, refuse, type Context, type PyModule, type PyNative, type Value
} from '../values/values.js'
import { dictOf, nativeOf, textOf } from './arguments.js'
import { moduleOf, PropertyInstance, refusingMethods } from './module.js'

/** Attributes of a named tuple besides its fields. */
type Properties = (items: readonly Value[]) => Readonly<Record<string, () => Value>>

/** A class of tuples whose items have names, made by `make(items)` or by a call. */
export interface NamedTuple {
  readonly type: PyClass
  readonly make: (items: readonly Value[]) => PyInstance
}

/** `typing.NamedTuple`, as a base or as a function. */
export const namedTupleBase: PyClass = new PyClass('NamedTuple', [objectClass], objectClass.order, new Map(),
  native('NamedTuple', 'typename fields? /', ([name, fields], context) => {
    const pairs = fields === undefined
      ? refuse(context, 'The fields of this NamedTuple are not read.')
      : listOf(fields, context)
    return namedTuple(textOf(name, context), pairs.map(pair => textOf(listOf(pair, context)[0], context))).type
  }).run)

/** What else Python may ask of one. A name that is a method of tuple is here too, so that tuple's own is not used. */
const refused = (
  '__lt__ __le__ __gt__ __ge__ __add__ __radd__ __mul__ __rmul__ __repr__ __str__ __format__ __hash__ ' +
  '__contains__ count index _make'
)

/** The items of a tuple, or of one with names. */
export function tupleOf (value: Value | undefined): PyTuple | undefined {
  if (value instanceof PyTuple) return value
  return value instanceof PyInstance && value.native instanceof PyTuple ? value.native : undefined
}

/** `defaults` are those of the last fields. */
export function namedTuple (
  name: string, fields: readonly string[], methods: readonly PyNative[] = [], properties: Properties = () => ({}),
  defaults: readonly Value[] = []
): NamedTuple {
  const self = (value: Value | undefined, context: Context): PyTuple => nativeOf(value, PyTuple, context)
  const compared = (name: string, operator: '==' | '!='): PyNative => method(name, 'other', ([tuple, other], context) =>
    compare(operator, self(tuple, context), tupleOf(other) ?? other as Value, context))

  function make (items: readonly Value[]): PyInstance {
    const ofFields = Object.fromEntries(fields.map((field, index) => [field, () => items[index] as Value]))
    return new PropertyInstance(type, new PyTuple(items), { ...ofFields, ...properties(items) })
  }

  const span: PyNative['run'] = (positional, keywords, context) => {
    context.spend(fields.length)
    const byName = fields.slice(positional.length)
    if (positional.length > fields.length || [...keywords.keys()].some(keyword => !byName.includes(keyword))) {
      raise('TypeError')
    }
    return make(fields.map((field, index) => {
      const given = index < positional.length ? positional[index] : keywords.get(field)
      const value = given === undefined ? defaults[index - fields.length + defaults.length] : given
      return value === undefined ? raise('TypeError') : value
    }))
  }

  const all: readonly PyNative[] = [
    compared('__eq__', '=='),
    compared('__ne__', '!='),
    method('__getitem__', 'index', ([tuple, index], context) => getItem(self(tuple, context), index as Value, context)),
    method('__iter__', '', ([tuple], context) => iterate(self(tuple, context), context)),
    method('__len__', '', ([tuple], context) => BigInt(self(tuple, context).items.length)),
    method('_asdict', '', ([tuple], context) =>
      dictOf(self(tuple, context).items.map((item, index) =>
        [new PyStr(fields[index] as string), item] as const), context)),
    method('_replace', '**changes', ([tuple], context, _rest, changes) => {
      if ([...changes.keys()].some(name => !fields.includes(name))) raise('ValueError')
      context.spend(fields.length)
      return make(self(tuple, context).items.map((item, index) => {
        const change = changes.get(fields[index] as string)
        return change === undefined ? item : change
      }))
    }),
    ...refusingMethods(refused, 'Of a tuple with names only its items are read.', 'Use tuple(…).'),
    ...methods
  ]
  const tuple = classOf(new PyTuple([]))
  const type: PyClass = new PyClass(name, [tuple], tuple.order, new Map<string, Value>([
    ['_fields', new PyTuple(fields.map(field => new PyStr(field)))],
    ...all.map((made): [string, Value] => [made.name, made])
  ]), span)
  return { type, make }
}

function fieldsOf (value: Value, context: Context): string[] {
  const names = value instanceof PyStr
    ? value.text.replaceAll(',', ' ').split(/[ \t\n\r\f\v]+/).filter(name => name !== '')
    : listOf(value, context).map(name => textOf(name, context))
  if (names.some(name => !/^[a-zA-Z][a-zA-Z0-9_]*$/.test(name)) || new Set(names).size < names.length) {
    refuse(context, 'Python may refuse the names of these fields.')
  }
  return names
}

/** An OrderedDict is a dict here: both keep the order, and only what few programs ask tells them apart. */
export function collections (): PyModule {
  return moduleOf('collections', [
    native('namedtuple', 'typename field_names * rename? defaults? module?', (given, context) => {
      const [name, names, rename = false, defaults = null] = given
      if (truth(rename, context)) refuse(context, 'A namedtuple that renames its fields is not read.')
      const fields = fieldsOf(names as Value, context)
      const values = defaults === null ? [] : listOf(defaults, context)
      if (values.length > fields.length) raise('TypeError')
      return namedTuple(textOf(name, context), fields, [], undefined, values).type
    }),
    native('OrderedDict', 'pairs? / **others', ([pairs], context, _rest, others) =>
      context.call(classOf(new PyDict()), pairs === undefined ? [] : [pairs], others))
  ])
}
