import type { Location } from '../../settings/locations.js'
import { native } from '../values/define.js'
import { raise } from '../values/exceptions.js'
import { truth } from '../values/iterate.js'
import { PyStr, PyUnknown, refuse, type Context, type PyModule, type Value } from '../values/values.js'
import { dictOf, made, textOf, textOr } from './arguments.js'
import { readDotenv, type Binding, type Disputed } from './dotenv-file.js'
import { disputeReason, refuseDisputed, resolve } from './dotenv-variables.js'
import { envLines } from './env-lines.js'
import { orOpen } from './environ-read.js'
import { disputeVariable, fromLine, hasVariable, presetVariable, writeVariable } from './environment.js'
import { moduleOf, wholeModule } from './module.js'
import { absolute, pathOf } from './path-object.js'
import { ownFolder, searchUpwards } from './project-files.js'
import { lower, universalNewlines } from '../characters.js'
import { refusing } from './unknown.js'

type Arguments = ReadonlyArray<Value | undefined>

/** `find_dotenv()`: the path of the nearest .env file in the folders above. */
function find (name: string, context: Context): string {
  const folder = ownFolder(context)
  return folder === undefined ? '' : searchUpwards(folder, [name], context) ?? ''
}

interface FileValues { readonly values: Map<string, Binding[1]>, readonly lines: ReadonlyMap<string, Location> }

/** The values of a file; of one that is not there, none. */
function valuesOf (path: Value | undefined, stream: Value | undefined, doesInterpolate: Value, environmentWins: boolean, encoding: Value | undefined, context: Context): FileValues {
  if (stream !== undefined && stream !== null) refuse(context, 'A stream is given to python-dotenv, whose text is not known.')
  if (!/^utf-?8$/i.test(textOr(encoding, 'utf-8', context))) refuse(context, 'The .env file is not in UTF-8.')
  const named = path === undefined || path === null ? find('.env', context) : pathOf(path, context)
  const file = named === '' ? '' : absolute(named, context)
  const text = universalNewlines(file === '' ? '' : context.readFile(file) ?? '')
  context.spend(text.length)
  const bindings = bindingsOf(text, context)
  const values = truth(doesInterpolate, context) ? resolve(bindings, environmentWins, context) : new Map(bindings)
  return { values, lines: envLines(file, text) }
}

function bindingsOf (text: string, context: Context): Binding[] {
  try {
    return readDotenv(text)
  } catch (error) {
    return refuseDisputed((error as Disputed).message, context)
  }
}

/** `load_dotenv(…)`. */
export function loadDotenv ([path, stream, , override = false, interpolate = true, encoding]: Arguments, context: Context): boolean {
  const wins = truth(override, context)
  const { values, lines } = orOpen(() => {
    if (['1', 'true', 't', 'yes', 'y'].includes(lower(context.environment.get('PYTHON_DOTENV_DISABLED') ?? ''))) refuse(context, 'PYTHON_DOTENV_DISABLED is set, which not all versions of python-dotenv know.')
    return valuesOf(path, stream, interpolate, !wins, encoding, context)
  }, wins, context)
  for (const [name, value] of values) {
    const isWrong = name.includes('=') || `${name}${value}`.includes('\0')
    if (value === null || (!wins && (isWrong || value === undefined) && hasVariable(context.environment, name, context, 'file'))) continue
    if (value === undefined) disputeVariable(context.environment, name, disputeReason(name), wins)
    else if (isWrong) raise('ValueError')
    else if (wins) writeVariable(context.environment, name, value, lines.get(name))
    else presetVariable(context.environment, name, value, context, lines.get(name))
  }
  return values.size > 0
}

function valueOf (name: string, { values, lines }: FileValues, context: Context): Value {
  const value = values.get(name)
  if (value === undefined) return new PyUnknown({ place: context.place, why: disputeReason(name), fix: 'Write its line so that all versions agree.' })
  if (value !== null) context.spend(value.length)
  return value === null ? null : new PyStr(value, fromLine(context.place, lines.get(name)))
}

export function dotenv (name: string): PyModule {
  return wholeModule(moduleOf(name, [
    native('load_dotenv', 'dotenv_path? stream? verbose? override? interpolate? encoding?', loadDotenv),
    native('dotenv_values', 'dotenv_path? stream? verbose? interpolate? encoding?', ([path, stream, , interpolate = true, encoding], context) => {
      const found = valuesOf(path, stream, interpolate, false, encoding, context)
      return dictOf([...found.values.keys()].map(name => [new PyStr(name), valueOf(name, found, context)] as const), context)
    }),
    native('get_key', 'dotenv_path key_to_get encoding?', ([path, key, encoding], context) => {
      const name = textOf(key, context)
      const found = valuesOf(path, undefined, true, false, encoding, context)
      return found.values.has(name) ? valueOf(name, found, context) : null
    }),
    native('find_dotenv', 'filename? raise_error_if_not_found? usecwd?', ([file, raises = false, usesFolder = false], context) => {
      if (truth(usesFolder, context)) refuse(context, 'The folder that Python is started in is not known.', 'Give the path of the file from `__file__`.')
      const found = find(textOr(file, '.env', context), context)
      return found === '' && truth(raises, context) ? raise('OSError') : made(found, context)
    }),
    ...['set_key', 'unset_key'].map(name => refusing(name, `${name} of python-dotenv changes a file.`)),
    ...['get_cli_string', 'load_ipython_extension'].map(name => refusing(name, `${name} of python-dotenv is not read.`))
  ]))
}
