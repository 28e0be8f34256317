import { readFileSync } from 'node:fs'
import t from 'tap'
import { PatternError, compilePattern, compilePatternSet } from '../../lib/regex/index.js'
import { root } from '../root.js'

/** Computed by CPython 3.11; `engine`, and `position` where CPython gives none or a later one, are ours. */
const table = JSON.parse(readFileSync(`${root}test/regex/python-verdicts.json`, 'utf8')) as {
  verdicts: Array<{ pattern: string, engine: string, matches: string[], rejects: string[] }>
  refused: Array<{ pattern: string, position: number }>
  unsupported: Array<{ pattern: string, position: number }>
}

t.test('gives the verdicts of Python', async t => {
  let rows = 0
  for (const { pattern, engine, matches, rejects } of table.verdicts) {
    const compiled = compilePattern(pattern)
    const test = compilePatternSet([compiled])
    t.equal(compiled.source, pattern)
    t.equal(compiled.engine, engine, `${JSON.stringify(pattern)} is ${engine}`)
    t.strictSame([...matches, ...rejects].filter(test), matches, JSON.stringify(pattern))
    rows += matches.length + rejects.length
  }
  t.ok(rows > 600)
})

for (const list of ['refused', 'unsupported'] as const) {
  t.test(`${list} by ${list === 'refused' ? 'Python' : 'us alone'}`, async t => {
    for (const { pattern, position } of table[list]) {
      const error = refusal(pattern)
      t.equal(error.position, position, `${JSON.stringify(pattern)}: ${error.reason}`)
      t.match(error.reason, /^[^\n]+\.$/)
      t.match(error.message, error.reason)
      t.equal(error.name, 'PatternError')
    }
  })
}

t.test('stays linear where it can', async t => {
  const patterns = [
    '^/(?!admin).*$', '^(?!.*/admin).*$', '^/(?!(admin|static)/).*', '^(?!/admin/)(?!/static/).*$', '^/api/(?=v[12]/).*',
    '^https://\\w+\\.example\\.com$', '(?i)\\bfoo\\b', 'a*+', '(?>ab)c', '(?:/|$)', '(?:(?!a)b)?c', '((?!a).)b', '(?:a(?!b)|b)c', 'ab(?<=b)c'
  ]
  for (const pattern of patterns) {
    t.equal(compilePattern(pattern).engine, 'linear', pattern)
    if (!pattern.includes('(?>') && !/[*]\+|\(\?i\)/.test(pattern)) t.equal(compilePattern(new RegExp(pattern)).engine, 'linear', pattern)
  }
})

t.test('refuses what is too large, quickly', async t => {
  const patterns = [
    '((a{1000}){1000}){1000}', 'a'.repeat(100_001), '('.repeat(201) + ')'.repeat(201), '\\w'.repeat(20_001), 'a{100001}',
    '(?:(?=a)|b)'.repeat(9000), '\\b'.repeat(20_001), '(?:a(?!b))*x'.repeat(4000), '(?>a|bc)'.repeat(3000) + 'x'
  ]
  for (const pattern of patterns) {
    const start = performance.now()
    refusal(pattern)
    t.ok(performance.now() - start < 2000, pattern.slice(0, 30))
  }
})

t.test('runs what is large but can be run', async t => {
  t.equal(matches('('.repeat(200) + ')'.repeat(200), ''), true)
  t.equal(matches('a{5000}', 'a'.repeat(5000)), true)
  t.equal(matches('a{5000}', 'a'.repeat(4999)), false)
  t.equal(matches('x{0,9999}$', 'x'.repeat(9999)), true)
  t.equal(matches('x{0,9999}$', 'x'.repeat(10_000)), false)
  t.equal(matches('(?:a{30}){40}b', 'a'.repeat(1200) + 'b'), true)
  t.equal(matches('(?:a{30}){40,41}$', 'a'.repeat(1230)), true)
  t.equal(matches('(?:a{30,}){40,}$', 'a'.repeat(1199)), false)
  t.equal(matches('a{0,2000000000}$', 'a'), true)
  t.equal(matches('(?:a(?!b)){300}' + 'c?'.repeat(300), 'a'.repeat(300)), true)
  t.equal(matches('|'.repeat(9_999), 'x'), true)
  t.equal(matches('(?:(?=a)|b)'.repeat(100), 'a'), true)
})

t.test('knows the cases of Unicode 14', async t => {
  for (const letter of ['\u019b', '\u0264', '\ua7d3', '\ua7d5']) {
    t.equal(matches('(?i)[\ua7c8-\ua7ff]', letter), letter > '\ua700')
    t.equal(matches('(?i)[\u0800-\u{10000}]', letter), letter > '\ua700')
    t.equal(matches(`(?i)${letter}`, letter), true)
    t.equal(matches(`(?i)${letter}`, letter.toUpperCase()), letter === letter.toUpperCase())
  }
})

t.test('splits only what one pass can hold', async t => {
  t.equal(compilePattern('(?:(?=a)|b)'.repeat(3)).engine, 'linear')
  t.equal(compilePattern('(?:(?=a)|b)'.repeat(7)).engine, 'backtracking')
  t.equal(compilePattern('(?:(?=a)|b)a*(?=b)c').engine, 'backtracking')
  t.equal(compilePattern('(?:(?!(?:a(?=b))*)|b)c').engine, 'backtracking')
  t.equal(matches('(a)\\1(?=b)', 'aab'), true)
  t.equal(matches('(?<=a)b|c', 'c'), true)
  t.equal(matches('(?<!a)b', 'b'), true)
  t.equal(compilePattern(/a(?<=ba*)b/).engine, 'backtracking')
  t.equal(compilePattern(/a(?<=(?:(?=a)b*)a)b/).engine, 'backtracking')
  t.equal(compilePattern(/ab(?<=a(?=b)b)c/).engine, 'linear')
  t.equal(compilePattern(/ab(?<=(?:(?=a$)a|a(?=.*))b)c/).engine, 'linear')
  t.equal(compilePattern(/ab(?<=(?:(?=a)a)(?:(?=b)b){1,1})c/).engine, 'linear')
  t.equal(compilePattern(/aab(?<=(?:a(?=b)){2}b)c/).engine, 'backtracking')
})

function matches (pattern: string, text: string): boolean {
  return compilePatternSet([compilePattern(pattern)])(text)
}

function refusal (pattern: string): PatternError {
  try {
    compilePattern(pattern)
  } catch (error) {
    if (error instanceof PatternError) return error
    throw error
  }
  throw new Error(`${pattern.slice(0, 50)} is not refused`)
}
