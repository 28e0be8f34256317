import { checkUtf8, dictOf, made, membersOf, moduleOf, nativeOf, opaqueClass, type ByName } from '../../python/stdlib/module.js'
import { envLines, fallbackOf, orOpen, readText, readVariable, setVariables } from '../../python/stdlib/environment.js'
import { loads } from '../../python/stdlib/literals.js'
import { environObject } from '../../python/stdlib/os.js'
import { absolute, dirname, join, pathOf, PathText } from '../../python/stdlib/paths.js'
import { ownFolder } from '../../python/stdlib/project-files.js'
import { helped, ts } from '../../python/terms.js'
import { splitLines, strip } from '../../python/values/characters.js'
import {
  boolClass, classOf, dictClass, floatClass, intClass, isCallable, listClass, strClass, tupleClass
} from '../../python/values/classes.js'
import { method, native } from '../../python/values/define.js'
import { hashKey } from '../../python/values/entries.js'
import { objectClass, raise } from '../../python/values/exceptions.js'
import { listOf, truth } from '../../python/values/iterate.js'
import { parseInteger } from '../../python/values/numbers.js'
import { isEqual } from '../../python/values/compare.js'
import { derived } from '../../python/values/str-methods.js'
import { decide } from '../../python/values/terms.js'
import { str } from '../../python/values/text.js'
import {
  PyClass, PyDict, PyInstance, PyList, PyNative, PyStr, PyTuple, refuse, UnknownValue, type Context, type PyModule, type Value
} from '../../python/values/values.js'
import { improperlyConfigured, urlSettings } from './django.js'

/* django-environ, as versions 0.8 and later have it; where they differ, it refuses. */

/** The variables of an env file, of equal names the last; undefined where versions differ. */
function readEnvFile (text: string): Map<string, string | undefined> {
  const variables = new Map<string, string | undefined>()
  for (const line of splitLines(text)) {
    const [, name, value] = /^(?:export )?([A-Za-z_0-9]+)=([^]*)$/.exec(line) ?? []
    if (name !== undefined && value !== undefined) variables.set(name, valueOf(value))
  }
  return variables
}

/** Versions differ about comments behind values, and so about single quotes that are not around the whole. */
function valueOf (written: string): string | undefined {
  const [, quoted] = /^'([^']*)'$/.exec(written) ?? []
  if (quoted === undefined && (written.includes('#') || strip(written).startsWith("'"))) return undefined
  const value = quoted ?? written
  const [, inner] = /^"([^]*)"$/.exec(value) ?? []
  return inner?.replaceAll(/\\([^rnt])/gu, '$1') ?? value
}

/** `Env.read_env(env_file, overwrite, encoding=…, **overrides)`: sets what is not set, or everything. */
const readEnv = native('read_env', 'env_file? overwrite? parse_comments! encoding? **overrides', (
  [named = null, overwrites = false, , encoding], context, _rest, overrides
) => {
  const wins = truth(overwrites, context)
  checkUtf8(encoding, 'The env file is', context)
  const folder = named === null ? ownFolder(context) : ''
  const path = orOpen(() => folder === undefined
    ? undefined
    : named === null ? join(folder, '.env') : absolute(pathOf(named, context), context), wins, context)
  const text = path === undefined ? '' : orOpen(() => context.readFile(path), wins, context) ?? ''
  context.spend(text.length)
  const values = new Map([
    ...Array.from(overrides, ([name, value]): [string, string] => [name, str(value, context)]),
    ...readEnvFile(text)
  ])
  setVariables({ values, lines: envLines(path ?? '', text) }, wins, name =>
    `Versions of django-environ differ in how they read the line of ${name} in the env file: it has a \`#\`.`, context)
  return null
})

const rootOf = (path: Value | undefined, context: Context): string => nativeOf(path, PathText, context).text

function joined (first: string, paths: readonly Value[], context: Context): string {
  return absolute(join(first, ...paths.map(path => pathOf(path, context))), context)
}

