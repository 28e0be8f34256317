import { Option, type Command } from './commander.js'
import { resolve } from 'node:path'
import type { Io } from './io.js'

/** An option of the command line, and the conversion to its value. */
export interface Declared<Value> {
  readonly option: Option
  /** @param given the value from commander: undefined if the option is not given */
  readonly read: (given: unknown, io: Io) => Value
}

/** The options of a command, by the names that its code uses. */
export type Declarations = Readonly<Record<string, Declared<unknown>>>

/** The values of a command's options. Optional ones may be missing. */
export type Values<Options extends Declarations> =
  { readonly [Name in keyof Options as undefined extends Value<Options[Name]> ? never : Name]: Value<Options[Name]> } &
  { readonly [Name in keyof Options as undefined extends Value<Options[Name]> ? Name : never]?: NonNullable<Value<Options[Name]>> }

type Value<Option> = Option extends Declared<infer Value> ? Value : never

export function declare<Value> (option: Option, read: Declared<Value>['read']): Declared<Value> {
  return { option, read }
}

/** `--deploy` */
export function flag (flags: string, words: string): Declared<boolean> {
  return declare(new Option(flags, words), given => given === true)
}

/** `--argv <command>` */
export function text (flags: string, words: string): Declared<string | undefined> {
  return declare(new Option(flags, words), given => given as string | undefined)
}

/** `--root <folder>`: an absolute path. */
export function path (flags: string, words: string): Declared<string | undefined> {
  return declare(new Option(flags, words), (given, { cwd }) => given === undefined ? undefined : resolve(cwd, given as string))
}

/** `--format <format>`: one of several choices. */
export function oneOf<Choice extends string> (flags: string, words: string, choices: readonly Choice[], preset: NoInfer<Choice>): Declared<Choice> {
  return declare(new Option(flags, words).choices(choices).default(preset), given => given as Choice)
}

export function declareOptions (command: Command, options: Declarations): Command {
  for (const { option } of Object.values(options)) command.addOption(option)
  return command
}

/** The values of declared options, once the command line is parsed. */
export function valuesOf<Options extends Declarations> (options: Options, command: Command, io: Io): Values<Options> {
  const values = Object.entries(options).map(([name, { option, read }]) => [name, read(command.getOptionValue(option.attributeName()), io)] as const)
  return Object.fromEntries(values.filter(([, value]) => value !== undefined)) as Values<Options>
}
