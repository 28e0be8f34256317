import { readdirSync, realpathSync, statSync, type Dirent } from 'node:fs'
import { basename, dirname, join, relative, resolve, sep } from 'node:path'
import { UnreadableFile } from '../python/problem.js'
import type { Project, ProjectFile } from '../python/run/machine.js'
import { bytesOfFile, explained, sizeOfFile } from './regular-file.js'
import { decodePython } from '../python/syntax/encoding.js'

/** No settings file is longer, nor are all files of a project's settings together ten times that. */
const longest = 1_000_000

/** The top folder of a project has one of these. */
const marks = ['manage.py', 'pyproject.toml', 'setup.cfg', 'setup.py', '.git']

type Found = NonNullable<ReturnType<Project['find']>>

/** A module, and the folders that its own modules are looked for in: Python's `__path__`. */
interface Located { readonly found: Found, readonly path: readonly string[] }

/** The files that a settings file may see: those below the root of its project. */
export class ProjectFiles implements Project {
  readonly main: { readonly name: string, readonly isPackage: boolean, readonly file: ProjectFile }
  readonly root: string
  /** Where imports start, as sys.path has it when Django runs. */
  readonly starts: readonly string[]
  readonly #shown: (path: string) => string
  readonly #located = new Map<string, Located | undefined>()
  readonly #listed = new Map<string, ReadonlyMap<string, Dirent>>()
  readonly #real = new Map<string, string | undefined>()
  #read = 0
  /** Each file is read from the disk once, however often the settings are evaluated. */
  readonly #bytes = new Map<string, Uint8Array>()

