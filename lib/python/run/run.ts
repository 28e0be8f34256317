import { copyOf, dispute, doubtOf, openEnvironment, openVariable, watch } from '../stdlib/environment.js'
import { AnyName, CannotKnow, lackOf, setIt, type Reason } from '../problem.js'
import { Source, type SourceSpan } from '../../text/source.js'
import type { Block, Expression, TextRange, Statement } from '../syntax/ast.js'
import { parsePython } from '../syntax/parse.js'
import type { Symbols } from '../terms.js'
import { PythonException } from '../values/exceptions.js'
import { UnknownValue, WatchedMap, refuse, type Context, type PyClass, type Value } from '../values/values.js'
import { attribute } from './attributes.js'
import { leavesItself } from './code.js'
import { call, evaluateExpression } from './expressions.js'
import { reading } from './files.js'
import { isGuarded, leaveOut } from './give-up.js'
import { runMain, standardModules } from './imports.js'
import {
  Budget, isInVain, type Completion, type Environment, type Frame, type FrameContext, type Guard, type Imported,
  type Machine, type Premises, type Program, type Project, type ProjectFile, type RunFile, type Trail
} from './machine.js'
import { runStatement } from './statements.js'

/** For a single reading. */
export function premises (some: Partial<Premises> = {}): Premises {
  return {
    libraries: { modules: standardModules, setNoNames: new Set() },
    decisions: new Map(),
    assumed: new Map(),
    isOpen: () => false,
    strictEnv: false,
    symbols: undefined,
    argv: undefined,
    cwd: undefined,
    budget: new Budget(),
    parsed: new Map(),
    trail: { seen: new Map(), lacked: new Set(), mayNeed: new Set(), givenUp: [], unknownIn: [] },
    ...some
  }
}

/** Runs a file and what it imports, as far as that can be done without Python. */
export function runProgram (
  program: Program, taken: Premises
): { readonly frame: Frame, readonly files: readonly RunFile[] } {
  const machine = new Run(program.project, program.environment, taken)
  const module = runMain(program, machine)
  return { frame: { machine, module, scope: module.scope }, files: machine.files }
}

class Run implements Machine {
  readonly project: Project
  readonly mains = new Set<string>()
  readonly modules = new WatchedMap<Imported>()
  readonly guards: Guard[] = []
  readonly handled: PythonException[] = []
  readonly changedPaths = new Set<string>()
  readonly files: RunFile[] = []
  readonly runsWhenRead = new WatchedMap<PyClass>()
  readonly reachableFrom = new WeakMap<object, readonly Value[]>()
  readonly environment: Environment
  readonly premises: Premises
  statement: SourceSpan | undefined
  /** How often each question was asked. */
  readonly #asked = new Map<string, number>()

  constructor (project: Project, environment: ReadonlyMap<string, string>, premises: Premises) {
    this.project = project
    this.environment = new Variables(environment, premises)
    this.premises = premises
  }

  evaluate (expression: Expression, frame: Frame): Value {
    this.premises.budget.enter(() => spanOf(expression, frame))
    try {
      return evaluateExpression(expression, frame)
    } catch (error) {
      throw widened(error, expression, frame)
    } finally {
      this.premises.budget.leave()
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
    this.premises.budget.enter(() => spanOf(statement, frame))
    for (const name of this.mains) {
      const main = this.modules.get(name)
      const reason = main instanceof UnknownValue ? undefined : main?.value.mayHaveMore
      if (reason !== undefined && isInVain(name, reason, this)) throw new AnyName(reason)
    }
    const around = this.statement
    this.statement = spanOf(statement, frame)
    try {
      return runStatement(statement, frame)
    } catch (error) {
      const reason = this.reasonFor(error, statement, frame)
      if (error instanceof PythonException) error.ended.push(spanOf(statement, frame))
      if (reason === undefined || leavesItself(statement)) throw error
      leaveOut(statement, frame, reason)
      this.premises.trail.givenUp.push({ span: spanOf(statement, frame), variable: reason.variable })
      return undefined
    } finally {
      this.statement = around
      this.premises.budget.leave()
    }
  }

  reasonFor (error: unknown, range: TextRange, frame: Frame): Reason | undefined {
    const span = spanOf(range, frame)
    if (error instanceof CannotKnow) return error.reason
    if (error instanceof RangeError) return { span, why: 'This is nested too deeply.', fix: 'Write the value itself.' }
    if (!(error instanceof PythonException)) return undefined
    error.span ??= span
    const { lacksVariable: name } = error
    const { strictEnv, trail: { seen, lacked } } = this.premises
    // The program may have an answer to the lack. What it raises as one ends the `try`, not a statement of the handler.
    const isAnswer = this.handled.some(({ lacksVariable }) => lacksVariable === name)
    if (name === undefined || (strictEnv && frame.scope.kind !== 'module') || isGuarded(this) || isAnswer) {
      return undefined
    }
    if (!strictEnv && !lacked.has(name)) {
      seen.set(name, (seen.get(name) ?? 0) - 1)
      this.environment.assume(name, true)
      lacked.add(name)
    }
    return { span: error.span, ...lackOf(name) }
  }

  decide (question: 'is true' | 'raises' | 'catches', range: TextRange, frame: Frame, reason: Reason): boolean {
    const key = `${frame.module.source.file}:${range.from}-${range.to} ${question}`
    const count = this.#asked.get(key) ?? 0
    this.#asked.set(key, count + 1)
    const choice = `${key} ${count}`
    const decision = this.premises.decisions.get(choice)
    if (decision === undefined) throw new CannotKnow({ ...reason, choice: reason.choice ?? choice })
    return decision
  }

  parse ({ shown, text }: ProjectFile): RunFile {
    const known = this.premises.parsed.get(shown)
    if (known?.source.text === text) return known
    const source = new Source(shown, text)
    const parsed = { source, body: parsePython(source) }
    this.premises.parsed.set(shown, parsed)
    return parsed
  }

  contextAt (range: TextRange, frame: Frame): Context { return new Here(this, range, frame) }
}

class Here implements FrameContext {
  readonly #machine: Machine
  readonly #span: TextRange
  readonly frame: Frame

