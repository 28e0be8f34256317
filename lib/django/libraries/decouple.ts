import { derived } from '../../python/values/str-methods.js'
import type { Location } from '../../settings/locations.js'
import { lower, strip, stripEnd, universalNewlines } from '../../python/values/characters.js'
import { setIt } from '../../python/problem.js'
import { helped } from '../../python/terms.js'
import { classOf } from '../../python/values/classes.js'
import { method, native } from '../../python/values/define.js'
import { exceptionClass, objectClass, raise } from '../../python/values/exceptions.js'
import { listOf, truth } from '../../python/values/iterate.js'
import { equal } from '../../python/values/operators.js'
import { decide } from '../../python/values/terms.js'
import { str } from '../../python/values/text.js'
import {
  PyClass, PyInstance, PyIterator, PyList, PyStr, refuse, type Context, type PyModule, type PyNative, type Value
} from '../../python/values/values.js'
import { nativeOf, textOf } from '../../python/stdlib/arguments.js'
import { envLines, fallbackOf, fromLine, givenValue, hasVariable, readText } from '../../python/stdlib/environment.js'
import { classWith, moduleOf, refusing } from '../../python/stdlib/module.js'
import { absolute, pathOf } from '../../python/stdlib/paths.js'
import { ownFolder, searchUpwards } from '../../python/stdlib/project-files.js'

/** The options of a file; undefined for one that is not read. */
type Options = ReadonlyMap<string, string | undefined>

/**
 * The rules of RepositoryEnv, since 3.4 of 2021: no `export`, no comments after values, quotes only around the whole.
 */
