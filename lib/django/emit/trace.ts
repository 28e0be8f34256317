import { Budget } from '../../python/run/machine.js'
import type { Module, Premises, RunFile } from '../../python/run/machine.js'
import { premises } from '../../python/run/run.js'
import { runSettings } from '../settings.js'
import { type Question, textOf } from '../explore.js'
import { toJavaScript } from '../to-javascript.js'
import { CannotKnow, type Reason } from '../../python/problem.js'
import { Source } from '../../text/source.js'
import { Symbols } from '../../python/terms/symbols.js'
import { type Term, makeTerm, opposite, wrap } from '../../python/terms/term.js'
import { isSet, list } from '../../python/terms/texts.js'
import { PythonException } from '../../python/values/exceptions.js'
import { entriesOf, textTerm } from '../../python/values/terms.js'
import { UnknownValue, type Value } from '../../python/values/values.js'
import { literal, write } from './literal.js'

/** What a setting is on one way: a value, none, or an exception. */
export interface Leaf {
  /** As JSON Schema calls it. An array is one of texts: no setting takes another one. */
  readonly kind: 'string' | 'array' | 'boolean' | 'integer' | 'other' | 'absent' | 'raises'
  readonly term: Term
}

/** What a setting is, by what the environment holds. */
export type Tree = Leaf | { readonly condition: Term, readonly yes: Tree, readonly no: Tree }

const nowhere = { source: new Source('', ''), from: 0, to: 0 }

/** Throws CannotKnow for a value that only the environment knows and that TypeScript cannot say. */
function leafOf (value: Value | undefined | PythonException): Leaf {
  if (value === undefined) return { kind: 'absent', term: fixed('undefined as never', undefined, false) }
  if (value instanceof PythonException) {
    return { kind: 'raises', term: fixed(`'Python raises ${value.exception.type.name}'`, undefined) }
  }
  const text = textTerm(value)
  if (text !== undefined) return { kind: 'string', term: text }
  const entries = entriesOf(value)
  if (entries !== undefined) return { kind: 'array', term: list(entries) }
  const found = toJavaScript(value, nowhere)
  return { kind: kindOf(found), term: fixed(write(literal(found, 'a setting'), -Infinity), found) }
}

function kindOf (value: unknown): Leaf['kind'] {
  if (typeof value === 'boolean') return 'boolean'
  if (typeof value === 'string') return 'string'
  if (Number.isSafeInteger(value)) return 'integer'
  const items = Array.isArray(value) || value instanceof Set ? [...value as Iterable<unknown>] : [undefined]
  return items.every(item => typeof item === 'string') ? 'array' : 'other'
}

function fixed (code: string, value: unknown, isAtom = true): Term {
  return makeTerm([], code, () => value, { isAtom })
}

/** A tree as one expression. */
function rejoin (tree: Tree): Term {
  if (!('condition' in tree)) return tree.term
  const { condition } = tree
  const name = condition.variables.join(', ')
  const variable = `process.env['${name}']`
  const isCheck = condition.code === isSet(name).code
  const [yes, no] = [branch(tree.yes, name), branch(tree.no, name, isCheck)]
  const run: Term['run'] = world => condition.run(world) === true ? yes.run(world) : no.run(world)
  const join = (parts: readonly Term[], code: string): Term => makeTerm(parts, code, run, { isAtom: false })
  if (isCheck && yes.code === variable) return join([yes, no], `${variable} ?? ${wrap(no)}`)
  // A variable that is not set is not the text that it is compared with, either.
  if (
    isCheck &&
    'condition' in tree.yes &&
    tree.yes.condition.code.startsWith(`${variable} === `) &&
    rejoin(tree.yes.no).code === no.code
  ) { return { ...yes, run } }
  if (yes.code === 'true' && no.code === 'false') return condition
  if (yes.code === 'false' && no.code === 'true') return join([condition], opposite(condition))
  return join(
    [condition, yes, no],
    `${bare(condition)} ? ${'condition' in tree.yes ? bare(yes) : yes.code} : ${no.code}`
  )
}

/** In parentheses, if it needs them among `&&`, `||` and `?`. */
function bare (term: Term): string {
  return term.opposite === undefined ? wrap(term) : term.code
}

function branch (tree: Tree, variables: string, isMissing = false): Term {
  if ('condition' in tree || tree.kind !== 'raises') return rejoin(tree)
  const code = isMissing ? `missing('${variables}')` : `refuse('${variables}', ${tree.term.code})`
  return makeTerm([], code, tree.term.run, { helpers: [isMissing ? 'missing' : 'refuse'] })
}

type Decisions = Premises['decisions']

/** A setting that stays a read of the environment. */
export interface Traced {
  readonly term: Term
  readonly span: ReturnType<Module['bindings']['get']>
}

/** How often settings are read at most to find out what they make of the environment. */
const most = 48

/** What a value comes from has no form in TypeScript, or takes too many readings to find out. */
class CannotTrace extends Error {}

/** Reads settings again with the variables of the environment as terms, each of the conditions on them both ways. */
export class Traces {
  readonly #question: Question
  readonly #parsed = new Map<string, RunFile>()
  readonly #readings = new Map<string, Module | PythonException | Reason>()

  constructor (question: Question) {
    this.#question = question
  }

  /** All names that are bound on some way. */
  get names (): readonly string[] {
    return [...this.#tried(() => this.#first)?.scope.variables.keys() ?? []]
  }

  /**
   * What a setting makes of the environment, if that is its value here, and fits; undefined where it makes nothing of
   * it.
   */
  trace (name: string, value: unknown, fits: (leaf: Leaf) => boolean): Traced | undefined {
    return this.#tried(() => {
      const term = rejoin(this.#grow(name, new Map(), fits))
      if (term.variables.length === 0 || textOf(term.run({ env: this.#question.environment })) !== textOf(value)) {
        return undefined
      }
      return { term, span: this.#first?.bindings.get(name) }
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
    const [yes, no] = [true, false].map(way => this.#grow(name, new Map(decisions).set(choice, way), fits)) as [
      Tree,
      Tree
    ]
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

  #look (name: string, reading: Module | PythonException | Reason): Leaf | Reason {
    if (reading instanceof PythonException) return leafOf(reading)
    if (!('scope' in reading)) return reading
    const value = reading.scope.variables.get(name)
    if (value instanceof UnknownValue) return value.reason
    if (value === undefined && reading.value.mayHaveMore !== undefined) return reading.value.mayHaveMore
    try {
      return leafOf(value)
    } catch (error) {
      if (error instanceof CannotKnow) return error.reason
      throw error
    }
  }

  #read (decisions: Decisions, known: ReadonlySet<string> = new Set()): Module | PythonException | Reason {
    const key = JSON.stringify([[...decisions], [...known]])
    const reading = this.#readings.get(key) ?? this.#run(decisions, known)
    this.#readings.set(key, reading)
    return reading
  }

  #run (decisions: Decisions, known: ReadonlySet<string>): Module | PythonException | Reason {
    if (this.#readings.size >= most) throw new CannotTrace()
    const { name, isPackage, file, project, environment, ...said } = this.#question
    try {
      const symbols = new Symbols(decisions, known)
      return runSettings(
        name,
        isPackage,
        file,
        project,
        environment,
        premises({ ...said, decisions, symbols, strictEnv: true, budget: new Budget(), parsed: this.#parsed })
      ).module
    } catch (error) {
      if (error instanceof PythonException) return error
      if (error instanceof CannotKnow) return error.reason
      throw error
    }
  }
}
