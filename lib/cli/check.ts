import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { CheckMessage } from '../checks/message.js'
import type { PageRequest } from '../explain/page-request.js'
import type { ModuleOptions, ModuleResult } from './check-module.js'
import { escapeControls } from '../text/printable.js'
import { findSettings } from './find-settings.js'
import { UsageError, type Io, type Writer } from './io.js'
import { mustBeEnvFiles } from './must-be-env-files.js'
import type { CheckOptions } from './options.js'
import { mustBeFile, withoutMark } from './read-file.js'
import { thisPackage } from './package.js'
import { isModule, nameFile, namer, readSettingsFile, type NamedFile } from './read-settings-file.js'
import { render } from './report/index.js'
import type { FileReport, ReportContext } from './report/report.js'
import { UnreadableFile, unreadable } from './unreadable.js'

/** Checks each file on its own and prints one report on all. Without a file, it looks for one in the folder. */
export async function check (given: readonly string[], options: CheckOptions, io: Io): Promise<number> {
  if (given.filter(file => file === '-').length > 1) throw new UsageError('Standard input (-) can be read only once.')
  if (given.includes('-') && options.python !== undefined) {
    throw new UsageError('--python needs the path of a file: it does not work with standard input (-).')
  }
  if (given.includes('-') && options.fix) throw new UsageError('--fix writes into files: it does not work with standard input (-).')
  const files = given.length === 0 ? [findSettingsFile(options, io)] : given
  mustBeEnvFiles(options.envFile, io)
  const texts = new Map<string, string>()
  const reports: FileReport[] = []
  for (const file of files) {
    const named = await nameFile(file, options, io)
    if (named.given !== undefined) texts.set(named.name, named.given)
    if (options.skipsUnrelated && isUnrelated(named)) continue
    const find = async (file: NamedFile): Promise<readonly CheckMessage[]> =>
      (await findProblems(file, options, io)).map(message => nameIn(message, file, io))
    reports.push(await checkFile(named, options, io, async () => options.fix ? await (await import('./fix/fix.js')).fix(named, io, find) : await find(named)))
  }
  const context = reportContext(io, io.stdout, options.quiet)
  io.stdout.write(render(options.format, reports, { ...context, textOf: file => texts.get(file) ?? context.textOf(file) }))
  if (reports.some(({ error }) => error !== undefined)) return 2
  return reports.every(({ ok }) => ok) ? 0 : 1
}

async function findProblems (file: NamedFile, options: CheckOptions, io: Io): Promise<readonly CheckMessage[]> {
  if (isModule(file)) return (await runModule(file, options, io)).messages
  const settings = await readSettingsFile(file, options, io)
  // A module's own process has the checks.
  const { checkSettings } = await import('../checks/index.js')
  return checkSettings(settings, { deploy: options.deploy })
}

function findSettingsFile (options: CheckOptions, io: Io): string {
  const file = findSettings(options, io)
  if (!options.quiet) io.stderr.write(`No file given: checking ${escapeControls(file)}.\n`)
  return file
}

/** The context of a report on this writer. */
export function reportContext ({ cwd, env }: Io, { columns, hasColors }: Writer, isQuiet: boolean): ReportContext {
  const root = env['GITHUB_WORKSPACE'] ?? cwd
  return { textOf: file => textOf(resolve(cwd, file)), cwd, root, columns: Math.min(columns, 96), hasColors, isQuiet }
}

type Counting = Pick<CheckOptions, 'failLevel' | 'quiet'>

/** The findings in a file, or the reason why it could not be read. */
export async function checkFile (file: NamedFile, options: Counting, io: Io, find: () => Promise<readonly CheckMessage[]>): Promise<FileReport> {
  try {
    const messages = (await find()).map(message => nameIn(message, file, io))
    const failing = messages.filter(({ level }) => fails(level, options.failLevel))
    return { file: file.name, ok: failing.length === 0, messages: options.quiet ? failing : messages }
  } catch (error) {
    const { message, problems } = error instanceof UnreadableFile ? error : internalError(error)
    return { file: file.name, ok: false, messages: [], error: { message, problems: problems.map(problem => nameIn(problem, file, io)) } }
  }
}

/** Runs a module and checks its settings, and explains a request if one is given. */
export async function runModule ({ path, given }: NamedFile, options: ModuleOptions, io: Io, request?: PageRequest): Promise<ModuleResult> {
  if (given === undefined) mustBeFile(path)
  const { checkModule } = await import('./check-module.js')
  return await checkModule(path, given, options, io, request)
}

/** Whether a file has no CORS_ name. False if it cannot be read, so that this is reported. */
function isUnrelated ({ path, given }: NamedFile): boolean {
  const text = given ?? textOf(path)
  return text !== undefined && !text.includes('CORS_')
}

/** Reports a bug of ours for one file, so that the others are still checked. */
function internalError (error: unknown): UnreadableFile {
  const { stack } = error as Error
  const message = `This is a bug in fastify-cors-headers, not a mistake in the file: ${String(stack)}`
  return unreadable(message, `Please report it at ${thisPackage().bugs.url}, with as much of the file as you may share.`)
}

function fails (level: CheckMessage['level'], failLevel: CheckOptions['failLevel']): boolean {
  return failLevel === 'warning' || failLevel === level
}

function nameIn<Found extends Pick<CheckMessage, 'location'>> (found: Found, file: NamedFile, io: Io): Found {
  const { location } = found
  return location === undefined ? found : { ...found, location: { ...location, file: namer(file, io)(location.file) } }
}

function textOf (path: string): string | undefined {
  try {
    return withoutMark(readFileSync(path, 'utf8'))
  } catch {
    return undefined // Removed since the settings were read.
  }
}
