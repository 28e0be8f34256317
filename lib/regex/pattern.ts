import { emitRe2 } from './emit-re2.js'
import { parseJavaScript, readRegExp } from './parse-javascript.js'
import { parsePython } from './parse-python.js'
import { PatternError } from './pattern-error.js'
import { shapesOf, type Shape } from './plain-shape.js'
import { splitLookarounds, type Formula } from './split-lookarounds.js'
import { LONGEST, stepsOf } from './size.js'
import { findLook, type Node } from './syntax.js'

/** A compiled pattern, to be given to compilePatternSet. */
export interface Pattern {
  /** As it was written. */
  readonly source: string
  /** As it was read: what is searched for texts that it matches. */
  readonly node: Node
  /** Whether a character is a code point, or a UTF-16 unit as for a RegExp without the flag `u`. */
  readonly unicode: boolean
  readonly linear: Linear
}

/** How a pattern is run. */
export interface Linear {
  /** How the verdicts of the parts, each matched at the start of the text, make the verdict of the pattern. */
  readonly formula: Formula
  /** Of each part; none for one that is not plain. */
  readonly shapes: ReadonlyArray<readonly Shape[] | undefined>
  readonly isPlain: boolean
  /** The parts, as RE2 reads them. None where RE2 cannot run them; all are plain then. */
  readonly re2: readonly string[] | undefined
  /** How many steps RE2 may take for each character of a text, about. */
  readonly size: number
}

const MAX_LENGTH = 100_000
/** An origin must not take RE2 more than some milliseconds. */
const MAX_SIZE = 200

/** Parses and compiles one pattern. Throws PatternError, and nothing else, whatever the input. */
export function compilePattern (pattern: string | RegExp): Pattern {
  const { source, flags } = typeof pattern === 'string' ? { source: pattern, flags: undefined } : readRegExp(pattern)
  if (source.length > MAX_LENGTH) {
    throw new PatternError(`The pattern is longer than ${MAX_LENGTH} characters. Split it into several.`, MAX_LENGTH)
  }
  if (flags !== undefined) return compile(source, parseJavaScript(source, flags), flags.includes('u'))
  return compile(source, parsePython(source), true)
}

function compile (source: string, node: Node, unicode: boolean): Pattern {
  const split = splitLookarounds(node)
  if (split === undefined) throw unsplit(source, findLook(node)!.position)
  const { parts, formula } = split
  const shapes = parts.map(shapesOf)
  const isPlain = !shapes.includes(undefined)
  const size = Math.ceil(parts.reduce((steps, part) => steps + stepsOf(part), 0) / LONGEST)
  const linear = { formula, shapes, isPlain, re2: readable(parts, size, isPlain), size }
  return { source, node, unicode, linear }
}

function unsplit (source: string, position: number): PatternError {
  if (source.startsWith('\\', position)) {
    const boundary = source.slice(position, position + 2)
    return new PatternError(`Behind a repetition, ${boundary} among letters beyond ASCII is not supported. ` +
      `Write (?a:${boundary}), for which only those of ASCII are letters.`, position)
  }
  return new PatternError('A lookaround is supported where no repetition comes before it or holds it. ' +
    'Move this one to the start, ^(?!.*admin), or write out what may match.', position)
}

/** The parts as RE2 reads them. Throws PatternError for what RE2 does not run fast enough, unless it is plain. */
function readable (parts: readonly Node[], size: number, isPlain: boolean): readonly string[] | undefined {
  try {
    if (size <= MAX_SIZE) return parts.map(part => emitRe2(part))
    throw new PatternError('This pattern takes too many steps for long texts. ' +
      'Use * or + for counts, do not repeat what is repeated, or split it into several.', 0)
  } catch (error) {
    if (isPlain) return undefined
    throw error
  }
}
