import { resolve } from 'node:path'
import type { Io } from './io.js'

/**
 * An option of the command line, as data: commander, which takes longer to load than a small file to check, is loaded
 * only where there are options to parse.
 */
export interface Declared<Value> {
  readonly flags: string
  readonly words: string
  /** @param given undefined if the option is not given and has no default */
  readonly read: (given: unknown, io: Io) => Value
  readonly details: Details
}

interface Details {
  readonly choices?: readonly string[]
  readonly preset?: unknown
  readonly isRequired?: true
  /** Throws InvalidValue. */
  readonly parse?: (text: string, before: never) => unknown
}

/** An error about an option's value: commander adds the option and the value to an error with this code. */
export class InvalidValue extends Error {
  readonly code = 'commander.invalidArgument'
}

/** The options of a command, by the names that its code uses. */
export type Declarations = Readonly<Record<string, Declared<unknown>>>

/** The values of a command's options. Optional ones may be missing. */
export type Values<Options extends Declarations> =
  { readonly [Name in keyof Options as undefined extends Value<Options[Name]> ? never : Name]: Value<Options[Name]> } &
  { readonly [Name in keyof Options as undefined extends Value<Options[Name]> ? Name : never]?: NonNullable<Value<Options[Name]>> }

type Value<Option> = Option extends Declared<infer Value> ? Value : never

export function declare<Value> (flags: string, words: string, read: Declared<Value>['read'], details: Details = {}): Declared<Value> {
  return { flags, words, read, details }
}

/** `--deploy` */
export function flag (flags: string, words: string): Declared<boolean> {
  return declare(flags, words, given => given === true)
}

/** `--argv <command>` */
export function text (flags: string, words: string): Declared<string | undefined> {
  return declare(flags, words, given => given as string | undefined)
}

/** `--root <folder>`: an absolute path. */
export function path (flags: string, words: string): Declared<string | undefined> {
  return declare(flags, words, (given, { cwd }) => given === undefined ? undefined : resolve(cwd, given as string))
}

/** `--format <format>`: one of several choices. */
export function oneOf<Choice extends string> (flags: string, words: string, choices: readonly Choice[], preset: NoInfer<Choice>): Declared<Choice> {
  return declare(flags, words, given => given as Choice, { choices, preset })
}

/** The values of options, from what the command line gives for each of them. */
export function valuesOf<Options extends Declarations> (options: Options, given: (option: Declared<unknown>) => unknown, io: Io): Values<Options> {
  const values = Object.entries(options).map(([name, option]) => [name, option.read(given(option), io)] as const)
  return Object.fromEntries(values.filter(([, value]) => value !== undefined)) as Values<Options>
}

/** The values of options none of which is given. */
export function defaultsOf<Options extends Declarations> (options: Options, io: Io): Values<Options> {
  return valuesOf(options, ({ details }) => details.preset, io)
}
