import { extname, relative, resolve } from 'node:path'
import type { Io } from './io.js'
import { mustBeFile, readText, withoutMark } from './read-file.js'
import type { CheckOptions, ReadOptions } from './options.js'
import { unreadable } from './unreadable.js'

/** A file as the command line names it. */
export interface NamedFile {
  /** What it is called in reports. */
  readonly name: string
  readonly path: string
  /** Its text, if that is what standard input brought. */
  readonly given: string | undefined
  /** The text is what `--fix` is about to write into the file. */
  readonly isFixed?: boolean
}

/** How reports name files: this one as the command line does, the others from the folder that the command runs in. */
export function namer ({ name, path }: NamedFile, io: Pick<Io, 'cwd'>): (file: string) => string {
  return file => resolve(io.cwd, file) === path ? name : nameFromHere(file, io)
}

/** A file in the folder that the command runs in is named from there, and any other by its whole path. */
export function nameFromHere (file: string, { cwd }: Pick<Io, 'cwd'>): string {
  const absolute = resolve(cwd, file)
  const fromHere = relative(cwd, absolute)
  return fromHere.startsWith('..') ? absolute : fromHere
}

/** The endings of modules, whose settings are what they export. */
export const modules = ['.ts', '.mts', '.cts', '.js', '.mjs', '.cjs']

/** `-` is standard input: Python, unless `--stdin-filename` says otherwise. */
export async function nameFile (file: string, { stdinFilename }: Pick<CheckOptions, 'stdinFilename'>, io: Io): Promise<NamedFile> {
  if (file !== '-') return { name: file, path: resolve(io.cwd, file), given: undefined }
  const name = stdinFilename ?? '<stdin>'
  return { name, path: resolve(io.cwd, name), given: withoutMark(await io.stdin()) }
}

/** Whether a file is a module of JavaScript or TypeScript, whose settings are what it exports when it is run. */
export function isModule ({ name }: NamedFile): boolean {
  return modules.includes(extname(name).toLowerCase())
}

/** Reads settings by the ending of the file's name. Modules are not read here, but run. */
export async function readSettingsFile (file: NamedFile, options: ReadOptions, io: Io): Promise<unknown> {
  const { name, path, given } = file
  const ending = name === '<stdin>' ? '.py' : extname(name).toLowerCase()
  if (given === undefined) await mustBeFile(path)
  if (ending === '.py') {
    const { readDjango } = await import('./read-django.js')
    return await readDjango(file, options, io)
  }
  if (ending === '.json') {
    const { readJson } = await import('./read-json.js')
    return readJson(given ?? await readText(path), path)
  }
  throw unreadable(
    ending === '' ? 'The name of the file has no ending that says what it is.' : `Files that end in ${ending} are not known.`,
    `Settings are read from .py, .json and ${modules.join(', ')}. Text in another file: --stdin-filename settings.py - < file.`
  )
}
