import { asIndex, isCallable } from '../values/classes.js'
import { method, native, type Body } from '../values/define.js'
import { raise } from '../values/exceptions.js'
import { iterate, listOf } from '../values/iterate.js'
import { isFixed } from '../values/known.js'
import {
  PyClass, PyDict, PyFunction, PyInstance, PyIterator, PyList, PyModule, PyNative, PyRange, PySet, PyStr, PyTuple,
  UnknownValue, refuse, type Context, type Value
} from '../values/values.js'
import { namedTuple } from './collections.js'
import {
  because, checkShown, classWith, doNothing, keptIn, moduleOf, nothing, nothingMethod, opaque, opaqueClass, property
} from './module.js'
import { change, changing, join, normpath } from './paths.js'

/* Modules of Python's own library of which settings use a name or two. */

const levels = { CRITICAL: 50n, FATAL: 50n, ERROR: 40n, WARNING: 30n, WARN: 30n, INFO: 20n, DEBUG: 10n, NOTSET: 0n }
const logged = ['debug', 'info', 'warning', 'warn', 'error', 'critical', 'fatal', 'exception', 'log']

/** A level of another name is an exception, and loggers call the functions that they are given. */
const configure: Body = ([level], context, rest, others) => {
  if (level instanceof PyStr && !(level.text in levels)) refuse(context, 'logging has no level of this name, unless code added it.')
  return checkShown([level ?? null, ...rest, ...others.values()], context, true)
}

/** Loggers, which do nothing that settings see. */
export function logging (): PyModule {
  const logger = opaque('Logger', 'The state of a logger is not known.', [
    ...logged.map(nothingMethod),
    method('setLevel', 'level', ([, level], ...rest) => configure([level], ...rest)),
    ...['addHandler', 'removeHandler', 'addFilter'].map(name =>
      method(name, 'given', ([, given], context) => checkShown([given], context, true)))
  ])
  return moduleOf('logging', [
    native('getLogger', 'name?', () => logger),
    native('basicConfig', '* level? **others', (given, context, rest, options) => {
      const file = options.get('filename')
      if (file !== undefined && file !== null) change(file, context)
      return configure(given, context, rest, options)
    }),
    ...changing('FileHandler'),
    ...[...logged, 'disable', 'captureWarnings', 'addLevelName'].map(nothing)
  ], levels)
}

/** Warnings, which are no errors unless a filter says so. */
export function warnings (): PyModule {
  let mayRaise = false
  const filter = (name: string): PyNative => native(name, 'action *rest **others', ([action]) => {
    mayRaise ||= !(action instanceof PyStr && /^(?:always|default|ignore|module|once)$/.test(action.text))
    return null
  })
  const warn = (name: string): PyNative => native(name, '*rest **others', (given, context, ...shown) => {
    if (mayRaise && context.isGuarded) refuse(context, 'A filter may turn this warning into an exception.')
    return doNothing(given, context, ...shown)
  })
  return moduleOf('warnings', [
    ...['filterwarnings', 'simplefilter'].map(filter), nothing('resetwarnings'), ...['warn', 'warn_explicit'].map(warn)
  ])
}

const second = 1_000_000n
const day = 86_400n * second
/** In the order of the parameters of timedelta. */
const units = [day, second, 1n, 1000n, 60n * second, 3600n * second, 7n * day] as const

function whole (value: Value, context: Context): bigint {
  if (typeof value !== 'number') return asIndex(value, context)
  return Number.isSafeInteger(value) ? BigInt(value) : refuse(context, 'Only whole numbers are supported in a timedelta.')
}

/** The microseconds that a timedelta keeps. */
const lengthOf = (delta: Value | undefined, context: Context): bigint => keptIn(delta, deltaClass, context)

/** Python rounds the whole days down. */
const restOf = (delta: Value | undefined, context: Context): bigint => ((lengthOf(delta, context) % day) + day) % day

