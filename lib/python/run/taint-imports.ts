import type { Import, ImportFrom } from '../syntax/ast.js'
import { UnknownValue, type Value } from '../values/values.js'
import { absoluteName, ifReadable, mayChangeVariables } from './files.js'
import type { Machine, Project } from './machine.js'

/** Of the file of a module that has not run. */
interface Outline {
  readonly imports: readonly string[]
  readonly mayChangeVariables: boolean
}

/** As it is written: `from ..module import names` has the level 2, `import module` the module alone. */
interface Named {
  readonly module: string
  readonly level: number
  /** Asked for only where the module may be a package, which few are. */
  readonly names: () => readonly string[]
}

/** A module that has not been looked for may have modules of its own. */
type Find = (name: string) => { readonly isPackage: boolean } | undefined
const anything: Find = () => ({ isPackage: true })

const remembered = new WeakMap<Project, Map<string, Outline>>()
const nothing: Outline = { imports: [], mayChangeVariables: false }

/** Imports of code: `a.b` is a module that it gets, `a.b:` one that only runs for it, `a.b:c` a name of one. */
export class Reached {
  readonly #entries = new Set<string>()
  /** The names of each module. A new one makes another set. */
  readonly names = new Map<string, Set<string>>()

  has (module: string): boolean { return this.#entries.has(module) }

  /** Whether it is new. */
  add (entry: string): boolean {
    if (this.#entries.has(entry)) return false
    this.#entries.add(entry)
    const [module = '', name = ''] = entry.split(':')
    if (name !== '') this.names.set(module, new Set(this.names.get(module)).add(name))
    return true
  }
}

/**
 * The reach of an import that may or may not run: the modules and values that it gets, and those that files get
 * which it would run first. `seen` is what is known to be reached; behind a module that `isLast` no others matter.
 */
export function reachedByImport (
  node: Import | ImportFrom, inside: string, machine: Machine, seen: Reached, isLast: (name: string) => boolean
): { readonly values: ReadonlySet<Value>, readonly environment: boolean } {
  const values = new Set<Value>()
  let environment = false
  const waiting = namesOf(node).flatMap(named => namedBy(named, inside, anything))
  for (let entry = waiting.pop(); entry !== undefined; entry = waiting.pop()) {
    if (!seen.add(entry)) continue
    const [module = '', name = ''] = entry.split(':')
    const loaded = machine.modules.get(module)
    if (loaded === undefined && name === '') {
      const outline = outlineOf(module, machine.project)
      environment ||= outline.mayChangeVariables
      waiting.push(...outline.imports)
    } else if (loaded !== undefined && !(loaded instanceof UnknownValue) && !loaded.value.isLibrary) {
      values.add((entry === module ? loaded.value : loaded.value.attributes.get(name)) ?? null)
      if (isLast(entry)) break
    }
  }
  return { values, environment }
}

function namesOf (node: Import | ImportFrom): Named[] {
  return node.kind === 'import'
    ? node.names.map(({ name }) => ({ module: name, level: 0, names: () => [] }))
    : [{ module: node.module, level: node.level, names: () => node.names.map(({ name }) => name) }]
}

/** The modules of an import, with the packages around them, as far as they are there. */
function namedBy ({ module, level, names }: Named, inside: string, find: Find): string[] {
  const name = absoluteName(module, level, inside)
  if (name === undefined) return []
  const there: string[] = []
  for (let end = 0; end !== -1;) {
    end = name.indexOf('.', end + 1)
    const around = end === -1 ? name : name.slice(0, end)
    const found = find(around)
    if (found === undefined) return there
    const taken = names()
    const isWhole = taken.length === 0 || (end === -1 && taken.includes('*'))
    there.push(isWhole ? around : `${around}:`)
    if (end !== -1) continue
    if (!isWhole) there.push(...taken.map(each => `${name}:${each}`))
    if (found.isPackage) there.push(...taken.map(each => `${name}.${each}`).filter(each => find(each) !== undefined))
  }
  return there
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
  const find = (each: string): ReturnType<Project['find']> => ifReadable(() => project.find(each))
  const found = find(name)
  if (found?.file === undefined) return nothing
  const inside = found.isPackage ? name : name.slice(0, Math.max(0, name.lastIndexOf('.')))
  const { text } = found.file
  return {
    imports: [...new Set(importsIn(text).flatMap(named => namedBy(named, inside, find)))],
    mayChangeVariables: mayChangeVariables.test(text)
  }
}

/** `import` and the names behind it. No string, and no text but a list of names, is taken along. */
const imported =
  /\bimport\b(?:[ \t\f]|\\(?:\r\n?|\n))*(?:\(((?:#[^\r\n]*|[^()#"';:=])*)|((?:\\(?:\r\n?|\n)|[^\r\n\\#"'();:=])*))/g
const modulePath = /^(?:[^\S\r\n]|\\(?:\r\n?|\n)|[^\s\\#"'(),:;=])*$/

/** The imports in a text, and in its strings, found without parsing it: most of a project is only looked through. */
function importsIn (text: string): Named[] {
  let end = 0
  return [...text.matchAll(imported)].flatMap(({ 0: { length }, 1: inBrackets, 2: onLine = '', index }): Named[] => {
    const before = text.slice(end, index)
    end = index + length
    const names = (): string[] => (inBrackets?.replaceAll(/#.*/g, '') ?? onLine)
      .split(',')
      .map(each => withoutSpaces(each.replace(/[\s\\]as[\s\\][^]*/, '')))
      .filter(name => name !== '')
    const path = behindFrom(before)
    if (path === undefined || !modulePath.test(path)) {
      return names().map(module => ({ module, level: 0, names: () => [] }))
    }
    const module = withoutSpaces(path)
    const level = module.search(/[^.]|$/)
    return [{ module: module.slice(level), level, names }]
  })
}

function withoutSpaces (name: string): string { return name.replaceAll(/[\s\\]/g, '').normalize('NFKC') }

function behindFrom (text: string): string | undefined {
  for (let at = text.lastIndexOf('from'); at !== -1; at = at === 0 ? -1 : text.lastIndexOf('from', at - 1)) {
    if (!/\w/.test(text.charAt(at - 1)) && !/\w/.test(text.charAt(at + 4))) return text.slice(at + 4)
  }
  return undefined
}
