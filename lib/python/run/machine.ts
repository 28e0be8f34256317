import type { IsOpen } from '../stdlib/environment.js'
import { CannotGoOn, CannotKnow, type Reason } from '../problem.js'
import type { SourceSpan, Source } from '../../text/source.js'
import type { Block, Expression, TextRange } from '../syntax/ast.js'
import type { Symbols } from '../terms.js'
import { raise, type PythonException } from '../values/exceptions.js'
import {
  Names, PyStr, UnknownValue, type Context, type WatchedMap, type PyClass, type PyModule, type Value
} from '../values/values.js'
import type { BoundNames } from './code.js'

/** A file that is being run: the settings, or something that they import. */
export interface Module {
  /** `project.settings`, as Python has it in `__name__`. */
  readonly name: string
  /** The package that relative imports start from. */
  readonly package: string
  /** Absolute; undefined for a mere text. */
  readonly file: string | undefined
  readonly source: Source
  readonly scope: Scope
  readonly value: PyModule
  /** How each of its names got its value last. */
  readonly bindings: Map<string, Binding>
}

interface Binding {
  readonly span: SourceSpan
  /** The expression whose value it is, if it was assigned as it is. */
  readonly expression?: Expression | undefined
  readonly module: Module
  /** How often the name was bound in all. */
  readonly count: number
}

/** Where code runs. */
export interface Frame {
  readonly machine: Machine
  readonly module: Module
  readonly scope: Scope
}

/** The context of the evaluator's own libraries: with the calling frame. */
export interface FrameContext extends Context { readonly frame: Frame }

/** How a block ended, if not at its end. */
export type Completion = undefined | 'break' | 'continue' | { readonly value: Value }

/** A `try` that is running catches these: an exception below it changes where the program goes on. */
export type Guard = 'imports' | 'anything'

/** The code outside of the project that a reading knows. */
export interface Libraries {
  /** By dotted name. Each is made anew for each reading: what a program sets in one must not show in the next. */
  readonly modules: ReadonlyMap<string, () => PyModule>
  /** Unknown ones whose classes and decorators set no names of the module that uses them. */
  readonly setNoNames: ReadonlySet<string>
}

/** The assumptions of one reading, and the trail that it leaves for the next one. */
export interface Premises {
  readonly libraries: Libraries
  /** How conditions that cannot be known come out: see Reason.choice. */
  readonly decisions: ReadonlyMap<string, boolean>
  /** The variables that are not set here, and are so where the settings are used (`true`), or may be. */
  readonly assumed: ReadonlyMap<string, boolean>
  readonly isOpen: IsOpen
  /** A variable that is not set is an exception in functions and classes, as in Python. */
  readonly strictEnv: boolean
  /** Variables of the environment are read as terms, for `port`. */
  readonly symbols: Symbols | undefined
  /** `sys.argv` */
  readonly argv: readonly string[] | undefined
  /** The folder that Python is started in, absolute. */
  readonly cwd: string | undefined
  readonly budget: Budget
  /** Each file, parsed once. */
  readonly parsed: Map<string, RunFile>
  readonly trail: Trail
}

export interface Trail {
  /** How often a variable was found not set, unless that was given up; `*` for all, or for a file that is not there. */
  readonly seen: Map<string, number>
  /** The variables whose lack ended a statement. */
  readonly lacked: Set<string>
  /** The variables that code may need which ended for the lack of another; `*` for any. */
  readonly mayNeed: Set<string>
  /** The statements that could not be followed. */
  readonly givenUp: Array<{ readonly span: SourceSpan, readonly variable: string | undefined }>
  /** The same of statements with a part that is not known, which were followed nonetheless. */
  readonly unknownIn: Trail['givenUp']
}

