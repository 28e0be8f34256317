import { basename, extname, relative, resolve } from 'node:path'
import type { Io } from './io.js'
import { mustBeFile, readText, withoutMark } from './read-file.js'
import type { CheckOptions, ReadOptions } from './options.js'
import { unreadable } from './unreadable.js'

/** A file on the command line. */
export interface NamedFile {
  /** Its name in reports. */
  readonly name: string
  readonly path: string
  /** Its text, if it came from standard input or from `--fix`. */
  readonly given: string | undefined
  /** Whether the text is what `--fix` is about to write. */
  readonly isFixed?: boolean
}

/** Names files in reports: this one as on the command line, others relative to the current folder. */
export function namer ({ name, path }: NamedFile, io: Pick<Io, 'cwd'>): (file: string) => string {
  return file => resolve(io.cwd, file) === path ? name : nameFromHere(file, io)
}

/** The name of a file: relative if it is in the current folder, otherwise absolute. */
export function nameFromHere (file: string, { cwd }: Pick<Io, 'cwd'>): string {
  const absolute = resolve(cwd, file)
  const fromHere = relative(cwd, absolute)
  return fromHere.startsWith('..') ? absolute : fromHere
}

/** The endings of modules, which export the settings. */
export const modules = ['.ts', '.mts', '.cts', '.js', '.mjs', '.cjs']

/** The endings of JSON, which may have comments. */
export const json = ['.json', '.jsonc']

/** `-` is standard input: Python, unless `--stdin-filename` has another ending. */
export async function nameFile (file: string, { stdinFilename }: Pick<CheckOptions, 'stdinFilename'>, io: Io): Promise<NamedFile> {
  if (file !== '-') return { name: file, path: resolve(io.cwd, file), given: undefined }
  const name = stdinFilename ?? '<stdin>'
  return { name, path: resolve(io.cwd, name), given: withoutMark(await io.stdin()) }
}

/** Whether a file is a JavaScript or TypeScript module, which has to be run. */
export function isModule ({ name }: Pick<NamedFile, 'name'>): boolean {
  return modules.includes(extname(name).toLowerCase()) && !declaresTypes.test(name)
}

export function isJson ({ name }: Pick<NamedFile, 'name'>): boolean {
  return json.includes(extname(name).toLowerCase())
}

const declaresTypes = /\.d\.[cm]?ts$/i

/** Reads a settings file by its ending, except modules, which have to be run. */
export async function readSettingsFile (file: NamedFile, options: ReadOptions, io: Io): Promise<unknown> {
  const { name, path, given } = file
  const ending = name === '<stdin>' ? '.py' : extname(name).toLowerCase()
  if (given === undefined) mustBeFile(path)
  if (ending === '.py') {
    const { readDjango } = await import('./read-django.js')
    return await readDjango(file, options, io)
  }
  if (isJson(file)) {
    const { readJson } = await import('./read-json.js')
    return readJson(given ?? readText(path), path)
  }
  if (declaresTypes.test(name)) throw unreadable('The file declares types and has no values.', 'Name the module whose types it declares.')
  // Other formats read as Python would seem to have no mistakes.
  const mayBePython = /^[^.]+$|\.py\b/.test(basename(name))
  throw unreadable(
    ending === '' ? 'The file name has no ending, so its language is unknown.' : `Files that end in ${ending} are not supported.`,
    `Supported are .py, ${[...json, ...modules].join(', ')}.${mayBePython ? ' If it contains Python, use: --stdin-filename settings.py - < file.' : ''}`
  )
}
