import type { Location } from '../../settings/locations.js'
import { CannotKnow, lackOf, setIt, type Reason } from '../problem.js'
import type { SourceSpan } from '../../text/source.js'
import { cannotSay, isPlainName, isSet, orDefault, present, required, type Symbols } from '../terms.js'
import { raise } from '../values/exceptions.js'
import { PyStr, refuse, type Context, type Value } from '../values/values.js'

type Dispute = Omit<Reason, 'span'>

/** A program's own value for a variable that is not set: none or an empty one, some value, or the line of a file. */
type Fallback = 'nothing' | 'value' | 'file'

/** Whether nothing is known of a variable, by its name and what the program has in its place: `set` is its value. */
export type IsOpen = (name: string, has: Fallback | 'set', value?: string) => boolean

/** Which variables of an environment are found not to be set, and which may be set where the settings are used. */
export interface Unset {
  readonly mayBeSet: IsOpen
  /** How often each was found not to be. Whoever looks at all variables finds `*`. */
  readonly seen: Map<string, number>
}

export function fallbackOf (value: Value): Fallback {
  return value === null || (value instanceof PyStr && value.text === '') ? 'nothing' : 'value'
}

type Environment = ReadonlyMap<string, string>

interface Notes {
  /** Variables whose value cannot be known, for what a library makes of them or because they are not set here. */
  readonly disputed: Map<string, Dispute>
  /** A file was read into it whose text is not known: why no variable that is not set can be read. */
  open?: Dispute
  unset?: Unset
  /** Its variables are read as terms. */
  symbols?: Symbols | undefined
  /** The lines of .env files that variables come from. */
  readonly lines: Map<string, Location>
}

const notes = new WeakMap<Environment, Notes>()

function notesOf (environment: Environment): Notes {
  const known = notes.get(environment) ?? { disputed: new Map(), lines: new Map() }
  notes.set(environment, known)
  return known
}

/** Says what is found not to be set from now on, and whether its variables are read as terms. */
export function watch (environment: Environment, unset: Unset, symbols: Symbols | undefined): void {
  Object.assign(notesOf(environment), { unset, symbols })
}

function symbolsFor (environment: Environment, name: string): Symbols | undefined {
  const { disputed, symbols } = notesOf(environment)
  return [name, '*'].some(known => symbols?.known.has(known)) || disputed.has(name) ? undefined : symbols
}

/**
 * A variable as a text, which may be a term; undefined where it is not set. `otherwise` is what the program takes in
 * its place. Where nothing else is known, a variable without which the program stops is set.
 */
export function readText (name: string, context: Context, fallback: Fallback, otherwise?: Value): PyStr | undefined {
  const { environment, span } = context
  const symbols = symbolsFor(environment, name)
  const { lines, open } = notesOf(environment)
  if (symbols === undefined) {
    const text = readVariable(name, context, fallback)
    if (text === undefined) return undefined
    context.spend(text.length)
    return new PyStr(text, fromLine(span, lines.get(name)))
  }
  if (!isPlainName(name) || open !== undefined) throw cannotSay(present(name), span)
  const given = otherwise instanceof PyStr && otherwise.term === undefined ? otherwise.text : undefined
  const preset = symbols.defaults.get(name) ?? given
  if (preset !== undefined) return new PyStr(orDefault(name, preset), span)
  if (otherwise === undefined && !context.isGuarded) return new PyStr(required(name), span)
  return symbols.decide(isSet(name), span) ? new PyStr(present(name), span) : undefined
}

/** Why the value of a variable is not known. */
export function doubtOf (environment: Environment, name: string): Dispute | undefined {
  const { disputed, open } = notesOf(environment)
  return disputed.get(name) ?? (environment.has(name) ? undefined : open)
}

/** The value of a variable, undefined where it is not set. Everything that reads the environment reads it here. */
export function readVariable (name: string, context: Context, fallback: Fallback = 'nothing'): string | undefined {
  const { environment, span } = context
  const { disputed, open, unset } = notesOf(environment)
  if (symbolsFor(environment, name) !== undefined) throw cannotSay(present(name), span)
  const dispute = disputed.get(name)
  if (dispute !== undefined) throw new CannotKnow({ ...dispute, span })
  const value = environment.get(name)
  if (value !== undefined) return givenValue(name, value, context)
  if (open !== undefined) refuse(context, open.why, setIt(name))
  if (unset?.mayBeSet(name, fallback) === true) throw new CannotKnow({ span, ...lackOf(name) })
  unset?.seen.set(name, (unset.seen.get(name) ?? 0) + 1)
  return undefined
}