/** The parts of the evaluator call each other through it. run.ts puts them together. */
export interface Machine {
  /** The statement that is run. */
  readonly statement: SourceSpan | undefined
  evaluate (expression: Expression, frame: Frame): Value
  execute (block: Block, frame: Frame): Completion
  contextAt (range: TextRange, frame: Frame): Context
  /** Why a piece of code could not be followed, if that is why it ended. */
  reasonFor (error: unknown, range: TextRange, frame: Frame): Reason | undefined
  /** The way that what cannot be known comes out in this reading. Throws CannotKnow where both are still to be read. */
  decide (question: 'is true' | 'raises' | 'catches', range: TextRange, frame: Frame, reason: Reason): boolean
  parse (file: ProjectFile): RunFile
  readonly project: Project
  readonly premises: Premises
  /** The program, by the name of its module, and the modules that it takes all names of while these run. */
  readonly mains: Set<string>
  /** `sys.modules` */
  readonly modules: WatchedMap<Imported>
  /** The `try` statements that are running, innermost last. */
  readonly guards: Guard[]
  /** The exceptions that are being handled, innermost last. */
  readonly handled: PythonException[]
  readonly environment: Environment
  readonly changedPaths: Set<string>
  /** The files that have run, each once. */
  readonly files: RunFile[]
  /** The classes of the project, by name, of which a look at an object can run code. */
  readonly runsWhenRead: WatchedMap<PyClass>
  /** The values in objects that Python and its libraries made: an iterator, a partial. */
  readonly reachableFrom: WeakMap<object, readonly Value[]>
}

/** So many steps are more than most settings take. */
const longInVain = 5_000

/**
 * Whether it is no use to go on once a module may have been given any name, for a reason: no way that conditions take
 * leads to anything else. It is gone on with nonetheless where that takes no time, to find what else is wrong.
 */
export function isInVain (module: string, reason: Reason, { mains, modules, premises }: Machine): boolean {
  const main = mains.has(module) && premises.budget.spent > longInVain ? modules.get(module) : undefined
  return main !== undefined && !(main instanceof UnknownValue) && premises.decisions.size === 0 &&
    (main.value.mayHaveMore ?? reason).choice === undefined && main.module?.source.text.includes('__all__') === false
}

export interface RunFile { readonly source: Source, readonly body: Block }

/** The variables, as long as it is known what they are. */
export interface Environment {
  readonly variables: Map<string, string>
  /** From here on one that is not set is taken to be, or to be perhaps. */
  assume (name: string, isSet: boolean): void
  /** From here on these may be set, or all, if they are not. */
  openUnset (reason: Reason, names?: readonly string[]): void
  /** One of them, or each of them, may have been set, changed or removed. */
  taint (reason: Reason, name?: string): void
  /** Whether its value may begin with a `$`. */
  mayRefer (name: string): boolean
}

/** A file of the project, a library that is known, or one that is not. */
export type Imported = UnknownValue | { readonly value: PyModule, readonly module: Module | undefined }

export interface ProjectFile {
  /** Absolute; undefined for a mere text. */
  readonly path: string | undefined
  /** As messages name it. */
  readonly shown: string
  readonly text: string
}

/** A file to be run, under the name of its module, and what it may see. */
export interface Program {
  readonly name: string
  readonly isPackage: boolean
  readonly file: ProjectFile
  readonly project: Project
  readonly environment: ReadonlyMap<string, string>
}

/** The part of the file system that settings may see. A mere text sees nothing. */
export interface Project {
  /** The file of a module: `a.b` is a/b.py or a/b/__init__.py. A folder without one is a package without a file. */
  readonly find: (name: string) => { readonly file: ProjectFile | undefined, readonly isPackage: boolean } | undefined
  readonly readFile: (path: string) => string | undefined
  readonly kindOf: (path: string) => 'file' | 'folder' | undefined
  /** Absolute; a mere text has none. */
  readonly root: string | undefined
  /** The files that match a path with `*` and `?`, in the order of their names. */
  readonly glob: (path: string) => readonly ProjectFile[]
}

type Kind = 'module' | 'function' | 'class' | 'types'

/** The names of a module, a call of a function, a class, a comprehension (a function to Python), or type parameters. */
export class Scope {
  readonly kind: Kind
  readonly variables: Names
  readonly parent: Scope | undefined
  /** Of the scope of a class: the class, once its body has run. */
  owner: PyClass | undefined
  /** Of the scope of a class: its annotations, in the order written. */
  readonly annotations = new Map<string, Expression>()
  /** Of the scope of a class: why its names may have been changed by code that cannot be run. */
  taintedBy: Reason | undefined
  readonly #names: BoundNames | undefined

