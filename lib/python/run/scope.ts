import { CannotKnow, type Reason } from '../problem.js'
import { raise } from '../values/exceptions.js'
import { PyStr, UnknownValue, type PyClass, type Value } from '../values/values.js'
import type { BoundNames } from './code.js'
import type { Expression } from '../syntax/ast.js'

type Kind = 'module' | 'function' | 'class' | 'types'

/**
 * The names of a module, of one call of a function, of a class, of a comprehension (which is a function to Python), or
 * of type parameters.
 */
export class Scope {
  readonly kind: Kind
  readonly variables: Map<string, Value>
  readonly parent: Scope | undefined
  /** Of the scope of a class: the class, once its body has run. */
  owner: PyClass | undefined
  /** Of the scope of a class: its annotations, in the order written. */
  readonly annotations = new Map<string, Expression>()
  /** Of the scope of a class: why its names may have been changed by code that cannot be run. */
  taintedBy: Reason | undefined
  readonly #names: BoundNames | undefined

  constructor (kind: Kind, parent?: Scope, names?: BoundNames, variables = new Map<string, Value>()) {
    this.kind = kind
    this.parent = parent
    this.#names = names
    this.variables = variables
  }

  get module (): Scope {
    return this.parent === undefined ? this : this.parent.module
  }

  /**
   * The value of a name; undefined where it has none and the builtins are next. Throws for a local name that is not
   * bound yet.
   */
  look (name: string): Value | undefined {
    const scope = this.binds(name)
    const value = scope.variables.get(name)
    if (value !== undefined) return value
    if (scope.kind === 'function') return raise(scope === this ? 'UnboundLocalError' : 'NameError', [new PyStr(name)])
    // A class that binds the name later has the module's until then.
    return scope.kind === 'class' ? this.module.variables.get(name) : undefined
  }

  /** Like look, but throws for nothing: for who only wants to know what code could reach. */
  peek (name: string): Value | undefined {
    const scope = this.binds(name)
    return scope.variables.get(name) ?? (scope.kind === 'class' ? this.module.variables.get(name) : undefined)
  }

  set (name: string, value: Value): void {
    this.binds(name).variables.set(name, value)
  }

  /** `del name`. */
  delete (name: string): void {
    const scope = this.binds(name)
    const value = scope.variables.get(name)
    if (value === undefined) raise(scope.kind === 'function' ? 'UnboundLocalError' : 'NameError', [new PyStr(name)])
    if (value instanceof UnknownValue) throw new CannotKnow(value.reason)
    scope.variables.delete(name)
  }

  /** Where a name is bound, seen from here. */
  binds (name: string): Scope {
    if (this.kind === 'module' || this.#names?.globals.has(name) === true) return this.module
    // In the body of a class, `vars()` can give it names that are not written there.
    if (this.#names?.bound.has(name) === true || (this.kind === 'class' && this.variables.has(name))) return this
    // Between a class and what has type parameters in it, the names of the class are seen.
    if (this.kind === 'types') return (this.parent as Scope).binds(name)
    return this.parent?.enclosing(name) ?? this.module
  }

  /**
   * For the scopes inside: the function around that binds the name. The names of a class are not seen from the
   * functions in it.
   */
  enclosing (name: string): Scope | undefined {
    if (this.kind === 'module') return undefined
    if (this.kind === 'function' && this.#names?.globals.has(name) === true) return this.module
    if (this.kind !== 'class' && this.#names?.bound.has(name) === true) return this
    return this.parent?.enclosing(name)
  }
}
