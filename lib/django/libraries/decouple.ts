import { setIt } from '../../python/problem.js'
import { because, classWith, keptIn, moduleOf, nativeOf, textOf, textOr } from '../../python/stdlib/module.js'
import { envLines, fallbackOf, fromLine, givenValue, readText, type EnvFile } from '../../python/stdlib/environment.js'
import { absolute, pathOf } from '../../python/stdlib/paths.js'
import { ownFolder, searchUpwards } from '../../python/stdlib/project-files.js'
import { helped } from '../../python/terms.js'
import { lower, strip, stripEnd, universalNewlines } from '../../python/values/characters.js'
import { boolClass, listClass, strClass } from '../../python/values/classes.js'
import { method, native, type Given } from '../../python/values/define.js'
import { exceptionClass, raise } from '../../python/values/exceptions.js'
import { truth } from '../../python/values/iterate.js'
import { derived } from '../../python/values/str-methods.js'
import { decide } from '../../python/values/terms.js'
import { str } from '../../python/values/text.js'
import {
  PyClass, PyInstance, PyIterator, PyList, PyStr, refuse, type Context, type PyModule, type Value
} from '../../python/values/values.js'

/** Where a Config looks for what the environment lacks: the options of a file; undefined is one that is not read. */
class Repository implements EnvFile {
  readonly values: EnvFile['values']
  readonly lines: EnvFile['lines']
  readonly isIni: boolean

  constructor (values: EnvFile['values'] = new Map(), lines: EnvFile['lines'] = new Map(), isIni = false) {
    this.values = values
    this.lines = lines
    this.isIni = isIni
  }
}

/**
 * The rules of RepositoryEnv, since 3.4 of 2021: no `export`, no comments after values, quotes only around the whole.
 */
