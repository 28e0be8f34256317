import { method, native } from '../values/define.js'
import type { PyInstance, PyModule, PyNative, Value } from '../values/values.js'
import { namedTupleBase } from './collections.js'
import { moduleOf, opaque } from './module.js'

const names = (
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
    ...Object.fromEntries(names.map(name => [name, hint(name)])),
    NamedTuple: namedTupleBase,
    TYPE_CHECKING: false
  })
}
