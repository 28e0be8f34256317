import { classOf } from '../values/classes.js'
import { method, native } from '../values/define.js'
import { objectClass, raise } from '../values/exceptions.js'
import { hashKey } from '../values/entries.js'
import { listOf, truth } from '../values/iterate.js'
import { equal } from '../values/operators.js'
import { str } from '../values/text.js'
import {
  PyBytes, PyClass, PyDict, PyInstance, PyFunction, PyBound, PyList, PyNative, PyStr, PyTuple, refuse, type Context,
  type PyModule, type Value
} from '../values/values.js'
import { environText, helped } from '../terms/texts.js'
import { dictOf, made, textOf } from './arguments.js'
import { derived } from '../values/str-methods.js'
import { castValue, isPair, trueWords } from './environ-cast.js'
import { environPath } from './environ-path.js'
import { readEnv } from './environ-read.js'
import { fallbackOf, hasVariable, readText } from './environment.js'
import { improperlyConfigured } from './improperly-configured.js'
import { json, loads } from './json.js'
import { moduleOf, wholeModule } from './module.js'
import { os } from './os.js'
import { environObject } from './os-environ.js'
import { re } from './re.js'
import { logging, warnings } from './small-modules.js'
import { because, refusing, unmodelled } from './unknown.js'
import { urlSettings } from './url-settings.js'
import { urlparse } from './urllib-parse.js'

interface Asked { readonly name: Value, readonly cast: Value, readonly default: Value, readonly parsesDefault: boolean }

/** A variable may stand for another one, `$OTHER`, and so on. */
const longestChain = 50

const notSetClass = new PyClass('NoValue', [objectClass], objectClass.order, new Map())
const notSet = new PyInstance(notSetClass)

function isCallable (value: Value): boolean {
  return value instanceof PyFunction || value instanceof PyNative || value instanceof PyBound || value instanceof PyClass ||
    (value instanceof PyInstance && value.type.order.some(({ attributes }) => attributes.has('__call__')))
}

/** What `Env(NAME=(cast, default))` says of a variable. */
function schemeOf (env: PyInstance, name: string, context: Context): readonly [cast: Value, otherwise: Value] {
  const scheme = context.attribute(env, 'scheme')
  if (!(scheme instanceof PyDict)) refuse(context, 'The scheme of an Env was changed.')
  const [, found] = scheme.entries.get(hashKey(new PyStr(name), context)) ?? []
  if (found === undefined) return [null, notSet]
  return isPair(found, context) ? listOf(found, context) as [Value, Value] : [found, notSet]
}

/** What else `from environ import *` takes: all that the module imports for itself. */
const unread = Object.fromEntries([
  'DJANGO_REDIS_CACHE_DRIVER', 'DJANGO_REDIS_DRIVER', 'DJANGO_POSTGRES', 'MYSQL_DRIVER', 'PYMEMCACHE_DRIVER', 'REDIS_DRIVER', 'VERSION', 'OrderedDict', 'choose_rediscache_driver', 'choose_postgres_driver', 'choose_pymemcache_driver',
  'environ', 'logger', 'parse_qs', 'register_scheme', 'register_schemes', 'string_types', 'sys', 'unquote', 'unquote_plus', 'urllib', 'urlparse', 'urlunparse', 'quote', 'ParseResult', 'IOBase'
].map(name => [name, unmodelled('environ', name)]))

