import { CharacterTests } from './character-test.js'
import { LinearSets } from './linear-set.js'
import type { Budget } from './matcher.js'
import { matchesAtStart } from './matcher.js'
import type { Pattern } from './pattern.js'
import type { Program } from './program.js'
import { compileProgram } from './program.js'
import { DOMAIN_BITS, domainsOf } from './text-domain.js'

/** RE2 gets no text that could take it more steps than this in one pattern, or in all of them. */
const MAX_LINEAR_STEPS = 400_000
const MAX_LINEAR_STEPS_IN_ALL = 12_000_000
/** How many steps our own matcher has for one text, all patterns together: a few milliseconds. */
const STEPS = 250_000
/** What a long list has in addition, so that an honest one does not run out of steps. */
const STEPS_PER_PATTERN = 500
const MAX_STEPS = 1_000_000

/** What our own matcher runs, and the texts for which RE2 spares it. */
interface Single {
  readonly pattern: Pattern
  readonly spared: number
  readonly tests: CharacterTests
  /** Made when it is first needed, which few patterns that RE2 runs ever do. */
  program?: Program
}

/** All patterns at once; true when any of them matches at the start of the text. */
export function compilePatternSet (patterns: readonly Pattern[]): (text: string) => boolean {
  const linear = new LinearSets()
  const tests = new CharacterTests()
  const all: Single[] = []
  let asked = 0
  let widest = 1
  let size = 1
  for (const pattern of patterns) {
    const domain = DOMAIN_BITS[pattern.domain]
    asked |= domain
    const isLinear = pattern.engine === 'linear'
    if (isLinear) linear.add(pattern)
    widest = Math.max(widest, pattern.size)
    size += pattern.size
    all.push(isLinear ? { pattern, spared: domain, tests } : { pattern, spared: 0, tests, program: compileProgram(pattern.node, tests) })
  }
  linear.compile()
  const longest = Math.min(MAX_LINEAR_STEPS / widest, MAX_LINEAR_STEPS_IN_ALL / size)
  const notAlwaysSpared = all.filter(single => single.spared !== DOMAIN_BITS.all)

  return text => {
    if (text.length > longest) return matchesAny(all, text, 0)
    const domains = domainsOf(text, asked)
    return linear.matches(text, domains) || matchesAny(notAlwaysSpared, text, domains)
  }
}

/** One by one, but for those that RE2 has judged. Out of steps is no match: nothing gets in by being slow. */
function matchesAny (singles: readonly Single[], text: string, judged: number): boolean {
  const budget: Budget = { left: Math.min(STEPS + STEPS_PER_PATTERN * singles.length, MAX_STEPS) }
  let units: readonly number[] | undefined
  let codePoints: readonly number[] | undefined
  for (const single of singles) {
    if ((single.spared & judged) !== 0) continue
    const { pattern: { node, unicode }, tests } = single
    const characters = unicode ? codePoints ??= codePointsOf(text) : units ??= unitsOf(text)
    single.program ??= compileProgram(node, tests)
    if (matchesAtStart(single.program, characters, budget)) return true
  }
  return false
}

function codePointsOf (text: string): readonly number[] {
  return Array.from(text, character => character.codePointAt(0)!)
}

function unitsOf (text: string): readonly number[] {
  return Array.from({ length: text.length }, (_, index) => text.charCodeAt(index))
}
