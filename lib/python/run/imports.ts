import { libraries } from '../stdlib/index.js'
import { moduleOf, textOf } from '../stdlib/module.js'
import { SearchPath, sys } from '../stdlib/small-modules.js'
import { CannotKnow, literalOrPython, namesOrPython, PythonSyntaxError, type Reason } from '../problem.js'
import type { Source } from '../../text/source.js'
import type { Block, Import, ImportedName, ImportFrom } from '../syntax/ast.js'
import { raise, raiseSaying } from '../values/exceptions.js'
import { native, textArgument } from '../values/define.js'
import { listOf } from '../values/iterate.js'
import { known } from '../values/known.js'
import { PyInstance, PyList, PyModule, PyStr, UnknownValue, refuse, type Context, type Value } from '../values/values.js'
import { bindName, namesOfScope } from './assign.js'
import { checkComplete } from './attributes.js'
import { dataclasses, enums } from './classes.js'
import { absoluteName, ifReadable, mayChangeVariables, standardLibrary, whyUnreadable, writingNames } from './files.js'
import {
  Scope, type Frame, type FrameContext, type Imported, type Machine, type Module, type Program, type ProjectFile
} from './machine.js'
import { sysModules } from './names-dict.js'
import { inspect } from './own-builtins.js'
import { taintImported, taintNames } from './taint.js'

/** `import a.b, c as d` */
export function runImport ({ names }: Import, frame: Frame): void {
  for (const { name, as, ...range } of names) {
    const context = frame.machine.contextAt(range, frame)
    const [first = name] = name.split('.')
    const imported = importModule(name, context, frame.machine)
    // `import a.b` binds a; `import a.b as c` binds b.
    const bound = as === undefined ? importModule(first, context, frame.machine) : imported
    mayBeMissing(imported, frame)
    bindName(as ?? first, valueOf(bound), frame, range)
  }
}

/** `from a import b as c`, `from . import b`, `from a import *` */
export function runImportFrom ({ module, level, names, ...range }: ImportFrom, frame: Frame): void {
  if (module === '__future__') return
  const { machine, module: { name: inside }, scope: { kind } } = frame
  const { guards, mains } = machine
  const context = frame.machine.contextAt(range, frame)
  const isAll = names[0]?.name === '*'
  const name = fullName(module, level, frame, context)
  const isMain = isAll && mains.has(inside) && !mains.has(name) && kind === 'module' && guards.length === 0
  let imported: Imported
  try {
    if (isMain) mains.add(name)
    imported = importModule(name, context, machine)
  } finally {
    if (isMain) mains.delete(name)
  }
  mayBeMissing(imported, frame)
  if (isAll) importAll(imported, frame, context)
  else for (const name of names) importName(imported, name, name.as ?? name.name, frame)
}

/** The name of a relative import, from the package that the file is in. */
function fullName (
  module: string, level: number, { machine, module: { package: inside, file } }: Frame, context: Context
): string {
  if (level === 0) return module
  if (file === undefined) {
    if (machine.guards.length > 0 && isLocalName(module)) raise('ImportError')
    refuse(context, 'This was given as a text, without the files beside it.', 'Give the path of the file.')
  }
  const reason = inside === '' ? 'with no known parent package' : 'beyond top-level package'
  return absoluteName(module, level, inside) ?? raiseSaying('ImportError', `attempted relative import ${reason}`)
}

/** In a `try`, what a library does that may not be installed decides how the program goes on. */
function mayBeMissing (imported: Imported, { machine: { guards } }: Frame): void {
  if (imported instanceof UnknownValue && guards.length > 0) throw new CannotKnow(imported.reason)
}

function valueOf (imported: Imported): Value { return imported instanceof UnknownValue ? imported : imported.value }

function importName (
  imported: Imported, { name, ...range }: Pick<ImportedName, 'name' | 'from' | 'to'>, as: string, frame: Frame
): void {
  bindName(as, memberOf(imported, name, frame, frame.machine.contextAt(range, frame)), frame, range)
  // The value keeps the place it was written at.
  const binding = imported instanceof UnknownValue ? undefined : imported.module?.bindings.get(name)
  const here = frame.module.bindings.get(as)
  if (binding !== undefined && here !== undefined) {
    frame.module.bindings.set(as, { ...binding, count: here.count + binding.count - 1 })
  }
}

