import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { environment } from './environment.js'
import { UsageError, type Io } from './io.js'
import type { ReadOptions } from './options.js'
import { json, modules, nameFromHere } from './read-settings-file.js'

/** The folders and endings to look for. */
const folders = ['.', 'src']
const endings = [...modules, ...json, '.py']

/**
 * Finds the settings file for a command line without one: `settings.ts` and other endings in the current folder or in
 * `src`, or else the module of DJANGO_SETTINGS_MODULE, from the environment or manage.py.
 *
 * @throws UsageError if there is none or more than one.
 */
export function findSettings (options: Pick<ReadOptions, 'env'>, io: Pick<Io, 'cwd' | 'env'>): string {
  const there = folders.flatMap(folder => endings.map(ending => join(folder, `settings${ending}`))).filter(file => isFile(file, io))
  const found = there.filter(file => mayHoldSettings(file, io))
  const [first, ...others] = found
  if (others.length > 0) throw new UsageError(`There is more than one settings file: ${found.join(', ')}. Name the one to check.`)
  return first ?? djangoSettings(options, io) ?? refuse(there)
}

function refuse (there: readonly string[]): never {
  const unrelated = there.length === 0 ? '' : ` ${there.join(' and ')} ${there.length === 1 ? 'does' : 'do'} not contain CORS_, so this may be for another program.`
  throw new UsageError(`No file given, and none found: no settings.ts, .js, .json or .py here or in src, and no manage.py that names one.${unrelated} ` +
    'Name the settings file: fastify-cors-headers check <file>.')
}

/** Importing a module runs it, and a settings.js may belong to another program. A settings.py is only read. */
function mayHoldSettings (file: string, io: Pick<Io, 'cwd'>): boolean {
  return file.endsWith('.py') || textOf(file, io).includes('CORS_')
}

/** The file of the module that Django would load. */
function djangoSettings (options: Pick<ReadOptions, 'env'>, io: Pick<Io, 'cwd' | 'env'>): string | undefined {
  const variable = environment(options, io)['DJANGO_SETTINGS_MODULE']
  const isSet = variable !== undefined && variable !== ''
  const name = isSet ? variable : moduleOfManage(io)
  if (name === undefined) return undefined
  const path = join(...name.split('.'))
  const found = [`${path}.py`, join(path, '__init__.py')].find(file => isFile(file, io))
  if (found !== undefined) return found
  throw new UsageError(`${isSet ? 'The variable' : 'manage.py sets'} DJANGO_SETTINGS_MODULE ${isSet ? 'is' : 'to'} ${name}, and there is no file ${path}.py here. ` +
    'Run the command in the folder of manage.py, or name the settings file.')
}

function moduleOfManage (io: Pick<Io, 'cwd'>): string | undefined {
  const text = isFile('manage.py', io) ? textOf('manage.py', io) : ''
  return /DJANGO_SETTINGS_MODULE['"]\]?\s*[,=]\s*['"]([\w.]+)['"]/.exec(text)?.[1]
}

function isFile (file: string, { cwd }: Pick<Io, 'cwd'>): boolean {
  return statSync(join(cwd, file), { throwIfNoEntry: false })?.isFile() ?? false
}

function textOf (file: string, io: Pick<Io, 'cwd'>): string {
  try {
    return readFileSync(join(io.cwd, file), 'utf8')
  } catch {
    throw new UsageError(`${nameFromHere(file, io)} cannot be read. Name the settings file.`)
  }
}
