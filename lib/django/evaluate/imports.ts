import { CannotKnow, literalOrPython, namesOrPython } from '../problem.js'
import type { Import, ImportFrom, ImportedName } from '../syntax/ast.js'
import { exceptionClasses, raise, Raised } from '../values/exceptions.js'
import { listOf } from '../values/iterate.js'
import { PyStr, PyUnknown, type Context, type PyClass, type PyModule, type Value } from '../values/values.js'
import { absoluteName } from './absolute-name.js'
import { bindName } from './assign.js'
import { attributeOfFile } from './attributes.js'
import { spoilNames } from './spoil-names.js'
import type { Frame, Imported } from './machine.js'
import { importModule, isLocalName, isThere } from './modules.js'
import { writingNames } from './standard-library.js'

/** `import a.b, c as d` */
export function runImport ({ names }: Import, frame: Frame): void {
  for (const { name, as, ...span } of names) {
    const context = frame.machine.contextAt(span, frame)
    const [first = name] = name.split('.')
    const imported = importModule(name, context, frame)
    // `import a.b` binds a; `import a.b as c` binds b.
    const bound = as === undefined ? importModule(first, context, frame) : imported
    mayBeMissing(imported, frame)
    bindName(as ?? first, valueOf(bound), frame, span)
  }
}

/** `from a import b as c`, `from . import b`, `from a import *` */
export function runImportFrom ({ module, level, names, ...span }: ImportFrom, frame: Frame): void {
  if (module === '__future__') return
  const context = frame.machine.contextAt(span, frame)
  const imported = importModule(fullName(module, level, frame, context), context, frame)
  mayBeMissing(imported, frame)
  if (names[0]?.name === '*') importAll(imported, frame, context)
  else for (const name of names) importName(imported, name, name.as ?? name.name, frame)
}

/** The name of a relative import, from the package that the file is in. */
function fullName (module: string, level: number, { machine, module: { package: inside, file } }: Frame, context: Context): string {
  if (level === 0) return module
  if (file === undefined) {
    if (machine.guards.length > 0 && isLocalName(module)) raise('ImportError')
    throw new CannotKnow({ place: context.place, why: 'This was given as a text, without the files beside it.', fix: 'Give the path of the file.' })
  }
  return absoluteName(module, level, inside) ?? raise('ImportError')
}

/** In a `try`, what a library does that may not be installed decides how the program goes on. */
function mayBeMissing (imported: Imported, { machine: { guards } }: Frame): void {
  if (imported instanceof PyUnknown && guards.length > 0) throw new CannotKnow(imported.reason)
}

function valueOf (imported: Imported): Value {
  return imported instanceof PyUnknown ? imported : imported.value
}

function importName (imported: Imported, { name, ...span }: Pick<ImportedName, 'name' | 'from' | 'to'>, as: string, frame: Frame): void {
  bindName(as, memberOf(imported, name, frame, frame.machine.contextAt(span, frame)), frame, span)
  // The value keeps the place it was written at.
  const binding = imported instanceof PyUnknown ? undefined : imported.module?.bindings.get(name)
  const here = frame.module.bindings.get(as)
  if (binding !== undefined && here !== undefined) frame.module.bindings.set(as, { ...binding, count: here.count + binding.count - 1 })
}

function memberOf (imported: Imported, name: string, frame: Frame, context: Context): Value {
  if (imported instanceof PyUnknown) return imported
  const { value: { attributes, mayHaveMore, isLibrary, name: module } } = imported
  const value = attributes.get(name)
  // What a library has, but not here, is told where it is used.
  if (value instanceof PyUnknown && value.reason.place.source.file === '') return new PyUnknown({ ...value.reason, place: context.place, isImport: true }, undefined, isLibrary && name !== writingNames)
  if (value !== undefined) return value
  const given = isLibrary || mayHaveMore !== undefined ? undefined : fromGetattr(imported.value, name, context)
  if (given !== undefined) return given
  const inner = `${module}.${name}`
  if (isThere(inner, frame)) return valueOf(importModule(inner, context, frame))
  if (mayHaveMore !== undefined) return new PyUnknown(mayHaveMore)
  if (isLibrary) return new PyUnknown({ place: context.place, why: `What ${inner} does is not known here.`, fix: literalOrPython, isImport: true }, undefined, name !== writingNames)
  return raise('ImportError')
}

function importAll (imported: Imported, frame: Frame, context: Context): void {
  const { from, to } = context.place
  if (imported instanceof PyUnknown) return anythingMayBeBound(imported)
  const { attributes, mayHaveMore, isLibrary, name: module } = imported.value
  if (isLibrary && !attributes.has('__all__')) return anythingMayBeBound(new PyUnknown({ place: context.place, why: `Which names ${module} has is not known here.`, fix: literalOrPython }))
  const all = attributes.get('__all__') ?? (isLibrary || mayHaveMore !== undefined ? undefined : fromGetattr(imported.value, '__all__', context))
  if (all === undefined && mayHaveMore !== undefined) anythingMayBeBound(new PyUnknown(mayHaveMore))
  const names = all === undefined ? [...attributes.keys()].filter(name => !name.startsWith('_')) : listed(all, context)
  for (const name of names) importName(imported, { name, from, to }, name, frame)

  function anythingMayBeBound ({ reason }: PyUnknown): void {
    spoilNames(frame, reason.fix === literalOrPython ? { ...reason, fix: namesOrPython } : reason)
  }
}

/** What the `__getattr__` of a file gives, unless that is an AttributeError. */
function fromGetattr (module: PyModule, name: string, context: Context): Value | undefined {
  try {
    return attributeOfFile(module, name, context)
  } catch (error) {
    if (error instanceof Raised && error.exception.type.order.includes(exceptionClasses.get('AttributeError') as PyClass)) return undefined
    throw error
  }
}

/** What `__all__` holds. */
function listed (all: Value, context: Context): string[] {
  if (all instanceof PyUnknown) throw new CannotKnow(all.reason)
  return listOf(all, context).map(name => name instanceof PyStr ? name.text : raise('TypeError'))
}
