import type { Question } from '../explore.js'
import { runSettings, type ReadSetting } from '../settings.js'
import { toJavaScript } from '../to-javascript.js'
import { CannotKnow, type Reason } from '../../python/problem.js'
import { Budget, type Module, type Premises, type RunFile } from '../../python/run/machine.js'
import { premises } from '../../python/run/run.js'
import { isSet, nowhere, opposite, Symbols, type Term, termOf, ts, variablesOf, wrap } from '../../python/terms.js'
import { PythonException } from '../../python/values/exceptions.js'
import { entriesOf, textTerm } from '../../python/values/terms.js'
import { UnknownValue, type Value } from '../../python/values/values.js'
import { literal, write } from './literal.js'

/** The result for a setting in one branch: a value, none, or an exception. */
interface Leaf {
  /** As JSON Schema calls it. An array is one of texts: no setting takes another one. */
  readonly kind: 'string' | 'array' | 'boolean' | 'integer' | 'other' | 'absent' | 'raises'
  readonly term: Term
}

/** The value of a setting, depending on the environment. */
type Tree = Leaf | { readonly condition: Term, readonly yes: Tree, readonly no: Tree }

/** Throws CannotKnow for a value of the environment that TypeScript cannot express. */
function leafOf (value: Value | undefined | PythonException): Leaf {
  if (value === undefined) return { kind: 'absent', term: termOf('undefined as never', [], { isAtom: false }) }
  if (value instanceof PythonException) {
    return { kind: 'raises', term: ts`${`Python raises ${value.exception.type.name}`}` }
  }
  const text = textTerm(value)
  if (text !== undefined) return { kind: 'string', term: text }
  const entries = entriesOf(value)
  if (entries !== undefined) return { kind: 'array', term: entries }
  const found = toJavaScript(value, nowhere)
  return { kind: kindOf(found), term: termOf(write(literal(found, 'a setting'), -Infinity)) }
}

function kindOf (value: unknown): Leaf['kind'] {
  if (typeof value === 'boolean' || typeof value === 'string') return typeof value as 'boolean' | 'string'
  if (Number.isSafeInteger(value)) return 'integer'
  const items = Array.isArray(value) || value instanceof Set ? [...value as Iterable<unknown>] : [undefined]
  return items.every(item => typeof item === 'string') ? 'array' : 'other'
}

/** A tree as one expression. */
function rejoin (tree: Tree): Term {
  if (!('condition' in tree)) return tree.term
  const { condition } = tree
  const name = variablesOf(condition).join(', ')
  const isCheck = condition.code === isSet(name).code
  const [yes, no] = [branch(tree.yes, name, false), branch(tree.no, name, isCheck)]
  const joined = (code: string): Term => termOf(code, [], { isAtom: false })
  if (isCheck && yes.code === `process.env['${name}']`) return joined(`${yes.code} ?? ${wrap(no)}`)
  // A variable that is not set is not the text that it is compared with, either.
  const isCompared = 'condition' in tree.yes && tree.yes.condition.code.startsWith(`process.env['${name}'] === `)
  if (isCheck && isCompared && rejoin((tree.yes as Branch).no).code === no.code) return yes
  if (yes.code === 'true' && no.code === 'false') return condition
  if (yes.code === 'false' && no.code === 'true') return joined(opposite(condition))
  return joined(`${bare(condition)} ? ${'condition' in tree.yes ? bare(yes) : yes.code} : ${no.code}`)
}

type Branch = Exclude<Tree, Leaf>

/** In parentheses, if it needs them among `&&`, `||` and `?`. */
function bare (term: Term): string { return term.opposite === undefined ? wrap(term) : term.code }

function branch (tree: Tree, variables: string, isMissing: boolean): Term {
  if ('condition' in tree || tree.kind !== 'raises') return rejoin(tree)
  return isMissing ? ts`missing(${variables})` : ts`refuse(${variables}, ${tree.term})`
}

/** How often settings are read at most to find how they depend on the environment. */
const most = 48

/** The source of a value cannot be written in TypeScript, or takes too many readings to find. */
class CannotTrace extends Error {}

