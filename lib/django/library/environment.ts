import { CannotKnow, lackOf, setIt, type Reason } from '../problem.js'
import { PyStr, refuse, type Context, type Value } from '../values/values.js'

type Dispute = Omit<Reason, 'place'>

/** Variables whose value cannot be known, for what a library makes of them or because they are not set here: why, by environment and name. */
const disputed = new WeakMap<ReadonlyMap<string, string>, Map<string, Dispute>>()

/** Environments that a file was read into whose text is not known: why no variable that is not set can be read. */
const open = new WeakMap<ReadonlyMap<string, string>, Dispute>()

/** What a program has for a variable that is not set: nothing or something empty, a value, or the line of a file. */
export type Fallback = 'nothing' | 'value' | 'file'

/** Whether nothing is known of a variable in a reading, by its name and what the program has in its place: `set` is its own value. */
export type IsOpen = (name: string, has: Fallback | 'set', value?: string) => boolean

/** Of an environment: which variables are found not to be set, and which of them may be set where the settings are used. */
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

/** The value of a variable, undefined where it is not set. Everything that reads the environment reads it here. */
export function readVariable (environment: ReadonlyMap<string, string>, name: string, context: Context, fallback: Fallback = 'nothing'): string | undefined {
  const dispute = disputeOf(environment, name)
  if (dispute !== undefined) throw new CannotKnow({ ...dispute, place: context.place })
  const value = environment.get(name)
  if (value !== undefined) return givenValue(environment, name, value, context)
  const unread = open.get(environment)
  if (unread !== undefined) refuse(context, unread.why, setIt(name))
  const watch = unset.get(environment)
  if (watch?.mayBeSet(name, fallback) === true) throw new CannotKnow({ place: context.place, ...lackOf(name) })
  watch?.seen.set(name, (watch.seen.get(name) ?? 0) + 1)
  return undefined
}

/** The value of a variable that is set, in the environment or in a file that stands in for it, unless this reading goes on without it. */
export function givenValue (environment: ReadonlyMap<string, string>, name: string, value: string, { place }: Context): string {
  if (unset.get(environment)?.mayBeSet(name, 'set', value) === true) throw new CannotKnow({ place, ...lackOf(name) })
  return value
}

/** Whether a variable is set. */
export function hasVariable (environment: ReadonlyMap<string, string>, name: string, context: Context, fallback?: Fallback): boolean {
  return environment.has(name) || readVariable(environment, name, context, fallback) !== undefined
}

/** Sets a variable, as a program does. */
export function writeVariable (environment: Map<string, string>, name: string, value: string): void {
  disputed.get(environment)?.delete(name)
  environment.set(name, value)
}

export function removeVariable (environment: Map<string, string>, name: string): void {
  disputed.get(environment)?.delete(name)
  environment.delete(name)
}

/** From now on nobody can read the variable: versions of a library differ in how they read its line, which may win over what is set. */
export function disputeVariable (environment: Map<string, string>, name: string, why: string, wins: boolean): void {
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

/** A file was read into the environment, and nobody knows which: what is not set may be set in it, or everything if it wins. */
export function openEnvironment (environment: Map<string, string>, reason: Dispute, wins: boolean): void {
  open.set(environment, reason)
  if (wins) for (const name of environment.keys()) dispute(environment, name, reason)
}

/** Refuses where not even the names of all variables are known. */
export function checkOpen (environment: ReadonlyMap<string, string>, context: Context): void {
  const unread = open.get(environment)
  if (unread !== undefined) refuse(context, unread.why, unread.fix)
  for (const name of disputed.get(environment)?.keys() ?? []) if (!environment.has(name)) readVariable(environment, name, context)
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
