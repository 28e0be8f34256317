import { asUnits } from './class-ranges.js'
import { compileLinear } from './linear-set.js'
import type { Linear, Pattern } from './pattern.js'
import { matchesShape } from './plain-shape.js'
import { holds } from './split-lookarounds.js'
import { matchesEmpty } from './syntax.js'

/** So many shapes are asked one after the other. A longer list is for RE2, which goes through the text once for all. */
const FEW = 16

/**
 * All patterns at once; true when any of them matches at the start of the text. The verdict depends on the patterns and
 * the text alone.
 *
 * @param cached wraps what RE2 is asked, the one part that is slow enough
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
  const isFew = linear.flatMap(({ isPlain, shapes }) => isPlain ? shapes.flat() : []).length <= FEW
  const isForRe2 = ({ isPlain, re2 }: Linear): boolean => re2 !== undefined && !(isPlain && isFew)
  const plain = linear.filter(each => !isForRe2(each))
  const alone = plain.flatMap(({ formula, shapes }) => formula === 0 ? shapes[0]! : [])
  const composed = plain.filter(({ formula }) => formula !== 0)
  const re2 = linear.filter(isForRe2)
  return anyOf([
    ...alone.map((shape): Test => text => matchesShape(shape, text)),
    ...composed.map((each): Test => text => isComposed(each, text)),
    ...re2.length > 0 ? [cached(compileLinear(re2))] : []
  ])
}

function isComposed ({ formula, shapes }: Linear, text: string): boolean {
  return holds(formula, part => shapes[part]!.some(shape => matchesShape(shape, text)))
}
