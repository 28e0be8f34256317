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
 * @param cached wraps what long lists and RE2 are asked, the parts that are slow enough
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
  const [first = () => false, ...others] = tests
  if (others.length === 0) return first
  return text => {
    for (const test of tests) if (test(text)) return true
    return false
  }
}

function compileAlike (patterns: readonly Pattern[], cached: (test: Test) => Test): Test {
  const linear = patterns.map(pattern => pattern.linear)
  const { alone: all, composed: others } = plainOf(linear)
  const isFew = mostAsked(all) + others.flatMap(({ shapes }) => shapes.flat()).length <= FEW
  const isForRe2 = ({ isPlain, re2 }: Linear): boolean => re2 !== undefined && !(isPlain && isFew)
  const { alone, composed } = plainOf(linear.filter(each => !isForRe2(each)))
  const re2 = linear.filter(isForRe2)
  return anyOf([
    ...alone.length > FEW ? [cached(anyShape(alone))] : alone.length > 0 ? [anyShape(alone)] : [],
    ...composed.map((each): Test => text => isComposed(each, text)),
    ...re2.length > 0 ? [cached(compileLinear(re2))] : []
  ])
}

/** Of patterns that need no automaton: the shapes of those of one part, and the others. */
function plainOf (linear: readonly Linear[]): { alone: readonly Shape[], composed: readonly Linear[] } {
  const plain = linear.filter(({ isPlain }) => isPlain)
  const alone = plain.flatMap(({ formula, shapes }) => formula === 0 ? shapes[0]! : [])
  return { alone, composed: plain.filter(({ formula }) => formula !== 0) }
}

function bySuffix (shapes: readonly Shape[]): ReadonlyMap<string, readonly Shape[]> {
  const groups = new Map(shapes.map(({ suffix }): [string, Shape[]] => [suffix, []]))
  for (const shape of shapes) groups.get(shape.suffix)!.push(shape)
  return groups
}

/** How many of the shapes a text is asked for at most: of those whose suffixes have one length, it ends like one. */
function mostAsked (shapes: readonly Shape[]): number {
  const most = new Map<number, number>()
  for (const [{ length }, group] of bySuffix(shapes)) most.set(length, Math.max(most.get(length) ?? 0, group.length))
  return [...most.values()].reduce((sum, count) => sum + count, 0)
}

function anyShape (shapes: readonly Shape[]): Test {
  const [first, ...others] = shapes
  if (first !== undefined && others.length === 0) return text => matchesShape(first, text)
  const groups = bySuffix(shapes)
  const lengths = [...new Set(shapes.map(({ suffix }) => suffix.length))]
  const isAny = (text: string, end: number): boolean => {
    for (const length of lengths) {
      for (const shape of groups.get(text.slice(Math.max(end - length, 0), end)) ?? NONE) {
        if (matchesShape(shape, text)) return true
      }
    }
    return false
  }
  // Python's `$` is before a newline at the end, too.
  return text => isAny(text, text.length) || (text.endsWith('\n') && isAny(text, text.length - 1))
}

function isComposed ({ formula, shapes }: Linear, text: string): boolean {
  return holds(formula, part => shapes[part]!.some(shape => matchesShape(shape, text)))
}
