import { derived } from '../../python/values/str-methods.js'
import { strip } from '../../python/values/characters.js'
import { cannotSay, type Term } from '../../python/terms/term.js'
import { helped, isNotEmpty, split } from '../../python/terms/texts.js'
import { classOf } from '../../python/values/classes.js'
import { native, type Given } from '../../python/values/define.js'
import { exceptionClass, raise, PythonException } from '../../python/values/exceptions.js'
import { truth } from '../../python/values/iterate.js'
import { parseFloating, parseInteger } from '../../python/values/numbers.js'
import { decide } from '../../python/values/terms.js'
import {
  ellipsis, PyClass, PyDict, PyInstance, PyList, PyStr, refuse, type Context, type PyModule, type PyNative, type Value
} from '../../python/values/values.js'
import { dictOf, made, nativeOf, textOf, textOr } from '../../python/stdlib/arguments.js'
import { urlSettings } from './django.js'
import { loadDotenv } from './dotenv.js'
import { fallbackOf, orOpen, readText, readVariable } from '../../python/stdlib/environment.js'
import { decodeError, loads } from '../../python/stdlib/literals.js'
import { because, classWith, moduleOf } from '../../python/stdlib/module.js'
import { absolute, isFolder, join, pathOf, split as splitPath } from '../../python/stdlib/paths.js'
import { ownFolder, searchUpwards } from '../../python/stdlib/project-files.js'

/** What a method of an Env makes of a variable. */
type Kind = 'raw' | 'str' | 'bool' | 'int' | 'float' | 'list' | 'dict' | 'json'

interface Options {
  readonly subcast: Value
  readonly keys: Value
  readonly values: Value
  readonly delimiter: string
  readonly pairDelimiter: string
}

/** What marshmallow takes for a bool. */
const truths = new Set('t T true True TRUE on On ON y Y yes Yes YES 1'.split(' '))
const falsehoods = new Set('f F false False FALSE off Off OFF n N no No NO 0'.split(' '))

/** The value of a variable; undefined for one that is not valid. */
function castText (kind: Kind, from: PyStr, options: Options, context: Context): Value | undefined {
  const { text } = from
  switch (kind) {
    case 'raw':
    case 'str': return from
    case 'bool': return truths.has(text) ? true : falsehoods.has(text) ? false : undefined
    case 'int': return parseInteger(text, context)
    case 'float': {
      const number = parseFloating(text, context)
      return Number.isFinite(number) ? number : undefined
    }
    case 'list': return list(from, options, context)
    case 'dict': return dict(from, options, context)
    case 'json': return json(from, context)
  }
}

/** The same of a variable that only the environment knows. */
function castTerm (kind: Kind, term: Term, { subcast, delimiter }: Options, context: Context): Value {
  if (kind === 'bool') {
    const isTrue = (text: string): boolean => truths.has(text) || (falsehoods.has(text) ? false : raise('ValueError'))
    return decide(helped('environsBool', term, isTrue), context)
  }
  const text = helped('environsText', term, text => text.includes('{{') ? raise('ValueError') : text)
  if (kind === 'raw' || kind === 'str') return new PyStr(text, context.span)
  const isPlain = kind === 'list' && delimiter !== '' && (subcast === null || subcast === classOf(new PyStr('')))
  if (!isPlain) throw cannotSay(term, context.span)
  return decide(isNotEmpty(term), context) ? PyList.ofTerm(split(text, delimiter), context.span) : new PyList([])
}

function pieces (from: PyStr, delimiter: string, context: Context): PyStr[] {
  if (delimiter === '') raise('ValueError')
  context.spend(from.text.length)
  return from.text === '' ? [] : from.text.split(delimiter).map(piece => derived(from, piece, context))
}

function list (from: PyStr, { subcast, delimiter }: Options, context: Context): PyList | undefined {
  const items = pieces(from, delimiter, context).map(item => castOne(subcast, item, context))
  return items.includes(undefined) ? undefined : new PyList(items as Value[])
}