  /** Throws UnreadableFile if the file cannot be read. It holds `given`, if that is given, in place of what it does. */
  constructor (path: string, root: string | undefined, nameOf?: (file: string) => string, given?: string) {
    const file = resolve(path)
    this.#shown = nameOf ?? (path === file ? found => found : found => relative(process.cwd(), found))
    sizeOfFile(file, this.#shown(file))
    const around = aroundOf(file)
    const top = root ?? rootOf(around)
    if (!isFolder(top)) {
      throw new UnreadableFile(
        `The root of the project, ${top}, is not an existing folder.`,
        'Name an existing folder, or none: --root on the command line, or the option root.'
      )
    }
    this.root = realpath(top) as string
    this.starts = importStarts(around, each => this.#isInside(each), this.root)
    const [start] = this.starts as [string]
    const text = this.#readPython(file) as string
    const isPackage = basename(file) === '__init__.py'
    const module = isPackage ? dirname(file) : file.replace(/\.py$/, '')
    this.main = {
      name: relative(start, module).replaceAll(sep, '.') || '__main__',
      isPackage,
      file: { path: file, shown: this.#shown(file), text: given ?? text }
    }
  }

  find (name: string): Found | undefined { return name === this.main.name ? this.main : this.#locate(name)?.found }

  /** Most names are no module of the project: the package that one would be in says so at once. */
  #locate (name: string): Located | undefined {
    const known = this.#located.get(name)
    if (known !== undefined || this.#located.has(name)) return known
    const last = name.lastIndexOf('.')
    const located = this.#search(name.slice(last + 1), last < 0 ? this.starts : this.#locate(name.slice(0, last))?.path)
    this.#located.set(name, located)
    return located
  }

  #search (name: string, path: readonly string[] = []): Located | undefined {
    const namespace: string[] = []
    for (const around of path) {
      const folder = within(around, name)
      // The root may be a package itself: imports then start above it, and all that they find is in it.
      if (around !== this.root && isIn(this.root, around) && !isIn(this.root, folder)) continue
      for (const [file, isPackage] of [[`${folder}${sep}__init__.py`, true], [`${folder}.py`, false]] as const) {
        if (this.#entry(isPackage ? folder : file) === undefined) continue
        const text = this.#readPython(file)
        // Python may know the folder or not. A module that imports a library of its own name would import itself.
        const isOther = path === this.starts && around !== path[0] &&
          new RegExp(`^[ \\t]*(?:from|import)[ \\t]+${name}\\b`, 'm').test(text ?? '')
        if (text === undefined || isOther) continue
        const found = { file: { path: file, shown: this.#shown(file), text }, isPackage }
        return { found, path: isPackage ? [folder] : [] }
      }
      if (this.#entry(folder) !== undefined && isFolder(folder)) namespace.push(folder)
    }
    // A namespace package counts only where no start has a real one.
    return namespace.length === 0 ? undefined : { found: { file: undefined, isPackage: true }, path: namespace }
  }

  /** What the list of a folder says of something in it, nothing where it is not there. */
  #entry (path: string): Dirent | undefined { return this.#list(dirname(path)).get(basename(path)) }

  /** The content of a folder: empty if there is no folder. */
  #list (folder: string): ReadonlyMap<string, Dirent> {
    const known = this.#listed.get(folder)
    if (known !== undefined) return known
    // Most folders that are asked for are files of Python's, or not there: the list around them says so, but of links.
    const isBelow = folder !== this.root && isIn(folder, this.root)
    const entry = isBelow ? this.#entry(folder) : undefined
    const isThere = isBelow && entry?.isSymbolicLink() !== true ? entry?.isDirectory() === true : isFolder(folder)
    const list = (): Dirent[] => readdirSync(folder, { withFileTypes: true })
    const entries = isThere ? explained(folder, this.#shown(folder), list) : []
    const names = new Map(entries.map(each => [each.name, each]))
    this.#listed.set(folder, names)
    return names
  }

  readFile (path: string): string | undefined { return this.#open(path, decode) }

  #readPython (path: string): string | undefined { return this.#open(path, decodePython) }

  #open (path: string, decode: (bytes: Uint8Array, shown: string) => string): string | undefined {
    const real = this.#realpath(path)
    if (real === undefined) return undefined
    if (!isIn(real, this.root)) throw this.#outside(path, real)
    const known = this.#bytes.get(real)
    if (known !== undefined) return decode(known, this.#shown(path))
    const shown = this.#shown(path)
    if (this.#entry(real)?.isFile() !== true && explained(path, shown, () => statSync(real).isDirectory())) {
      return undefined
    }
    const bytes = bytesOfFile(real, shown, size => {
      if (size <= longest && this.#read + size <= 10 * longest) {
        this.#read += size
        return
      }
      const why = size > longest
        ? `${shown} has ${size.toLocaleString('en')} bytes, which is more than settings have: ` +
          `at most ${longest.toLocaleString('en')} are read.`
        : `The settings and all that they import have more than ${(10 * longest).toLocaleString('en')} bytes, ` +
          `which is more than settings have; ${shown} is the file that is too much.`
      throw new UnreadableFile(why, 'Keep what the settings need in a smaller file, and import that.')
    })
    this.#bytes.set(real, bytes)
    return decode(bytes, shown)
  }

  kindOf (path: string): 'file' | 'folder' | undefined {
    const real = realpath(path)
    // What is not there may still be outside: its folder tells.
    const there = real ?? realpath([...upwards(dirname(path))].find(exists) as string) as string
    if (!this.#isInside(there)) throw this.#outside(path, there)
    if (real === undefined) return undefined
    if (isFolder(real)) return 'folder'
    sizeOfFile(real, this.#shown(path))
    return 'file'
  }

  glob (path: string): readonly ProjectFile[] {
    let found = [path.startsWith(sep) ? sep : '.']
    for (const part of path.split(sep).filter(part => part !== '')) {
      found = /[*?]/.test(part)
        ? found.flatMap(folder => matching(folder, part))
        : found.map(folder => join(folder, part))
    }
    return found.sort().flatMap(file => {
      const text = this.#readPython(file)
      return text === undefined ? [] : [{ path: file, shown: this.#shown(file), text }]
    })
  }

  #isInside (path: string): boolean {
    const real = this.#realpath(path)
    return real !== undefined && isIn(real, this.root)
  }

  #realpath (path: string): string | undefined {
    if (!this.#real.has(path)) this.#real.set(path, this.#followed(path))
    return this.#real.get(path)
  }

  /** What is no link is where its folder is: the file system is asked for all others only. */
  #followed (path: string): string | undefined {
    const entry = this.#listed.get(dirname(path))?.get(basename(path))
    if (entry === undefined || !(entry.isFile() || entry.isDirectory())) return realpath(path)
    const folder = this.#realpath(dirname(path))
    return folder === undefined ? undefined : within(folder, basename(path))
  }

  #outside (path: string, real: string): UnreadableFile {
    const both = [...upwards(this.root)].find(each => isIn(real, each)) as string
    return new UnreadableFile(
      `${this.#shown(path)} is outside of the project, whose root is ${this.root}.`,
      `Name a folder that contains both: --root ${both} on the command line, or the option root.`
    )
  }
}

/** The folders that a file is in, nearest first, and what they say of how it is imported. */
interface Around {
  readonly folders: readonly string[]
  /** Those that hold a manage.py. */
  readonly managed: readonly string[]
  /** Where imports start by the settings module that one of these names. */
  readonly named: string | undefined
  /** Those of them that are packages around the file. */
  readonly packages: readonly string[]
}

function aroundOf (file: string): Around {
  const folders = [...upwards(dirname(file))]
  const managed = folders.filter(each => exists(join(each, 'manage.py')))
  const named = managed.map(each => namedStart(file, folders, each)).find(each => each !== undefined)
  const packages = folders.slice(0, folders.findIndex(each => !exists(join(each, '__init__.py'))))
  return { folders, managed, named, packages }
}

/** The root of the project that a file is in: the repository, or what looks like the top of a project. */
function rootOf ({ folders, named, packages }: Around): string {
  const outside = folders.slice(named === undefined ? packages.length : folders.indexOf(named))
  // A package may be marked as well, with a manage.py, say. The folders around the packages are asked first, unless
  // the repository is one itself.
  return (named === undefined ? packages.find(each => exists(join(each, '.git'))) : undefined) ??
    outside.find(isMarked) ?? packages.findLast(isMarked) ?? outside[0] as string
}

function isMarked (folder: string): boolean { return marks.some(mark => exists(join(folder, mark))) }

/** Where imports start: sys.path as `manage.py` or DJANGO_SETTINGS_MODULE makes it. The settings' own is the first. */
function importStarts (
  { folders, managed, named, packages }: Around, isInside: (folder: string) => boolean, root: string
): string[] {
  const [folder] = folders as [string]
  const [manage] = managed.filter(isInside)
  // A folder without __init__.py is a package too, where imports start above it.
  const top = packages.length > 0 ? folders[packages.length] as string : manage ?? (isInside(folder) ? root : folder)
  const start = named !== undefined && isInside(named) ? named : top
  // A folder that is a package, even without __init__.py, is no start besides: the celery.py in it is not `celery`.
  const inner = named === undefined ? packages.slice(0, 1) : folders.slice(0, folders.indexOf(named))
  const others = [manage, root, folder].filter(each => each !== undefined && isInside(each) && !inner.includes(each))
  return [...new Set([start, ...others as string[]])]
}

/** Where the package that a manage.py names starts, if it holds the file: its folder itself, or the nearest. */
function namedStart (file: string, folders: readonly string[], manage: string): string | undefined {
  const path = join(manage, 'manage.py')
  const text = isFolder(path) ? '' : new TextDecoder('latin1').decode(bytesOfFile(path, path))
  const [, first] = /DJANGO_SETTINGS_MODULE['"]\]?\s*[,=]\s*f?['"](\w+)/.exec(text) ?? []
  const found = folders.filter((_each, index) => first === basename(folders[index - 1] ?? file, '.py'))
  return found.includes(manage) ? manage : found[0]
}

function * upwards (folder: string): Iterable<string> {
  yield folder
  if (dirname(folder) !== folder) yield * upwards(dirname(folder))
}

function matching (folder: string, pattern: string): string[] {
  if (!isFolder(folder)) return []
  return explained(folder, folder, () => readdirSync(folder))
    .filter(name => !name.startsWith('.') && matches(name, pattern)).map(name => join(folder, name))
}

/** `*` and `?`, in time that grows with both lengths only: what has to be taken more, the last star takes. */
function matches (name: string, pattern: string): boolean {
  let [at, star, taken] = [0, -1, 0]
  for (let index = 0; index < name.length;) {
    if (pattern[at] === '*') [star, taken] = [at++, index]
    else if (pattern[at] === '?' || pattern[at] === name[index]) [at, index] = [at + 1, index + 1]
    else if (star < 0) return false
    else [at, index] = [star + 1, ++taken]
  }
  return /^\**$/.test(pattern.slice(at))
}

function decode (bytes: Uint8Array, shown: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    throw new UnreadableFile(`${shown} is not UTF-8.`, 'Save it in UTF-8.')
  }
}

/**
 * Undefined where nothing is. What this user must not look into may be there for the user that runs the program. Python
 * takes a link that leads back to itself for a file that is not there, and that is never meant.
 */
function realpath (path: string): string | undefined {
  try {
    return realpathSync.native(path)
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException
    return ['EACCES', 'ELOOP'].includes(code) ? explained(path, path, () => { throw error }) : undefined
  }
}

function isIn (path: string, folder: string): boolean { return path === folder || path.startsWith(within(folder, '')) }

/** As join() has it, which takes longer. */
function within (folder: string, name: string): string {
  return folder.endsWith(sep) ? folder + name : folder + sep + name
}

function exists (path: string): boolean { return realpath(path) !== undefined }

function isFolder (path: string): boolean { return exists(path) && statSync(path).isDirectory() }
