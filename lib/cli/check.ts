import { readFileSync } from 'node:fs'
import { relative, resolve } from 'node:path'
import { checkSettings } from '../checks/index.js'
import type { CheckMessage } from '../checks/message.js'
import { UsageError, type Io } from './io.js'
import { mustBeFile, withoutMark } from './read-file.js'
import type { ReadOptions } from './read-options.js'
import { isModule, nameFile, readSettingsFile, type NamedFile } from './read-settings-file.js'
import type { Format } from './report/formats.js'
import { render } from './report/index.js'
import type { FileReport } from './report/report.js'
import { UnreadableFile, unreadable } from './unreadable.js'

export interface CheckOptions extends ReadOptions {
  readonly format: Format
  readonly failLevel: FailLevel
  readonly quiet: boolean
  /** Passes over files that name no CORS_ setting: who looks for files by their names finds those of others. */
  readonly skipsUnrelated: boolean
  /** How many seconds a module may take. */
  readonly timeout: number
}

export type FailLevel = 'error' | 'warning' | 'never'

/** Tests bring their own. */
const parts = { checkSettings, readSettingsFile }

/** Checks each file on its own, and prints one report on all of them. */
export async function check (files: readonly string[], options: CheckOptions, io: Io, { checkSettings, readSettingsFile } = parts): Promise<number> {
  if (files.filter(file => file === '-').length > 1) throw new UsageError('Standard input (-) can be read once only.')
  for (const file of options.envFile) await mustBeEnvFile(file)
  const texts = new Map<string, string>()
  const reports: FileReport[] = []
  for (const file of files) {
    const named = await nameFile(file, options, io)
    if (named.given !== undefined) texts.set(named.name, named.given)
    if (options.skipsUnrelated && isUnrelated(named)) continue
    reports.push(await checkFile(named, options, io, { checkSettings, readSettingsFile }))
  }
  io.stdout.write(render(options.format, reports, {
    textOf: file => texts.get(file) ?? textOf(resolve(io.cwd, file)),
    cwd: io.cwd,
    root: io.env['GITHUB_WORKSPACE'] ?? io.cwd,
    columns: Math.min(io.stdout.columns, 96),
    hasColors: io.stdout.hasColors,
    isQuiet: options.quiet
  }))
  if (reports.some(({ error }) => error !== undefined)) return 2
  return reports.every(({ ok }) => ok) ? 0 : 1
}

async function checkFile (file: NamedFile, options: CheckOptions, io: Io, { checkSettings, readSettingsFile }: typeof parts): Promise<FileReport> {
  try {
    const found = isModule(file) ? await run(file, options, io) : checkSettings(await readSettingsFile(file, options, io))
    const messages = found.map(message => named(message, file, io))
    const failing = messages.filter(({ level }) => fails(level, options.failLevel))
    return { file: file.name, ok: failing.length === 0, messages: options.quiet ? failing : messages }
  } catch (error) {
    const { message, problems } = error instanceof UnreadableFile ? error : ourMistake(error)
    return { file: file.name, ok: false, messages: [], error: { message, problems: problems.map(problem => named(problem, file, io)) } }
  }
}

async function run ({ path, given }: NamedFile, options: CheckOptions, io: Io): Promise<readonly CheckMessage[]> {
  if (given === undefined) await mustBeFile(path)
  const { checkModule } = await import('./check-module.js')
  return await checkModule(path, given, options, io, options.timeout)
}

/** A file that cannot be read is not: that is told. */
function isUnrelated ({ path, given }: NamedFile): boolean {
  const text = given ?? textOf(path)
  return text !== undefined && !text.includes('CORS_')
}

/** One file that we stumble over keeps no other from being checked. */
function ourMistake (error: unknown): UnreadableFile {
  const { stack } = error as Error
  return unreadable(`This is a mistake of fastify-cors-headers, not of the file: ${String(stack)}`, 'Please report it, with as much of the file as may be shown.')
}

async function mustBeEnvFile (file: string): Promise<void> {
  try {
    await mustBeFile(file)
  } catch (error) {
    const [problem] = (error as UnreadableFile).problems
    throw new UsageError(`--dotenv ${file}: ${String(problem?.message)}`)
  }
}

function fails (level: CheckMessage['level'], failLevel: FailLevel): boolean {
  return failLevel === 'warning' || failLevel === level
}

/** Names the file of a location as the user did, or from the folder that the command runs in. */
function named<Found extends Pick<CheckMessage, 'location'>> (found: Found, { name, path }: NamedFile, { cwd }: Io): Found {
  const { location } = found
  if (location === undefined) return found
  const absolute = resolve(cwd, location.file)
  const fromHere = relative(cwd, absolute)
  const file = absolute === path ? name : fromHere.startsWith('..') ? absolute : fromHere
  return { ...found, location: { ...location, file } }
}

function textOf (path: string): string | undefined {
  try {
    return withoutMark(readFileSync(path, 'utf8'))
  } catch {
    return undefined // it was there when the settings were read
  }
}