function dict (
  from: PyStr, { subcast, keys, values, delimiter, pairDelimiter }: Options, context: Context
): PyDict | undefined {
  if (subcast !== null) {
    refuse(context, 'Versions of environs differ in what subcast means for a dict.', 'Use subcast_values.')
  }
  const stripped = (text: PyStr): PyStr => derived(text, strip(text.text), context)
  const pairs = pieces(from, delimiter, context).map(item => {
    const [key, value, ...more] = pieces(item, pairDelimiter, context)
    if (key === undefined || value === undefined) return raise('ValueError')
    if (more.length > 0) {
      refuse(context, 'Versions of environs differ in how they read a dict with two equals signs in an item.')
    }
    return [castOne(keys, stripped(key), context), castOne(values, stripped(value), context)] as const
  })
  return pairs.flat().includes(undefined) ? undefined : dictOf(pairs as Array<[Value, Value]>, context)
}

const kinds: ReadonlyArray<readonly [sample: Value, kind: Kind]> = [
  [new PyStr(''), 'str'], [true, 'bool'], [0n, 'int'], [0.5, 'float']
]
const plain: Options = { subcast: null, keys: null, values: null, delimiter: ',', pairDelimiter: '=' }

function castOne (cast: Value, from: PyStr, context: Context): Value | undefined {
  const kind = cast === null ? 'raw' : kinds.find(([sample]) => classOf(sample) === cast)?.[1]
  if (kind !== undefined) return castText(kind, from, plain, context)
  if (cast instanceof PyClass && cast.make !== undefined) {
    refuse(context, `What environs makes of a text with ${cast.name} is not read.`,
      'Use str, int, float or bool, or a function.')
  }
  return context.call(cast, [from])
}

function json (from: PyStr, context: Context): Value | undefined {
  try {
    return context.call(loads, [from])
  } catch (error) {
    if (error instanceof PythonException && error.exception.type === decodeError) return undefined
    throw error
  }
}

/** Whether a default stays what it is in versions that convert it too. */
function agrees (kind: Kind, value: Value, { subcast }: Options): boolean {
  if (value === null) return true
  switch (kind) {
    case 'raw': return true
    case 'str': return value instanceof PyStr
    case 'bool': return typeof value === 'boolean'
    case 'int': return typeof value === 'bigint'
    case 'float': return typeof value === 'number'
    case 'list': {
      if (!(value instanceof PyList)) return false
      const isTexts = subcast === classOf(new PyStr('')) && value.items.every(item => item instanceof PyStr)
      return subcast === null || isTexts || value.items.length === 0
    }
    case 'dict': return value instanceof PyDict
    case 'json': return value instanceof PyDict || value instanceof PyList
  }
}

/** What an Env keeps; `enter` and `leave` of `with env.prefixed(…)` change it. */
class Reader {
  prefix: string

  constructor (prefix: string) {
    this.prefix = prefix
  }
}

const envError = exceptionClass('EnvError', 'ValueError')
const validationError = new PyClass('EnvValidationError', [envError], envError.order, new Map())

function lacking (name: string): never {
  return raise(envError, [new PyStr(`Environment variable "${name}" not set`)], name)
}

const readerParameters = (
  'self / name default? subcast? * delimiter? subcast_keys? subcast_values? key_value_delimiter? **others'
)

