import { native } from '../values/define.js'
import { exceptionClass, raise } from '../values/exceptions.js'
import { truth } from '../values/iterate.js'
import { ellipsis, PyClass, PyInstance, PyStr, refuse, type PyModule, type PyNative, type Value } from '../values/values.js'
import { nativeOf, textOf, textOr } from './arguments.js'
import { fallbackOf, readText, readVariable } from './environment.js'
import { agrees, castTerm, castText, type Kind, type Options } from './environs-cast.js'
import { readEnvirons } from './environs-read.js'
import { classWith, moduleOf, wholeModule } from './module.js'
import { because, refusing } from './unknown.js'
import { urlSettings } from './url-settings.js'

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

/** A method that reads one variable. A default is taken as it is, where all versions do so. */
function reader (name: string, kind: Kind): PyNative {
  return native(name, 'self / name default? subcast? * delimiter? subcast_keys? subcast_values? key_value_delimiter? **others', (given, context, _rest, others) => {
    const [self, variable, otherwise = ellipsis, subcast = null, delimiter, keys = null, values = null, pairDelimiter] = given
    for (const option of others.keys()) refuse(context, `env.${name} of environs with ${option} is not read.`, 'Leave it out, or write the value itself.')
    const options: Options = { subcast, keys, values, delimiter: textOr(delimiter, ',', context), pairDelimiter: textOr(pairDelimiter, '=', context) }
    const full = nativeOf(self, Reader, context).prefix + textOf(variable, context)
    const isText = kind === 'raw' || kind === 'str'
    const found = readText(context.environment, full, context, otherwise === ellipsis ? 'nothing' : fallbackOf(otherwise), otherwise === ellipsis ? undefined : isText ? otherwise : null)
    if (found?.term !== undefined) return castTerm(kind, found.term, options, context)
    if (found !== undefined) {
      if (found.text.includes('{{')) refuse(context, `Versions of environs differ in whether {{ in ${full} stands for another variable.`, 'Write the value of the other variable.')
      const value = castText(kind, found, options, context)
      return value === undefined ? raise(validationError) : value
    }
    if (otherwise === ellipsis) return lacking(full)
    if (!agrees(kind, otherwise, options)) refuse(context, 'Versions of environs differ in whether they convert a default.', 'Give the default as a value of the type that the variable gets.')
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

const envClass: PyClass = classWith('Env', [
  reader('__call__', 'raw'), reader('str', 'str'), reader('bool', 'bool'), reader('int', 'int'), reader('float', 'float'),
  reader('list', 'list'), reader('dict', 'dict'), reader('json', 'json'),
  ...['dj_db_url', 'dj_email_url', 'dj_cache_url'].map(name => native(name, 'self / name default? **others', ([self, variable, otherwise], context) => {
    const full = nativeOf(self, Reader, context).prefix + textOf(variable, context)
    if (otherwise === undefined && readVariable(context.environment, full, context) === undefined) lacking(full)
    return urlSettings(`Env.${name}`, context)
  }, true)),
  prefixed,
  native('read_env', 'path? recurse? verbose? override? return_path?', readEnvirons),
  ...['decimal', 'datetime', 'date', 'time', 'timedelta', 'path', 'log_level', 'uuid', 'url', 'enum', 'seal', 'dump', 'add_parser', 'parser_for', 'add_parser_from_field']
    .map(name => refusing(name, `env.${name} of environs is not read.`, undefined, true))
], native('Env', '* eager? expand_vars? prefix?', ([eager = true, expands = false, prefix], context) => {
  if (!truth(eager, context)) refuse(context, 'An Env of environs that keeps its errors for later is not read.', 'Leave `eager` out.')
  if (truth(expands, context)) refuse(context, 'How an Env of environs replaces variables in variables is not read.', 'Leave `expand_vars` out.')
  return new PyInstance(envClass, new Reader(textOr(prefix, '', context)))
}).run)

/** environs, of which all versions since 8 read the same. */
export function environs (): PyModule {
  const unread = Object.fromEntries(['FileAwareEnv', 'ValidationError', 'validate', 'EnvSealedError', 'ParserConflictError'].map(name => [name, because(`environs.${name} is not read.`)]))
  const module = moduleOf('environs', [], { Env: envClass, EnvError: envError, EnvValidationError: validationError, env: new PyInstance(envClass, new Reader('')), ...unread })
  return wholeModule(module, ['Env', 'EnvError', 'FileAwareEnv', 'ValidationError', 'env'])
}