function pathAt (root: string, context: Context): PyInstance {
  const path = new PyInstance(pathClass, new PathText(root))
  path.attributes.set('root', made(root, context))
  return path
}

/** django-environ's own class of paths: `environ.Path(__file__) - 2`. */
const pathClass: PyClass = opaqueClass('Path', 'This use of a path of django-environ is not supported.', [
  method('path', '*paths required! is_file!', ([self], context, paths) =>
    pathAt(joined(rootOf(self, context), paths, context), context)),
  method('__call__', '*paths required! is_file!', ([self], context, paths) =>
    made(joined(rootOf(self, context), paths, context), context)),
  method('__add__', 'other', ([self, other], context) =>
    pathAt(joined(rootOf(self, context), [other as Value], context), context)),
  method('__sub__', 'other', ([self, count], context) => {
    if (typeof count !== 'bigint' || count > 1000n) {
      return refuse(context, 'From a path of django-environ, only a number of folders can be subtracted.')
    }
    return pathAt(absolute(join(rootOf(self, context), '../'.repeat(Math.max(0, Number(count)))), context), context)
  }),
  ...['__str__', '__fspath__'].map(name => method(name, '', ([self], context) => made(rootOf(self, context), context)))
], native('Path', 'start? *paths required! is_file?', ([start, , isFile = false], context, paths) => {
  const named = start === undefined ? '' : pathOf(start, context)
  return pathAt(joined(truth(isFile, context) ? dirname(named) : named, paths, context), context)
}).run, 'Use str(path).')

const trueWords: readonly string[] = ['true', 'on', 'ok', 'y', 'yes', '1']

function castValue (value: Value, cast: Value, context: Context): Value {
  if (cast === null) return value
  if (cast === boolClass) return toBool(value, context)
  if (cast === tupleClass && value instanceof PyStr) {
    return new PyTuple(pieces(derived(value, strip(strip(value.text, '('), ')'), context), context))
  }
  const isListOf = cast instanceof PyList && cast.items.length === 1
  const [inner = strClass] = isListOf ? cast.items : []
  if (cast === listClass || (isListOf && inner === strClass)) return list(value, context)
  if (isListOf) return new PyList(pieces(value, context).map(piece => context.call(inner, [piece])))
  const isRefused = [floatClass, dictClass, tupleClass].some(type => cast === type)
  if ([PyList, PyTuple, PyDict].some(kind => cast instanceof kind) || isRefused) {
    refuse(context, 'This cast of django-environ is not supported.', 'Use env.list, or split it.')
  }
  return context.call(cast, [value])
}

/** `value.split(',')` without what is empty. */
function list (value: Value, context: Context): PyList {
  if (!(value instanceof PyStr) || value.term === undefined) return new PyList(pieces(value, context))
  return PyList.ofTerm(ts`${value.term}.split(',').filter(entry => entry !== '')`, context.span)
}

function pieces (value: Value, context: Context): PyStr[] {
  if (value instanceof PyInstance) refuse(context, 'The value that django-environ should cast is not a str.')
  if (!(value instanceof PyStr)) return raise('AttributeError')
  return value.text.split(',').filter(piece => piece !== '').map(piece => derived(value, piece, context))
}

function toBool (value: Value, context: Context): boolean {
  if (!(value instanceof PyStr)) return refuse(context, 'The value that django-environ should cast to a bool is not a str.')
  if (value.term !== undefined) return decide(helped('environBool', value.term), context)
  const number = parseInteger(value.text, context)
  if (number !== undefined) return number !== 0n
  const word = value.text.toLowerCase()
  const isTrue = trueWords.includes(word)
  if (isTrue === trueWords.includes(strip(word))) return isTrue
  return refuse(context, 'Versions of django-environ differ in whether white space around a bool counts.',
    'Remove the white space.')
}

const notSetClass = new PyClass('NoValue', [objectClass], objectClass.order, new Map())
const notSet = new PyInstance(notSetClass, 'NOTSET')

