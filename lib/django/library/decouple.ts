import type { Location } from '../../settings/locations.js'
import { setIt } from '../problem.js'
import { classOf } from '../values/classes.js'
import { method } from '../values/define.js'
import { exceptionClass, objectClass, raise } from '../values/exceptions.js'
import { truth } from '../values/iterate.js'
import { str } from '../values/text.js'
import { PyClass, PyInstance, PyStr, refuse, type Context, type PyModule, type Value } from '../values/values.js'
import { nativeOf, textOf } from './arguments.js'
import { choices, csv } from './decouple-helpers.js'
import { readEnvOptions, readIniOptions, type Options } from './decouple-files.js'
import { envLines } from './env-lines.js'
import { fallbackOf, fromLine, givenValue, hasVariable, readText } from './environment.js'
import { moduleOf, wholeModule } from './module.js'
import { os } from './os.js'
import { absolute, pathOf } from './path-object.js'
import { ownFolder, searchUpwards } from './project-files.js'
import { string } from './small-modules.js'
import { decide } from '../values/terms.js'
import { toBool } from './strtobool.js'
import { lower } from '../characters.js'
import { helped } from '../terms/texts.js'
import { refusing, unmodelled } from './unknown.js'

/** What a repository keeps. */
class Repository {
  readonly options: Options
  readonly lines: ReadonlyMap<string, Location>
  readonly isIni: boolean

  constructor (options: Options, lines: ReadonlyMap<string, Location> = new Map(), isIni = false) {
    this.options = options
    this.lines = lines
    this.isIni = isIni
  }

  nameOf (option: string): string {
    return this.isIni ? lower(option) : option
  }
}

/** An AutoConfig: looks for a file when it is first called. */
class AutoConfig {
  readonly folder: string | undefined
  found: Repository | undefined

  constructor (folder: string | undefined) {
    this.folder = folder
  }
}

const undefinedValueError = exceptionClass('UndefinedValueError', 'Exception')
const undefinedClass = new PyClass('Undefined', [objectClass], objectClass.order, new Map())
const undefinedValue = new PyInstance(undefinedClass)

/** `Config.get(option, default, cast)`: the environment first, then the file. */
function get (repository: (context: Context) => Repository, [, option, otherwise = undefinedValue, cast = undefinedValue]: ReadonlyArray<Value | undefined>, context: Context): Value {
  const name = textOf(option, context)
  const value = lookUp(repository(context), name, otherwise, context) ?? fallback(otherwise, name)
  if (isUndefined(cast)) return value
  return cast === classOf(true) ? castBool(value, context) : context.call(cast, [value])

  function fallback (otherwise: Value, name: string): Value {
    if (!isUndefined(otherwise)) return otherwise
    return raise(undefinedValueError, [new PyStr(`${name} not found. Declare it as envvar or define a default value.`)], name)
  }
}

function isUndefined (value: Value): boolean {
  return value instanceof PyInstance && value.type === undefinedClass
}

function lookUp (repository: Repository, name: string, otherwise: Value, context: Context): PyStr | undefined {
  const option = repository.nameOf(name)
  const isInFile = repository.options.has(option)
  const fallback = isInFile ? 'file' : isUndefined(otherwise) ? 'nothing' : fallbackOf(otherwise)
  const inFile = repository.options.get(option)
  const preset = isInFile ? inFile === undefined ? null : new PyStr(inFile) : isUndefined(otherwise) ? undefined : otherwise
  const set = readText(context.environment, name, context, fallback, preset)
  if (set !== undefined) return set
  if (!isInFile) return undefined
  const value = inFile ?? refuse(context, `The value of ${name} in settings.ini has a %, which configparser replaces, and that is not read.`, setIt(name))
  context.spend(value.length)
  return new PyStr(givenValue(context.environment, name, value, context), fromLine(context.place, repository.lines.get(name)))
}

function castBool (value: Value, context: Context): boolean {
  if (value instanceof PyStr && value.term !== undefined) return decide(helped('decoupleBool', value.term, toTruth), context)
  return toTruth(str(value, context))
}

function toTruth (text: string): boolean {
  return text === '' ? false : toBool(text) ?? raise('ValueError')
}

const readers: ReadonlyArray<readonly [file: string, read: (text: string, context: Context, path: string) => Repository]> = [
  ['settings.ini', (text, context) => new Repository(readIniOptions(text, context), undefined, true)],
  ['.env', (text, _context, path) => new Repository(readEnvOptions(text), envLines(path, text))]
]

