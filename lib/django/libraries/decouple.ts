import { setIt } from '../../python/problem.js'
import { classWith, delimiterOf, keptIn, moduleOf, textOf, textOr } from '../../python/stdlib/module.js'
import { envLines, fallbackOf, fromLine, givenValue, readText, type EnvFile } from '../../python/stdlib/environment.js'
import { absolute, pathOf } from '../../python/stdlib/paths.js'
import { ownFolder, searchUpwards } from '../../python/stdlib/project-files.js'
import { helped } from '../../python/terms.js'
import { strip, stripEnd, universalNewlines } from '../../python/values/characters.js'
import { boolClass, listClass, strClass } from '../../python/values/classes.js'
import { method, native } from '../../python/values/define.js'
import { exceptionClass, raise } from '../../python/values/exceptions.js'
import { isEqual } from '../../python/values/compare.js'
import { listOf, truth } from '../../python/values/iterate.js'
import { known } from '../../python/values/known.js'
import { derived } from '../../python/values/str-methods.js'
import { decide } from '../../python/values/terms.js'
import { str } from '../../python/values/text.js'
import {
  PyClass, PyInstance, PyIterator, PyList, PyStr, refuse, type Context, type PyModule, type Value
} from '../../python/values/values.js'

/** Where a Config looks for what the environment lacks: the options of a file; undefined is one that is not read. */
interface Repository extends EnvFile { readonly isIni: boolean }