/** The value of a variable that is set, in the environment or a file for it, unless this reading goes on without it. */
export function givenValue (name: string, value: string, { environment, span }: Context): string {
  if (notesOf(environment).unset?.mayBeSet(name, 'set', value) === true) throw new CannotKnow({ span, ...lackOf(name) })
  return value
}

/** Whether a variable is set. */
export function hasVariable (name: string, context: Context, fallback?: Fallback): boolean {
  const symbols = symbolsFor(context.environment, name)
  return symbols === undefined
    ? context.environment.has(name) || readVariable(name, context, fallback) !== undefined
    : symbols.defaults.has(name) || readText(name, context, 'nothing', null) !== undefined
}

/** A copy of an environment, in which the lines are known that are known in it. */
export function copyOf (environment: Environment): Map<string, string> {
  const copy = new Map(environment)
  for (const [name, line] of notesOf(environment).lines) notesOf(copy).lines.set(name, line)
  return copy
}

/** The place of a text that was read from a line, if that is known. */
export function fromLine (span: SourceSpan, envLine: Location | undefined): SourceSpan {
  return envLine === undefined ? span : { ...span, envLine }
}

/** Sets a variable, as a program does. */
export function writeVariable (environment: Map<string, string>, name: string, value: string, line?: Location): void {
  notesOf(environment).disputed.delete(name)
  notesOf(environment).symbols?.known.add(name)
  if (line === undefined) notesOf(environment).lines.delete(name)
  else notesOf(environment).lines.set(name, line)
  environment.set(name, value)
}

export function removeVariable (environment: Map<string, string>, name: string): void {
  notesOf(environment).disputed.delete(name)
  notesOf(environment).symbols?.known.add(name)
  environment.delete(name)
}

/** From now on nobody can read the variable. */
export function dispute (environment: Map<string, string>, name: string, reason: Dispute): void {
  notesOf(environment).disputed.set(name, reason)
  // It is set in any case, if only the value is disputed.
  environment.set(name, '')
}

/** A variable may have been set, changed or removed. */
export function openVariable (environment: Map<string, string>, name: string, reason: Dispute): void {
  dispute(environment, name, reason)
  environment.delete(name)
}

/** An unknown file was read into the environment: what is not set may be set in it, or everything if it wins. */
export function openEnvironment (environment: Map<string, string>, reason: Dispute, wins: boolean): void {
  notesOf(environment).open = reason
  if (wins) for (const name of environment.keys()) dispute(environment, name, reason)
}

/** Refuses an operation on all variables if not all are known. */
export function checkAll (context: Context): void {
  const { environment, span } = context
  const { disputed, open, symbols, unset } = notesOf(environment)
  if (open !== undefined) refuse(context, open.why, open.fix)
  for (const name of disputed.keys()) readVariable(name, context)
  if (symbols?.known.has('*') === false) throw cannotSay(present('*'), span)
  unset?.seen.set('*', 1)
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

/** Sets the variables of a file, those already set too if the file wins. `disputed` says why a value is not known. */
export function setVariables (
  { values, lines }: EnvFile, wins: boolean, disputed: (name: string) => string, context: Context
): void {
  const { environment } = context
  for (const [name, value] of values) {
    const isWrong = name.includes('=') || `${name}${value}`.includes('\0')
    const defaults = symbolsFor(environment, name)?.defaults
    const mayStay = !wins && (isWrong || value === undefined)
    if (value === null || (mayStay && hasVariable(name, context, 'file'))) continue
    if (value === undefined) {
      dispute(environment, name, {
        why: disputed(name), fix: wins ? 'Write its line so that all versions agree.' : setIt(name)
      })
    } else if (isWrong) raise('ValueError')
    else if (!wins && defaults !== undefined) defaults.set(name, defaults.get(name) ?? value)
    else if (wins || !hasVariable(name, context, 'file')) writeVariable(environment, name, value, lines.get(name))
  }
}

/** A file that cannot be read leaves the environment open: no variable that it may set is known from then on. */
export function orOpen<T> (read: () => T, wins: boolean, context: Context): T {
  try {
    return read()
  } catch (error) {
    if (error instanceof CannotKnow) {
      const { why, fix } = error.reason
      const before = `The file reads an env file before, which cannot be read here: ${why}`
      openEnvironment(context.environment, { why: before, fix }, wins)
    }
    throw error
  }
}
