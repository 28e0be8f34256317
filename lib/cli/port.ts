import { realpath } from 'node:fs/promises'
import { isAbsolute, relative, resolve } from 'node:path'
import { checkSettings } from '../checks/index.js'
import { Unwritable } from '../django/emit/literal.js'
import { emitModule } from '../django/emit/module.js'
import { DjangoSettingsError } from '../django/error.js'
import { toModule, type ReadSettings } from '../django/settings.js'
import { escapeControls } from '../text/printable.js'
import { checkFile, reportContext } from './check.js'
import { UsageError, type Io } from './io.js'
import { mustBeEnvFiles } from './must-be-env-files.js'
import { environment } from './environment.js'
import type { PortOptions } from './options.js'
import { mustBeFile } from './read-file.js'
import { isJson, isModule, namer } from './read-settings-file.js'
import { textReport } from './report/text.js'
import { UnreadableFile } from './unreadable.js'
import { CannotWrite, writeNewFile } from './write-file.js'

/** A settings.py does not show which version of django-cors-headers is installed. */
const oldDefaults = 'the default_headers of django-cors-headers 3.x. ' +
  'Those of 4.0 and later lack accept-encoding, dnt and origin, which no preflight asks for.'

/**
 * Reads a settings.py like loadDjangoSettings, with the details that `emitModule` needs. Throws a DjangoSettingsError.
 */
export type ReadToPort = (path: string, options: ReadingOptions) => Promise<ReadSettings>

interface ReadingOptions extends Omit<PortOptions, 'output' | 'force' | 'env'> {
  readonly env: Readonly<Record<string, string | undefined>>
  readonly nameOf: (file: string) => string
}

/**
 * Writes a settings.py as a TypeScript module, and the findings of `check` to standard error. Exit code: 0; 1 if the
 * settings have errors, so that nothing is written without `force`; 2 if the file cannot be read or the module not
 * written.
 */
export async function port (file: string, options: PortOptions, io: Io, read: ReadToPort): Promise<number> {
  const { output, force, ...reading } = options
  mustBeEnvFiles(reading.envFile, io)
  const path = resolve(io.cwd, file)
  if (isModule({ name: file }) || isJson({ name: file })) throw new UsageError(`port converts a Django settings.py, and ${escapeControls(file)} is not Python.`)
  const source = { name: fromHere(file, io), path, given: undefined }
  const target = output === undefined ? undefined : resolve(io.cwd, output)
  const written = output === undefined ? 'The module' : escapeControls(fromHere(output, io))
  const say = (text: string): void => { io.stderr.write(`${text}\n`) }
  try {
    if (target !== undefined && await isSame(path, target)) throw new CannotWrite('it is the input file')
    let settings: ReadSettings | undefined
    const report = await checkFile(source, { failLevel: 'error', quiet: false }, io, async () => {
      mustBeFile(path)
      settings = await read(path, { ...reading, env: environment(options, io), nameOf: namer(source, io) }).catch(toUnreadable)
      return checkSettings(toModule(settings))
    })
    const said = textReport([report], reportContext(io, io.stderr, true))
    if (said !== '') say(said)
    if (settings === undefined) return 2
    if (!report.ok && !force) {
      say(`${written} was not written, because register rejects settings with these errors. Use --force to write it nevertheless.`)
      return 1
    }
    const old = settings.settings.filter(({ hasOldDefaults }) => hasOldDefaults).map(({ name }) => name)
    const notes = old.length === 0 ? [] : [`${old.join(' and ')} ${old.length === 1 ? 'has' : 'have'} ${oldDefaults}`]
    const text = emitModule(settings, [`Written by \`fastify-cors-headers port\`, from ${relative(io.cwd, path)}.`, ...notes])
    if (target === undefined) io.stdout.write(text)
    else await writeNewFile(target, text, force)
    for (const note of notes) say(`note: ${note}`)
    if (!report.ok) say(`${written} was written (--force). Until these errors are fixed, register rejects it.`)
    return 0
  } catch (error) {
    say(`error: ${messageOf(error, source.name, written)}.`)
    return 2
  }
}

/** Shortens an absolute path inside the current folder to a relative one. */
function fromHere (path: string, { cwd }: Io): string {
  const found = relative(cwd, path)
  return isAbsolute(path) && !found.startsWith('..') ? found : path
}

async function isSame (source: string, target: string): Promise<boolean> {
  const real = (path: string): Promise<string> => realpath(path).catch(() => path)
  return await real(source) === await real(target)
}

function toUnreadable (error: unknown): never {
  throw error instanceof DjangoSettingsError ? new UnreadableFile(error.problems) : error
}

function messageOf (error: unknown, source: string, target: string): string {
  if (error instanceof CannotWrite) return `${target} was not written: ${escapeControls(error.message)}`
  if (error instanceof Unwritable) return escapeControls(`${source} cannot be written as TypeScript: ${error.message}`)
  throw error
}
