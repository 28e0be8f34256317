import { CannotKnow, type Reason } from '../problem.js'
import type { Place } from '../source.js'
import type { Block, Expression, Span, Statement } from '../syntax/ast.js'
import { Raised } from '../values/exceptions.js'
import type { Context, Value } from '../values/values.js'
import { assignTarget } from './assign.js'
import { attribute } from './attributes.js'
import { Budget } from './budget.js'
import { finish } from './configure.js'
import { call } from './calls.js'
import { evaluateExpression } from './expressions.js'
import { giveUp } from './give-up.js'
import { leavesItself } from './leaves.js'
import { ownBuiltin } from './own-builtins.js'
import type { Completion, Environment, Escaped, Frame, FrameContext, Guard, Imported, Machine, Module, Project, ProjectFile, RunFile } from './machine.js'
import { importModule, runFile } from './modules.js'
import { openVariable } from '../library/environment.js'
import { reading } from './reading.js'
import { runStatement } from './statements.js'

/** Runs a settings file and what it imports, as far as that can be done without Python. */
export function runSettings (name: string, isPackage: boolean, file: ProjectFile, project: Project, environment: ReadonlyMap<string, string>): { readonly module: Module, readonly files: readonly RunFile[] } {
  const machine = new Run(project, environment)
  const { module } = runFile(name, isPackage, file, machine)
  // The importer of django-configurations looks at the variable before the file runs.
  finish({ machine, module, scope: module.scope }, environment.get('DJANGO_CONFIGURATION'))
  return { module, files: machine.files }
}

class Run implements Machine {
  readonly project: Project
  readonly modules = new Map<string, Imported>()
  readonly guards: Guard[] = []
  readonly handled: Raised[] = []
  readonly files: RunFile[] = []
  readonly escaped = new Map<object, Escaped>()
  readonly hasOperators = { value: false }
  readonly held = new WeakMap<object, readonly Value[]>()
  readonly environment: Environment
  readonly #budget = new Budget()

  constructor (project: Project, environment: ReadonlyMap<string, string>) {
    this.project = project
    this.environment = new Variables(environment)
  }

  evaluate (expression: Expression, frame: Frame): Value {
    this.#budget.enter(() => placeOf(expression, frame))
    try {
      return evaluateExpression(expression, frame)
    } catch (error) {
      throw widened(error, expression, frame)
    } finally {
      this.#budget.leave()
    }
  }

  execute (block: Block, frame: Frame): Completion {
    for (const statement of block) {
      const completion = this.#statement(statement, frame)
      if (completion !== undefined) return completion
    }
    return undefined
  }

  #statement (statement: Statement, frame: Frame): Completion {
    this.#budget.enter(() => placeOf(statement, frame))
    try {
      return runStatement(statement, frame)
    } catch (error) {
      const reason = reasonOf(error, statement, frame)
      if (reason === undefined || this.#decidesMore(statement)) throw error
      giveUp(statement, frame, reason)
      return undefined
    } finally {
      this.#budget.leave()
    }
  }

  /** Whether what a statement does decides where the program goes on, outside of it. */
  #decidesMore (statement: Statement): boolean {
    const isImport = statement.kind === 'import' || statement.kind === 'import-from'
    return leavesItself(statement) || this.guards.some(({ catches }) => catches === 'anything' || isImport)
  }

  assign (target: Expression, value: Value, frame: Frame, expression?: Expression): void {
    assignTarget(target, value, frame, expression)
  }

  importModule (name: string, context: Context, frame: Frame): Imported {
    return importModule(name, context, frame)
  }

  builtin (name: string, frame: Frame, span: Span): Value | undefined {
    return ownBuiltin(name, frame, this.contextAt(span, frame))
  }

  contextAt (span: Span, frame: Frame): Context {
    return new Here(this, this.#budget, span, frame)
  }
}

/** What functions of Python and of libraries may ask, at one place. */
class Here implements FrameContext {
  readonly #machine: Machine
  readonly #budget: Budget
  readonly #span: Span
  readonly frame: Frame

  constructor (machine: Machine, budget: Budget, span: Span, frame: Frame) {
    this.#machine = machine
    this.#budget = budget
    this.#span = span
    this.frame = frame
  }

  get place (): Place {
    return placeOf(this.#span, this.frame)
  }

  get environment (): Map<string, string> {
    return this.#machine.environment.variables
  }

  get file (): string | undefined {
    return this.frame.module.file
  }

  call (callee: Value, positional: readonly Value[], keywords: ReadonlyMap<string, Value> = new Map()): Value {
    return call(callee, positional, keywords, this)
  }

  attribute (value: Value, name: string): Value {
    return attribute(value, name, this)
  }

  spend (amount: number): void {
    this.#budget.spend(amount, this.place)
  }

  get isGuarded (): boolean {
    return this.#machine.guards.some(({ catches }) => catches === 'anything')
  }

  get root (): string | undefined {
    return this.#machine.project.root
  }

  kindOf (path: string): 'file' | 'folder' | undefined {
    return reading(this, () => this.#machine.project.kindOf(path))
  }

  readFile (path: string): string | undefined {
    return reading(this, () => this.#machine.project.readFile(path))
  }
}

class Variables implements Environment {
  readonly #variables: Map<string, string>
  #spoiled: Reason | undefined

  constructor (variables: ReadonlyMap<string, string>) {
    this.#variables = new Map(variables)
  }

  get variables (): Map<string, string> {
    if (this.#spoiled !== undefined) throw new CannotKnow(this.#spoiled)
    return this.#variables
  }

  spoil (reason: Reason, name?: string): void {
    if (name === undefined) this.#spoiled ??= reason
    else openVariable(this.#variables, name, reason.why)
  }
}

/** `library.get('x')['y']` is shown whole, not only its first name. */
function widened (error: unknown, expression: Expression, frame: Frame): unknown {
  if (!(error instanceof CannotKnow)) return error
  const { place } = error.reason
  // What a library has, but not here, is told where it is used.
  if (place.source.file === '') return new CannotKnow({ ...error.reason, place: placeOf(expression, frame) })
  if (error.reason.isImport !== true) return error
  const isWhole = place.source === frame.module.source && place.from === expression.from && ['attribute', 'call', 'subscript'].includes(expression.kind)
  return isWhole ? new CannotKnow({ ...error.reason, place: placeOf(expression, frame) }) : error
}

/** Why a statement could not be followed, if that is why it ended. */
function reasonOf (error: unknown, statement: Statement, frame: Frame): Reason | undefined {
  if (error instanceof CannotKnow) return error.reason
  if (error instanceof RangeError) return { place: placeOf(statement, frame), why: 'This is nested deeper than is followed here.', fix: 'Write the value itself.' }
  if (!(error instanceof Raised)) return undefined
  error.place ??= placeOf(statement, frame)
  if (error.lacksVariable === undefined || frame.scope.kind !== 'module') return undefined
  return {
    place: error.place,
    why: `The environment has no variable ${error.lacksVariable}.`,
    fix: `Set it: --env ${error.lacksVariable}=… on the command line, or the option env.`
  }
}

function placeOf ({ from, to }: Span, { module: { source } }: Frame): Place {
  return { source, from, to }
}