/** Names of known libraries that some versions since Python 3.8 lack. */
const newNames = new RegExp('^(?:typing\\.(?:Annotated|Concatenate|LiteralString|Never|NotRequired|ParamSpec|Required|' +
  'Self|TypeAlias)|builtins\\.(?:a(?:iter|next)|(?:Base)?ExceptionGroup|EncodingWarning)|re\\.NOFLAG|enum\\.StrEnum)$')

function memberOf (imported: Imported, name: string, frame: Frame, context: Context): Value {
  if (imported instanceof UnknownValue) return imported
  const { value: { attributes, mayHaveMore, isLibrary, name: module } } = imported
  const unknown = (reason: Pick<Reason, 'why' | 'fix'>): UnknownValue => new UnknownValue(
    { ...reason, span: context.span, isImport: true }, undefined, isLibrary && name !== writingNames
  )
  const value = attributes.get(name)
  // A name that a library has, but that is not supported, is reported at its use.
  if (value instanceof UnknownValue && value.reason.span.source.file === '') return unknown(value.reason)
  const inner = `${module}.${name}`
  const mayLack = isLibrary && (value === undefined ? !isThere(inner, frame) : newNames.test(inner))
  if (mayLack && frame.machine.guards.length > 0) {
    const why = `Whether ${module} has ${name} depends on the versions of Python and of the library.`
    const reason = { span: context.span, why, fix: literalOrPython }
    if (frame.machine.decide('raises', context.span, frame, reason)) raise('ImportError')
  }
  if (value !== undefined) return value
  if (attributes.has('__getattr__')) checkComplete(imported.value, context)
  if (isThere(inner, frame)) return valueOf(importModule(inner, context, frame.machine))
  if (mayHaveMore !== undefined) return new UnknownValue(mayHaveMore)
  if (!isLibrary) return raise('ImportError')
  return unknown({ why: `${inner} is not supported here.`, fix: literalOrPython })
}

function importAll (imported: Imported, frame: Frame, context: Context): void {
  const { from, to } = context.span
  if (imported instanceof UnknownValue) return anythingMayBeBound(imported.reason)
  const { attributes, mayHaveMore, isLibrary, name: module } = imported.value
  if (isLibrary && !attributes.has('__all__')) {
    const why = `The names of ${module} are not known here.`
    return anythingMayBeBound({ span: context.span, why, fix: namesOrPython })
  }
  const all = attributes.get('__all__')
  if (all === undefined && mayHaveMore !== undefined) anythingMayBeBound(mayHaveMore)
  else if (all === undefined) checkComplete(imported.value, context)
  const names = all === undefined
    ? [...attributes.keys()].filter(name => !name.startsWith('_'))
    : listOf(known(all), context).map(name => textArgument(name, context))
  for (const name of names) importName(imported, { name, from, to }, name, frame)

  function anythingMayBeBound (reason: Reason): void {
    taintNames(frame, reason.fix === literalOrPython ? { ...reason, fix: namesOrPython } : reason)
  }
}

type Known = Exclude<Imported, UnknownValue>

/** Imports a module by its full name: from the project, or a library that is known. */
function importModule (name: string, at: Pick<Context, 'span'>, machine: Machine): Imported {
  const before = machine.modules.get(name)
  if (before !== undefined) return before
  const last = name.lastIndexOf('.')
  const parent = last === -1 ? undefined : importModule(name.slice(0, last), at, machine)
  if (parent instanceof UnknownValue) return parent
  // A package may import its own modules.
  const meanwhile = machine.modules.get(name)
  if (meanwhile !== undefined) return meanwhile
  const imported = fromSearchPath(name, 'before', at, machine) ?? fromProject(name, at, machine) ??
    // One module under two names.
    (name === 'posixpath' ? importModule('os.path', at, machine) : undefined) ??
    fromLibrary(name, parent, machine) ?? fromSearchPath(name, 'behind', at, machine) ??
    notFound(name, parent, at, machine)
  machine.modules.set(name, imported)
  parent?.value.attributes.set(name.slice(last + 1), imported instanceof UnknownValue ? imported : imported.value)
  return imported
}

