import { Budget } from '../evaluate/machine.js'
import type { Module, Premises, RunFile } from '../evaluate/machine.js'
import { premises, runSettings } from '../evaluate/run.js'
import { textOf, type Question } from '../explore.js'
import { CannotKnow, type Reason } from '../problem.js'
import { Symbols } from '../terms/symbols.js'
import type { Term } from '../terms/term.js'
import { Raised } from '../values/exceptions.js'
import { PyUnknown } from '../values/values.js'
import { leafOf, rejoin, type Leaf, type Tree } from './tree.js'

type Decisions = Premises['decisions']

/** A setting that stays a read of the environment. */
export interface Traced {
  readonly term: Term
  readonly place: ReturnType<Module['bindings']['get']>
}

/** How often settings are read at most to find out what they make of the environment. */
const most = 48

/** What a value comes from has no form in TypeScript, or takes too many readings to find out. */
class CannotTrace extends Error {}

/** Reads settings again with the variables of the environment as terms, each of the conditions on them both ways. */
export class Traces {
  readonly #question: Question
  readonly #parsed = new Map<string, RunFile>()
  readonly #readings = new Map<string, Module | Raised | Reason>()

  constructor (question: Question) {
    this.#question = question
  }

  /** All names that are bound on some way. */
  get names (): readonly string[] {
    return [...this.#tried(() => this.#first)?.scope.variables.keys() ?? []]
  }

  /** What a setting makes of the environment, if that is its value here, and fits; undefined where it makes nothing of it. */
  trace (name: string, value: unknown, fits: (leaf: Leaf) => boolean): Traced | undefined {
    return this.#tried(() => {
      const term = rejoin(this.#grow(name, new Map(), fits))
      if (term.variables.length === 0 || textOf(term.run({ env: this.#question.environment })) !== textOf(value)) return undefined
      return { term, place: this.#first?.bindings.get(name) }
    })
  }

  /** Undefined where a form was not found: the value that was read is written. */
  #tried<T> (run: () => T): T | undefined {
    try {
      return run()
    } catch {
      return undefined
    }
  }

  /** The reading in which nothing is decided, if there is one. */
  get #first (): Module | undefined {
    const reading = this.#read(new Map())
    return 'scope' in reading ? reading : undefined
  }

  #grow (name: string, decisions: Decisions, fits: (leaf: Leaf) => boolean): Tree {
    const found = this.#look(name, this.#read(decisions))
    if ('kind' in found) {
      if (!fits(found)) throw new CannotTrace()
      return found
    }
    const { choice, condition } = found
    if (choice === undefined || decisions.has(choice)) throw new CannotTrace()
    const [yes, no] = [true, false].map(way => this.#grow(name, new Map(decisions).set(choice, way), fits)) as [Tree, Tree]
    if (rejoin(yes).code === rejoin(no).code) return yes
    if (condition === undefined) throw new CannotTrace()
    return { condition, yes, no }
  }

  /** The variables that a value depends on in the environment that there is, as far as they can be found. */
  variablesOf (name: string): string[] {
    const found = new Set<string>()
    this.#tried(() => {
      for (let size = -1; size < found.size;) {
        size = found.size
        // What is known of a variable is what it is here.
        for (const variable of this.#look(name, this.#read(new Map(), found)).term?.variables ?? []) found.add(variable)
      }
    })
    return [...found]
  }

  #look (name: string, reading: Module | Raised | Reason): Leaf | Reason {
    if (reading instanceof Raised) return leafOf(reading)
    if (!('scope' in reading)) return reading
    const value = reading.scope.variables.get(name)
    if (value instanceof PyUnknown) return value.reason
    if (value === undefined && reading.value.mayHaveMore !== undefined) return reading.value.mayHaveMore
    try {
      return leafOf(value)
    } catch (error) {
      if (error instanceof CannotKnow) return error.reason
      throw error
    }
  }

  #read (decisions: Decisions, known: ReadonlySet<string> = new Set()): Module | Raised | Reason {
    const key = JSON.stringify([[...decisions], [...known]])
    const reading = this.#readings.get(key) ?? this.#run(decisions, known)
    this.#readings.set(key, reading)
    return reading
  }

  #run (decisions: Decisions, known: ReadonlySet<string>): Module | Raised | Reason {
    if (this.#readings.size >= most) throw new CannotTrace()
    const { name, isPackage, file, project, environment, ...said } = this.#question
    try {
      const symbols = new Symbols(decisions, known)
      return runSettings(name, isPackage, file, project, environment, premises({ ...said, decisions, symbols, strictEnv: true, budget: new Budget(), parsed: this.#parsed })).module
    } catch (error) {
      if (error instanceof Raised) return error
      if (error instanceof CannotKnow) return error.reason
      throw error
    }
  }
}
