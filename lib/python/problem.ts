import { escapeControls } from '../text/printable.js'
import type { SourceSpan } from '../text/source.js'

/** Why a value cannot be known, in words for the user. Everything that is refused comes with one. */
export interface Reason {
  /** The expression or the statement. */
  readonly span: SourceSpan
  /** One sentence: `requests is a library whose code is not read.` */
  readonly why: string
  /** How to fix it, one sentence. */
  readonly fix: string
  /** It is what an import gave: whatever is done with it cannot be known, and that is what to show. */
  readonly isImport?: boolean
  /** The condition that decides it, by its place and the time it is asked: each way of it can be read by itself. */
  readonly choice?: string
  /** The variable of the environment that is not set and that it depends on. */
  readonly variable?: string
  /** The variables that it depends on, where they are read as terms. */
  readonly variables?: readonly string[]
}

const askPython = 'have Python run the file: --python on the command line, or the option python of loadDjangoSettings.'

/** Most refusals have this fix. */
export const literalOrPython = `Write the value itself, or ${askPython}`

/** The same for a statement that may set any name. */
export const takeOutOrPython = `Take this out of the settings, or ${askPython}`

export const namesOrPython = `Import the names that are needed, not \`*\`, or ${askPython}`

export function setIt (variable: string): string {
  return `Set it: --env ${escapeControls(variable)}=… on the command line, or the option env.`
}

/** Why nothing is known of a variable that the environment lacks: where the settings are used, it may be set. */
export function lackOf (variable: string): Pick<Reason, 'why' | 'fix' | 'variable'> {
  return { why: `The environment has no variable ${escapeControls(variable)}.`, fix: setIt(variable), variable }
}

/** Thrown and caught within the reader, thousands of times in a loop: it has no stack, which costs the most. */
export class Signal extends Error {
  constructor (message: string) {
    const { stackTraceLimit } = Error
    // An assignment would throw under --frozen-intrinsics.
    Reflect.set(Error, 'stackTraceLimit', 0)
    super(message)
    Reflect.set(Error, 'stackTraceLimit', stackTraceLimit)
  }
}

class Refusal extends Signal {
  readonly reason: Reason

  constructor (reason: Reason) {
    super(reason.why)
    this.reason = reason
  }
}

/** Thrown where a value cannot be known exactly. The evaluator catches it and marks what the statement may change. */
export class CannotKnow extends Refusal { readonly goesOn = true }

/** Thrown where nothing that comes after can be known either: the file is refused as a whole. */
export class CannotGoOn extends Refusal { readonly goesOn = false }

/** The same, once code that cannot be run may have given the program any name. */
export class AnyName extends CannotGoOn {}

/** The file is not Python, or not the Python that CPython 3.14 takes. */
export class PythonSyntaxError extends Error {
  override readonly name = 'PythonSyntaxError'
  readonly span: SourceSpan

  constructor (message: string, span: SourceSpan) {
    super(message)
    this.span = span
  }
}

/** A file exists, but is not read: it is outside of the project, too large, or not a text. */
export class UnreadableFile extends Error {
  override readonly name = 'UnreadableFile'
  /** How to fix it, one sentence. */
  readonly fix: string

  constructor (why: string, fix: string) {
    super(why)
    this.fix = fix
  }
}
