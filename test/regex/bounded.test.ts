import fc from 'fast-check'
import t from 'tap'
import { PatternError, compilePattern, compilePatternSet, type Pattern } from '../../lib/regex/index.js'
import { seed } from '../seed.js'
import { patternAndTexts } from './generate-pattern.js'

const setOf = (...patterns: Array<string | RegExp>): (text: string) => boolean => compilePatternSet(patterns.map(compilePattern))

t.test('refuses what could take RE2 long, and says what to write instead', async t => {
  for (const pattern of [
    String.raw`^https://(?:[a-z]{1,63}\.?){1,15}!$`, '(a{0,20}){0,20}b', '(?:a*){150}b', String.raw`(?:\w{1,20}){1,20}!$`,
    '(?:(?:a?b?){20}){20}c', `(?:${'a?'.repeat(30)}){30}b`
  ]) t.throws(() => compilePattern(pattern), { name: 'PatternError', reason: /too many steps for long texts\. Use \* or \+/ }, pattern)
})

t.test('takes what honest settings have', async t => {
  for (const pattern of [
    String.raw`^https://([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+example\.com$`,
    String.raw`^https://([\w-]+\.)*example\.com(:\d{1,5})?$`, `^https://(?:${Array.from({ length: 200 }, (_, i) => `shop-${i}`).join('|')})\\.example\\.com$`
  ]) t.ok(compilePattern(pattern).linear.size < 200, pattern.slice(0, 60))
})

t.test('what is large is refused', async t => {
  for (const [pattern, reason] of [
    ['((a{1000}){1000}){1000}', /too many steps/], ['(?:(?:ab){40}){40}', /Nested counts/], ['a'.repeat(100_001), /longer than 100000 characters/],
    ['('.repeat(201) + ')'.repeat(201), /nested over 200 deep/], ['a{1001}', /Counts above 1000/], ['a{9}{9}', /Put a group around/],
    ['(?:(?=a)|b)'.repeat(9000), /lookaround/], ['(?:a(?!b))*x'.repeat(4000), /lookaround/], ['a*'.repeat(40_000) + '(?!b)c', /lookaround/],
    ['(?:a|b*)'.repeat(10_000) + 'c', /too many steps/], ['|'.repeat(99_000) + '(?:ab)*', /too many steps/]
  ] as const) {
    t.throws(() => compilePattern(pattern), { name: 'PatternError', reason }, pattern.slice(0, 30))
  }
})

t.test('a text so long that RE2 could take too many steps matches nothing', async t => {
  const test = setOf('/(?:[ab]{1,40}/)*$')
  t.equal(test('/' + 'ab/'.repeat(600)), true)
  t.equal(test('/' + 'ab/'.repeat(6000)), false)
  t.equal(setOf('/(?:[ab]{1,40}/)*c', '/.*$')('/' + 'ab/'.repeat(6000)), true)
})

t.test('a long list of linear patterns says the same of the longest origin', async t => {
  const test = setOf(...Array.from({ length: 300 }, (_, i) => `(?:[a-z]{1,40}\\.)*${i}!`))
  for (const labels of [1, 20, 52]) {
    t.equal(test('label.'.repeat(labels) + '299!'), true)
    t.equal(test('label.'.repeat(labels) + '300!'), false)
  }
})

function compile (pattern: string): Pattern[] {
  try {
    return [compilePattern(pattern)]
  } catch (error) {
    if (error instanceof PatternError) return []
    throw error
  }
}

t.test('what was asked before changes no verdict', async t => {
  const cases = fc.sample(patternAndTexts, { numRuns: 3000, seed })
  const known = cases.flatMap(({ pattern }) => compile(pattern))
  const texts = cases.flatMap(({ texts }) => texts).slice(0, 600)
  const worn = compilePatternSet(known)
  const verdicts = texts.map(worn)
  t.ok(known.length > 1000, `${known.length} patterns`)
  t.strictSame(texts.map(worn), verdicts)
  t.strictSame(texts.toReversed().map(compilePatternSet(known)).reverse(), verdicts)
})

t.test('nor does a list of which every regex needs RE2, asked until its tables are full', async t => {
  const sources = Array.from({ length: 1000 }, (_, i) => String.raw`^https://([\w-]+\.)*(\w|-)+x(a|b)*\.tenant${i}\.example$`)
  const test = setOf(...sources)
  const honest = 'https://a-shop.with-quite-a-long-namexab.tenant999.example'
  const hostile = (number: number): string => `https://${number.toString(2).replaceAll('0', 'xa').replaceAll('1', '-b.')}xab.tenant${number}.exampl`
  const first = test(honest)
  for (let number = 0; number < 300; number++) t.equal(test(hostile(number * 7919)), false)
  t.equal(first, true)
  t.equal(test(honest), true)
})
