import type { Location } from '../../settings/locations.js'
import { CannotKnow, lackOf, setIt, type Reason } from '../problem.js'
import type { SourceSpan } from '../../text/source.js'
import { cannotSay, isPlainName, isSet, orDefault, present, required, type Symbols } from '../terms.js'
import { raise } from '../values/exceptions.js'
import { PyStr, refuse, type Context, type Value } from '../values/values.js'

type Dispute = Omit<Reason, 'span'>

/**
 * Variables whose value cannot be known, for what a library makes of them or because they are not set here: why, by
 * environment and name.
 */
const disputed = new WeakMap<ReadonlyMap<string, string>, Map<string, Dispute>>()

/** Environments that a file was read into whose text is not known: why no variable that is not set can be read. */
const open = new WeakMap<ReadonlyMap<string, string>, Dispute>()

/** What a program has for a variable that is not set: nothing or something empty, a value, or the line of a file. */
export type Fallback = 'nothing' | 'value' | 'file'

/**
 * Whether nothing is known of a variable in a reading, by its name and what the program has in its place: `set` is its
 * own value.
 */
export type IsOpen = (name: string, has: Fallback | 'set', value?: string) => boolean

/**
 * Of an environment: which variables are found not to be set, and which of them may be set where the settings are used.
 */
export interface Unset {
  readonly mayBeSet: IsOpen
  /** How often each was found not to be. Whoever looks at all variables finds `*`. */
  readonly seen: Map<string, number>
}

export function fallbackOf (value: Value): Fallback {
  return value === null || (value instanceof PyStr && value.text === '') ? 'nothing' : 'value'
}

const unset = new WeakMap<ReadonlyMap<string, string>, Unset>()

export function watchUnset (environment: ReadonlyMap<string, string>, watch: Unset): void {
  unset.set(environment, watch)
}

/** The environments whose variables are read as terms. */
const symbolic = new WeakMap<ReadonlyMap<string, string>, Symbols>()

export function readAsTerms (environment: ReadonlyMap<string, string>, symbols: Symbols): void {
  symbolic.set(environment, symbols)
}

function symbolsFor (environment: ReadonlyMap<string, string>, name: string): Symbols | undefined {
  const symbols = symbolic.get(environment)
  if (symbols === undefined || symbols.known.has(name) || symbols.known.has('*')) return undefined
  return disputeOf(environment, name) === undefined ? symbols : undefined
}

/**
 * A variable as a text, which may be a term; undefined where it is not set. `otherwise` is what the program takes in
 * its place. Where nothing else is known, a variable without which the program stops is set.
 */
export function readText (
  environment: ReadonlyMap<string, string>, name: string, context: Context, fallback: Fallback, otherwise?: Value
): PyStr | undefined {
  const symbols = symbolsFor(environment, name)
  if (symbols === undefined) {
    const text = readVariable(environment, name, context, fallback)
    if (text !== undefined) context.spend(text.length)
    return text === undefined ? undefined : new PyStr(text, fromLine(context.span, lines.get(environment)?.get(name)))
  }
  const { span } = context
  if (!isPlainName(name) || open.has(environment)) throw cannotSay(present(name), span)
  const given = otherwise instanceof PyStr && otherwise.term === undefined ? otherwise.text : undefined
  const preset = symbols.defaults.get(name) ?? given
  if (preset !== undefined) return new PyStr(orDefault(name, preset), span)
  if (otherwise === undefined && !context.isGuarded) return new PyStr(required(name), span)
  return symbols.decide(isSet(name), span) ? new PyStr(present(name), span) : undefined
}

/** The value of a variable, undefined where it is not set. Everything that reads the environment reads it here. */
export function readVariable (
  environment: ReadonlyMap<string, string>, name: string, context: Context, fallback: Fallback = 'nothing'
): string | undefined {
  if (symbolsFor(environment, name) !== undefined) throw cannotSay(present(name), context.span)
  const dispute = disputeOf(environment, name)
  if (dispute !== undefined) throw new CannotKnow({ ...dispute, span: context.span })
  const value = environment.get(name)
  if (value !== undefined) return givenValue(environment, name, value, context)
  const unread = open.get(environment)
  if (unread !== undefined) refuse(context, unread.why, setIt(name))
  const watch = unset.get(environment)
  if (watch?.mayBeSet(name, fallback) === true) throw new CannotKnow({ span: context.span, ...lackOf(name) })
  watch?.seen.set(name, (watch.seen.get(name) ?? 0) + 1)
  return undefined
}

/**
 * The value of a variable that is set, in the environment or in a file that stands in for it, unless this reading goes
 * on without it.
 */
export function givenValue (
  environment: ReadonlyMap<string, string>, name: string, value: string, { span }: Context
): string {
  if (unset.get(environment)?.mayBeSet(name, 'set', value) === true) throw new CannotKnow({ span, ...lackOf(name) })
  return value
}

/** Whether a variable is set. */
export function hasVariable (
  environment: ReadonlyMap<string, string>, name: string, context: Context, fallback?: Fallback
): boolean {
  const symbols = symbolsFor(environment, name)
  if (symbols !== undefined) {
    return symbols.defaults.has(name) || readText(environment, name, context, 'nothing', null) !== undefined
  }
  return environment.has(name) || readVariable(environment, name, context, fallback) !== undefined
}

/** The lines of .env files that variables come from, by environment and name. */
const lines = new WeakMap<ReadonlyMap<string, string>, Map<string, Location>>()

/** A copy of an environment, in which the lines are known that are known in it. */
export function copyOf (environment: ReadonlyMap<string, string>): Map<string, string> {
  const copy = new Map(environment)
  lines.set(copy, new Map(lines.get(environment)))
  return copy
}

