import { derived } from '../../python/values/str-methods.js'
import { boolClass, classOf, intClass, strClass } from '../../python/values/classes.js'
import { method, native, type Given } from '../../python/values/define.js'
import { exceptionClass, raise, PythonException } from '../../python/values/exceptions.js'
import { truth } from '../../python/values/iterate.js'
import { parseInteger } from '../../python/values/numbers.js'
import {
  PyClass, PyDict, PyInstance, PyList, PyStr, refuse, type Context, type PyModule, type PyNative, type Value
} from '../../python/values/values.js'
import { because, classWith, delimiterOf, keptIn, made, moduleOf, textOf, textOr } from '../../python/stdlib/module.js'
import { urlSettings } from './django.js'
import { loadDotenv } from './dotenv.js'
import { fallbackOf, orOpen, readText, readVariable } from '../../python/stdlib/environment.js'
import { loads } from '../../python/stdlib/literals.js'
import { absolute, kindAt, join, pathOf, split as splitPath } from '../../python/stdlib/paths.js'
import { ownFolder, searchUpwards } from '../../python/stdlib/project-files.js'

/** As marshmallow has them. */
const truths = new Set('t T true True TRUE on On ON y Y yes Yes YES 1'.split(' '))
const falsehoods = new Set('f F false False FALSE off Off OFF n N no No NO 0'.split(' '))

/** What a method of an Env makes of a text. Undefined where that is none of its kind. */
type Cast = (text: PyStr, context: Context) => Value | undefined

const casts = {
  str: text => text,
  bool: ({ text }) => truths.has(text) ? true : falsehoods.has(text) ? false : undefined,
  int: ({ text }, context) => parseInteger(text, context),
  json: (text, context) => {
    try {
      return context.call(loads, [text])
    } catch (error) {
      if (error instanceof PythonException) return undefined
      throw error
    }
  }
} satisfies Record<string, Cast>

/** The casts that are named by the classes that they give. */
const ofClass: ReadonlyMap<Value, Cast> =
  new Map<Value, Cast>([[strClass, casts.str], [boolClass, casts.bool], [intClass, casts.int]])

/** JSON's null is None, which is a value. */
function castText (cast: Cast, text: PyStr, context: Context): Value {
  const value = cast(text, context)
  return value === undefined ? raise(validationError) : value
}

/** The cast of a list, whose items another one may make. */
function listOf (subcast: Value, delimiter: string): Cast {
  return (text, context) => {
    if (delimiter === '') raise('ValueError')
    context.spend(text.text.length)
    const items = text.text === '' ? [] : text.text.split(delimiter)
    return new PyList(items.map(item => castItem(derived(text, item, context), subcast, context)))
  }
}

function castItem (item: PyStr, cast: Value, context: Context): Value {
  const known = cast === null ? casts.str : ofClass.get(cast)
  if (known !== undefined) return castText(known, item, context)
  if (cast instanceof PyClass && cast.make !== undefined) {
    refuse(context, `The cast ${cast.name} of environs is not supported.`, 'Use str, int, bool or a function.')
  }
  return context.call(cast, [item])
}

/** Whether a default stays what it is in versions that convert it too. */
function agrees (cast: Cast | undefined, value: Value, subcast: Value): boolean {
  if (value === null) return true
  if (cast === casts.json) return value instanceof PyDict || value instanceof PyList
  if (cast !== undefined) return ofClass.get(classOf(value)) === cast
  if (!(value instanceof PyList)) return false
  const isOfTexts = subcast === strClass && value.items.every(item => item instanceof PyStr)
  return subcast === null || isOfTexts || value.items.length === 0
}

/** What an Env keeps; `enter` and `leave` of `with env.prefixed(…)` change it. */
interface Reader { prefix: string }

const envError = exceptionClass('EnvError', 'ValueError')
const validationError = new PyClass('EnvValidationError', [envError], envError.order, new Map())

function lacking (name: string): never {
  return raise(envError, [new PyStr(`Environment variable "${name}" not set`)], name)
}

