import t from 'tap'
import { compilePattern, compilePatternSet } from '../../lib/regex/index.js'
import { matchesAtStart } from '../../lib/regex/matcher.js'
import { CharacterSets } from '../../lib/regex/character-set.js'
import { compileProgram } from '../../lib/regex/program.js'

/** How many steps the matcher takes to refuse a text; none when they ran out. */
function steps (pattern: string | RegExp, text: string): number | undefined {
  const budget = { left: 250_000 }
  const characters = Uint32Array.from(text, character => character.codePointAt(0)!)
  if (matchesAtStart(compileProgram(compilePattern(pattern).node, new CharacterSets()), characters, budget)) throw new Error('matches')
  return budget.left < 0 ? undefined : 250_000 - budget.left
}

t.test('tries nothing twice', async t => {
  const patterns = [
    '(a+)+$', '(a*)*$', '(a|a)+$', '(a|aa)+$', '(.*)*x', '(?:a?)+$', '(?:a*a*)*a*x', '(?:(?=a+)a)+x', '(?:(?!a+b)a)+x', '(?:(?>a+))+x', '(?:a(?<=a))+x', /(?:a(?<=(?:a*)*b?))+x/,
    '(?:\\b|a)*x', '(?:(?:a|b)+)+(?=!)x'
  ]
  for (const pattern of patterns) {
    const few = steps(pattern, 'a'.repeat(100) + '-')
    const many = steps(pattern, 'a'.repeat(200) + '-')
    t.ok(few !== undefined && many !== undefined && many < few * 4.5, `${pattern}: ${few}, then ${many}`)
  }
})

t.test('runs out of steps rather than of time, and then says no', async t => {
  t.equal(steps('(a?)(?:a+)+\\1$', 'a'.repeat(300) + '-'), undefined)
  const test = compilePatternSet([compilePattern('(a?)(?:a+)+\\1$'), compilePattern('(b)\\1')])
  t.equal(test('a'.repeat(300)), true)
  t.equal(test('a'.repeat(300) + '-'), false)
  t.equal(test('bb'), true)
})

t.test('a negated lookahead that runs out of steps lets nothing in', async t => {
  const test = compilePatternSet([compilePattern('(?!(a?)(?:a+)+\\1$)a+-')])
  t.equal(test('a'.repeat(6) + '-'), true)
  t.equal(test('a'.repeat(300) + '-'), false)
})

t.test('a long list has more steps', async t => {
  const patterns = Array.from({ length: 1000 }, (_, i) => compilePattern(`[a-z]+(?=;);${i}!`))
  t.equal(compilePatternSet(patterns)('a'.repeat(80) + ';999!'), true)
  t.equal(compilePatternSet(patterns)('a'.repeat(8000) + ';999!'), false)
})

t.test('a long list of linear patterns says the same of a long text', async t => {
  const test = compilePatternSet(Array.from({ length: 300 }, (_, i) => compilePattern(`(?:[a-z]{1,90}\\.)*${i}!`)))
  for (const labels of [1, 20, 38]) {
    t.equal(test('label.'.repeat(labels) + '299!'), true)
    t.equal(test('label.'.repeat(labels) + '300!'), false)
  }
})

t.test('finds every place', async t => {
  for (const [pattern, matching, other] of [
    ['(?m)[^c]*(?=c)^c', ['c', 'a\nc', '\nc'], ['ac', 'a\n c']],
    ['(?m)a*(?=\\n|)$', ['', 'aa', 'aa\nb', '\n'], ['aab', 'b']],
    ['a*(?=\\n|)$', ['', 'aa', 'aa\n', '\n'], ['aa\nb', 'aab', 'aa\n\n']],
    ['a*(?=\\n|)\\Z', ['', 'aa'], ['aa\n', 'b']],
    ['a*(?=b)\\Ab', ['b'], ['ab']],
    ['-*(?=.|)\\B', ['-', '--a', '-'], ['']]
  ] as const) {
    const test = compilePatternSet([compilePattern(pattern)])
    t.strictSame([matching.filter(text => !test(text)), other.filter(text => test(text))], [[], []], pattern)
  }
})

t.test('a text too long for RE2 has the same verdict', async t => {
  const tests = ['/(?!admin)(?:[a-z]+/)*$', '/\\w+\\b', /^\/(?:.|\n)*[^]$/].map(pattern => compilePatternSet([compilePattern(pattern)]))
  for (const length of [8, 1000, 16_000]) {
    const path = '/' + 'abc/'.repeat(length / 4)
    t.strictSame(tests.map(test => test(path)), [true, true, true])
    t.strictSame(tests.map(test => test(`/admin${path}`)), [false, true, true])
  }
})

t.test('does without notes where they would take too much memory', async t => {
  const pattern = compilePattern(`/(?:${'b?'.repeat(2200)}(?=c))?a*$`)
  t.equal(compilePatternSet([pattern])('/' + 'a'.repeat(16_000)), true)
})