/** The rules of RepositoryEnv since 3.4 (2021): no `export`, no comments after values, quotes only around the whole. */
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
  const options = new Map<string, string | undefined>()
  const seen = new Set(['[DEFAULT]'])
  let section = ''
  for (const line of universalNewlines(text).split('\n')) {
    if (/^\s*(?:[#;]|$)/.test(line)) continue
    const [, opened, name = '', value = ''] = /^(?:\[(.+)\]|([^\s=:[][^=:]*)[=:])(.*)$/.exec(line) ?? []
    const option = stripEnd(name).toLowerCase()
    const key = opened === undefined ? `${section}${option}` : `[${opened}]`
    if (seen.has(key) || (opened === undefined && (section === '' || option === ''))) {
      refuse(context, 'settings.ini has a line that Python\'s configparser may read in another way, or refuse.')
    }
    seen.add(key)
    if (opened !== undefined) section = key
    else if (section === '[settings]') options.set(option, value.includes('%') ? undefined : strip(value))
  }
  return options
}

function readFile (path: string, isIni: boolean, context: Context): Repository {
  const text = context.readFile(path) ?? raise('FileNotFoundError')
  context.spend(text.length)
  return isIni
    ? { values: readIniOptions(text, context), lines: new Map(), isIni }
    : { values: readEnvOptions(text), lines: envLines(path, text), isIni }
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

/** `Csv(cast=str, delimiter=',', strip=string.whitespace, post_process=list)`: a function of a text. */
const csv = native('Csv', 'cast? delimiter? strip? post_process?', (given, context) => {
  const [cast = strClass, delimiter, stripped, gather = listClass] = given
  const delimiters = delimiterOf(delimiter, context)
  if (!/^[^#'"\\]+$/.test(delimiters)) refuse(context, 'What Csv makes of this delimiter is not read.')
  const isPlain = cast === strClass && gather === listClass && delimiters === ',' && stripped === undefined
  const blanks = stripped === undefined ? ' \t\n\r\v\f' : textOr(stripped, undefined, context)
  return native('Csv', 'value', ([value], context) => {
    if (value === null) refuse(context, 'Versions of python-decouple differ in what Csv makes of None.')
    if (known(value) instanceof PyInstance) refuse(context, 'The argument of Csv is an object.')
    if (!(value instanceof PyStr)) return raise('AttributeError')
    if (value.term !== undefined && isPlain) return PyList.ofTerm(helped('decoupleCsv', value.term), context.span)
    context.spend(value.text.length)
    const items = splitAsShell(value.text, delimiters).map(item =>
      context.call(cast, [derived(value, strip(item, blanks), context)]))
    return context.call(gather, [new PyIterator('generator', items.values())])
  })
})

/** `Choices(flat, cast, choices)`: what the cast gives must be one of these, or the first of one of these pairs. */
const choices = native('Choices', 'flat? cast? choices?', ([flat = null, cast = strClass, pairs = null], context) => {
  const given = (items: Value): readonly Value[] => truth(items, context) ? listOf(items, context) : []
  const firsts = given(pairs).map(pair => listOf(pair, context))
  if (firsts.some(({ length }) => length !== 2)) raise('ValueError')
  const allowed = [...given(flat), ...firsts.map(([first]) => first as Value)]
  return native('Choices', 'value', ([value = null], context) => {
    const found = context.call(cast, [value])
    return allowed.some(each => isEqual(found, each, context)) ? found : raise('ValueError')
  })
})

/** What a Config or an AutoConfig keeps, and asks for its repository. */
type Find = (context: Context) => Repository

const undefinedValueError = exceptionClass('UndefinedValueError', 'Exception')

/** `Config(RepositoryEnv(path))`, or of RepositoryIni. */
const repositoryClass = classWith('RepositoryEnv', [])
const repositories = ['RepositoryEnv', 'RepositoryIni'].map(name =>
  native(name, 'source encoding!', ([source], context) => {
    const path = absolute(pathOf(source, context), context)
    return new PyInstance(repositoryClass, readFile(path, name === 'RepositoryIni', context))
  }))

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
  const found = keptIn<Repository>(repository, repositoryClass, context)
  return new PyInstance(configClass, (() => found) satisfies Find)
}).run)

function lookUp (
  { values, lines, isIni }: Repository, name: string, otherwise: Value | undefined, context: Context
): PyStr | undefined {
  const option = isIni ? name.toLowerCase() : name
  const inFile = values.get(option)
  const isInFile = values.has(option)
  const preset = isInFile ? typeof inFile === 'string' ? new PyStr(inFile) : null : otherwise
  const fallback = isInFile ? 'file' : otherwise === undefined ? 'nothing' : fallbackOf(otherwise)
  const set = readText(name, context, fallback, preset)
  if (set !== undefined || !isInFile) return set
  const value = inFile ??
    refuse(context, `The value of ${name} in settings.ini has a %: the interpolation of configparser is not supported.`,
      setIt(name))
  context.spend(value.length)
  return new PyStr(givenValue(name, value, context), fromLine(context.span, lines.get(name)))
}

const truths = new Set(['y', 'yes', 't', 'true', 'on', '1'])
const falsehoods = new Set(['n', 'no', 'f', 'false', 'off', '0'])

/** As distutils and python-decouple do it. */
function toBool (text: string): boolean {
  const word = text.toLowerCase()
  return truths.has(word) || (falsehoods.has(word) ? false : raise('ValueError'))
}

function castBool (value: Value, context: Context): boolean {
  if (value instanceof PyStr && value.term !== undefined) return decide(helped('decoupleBool', value.term), context)
  const text = str(value, context)
  return text !== '' && toBool(text)
}

/** distutils.util, which Python 3.12 has no more, and setuptools' copy of it. */
export function distutilsUtil (name: string): PyModule {
  return moduleOf(name, [
    native('strtobool', 'val', ([value], context) => {
      // A value without `lower` is not a text.
      if (!(known(value) instanceof PyStr || value instanceof PyInstance)) raise('AttributeError')
      return toBool(textOf(value, context)) ? 1n : 0n
    })
  ])
}

/** A Config that looks for a file when it is first called. */
function autoConfig (named?: string): PyInstance {
  let found: Repository | undefined
  const find: Find = context => {
    if (found !== undefined) return found
    const folder = named ?? ownFolder(context)
    const path = folder === undefined ? undefined : searchUpwards(folder, ['settings.ini', '.env'], context)
    found = path === undefined
      ? { values: new Map(), lines: new Map(), isIni: false }
      : readFile(path, path.endsWith('/settings.ini'), context)
    return found
  }
  return new PyInstance(configClass, find)
}

export function decouple (): PyModule {
  return moduleOf('decouple', [
    choices, csv, ...repositories,
    native('AutoConfig', 'search_path?', ([path = null], context) =>
      autoConfig(truth(path, context) ? absolute(pathOf(path, context), context) : undefined))
  ], { config: autoConfig(), Config: configClass, UndefinedValueError: undefinedValueError })
}
