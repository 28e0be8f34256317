import { refuse, type Context } from '../values/values.js'

/** Variables whose value depends on the version of a library that reads env files: why, by environment and name. */
const disputed = new WeakMap<ReadonlyMap<string, string>, Map<string, string>>()

/** Environments that a file was read into whose text is not known: why no variable that is not set can be read. */
const open = new WeakMap<ReadonlyMap<string, string>, string>()

/** The value of a variable, undefined where it is not set. Everything that reads the environment reads it here. */
export function readVariable (environment: ReadonlyMap<string, string>, name: string, context: Context): string | undefined {
  const dispute = disputeOf(environment, name)
  if (dispute !== undefined) refuse(context, dispute.why, dispute.fix)
  const value = environment.get(name)
  const unread = value === undefined ? open.get(environment) : undefined
  if (unread !== undefined) refuse(context, unread, `Pass \`env\` with ${name} set.`)
  return value
}

/** Whether a variable is set. */
export function hasVariable (environment: ReadonlyMap<string, string>, name: string, context: Context): boolean {
  return environment.has(name) || readVariable(environment, name, context) !== undefined
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

/** From now on nobody can read the variable. */
export function disputeVariable (environment: Map<string, string>, name: string, why: string): void {
  const reasons = disputed.get(environment) ?? new Map<string, string>()
  disputed.set(environment, reasons.set(name, why))
  // It is set in any case, if only the value is disputed.
  environment.set(name, '')
}

/** A variable may have been set, changed or removed. */
export function openVariable (environment: Map<string, string>, name: string, why: string): void {
  disputeVariable(environment, name, why)
  environment.delete(name)
}

/** A file was read into the environment, and nobody knows which: what is not set may be set in it, or everything if it wins. */
export function openEnvironment (environment: Map<string, string>, why: string, wins: boolean): void {
  open.set(environment, why)
  if (wins) for (const name of environment.keys()) disputeVariable(environment, name, why)
}

/** Refuses where not even the names of all variables are known. */
export function checkOpen (environment: ReadonlyMap<string, string>, context: Context): void {
  const unread = open.get(environment)
  if (unread !== undefined) refuse(context, unread, 'Give the path of the file from `__file__`, or pass `env`.')
}

/** Refuses where any variable is disputed as well: for who reads them all. */
export function checkAll (environment: ReadonlyMap<string, string>, context: Context): void {
  checkOpen(environment, context)
  for (const name of disputed.get(environment)?.keys() ?? []) readVariable(environment, name, context)
}

/** Why nobody can read the variable, and what to do about it. */
export function disputeOf (environment: ReadonlyMap<string, string>, name: string): { readonly why: string, readonly fix: string } | undefined {
  const why = disputed.get(environment)?.get(name)
  return why === undefined ? undefined : { why, fix: `Pass \`env\` with ${name} set, or write its line so that all versions agree.` }
}