/** The place of a text that was read from a line, if that is known. */
export function fromLine (span: SourceSpan, envLine: Location | undefined): SourceSpan {
  return envLine === undefined ? span : { ...span, envLine }
}

/** Sets a variable that a file has, unless it is set. */
export function presetVariable (
  environment: Map<string, string>, name: string, value: string, context: Context, line?: Location
): void {
  const symbols = symbolsFor(environment, name)
  if (symbols === undefined) {
    if (!hasVariable(environment, name, context, 'file')) writeVariable(environment, name, value, line)
  } else if (!symbols.defaults.has(name)) symbols.defaults.set(name, value)
}

/** Sets a variable, as a program does. */
export function writeVariable (environment: Map<string, string>, name: string, value: string, line?: Location): void {
  disputed.get(environment)?.delete(name)
  symbolic.get(environment)?.known.add(name)
  const known = lines.get(environment) ?? new Map<string, Location>()
  lines.set(environment, known)
  if (line === undefined) known.delete(name)
  else known.set(name, line)
  environment.set(name, value)
}

export function removeVariable (environment: Map<string, string>, name: string): void {
  disputed.get(environment)?.delete(name)
  symbolic.get(environment)?.known.add(name)
  environment.delete(name)
}

/**
 * From now on nobody can read the variable: versions of a library differ in how they read its line, which may win over
 * what is set.
 */
function disputeVariable (environment: Map<string, string>, name: string, why: string, wins: boolean): void {
  dispute(environment, name, { why, fix: wins ? 'Write its line so that all versions agree.' : setIt(name) })
}

function dispute (environment: Map<string, string>, name: string, reason: Dispute): void {
  const reasons = disputed.get(environment) ?? new Map<string, Dispute>()
  disputed.set(environment, reasons.set(name, reason))
  // It is set in any case, if only the value is disputed.
  environment.set(name, '')
}

/** A variable that is not set is so where the settings are used, or may be: nobody can read it. */
export function assumeVariable (environment: Map<string, string>, name: string, isSet: boolean): void {
  dispute(environment, name, lackOf(name))
  if (!isSet) environment.delete(name)
}

/** A variable may have been set, changed or removed. */
export function openVariable (environment: Map<string, string>, name: string, reason: Dispute): void {
  dispute(environment, name, reason)
  environment.delete(name)
}

/**
 * A file was read into the environment, and nobody knows which: what is not set may be set in it, or everything if it
 * wins.
 */
export function openEnvironment (environment: Map<string, string>, reason: Dispute, wins: boolean): void {
  open.set(environment, reason)
  if (wins) for (const name of environment.keys()) dispute(environment, name, reason)
}

/** Refuses where not even the names of all variables are known. */
export function checkOpen (environment: ReadonlyMap<string, string>, context: Context): void {
  const unread = open.get(environment)
  if (unread !== undefined) refuse(context, unread.why, unread.fix)
  for (const name of disputed.get(environment)?.keys() ?? []) {
    if (!environment.has(name)) readVariable(environment, name, context)
  }
  if (symbolic.get(environment)?.known.has('*') === false) throw cannotSay(present('*'), context.span)
  const seen = unset.get(environment)?.seen
  seen?.set('*', 1)
}

/** Refuses where any variable is disputed as well: for who reads them all. */
export function checkAll (environment: ReadonlyMap<string, string>, context: Context): void {
  checkOpen(environment, context)
  for (const name of disputed.get(environment)?.keys() ?? []) readVariable(environment, name, context)
}

/** Why nobody can read the variable, and what to do about it. */
export function disputeOf (environment: ReadonlyMap<string, string>, name: string): Dispute | undefined {
  return disputed.get(environment)?.get(name)
}

/** Where the variables of a .env file are set, of equal names the last: for all libraries that read such files. */
export function envLines (file: string, text: string): ReadonlyMap<string, Location> {
  const lines = new Map<string, Location>()
  for (const [index, line] of text.split(/\r\n?|\n/).entries()) {
    const [, before = '', name] = /^(\s*(?:export\s+)?'?)([^\s=#']+)'?\s*=/.exec(line) ?? []
    if (name !== undefined) lines.set(name, { file, line: index + 1, column: before.length + 1 })
  }
  return lines
}

/** An env file that was read: undefined is a value that versions of its library read differently, null is none. */
export interface EnvFile {
  readonly values: ReadonlyMap<string, string | null | undefined>
  readonly lines: ReadonlyMap<string, Location>
}

/**
 * Sets the variables of a file, those that are set already too if the file wins. `disputed` says why a value is not
 * known.
 */
export function setVariables (
  { values, lines }: EnvFile, wins: boolean, disputed: (name: string) => string, context: Context
): void {
  const { environment } = context
  for (const [name, value] of values) {
    const isWrong = name.includes('=') || `${name}${value}`.includes('\0')
    const mayStay = !wins && (isWrong || value === undefined)
    if (value === null || (mayStay && hasVariable(environment, name, context, 'file'))) continue
    if (value === undefined) disputeVariable(environment, name, disputed(name), wins)
    else if (isWrong) raise('ValueError')
    else if (wins) writeVariable(environment, name, value, lines.get(name))
    else presetVariable(environment, name, value, context, lines.get(name))
  }
}

/** A file that cannot be read leaves the environment open: no variable that it may set is known from then on. */
export function orOpen<T> (read: () => T, wins: boolean, context: Context): T {
  try {
    return read()
  } catch (error) {
    if (error instanceof CannotKnow) {
      const { why, fix } = error.reason
      const before = `An env file was read before that cannot be read here: ${why}`
      openEnvironment(context.environment, { why: before, fix }, wins)
    }
    throw error
  }
}
