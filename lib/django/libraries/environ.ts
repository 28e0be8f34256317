import { derived } from '../../python/values/str-methods.js'
import { hashKey } from '../../python/values/entries.js'
import { isSpace, splitLines } from '../../python/values/characters.js'
import { helped } from '../../python/terms.js'
import { classOf } from '../../python/values/classes.js'
import { method, native, type Given } from '../../python/values/define.js'
import { objectClass, raise } from '../../python/values/exceptions.js'
import { listOf, truth } from '../../python/values/iterate.js'
import { equal } from '../../python/values/operators.js'
import { str } from '../../python/values/text.js'
import {
  PyBound, PyBytes, PyClass, PyDict, PyFunction, PyInstance, PyList, PyNative, PyStr, PyTuple, refuse,
  type Context, type PyModule, type Value
} from '../../python/values/values.js'
import { checkUtf8, dictOf, integerOf, made, nativeOf, textOf } from '../../python/stdlib/arguments.js'
import { improperlyConfigured, urlSettings } from './django.js'
import { castValue, isPair, trueWords } from './environ-cast.js'
import { envLines, fallbackOf, hasVariable, orOpen, readText, setVariables } from '../../python/stdlib/environment.js'
import { loads } from '../../python/stdlib/json.js'
import { because, classWith, moduleOf, refusingMethods } from '../../python/stdlib/module.js'
import { environObject } from '../../python/stdlib/os-environ.js'
import { absolute, dirname, join, pathOf, PathText } from '../../python/stdlib/paths.js'
import { ownFolder } from '../../python/stdlib/project-files.js'
import { urlparse } from '../../python/stdlib/urllib-parse.js'

/*
 * django-environ, as versions 0.8 and later have it; where they differ, it refuses.
 */

/** How a line of an env file is read. Versions differ about comments after values. */
type Rules = 'all' | 'plain' | 'comments'

/** The variables of an env file, of equal names the last; undefined where versions differ. */
function readEnvFile (text: string, rules: Rules): Map<string, string | undefined> {
  const variables = new Map<string, string | undefined>()
  for (const line of splitLines(text)) {
    const [, name, value] = /^(?:export )?([A-Za-z_0-9]+)=([^]*)$/.exec(line) ?? []
    if (name === undefined || value === undefined) continue
    const [plain, commented] = [unquote(withoutQuotes(value, "'") ?? value), unquote(beforeComment(value))]
    variables.set(name, rules === 'plain' ? plain : rules === 'comments' || plain === commented ? commented : undefined)
  }
  return variables
}

function withoutQuotes (text: string, quote: string): string | undefined {
  return text.length >= 2 && text.startsWith(quote) && text.endsWith(quote) ? text.slice(1, -1) : undefined
}

function unquote (text: string): string {
  const inner = withoutQuotes(text, '"')
  const unescaped = (escaped: string, character: string): string => 'rnt'.includes(character) ? escaped : character
  return inner?.replaceAll(/\\([^])/gu, unescaped) ?? text
}

/** Version 0.11, and later ones that are told to: what is in single quotes, or before the first `#`. */
function beforeComment (text: string): string {
  let start = 0
  while (isSpace(text[start])) start++
  if (text[start] === "'") {
    for (let end = text.lastIndexOf("'"); end > start; end = text.lastIndexOf("'", end - 1)) {
      if (isAfterQuote(text, end + 1)) return text.slice(start + 1, end)
    }
  }
  const comment = text.indexOf('#')
  return comment === -1 ? text : text.slice(0, comment)
}

/** White space, and a comment perhaps. */
function isAfterQuote (text: string, from: number): boolean {
  let at = from
  while (isSpace(text[at])) at++
  return at === text.length || text[at] === '#'
}