/** Whether there is such a module, in the project or among the known libraries. */
function isThere (name: string, { machine }: Frame): boolean {
  return machine.modules.has(name) || isLibrary(name, machine) ||
    // A file that must not be read is there.
    (ifReadable(() => machine.project.find(name) !== undefined) ?? true)
}

function isLibrary (name: string, { premises: { libraries: { modules } } }: Machine): boolean {
  return modules.has(name) || [...modules.keys()].some(library => library.startsWith(`${name}.`))
}

/** Modules in folders that the program puts into sys.path are not read, nor those that may be in one of them. */
function fromSearchPath (
  name: string, where: keyof SearchPath, { span }: Pick<Context, 'span'>, { modules, project }: Machine
): UnknownValue | undefined {
  const sys = modules.get('sys')
  if (sys === undefined || sys instanceof UnknownValue || name.includes('.')) return undefined
  const path = sys.value.attributes.get('path')
  const found = ifReadable(() => project.find(name)?.file?.path)
  const changed = path instanceof UnknownValue ? path.reason : path instanceof PyInstance ? path.taintedBy : undefined
  if (changed !== undefined || !(path instanceof PyInstance && path.native instanceof SearchPath)) {
    const why = `The file changes sys.path, so the folder of ${name} is not known.`
    const reason = { ...changed, span, why, fix: literalOrPython, isImport: true }
    return found === undefined ? undefined : new UnknownValue(reason)
  }
  const folder = path.native[where].find(folder => [`${folder}/${name}.py`, `${folder}/${name}/__init__.py`].some(file =>
    file !== found && ifReadable(() => project.kindOf(file)) !== undefined))
  const why = `${name} is in ${folder}, which the file adds to sys.path. Such folders are not searched.`
  return folder === undefined ? undefined : new UnknownValue({ span, why, fix: literalOrPython, isImport: true })
}

function fromProject (name: string, { span }: Pick<Context, 'span'>, machine: Machine): Imported | undefined {
  try {
    const found = machine.project.find(name)
    if (found === undefined || (found.file === undefined && isLibrary(name, machine))) return undefined
    if (standardLibrary.has(name)) {
      const why = `The project has a module ${name} and so has Python: which one this is depends on how it is started.`
      return new UnknownValue({ span, why, fix: 'Give the module of the project another name.' })
    }
    if (found.file === undefined) return { value: new PyModule(name, new Map(), false), module: undefined }
    const imported = runFile(name, found.isPackage, found.file, machine)
    taintImported(name, imported, machine)
    return imported
  } catch (error) {
    // It is as good as a library that nobody knows.
    const unreadable = whyUnreadable(error)
    if (unreadable === undefined) throw error
    const reason = { span, ...unreadable, isImport: true }
    if (error instanceof PythonSyntaxError && mayChangeVariables.test(error.span.source.text)) {
      machine.environment.taint(reason)
    }
    return new UnknownValue(reason)
  }
}

function fromLibrary (name: string, parent: Known | undefined, machine: Machine): Imported | undefined {
  const { libraries: { modules }, argv } = machine.premises
  // `os.path` is there as soon as os is.
  const there = parent?.value.attributes.get(name.slice(name.lastIndexOf('.') + 1))
  if (there instanceof PyModule) return { value: there, module: undefined }
  if (!isLibrary(name, machine)) return undefined
  const value = modules.get(name)?.() ?? new PyModule(name, new Map())
  if (name === 'sys' && argv !== undefined) value.attributes.set('argv', new PyList(argv.map(word => new PyStr(word))))
  return { value, module: undefined }
}

/** Names under which projects keep what is not in their repository. Who guards their import expects them missing. */
function isLocalName (name: string): boolean {
  return /(?:^|[._])(?:local|settings?|secrets?|overrides?|private|env|conf|config)(?:$|[._])/.test(name)
}

