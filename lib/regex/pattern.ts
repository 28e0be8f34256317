import { checkReferences } from './check-references.js'
import { parseJavaScript } from './parse-javascript.js'
import { parsePython } from './parse-python.js'
import { PatternError } from './pattern-error.js'
import { instructionCount } from './program.js'
import { programSize } from './program-size.js'
import { readRegExp } from './read-regexp.js'
import type { RegExpText } from './read-regexp.js'
import type { Formula } from './split-lookarounds.js'
import { splitLookarounds } from './split-lookarounds.js'
import type { Node, Regular } from './syntax.js'
import { some } from './syntax.js'
import { dropNeedlessAtomics } from './trim-tail.js'
import type { Domain } from './text-domain.js'
import { domainOfJavaScript, domainOfPython } from './text-domain.js'

/** A compiled pattern, to be given to compilePatternSet. */
export interface Pattern {
  /** As it was written. */
  readonly source: string
  /** What our own matcher runs. */
  readonly node: Node
  /** Whether a character is a code point, or a UTF-16 unit as for a RegExp without the flags `u` and `v`. */
  readonly unicode: boolean
  /** `linear`: RE2 gives the verdict, for all such patterns in one pass. `backtracking`: our own matcher, for one after the other. */
  readonly engine: 'linear' | 'backtracking'
  /** What RE2 needs, where it gives the verdict. */
  readonly linear: Linear | undefined
}

/** What RE2 has to know of a pattern. */
export interface Linear {
  /** What it runs, each anchored at the start of the text. */
  readonly parts: readonly Regular[]
  /** How the verdicts of the parts make the verdict of the pattern. */
  readonly formula: Formula
  /** About how many steps the parts have together. */
  readonly size: number
  /** The texts that RE2 gives the right verdict for; our own matcher runs on the others. */
  readonly domain: Domain
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
  if (source.length > longestRecent) return pattern
  // The oldest goes, and not all: of a list that is being checked, the others are asked for again.
  if (recent.size === mostRecent) recent.delete(recent.keys().next().value as string)
  recent.set(source, pattern)
  return pattern
}

function compileAnew (source: string): Pattern {
  checkLength(source)
  const node = dropNeedlessAtomics(parsePython(source))
  return new CompiledPattern(source, node, true, domainOfPython)
}

function compileRegExp ({ source, flags }: RegExpText): Pattern {
  checkLength(source)
  const node = parseJavaScript(source, flags)
  return new CompiledPattern(source, node, /[uv]/.test(flags), node => domainOfJavaScript(node, flags))
}

function checkLength (source: string): void {
  if (source.length > MAX_LENGTH) {
    throw new PatternError(`The pattern is longer than ${MAX_LENGTH} characters. Split it into several.`, MAX_LENGTH)
  }
}

class CompiledPattern implements Pattern {
  readonly source: string
  readonly node: Node
  readonly unicode: boolean
  readonly #domainOf: (node: Node) => Domain
  #linear: Linear | false | undefined

  constructor (source: string, node: Node, unicode: boolean, domainOf: (node: Node) => Domain) {
    if (instructionCount(node) > MAX_INSTRUCTIONS) {
      throw new PatternError('This pattern is too large. Make it shorter, use smaller repetition counts or * and +, or split it into several patterns.', 0)
    }
    this.source = source
    this.node = node
    this.unicode = unicode
    this.#domainOf = domainOf
    if (some(node, isForMatcher) && this.linear === undefined) checkReferences(node)
  }

  get engine (): Pattern['engine'] {
    return this.linear === undefined ? 'backtracking' : 'linear'
  }

  /** Worked out when it is first asked for: the checks compile a pattern and do not run it. */
  get linear (): Linear | undefined {
    this.#linear ??= linearOf(this.node, this.#domainOf) ?? false
    return this.#linear === false ? undefined : this.#linear
  }
}

/** What our own matcher may have to refuse. */
function isForMatcher ({ type }: Node): boolean {
  return type === 'reference' || type === 'atomic' || type === 'look'
}

function linearOf (node: Node, domainOf: (node: Node) => Domain): Linear | undefined {
  const split = splitLookarounds(node)
  if (split === undefined) return undefined
  let size = 0
  for (const part of split.parts) size += programSize(part)
  return size > MAX_LINEAR_SIZE ? undefined : { ...split, size, domain: domainOf(node) }
}