/** `Env(NAME=(cast, default))` */
function schemeOf (env: PyInstance, name: string, context: Context): readonly [cast: Value, otherwise: Value] {
  const scheme = context.attribute(env, 'scheme')
  if (!(scheme instanceof PyDict)) return refuse(context, 'The scheme of an Env was changed.')
  const [, found] = scheme.entries.get(hashKey(new PyStr(name), context)) ?? []
  if (found === undefined) return [null, notSet]
  if (found instanceof PyDict || found instanceof PyStr || found instanceof PyInstance) {
    refuse(context, 'An entry of this scheme of django-environ is neither a cast nor a cast with a default.')
  }
  const items = found instanceof PyList || found instanceof PyTuple ? listOf(found, context) : []
  return items.length === 2 ? items as [Value, Value] : [found, notSet]
}

/** What a scheme has for one variable; undefined where it may be read as another one. */
function keptUnder (name: string, { lastAttributes, taintedBy }: PyInstance): readonly Value[] | undefined {
  const [prefix, scheme] = [lastAttributes.get('prefix'), lastAttributes.get('scheme')]
  const isKnown = taintedBy === undefined && scheme instanceof PyDict && scheme.taintedBy === undefined
  if (!isKnown || !(prefix instanceof PyStr && prefix.term === undefined && prefix.text === '')) return undefined
  const kept = [...scheme.entries.values()].flatMap(([key, value]) => key instanceof PyStr && key.text === name
    ? [value, ...value instanceof PyTuple ? value.items : value instanceof PyList ? value.kept : []]
    : [])
  const isPlain = (value: Value): boolean => value instanceof PyStr
    ? value.term === undefined && !value.text.startsWith('$')
    : !(value instanceof UnknownValue || value instanceof PyInstance)
  return kept.every(isPlain) ? kept : undefined
}