  constructor (machine: Machine, range: TextRange, frame: Frame) {
    this.#machine = machine
    this.#span = range
    this.frame = frame
  }

  get span (): SourceSpan { return spanOf(this.#span, this.frame) }

  get environment (): Map<string, string> { return this.#machine.environment.variables }

  get file (): string | undefined { return this.frame.module.file }

  call (callee: Value, positional: readonly Value[], keywords: ReadonlyMap<string, Value> = new Map()): Value {
    return call(callee, positional, keywords, this)
  }

  attribute (value: Value, name: string): Value { return attribute(value, name, this) }

  spend (amount: number): void { this.#machine.premises.budget.spend(amount, this) }

  get isGuarded (): boolean { return isGuarded(this.#machine) }

  get symbols (): Symbols | undefined { return this.#machine.premises.symbols }

  get cwd (): string | undefined { return this.#machine.premises.cwd }

  get root (): string | undefined { return this.#machine.project.root }

  kindOf (path: string): 'file' | 'folder' | undefined {
    return this.#found(path, () => this.#machine.project.kindOf(path))
  }

  readFile (path: string): string | undefined { return this.#found(path, () => this.#machine.project.readFile(path)) }

  get changedPaths (): Set<string> { return this.#machine.changedPaths }

  #found<T> (path: string, look: () => T): T {
    const found = reading(this, look)
    this.spend(this.changedPaths.size)
    const isIn = (path: string, folder: string): boolean => `${path}/`.startsWith(`${folder}/`)
    if ([...this.changedPaths].some(each => isIn(path, each) || (found === undefined && isIn(each, path)))) {
      refuse(this, `The program changed ${path} before, or may have.`)
    }
    // Where the settings are used, there may be more files.
    if (found === undefined) this.#machine.premises.trail.seen.set('*', 1)
    return found
  }
}

class Variables implements Environment {
  readonly #variables: Map<string, string>
  readonly #trail: Trail
  /** Why variables are not known that are only not set here. */
  readonly #lacks = new WeakSet<object>()
  #tainted: Reason | undefined

  constructor (variables: ReadonlyMap<string, string>, { assumed, isOpen, symbols, trail }: Premises) {
    this.#variables = copyOf(variables)
    this.#trail = trail
    for (const [name, isSet] of assumed) this.assume(name, isSet)
    watch(this.#variables, { mayBeSet: isOpen, seen: trail.seen }, symbols)
  }

  assume (name: string, isSet: boolean): void {
    const open = isSet ? dispute : openVariable
    open(this.#variables, name, this.#lack(lackOf(name)))
  }

  #lack<T extends object>(reason: T): T {
    this.#lacks.add(reason)
    return reason
  }

  get variables (): Map<string, string> {
    if (this.#tainted !== undefined) throw new CannotKnow(this.#tainted)
    return this.#variables
  }

  openUnset ({ variable = '' }: Reason, names?: readonly string[]): void {
    const why = `Code that may need several variables stopped at ${variable}, which is not set here.`
    const lack = this.#lack({ why, fix: setIt(variable) })
    if (names === undefined) openEnvironment(this.#variables, lack, false)
    for (const name of names ?? []) {
      if (!this.#variables.has(name)) openVariable(this.#variables, name, this.#lack({ why, fix: setIt(name) }))
    }
    for (const name of names ?? ['*']) this.#trail.mayNeed.add(name)
  }

  taint (reason: Reason, name?: string): void {
    if (name === undefined) this.#tainted ??= reason
    else openVariable(this.#variables, name, reason)
  }

  mayRefer (name: string): boolean {
    const doubt = this.#tainted ?? doubtOf(this.#variables, name)
    return doubt === undefined ? this.#variables.get(name)?.startsWith('$') === true : !this.#lacks.has(doubt)
  }
}

/** `library.get('x')['y']` is shown whole, not only its first name. */
function widened (error: unknown, expression: Expression, frame: Frame): unknown {
  if (!(error instanceof CannotKnow)) return error
  const { span, isImport } = error.reason
  const isPart = isImport === true && span.source === frame.module.source && span.from === expression.from &&
    ['attribute', 'call', 'subscript'].includes(expression.kind)
  // A name that a library has, but that is not supported, is reported at its use.
  return isPart || span.source.file === '' ? new CannotKnow({ ...error.reason, span: spanOf(expression, frame) }) : error
}

function spanOf ({ from, to }: TextRange, { module: { source } }: Frame): SourceSpan { return { source, from, to } }
