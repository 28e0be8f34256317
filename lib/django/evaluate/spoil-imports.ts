import type { Import, ImportFrom } from '../syntax/ast.js'
import { PyUnknown, type PyModule } from '../values/values.js'
import { absoluteName } from './absolute-name.js'
import type { Machine, ProjectFile } from './machine.js'
import { mayChangeVariables, whyUnreadable } from './reading.js'
import { children, type AnyNode } from './walk.js'

/** What importing modules could reach, if the imports ran. */
export interface Reached {
  readonly modules: ReadonlySet<PyModule>
  readonly environment: boolean
}

/** What an import that may or may not run could reach: the modules it names, and those that files name which it would run first. */
export function reachedByImport (node: Import | ImportFrom, inside: string, machine: Machine): Reached {
  const modules = new Set<PyModule>()
  const seen = new Set<string>()
  let environment = false
  reach(node, inside)
  return { modules, environment }

  function reach (node: Import | ImportFrom, inside: string): void {
    for (const name of namesOf(node, inside)) {
      const parts = name.split('.')
      for (const end of parts.keys()) reachModule(parts.slice(0, end + 1).join('.'))
    }
  }

  function reachModule (name: string): void {
    if (seen.has(name)) return
    seen.add(name)
    const loaded = machine.modules.get(name)
    if (loaded instanceof PyUnknown) return
    if (loaded !== undefined) {
      if (!loaded.value.isLibrary) modules.add(loaded.value)
      return
    }
    const found = findFile(name, machine)
    if (found === undefined) return
    if (mayChangeVariables.test(found.file.text)) environment = true
    const inside = found.isPackage ? name : name.slice(0, Math.max(0, name.lastIndexOf('.')))
    for (const statement of importsIn(ifReadable(() => machine.parse(found.file).body) ?? [])) reach(statement, inside)
  }
}

function namesOf (node: Import | ImportFrom, inside: string): string[] {
  if (node.kind === 'import') return node.names.map(({ name }) => name)
  const name = absoluteName(node.module, node.level, inside)
  return name === undefined ? [] : [name, ...node.names.map(each => `${name}.${each.name}`)]
}

function findFile (name: string, { project }: Machine): { readonly file: ProjectFile, readonly isPackage: boolean } | undefined {
  const found = ifReadable(() => project.find(name))
  return found?.file === undefined ? undefined : { file: found.file, isPackage: found.isPackage }
}

/** A mere text has no files beside it, and what cannot be read changes nothing that is known. */
function ifReadable<T> (read: () => T): T | undefined {
  try {
    return read()
  } catch (error) {
    if (whyUnreadable(error) === undefined) throw error
    return undefined
  }
}

function * importsIn (nodes: Iterable<AnyNode>): Iterable<Import | ImportFrom> {
  for (const node of nodes) {
    if (node.kind === 'import' || node.kind === 'import-from') yield node as Import | ImportFrom
    else yield * importsIn(children(node))
  }
}
