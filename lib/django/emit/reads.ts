import { excerpt } from '../source.js'
import type { Block, Expression, Statement } from '../syntax/ast.js'
import type { Names } from './names.js'
import type { ReadFile } from './read-settings.js'
import { targetsOf, walk, wordsOf, type Node } from './walk.js'

/** Libraries that read the environment. `environ` is django-environ. */
const libraries = /^(?:os\.(?:environ|getenv)|environ|environs|decouple|dotenv|starlette\.config)(?:\.|$)/

/** A class of theirs, as opposed to a function that reads a variable. */
const isClass = /(?:^|\.)[A-Z]\w*$/

/** What a name was made of, somewhere in the files. */
interface Origin { readonly words: ReadonlySet<string>, readonly reads: readonly string[] }

const none: Origin = { words: new Set(), reads: [] }

/**
 * Which reads of the environment may have had a part in a value, as the files write them. It only goes by names, and
 * so it rather finds one too many: it serves for a comment.
 */
export class Reads {
  readonly #names: Names
  readonly #origins = new Map<string, Origin[]>()
  /** Objects that libraries made, such as the `env` of `env = environ.Env()`. */
  readonly #readers = new Set<string>()

  constructor (files: readonly ReadFile[], names: Names) {
    this.#names = names
    for (const { body } of files) walk(body, node => { this.#findReader(node) })
    for (const file of files) this.#addFile(file)
  }

  /** Those that the value of a name may come from, or what is bound to it in statements of its own. */
  of (name: string): string[] {
    const seen = new Set([name])
    const found = new Set<string>()
    for (const word of seen) {
      for (const { words, reads } of this.#origins.get(word) ?? []) {
        for (const read of reads) found.add(read)
        for (const next of words) seen.add(next)
      }
    }
    return [...found]
  }

  #findReader (node: Node): void {
    if (!('kind' in node) || node.kind !== 'assign' || node.value.kind !== 'call') return
    const callee = this.#names.dotted(node.value.callee)
    if (callee === undefined || !libraries.test(callee) || !isClass.test(callee)) return
    for (const target of node.targets) if (target.kind === 'name') this.#readers.add(target.name)
  }

  #addFile (file: ReadFile): void {
    // Not by recursion, and a condition goes by a name of its own: a chain of ten thousand elifs is as many blocks deep.
    const waiting: Array<{ readonly block: Block, readonly condition: string }> = [{ block: file.body, condition: '' }]
    for (const { block, condition } of waiting) {
      for (const statement of block) {
        const blocks = blocksOf(statement)
        const isDefinition = statement.kind === 'function' || statement.kind === 'class'
        const head = this.#origin(file, blocks.length === 0 || isDefinition ? [statement] : headOf(statement))
        for (const name of boundBy(statement, this.#names)) this.#add(name, head, condition)
        if (blocks.length === 0) continue
        const inner = `condition ${this.#origins.size}`
        this.#add(inner, isDefinition ? none : head, condition)
        waiting.push(...blocks.map(block => ({ block, condition: inner })))
      }
    }
  }

  #add (name: string, origin: Origin, condition: string): void {
    const origins = this.#origins.get(name) ?? []
    this.#origins.set(name, origins)
    origins.push({ reads: origin.reads, words: new Set([...origin.words, condition]) })
  }

  #origin ({ source }: ReadFile, roots: readonly unknown[]): Origin {
    const words = new Set<string>()
    const reads: string[] = []
    walk(roots, node => {
      for (const word of wordsOf(node)) words.add(word)
      if (this.#isRead(node)) reads.push(excerpt({ source, from: node.from, to: node.to }))
    })
    return { words, reads }
  }

  #isRead (node: Node): boolean {
    if (!('kind' in node)) return false
    if (node.kind === 'subscript') return this.#names.dotted(node.value) === 'os.environ'
    if (node.kind === 'compare') return node.rest.some(({ right }) => this.#names.dotted(right) === 'os.environ')
    if (node.kind !== 'call') return false
    const callee = this.#names.dotted(node.callee)
    return callee === undefined ? this.#readers.has(rootOf(node.callee)) : libraries.test(callee) && !isClass.test(callee)
  }
}

function rootOf (expression: Expression): string {
  let root = expression
  while (root.kind === 'attribute') root = root.value
  return root.kind === 'name' ? root.name : ''
}

/** The blocks of a statement, which its head decides about. */
function blocksOf (statement: Statement): Block[] {
  switch (statement.kind) {
    case 'if':
    case 'while':
    case 'for': return [statement.body, statement.otherwise]
    case 'try': return [statement.body, ...statement.handlers.map(({ body }) => body), statement.otherwise, statement.last]
    case 'match': return statement.cases.map(({ body }) => body)
    case 'with':
    case 'function':
    case 'class': return [statement.body]
    default: return []
  }
}

function headOf (statement: Statement): unknown[] {
  switch (statement.kind) {
    case 'if':
    case 'while': return [statement.test]
    case 'for': return [statement.target, statement.iterable]
    case 'with': return [statement.items]
    case 'match': return [statement.subject, statement.cases.map(({ guard }) => guard)]
    default: return []
  }
}

/** The names to which a statement may give another value: those it binds, and those whose methods it calls or which it hands on. */
function boundBy (statement: Statement, names: Names): Set<string> {
  const found = new Set<string>()
  const roots = statement.kind === 'expression' ? [statement.value] : targetsOf(statement)
  for (const root of roots) {
    walk(root, node => {
      if (!('kind' in node)) return
      if (node.kind === 'name' && names.imported(node.name) === undefined) found.add(node.name)
      if (node.kind === 'attribute' && statement.kind !== 'expression') found.add(node.name)
    })
  }
  if (statement.kind === 'function' || statement.kind === 'class') found.add(statement.name)
  if (statement.kind === 'import' || statement.kind === 'import-from') for (const { name, as } of statement.names) found.add(as ?? name)
  return found
}