function find (auto: AutoConfig, context: Context): Repository {
  const folder = auto.folder ?? ownFolder(context)
  const path = folder === undefined ? undefined : searchUpwards(folder, readers.map(([file]) => file), context)
  if (path === undefined) return new Repository(new Map())
  const [, read] = readers.find(([file]) => path.endsWith(`/${file}`)) as typeof readers[number]
  return readFile(path, read, context)
}

function readFile (path: string, read: typeof readers[number][1], context: Context): Repository {
  const text = context.readFile(path) as string
  context.spend(text.length)
  return read(text, context, path)
}

/** What else `from decouple import *` takes: all that the module imports for itself. */
const unread = Object.fromEntries(['ConfigParser', 'DEFAULT_ENCODING', 'FALSE_VALUES', 'OrderedDict', 'PYVERSION', 'TRUE_VALUES', 'open', 'read_config', 'shlex', 'strtobool', 'sys', 'text_type']
  .map(name => [name, unmodelled('decouple', name)]))

export function decouple (): PyModule {
  const repository = (name: string, make: PyClass['make'], base = objectClass): PyClass => new PyClass(name, [base], base.order, new Map<string, Value>([
    method('__contains__', 'key', ([self, key], context) => {
      const found = nativeOf(self, Repository, context)
      const name = textOf(key, context)
      return (found.options.size > 0 && hasVariable(context.environment, name, context)) || found.options.has(found.nameOf(name))
    }),
    refusing('__getitem__', 'Ask a Config for its options, not a repository.', undefined, true)
  ].map(made => [made.name, made])), make)

  const ofFile = (name: string, [, read]: typeof readers[number]): PyClass => {
    const type: PyClass = repository(name, (positional, keywords, context) => {
      const source = positional[0] ?? keywords.get('source')
      if (positional.length > 1 || keywords.has('encoding')) refuse(context, 'An encoding of a file is not read.')
      if (source === undefined) return raise('TypeError')
      const path = absolute(pathOf(source, context), context)
      if (context.readFile(path) === undefined) raise('FileNotFoundError')
      return new PyInstance(type, readFile(path, read, context))
    })
    return type
  }
  const emptyClass: PyClass = repository('RepositoryEmpty', () => new PyInstance(emptyClass, new Repository(new Map())))
  const [ini, env] = readers as [typeof readers[number], typeof readers[number]]

  const configClass: PyClass = new PyClass('Config', [objectClass], objectClass.order, new Map(['get', '__call__'].map(name => [name, method(name, 'option default? cast?', (given, context) => {
    const repository = context.attribute(given[0] as Value, 'repository')
    return get(() => nativeOf(repository, Repository, context), given, context)
  })])), ([repository = null, ...more], keywords) => {
    if (more.length > 0 || keywords.size > 0) raise('TypeError')
    const config = new PyInstance(configClass)
    config.attributes.set('repository', repository)
    return config
  })
  const autoClass: PyClass = new PyClass('AutoConfig', [objectClass], objectClass.order, new Map([
    ['__call__', method('__call__', 'option default? cast?', (given, context) => {
      const auto = nativeOf(given[0], AutoConfig, context)
      return get(context => {
        auto.found ??= find(auto, context)
        return auto.found
      }, given, context)
    })]
  ]), ([first, ...more], keywords, context) => {
    const path = first ?? keywords.get('search_path') ?? null
    if (more.length > 0) raise('TypeError')
    return new PyInstance(autoClass, new AutoConfig(truth(path, context) ? absolute(pathOf(path, context), context) : undefined))
  })
  return wholeModule(moduleOf('decouple', [refusing('RepositorySecret', 'RepositorySecret reads files outside of the project.')], {
    config: new PyInstance(autoClass, new AutoConfig(undefined)),
    AutoConfig: autoClass,
    Config: configClass,
    RepositoryEnv: ofFile('RepositoryEnv', env),
    RepositoryIni: ofFile('RepositoryIni', ini),
    RepositoryEmpty: emptyClass,
    Csv: csv(),
    Choices: choices(),
    UndefinedValueError: undefinedValueError,
    Undefined: undefinedClass,
    undefined: undefinedValue,
    os: os(),
    string: string(),
    ...unread
  }))
}