function notFound (
  name: string, parent: Known | undefined, { span }: Pick<Context, 'span'>, machine: Machine
): UnknownValue {
  const { setNoNames } = machine.premises.libraries
  const isOwn = parent !== undefined && !parent.value.isLibrary
  if (machine.guards.length > 0 && (isOwn || isLocalName(name))) {
    raiseSaying('ModuleNotFoundError', `No module named '${name}'`)
  }
  // Where nobody expects it to be missing, it is there where the program works: made by it, or not in the repository.
  if (isOwn) {
    const fix = 'Copy it from where the settings run.'
    return new UnknownValue({ span, why: `The project has no module ${name}.`, fix, isImport: true })
  }
  const [first = name] = name.split('.')
  const why = standardLibrary.has(first)
    ? `The result of ${name} depends on more than the file, or is not supported here.`
    : `${name} is not in the project, and the code of libraries is not read.`
  const isTrusted = parent !== undefined || standardLibrary.has(first) || setNoNames.has(first)
  return new UnknownValue({ span, why, fix: literalOrPython, isImport: true }, undefined, isTrusted)
}

/** The names that every module has, in Python's order. The data about the import is unknown. */
function ownNames (
  name: string, isPackage: boolean, { path }: ProjectFile, source: Source, [first]: Block
): Map<string, Value> {
  const unknown = (why: string): UnknownValue => new UnknownValue(
    { span: { source, from: 0, to: 0 }, why, fix: 'Write the value itself.' }
  )
  const ofImport = unknown('Python’s own data about the import is not known here.')
  return new Map<string, Value>([
    ['__name__', new PyStr(name)],
    ['__doc__', first?.kind === 'expression' && first.value.kind === 'string' ? new PyStr(first.value.text) : null],
    ['__package__', new PyStr(isPackage ? name : packageAround(name))],
    ['__loader__', ofImport], ['__spec__', ofImport],
    ...isPackage ? [['__path__', ofImport] as const] : [],
    ['__file__', path === undefined ? unknown('This was given as a text, so its path is not known.') : new PyStr(path)],
    ['__cached__', ofImport], ['__builtins__', ofImport]
  ])
}

function packageAround (name: string): string { return name.slice(0, Math.max(0, name.lastIndexOf('.'))) }

/** Runs the file that a program starts with, and the packages around it first, as Python does: these may import it. */
export function runMain ({ name, isPackage, file }: Program, machine: Machine): Module {
  machine.mains.add(name)
  const parent = packageAround(name)
  if (parent !== '') importModule(parent, { span: { source: machine.parse(file).source, from: 0, to: 0 } }, machine)
  const imported = machine.modules.get(name)
  return (imported instanceof UnknownValue ? undefined : imported?.module) ??
    runFile(name, isPackage, file, machine).module
}

/** Runs a file, once. An import of it that comes meanwhile sees what is there so far. */
function runFile (
  name: string, isPackage: boolean, file: ProjectFile, machine: Machine
): Imported & { module: Module } {
  const parsed = machine.parse(file)
  const { source, body } = parsed
  const value = new PyModule(name, ownNames(name, isPackage, file, source, body), false)
  const attributes = value.attributes
  const module: Module = {
    name,
    package: isPackage ? name : packageAround(name),
    file: file.path,
    source,
    scope: new Scope('module', undefined, undefined, attributes),
    value,
    bindings: new Map()
  }
  value.names = namesOfScope({ machine, module, scope: module.scope })
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

/** The modules of Python's own that are known, with those that run files or classes of the project. */
export const standardModules: ReadonlyMap<string, () => PyModule> = new Map([
  ...libraries,
  ['dataclasses', dataclasses], ['enum', enums], ['importlib', importlib], ['inspect', inspect],
  ['sys', () => sys(sysModules())]
])

/** `importlib.import_module(name, package)`, of the project's files and the known libraries. */
function importlib (): PyModule {
  return moduleOf('importlib', [
    native('import_module', 'name package?', ([name, inside], context) => {
      const path = textOf(name, context)
      if (path.startsWith('.') || inside !== undefined) {
        refuse(context, 'A relative import by its text is not supported.', 'Import it by its full name.')
      }
      return known(valueOf(importModule(path, context, (context as FrameContext).frame.machine)))
    })
  ])
}