const deltaClass: PyClass = opaqueClass('timedelta', 'Only the days and the seconds of a timedelta are supported.', [
  property('days', ([self], context) => (lengthOf(self, context) - restOf(self, context)) / day),
  property('seconds', ([self], context) => restOf(self, context) / second),
  method('total_seconds', '', ([self], context) => {
    const microseconds = Number(lengthOf(self, context))
    if (!Number.isSafeInteger(microseconds)) refuse(context, 'The timedelta is too long to be a float exactly.')
    return microseconds / 1e6
  })
], native('timedelta', 'days? seconds? microseconds? milliseconds? minutes? hours? weeks?', (given, context) => {
  const microseconds = given.reduce<bigint>((sum, value, index) =>
    sum + whole(value === undefined ? 0n : value, context) * (units[index] as bigint), 0n)
  if (microseconds / day > 999_999_999n || microseconds / day < -999_999_999n) raise('OverflowError')
  return new PyInstance(deltaClass, microseconds)
}).run)

export function datetime (): PyModule {
  const clock = ['datetime', 'date', 'time'].map(name =>
    [name, because(`datetime.${name} is not supported: most of its results depend on the clock.`)] as const)
  return moduleOf('datetime', [], { ...Object.fromEntries(clock), timedelta: deltaClass })
}

/** In `native` of `contextlib.suppress(…)`: a `with` block ends at an exception of one of these. */
interface Suppression { readonly suppresses: readonly PyClass[] }

const enter = method('__enter__', '', () => null)
const suppressClass: PyClass = classWith('suppress', [enter], (classes, keywords, context) => {
  if (keywords.size > 0) raise('TypeError')
  const suppresses = classes.map(type =>
    type instanceof PyClass ? type : refuse(context, 'An argument of suppress() is not a class.'))
  return new PyInstance(suppressClass, { suppresses } satisfies Suppression)
})

export function contextlib (): PyModule { return moduleOf('contextlib', [], { suppress: suppressClass }) }

/** The folders that a program puts into sys.path, before those that are there and behind them. */
export class SearchPath {
  readonly before: string[] = []
  readonly behind: string[] = []
}

/** Python ignores entries that are not texts. It is mostly started at the top of the project. */
function put (folders: readonly Value[], into: string[], { cwd, root = '/' }: Context): null {
  for (const folder of folders) if (folder instanceof PyStr) into.push(normpath(join(cwd ?? root, folder.text)))
  return null
}

function searchPath (): PyInstance {
  const folders = new SearchPath()
  const adding = (name: string, into: string[]): PyNative => method(name, 'other', ([self, other], context) => {
    put(listOf(other, context), into, context)
    return self
  })
  return opaque('list', 'The folders that Python imports from are not known.', [
    method('insert', 'index object', ([, , folder], context) => put([folder], folders.before, context)),
    method('append', 'object', ([, folder], context) => put([folder], folders.behind, context)),
    method('extend', 'iterable', ([, other], context) => put(listOf(other, context), folders.behind, context)),
    adding('__iadd__', folders.behind), adding('__add__', folders.behind), adding('__radd__', folders.before)
  ], folders)
}

/** Reads of the machine are refused. */
export function sys (modules: Value = because('The modules that are imported already are not known.')): PyModule {
  const silent = ['write', 'flush', 'reconfigure'].map(nothingMethod)
  const stream = opaque('TextIOWrapper', 'The content of a stream is not known.', silent)
  return moduleOf('sys', [
    native('exit', 'status? /', ([status]) => raise('SystemExit', status === undefined ? [] : [status])),
    nothing('setrecursionlimit')
  ], {
    path: searchPath(),
    stdout: stream,
    stderr: stream,
    argv: because('The arguments of the command line are not known.',
      'Say how the server is started: --argv "manage.py runserver" on the command line, or the option argv.'),
    modules
  })
}

function chain (iterables: readonly Value[], context: Context): PyIterator {
  const kinds = [PyStr, PyList, PyTuple, PySet, PyDict, PyRange, PyIterator, UnknownValue]
  const iterators = iterables.map(each => kinds.some(kind => each instanceof kind)
    ? iterate(each, context)
    : refuse(context, 'itertools.chain of an object, or of a value without items, is not supported.'))
  const values = (function * () {
    for (const { values } of iterators) yield * { [Symbol.iterator]: () => values }
  }())
  return new PyIterator('chain', values, iterators.some(({ isUnordered }) => isUnordered))
}