/** A method that reads one variable. A default is taken as it is, where all versions do so. */
function reader (name: string, kind: Kind): PyNative {
  return native(name, readerParameters, (given, context, _rest, others) => {
    const [self, variable, otherwise = ellipsis, subcast = null, ...ofItems] = given
    const [delimiter, keys = null, values = null, pairDelimiter] = ofItems
    for (const option of others.keys()) {
      refuse(context, `env.${name} of environs with ${option} is not read.`, 'Leave it out, or write the value itself.')
    }
    const [between, within] = [textOr(delimiter, ',', context), textOr(pairDelimiter, '=', context)]
    const options: Options = { subcast, keys, values, delimiter: between, pairDelimiter: within }
    const full = nativeOf(self, Reader, context).prefix + textOf(variable, context)
    const isRequired = otherwise === ellipsis
    const preset = isRequired ? undefined : kind === 'raw' || kind === 'str' ? otherwise : null
    const found = readText(context.environment, full, context, isRequired ? 'nothing' : fallbackOf(otherwise), preset)
    if (found?.term !== undefined) return castTerm(kind, found.term, options, context)
    if (found !== undefined) {
      if (found.text.includes('{{')) {
        refuse(context, `Versions of environs differ in whether {{ in ${full} stands for another variable.`,
          'Write the value of the other variable.')
      }
      const value = castText(kind, found, options, context)
      return value === undefined ? raise(validationError) : value
    }
    if (isRequired) return lacking(full)
    if (!agrees(kind, otherwise, options)) {
      refuse(context, 'Versions of environs differ in whether they convert a default.',
        'Give the default as a value of the type that the variable gets.')
    }
    return otherwise
  }, true)
}

/** `with env.prefixed('CORS_'):` */
const prefixClass = classWith('_GeneratorContextManager', [])

const prefixed = native('prefixed', 'self / prefix', ([self, prefix], context) => {
  const reader = nativeOf(self, Reader, context)
  const [before, added] = [reader.prefix, textOf(prefix, context)]
  return new PyInstance(prefixClass, {
    enter: () => {
      reader.prefix = before + added
      return self as Value
    },
    leave: () => { reader.prefix = before }
  })
}, true)

/**
 * `Env.read_env(path, recurse, verbose, override)`: a .env file beside the caller or above it, as python-dotenv reads
 * it.
 */
function readEnv ([path = null, recurse = true, , override = false]: Given, context: Context): Value {
  const wins = truth(override, context)
  const file = orOpen(() => fileOf(path, truth(recurse, context), context), wins, context)
  if (file !== undefined) loadDotenv([made(file, context), undefined, undefined, wins], context)
  return because('Versions of environs differ in what read_env returns.', 'Do not use what it returns.')
}

function fileOf (path: Value, recurses: boolean, context: Context): string | undefined {
  const folder = ownFolder(context)
  // Beside a mere text there is no file.
  if (path === null && folder === undefined) return undefined
  const start = path === null ? join(folder as string, '.env') : absolute(pathOf(path, context), context)
  if (path !== null && isFolder(start, context)) raise('ValueError')
  const [inside, name] = splitPath(start)
  return recurses ? searchUpwards(inside, [name], context) : start
}

/** `env.dj_db_url(…)` and the like. */
function ofUrl (name: string): PyNative {
  return native(name, 'self / name default? **others', ([self, variable, otherwise], context) => {
    const full = nativeOf(self, Reader, context).prefix + textOf(variable, context)
    if (otherwise === undefined && readVariable(context.environment, full, context) === undefined) lacking(full)
    return urlSettings(`Env.${name}`, context)
  }, true)
}

const envClass: PyClass = classWith('Env', [
  reader('__call__', 'raw'),
  ...(['str', 'bool', 'int', 'float', 'list', 'dict', 'json'] as const).map(kind => reader(kind, kind)),
  ...['dj_db_url', 'dj_email_url', 'dj_cache_url'].map(ofUrl),
  prefixed,
  native('read_env', 'path? recurse? verbose? override? return_path?', readEnv)
], native('Env', '* eager? expand_vars? prefix?', ([eager = true, expands = false, prefix], context) => {
  if (!truth(eager, context)) {
    refuse(context, 'An Env of environs that keeps its errors for later is not read.', 'Leave `eager` out.')
  }
  if (truth(expands, context)) {
    refuse(context, 'How an Env of environs replaces variables in variables is not read.', 'Leave `expand_vars` out.')
  }
  return new PyInstance(envClass, new Reader(textOr(prefix, '', context)))
}).run)

/** environs, of which all versions since 8 read the same. */
export function environs (): PyModule {
  return moduleOf('environs', [], {
    Env: envClass,
    EnvError: envError,
    EnvValidationError: validationError,
    env: new PyInstance(envClass, new Reader(''))
  })
}
