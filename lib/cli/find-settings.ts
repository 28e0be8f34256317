import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { environment } from './environment.js'
import { UsageError, type Io } from './io.js'
import type { ReadOptions } from './options.js'
import { modules, nameFromHere } from './read-settings-file.js'

/** Where a project keeps its settings, and what their names end in. */
const folders = ['.', 'src']
const endings = [...modules, '.json', '.py']

/**
 * The settings file of the folder that the command runs in, for a command line that names none: `settings.ts` and the like,
 * there or in `src`, or else the module of DJANGO_SETTINGS_MODULE, in the environment or in manage.py.
 *
 * @throws UsageError if there is none, or more than one.
 */
export function findSettings (options: Pick<ReadOptions, 'env'>, io: Pick<Io, 'cwd' | 'env'>): string {
  const there = folders.flatMap(folder => endings.map(ending => join(folder, `settings${ending}`))).filter(file => isFile(file, io))
  const found = there.filter(file => mayHoldSettings(file, io))
  const [first, ...others] = found
  if (others.length > 0) throw new UsageError(`Which of these is to be checked? Name it: ${found.join(', ')}.`)
  return first ?? djangoSettings(options, io) ?? refuse(there)
}

function refuse (there: readonly string[]): never {
  const unrelated = there.length === 0 ? '' : ` ${there.join(' and ')} ${there.length === 1 ? 'does' : 'do'} not mention CORS_, and may be settings of something else.`
  throw new UsageError(`No file is named, and there is no settings.ts, .js, .json or .py here or in src, and no manage.py that names one.${unrelated} ` +
    'Name the settings file: fastify-cors-headers check <file>.')
}

/** Importing a module runs it, and any program may call a file of its own settings.js. A settings.py is only read. */
function mayHoldSettings (file: string, io: Pick<Io, 'cwd'>): boolean {
  return file.endsWith('.py') || textOf(file, io).includes('CORS_')
}

/** The file of the module that Django would take. */
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