/** The module, with classes of its own: what a file sets in them must not show in another reading. */
export function environ (): PyModule {
  const environment = environObject()

  function check (env: PyInstance, context: Context): void {
    const { attributes } = env.type
    if (attributes.get('ENVIRON') !== environment || attributes.has('BOOLEAN_TRUE_STRINGS')) {
      refuse(context, 'The class Env of django-environ was changed.')
    }
    if (env.attributes.has('escape_proxy')) refuse(context, 'escape_proxy is not supported.')
  }

  /** The text of a variable, or the default. */
  function variable (env: PyInstance, name: string, cast: Value, fallback: Value, context: Context): Value {
    check(env, context)
    if (env.type === fileAwareClass && (readVariable(`${name}_FILE`, context, 'value') ?? '') !== '') {
      const fix = `Give the value: --env ${name}_FILE= --env ${name}=… on the command line, or the option env.`
      refuse(context, `${name}_FILE names a file with the value of ${name}, which is not read.`, fix)
    }
    // A default is not cast, but for one that is a text already.
    const otherwise = cast === null || cast === strClass || !(fallback instanceof PyStr) ? fallback : null
    const isRequired = fallback === notSet
    const kind = isRequired ? 'nothing' : fallbackOf(fallback)
    const text = readText(name, context, kind, isRequired ? undefined : otherwise)
    if (text !== undefined) return text
    if (isRequired) raise(improperlyConfigured, [new PyStr(`Set the ${name} environment variable`)], name)
    if (isCallable(fallback, context)) {
      refuse(context, 'Versions of django-environ differ in whether a default is called.', 'Give a value as default.')
    }
    return fallback
  }

  function getValue (self: Value, name: Value, cast: Value, otherwise: Value, context: Context): Value {
    const env = self instanceof PyInstance && self.type.order.includes(envClass)
      ? self
      : refuse(context, 'A method of Env is used on an object that is not an Env.')
    const full = str(context.attribute(env, 'prefix'), context) + str(name, context)
    const [schemeCast, schemeDefault] = schemeOf(env, full, context)
    const chosen = truth(cast, context) ? cast : schemeCast
    const fallback = otherwise === notSet ? schemeDefault : otherwise
    const isSmart = truth(context.attribute(env, 'smart_cast'), context)
    const isGiven = fallback !== null && fallback !== notSet
    const tellsCast = isSmart && chosen === null && isGiven && !isCallable(fallback, context)
    const finalCast = tellsCast ? classOf(fallback) : chosen

    let value = variable(env, full, chosen, fallback, context)
    if (value instanceof PyStr && value.term !== undefined) {
      value = new PyStr(helped('environText', value.term), context.span)
    } else if (value instanceof PyStr && value.text.startsWith('$')) {
      refuse(context, `${full} refers to another variable.`, 'Write the value of the other variable.')
    }
    if (fallback === null && value instanceof PyStr && !truth(value, context)) value = null
    const staysText = finalCast === null || finalCast === strClass
    if (value instanceof PyStr && value.term !== undefined && staysText) return value
    return isEqual(value, fallback, context) ? value : castValue(value, finalCast, context)
  }

  /** A method that asks for a variable, whose parameters may have a cast. */
  function asking (name: string, parameters: string, castOf: (cast: Value, context: Context) => Value): PyNative {
    return method(name, `var ${parameters}`, ([self, name, ...given], context) => {
      const [cast = null, otherwise = notSet] = parameters.startsWith('cast') ? given : [null, ...given]
      return getValue(self, name as Value, castOf(cast, context), otherwise, context)
    })
  }
  const ofUrl = (name: string, variable: string): PyNative =>
    method(name, 'var? default? engine? **others', ([self, asked, otherwise = notSet], context) => {
      getValue(self, asked === undefined ? new PyStr(variable) : asked, null, otherwise, context)
      return urlSettings(`Env.${name}`, context)
    })
  const urls = ['db', 'cache', 'email', 'search', 'channels'].flatMap(name => {
    const variable = name === 'db' ? 'DATABASE_URL' : `${name.toUpperCase()}_URL`
    const config = `${name}_url_config`
    return [
      ofUrl(name, variable),
      ofUrl(`${name}_url`, variable),
      native(config, 'url **others', (_given, context) => urlSettings(`Env.${config}`, context))
    ]
  })

  const members = [
    ...['__call__', 'get_value'].map(name => asking(name, 'cast? default? parse_default!', cast => cast)),
    ...Object.entries({ str: strClass, bool: boolClass, int: intClass, json: loads }).map(([name, cast]) =>
      asking(name, 'default? multiline! choices!', () => cast)),
    asking('list', 'cast? default?', (cast, context) => truth(cast, context) ? new PyList([cast]) : listClass),
    asking('tuple', 'cast! default?', () => tupleClass),
    readEnv, ...urls, ['ENVIRON', environment] as const, ['NOTSET', notSet] as const
  ]
  const make = (isFileAware: boolean): PyNative['run'] => (positional, scheme, context) => {
    if (positional.length > 0) raise('TypeError')
    const native: ByName = { under: name => isFileAware ? undefined : keptUnder(name, env) }
    const env: PyInstance = new PyInstance(isFileAware ? fileAwareClass : envClass, native)
    env.attributes.set('smart_cast', true).set('prefix', new PyStr(''))
    env.attributes.set('scheme', dictOf([...scheme].map(([name, value]) => [new PyStr(name), value] as const), context))
    return env
  }
  const envClass: PyClass = new PyClass('Env', [objectClass], objectClass.order, membersOf(members), make(false))
  const own = new Map([['ENVIRON', environment]])
  const fileAwareClass: PyClass = new PyClass('FileAwareEnv', [envClass], envClass.order, own, make(true))
  return moduleOf('environ', [], {
    Env: envClass,
    FileAwareEnv: fileAwareClass,
    Path: pathClass,
    ImproperlyConfigured: improperlyConfigured,
    NoValue: notSetClass
  })
}
