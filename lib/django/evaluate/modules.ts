import { literalOrPython, PythonSyntaxError } from '../problem.js'
import type { Block } from '../syntax/ast.js'
import type { Source } from '../source.js'
import { raiseSaying } from '../values/exceptions.js'
import { PyList, PyModule, PyStr, PyUnknown, type Context, type Value } from '../values/values.js'
import { allLibraries } from './all-libraries.js'
import type { Frame, Imported, Machine, Module, ProjectFile } from './machine.js'
import { namesOfModule } from './module-names.js'
import { mayChangeVariables, whyUnreadable } from './reading.js'
import { hasLazyAnnotations } from './run-among.js'
import { Scope } from './scope.js'
import { standardLibrary, writeNoNames } from './standard-library.js'

type Known = Exclude<Imported, PyUnknown>

/** Imports a module by its full name: from the project, or a library that is known. */
export function importModule (name: string, context: Context, frame: Frame): Imported {
  const { machine } = frame
  const known = machine.modules.get(name)
  if (known !== undefined) return known
  const last = name.lastIndexOf('.')
  const parent = last === -1 ? undefined : importModule(name.slice(0, last), context, frame)
  if (parent instanceof PyUnknown) return parent
  // A package may import its own modules.
  const meanwhile = machine.modules.get(name)
  if (meanwhile !== undefined) return meanwhile
  const imported = fromProject(name, context, machine) ?? fromLibrary(name, parent, machine) ?? notFound(name, parent, context, frame)
  machine.modules.set(name, imported)
  parent?.value.attributes.set(name.slice(last + 1), imported instanceof PyUnknown ? imported : imported.value)
  return imported
}

/** Whether there is such a module, in the project or among the known libraries. */
export function isThere (name: string, { machine }: Frame): boolean {
  return machine.modules.has(name) || isLibrary(name) || isInProject(name, machine)
}

function isInProject (name: string, { project }: Machine): boolean {
  try {
    return project.find(name) !== undefined
  } catch (error) {
    if (whyUnreadable(error) === undefined) throw error
    return true
  }
}

function isLibrary (name: string): boolean {
  return allLibraries.has(name) || [...allLibraries.keys()].some(library => library.startsWith(`${name}.`))
}

function fromProject (name: string, { place }: Context, machine: Machine): Imported | undefined {
  try {
    const found = machine.project.find(name)
    if (found === undefined || (found.file === undefined && isLibrary(name))) return undefined
    if (standardLibrary.has(name)) return new PyUnknown({ place, why: `The project has a module ${name} and so has Python: which one this is depends on how it is started.`, fix: 'Give the module of the project another name.' })
    if (found.file === undefined) return { value: new PyModule(name, new Map(), false), module: undefined }
    return runFile(name, found.isPackage, found.file, machine)
  } catch (error) {
    // It is as good as a library that nobody knows.
    const unreadable = whyUnreadable(error)
    if (unreadable === undefined) throw error
    const reason = { place, ...unreadable, isImport: true }
    if (error instanceof PythonSyntaxError && mayChangeVariables.test(error.place.source.text)) machine.environment.spoil(reason)
    return new PyUnknown(reason)
  }
}

function fromLibrary (name: string, parent: Known | undefined, { premises: { argv } }: Machine): Imported | undefined {
  // `os.path` is there as soon as os is.
  const there = parent?.value.attributes.get(name.slice(name.lastIndexOf('.') + 1))
  if (there instanceof PyModule) return { value: there, module: undefined }
  if (!isLibrary(name)) return undefined
  const value = allLibraries.get(name)?.() ?? new PyModule(name, new Map())
  if (name === 'sys' && argv !== undefined) value.attributes.set('argv', new PyList(argv.map(word => new PyStr(word))))
  return { value, module: undefined }
}

/** Names under which projects keep what is not in their repository. Who guards their import expects them to be missing. */
export function isLocalName (name: string): boolean {
  return /(?:^|[._])(?:local|settings?|secrets?|overrides?|private|env|conf|config)(?:$|[._])/.test(name)
}

function notFound (name: string, parent: Known | undefined, { place }: Context, { machine }: Frame): PyUnknown {
  const isOwn = parent !== undefined && !parent.value.isLibrary
  if (machine.guards.length > 0 && (isOwn || isLocalName(name))) raiseSaying('ModuleNotFoundError', `No module named '${name}'`)
  // Where nobody expects it to be missing, it is there where the program works: made by it, say, or kept out of the repository.
  if (isOwn) return new PyUnknown({ place, why: `The project has no module ${name}.`, fix: 'Put it there as it is where the settings run.', isImport: true })
  const [first = name] = name.split('.')
  const why = standardLibrary.has(first)
    ? `What ${name} does depends on more than the file, or is not followed here.`
    : `${name} is not in the project, and the code of libraries is not read.`
  const isTrusted = parent !== undefined || standardLibrary.has(first) || writeNoNames.has(first)
  return new PyUnknown({ place, why, fix: literalOrPython, isImport: true }, undefined, isTrusted)
}

/** The names that every module has, in Python's order. What tells of the import is not known. */
function ownNames (name: string, isPackage: boolean, { path }: ProjectFile, source: Source, [first]: Block): Map<string, Value> {
  const unknown = (why: string): PyUnknown => new PyUnknown({ place: { source, from: 0, to: 0 }, why, fix: 'Write the value itself.' })
  const ofImport = unknown('What Python keeps of the import itself is not known here.')
  return new Map<string, Value>([
    ['__name__', new PyStr(name)],
    ['__doc__', first?.kind === 'expression' && first.value.kind === 'string' ? new PyStr(first.value.text) : null],
    ['__package__', new PyStr(packageOf(name, isPackage))],
    ['__loader__', ofImport],
    ['__spec__', ofImport],
    ...isPackage ? [['__path__', ofImport] as const] : [],
    ['__file__', path === undefined ? unknown('This was given as a text, whose path is not known.') : new PyStr(path)],
    ['__cached__', ofImport],
    ['__builtins__', ofImport]
  ])
}

function packageOf (name: string, isPackage: boolean): string {
  return isPackage ? name : name.slice(0, Math.max(0, name.lastIndexOf('.')))
}

/** Runs a file, once. An import of it that comes meanwhile sees what is there so far. */
export function runFile (name: string, isPackage: boolean, file: ProjectFile, machine: Machine): Imported & { module: Module } {
  const parsed = machine.parse(file)
  const { source, body } = parsed
  const value = new PyModule(name, ownNames(name, isPackage, file, source, body), false)
  const attributes = value.attributes
  const module: Module = {
    name,
    package: packageOf(name, isPackage),
    file: file.path,
    source,
    scope: new Scope('module', undefined, undefined, attributes),
    value,
    bindings: new Map(),
    hasLazyAnnotations: hasLazyAnnotations(body)
  }
  value.names = namesOfModule({ machine, module, scope: module.scope })
  machine.modules.set(name, { value, module })
  machine.files.push(parsed)
  // The `try` around an import is not thought to catch what its file cannot do: a file of the project works.
  const guards = machine.guards.splice(0)
  try {
    machine.execute(body, { machine, module, scope: module.scope })
  } catch (error) {
    machine.modules.delete(name)
    throw error
  } finally {
    machine.guards.push(...guards)
  }
  return { value, module }
}
