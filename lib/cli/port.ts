import { realpath } from 'node:fs/promises'
import { basename, resolve } from 'node:path'
import { Unwritable } from '../django/emit/literal.js'
import { emitModule } from '../django/emit/module.js'
import type { ReadSettings } from '../django/emit/read-settings.js'
import { DjangoSettingsError } from '../django/error.js'
import { escapeControls } from '../printable.js'
import { CannotWrite, writeNewFile } from './write-file.js'

export interface PortOptions {
  /** Where to write the module. Default: standard output. */
  readonly output?: string
  /** Overwrite what is there. */
  readonly force?: boolean
  readonly env: Record<string, string>
  readonly envFile: string[]
  readonly python?: string
  readonly root?: string
  readonly argv?: string
  readonly cwd?: string
  readonly strictEnv?: boolean
}

/** What `port` needs of an Io. */
export interface PortIo {
  readonly stdout: { readonly write: (text: string) => void }
  readonly stderr: { readonly write: (text: string) => void }
  readonly cwd: string
}

/** Reads a settings.py, as loadDjangoSettings does, with what the writer of a module needs besides. Throws a DjangoSettingsError. */
export type ReadToPort = (path: string, options: Omit<PortOptions, 'output' | 'force'>) => Promise<ReadSettings>

/** Writes a settings.py as a TypeScript module. The exit code: 0, or 2 if the file cannot be read or the module cannot be written. */
export async function port (file: string, options: PortOptions, io: PortIo, read: ReadToPort): Promise<number> {
  try {
    const { output, force = false } = options
    const source = resolve(io.cwd, file)
    const target = output === undefined ? undefined : resolve(io.cwd, output)
    if (target !== undefined && await isSame(source, target)) throw new CannotWrite('it is the file to read')
    const text = emitModule(await read(source, options), [`Written by \`fastify-cors-headers port\`, from ${basename(file)}.`])
    if (target === undefined) io.stdout.write(text)
    else await writeNewFile(target, text, force)
    return 0
  } catch (error) {
    io.stderr.write(messageOf(error, file, String(options.output)))
    return 2
  }
}

async function isSame (source: string, target: string): Promise<boolean> {
  const real = (path: string): Promise<string> => realpath(path).catch(() => path)
  return await real(source) === await real(target)
}

function messageOf (error: unknown, file: string, output: string): string {
  if (error instanceof DjangoSettingsError) return `${error.message}\n`
  if (error instanceof CannotWrite) return `error: ${escapeControls(output)} was not written: ${escapeControls(error.message)}.\n`
  if (error instanceof Unwritable) return `error: ${escapeControls(`${file} cannot be written as TypeScript: ${error.message}`)}.\n`
  throw error
}
