import type { Source } from '../source.js'
import type { Span } from './ast.js'
import { syntaxError } from './tokens.js'

export type ScopeKind = 'module' | 'class' | 'function' | 'async-function' | 'lambda' | 'comprehension' | 'annotation'
/** What a name is in a scope, as CPython's symbol table notes it. */
export type Mark = 'used' | 'local' | 'parameter' | 'imported' | 'annotated' | 'global' | 'nonlocal' | 'iteration'
/** What encloses a statement in its function: what `break`, `continue` and `return` have to leave. */
export type Enclosing = 'loop' | 'group-handler' | 'other'

// CPython's own limit.
const mostEnclosing = 21

/** A block of code with names of its own. */
export class Scope {
  readonly source: Source
  readonly kind: ScopeKind
  readonly parent: Scope | undefined
  readonly #root: Scope
  readonly #class: string
  readonly #marks = new Map<string, Set<Mark>>()
  readonly #enclosing: Enclosing[] = []
  /** What was in as many blocks as CPython takes. */
  #innermost: Span | undefined
  readonly #nonlocals: [scope: Scope, name: string, place: Span][] = []
  /** It stands in what a comprehension iterates over, where a walrus is forbidden. */
  isInIterable: boolean
  isInIterationTarget = false
  isCoroutine = false
  isGenerator = false
  returnsValue = false

  constructor (source: Source, kind: ScopeKind, parent: Scope | undefined, className?: string) {
    this.source = source
    this.kind = kind
    this.parent = parent
    this.#root = parent === undefined ? this : parent.#root
    this.#class = className?.replace(/^_+/, '') ?? (parent === undefined ? '' : parent.#class)
    this.isInIterable = parent?.isInIterable ?? false
  }

  fail (message: string, { from, to }: Span): never {
    syntaxError(this.source, message, from, to)
  }

  get isFunction (): boolean {
    return this.kind === 'function' || this.kind === 'async-function' || this.kind === 'lambda' || this.kind === 'comprehension'
  }

  has (name: string, ...marks: readonly Mark[]): boolean {
    const found = this.#marks.get(this.#mangled(name))
    return found !== undefined && marks.some(mark => found.has(mark))
  }

  mark (name: string, mark: Mark, place: Span): void {
    if (mark !== 'used' && name === '__debug__') this.fail('__debug__ cannot be bound', place)
    if (this.isInIterationTarget && this.has(name, 'global', 'nonlocal')) this.fail(`the inner loop of a comprehension cannot bind ${name}, which a walrus binds`, place)
    const mangled = this.#mangled(name)
    const found = this.#marks.get(mangled) ?? new Set()
    this.#marks.set(mangled, found.add(mark))
    if (this.isInIterationTarget) found.add('iteration')
  }

  /** Notes a name of a `global` or `nonlocal` statement. */
  declare (name: string, kind: 'global' | 'nonlocal', place: Span): void {
    if (this.has(name, 'parameter', 'local', 'used', 'annotated')) this.fail(`${name} is used before it is declared ${kind}`, place)
    this.mark(name, kind, place)
    if (this.has(name, 'global') && this.has(name, 'nonlocal')) this.fail(`${name} is global and nonlocal`, place)
    if (kind === 'nonlocal') this.#root.#nonlocals.push([this, name, place])
  }

  /** Binds the name of a walrus: where it stands in comprehensions, in the block around them. */
  bindWalrus (name: string, place: Span): void {
    if (this.isInIterable) this.fail('a walrus cannot be in what a comprehension iterates over', place)
    let scope: Scope = this
    for (; scope.kind === 'comprehension'; scope = scope.parent as Scope) {
      if (scope.has(name, 'iteration')) this.fail(`a walrus cannot bind ${name}, over which a comprehension iterates`, place)
    }
    if (scope.kind === 'annotation') this.fail('a walrus cannot be in an annotation or beside a type parameter', place)
    if (scope !== this) {
      if (scope.kind === 'class') this.fail('a walrus in a comprehension cannot be in a class', place)
      this.mark(name, scope.kind === 'module' || scope.has(name, 'global') ? 'global' : 'nonlocal', place)
    }
    scope.mark(name, scope.kind === 'module' && scope !== this ? 'global' : 'local', place)
  }

  enter (what: Enclosing, place: Span): void {
    const depth = this.#enclosing.push(what)
    if (depth > mostEnclosing) this.#failNested(place)
    if (depth === mostEnclosing) this.#innermost ??= place
  }

  #failNested (place: Span): never {
    this.fail('there are too many nested blocks', place)
  }

  /** Notes that this is the body of a generator or coroutine: CPython puts a block of its own around all of that. */
  finishGenerator (): void {
    if (this.#innermost !== undefined) this.#failNested(this.#innermost)
  }

  leave (): void {
    this.#enclosing.pop()
  }

  get isInGroupHandler (): boolean {
    return this.#enclosing.includes('group-handler')
  }

  /** Whether a loop can be left from here. */
  get isInLoop (): boolean {
    return this.#enclosing.lastIndexOf('loop') > this.#enclosing.lastIndexOf('group-handler')
  }

  /** Checks what can be checked only when all blocks of the file are complete. */
  finish (): void {
    for (const [scope, name, place] of this.#nonlocals) {
      if (!scope.#findsNonlocal(name)) scope.fail(`no function around binds the nonlocal ${name}`, place)
    }
  }

  #findsNonlocal (name: string): boolean {
    const mangled = this.#mangled(name)
    for (let scope = this.parent; scope !== undefined; scope = scope.parent) {
      if (scope.kind === 'class' && mangled === '__class__') return true
      const marks = scope.#marks.get(mangled) ?? new Set()
      if (scope.kind === 'annotation' && marks.has('parameter')) return false
      if (!scope.isFunction) continue
      if (marks.has('global')) return false
      if (!marks.has('nonlocal') && (marks.has('local') || marks.has('parameter') || marks.has('imported'))) return true
    }
    return false
  }

  /** A private name of a class as CPython spells it. */
  #mangled (name: string): string {
    return this.#class !== '' && name.startsWith('__') && !name.endsWith('__') && !name.includes('.') ? `_${this.#class}${name}` : name
  }
}
