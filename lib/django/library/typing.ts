import { method, native } from '../values/define.js'
import { PyInstance, PyModule, PyStr, type PyNative, type Value } from '../values/values.js'
import { opaque } from './opaque.js'
import { wholeModule } from './module.js'
import { starNames } from './star-names.js'
import { because } from './unknown.js'

const names = [
  'Any', 'AnyStr', 'Annotated', 'Awaitable', 'Callable', 'ClassVar', 'Collection', 'Concatenate', 'Container', 'DefaultDict', 'Deque', 'Dict', 'Final', 'FrozenSet', 'Generator', 'Hashable',
  'IO', 'Iterable', 'Iterator', 'List', 'Literal', 'LiteralString', 'Mapping', 'MutableMapping', 'MutableSequence', 'MutableSet', 'Never', 'NoReturn', 'NotRequired', 'Optional', 'OrderedDict',
  'ParamSpec', 'Pattern', 'Required', 'Self', 'Sequence', 'Set', 'Sized', 'Text', 'Tuple', 'Type', 'TypeAlias', 'TypeVar', 'Union', 'KeysView', 'ValuesView', 'ItemsView'
]

/** A name for annotations, which say nothing about values: `List[str] | None`. */
function hint (name: string): PyInstance {
  const made: PyInstance = opaque(name, 'A type hint is used as a value.', ['__getitem__', '__or__', '__ror__', '__call__'].map(name => method(name, '*rest **others', () => made)))
  return made
}

export function typing (name: string): PyModule {
  const same = (name: string): PyNative => native(name, 'value', ([value]) => value as Value)
  return wholeModule(new PyModule(name, new Map<string, Value>([
    ['__name__', new PyStr(name)],
    ...names.map((name): [string, Value] => [name, hint(name)]),
    ['TYPE_CHECKING', false],
    ['cast', native('cast', 'typ val', ([, value]) => value as Value)],
    ...['final', 'no_type_check', 'overload'].map((name): [string, Value] => [name, same(name)]),
    ...['NamedTuple', 'TypedDict', 'Protocol', 'Generic', 'NewType', 'get_type_hints'].map((attribute): [string, Value] => [attribute, because(`${name}.${attribute} is not read.`)])
  ])), (starNames['typing'] as string).split(' '))
}
