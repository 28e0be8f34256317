import { CharacterSets } from './character-set.js'
import type { FlatProgram } from './flat-program.js'
import { FAILED, Matcher, type Budget } from './matcher.js'
import { UnsupportedPattern } from './pattern-error.js'
import { readPython } from './parse-python.js'
import { codePointsOf } from './places.js'
import { compileProgram, instructionCount } from './program.js'
import type { Node } from './syntax.js'
import { some } from './syntax.js'
import { widthOf } from './width.js'

/**
 * Where a match and, after it, its groups begin and end, in code points: two numbers each, -1 for a group that has no
 * part in the match.
 */
export type Spans = readonly number[]

/** Every repetition is written out. */
const MAX_INSTRUCTIONS = 20_000

/** A pattern of Python's that says what it matches where, which takes more than a verdict does. */
export class PythonSearch {
  readonly groups: number
  readonly names: ReadonlyMap<string, number>
  /** About how many steps its program has. */
  readonly size: number
  readonly #node: Node
  /** Why we do not run what Python runs. */
  readonly #unsupported: string | undefined
  #program: FlatProgram | undefined

  /** Throws PatternError for what is no pattern, and UnsupportedPattern where that cannot be told. */
  constructor (source: string) {
    const { node, groups, names } = readPython(source)
    this.#node = node
    this.groups = groups
    this.names = names
    this.size = instructionCount(node)
    this.#unsupported = this.size > MAX_INSTRUCTIONS ? 'it is too large' : unsupported(node)
  }

  /** Where it matches first: anywhere, at the start of the text, or from its start to its end. */
  first (text: string, where: 'search' | 'match' | 'fullmatch', budget: Budget): Spans | undefined {
    if (where === 'search') return this.all(text, budget).next().value
    const characters = codePointsOf(text)
    const matcher = new Matcher(this.#compiled(), characters, budget)
    return this.#at(matcher, 0, -1, where === 'fullmatch' ? characters.length : -1, budget)
  }

  /** One match after the other, as `finditer` has them: after an empty one, what begins there must not be empty. */
  * all (text: string, budget: Budget): Generator<Spans, undefined, undefined> {
    const characters = codePointsOf(text)
    const matcher = new Matcher(this.#compiled(), characters, budget)
    let notAt = -1
    for (let from = 0; from <= characters.length;) {
      const spans = this.#at(matcher, from, notAt, -1, budget)
      if (spans === undefined) {
        from++
        continue
      }
      yield spans
      const [start, end] = spans as [number, number]
      notAt = start === end ? end : -1
      from = end
    }
  }

  #compiled (): FlatProgram {
    if (this.#unsupported !== undefined) throw new UnsupportedPattern(`This pattern is not run here: ${this.#unsupported}.`, 0)
    this.#program ??= compileProgram(this.#node, new CharacterSets(), this.groups)
    return this.#program
  }

  #at (matcher: Matcher, from: number, notAt: number, onlyAt: number, budget: Budget): Spans | undefined {
    const end = matcher.find(from, notAt, onlyAt)
    if (budget.left < 0) throw new UnsupportedPattern('This pattern takes too many steps on this text.', 0)
    return end === FAILED ? undefined : [from, end, ...matcher.registers.subarray(2, 2 * this.groups + 2)]
  }
}

/** What groups hold depends on rules of CPython's own in these, or needs more than linear time. */
function unsupported (node: Node): string | undefined {
  if (some(node, ({ type }) => type === 'reference')) return 'it goes back to what a group matched'
  if (some(node, ({ type }) => type === 'atomic')) return 'it has an atomic group or a possessive quantifier'
  if (some(node, below => below.type === 'look' && some(below.body, ({ type }) => type === 'group'))) return 'it has a group inside a lookaround'
  if (some(node, below => below.type === 'repeat' && below.max > 1 && widthOf(below.body).min === 0)) return 'it repeats what may be empty'
  return undefined
}
