import { classOf } from '../values/classes.js'
import { method, native } from '../values/define.js'
import { raise } from '../values/exceptions.js'
import { getItem } from '../values/entries.js'
import { iterate, listOf, truth } from '../values/iterate.js'
import { compare } from '../values/operators.js'
import {
  PyClass, PyDict, PyInstance, PyStr, PyTuple, refuse, type Context, type PyModule, type PyNative, type Value
} from '../values/values.js'
import {
  classWith, dictOf, type Member, moduleOf, nativeOf, opaque, property, refusingMethods, textOf
} from './module.js'

/** `typing.NamedTuple`, as a base: as a function it is not read. */
export const namedTupleBase = classWith('NamedTuple', [])

/** What else Python may ask of one. A name that is a method of tuple is here too, so that tuple's own is not used. */
const refused = (
  '__lt__ __le__ __gt__ __ge__ __add__ __radd__ __mul__ __rmul__ __repr__ __str__ __format__ __hash__ ' +
  '__contains__ count index _make'
)

export function tupleOf (value: Value | undefined, context: Context): PyTuple {
  return nativeOf(value, PyTuple, context)
}

/** A class of tuples whose items have names. `defaults` are those of the last fields. */
export function namedTuple (
  name: string, fields: readonly string[], defaults: readonly Value[] = [], members: readonly Member[] = []
): PyClass {
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
  const compared = (name: string, operator: '==' | '!='): PyNative =>
    method(name, 'other', ([tuple, other], context) => {
      const isNamed = other instanceof PyInstance && other.native instanceof PyTuple
      return compare(operator, tupleOf(tuple, context), isNamed ? tupleOf(other, context) : other as Value, context)
    })
  const type: PyClass = classWith(name, [
    ['_fields', new PyTuple(fields.map(field => new PyStr(field)))],
    ...refusingMethods(refused, 'Of a tuple with names only its items are read.', 'Use tuple(…).'),
    compared('__eq__', '=='),
    compared('__ne__', '!='),
    method('__getitem__', 'index', ([tuple, index], context) =>
      getItem(tupleOf(tuple, context), index as Value, context)),
    method('__iter__', '', ([tuple], context) => iterate(tupleOf(tuple, context), context)),
    method('__len__', '', () => BigInt(fields.length)),
    method('_asdict', '', ([tuple], context) => dictOf(tupleOf(tuple, context).items.map((item, index) =>
      [new PyStr(fields[index] as string), item] as const), context)),
    method('_replace', '**changes', ([tuple], context, _rest, changes) => {
      if ([...changes.keys()].some(name => !fields.includes(name))) raise('ValueError')
      const named = fields.map((field, index) => [field, tupleOf(tuple, context).items[index] as Value] as const)
      return make([], new Map([...named, ...changes]), context)
    }),
    ...fields.map((field, index) =>
      property(field, ([tuple], context) => tupleOf(tuple, context).items[index] as Value)),
    ...members
  ], make, classOf(new PyTuple([])))
  return type
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
      return values.length > fields.length ? raise('TypeError') : namedTuple(textOf(name, context), fields, values)
    }),
    native('OrderedDict', 'pairs? / **others', ([pairs], context, _rest, others) =>
      context.call(classOf(new PyDict()), pairs === undefined ? [] : [pairs], others))
  ])
}

const hints = (
  'Any AnyStr Annotated Awaitable Callable ClassVar Collection Concatenate Container DefaultDict Deque Dict Final ' +
  'FrozenSet Generator Hashable IO Iterable Iterator List Literal LiteralString Mapping MutableMapping ' +
  'MutableSequence MutableSet Never NoReturn NotRequired Optional OrderedDict ParamSpec Pattern Required Self ' +
  'Sequence Set Sized Text Tuple Type TypeAlias TypeVar Union KeysView ValuesView ItemsView'
).split(' ')

/** A name for annotations, which say nothing about values: `List[str] | None`. */
function hint (name: string): PyInstance {
  const same = ['__or__', '__ror__', '__call__', '__getitem__'].map(asked =>
    method(asked, '*rest **others', () => made))
  const made: PyInstance = opaque(name, 'A type hint is used as a value.', same)
  return made
}

export function typing (name: string): PyModule {
  const same = (name: string): PyNative => native(name, 'value', ([value]) => value as Value)
  return moduleOf(name, [
    native('cast', 'typ val', ([, value]) => value as Value),
    ...['final', 'no_type_check', 'overload'].map(same)
  ], {
    ...Object.fromEntries(hints.map(name => [name, hint(name)])),
    NamedTuple: namedTupleBase,
    TYPE_CHECKING: false
  })
}
