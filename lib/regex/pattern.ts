import { checkNative } from './check-references.js'
import { compileNative } from './compile-native.js'
import { emitNative } from './emit-native.js'
import { emitRe2 } from './emit-re2.js'
import { parseJavaScript } from './parse-javascript.js'
import { parsePython } from './parse-python.js'
import { PatternError } from './pattern-error.js'
import { nativeSize, programSize } from './program-size.js'
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
   * `linear`: takes time in proportion to the text. `native`: runs on JavaScript's own engine, which can take very
   * long over some texts. A linear pattern with `\b` or `\B` runs natively on texts that are not pure ASCII.
   */
  readonly engine: 'linear' | 'native'
  /** The parts that RE2 runs, each anchored at the start of the text. Empty for a native pattern. */
  readonly parts: readonly string[]
  /** How the verdicts of the parts make the verdict of the pattern. */
  readonly formula: Formula
  /** About how many steps the parts have together. */
  readonly size: number
  /** The texts that RE2 gives the right verdict for. */
  readonly domain: Domain
  /** What runs on all other texts, and on all texts if the pattern is native. */
  readonly native: RegExp | undefined
}

const MAX_LENGTH = 100_000
/** RE2 builds a step for every repetition; beyond this, building them takes too long. */
const MAX_LINEAR_SIZE = 20_000
const MAX_NATIVE_SIZE = 20_000
const MAX_UNROLLED_SIZE = 1_000_000

/** Parses and compiles one pattern. Throws PatternError, and nothing else, whatever the input. */
export function compilePattern (pattern: string | RegExp): Pattern {
  return typeof pattern === 'string' ? compilePython(pattern) : compileRegExp(readRegExp(pattern))
}

function compilePython (source: string): Pattern {
  checkLength(source)
  const node = dropNeedlessAtomics(parsePython(source))
  if (programSize(node) > MAX_UNROLLED_SIZE) throw tooLarge()
  const linear = compileLinear(source, node, domainOfPython(node))
  if (linear?.domain === 'all') return linear
  if (nativeSize(node) > MAX_NATIVE_SIZE) throw tooLarge()
  if (linear === undefined) checkNative(node)
  const native = compileNative(emitNative(node), 'u')
  return linear === undefined ? nativePattern(source, native) : { ...linear, native }
}

function tooLarge (): PatternError {
  return new PatternError('This pattern is too large. Make it shorter, use smaller repetition counts or * and +, or split it into several patterns.', 0)
}

function compileRegExp ({ source, flags }: RegExpText): Pattern {
  checkLength(source)
  const native = compileNative(source, `${flags}y`)
  const node = parseJavaScript(source, flags)
  const linear = node && compileLinear(source, node, domainOfJavaScript(node, flags))
  if (linear === undefined) return nativePattern(source, native)
  return linear.domain === 'all' ? linear : { ...linear, native }
}

function checkLength (source: string): void {
  if (source.length > MAX_LENGTH) {
    throw new PatternError(`The pattern is longer than ${MAX_LENGTH} characters. Split it into several.`, MAX_LENGTH)
  }
}

function compileLinear (source: string, node: Node, domain: Domain): Pattern | undefined {
  const split = splitLookarounds(node)
  if (split === undefined) return undefined
  let size = 0
  for (const part of split.parts) size += programSize(part)
  if (size > MAX_LINEAR_SIZE) return undefined
  const { formula, parts } = split
  return { source, engine: 'linear', parts: parts.map(emitRe2), formula, size, domain, native: undefined }
}

function nativePattern (source: string, native: RegExp): Pattern {
  return { source, engine: 'native', parts: [], formula: NEVER, size: 0, domain: 'all', native }
}