/** Reads one variable, as a list without a cast. A default is taken as it is, where all versions agree on that. */
function reader (name: string, cast?: Cast): PyNative {
  return method(name, 'name default? subcast? * delimiter? **others', (given, context, _rest, others) => {
    const [self, variable, otherwise, subcast = null, between] = given
    for (const option of others.keys()) {
      refuse(context, `env.${name} of environs with ${option} is not supported.`, 'Leave it out, or write the value itself.')
    }
    const delimiter = delimiterOf(between, context)
    const full = keptIn<Reader>(self, envClass, context).prefix + textOf(variable, context)
    const fallback = otherwise === undefined ? 'nothing' : fallbackOf(otherwise)
    const found = readText(full, context, fallback, otherwise === undefined || cast === casts.str ? otherwise : null)
    if (found?.text.includes('{{') === true) {
      refuse(context, `Versions of environs differ in whether {{ in ${full} refers to another variable.`,
        'Write the value of the other variable.')
    }
    if (found !== undefined) return castText(cast ?? listOf(subcast, delimiter), found, context)
    if (otherwise === undefined) return lacking(full)
    if (name !== '__call__' && !agrees(cast, otherwise, subcast)) {
      refuse(context, 'Versions of environs differ in whether they convert a default.',
        'Give the default as a value of the type that the variable gets.')
    }
    return otherwise
  })
}

/** `with env.prefixed('CORS_'):` */
const prefixClass = classWith('_GeneratorContextManager', [])

const prefixed = method('prefixed', 'prefix', ([self, prefix], context) => {
  const reader = keptIn<Reader>(self, envClass, context)
  const [before, added] = [reader.prefix, textOf(prefix, context)]
  return new PyInstance(prefixClass, {
    enter: () => {
      reader.prefix = before + added
      return self as Value
    },
    leave: () => { reader.prefix = before }
  })
})

/** `Env.read_env(path, recurse, verbose, override)`: a .env file beside the caller or above, by python-dotenv. */
function readEnv ([path = null, recurse = true, , override = false]: Given, context: Context): Value {
  const wins = truth(override, context)
  const file = orOpen(() => fileOf(path, truth(recurse, context), context), wins, context)
  if (file !== undefined) loadDotenv([made(file, context), undefined, undefined, wins], context)
  return because('Versions of environs differ in what read_env returns.', 'Do not use what it returns.')
}

function fileOf (path: Value, recurses: boolean, context: Context): string | undefined {
  const folder = ownFolder(context)
  // Settings that are given as a text have no files beside them.
  if (path === null && folder === undefined) return undefined
  const start = path === null ? join(folder as string, '.env') : absolute(pathOf(path, context), context)
  if (path !== null && kindAt(start, context) === 'folder') raise('ValueError')
  const [inside, name] = splitPath(start)
  return recurses ? searchUpwards(inside, [name], context) : start
}

/** `env.dj_db_url(…)` and the like. */
function ofUrl (name: string): PyNative {
  return method(name, 'name default? **others', ([self, variable, otherwise], context) => {
    const full = keptIn<Reader>(self, envClass, context).prefix + textOf(variable, context)
    if (otherwise === undefined && readVariable(full, context) === undefined) lacking(full)
    return urlSettings(`Env.${name}`, context)
  })
}

const envClass: PyClass = classWith('Env', [
  reader('__call__', casts.str), reader('list'), ...Object.entries(casts).map(([name, cast]) => reader(name, cast)),
  ...['dj_db_url', 'dj_email_url', 'dj_cache_url'].map(ofUrl), prefixed,
  native('read_env', 'path? recurse? verbose? override? return_path?', readEnv)
], native('Env', '* eager! expand_vars! prefix?', ([, , prefix], context) =>
  new PyInstance(envClass, { prefix: textOr(prefix, '', context) } satisfies Reader)).run)

/** environs, of which all versions since 8 read the same. */
export function environs (): PyModule {
  return moduleOf('environs', [], {
    Env: envClass,
    EnvError: envError,
    EnvValidationError: validationError,
    env: new PyInstance(envClass, { prefix: '' } satisfies Reader)
  })
}