/** django-environ, as versions 0.8 and later have it; where they differ, it refuses. */
export function environ (): PyModule {
  const pathClass = environPath()
  const environment = environObject()
  const words = new PyTuple(trueWords.map(word => new PyStr(word)))

  function variable (env: PyInstance, name: string, cast: Value, fallback: Value, context: Context): PyStr | undefined {
    checkFile(env, name, context)
    // A default is not cast, but for one that is a text already.
    const otherwise = cast === null || cast === classOf(new PyStr('')) || !(fallback instanceof PyStr) ? fallback : null
    return readText(context.environment, name, context, fallback === notSet ? 'nothing' : fallbackOf(fallback), fallback === notSet ? undefined : otherwise)
  }

  function checkFile (env: PyInstance, name: string, context: Context): void {
    if (env.type.attributes.get('ENVIRON') !== environment || env.type.attributes.get('BOOLEAN_TRUE_STRINGS') !== words) refuse(context, 'The class Env of django-environ was changed.')
    if (env.type === fileAwareClass && hasVariable(context.environment, `${name}_FILE`, context, 'value')) refuse(context, `${name}_FILE names a file outside of the project.`)
  }

  function getValue (env: PyInstance, { name, cast, default: otherwise, parsesDefault }: Asked, context: Context, depth = 0): Value {
    if (depth > longestChain) refuse(context, 'The variable stands for another one, which stands for another one, and so on.')
    const full = str(context.attribute(env, 'prefix'), context) + str(name, context)
    const [schemeCast, schemeDefault] = schemeOf(env, full, context)
    const chosen = truth(cast, context) ? cast : schemeCast
    const fallback = otherwise === notSet ? schemeDefault : otherwise

    let value: Value = textOrDefault(variable(env, full, chosen, fallback, context), fallback, full, context)
    if (value instanceof PyBytes) refuse(context, 'What django-environ does with bytes differs between versions.')
    if (value instanceof PyStr && value.term === undefined && value.text.startsWith('$')) {
      const other = made(value.text.replace(/^\$+/, ''), context)
      value = getValue(env, { name: other, cast: chosen, default: fallback, parsesDefault: false }, context, depth + 1)
    }
    if (value instanceof PyStr && truth(context.attribute(env, 'escape_proxy'), context)) value = derived(value, value.text.replaceAll('\\$', '$'), context)

    const isSmart = truth(context.attribute(env, 'smart_cast'), context)
    const finalCast = isSmart && chosen === null && fallback !== null && fallback !== notSet && !isCallable(fallback) ? classOf(fallback) : chosen
    if (value instanceof PyStr && value.term !== undefined) {
      // What stands for another variable is cast twice, which a list does not survive.
      const isOne = finalCast === null || [new PyStr(''), true].some(sample => finalCast === classOf(sample))
      const otherwise = fallback instanceof PyStr ? fallback.text : undefined
      value = new PyStr(isOne ? environText(value.term, otherwise) : helped('environPlain', value.term, text => text.startsWith('$') ? raise('AttributeError') : text), context.place)
    }
    if (fallback === null && value instanceof PyStr && !truth(value, context)) value = null
    if (value instanceof PyStr && value.term !== undefined && !parsesDefault && (finalCast === null || finalCast === classOf(new PyStr('')))) return value
    if (!equal(value, fallback, context)) return castValue(value, finalCast, context)
    if (!parsesDefault || value === null) return value
    if (!truth(value, context)) refuse(context, 'Versions of django-environ differ in what an empty default becomes.')
    return castValue(value, finalCast, context)
  }

  function textOrDefault (text: PyStr | undefined, fallback: Value, name: string, context: Context): Value {
    if (text !== undefined) return text
    if (fallback === notSet) raise(improperlyConfigured, [new PyStr(`Set the ${name} environment variable`)], name)
    if (isCallable(fallback)) refuse(context, 'Versions of django-environ differ in whether a default is called.', 'Give a value as the default.')
    return fallback
  }

  const of = (name: string, parameters: string, ask: (given: ReadonlyArray<Value | undefined>, context: Context) => Omit<Asked, 'name' | 'default'> & { default?: Value }, then?: (value: Value, given: ReadonlyArray<Value | undefined>, context: Context) => Value, variable = ''): PyNative =>
    method(name, parameters, (given, context) => {
      const [self, name = new PyStr(variable)] = given
      if (!(self instanceof PyInstance && self.type.order.includes(envClass))) return refuse(context, 'A method of Env is used on an object that is no Env.')
      const value = getValue(self, { default: notSet, ...ask(given, context), name }, context)
      return then === undefined ? value : then(value, given, context)
    })
  const simple = (name: string, cast: () => Value, parsesDefault = false): PyNative =>
    of(name, 'var default?', ([, , otherwise = notSet]) => ({ cast: cast(), default: otherwise, parsesDefault }))
  const get = (name: string): PyNative => of(name, 'var cast? default? parse_default?', ([, , cast = null, otherwise = notSet, parses = false], context) =>
    ({ cast, default: otherwise, parsesDefault: truth(parses, context) }))

  const ofUrl = (name: string, variable: string): PyNative => of(name, 'var? default? engine? **others', ([, , otherwise = notSet]) =>
    ({ cast: null, default: otherwise, parsesDefault: false }), (_value, _given, context) => urlSettings(`Env.${name}`, context), variable)

  const methods: readonly PyNative[] = [
    get('__call__'),
    get('get_value'),
    method('__contains__', 'var', ([self, name], context) => {
      checkFile(self as PyInstance, textOf(name, context), context)
      return hasVariable(context.environment, textOf(name, context), context)
    }),
    of('str', 'var default? multiline? choices?', ([, , otherwise = notSet]) => ({ cast: classOf(new PyStr('')), default: otherwise, parsesDefault: false }), (value, [, , , multiline = false, choices = notSet], context) => {
      if (choices !== notSet) refuse(context, 'Not all versions of django-environ know `choices`.')
      return truth(multiline, context) ? derived(value as PyStr, textOf(value, context).replaceAll(/(?:\\r)?\\n/g, '\n'), context) : value
    }),
    of('bytes', 'var default? encoding?', ([, , otherwise = notSet]) => ({ cast: classOf(new PyStr('')), default: otherwise, parsesDefault: false }), (value, [, , , encoding], context) => {
      if (encoding !== undefined) refuse(context, 'Only UTF-8 is read.')
      return value instanceof PyStr ? new PyBytes(new TextEncoder().encode(value.text)) : value
    }),
    simple('bool', () => classOf(true)),
    simple('int', () => classOf(0n)),
    simple('float', () => classOf(0.5)),
    simple('json', () => loads),
    simple('url', () => urlparse, true),
    of('list', 'var cast? default?', ([, , cast = null, otherwise = notSet], context) => ({ cast: truth(cast, context) ? new PyList([cast]) : classOf(new PyList([])), default: otherwise, parsesDefault: false })),
    of('tuple', 'var cast? default?', ([, , cast = null, otherwise = notSet], context) => ({ cast: truth(cast, context) ? new PyTuple([cast]) : classOf(new PyTuple([])), default: otherwise, parsesDefault: false })),
    of('dict', 'var cast? default?', ([, , cast = classOf(new PyDict()), otherwise = notSet]) => ({ cast, default: otherwise, parsesDefault: false })),
    of('path', 'var default? **others', ([, , otherwise = notSet]) => ({ cast: null, default: otherwise, parsesDefault: false }), (value, _given, context) => context.call(pathClass, [value])),
    native('parse_value', 'value cast', ([value, cast], context) => castValue(value as Value, cast as Value, context)),
    new PyNative('read_env', readEnv),
    ...[['db', 'database'], ['cache', 'cache'], ['email', 'email'], ['search', 'search'], ['channels', 'channels']].flatMap(([name, variable]) => [
      ...[name as string, `${name}_url`].map(name => ofUrl(name, `${(variable as string).toUpperCase()}_URL`)),
      native(`${name}_url_config`, 'url **others', (_given, context) => urlSettings(`Env.${name}_url_config`, context))
    ]).filter(({ name }) => name !== 'search'),
    ...['unicode', '__getattr__']
      .map(name => refusing(name, name === '__getattr__' ? 'This attribute of an Env of django-environ is not read.' : `Env.${name} of django-environ is not read.`, undefined, true))
  ]
  const attributes = (): Map<string, Value> => new Map<string, Value>([
    ...methods.map((made): [string, Value] => [made.name, made]),
    ['ENVIRON', environment], ['NOTSET', notSet], ['BOOLEAN_TRUE_STRINGS', words],
    ...['URL_CLASS', 'DB_SCHEMES', 'CACHE_SCHEMES', 'EMAIL_SCHEMES', 'SEARCH_SCHEMES', 'CHANNELS_SCHEMES', 'POSTGRES_FAMILY', 'DEFAULT_DATABASE_ENV', 'DEFAULT_CACHE_ENV', 'DEFAULT_EMAIL_ENV']
      .map((name): [string, Value] => [name, unmodelled('environ.Env', name)])
  ])
  const maker = (type: () => PyClass): PyNative['run'] => (positional, scheme, context) => {
    if (positional.length > 0) raise('TypeError')
    const env = new PyInstance(type(), 'Env')
    env.attributes.set('smart_cast', true).set('escape_proxy', false).set('prefix', new PyStr(''))
    env.attributes.set('warn_on_default', because('Not all versions of django-environ have warn_on_default.'))
    env.attributes.set('scheme', dictOf([...scheme].map(([name, value]) => [new PyStr(name), value] as const), context))
    return env
  }
  const envClass: PyClass = new PyClass('Env', [objectClass], objectClass.order, attributes(), maker(() => envClass))
  const fileAwareClass: PyClass = new PyClass('FileAwareEnv', [envClass], envClass.order, attributes(), maker(() => fileAwareClass))
  const others = { os: os(), json: json(), re: re(), logging: logging(), warnings: warnings(), ...unread }
  return wholeModule(moduleOf('environ', [], { Env: envClass, FileAwareEnv: fileAwareClass, Path: pathClass, ImproperlyConfigured: improperlyConfigured, NoValue: notSetClass, ...others }))
}