type Reading = Module | PythonException | Reason

/** Reads settings again with the variables of the environment as terms, each of the conditions on them both ways. */
export class Traces {
  readonly #question: Question
  readonly #parsed = new Map<string, RunFile>()
  readonly #readings = new Map<string, Reading>()
  readonly #conditions = new Map<string, Term>()

  constructor (question: Question) { this.#question = question }

  /** The names that are set in any environment, as far as they can be found, and where, if nothing is decided. */
  spans (): ReadonlyMap<string, ReadSetting['span'] | undefined> {
    this.#tried(() => this.#grow('', new Map(), () => true))
    const found = [...this.#readings.values()].reverse().filter(reading => 'scope' in reading)
    return new Map(found.flatMap(({ scope, bindings }) =>
      [...scope.variables.keys()].map(name => [name, bindings.get(name)?.span])))
  }

  /** What a setting makes of the environment, if that `fits` on all ways; undefined for nothing, or without a form. */
  trace (name: string, fits: (kind: Leaf['kind']) => boolean): Term | undefined {
    const term = this.#tried(() => rejoin(this.#grow(name, new Map(), fits)))
    return term === undefined || variablesOf(term).length === 0 ? undefined : term
  }

  /** The variables that a value depends on in the environment that there is, as far as they can be found. */
  variablesOf (name: string): string[] {
    const found = new Set<string>()
    this.#tried(() => {
      for (let size = -1; size < found.size;) {
        size = found.size
        // A known variable has its value of this environment.
        const there = this.#look(name, this.#read(new Map(), found))
        for (const variable of 'kind' in there ? variablesOf(there.term) : there.variables ?? []) found.add(variable)
      }
    })
    return [...found]
  }

  #tried<T> (run: () => T): T | undefined {
    try {
      return run()
    } catch {
      return undefined
    }
  }

  #grow (name: string, decisions: Premises['decisions'], fits: (kind: Leaf['kind']) => boolean): Tree {
    const found = this.#look(name, this.#read(decisions))
    if ('kind' in found) {
      if (!fits(found.kind)) throw new CannotTrace()
      return found
    }
    const { choice } = found
    if (choice === undefined || decisions.has(choice)) throw new CannotTrace()
    const way = (decision: boolean): Tree => this.#grow(name, new Map(decisions).set(choice, decision), fits)
    const [yes, no] = [way(true), way(false)]
    if (rejoin(yes).code === rejoin(no).code) return yes
    const condition = this.#conditions.get(choice)
    if (condition === undefined) throw new CannotTrace()
    return { condition, yes, no }
  }

  #look (name: string, reading: Reading): Leaf | Reason {
    if (reading instanceof PythonException) return leafOf(reading)
    if (!('scope' in reading)) return reading
    const value = reading.scope.variables.get(name)
    if (value instanceof UnknownValue) return value.reason
    if (value === undefined && reading.value.mayHaveMore !== undefined) return reading.value.mayHaveMore
    return orReason(() => leafOf(value))
  }

  #read (decisions: Premises['decisions'], known: Iterable<string> = []): Reading {
    const key = JSON.stringify([[...decisions], [...known]])
    const reading = this.#readings.get(key) ?? this.#run(decisions, known)
    this.#readings.set(key, reading)
    return reading
  }

  #run (decisions: Premises['decisions'], known: Iterable<string>): Reading {
    if (this.#readings.size >= most) throw new CannotTrace()
    const { argv, cwd } = this.#question
    const symbols = new Symbols(decisions, known, this.#conditions)
    const own = { decisions, symbols, strictEnv: true, budget: new Budget(), parsed: this.#parsed }
    try {
      return orReason(() => runSettings(this.#question, premises({ argv, cwd, ...own })).module)
    } catch (error) {
      if (error instanceof PythonException) return error
      throw error
    }
  }
}

function orReason<T> (run: () => T): T | Reason {
  try {
    return run()
  } catch (error) {
    if (error instanceof CannotKnow) return error.reason
    throw error
  }
}
