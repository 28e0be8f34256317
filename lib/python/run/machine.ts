import type { IsOpen } from '../stdlib/environment.js'
import { CannotGoOn, CannotKnow, type Reason } from '../problem.js'
import type { SourceSpan, Source } from '../../text/source.js'
import type { Block, Expression, TextRange } from '../syntax/ast.js'
import type { Symbols } from '../terms.js'
import type { PythonException } from '../values/exceptions.js'
import type { Context, PyModule, UnknownValue, Value } from '../values/values.js'
import type { Scope } from './scope.js'

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
  /** `from __future__ import annotations` */
  readonly hasLazyAnnotations: boolean
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

/** What the evaluator's own libraries are given: who calls. */
export interface FrameContext extends Context { readonly frame: Frame }

/** How a block ended, if not at its end. */
export type Completion = undefined | 'break' | 'continue' | { readonly value: Value }

/** A `try` that is running: what could be raised below it changes where the program goes on. */
export interface Guard { readonly catches: 'imports' | 'anything' }

/** The code outside of the project that a reading knows. */
export interface Libraries {
  /** By dotted name. Each is made anew for each reading: what a program sets in one must not show in the next. */
  readonly modules: ReadonlyMap<string, () => PyModule>
  /** Unknown ones whose classes and decorators set no names of the module that uses them. */
  readonly setNoNames: ReadonlySet<string>
}

/** What one reading takes for granted, and what it leaves for the next one to know. */
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
  /**
   * How often a variable was found not to be set, but for where that was given up; `*` for a look at all, or at a file
   * that is not there.
   */
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

/** What the parts of the evaluator ask of each other. run.ts puts them together. */
export interface Machine {
  /** The statement that is run. */
  readonly statement: SourceSpan | undefined
  evaluate (expression: Expression, frame: Frame): Value
  execute (block: Block, frame: Frame): Completion
  /** Gives a target, which may be several, its value. */
  assign (target: Expression, value: Value, frame: Frame, expression?: Expression): void
  contextAt (range: TextRange, frame: Frame): Context
  /** Why a piece of code could not be followed, if that is why it ended. */
  reasonFor (error: unknown, range: TextRange, frame: Frame): Reason | undefined
  /** The way that what cannot be known comes out in this reading. Throws CannotKnow where both are still to be read. */
  decide (question: 'is true' | 'raises' | 'catches', range: TextRange, frame: Frame, reason: Reason): boolean
  parse (file: ProjectFile): RunFile
  /** What Python has without an import, `globals` and `super` of this very place included. */
  builtin (name: string, frame: Frame, range: TextRange): Value | undefined
  /** Imports a module by its full name: from the project, or a library that is known. */
  importModule (name: string, context: Context, frame: Frame): Imported
  readonly project: Project
  readonly premises: Premises
  /** What was imported so far: `sys.modules`. */
  readonly modules: Map<string, Imported>
  /** The `try` statements that are running, innermost last. */
  readonly guards: Guard[]
  /** The exceptions that are being handled, innermost last. */
  readonly handled: PythonException[]
  readonly environment: Environment
  /** The files that have run, each once. */
  readonly files: RunFile[]
  /** Whether a look at an object of some class of the project can run code. */
  readonly runsWhenRead: { value: boolean }
  /** What the objects hold that Python and its libraries made: an iterator, a partial. */
  readonly reachableFrom: WeakMap<object, readonly Value[]>
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

/** What of the file system the settings may see. A mere text sees nothing. */
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

/** All that one reading may do: steps, characters and entries made. A long settings file takes some thousands. */
const most = 1_000_000
/** How deep expressions and calls may nest while they run. */
const deepest = 400

/** It may never end, so nothing after this can be known. */
function outOfBudget (span: SourceSpan): CannotGoOn {
  return new CannotGoOn({
    span,
    why: 'The file takes more steps than settings do, and may never end.',
    fix: 'Take the loop out of the settings.'
  })
}

export class Budget {
  #spent = 0
  #most = most
  #depth = 0

  get spent (): number {
    return this.#spent
  }

  /** What follows may do so much, and no more than is left of all. */
  limit (amount: number): void {
    this.#most = Math.min(most, this.#spent + amount)
  }

  spend (amount: number, at: { readonly span: SourceSpan }): void {
    // A single large thing may be one that no setting needs.
    if (!(amount <= most / 4)) {
      throw new CannotKnow({
        span: at.span,
        why: 'This makes something larger than any setting needs, and was not computed.',
        fix: 'Make it smaller, or write the value itself.'
      })
    }
    this.#spent += amount
    if (this.#spent > this.#most) throw outOfBudget(at.span)
  }

  enter (span: () => SourceSpan): void {
    this.#spent++
    if (this.#spent > this.#most) throw outOfBudget(span())
    if (this.#depth >= deepest) {
      throw new CannotKnow({
        span: span(),
        why: 'This is nested, or calls itself, deeper than is followed here.',
        fix: 'Write it in a flatter way, or write the value itself.'
      })
    }
    this.#depth++
  }

  leave (): void {
    this.#depth--
  }
}
