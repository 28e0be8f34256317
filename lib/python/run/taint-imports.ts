import type { Import, ImportFrom } from '../syntax/ast.js'
import { UnknownValue, type PyModule } from '../values/values.js'
import { absoluteName, mayChangeVariables, whyUnreadable } from './files.js'
import type { Machine, Project } from './machine.js'

/** What importing modules could reach, if the imports ran. */
interface Reached {
  readonly modules: ReadonlySet<PyModule>
  readonly environment: boolean
}

/** What is written in the file of a module that has not run. */
interface Outline {
  /** The modules of the project that it may import. */
  readonly imports: readonly string[]
  readonly mayChangeVariables: boolean
}

/** As it is written: `from ..module import names` has the level 2, `import module` no names. */
type Named = readonly [module: string, level: number, names: readonly string[]]

const remembered = new WeakMap<Project, Map<string, Outline>>()
const nothing: Outline = { imports: [], mayChangeVariables: false }

/**
 * What an import that may or may not run could reach: the modules it names, and those that files name which it would
 * run first. `seen` are those that are known to be reached.
 */
export function reachedByImport (
  node: Import | ImportFrom, inside: string, machine: Machine, seen: Set<string>
): Reached {
  const modules = new Set<PyModule>()
  let environment = false
  const waiting = namesOf(node).flatMap(([module, level, names]) => namedBy(module, level, names, inside))
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (seen.has(name)) continue
    seen.add(name)
    const loaded = machine.modules.get(name)
    if (loaded === undefined) {
      const outline = outlineOf(name, machine.project)
      environment ||= outline.mayChangeVariables
      waiting.push(...outline.imports)
    } else if (!(loaded instanceof UnknownValue) && !loaded.value.isLibrary) modules.add(loaded.value)
  }
  return { modules, environment }
}

function namesOf (node: Import | ImportFrom): Named[] {
  return node.kind === 'import'
    ? node.names.map(({ name }) => [name, 0, []])
    : [[node.module, node.level, node.names.map(({ name }) => name)]]
}

/** The modules that an import may be about, and the packages that they are in. */
function namedBy (module: string, level: number, names: readonly string[], inside: string): string[] {
  const name = absoluteName(module, level, inside)
  if (name === undefined) return []
  const parts = name.split('.')
  return [...parts.map((_part, index) => parts.slice(0, index + 1).join('.')), ...names.map(each => `${name}.${each}`)]
}

function outlineOf (name: string, project: Project): Outline {
  const known = remembered.get(project) ?? new Map<string, Outline>()
  remembered.set(project, known)
  const outline = known.get(name) ?? readOutline(name, project)
  known.set(name, outline)
  return outline
}

/** A mere text has no files beside it, and what cannot be read changes nothing that is known. */
function readOutline (name: string, project: Project): Outline {
  const found = ifReadable(() => project.find(name))
  if (found?.file === undefined) return nothing
  const inside = found.isPackage ? name : name.slice(0, Math.max(0, name.lastIndexOf('.')))
  const named = new Set(
    importsIn(found.file.text).flatMap(([module, level, names]) => namedBy(module, level, names, inside))
  )
  return {
    imports: [...named].filter(each => ifReadable(() => project.find(each)) !== undefined),
    mayChangeVariables: mayChangeVariables.test(found.file.text)
  }
}

function ifReadable<T> (read: () => T): T | undefined {
  try {
    return read()
  } catch (error) {
    if (whyUnreadable(error) === undefined) throw error
    return undefined
  }
}

/** `import` and the names behind it. No string, and no text but a list of names, is taken along. */
const imported =
  /\bimport\b(?:[ \t\f]|\\(?:\r\n?|\n))*(?:\(((?:#[^\r\n]*|[^()#"';:=])*)|((?:\\(?:\r\n?|\n)|[^\r\n\\#"'();:=])*))/g
/** What may stand between `from` and `import`. */
const modulePath = /^(?:[^\S\r\n]|\\(?:\r\n?|\n)|[^\s\\#"'(),:;=])*$/

/**
 * The imports in a text, found without parsing it: most of a project is only looked through. What a string says is
 * among them.
 */
function importsIn (text: string): Named[] {
  let end = 0
  return [...text.matchAll(imported)].flatMap(({ 0: { length }, 1: inBrackets, 2: onLine = '', index }): Named[] => {
    const before = text.slice(end, index)
    end = index + length
    const names = (inBrackets?.replaceAll(/#.*/g, '') ?? onLine)
      .split(',')
      .map(each =>
        each
          .replace(/[\s\\]as[\s\\][^]*/, '')
          .replaceAll(/[\s\\]/g, '')
          .normalize('NFKC')
      )
      .filter(name => name !== '')
    const from = /^[^]*\bfrom\b/.exec(before)?.[0]
    const path = from === undefined ? undefined : before.slice(from.length)
    if (path === undefined || !modulePath.test(path)) return names.map(name => [name, 0, []])
    const [, dots = '', module = ''] = /^(\.*)([^]*)$/.exec(
      path.replaceAll(/[\s\\]/g, '').normalize('NFKC')
    ) as RegExpExecArray
    return [[module, dots.length, names]]
  })
}
