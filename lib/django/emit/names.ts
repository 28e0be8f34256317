import type { Expression, Statement } from '../syntax/ast.js'
import type { ReadFile } from './read-settings.js'
import { targetsOf, walk, wordsOf, type Node } from './walk.js'

/** A plain assignment at the outermost level of a file: `NAME = expression`. */
export interface Definition { readonly file: ReadFile, readonly statement: Statement, readonly expression: Expression }

/** What makes names mean something else than what is written where they are bound. */
const dynamic = new Set([
  'globals', 'locals', 'vars', 'exec', 'eval', 'getattr', 'setattr', 'delattr', '__import__', '__dict__', '__builtins__',
  'builtins', 'importlib', 'import_module', 'modules', 'runpy', 'include', 'optional'
])

/** What sets variables of the environment, or reads them out of a file. */
const changesEnvironment = new Set([
  'putenv', 'unsetenv', 'environb', 'read_env', 'read_envfile', 'read_dotenv', 'load_dotenv', 'dotenv', 'dotenv_values', 'monkeypatch'
])

/** What the names in some files stand for, as far as the text alone tells. Names of all files are taken together: `import *` makes them so. */
export class Names {
  readonly #definitions = new Map<string, Definition>()
  readonly #bindings = new Map<string, number>()
  readonly #mentions = new Map<string, number>()
  readonly #imports = new Map<string, Set<string>>()
  #isCertain = true

  constructor (files: readonly ReadFile[]) {
    for (const file of files) {
      for (const statement of file.body) this.#define(file, statement)
      this.#lookForImports(file.body)
      walk(file.body, node => { this.#note(node) })
    }
    for (const file of files) this.#lookAtEnvironment(file)
  }

  /** Whether an environment variable read anywhere is what the process was started with, and names mean what they seem to. */
  get isCertain (): boolean {
    return this.#isCertain
  }

  /** Where a name is bound, if that is one plain assignment. */
  definition (name: string): Definition | undefined {
    return this.#bindings.get(name) === 1 ? this.#definitions.get(name) : undefined
  }

  /** How often a name that is bound is written, its binding included. */
  mentions (name: string): number {
    return this.#mentions.get(name) as number
  }

  isBound (name: string): boolean {
    return this.#bindings.has(name)
  }

  /** The dotted name of what a library has: `os.environ.get`, whatever it was imported as. */
  dotted (expression: Expression | undefined): string | undefined {
    if (expression?.kind === 'attribute') {
      const owner = this.dotted(expression.value)
      return owner === undefined ? undefined : `${owner}.${expression.name}`
    }
    return expression?.kind === 'name' ? this.imported(expression.name) : undefined
  }

  /** What a name was imported as, if it is bound by nothing but equal imports. */
  imported (name: string): string | undefined {
    const meanings = this.#imports.get(name)
    if (meanings === undefined || meanings.size > 1 || this.#bindings.has(name)) return undefined
    return [...meanings][0]
  }

  #define (file: ReadFile, statement: Statement): void {
    const isPlain = statement.kind === 'assign' && statement.targets.length === 1
    const target = isPlain ? statement.targets[0] : statement.kind === 'annotated-assign' ? statement.target : undefined
    const expression = statement.kind === 'assign' || statement.kind === 'annotated-assign' ? statement.value : undefined
    if (target?.kind === 'name' && expression !== undefined) this.#definitions.set(target.name, { file, statement, expression })
  }

  #note (node: Node): void {
    for (const word of wordsOf(node)) {
      count(this.#mentions, word)
      if (dynamic.has(word) || changesEnvironment.has(word)) this.#isCertain = false
    }
    for (const name of boundBy(node)) count(this.#bindings, name)
    if ('kind' in node && node.kind === 'import') {
      for (const { name, as } of node.names) this.#import(as ?? name.split('.', 1).join(), as === undefined ? name.split('.', 1).join() : name)
    } else if ('kind' in node && node.kind === 'import-from') {
      const module = `${'.'.repeat(node.level)}${node.module}`
      for (const { name, as } of node.names) this.#import(as ?? name, `${module}.${name}`)
      if (module.split('.').some(part => dynamic.has(part) || changesEnvironment.has(part))) this.#isCertain = false
    }
  }

  #import (name: string, meaning: string): void {
    const meanings = this.#imports.get(name) ?? new Set()
    this.#imports.set(name, meanings.add(meaning))
  }

  /** Settings that are imported under a condition may be others in another environment. */
  #lookForImports (body: readonly Statement[]): void {
    const isOfProject = (node: Node): boolean => 'kind' in node && node.kind === 'import-from' && (node.level > 0 || node.names.some(({ name }) => name === '*'))
    for (const statement of body) {
      if (isOfProject(statement)) continue
      const rest = statement.kind === 'try' ? [statement.handlers, statement.otherwise, statement.last] : statement
      walk(rest, node => { if (isOfProject(node)) this.#isCertain = false })
      if (statement.kind === 'try') this.#lookForImports(statement.body)
    }
  }

  /** `os.environ` may be read, by subscript, `get` and `in`. Anything else done with it may change it. */
  #lookAtEnvironment ({ body }: ReadFile): void {
    const isEnvironment = (node: Expression): boolean => node.kind === 'attribute'
      ? node.name === 'environ'
      : node.kind === 'name' && (this.imported(node.name) === 'os.environ' || (node.name === 'environ' && this.imported(node.name) !== 'environ'))
    const read = new Set<Expression>()
    walk(body, node => {
      if (!('kind' in node)) return
      if (node.kind === 'subscript') read.add(node.value)
      if (node.kind === 'call' && node.callee.kind === 'attribute' && node.callee.name === 'get') read.add(node.callee.value)
      if (node.kind === 'compare') for (const { operator, right } of node.rest) if (operator.endsWith('in')) read.add(right)
    })
    walk(body, node => {
      for (const target of targetsOf(node)) walk(target, part => { if ('kind' in part && part.kind === 'subscript') read.delete(part.value) })
    })
    walk(body, node => {
      if ('kind' in node && (node.kind === 'attribute' || node.kind === 'name') && isEnvironment(node) && !read.has(node)) this.#isCertain = false
    })
  }
}

/** The names that a node binds, other than by an import. */
function boundBy (node: Node): string[] {
  const names = targetsOf(node).flatMap(namesIn)
  // Functions, classes, parameters, handlers, patterns and `global` have their names in themselves.
  const isUse = 'as' in node || 'unpack' in node || ('kind' in node && (node.kind === 'name' || node.kind === 'attribute'))
  return isUse ? names : [...names, ...wordsOf(node)]
}

/** The names in a target; `a.b` and `a[0]` bind none. */
function namesIn (target: Expression): string[] {
  switch (target.kind) {
    case 'name': return [target.name]
    case 'starred': return namesIn(target.value)
    case 'tuple':
    case 'list': return target.elements.flatMap(namesIn)
    default: return []
  }
}

function count (counts: Map<string, number>, name: string): void {
  counts.set(name, (counts.get(name) ?? 0) + 1)
}