function readEnvOptions (text: string): Options {
  const options = new Map<string, string>()
  for (const whole of universalNewlines(text).split('\n')) {
    const line = strip(whole)
    const equals = line.indexOf('=')
    if (line.startsWith('#') || equals === -1) continue
    const value = strip(line.slice(equals + 1))
    const isQuoted = value.length >= 2 && /^["']/.test(value) && value.endsWith(value[0] as string)
    options.set(strip(line.slice(0, equals)), isQuoted ? value.slice(1, -1) : value)
  }
  return options
}

/** The section `settings` of an ini file, where it is written plainly. */
function readIniOptions (text: string, context: Context): Options {
  const sections = new Map<string, Map<string, string | undefined>>()
  let options: Map<string, string | undefined> | undefined
  for (const line of universalNewlines(text).split('\n')) {
    const plain = strip(line)
    if (plain === '' || plain.startsWith('#') || plain.startsWith(';')) continue
    if (line[0] !== plain[0]) {
      refuse(context, 'settings.ini has a line that is indented, which may go on with the value before it.')
    }
    const section = plain.startsWith('[') ? plain.slice(1, plain.lastIndexOf(']')) : ''
    if (section !== '') {
      if (sections.has(section) || section === 'DEFAULT') {
        refuse(context, `settings.ini has the section ${section}, which is twice there or stands for all others.`)
      }
      sections.set(section, options = new Map())
      continue
    }
    const end = plain.search(/[=:]/)
    const name = lower(stripEnd(plain.slice(0, Math.max(0, end))))
    if (options === undefined || name === '' || options.has(name)) {
      refuse(context, 'settings.ini has a line that Python\'s configparser may refuse.')
    }
    const value = strip(plain.slice(end + 1))
    options.set(name, value.includes('%') ? undefined : value)
  }
  return sections.get('settings') ?? new Map()
}

type State = 'between' | 'word' | "'" | '"' | 'escape'

/**
 * What `shlex.shlex(text, posix=True)` gives with `whitespace` set to the delimiters and `whitespace_split`:
 * pieces between delimiters, with quotes, backslashes and comments as a shell has them.
 */
function splitAsShell (text: string, delimiters: string): string[] {
  const characters = [...text]
  const pieces: string[] = []
  let piece = ''
  let isQuoted = false
  let state = 'between' as State
  let escapedIn: State = 'word'
  for (let at = 0; at < characters.length; at++) {
    const character = characters[at] as string
    if (state === "'" || state === '"') {
      if (character === state) state = 'word'
      else if (character === '\\' && state === '"') [escapedIn, state] = [state, 'escape']
      else piece += character
    } else if (state === 'escape') {
      // Within double quotes a backslash stays before all but itself and the quote.
      if (escapedIn === '"' && character !== '\\' && character !== '"') piece += '\\'
      piece += character
      state = escapedIn
    } else if (delimiters.includes(character) || character === '#') {
      if (!delimiters.includes(character)) while (at + 1 < characters.length && characters[at] !== '\n') at++
      if (piece !== '' || isQuoted) pieces.push(piece)
      piece = ''
      isQuoted = false
      state = 'between'
    } else if (character === "'" || character === '"') {
      [state, isQuoted] = [character, true]
    } else if (character === '\\') {
      [escapedIn, state] = ['word', 'escape']
    } else {
      piece += character
      state = 'word'
    }
  }
  if (state === "'" || state === '"' || state === 'escape') raise('ValueError')
  if (piece !== '' || isQuoted) pieces.push(piece)
  return pieces
}

type Action = (value: Value, context: Context) => Value

/** What a helper does when it is called. */
class Helper {
  readonly action: Action

  constructor (action: Action) {
    this.action = action
  }
}

/** An object whose one method is `__call__`, as the helpers of python-decouple are. */
function callable (
  name: string, parameters: string, prepare: (given: ReadonlyArray<Value | undefined>, context: Context) => Action
): PyClass {
  const call = native('__call__', 'self value', ([self, value], context) =>
    nativeOf(self, Helper, context).action(value as Value, context), true)
  const make: PyNative = native(name, parameters, (given, context) =>
    new PyInstance(type, new Helper(prepare(given, context))))
  const type: PyClass = classWith(name, [call], make.run)
  return type
}

const strClass = classOf(new PyStr(''))
const listClass = classOf(new PyList([]))
const spaces = ' \t\n\r\v\f'

/** `Csv(cast=str, delimiter=',', strip=string.whitespace, post_process=list)`. */
const csv = callable('Csv', 'cast? delimiter? strip? post_process?', (given, context) => {
  const [cast = strClass, delimiter, stripped, gather = listClass] = given
  const delimiters = delimiter === undefined ? ',' : textOf(delimiter, context)
  const isPlain = cast === strClass && gather === listClass && delimiters === ',' && stripped === undefined
  const blanks = stripped === undefined ? spaces : stripped === null ? undefined : textOf(stripped, context)
  return (value, context) => {
    if (value === null) refuse(context, 'Versions of python-decouple differ in what Csv makes of None.')
    if (value instanceof PyInstance) refuse(context, 'Csv is given an object.')
    if (!(value instanceof PyStr)) return raise('AttributeError')
    if (value.term !== undefined && isPlain) {
      return PyList.ofTerm(helped('decoupleCsv', value.term), context.span)
    }
    context.spend(value.text.length)
    const items = splitAsShell(value.text, delimiters).map(item =>
      context.call(cast, [derived(value, strip(item, blanks), context)]))
    return context.call(gather, [new PyIterator('generator', items.values())])
  }
})

/** `Choices(flat=None, cast=str, choices=None)`. */
const choices = callable('Choices', 'flat? cast? choices?', ([flat = null, cast = strClass, pairs = null], context) => {
  const valid = truth(flat, context) ? listOf(flat, context) : []
  for (const pair of truth(pairs, context) ? listOf(pairs, context) : []) {
    const [value, ...others] = listOf(pair, context)
    if (value === undefined || others.length !== 1) raise('ValueError')
    valid.push(value)
  }
  return (value, context) => {
    const found = context.call(cast, [value])
    return valid.some(choice => equal(found, choice, context)) ? found : raise('ValueError')
  }
})

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

type Find = (self: Value | undefined, context: Context) => Repository

/** `config(option, default, cast)`: the environment first, then the file. */
function reader (name: string, find: Find): PyNative {
  return method(name, 'option default? cast?', (given, context) => {
    const [self, option, otherwise = undefinedValue, cast = undefinedValue] = given
    const name = textOf(option, context)
    const found = lookUp(find(self, context), name, otherwise, context)
    if (found === undefined && isUndefined(otherwise)) {
      const message = `${name} not found. Declare it as envvar or define a default value.`
      raise(undefinedValueError, [new PyStr(message)], name)
    }
    const value = found ?? otherwise
    if (isUndefined(cast)) return value
    return cast === classOf(true) ? castBool(value, context) : context.call(cast, [value])
  })
}

function isUndefined (value: Value): boolean {
  return value instanceof PyInstance && value.type === undefinedClass
}

function lookUp (repository: Repository, name: string, otherwise: Value, context: Context): PyStr | undefined {
  const option = repository.nameOf(name)
  const isInFile = repository.options.has(option)
  const inFile = repository.options.get(option)
  const given = isUndefined(otherwise) ? undefined : otherwise
  const preset = isInFile ? inFile === undefined ? null : new PyStr(inFile) : given
  const fallback = isInFile ? 'file' : isUndefined(otherwise) ? 'nothing' : fallbackOf(otherwise)
  const set = readText(context.environment, name, context, fallback, preset)
  if (set !== undefined) return set
  if (!isInFile) return undefined
  const value = inFile ??
    refuse(context, `The value of ${name} in settings.ini has a %, which configparser replaces, and that is not read.`,
      setIt(name))
  context.spend(value.length)
  const span = fromLine(context.span, repository.lines.get(name))
  return new PyStr(givenValue(context.environment, name, value, context), span)
}

const truths = new Set(['y', 'yes', 't', 'true', 'on', '1'])
const falsehoods = new Set(['n', 'no', 'f', 'false', 'off', '0'])

/** What distutils and python-decouple take for a bool; undefined where they raise ValueError. */
function toBool (text: string): boolean | undefined {
  const word = lower(text)
  return truths.has(word) ? true : falsehoods.has(word) ? false : undefined
}

function castBool (value: Value, context: Context): boolean {
  const toTruth = (text: string): boolean => text === '' ? false : toBool(text) ?? raise('ValueError')
  if (value instanceof PyStr && value.term !== undefined) {
    return decide(helped('decoupleBool', value.term), context)
  }
  return toTruth(str(value, context))
}

/** distutils.util, which Python 3.12 has no more, and setuptools' copy of it. */
export function distutilsUtil (name: string): PyModule {
  return moduleOf(name, [
    native('strtobool', 'val', ([value], context) => {
      // What has no `lower` is no text.
      if (!(value instanceof PyStr || value instanceof PyInstance)) raise('AttributeError')
      return (toBool(textOf(value, context)) ?? raise('ValueError')) ? 1n : 0n
    })
  ])
}

/** The files that an AutoConfig looks for. */
const fileNames = ['settings.ini', '.env']

function readFile (path: string, isIni: boolean, context: Context): Repository {
  const text = context.readFile(path) ?? raise('FileNotFoundError')
  context.spend(text.length)
  return isIni
    ? new Repository(readIniOptions(text, context), undefined, true)
    : new Repository(readEnvOptions(text), envLines(path, text))
}

function findFile (auto: AutoConfig, context: Context): Repository {
  const folder = auto.folder ?? ownFolder(context)
  const path = folder === undefined ? undefined : searchUpwards(folder, fileNames, context)
  return path === undefined ? new Repository(new Map()) : readFile(path, path.endsWith('/settings.ini'), context)
}

const repositoryMethods: readonly PyNative[] = [
  method('__contains__', 'key', ([self, key], context) => {
    const found = nativeOf(self, Repository, context)
    const name = textOf(key, context)
    const isSet = found.options.size > 0 && hasVariable(context.environment, name, context)
    return isSet || found.options.has(found.nameOf(name))
  }),
  refusing('__getitem__', 'Ask a Config for its options, not a repository.', undefined, true)
]

function repositoryOfFile (name: string, isIni: boolean): PyClass {
  const type: PyClass = classWith(name, repositoryMethods, (positional, keywords, context) => {
    const source = positional[0] ?? keywords.get('source')
    if (positional.length > 1 || keywords.has('encoding')) refuse(context, 'An encoding of a file is not read.')
    if (source === undefined) return raise('TypeError')
    return new PyInstance(type, readFile(absolute(pathOf(source, context), context), isIni, context))
  })
  return type
}

const emptyClass: PyClass = classWith('RepositoryEmpty', repositoryMethods, () =>
  new PyInstance(emptyClass, new Repository(new Map())))

/** The object keeps the repository as an attribute, as Python's does. */
const ofAttribute: Find = (self, context) =>
  nativeOf(context.attribute(self as Value, 'repository'), Repository, context)

const configClass: PyClass = classWith('Config', ['get', '__call__'].map(name => reader(name, ofAttribute)),
  ([repository = null, ...more], keywords) => {
    if (more.length > 0 || keywords.size > 0) raise('TypeError')
    const config = new PyInstance(configClass)
    config.attributes.set('repository', repository)
    return config
  })

const ofSearch: Find = (self, context) => {
  const auto = nativeOf(self, AutoConfig, context)
  auto.found ??= findFile(auto, context)
  return auto.found
}

const autoClass: PyClass = classWith('AutoConfig', [reader('__call__', ofSearch)], (positional, keywords, context) => {
  const [first, ...more] = positional
  const path = first ?? keywords.get('search_path') ?? null
  if (more.length > 0) raise('TypeError')
  const folder = truth(path, context) ? absolute(pathOf(path, context), context) : undefined
  return new PyInstance(autoClass, new AutoConfig(folder))
})

export function decouple (): PyModule {
  return moduleOf('decouple', [], {
    config: new PyInstance(autoClass, new AutoConfig(undefined)),
    AutoConfig: autoClass,
    Config: configClass,
    RepositoryEnv: repositoryOfFile('RepositoryEnv', false),
    RepositoryIni: repositoryOfFile('RepositoryIni', true),
    RepositoryEmpty: emptyClass,
    Csv: csv,
    Choices: choices,
    UndefinedValueError: undefinedValueError,
    Undefined: undefinedClass,
    undefined: undefinedValue
  })
}
