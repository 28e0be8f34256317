import { dictClass, tupleClass } from '../values/classes.js'
import { method, native } from '../values/define.js'
import { raise } from '../values/exceptions.js'
import { getItem } from '../values/entries.js'
import { iterate } from '../values/iterate.js'
import {
  PyClass, PyInstance, PyStr, PyTuple, type Context, type PyDict, type PyModule, type PyNative, type Value
} from '../values/values.js'
import { classWith, moduleOf, nativeOf, opaqueClass, property, refusing, refusingMethods } from './module.js'

/** `typing.NamedTuple`, as a base: as a function it is not read. */
export const namedTupleBase = classWith('NamedTuple', [])

/** A name that is a method of tuple is here too, so that tuple's own is not used. */
const refused = (
  '__eq__ __ne__ __lt__ __le__ __gt__ __ge__ __add__ __radd__ __mul__ __rmul__ __repr__ __str__ __format__ __hash__ ' +
  '__contains__ count index _make _asdict'
)

/** The class of tuples that `class Name(NamedTuple):` makes. `defaults` are those of the last fields. */
export function namedTuple (name: string, fields: readonly string[], defaults: readonly Value[]): PyClass {
  const make: PyNative['run'] = (positional, keywords, context) => {
    context.spend(fields.length)
    const byName = fields.slice(positional.length)
    if (positional.length > fields.length || [...keywords.keys()].some(keyword => !byName.includes(keyword))) {
      raise('TypeError')
    }
    const items = fields.map((field, index) => {
      const given = index < positional.length ? positional[index] : keywords.get(field)
      const value = given === undefined ? defaults[index - fields.length + defaults.length] : given
      return value === undefined ? raise('TypeError') : value
    })
    return new PyInstance(type, new PyTuple(items))
  }
  const tupleOf = (value: Value, context: Context): PyTuple => nativeOf(value, PyTuple, context)
  const type: PyClass = classWith(name, [
    ['_fields', new PyTuple(fields.map(field => new PyStr(field)))],
    ...refusingMethods(refused, 'Only the items of a named tuple are supported.', 'Use tuple(…).'),
    method('__getitem__', 'index', ([tuple, index], context) => getItem(tupleOf(tuple, context), index, context)),
    method('__iter__', '', ([tuple], context) => iterate(tupleOf(tuple, context), context)),
    method('__len__', '', () => BigInt(fields.length)),
    method('_replace', '**changes', ([tuple], context, _rest, changes) => {
      if ([...changes.keys()].some(name => !fields.includes(name))) raise('ValueError')
      const { items } = tupleOf(tuple, context)
      const named = fields.map((field, index) => [field, items[index] as Value] as const)
      return make([], new Map([...named, ...changes]), context)
    }),
    ...fields.map((field, index) =>
      property(field, ([tuple], context) => tupleOf(tuple as Value, context).items[index] as Value))
  ], make, tupleClass)
  return type
}

export function collections (): PyModule {
  return moduleOf('collections', [
    refusing('namedtuple', 'collections.namedtuple is not supported.', 'Write a subclass of typing.NamedTuple.'),
    native('OrderedDict', 'pairs? / **others', ([pairs], context, _rest, others) => {
      const dict = context.call(dictClass, pairs === undefined ? [] : [pairs], others) as PyDict
      dict.isOrdered = true
      return dict
    })
  ])
}

const hints = (
  'Any Annotated Awaitable Callable ClassVar Collection Concatenate Container DefaultDict Deque Dict Final ' +
  'FrozenSet Generator Hashable IO Iterable Iterator List Literal LiteralString Mapping MutableMapping ' +
  'MutableSequence MutableSet Never NoReturn NotRequired Optional OrderedDict ParamSpec Pattern Required Self ' +
  'Sequence Set Sized Text Tuple Type TypeAlias TypeVar Union KeysView ValuesView ItemsView'
).split(' ')

/** Of names for annotations, which say nothing about values: `List[str] | None`. */
const hintClass = opaqueClass('hint', 'A type hint is used as a value.', [
  '__or__', '__ror__', '__call__', '__getitem__'
].map(asked => method(asked, '*rest **others', ([self]) => self)))

export function typing (name: string): PyModule {
  const same = (name: string): PyNative => native(name, 'value', ([value]) => value as Value)
  return moduleOf(name, [
    native('cast', 'typ val', ([, value]) => value as Value),
    ...['final', 'no_type_check', 'overload'].map(same)
  ], {
    ...Object.fromEntries(hints.map(name => [name, new PyInstance(classWith(name, [], undefined, hintClass))])),
    NamedTuple: namedTupleBase,
    TYPE_CHECKING: false
  })
}
