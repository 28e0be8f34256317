import { classOf } from '../values/classes.js'
import { method, native } from '../values/define.js'
import { equal } from '../values/operators.js'
import { PyInstance, PyModule, PyStr, PyTuple, refuse, type Context, type PyNative, type Value } from '../values/values.js'
import { namedTupleBase } from './named-tuple.js'
import { opaque } from './opaque.js'
import { wholeModule } from './module.js'
import { starNames } from './star-names.js'
import { because } from './unknown.js'

const names = [
  'Any', 'AnyStr', 'Annotated', 'Awaitable', 'Callable', 'ClassVar', 'Collection', 'Concatenate', 'Container', 'DefaultDict', 'Deque', 'Dict', 'Final', 'FrozenSet', 'Generator', 'Hashable',
  'IO', 'Iterable', 'Iterator', 'List', 'Literal', 'LiteralString', 'Mapping', 'MutableMapping', 'MutableSequence', 'MutableSet', 'Never', 'NoReturn', 'NotRequired', 'Optional', 'OrderedDict',
  'ParamSpec', 'Pattern', 'Required', 'Self', 'Sequence', 'Set', 'Sized', 'Text', 'Tuple', 'Type', 'TypeAlias', 'TypeVar', 'Union', 'KeysView', 'ValuesView', 'ItemsView'
]

/** What stands in `Literal[…]`. */
class Literals {
  readonly args: PyTuple

  constructor (args: PyTuple) {
    this.args = args
  }
}

/** A name for annotations, which say nothing about values: `List[str] | None`. */
function hint (name: string, args?: PyTuple): PyInstance {
  const made: PyInstance = opaque(name, 'A type hint is used as a value.', ['__or__', '__ror__', '__call__', '__getitem__'].map(asked => method(asked, '*rest **others', (_given, context, [index = null]) =>
    name === 'Literal' && asked === '__getitem__' ? hint('Literal', literals(index, context)) : name === 'Literal' ? hint('Union') : made)), args === undefined ? undefined : new Literals(args))
  if (args !== undefined) made.attributes.set('__args__', args)
  return made
}

/** Each once, those of a Literal in another one too. */
function literals (index: Value, context: Context): PyTuple {
  const all = (index instanceof PyTuple ? index.items : [index]).flatMap(item => item instanceof PyInstance && item.native instanceof Literals ? item.native.args.items : [item])
  return new PyTuple(all.filter((item, at) => !all.slice(0, at).some(before => classOf(before) === classOf(item) && equal(before, item, context))))
}

export function typing (name: string): PyModule {
  const same = (name: string): PyNative => native(name, 'value', ([value]) => value as Value)
  return wholeModule(new PyModule(name, new Map<string, Value>([
    ['__name__', new PyStr(name)],
    ...names.map((name): [string, Value] => [name, hint(name)]),
    ['NamedTuple', namedTupleBase],
    ['get_args', native('get_args', 'tp', ([hint], context) => hint instanceof PyInstance && hint.native instanceof Literals ? hint.native.args : refuse(context, 'Only what stands in Literal[…] is read.'))],
    ['TYPE_CHECKING', false],
    ['cast', native('cast', 'typ val', ([, value]) => value as Value)],
    ...['final', 'no_type_check', 'overload'].map((name): [string, Value] => [name, same(name)]),
    ...['TypedDict', 'Protocol', 'Generic', 'NewType', 'get_type_hints'].map((attribute): [string, Value] => [attribute, because(`${name}.${attribute} is not read.`)])
  ])), (starNames['typing'] as string).split(' '))
}
