import { PythonOnlyValue } from '../settings/python-only-value.js'
import type { Budget, Premises, Program, RunFile, Trail } from '../python/run/machine.js'
import { premises } from '../python/run/run.js'
import { AnyName, CannotGoOn, CannotKnow, PythonSyntaxError, UnreadableFile } from '../python/problem.js'
import {
  anySetting, isNeeded, runSettings, settingsOf, type ReadSetting, type ReadSettings, type Unread
} from './settings.js'
import type { SourceSpan } from '../text/source.js'
import { PythonException } from '../python/values/exceptions.js'

/** The file to read, and the options that say how it is used. */
export interface Question extends Program, Pick<Premises, 'strictEnv' | 'argv' | 'cwd'> {}

type Decisions = Premises['decisions']

/** One reading. Its known values are right, whatever the outcome of the conditions that it leaves undecided. */
interface Outcome extends ReadSettings { readonly unread: readonly Unread[] }

type Ended =
  | { readonly outcome: Outcome, readonly raised?: undefined }
  | { readonly outcome?: undefined, readonly raised: PythonException }

/** How often settings are read at most, with the same variables missing. */
const most = 48
/** The limit of steps for reading the branches of conditions: settings of real projects take half of it. */
export const mostSteps = 100_000

/** Variables without which there are no settings: whether each must be set where these are used (`true`), or may be. */
type Missing = ReadonlyMap<string, boolean>

/** Everything has to be read again, with these variables. */
class IsMissing extends Error {
  readonly variables: Missing

  constructor (variables: Missing) {
    super()
    this.variables = variables
  }
}

/** Finding the value takes too many readings, or depends on files or variables that are missing here. */
class CannotTell extends Error {}

/** Settings cannot be known. */
export class Unreadable extends Error {
  readonly unread: readonly Unread[]

  constructor (unread: readonly Unread[]) {
    super()
    this.unread = unread
  }
}

/** A question, with what all readings for it have in common. */
export interface Task extends Question { readonly budget: Budget, readonly parsed: Map<string, RunFile> }

/**
 * Reads settings, more than once where one reading does not do: conditions that cannot be known are read both ways, and
 * variables that the environment lacks are unknown where Python would raise without them.
 *
 * @throws Unreadable
 */
export function explore (task: Task): ReadSettings { return new Reader(task).read() }

class Reader {
  readonly #task: Task
  readonly #assumed = new Map<string, boolean>()
  /** Variables whose lack ended a statement on some way, those perhaps needed with them, and those found not set. */
  readonly #lacked = new Set<string>()
  readonly #mayNeed = new Set<string>()
  readonly #seen = new Set<string>()
  #readings = 0

  constructor (task: Task) { this.#task = task }

  #assume (variables: Missing): void {
    for (const [name, isSet] of variables) this.#assumed.set(name, isSet)
    // Each time there is one more of them: what bounds how often is the budget.
    this.#readings = 0
    this.#lacked.clear()
    this.#mayNeed.clear()
    this.#seen.clear()
  }

  read (): ReadSettings {
    for (;;) {
      try {
        return this.#read()
      } catch (error) {
        if (!(error instanceof IsMissing)) throw error
        this.#assume(error.variables)
      }
    }
  }

  #read (): ReadSettings {
    this.#task.budget.limit(Infinity)
    const first = this.#follow(new Map())
    if (first.unread.length === 0) return first
    // Each way takes about as much again.
    if (this.#task.budget.spent > mostSteps) throw new Unreadable(first.unread)
    this.#task.budget.limit(mostSteps)
    const agreement = new Agreement(first)
    try {
      this.#explore(new Map(), first, agreement)
    } catch (error) {
      if (isTooHard(error)) throw new Unreadable(first.unread)
      throw error
    }
    return agreement.result()
  }

