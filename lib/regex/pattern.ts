import { checkReferences } from './check-references.js'
import { emitRe2 } from './emit-re2.js'
import { parseJavaScript } from './parse-javascript.js'
import { parsePython } from './parse-python.js'
import { PatternError } from './pattern-error.js'
import { instructionCount } from './program.js'
import { programSize } from './program-size.js'
import { readRegExp } from './read-regexp.js'
import type { RegExpText } from './read-regexp.js'
import type { Formula } from './split-lookarounds.js'
import { NEVER, splitLookarounds } from './split-lookarounds.js'
import type { Node } from './syntax.js'
import { dropNeedlessAtomics } from './trim-tail.js'
import type { Domain } from './text-domain.js'
import { domainOfJavaScript, domainOfPython } from './text-domain.js'

/** A compiled pattern, to be given to compilePatternSet. */
export interface Pattern {
  /** As it was written. */
  readonly source: string
  /**
   * `linear`: RE2 gives the verdict, for all such patterns in one pass over the text. `backtracking`: our own matcher
   * does, for one pattern after the other.
   */
  readonly engine: 'linear' | 'backtracking'
  /** The parts that RE2 runs, each anchored at the start of the text. Empty for a backtracking pattern. */
  readonly parts: readonly string[]
  /** How the verdicts of the parts make the verdict of the pattern. */
  readonly formula: Formula
  /** About how many steps the parts have together. */
  readonly size: number
  /** The texts that RE2 gives the right verdict for; our own matcher runs on the others. */
  readonly domain: Domain
  /** What our own matcher runs. */
  readonly node: Node
  /** Whether a character is a code point, or a UTF-16 unit as for a RegExp without the flags `u` and `v`. */
  readonly unicode: boolean
}

const MAX_LENGTH = 100_000
/** What is larger is not for RE2, which at its worst takes time in proportion to size times text. */
const MAX_LINEAR_SIZE = 200
/** Every repetition is written out. */
const MAX_INSTRUCTIONS = 20_000

/** Parses and compiles one pattern. Throws PatternError, and nothing else, whatever the input. */
export function compilePattern (pattern: string | RegExp): Pattern {
  return typeof pattern === 'string' ? compilePython(pattern) : compileRegExp(readRegExp(pattern))
}

/** The last patterns of Python: each is asked for by several checks, and by the policy. Small ones alone, to bound the memory. */
const recent = new Map<string, Pattern>()
const mostRecent = 256
const longestRecent = 256

function compilePython (source: string): Pattern {
  const known = recent.get(source)
  if (known !== undefined) return known
  const pattern = compileAnew(source)
  if (recent.size === mostRecent) recent.clear()
  if (source.length <= longestRecent) recent.set(source, pattern)
  return pattern
}

function compileAnew (source: string): Pattern {
  checkLength(source)
  const node = dropNeedlessAtomics(parsePython(source))
  return compileNode(source, node, domainOfPython(node), true)
}

function compileRegExp ({ source, flags }: RegExpText): Pattern {
  checkLength(source)
  const node = parseJavaScript(source, flags)
  return compileNode(source, node, domainOfJavaScript(node, flags), /[uv]/.test(flags))
}

function checkLength (source: string): void {
  if (source.length > MAX_LENGTH) {
    throw new PatternError(`The pattern is longer than ${MAX_LENGTH} characters. Split it into several.`, MAX_LENGTH)
  }
}

function compileNode (source: string, node: Node, domain: Domain, unicode: boolean): Pattern {
  if (instructionCount(node) > MAX_INSTRUCTIONS) {
    throw new PatternError('This pattern is too large. Make it shorter, use smaller repetition counts or * and +, or split it into several patterns.', 0)
  }
  const split = splitLookarounds(node)
  let size = 0
  for (const part of split?.parts ?? []) size += programSize(part)
  if (split !== undefined && size <= MAX_LINEAR_SIZE) {
    const { formula, parts } = split
    return { source, engine: 'linear', parts: parts.map(emitRe2), formula, size, domain, node, unicode }
  }
  checkReferences(node)
  return { source, engine: 'backtracking', parts: [], formula: NEVER, size: 0, domain, node, unicode }
}