const chainClass = classWith('chain', [
  native('from_iterable', 'iterable /', ([iterables], context) => chain(listOf(iterables as Value, context), context))
], (iterables, keywords, context) => keywords.size > 0 ? raise('TypeError') : chain(iterables, context))

export function shutil (): PyModule { return moduleOf('shutil', changing('copy copy2 copyfile copytree move rmtree')) }

export function itertools (): PyModule { return moduleOf('itertools', [], { chain: chainClass }) }

export function functools (): PyModule {
  return moduleOf('functools', [
    native('partial', 'func / *args **keywords', ([func], context, first, named) => {
      if (!isCallable(func, context)) raise('TypeError')
      return new PyNative('partial', (positional, keywords, context) =>
        context.call(func, [...first, ...positional], new Map([...named, ...keywords])))
    }),
    native('wraps', 'wrapped assigned! updated!', ([inner]) => native('wraps', 'wrapper /', ([wrapper], context) => {
      if (!(wrapper instanceof PyFunction)) return refuse(context, 'The argument of functools.wraps is not a function of the file.')
      wrapper.attributes.set('__name__', context.attribute(inner, '__name__'))
      return wrapper
    }))
  ])
}

/** A copy. A deep one is only made of what holds nothing that can change. */
function copyOf (value: Value, isDeep: boolean, context: Context): Value {
  if (isFixed(value, context)) return value
  const isCopied = (value instanceof PyList || value instanceof PyDict) &&
    (!isDeep || value.kept.every(each => isFixed(each, context)))
  if (!isCopied) refuse(context, 'To copy this object is not supported.')
  return context.call(context.attribute(value, 'copy'), [])
}

export function copy (): PyModule {
  return moduleOf('copy', [
    native('copy', 'x', ([value], context) => copyOf(value, false, context)),
    native('deepcopy', 'x memo!', ([value], context) => copyOf(value, true, context))
  ])
}

const wholeUrl = /^(?:([a-zA-Z][a-zA-Z0-9+.-]*):)?(?:\/\/([^/?#]*))?([^?#]*)(?:\?([^#]*))?(?:#(.*))?$/

/** `urlparse(url)` or `urlsplit(url)`, of URLs as they are usually written: with no parameters behind a semicolon. */
function taking (name: string, result: string, fields: readonly string[]): PyNative {
  const type = namedTuple(result, fields, [])
  return native(name, 'url scheme! allow_fragments!', ([given], context) => {
    // Of bytes, and of None, Python makes bytes.
    const url = given instanceof PyStr ? given.text : refuse(context, 'The URL is not a str.')
    context.spend(url.length)
    if (/[^!-~]|[[\];]/.test(url)) {
      refuse(context, 'A URL with brackets, semicolons, white space or letters beyond ASCII is not supported.')
    }
    const [, scheme = '', netloc = '', path = '', query = '', fragment = ''] = wholeUrl.exec(url) ?? []
    const parts: Readonly<Record<string, string>> =
      { scheme: scheme.toLowerCase(), netloc, path, params: '', query, fragment }
    const text = (part: string | undefined): Value => part === undefined ? null : new PyStr(part, context.span)
    const taken = context.call(type, fields.map(field => text(parts[field]))) as PyInstance
    const [, user, password, host = '', port = ''] = /^(?:([^:]*)(?::(.*))?@)?([^:]*)(?::(.*))?$/.exec(netloc) ?? []
    const isPort = /^[0-9]*$/.test(port) && Number(port) <= 65535
    const { attributes } = taken
    attributes.set('username', text(user)).set('password', text(password))
    attributes.set('hostname', host === '' ? null : text(host.replace(/^[^%]*/, name => name.toLowerCase())))
    attributes.set('port', port === '' ? null : isPort ? BigInt(port) : because('The port of this URL is not a number up to 65535.'))
    return taken
  })
}

export function urllibParse (): PyModule {
  return moduleOf('urllib.parse', [
    taking('urlparse', 'ParseResult', ['scheme', 'netloc', 'path', 'params', 'query', 'fragment']),
    taking('urlsplit', 'SplitResult', ['scheme', 'netloc', 'path', 'query', 'fragment'])
  ])
}