  /** Reads what the undecided conditions lead to, one after the other, as far as a setting depends on them. */
  #explore (decisions: Decisions, outcome: Outcome, agreement: Agreement): void {
    const open = outcome.unread.filter(({ setting }) => !agreement.failed.has(setting))
    const choice = open.map(({ reason }) => reason.choice).find(each => each !== undefined && !decisions.has(each))
    if (choice === undefined) return agreement.add(outcome)
    for (const way of [true, false]) {
      if (agreement.isLost) return
      const next = new Map(decisions).set(choice, way)
      try {
        this.#explore(next, this.#follow(next), agreement)
      } catch (error) {
        // A file that is used goes on a way that ends in an exception only for what is missing here.
        if (!(error instanceof PythonException)) throw error
      }
    }
  }

  #follow (decisions: Decisions): Outcome {
    const { trail, outcome, raised } = this.#run(decisions)
    const { strictEnv } = this.#task
    if (outcome === undefined) {
      const variables = strictEnv ? new Map<string, boolean>() : this.#missing(decisions, raised, trail)
      if (variables.size > 0) throw new IsMissing(variables)
      if (decisions.size > 0) throw trail.seen.has('*') ? new CannotTell() : raised
      raised.dependsOn = this.#dependencies(raised)
      throw raised
    }
    for (const name of trail.lacked) this.#lacked.add(name)
    for (const name of trail.mayNeed) this.#mayNeed.add(name)
    for (const [name, count] of trail.seen) if (count > 0) this.#seen.add(name)
    const isNew = (name: string): boolean => !strictEnv && name !== '*' && !this.#assumed.has(name)
    const perhaps = [...this.#seen].filter(name => isNew(name) && (this.#mayNeed.has(name) || this.#mayNeed.has('*')))
    const surely = [...this.#lacked].filter(name => isNew(name) && (this.#seen.has(name) || this.#seen.has('*')))
    if (perhaps.length + surely.length === 0) return outcome
    const isSure = decisions.size === 0
    throw new IsMissing(new Map([
      ...perhaps.map(name => [name, false] as const), ...surely.map(name => [name, isSure] as const)
    ]))
  }

  /** The variables that an exception is about: opened, each of them leaves a statement unknown that ended in it. */
  #missing (decisions: Decisions, raised: PythonException, { seen }: Trail): Missing {
    const found = new Set<string>()
    let isSame = true
    try {
      // One for which the file has a value of its own is meant to be missing, if another explains the exception.
      for (const fallbacks of [['nothing'], ['nothing', 'value']]) {
        isSame = this.#open(decisions, raised, found, (_name, has) => fallbacks.includes(has))
        if (found.size > 0) break
      }
    } catch (error) {
      if (!isTooHard(error)) throw error
      return new Map()
    }
    // Each of them may be the one that avoids the exception.
    const others = isSame ? [] : [...seen.keys()].filter(name => name !== '*' && !this.#assumed.has(name))
    for (const name of others) found.add(name)
    return new Map([...found].map(name => [name, found.size === 1 && decisions.size === 0]))
  }

  /** The same of variables that are set: which values an exception may come from. */
  #dependencies (raised: PythonException): PythonException['dependsOn'] {
    const found = new Set<string>()
    const values = new Map<string, string>()
    try {
      const isOpen: Premises['isOpen'] = (name, has, value = '') => has === 'set' && values.set(name, value).size > 0
      this.#open(new Map(), raised, found, isOpen)
    } catch (error) {
      if (!isTooHard(error)) throw error
    }
    return [...found].reverse().map(name => [name, values.get(name) as string])
  }

  /** Adds the variables one after the other. Whether the exception is still there without all of them. */
  #open (
    decisions: Decisions, { ended }: PythonException, found: Set<string>, isOpen: Premises['isOpen']
  ): boolean {
    for (;;) {
      const { size } = found
      const { trail, raised } = this.#run(decisions, (name, has, value) => !found.has(name) && isOpen(name, has, value))
      for (const { span, variable } of [...trail.givenUp, ...trail.unknownIn]) {
        if (variable === undefined || this.#assumed.has(variable)) continue
        if (ended.some(each => isAt(each, span))) found.add(variable)
      }
      if (found.size === size) return raised !== undefined && isAt(raised.ended[0], ended[0])
    }
  }

  #run (decisions: Decisions, isOpen: Premises['isOpen'] = () => false): { readonly trail: Trail } & Ended {
    if (this.#readings++ >= most) throw new CannotTell()
    const { strictEnv, argv, cwd, budget, parsed } = this.#task
    const taken = premises({ strictEnv, argv, cwd, budget, parsed, decisions, assumed: this.#assumed, isOpen })
    const { trail } = taken
    try {
      const { module, files } = runSettings(this.#task, taken)
      return { trail, outcome: { files, ...settingsOf(module) } }
    } catch (error) {
      if (error instanceof PythonException) return { trail, raised: error }
      if (!(error instanceof CannotKnow || error instanceof AnyName)) throw error
      const unread = error instanceof AnyName ? anySetting(error.reason) : { setting: '', reason: error.reason }
      return { trail, outcome: { files: [], settings: [], unread: [unread] } }
    }
  }
}

/** The settings on which all ways agree that were read to their end. */
class Agreement {
  /** Settings that differ, or could not be read on one of the ways. */
  readonly failed = new Set<string>()
  readonly #first: Outcome
  readonly #known: ReadonlyMap<string, ReadSetting>
  #found: Outcome | undefined

  constructor (first: Outcome) {
    this.#first = first
    this.#known = byName(first)
  }

  get isLost (): boolean { return this.#first.unread.every(({ setting }) => this.failed.has(setting)) }

  add (outcome: Outcome): void {
    for (const { setting } of outcome.unread) this.failed.add(setting)
    const [before, now] = [byName(this.#found ??= outcome), byName(outcome)]
    for (const name of new Set([...before.keys(), ...now.keys()])) {
      const isSame = textOf(before.get(name)?.value) === textOf(now.get(name)?.value)
      if (!isSame && !this.#known.has(name)) this.failed.add(name)
    }
  }

  result (): ReadSettings {
    const { unread } = this.#first
    if (this.#found === undefined) throw new Unreadable(unread)
    const failed = unread.filter(({ setting }) => this.failed.has(setting))
    const isKnown = [...this.failed].every(name => name !== '' && !isNeeded(name))
    if (!isKnown) throw new Unreadable(failed.length > 0 ? failed : unread)
    const { files, settings } = this.#found
    const agreed = settings.filter(({ name }) => !this.failed.has(name))
    return { files, settings: agreed.map(setting => this.#known.get(setting.name) ?? setting) }
  }
}

function byName ({ settings }: Outcome): Map<string, ReadSetting> {
  return new Map(settings.map(setting => [setting.name, setting]))
}

/** The same for values that are the same. */
function textOf (value: unknown): string | undefined {
  return JSON.stringify(value, (_key, each: unknown) => {
    if (typeof each === 'number' || typeof each === 'bigint') return { number: String(each) }
    if (each instanceof Set) return { set: [...each].map(textOf).sort() }
    return PythonOnlyValue.is(each) ? { foreign: each.description } : each
  })
}

function isTooHard (error: unknown): boolean {
  return [CannotTell, CannotGoOn, PythonSyntaxError, UnreadableFile].some(kind => error instanceof kind)
}

function isAt (span: SourceSpan | undefined, other: SourceSpan | undefined): boolean {
  return span !== undefined && span.source === other?.source && span.from === other.from && span.to === other.to
}
