import { CharacterSets } from './character-set.js'
import { LinearSets } from './linear-set.js'
import type { FlatProgram } from './flat-program.js'
import { matchesAtStart, type Budget } from './matcher.js'
import type { Pattern } from './pattern.js'
import { codePointsOf, type Characters } from './places.js'
import { compileProgram } from './program.js'
import { DOMAIN_BITS, domainsOf } from './text-domain.js'
import { widthOf } from './width.js'

/** RE2 gets no text that could take it more steps than this in one pattern, or in all of them. */
const MAX_LINEAR_STEPS = 400_000
const MAX_LINEAR_STEPS_IN_ALL = 12_000_000
/** How many steps our own matcher has for one text, all patterns together: a hundred of them take a microsecond or so. */
const STEPS = 5_000
/** What each pattern adds, and with each character of the text, so that a long list or text does not run out of steps. */
const STEPS_PER_PATTERN = 500
const STEPS_PER_CHARACTER = 8
const MAX_STEPS = 1_000_000

/** What our own matcher runs, and the texts for which RE2 spares it. */
interface Single {
  readonly pattern: Pattern
  readonly spared: number
  readonly sets: CharacterSets
  /** Made when it is first needed, which few patterns that RE2 runs ever do. */
  program?: FlatProgram
}

/** All patterns at once; true when any of them matches at the start of the text. */
export function compilePatternSet (patterns: readonly Pattern[]): (text: string) => boolean {
  const linear = new LinearSets()
  const sets = new CharacterSets()
  const all: Single[] = []
  let asked = 0
  let widest = 1
  let size = 1
  for (const pattern of patterns) {
    if (pattern.linear === undefined) {
      all.push({ pattern, spared: 0, sets, program: compileProgram(pattern.node, sets) })
      continue
    }
    const domain = DOMAIN_BITS[pattern.linear.domain]
    asked |= domain
    linear.add(pattern.linear)
    widest = Math.max(widest, pattern.linear.size)
    size += pattern.linear.size
    all.push({ pattern, spared: domain, sets })
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

/** One pattern, for few texts: RE2, which takes longer to build, is not asked. */
export function compileAlone (pattern: Pattern): (text: string) => boolean {
  const single: Single = { pattern, spared: 0, sets: new CharacterSets() }
  return text => matchesAny([single], text, 0)
}

export function matchesEmptyText (pattern: Pattern): boolean {
  return widthOf(pattern.node).min === 0 && compileAlone(pattern)('')
}

/** One by one, but for those that RE2 has judged. Out of steps is no match: nothing gets in by being slow. */
function matchesAny (singles: readonly Single[], text: string, judged: number): boolean {
  const budget: Budget = { left: Math.min(STEPS + singles.length * (STEPS_PER_PATTERN + STEPS_PER_CHARACTER * text.length), MAX_STEPS) }
  let units: Characters | undefined
  let codePoints: Characters | undefined
  for (const single of singles) {
    if ((single.spared & judged) !== 0) continue
    const { pattern: { node, unicode }, sets } = single
    const characters = unicode ? codePoints ??= codePointsOf(text) : units ??= unitsOf(text)
    single.program ??= compileProgram(node, sets)
    if (matchesAtStart(single.program, characters, budget)) return true
  }
  return false
}

function unitsOf (text: string): Characters {
  const units = new Uint16Array(text.length)
  for (let i = 0; i < text.length; i++) units[i] = text.charCodeAt(i)
  return units
}