  constructor (kind: Kind, parent?: Scope, names?: BoundNames, variables: ReadonlyMap<string, Value> = new Names()) {
    this.kind = kind
    this.parent = parent
    this.#names = names
    this.variables = Names.of(variables)
  }

  get module (): Scope { return this.parent === undefined ? this : this.parent.module }

  /** The value of a name; undefined where it has none and builtins are next. Throws for a local one not bound yet. */
  look (name: string): Value | undefined {
    const value = this.peek(name)
    const scope = this.binds(name)
    if (value !== undefined || scope.kind !== 'function') return value
    return raise(scope === this ? 'UnboundLocalError' : 'NameError', [new PyStr(name)])
  }

  /** Like look, but never throws: to find what code could reach. */
  peek (name: string): Value | undefined {
    const scope = this.binds(name)
    // A class that binds the name later has the module's until then.
    const value = scope.variables.get(name)
    return value === undefined && scope.kind === 'class' ? this.module.variables.get(name) : value
  }

  set (name: string, value: Value): void { this.binds(name).variables.set(name, value) }

  /** `del name`. */
  delete (name: string): void {
    const scope = this.binds(name)
    const value = scope.variables.get(name)
    if (value === undefined) raise(scope.kind === 'function' ? 'UnboundLocalError' : 'NameError', [new PyStr(name)])
    if (value instanceof UnknownValue) throw new CannotKnow(value.reason)
    scope.variables.delete(name)
  }

  /** All the names that can be looked up from here. */
  inReach (): readonly Names[] { return [this.variables, ...this.parent?.inReach() ?? []] }

  /** Where a name is bound, seen from here. */
  binds (name: string): Scope {
    if (this.kind === 'module' || this.#names?.globals.has(name) === true) return this.module
    // In the body of a class, `vars()` can give it names that are not written there.
    if (this.#names?.bound.has(name) === true || (this.kind === 'class' && this.variables.has(name))) return this
    // Between a class and what has type parameters in it, the names of the class are seen.
    if (this.kind === 'types') return (this.parent as Scope).binds(name)
    return this.parent?.enclosing(name) ?? this.module
  }

  /** For the scopes inside: the function around that binds the name. Functions in a class do not see its names. */
  enclosing (name: string): Scope | undefined {
    if (this.kind === 'module') return undefined
    if (this.kind === 'function' && this.#names?.globals.has(name) === true) return this.module
    if (this.kind !== 'class' && this.#names?.bound.has(name) === true) return this
    return this.parent?.enclosing(name)
  }
}

/** All that one reading may do: steps, characters and entries made. A long settings file takes some thousands. */
const most = 1_000_000
/** How deep expressions and calls may nest while they run. */
const deepest = 400

/** It may never end, so nothing after this can be known. */
function outOfBudget (span: SourceSpan): CannotGoOn {
  const why = 'The file takes more steps than settings do, and may never end.'
  return new CannotGoOn({ span, why, fix: 'Take the loop out of the settings.' })
}

export class Budget {
  #spent = 0
  #most = most
  #depth = 0

  get spent (): number { return this.#spent }

  /** From here on so much may be spent, and no more than is left of all. */
  limit (amount: number): void { this.#most = Math.min(most, this.#spent + amount) }

  spend (amount: number, at: { readonly span: SourceSpan }): void {
    // A single large thing may be one that no setting needs.
    if (!(amount <= most / 4)) {
      const why = 'This makes something larger than any setting needs, and was not computed.'
      throw new CannotKnow({ span: at.span, why, fix: 'Make it smaller, or write the value itself.' })
    }
    this.#spent += amount
    if (this.#spent > this.#most) throw outOfBudget(at.span)
  }

  enter (span: () => SourceSpan): void {
    this.#spent++
    if (this.#spent > this.#most) throw outOfBudget(span())
    if (this.#depth >= deepest) {
      const why = 'This is nested, or calls itself, too deeply.'
      throw new CannotKnow({ span: span(), why, fix: 'Write it in a flatter way, or write the value itself.' })
    }
    this.#depth++
  }

  leave (): void { this.#depth-- }
}