/** `Env.read_env(env_file, overwrite, encoding=…, **overrides)`: sets what is not set, or everything. */
function readEnv (positional: readonly Value[], keywords: ReadonlyMap<string, Value>, context: Context): Value {
  const options = Object.fromEntries(keywords)
  const { env_file: named, overwrite: wins, parse_comments: comments, encoding, ...overrides } = options
  const [file, overwrites, ...more] = positional
  if (more.length > 0) {
    refuse(context, 'Versions of django-environ differ in what the third argument of read_env is.', 'Name it.')
  }
  if ((file !== undefined && named !== undefined) || (overwrites !== undefined && wins !== undefined)) {
    raise('TypeError')
  }
  const overwrite = truth(overwrites ?? wins ?? false, context)
  checkUtf8(encoding, 'The env file is', context)
  const rules: Rules = comments === undefined ? 'all' : truth(comments, context) ? 'comments' : 'plain'

  const { path, text } = orOpen(() => textOfEnvFile(file ?? named ?? null, context), overwrite, context)
  context.spend(text.length)
  const values = new Map<string, string | undefined>(Object.entries(overrides).map(([name, value]) =>
    [name, str(value, context)]))
  for (const [name, value] of readEnvFile(text, rules)) values.set(name, value)
  setVariables({ values, lines: envLines(path, text) }, overwrite, name =>
    `Versions of django-environ differ in how they read the line of ${name} in the env file: it has a \`#\`.`, context)
  return null
}

function textOfEnvFile (file: Value, context: Context): { readonly path: string, readonly text: string } {
  const folder = file === null ? ownFolder(context) : ''
  if (folder === undefined) return { path: '', text: '' }
  const path = file === null ? join(folder, '.env') : absolute(pathOf(file, context), context)
  return { path, text: context.readFile(path) ?? '' }
}

const rootOf = (value: Value | undefined, context: Context): string => nativeOf(value, PathText, context).text

function joined (first: string, paths: readonly Value[], context: Context): string {
  return absolute(join(first, ...paths.map(path => pathOf(path, context))), context)
}

function checkRequired (others: ReadonlyMap<string, Value>, context: Context): void {
  if (truth(others.get('required') ?? false, context)) {
    refuse(context, 'Whether the folder is there is not known.', 'Leave `required` out.')
  }
}

function pathFrom (
  start: string, paths: readonly Value[], others: ReadonlyMap<string, Value>, context: Context
): PyInstance {
  checkRequired(others, context)
  const isFile = truth(others.get('is_file') ?? false, context)
  return pathAt(joined(isFile ? dirname(start) : start, paths, context), context)
}

function pathAt (root: string, context: Context): PyInstance {
  const path = new PyInstance(pathClass, new PathText(root))
  path.attributes.set('root', made(root, context))
  return path
}

/** Before 0.9 a path could only be compared with another one. */
function same (name: string, result: boolean): PyNative {
  return method(name, 'other', ([self, other], context) => {
    const isPath = other instanceof PyInstance && other.native instanceof PathText
    if (!isPath) {
      refuse(context, 'Versions of django-environ differ in what a path is compared with.', 'Compare str(path).')
    }
    return (rootOf(self, context) === rootOf(other, context)) === result
  })
}

/** django-environ's own class of paths: `environ.Path(__file__) - 2`. */
const pathClass: PyClass = classWith('Path', [
  method('path', '*paths **others', ([self], context, paths, others) =>
    pathFrom(rootOf(self, context), paths, others, context)),
  method('__call__', '*paths **others', ([self], context, paths, others) => {
    checkRequired(others, context)
    return made(joined(rootOf(self, context), paths, context), context)
  }),
  same('__eq__', true),
  same('__ne__', false),
  method('__add__', 'other', ([self, other], context) =>
    pathAt(joined(rootOf(self, context), [other as Value], context), context)),
  method('__sub__', 'other', ([self, other], context) => {
    if (typeof other !== 'bigint') {
      refuse(context, 'From a path of django-environ only a number of folders can be taken.')
    }
    const count = integerOf(other)
    if (count > 1000n) refuse(context, 'So many folders have no path.')
    return pathAt(absolute(join(rootOf(self, context), '../'.repeat(Math.max(0, Number(count)))), context), context)
  }),
  ...['__str__', '__fspath__'].map(name => method(name, '', ([self], context) => made(rootOf(self, context), context))),
  ...refusingMethods(
    '__getitem__ __contains__ __invert__ __repr__ __hash__',
    'This is not read of a path of django-environ.', 'Use str(path).')
], (positional, keywords, context) => {
  const [start, ...paths] = positional
  if (start !== undefined && keywords.has('start')) raise('TypeError')
  const first = start ?? keywords.get('start')
  return pathFrom(first === undefined ? '' : pathOf(first, context), paths, keywords, context)
})

/** What a method of Env asks for. */
interface Asked { readonly name: Value, readonly cast: Value, readonly default: Value, readonly parsesDefault: boolean }

/** A variable may stand for another one, `$OTHER`, and so on. */
const longestChain = 50