function readEnvOptions (text: string): Map<string, string> {
  const options = new Map<string, string>()
  for (const whole of universalNewlines(text).split('\n')) {
    const line = strip(whole)
    const equals = line.indexOf('=')
    if (line.startsWith('#') || equals === -1) continue
    const value = strip(line.slice(equals + 1))
    const [, , inner = value] = /^(["'])([^]*)\1$/.exec(value) ?? []
    options.set(strip(line.slice(0, equals)), inner)
  }
  return options
}

/** The section `settings` of an ini file, where it is written plainly. */
function readIniOptions (text: string, context: Context): Map<string, string | undefined> {
  const sections = new Map<string, Map<string, string | undefined>>()
  let options: Map<string, string | undefined> | undefined
  const isPlain = universalNewlines(text).split('\n').every(line => {
    if (/^\s*(?:[#;]|$)/.test(line)) return true
    const [, section, name = '', value = ''] = /^(?:\[(.+)\]|([^\s=:[][^=:]*)[=:])(.*)$/.exec(line) ?? []
    if (section !== undefined) {
      const isNew = !sections.has(section) && section !== 'DEFAULT'
      sections.set(section, options = new Map())
      return isNew
    }
    const option = lower(stripEnd(name))
    if (option === '' || options === undefined || options.has(option)) return false
    options.set(option, value.includes('%') ? undefined : strip(value))
    return true
  })
  if (!isPlain) {
    refuse(context, 'settings.ini has a line that Python\'s configparser may read in another way, or refuse.')
  }
  return sections.get('settings') ?? new Map()
}

function readFile (path: string, isIni: boolean, context: Context): Repository {
  const text = context.readFile(path) ?? raise('FileNotFoundError')
  context.spend(text.length)
  return isIni
    ? new Repository(readIniOptions(text, context), undefined, true)
    : new Repository(readEnvOptions(text), envLines(path, text))
}

/**
 * What `shlex.shlex(text, posix=True)` gives with `whitespace` set to the delimiters and `whitespace_split`: pieces
 * between delimiters, with quotes, backslashes and comments as a shell has them.
 */
function splitAsShell (text: string, delimiters: string): string[] {
  const between = delimiters.replaceAll(/[\]^-]/g, '\\$&')
  const piece = new RegExp(`#[^\\n]*\\n?|(?:[^${between}#'"\\\\]|'[^']*'|"(?:[^"\\\\]|\\\\[^])*"|\\\\[^])+`, 'gu')
  if (new RegExp(`[^${between}]`, 'u').test(text.replaceAll(piece, ''))) raise('ValueError')
  return (text.match(piece) ?? []).filter(found => !found.startsWith('#')).map(found => found.replaceAll(
    /'([^']*)'|"((?:[^"\\]|\\[^])*)"|\\([^])/gu,
    (_all, single?: string, double?: string, escaped?: string) =>
      single ?? double?.replaceAll(/\\(["\\])/g, '$1') ?? String(escaped)
  ))
}

type Run = (value: Value, context: Context) => Value

/** `Csv(cast=str, delimiter=',', strip=string.whitespace, post_process=list)`. */
function csv ([cast = strClass, delimiter, stripped, gather = listClass]: Given, context: Context): Run {
  const delimiters = textOr(delimiter, ',', context)
  if (!/^[^#'"\\]+$/.test(delimiters)) refuse(context, 'What Csv makes of this delimiter is not read.')
  const isPlain = cast === strClass && gather === listClass && delimiters === ',' && stripped === undefined
  const blanks = stripped === undefined ? ' \t\n\r\v\f' : textOr(stripped, undefined, context)
  const split = (text: string): string[] => splitAsShell(text, delimiters).map(item => strip(item, blanks))
  return (value, context) => {
    if (value === null) refuse(context, 'Versions of python-decouple differ in what Csv makes of None.')
    if (value instanceof PyInstance) refuse(context, 'Csv is given an object.')
    if (!(value instanceof PyStr)) return raise('AttributeError')
    if (value.term !== undefined && isPlain) {
      return PyList.ofTerm(helped('decoupleCsv', value.term), context.span)
    }
    context.spend(value.text.length)
    const items = split(value.text).map(item => context.call(cast, [derived(value, item, context)]))
    return context.call(gather, [new PyIterator('generator', items.values())])
  }
}

const csvClass: PyClass = classWith('Csv', [
  method('__call__', 'value', ([self, value], context) => keptIn<Run>(self, csvClass, context)(value, context))
], native('Csv', 'cast? delimiter? strip? post_process?', (given, context) =>
  new PyInstance(csvClass, csv(given, context))).run)

/** What a Config or an AutoConfig keeps, and asks for its repository. */
type Find = (context: Context) => Repository

const undefinedValueError = exceptionClass('UndefinedValueError', 'Exception')

/** `config(option, default, cast)`: the environment first, then the file. */
const configClass: PyClass = classWith('Config', ['get', '__call__'].map(name =>
  method(name, 'option default? cast?', ([self, option, otherwise, cast], context) => {
    const name = textOf(option, context)
    const find = keptIn<Find>(self, configClass, context)
    const found = lookUp(find(context), name, otherwise, context) ?? otherwise
    if (found === undefined) {
      const message = `${name} not found. Declare it as envvar or define a default value.`
      return raise(undefinedValueError, [new PyStr(message)], name)
    }
    if (cast === undefined) return found
    return cast === boolClass ? castBool(found, context) : context.call(cast, [found])
  })
), native('Config', 'repository', ([repository], context) => {
  const found = nativeOf(repository, Repository, context)
  return new PyInstance(configClass, (() => found) satisfies Find)
}).run)

function lookUp (
  { values, lines, isIni }: Repository, name: string, otherwise: Value | undefined, context: Context
): PyStr | undefined {
  const option = isIni ? lower(name) : name
  const inFile = values.get(option)
  const isInFile = values.has(option)
  const preset = isInFile ? typeof inFile === 'string' ? new PyStr(inFile) : null : otherwise
  const fallback = isInFile ? 'file' : otherwise === undefined ? 'nothing' : fallbackOf(otherwise)
  const set = readText(name, context, fallback, preset)
  if (set !== undefined || !isInFile) return set
  const value = inFile ??
    refuse(context, `The value of ${name} in settings.ini has a %, which configparser replaces, and that is not read.`,
      setIt(name))
  context.spend(value.length)
  return new PyStr(givenValue(name, value, context), fromLine(context.span, lines.get(name)))
}

const truths = new Set(['y', 'yes', 't', 'true', 'on', '1'])
const falsehoods = new Set(['n', 'no', 'f', 'false', 'off', '0'])

/** What distutils and python-decouple take for a bool. */
function toBool (text: string): boolean {
  const word = lower(text)
  return truths.has(word) || (falsehoods.has(word) ? false : raise('ValueError'))
}

function castBool (value: Value, context: Context): boolean {
  const toTruth = (text: string): boolean => text !== '' && toBool(text)
  return value instanceof PyStr && value.term !== undefined
    ? decide(helped('decoupleBool', value.term), context)
    : toTruth(str(value, context))
}

/** distutils.util, which Python 3.12 has no more, and setuptools' copy of it. */
export function distutilsUtil (name: string): PyModule {
  return moduleOf(name, [
    native('strtobool', 'val', ([value], context) => {
      // What has no `lower` is no text.
      if (!(value instanceof PyStr || value instanceof PyInstance)) raise('AttributeError')
      return toBool(textOf(value, context)) ? 1n : 0n
    })
  ])
}

/** `Config(RepositoryEnv(path))`, or of RepositoryIni. */
const repositoryClass = classWith('RepositoryEnv', [])
const repositories = ['RepositoryEnv', 'RepositoryIni'].map(name =>
  native(name, 'source encoding!', ([source], context) => {
    const path = absolute(pathOf(source, context), context)
    return new PyInstance(repositoryClass, readFile(path, name === 'RepositoryIni', context))
  }))

/** A Config that looks for a file when it is first called. */
function autoConfig (named?: string): PyInstance {
  let found: Repository | undefined
  const find: Find = context => {
    if (found !== undefined) return found
    const folder = named ?? ownFolder(context)
    const path = folder === undefined ? undefined : searchUpwards(folder, ['settings.ini', '.env'], context)
    found = path === undefined ? new Repository() : readFile(path, path.endsWith('/settings.ini'), context)
    return found
  }
  return new PyInstance(configClass, find)
}

export function decouple (): PyModule {
  return moduleOf('decouple', [
    ...repositories,
    native('AutoConfig', 'search_path?', ([path = null], context) =>
      autoConfig(truth(path, context) ? absolute(pathOf(path, context), context) : undefined))
  ], {
    config: autoConfig(),
    Config: configClass,
    RepositoryEmpty: because('RepositoryEmpty of python-decouple is not read.'),
    Csv: csvClass,
    Choices: because('Choices of python-decouple is not read.'),
    UndefinedValueError: undefinedValueError
  })
}
