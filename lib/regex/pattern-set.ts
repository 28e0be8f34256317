import { asUnits } from './class-ranges.js'
import { compileLinear } from './linear-set.js'
import type { Linear, Pattern } from './pattern.js'
import { matchesShape, type Shape } from './plain-shape.js'
import { holds } from './split-lookarounds.js'
import { matchesEmpty } from './syntax.js'

/** So many shapes are asked one after the other. More are for RE2, which goes through the text once for all. */
const FEW = 16
const NONE: readonly Shape[] = []

/**
 * All patterns at once; true when any of them matches at the start of the text. The verdict depends on the patterns and
 * the text alone.
 *
 * @param cached wraps what RE2 is asked, which is slow enough
 */
export function compilePatternSet (patterns: readonly Pattern[], cached = (test: Test) => test): Test {
  const isEmptyFit = patterns.some(({ node }) => matchesEmpty(node))
  const ofUnits = patterns.filter(({ unicode }) => !unicode)
  const matches = compileAlike(patterns.filter(({ unicode }) => unicode), cached)
  const matchesUnits = compileAlike(ofUnits, cached)
  const isAny = ofUnits.length === 0 ? matches : anyOf([matches, text => matchesUnits(asUnits(text))])
  return text => text === '' ? isEmptyFit : isAny(text)
}

type Test = (text: string) => boolean

function anyOf (tests: readonly Test[]): Test {
  return tests.length === 1 ? tests[0]! : text => tests.some(test => test(text))
}

function compileAlike (patterns: readonly Pattern[], cached: (test: Test) => Test): Test {
  const linear = patterns.map(pattern => pattern.linear)
  const { alone: all, composed: others } = plainOf(linear)
  const isFew = mostAsked(all) + others.flatMap(({ shapes }) => shapes.flat()).length <= FEW
  const isForRe2 = ({ isPlain, re2 }: Linear): boolean => re2 !== undefined && !(isPlain && isFew)
  const { alone, composed } = plainOf(linear.filter(each => !isForRe2(each)))
  const re2 = linear.filter(isForRe2)
  return anyOf([
    ...alone.length > 0 ? [anyShape(alone)] : [],
    ...composed.map(({ formula, shapes }): Test => text =>
      holds(formula, part => shapes[part]!.some(shape => matchesShape(shape, text)))),
    ...re2.length > 0 ? [cached(compileLinear(re2))] : []
  ])
}

/** Of patterns that need no automaton: the shapes of those of one part, and the others. */
function plainOf (linear: readonly Linear[]): { alone: readonly Shape[], composed: readonly Linear[] } {
  const plain = linear.filter(({ isPlain }) => isPlain)
  const alone = plain.flatMap(({ formula, shapes }) => formula === 0 ? shapes[0]! : [])
  return { alone, composed: plain.filter(({ formula }) => formula !== 0) }
}

function groupBy<Key> (shapes: readonly Shape[], keyOf: (shape: Shape) => Key): ReadonlyMap<Key, readonly Shape[]> {
  const groups = new Map(shapes.map((shape): [Key, Shape[]] => [keyOf(shape), []]))
  for (const shape of shapes) groups.get(keyOf(shape))!.push(shape)
  return groups
}

/** How many of the shapes a text is asked for at most: of those whose suffixes have one length, it ends like one. */
function mostAsked (shapes: readonly Shape[]): number {
  return [...groupBy(shapes, ({ suffix }) => suffix.length).values()].reduce((sum, alike) => {
    const groups = [...groupBy(alike, ({ suffix }) => suffix).values()]
    return sum + groups.reduce((most, { length }) => Math.max(most, length), 0)
  }, 0)
}

/** Of shapes whose suffixes have one length, those that a text may end like: it is read where they differ, only. */
function likely (shapes: readonly Shape[], length: number): (text: string, end: number) => readonly Shape[] {
  const places = Array.from({ length }, (_, index) => index + 1)
    .filter(back => shapes.some(({ suffix }) => suffix.at(-back) !== shapes[0]!.suffix.at(-back)))
  const key = (text: string, end: number): number => {
    let hash = 0
    for (let i = 0; i < places.length; i++) hash = (Math.imul(hash, 31) + text.charCodeAt(end - places[i]!)) | 0
    return hash
  }
  const groups = groupBy(shapes, ({ suffix }) => key(suffix, length))
  return (text, end) => groups.get(key(text, end)) ?? NONE
}

function anyShape (shapes: readonly Shape[]): Test {
  const [first, ...others] = shapes
  if (first !== undefined && others.length === 0) return text => matchesShape(first, text)
  const endings = [...groupBy(shapes, ({ suffix }) => suffix.length)].map(([length, alike]) => likely(alike, length))
  const isAny = (text: string, end: number): boolean => {
    for (const find of endings) for (const shape of find(text, end)) if (matchesShape(shape, text)) return true
    return false
  }
  // Python's `$` is before a newline at the end, too.
  return text => isAny(text, text.length) || (text.endsWith('\n') && isAny(text, text.length - 1))
}