const notSetClass = new PyClass('NoValue', [objectClass], objectClass.order, new Map())
const notSet = new PyInstance(notSetClass)
const strClass = classOf(new PyStr(''))

function isCallable (value: Value): boolean {
  return [PyFunction, PyNative, PyBound, PyClass].some(kind => value instanceof kind) ||
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

/** The module, with classes of its own: what a file sets in them must not show in another reading. */
export function environ (): PyModule {
  const environment = environObject()
  const words = new PyTuple(trueWords.map(word => new PyStr(word)))

  function checkFile (env: PyInstance, name: string, context: Context): void {
    const { attributes } = env.type
    if (attributes.get('ENVIRON') !== environment || attributes.get('BOOLEAN_TRUE_STRINGS') !== words) {
      refuse(context, 'The class Env of django-environ was changed.')
    }
    if (env.type === fileAwareClass && hasVariable(context.environment, `${name}_FILE`, context, 'value')) {
      refuse(context, `${name}_FILE names a file outside of the project.`)
    }
  }

  /** The text of a variable, or the default. */
  function variable (env: PyInstance, name: string, cast: Value, fallback: Value, context: Context): Value {
    checkFile(env, name, context)
    // A default is not cast, but for one that is a text already.
    const otherwise = cast === null || cast === strClass || !(fallback instanceof PyStr) ? fallback : null
    const isRequired = fallback === notSet
    const kind = isRequired ? 'nothing' : fallbackOf(fallback)
    const text = readText(context.environment, name, context, kind, isRequired ? undefined : otherwise)
    if (text !== undefined) return text
    if (isRequired) raise(improperlyConfigured, [new PyStr(`Set the ${name} environment variable`)], name)
    if (isCallable(fallback)) {
      refuse(context, 'Versions of django-environ differ in whether a default is called.',
        'Give a value as the default.')
    }
    return fallback
  }

  function getValue (
    env: PyInstance, { name, cast, default: otherwise, parsesDefault }: Asked, context: Context, depth = 0
  ): Value {
    if (depth > longestChain) {
      refuse(context, 'The variable stands for another one, which stands for another one, and so on.')
    }
    const full = str(context.attribute(env, 'prefix'), context) + str(name, context)
    const [schemeCast, schemeDefault] = schemeOf(env, full, context)
    const chosen = truth(cast, context) ? cast : schemeCast
    const fallback = otherwise === notSet ? schemeDefault : otherwise

    let value = variable(env, full, chosen, fallback, context)
    if (value instanceof PyBytes) refuse(context, 'What django-environ does with bytes differs between versions.')
    if (value instanceof PyStr && value.term === undefined && value.text.startsWith('$')) {
      const other = made(value.text.replace(/^\$+/, ''), context)
      value = getValue(env, { name: other, cast: chosen, default: fallback, parsesDefault: false }, context, depth + 1)
    }
    if (value instanceof PyStr && truth(context.attribute(env, 'escape_proxy'), context)) {
      value = derived(value, value.text.replaceAll('\\$', '$'), context)
    }

    const isSmart = truth(context.attribute(env, 'smart_cast'), context)
    const tellsCast = isSmart && chosen === null && fallback !== null && fallback !== notSet && !isCallable(fallback)
    const finalCast = tellsCast ? classOf(fallback) : chosen
    if (value instanceof PyStr && value.term !== undefined) {
      value = new PyStr(helped('environText', value.term), context.span)
    }
    if (fallback === null && value instanceof PyStr && !truth(value, context)) value = null
    const staysText = !parsesDefault && (finalCast === null || finalCast === strClass)
    if (value instanceof PyStr && value.term !== undefined && staysText) return value
    if (!equal(value, fallback, context)) return castValue(value, finalCast, context)
    if (!parsesDefault || value === null) return value
    if (!truth(value, context)) refuse(context, 'Versions of django-environ differ in what an empty default becomes.')
    return castValue(value, finalCast, context)
  }

  /** A method that asks for a variable, and may go on with its value. */
  function asking (
    name: string, parameters: string, ask: (given: Given, context: Context) => Partial<Asked>,
    then: (value: Value, given: Given, context: Context) => Value = value => value, variable = ''
  ): PyNative {
    return method(name, parameters, (given, context) => {
      const [self, name = new PyStr(variable)] = given
      if (!(self instanceof PyInstance && self.type.order.includes(envClass))) {
        return refuse(context, 'A method of Env is used on an object that is no Env.')
      }
      const asked = { cast: null, default: notSet, parsesDefault: false, ...ask(given, context), name }
      return then(getValue(self, asked, context), given, context)
    })
  }
  const withCast = (name: string, cast: () => Value, parsesDefault = false): PyNative =>
    asking(name, 'var default?', ([, , otherwise = notSet]) => ({ cast: cast(), default: otherwise, parsesDefault }))
  const get = (name: string): PyNative =>
    asking(name, 'var cast? default? parse_default?', (given, context) => {
      const [, , cast = null, otherwise = notSet, parses = false] = given
      return { cast, default: otherwise, parsesDefault: truth(parses, context) }
    })
  /** `list` and `tuple`, whose items may be cast. */
  const sequence = (name: string, of: (items: Value[]) => Value): PyNative =>
    asking(name, 'var cast? default?', ([, , cast = null, otherwise = notSet], context) =>
      ({ cast: truth(cast, context) ? of([cast]) : classOf(of([])), default: otherwise }))
  const ofUrl = (name: string, variable: string): PyNative =>
    asking(name, 'var? default? engine? **others', ([, , otherwise = notSet]) => ({ default: otherwise }),
      (_value, _given, context) => urlSettings(`Env.${name}`, context), variable)
  const urls = ['db', 'cache', 'email', 'search', 'channels'].flatMap(name => {
    const variable = name === 'db' ? 'DATABASE_URL' : `${name.toUpperCase()}_URL`
    const config = `${name}_url_config`
    const plain = name === 'search' ? [] : [ofUrl(name, variable)]
    return [
      ...plain,
      ofUrl(`${name}_url`, variable),
      native(config, 'url **others', (_given, context) => urlSettings(`Env.${config}`, context))
    ]
  })

  const methods: readonly PyNative[] = [
    get('__call__'),
    get('get_value'),
    method('__contains__', 'var', ([self, name], context) => {
      checkFile(self as PyInstance, textOf(name, context), context)
      return hasVariable(context.environment, textOf(name, context), context)
    }),
    asking('str', 'var default? multiline? choices?', ([, , otherwise = notSet]) =>
      ({ cast: strClass, default: otherwise }),
    (value, [, , , multiline = false, choices = notSet], context) => {
      if (choices !== notSet) refuse(context, 'Not all versions of django-environ know `choices`.')
      if (!truth(multiline, context)) return value
      return derived(value as PyStr, textOf(value, context).replaceAll(/(?:\\r)?\\n/g, '\n'), context)
    }),
    asking('bytes', 'var default? encoding?', ([, , otherwise = notSet]) => ({ cast: strClass, default: otherwise }),
      (value, [, , , encoding], context) => {
        if (encoding !== undefined) refuse(context, 'Only UTF-8 is read.')
        return value instanceof PyStr ? new PyBytes(new TextEncoder().encode(value.text)) : value
      }),
    withCast('bool', () => classOf(true)),
    withCast('int', () => classOf(0n)),
    withCast('float', () => classOf(0.5)),
    withCast('json', () => loads),
    withCast('url', () => urlparse, true),
    sequence('list', items => new PyList(items)),
    sequence('tuple', items => new PyTuple(items)),
    asking('dict', 'var cast? default?', ([, , cast = classOf(new PyDict()), otherwise = notSet]) =>
      ({ cast, default: otherwise })),
    asking('path', 'var default? **others', ([, , otherwise = notSet]) => ({ default: otherwise }),
      (value, _given, context) => context.call(pathClass, [value])),
    native('parse_value', 'value cast', ([value, cast], context) => castValue(value as Value, cast as Value, context)),
    new PyNative('read_env', readEnv),
    ...urls
  ]
  const attributes = (): Map<string, Value> => new Map<string, Value>([
    ...methods.map((made): [string, Value] => [made.name, made]),
    ['ENVIRON', environment], ['NOTSET', notSet], ['BOOLEAN_TRUE_STRINGS', words]
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
  const fileAwareClass: PyClass = new PyClass('FileAwareEnv', [envClass], envClass.order, attributes(), maker(() =>
    fileAwareClass))
  return moduleOf('environ', [], {
    Env: envClass,
    FileAwareEnv: fileAwareClass,
    Path: pathClass,
    ImproperlyConfigured: improperlyConfigured,
    NoValue: notSetClass
  })
}
