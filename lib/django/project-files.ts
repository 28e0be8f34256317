import { readdirSync, readFileSync, realpathSync, statSync } from 'node:fs'
import { basename, dirname, join, relative, resolve, sep } from 'node:path'
import { UnreadableFile } from './problem.js'
import type { Project, ProjectFile } from './evaluate/machine.js'
import { decodePython } from './syntax/encoding.js'

/** No settings file is longer, nor are all files of a project's settings together ten times that. */
const longest = 1_000_000

/** What tells the top folder of a project. */
const marks = ['manage.py', 'pyproject.toml', 'setup.cfg', 'setup.py', '.git']

/** The files that a settings file may see: those below the root of its project. */
export class ProjectFiles implements Project {
  readonly main: { readonly name: string, readonly isPackage: boolean, readonly file: ProjectFile }
  readonly root: string
  /** Where imports start, as sys.path has it when Django runs. */
  readonly starts: readonly string[]
  readonly #shown: (path: string) => string
  #read = 0
  /** Each file is read once, however often the settings are gone through. */
  readonly #texts = new Map<string, string>()

  /** Throws UnreadableFile if the file cannot be read. */
  constructor (path: string, root: string | undefined) {
    const file = resolve(path)
    this.#shown = path === file ? found => found : found => relative(process.cwd(), found)
    const folder = dirname(file)
    this.root = realpathSync(root ?? upwards(folder, each => marks.some(mark => exists(join(each, mark)))) ?? aboveTopPackage(file))
    const manage = upwards(folder, each => exists(join(each, 'manage.py')))
    const above = manage !== undefined && this.#isInside(manage) ? manage : root ?? folder
    // A folder without __init__.py is a package too, where imports start above it.
    const top = exists(join(folder, '__init__.py')) ? aboveTopPackage(file) : resolve(above)
    this.starts = [...new Set([top, above, this.root])].filter(each => this.#isInside(each))
    const text = this.#readPython(file)
    if (text === undefined) throw new UnreadableFile(`There is no file ${path}.`)
    const isPackage = basename(file) === '__init__.py'
    const module = isPackage ? dirname(file) : file.replace(/\.py$/, '')
    this.main = { name: relative(top, module).replaceAll(sep, '.') || '__main__', isPackage, file: { path: file, shown: this.#shown(file), text } }
  }

  find (name: string): { readonly file: ProjectFile | undefined, readonly isPackage: boolean } | undefined {
    const path = name.split('.').join(sep)
    for (const start of this.starts) {
      const folder = join(start, path)
      for (const [file, isPackage] of [[join(folder, '__init__.py'), true], [`${folder}.py`, false]] as const) {
        const text = this.#readPython(file)
        if (text !== undefined) return { file: { path: file, shown: this.#shown(file), text }, isPackage }
      }
    }
    // A namespace package counts only where no start has a real one.
    return this.starts.some(start => isFolder(join(start, path))) ? { file: undefined, isPackage: true } : undefined
  }

  readFile (path: string): string | undefined {
    return this.#open(path, decode)
  }

  #readPython (path: string): string | undefined {
    return this.#open(path, decodePython)
  }

  #open (path: string, decode: (bytes: Uint8Array, shown: string) => string): string | undefined {
    const real = realpath(path)
    if (real === undefined) return undefined
    if (!this.#isInside(real)) throw new UnreadableFile(`${this.#shown(path)} is outside of the project, whose root is ${this.root}.`)
    const known = this.#texts.get(real)
    if (known !== undefined) return known
    const { size, isFile } = describe(real)
    if (!isFile) return undefined
    this.#read += size
    if (size > longest || this.#read > 10 * longest) throw new UnreadableFile(`${this.#shown(path)} has ${size.toLocaleString('en')} bytes, which is more than settings have.`)
    const text = decode(readFileSync(real), this.#shown(path))
    this.#texts.set(real, text)
    return text
  }

  kindOf (path: string): 'file' | 'folder' | undefined {
    const real = realpath(path)
    // What is not there may still be outside: its folder tells.
    if (!this.#isInside(real ?? upwards(dirname(path), exists) ?? path)) throw new UnreadableFile(`${this.#shown(path)} is outside of the project, whose root is ${this.root}.`)
    if (real === undefined) return undefined
    return isFolder(real) ? 'folder' : 'file'
  }

  glob (path: string): readonly ProjectFile[] {
    let found = [path.startsWith(sep) ? sep : '.']
    for (const part of path.split(sep).filter(part => part !== '')) {
      found = /[*?]/.test(part) ? found.flatMap(folder => matching(folder, part)) : found.map(folder => join(folder, part))
    }
    return found.sort().flatMap(file => {
      const text = this.#readPython(file)
      return text === undefined ? [] : [{ path: file, shown: this.#shown(file), text }]
    })
  }

  #isInside (path: string): boolean {
    const real = realpath(path)
    return real !== undefined && (real === this.root || real.startsWith(this.root.endsWith(sep) ? this.root : this.root + sep))
  }
}

/** The folder that holds the outermost package that the file is in: the one that is in sys.path. */
function aboveTopPackage (file: string): string {
  let folder = dirname(file)
  while (exists(join(folder, '__init__.py')) && dirname(folder) !== folder) folder = dirname(folder)
  return folder
}

function upwards (folder: string, holds: (folder: string) => boolean): string | undefined {
  if (holds(folder)) return folder
  return dirname(folder) === folder ? undefined : upwards(dirname(folder), holds)
}

function matching (folder: string, pattern: string): string[] {
  if (!isFolder(folder)) return []
  const names = readdirSync(folder).filter(name => !name.startsWith('.') && matches(name, pattern))
  return names.map(name => join(folder, name))
}

/** `*` and `?`, in time that grows with both lengths only. */
function matches (name: string, pattern: string): boolean {
  let reached = new Set([0])
  for (const character of name) {
    const next = new Set<number>()
    for (const index of closure(reached, pattern)) {
      if (pattern[index] === '*') next.add(index)
      else if (pattern[index] === '?' || pattern[index] === character) next.add(index + 1)
    }
    reached = next
  }
  return closure(reached, pattern).has(pattern.length)
}

function closure (reached: Set<number>, pattern: string): Set<number> {
  for (const index of reached) if (pattern[index] === '*') reached.add(index + 1)
  return reached
}

function decode (bytes: Uint8Array, shown: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    throw new UnreadableFile(`${shown} is not UTF-8.`)
  }
}

function describe (path: string): { readonly size: number, readonly isFile: boolean } {
  const stats = statSync(path)
  return { size: stats.size, isFile: stats.isFile() }
}

function realpath (path: string): string | undefined {
  try {
    return realpathSync(path)
  } catch {
    return undefined
  }
}

function exists (path: string): boolean {
  return realpath(path) !== undefined
}

function isFolder (path: string): boolean {
  return exists(path) && statSync(path).isDirectory()
}
