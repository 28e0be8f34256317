import { createRequire } from 'node:module'

/** By require(): of a CommonJS module that is imported, Node first parses the whole text for the names that it exports. */
export const { Command, CommanderError, InvalidArgumentError, Option } = createRequire(import.meta.url)('commander') as typeof import('commander')
export type Command = import('commander').Command
export type Option = import('commander').Option
