import { readFileSync } from 'node:fs'
import t from 'tap'
import { PatternError, compilePattern, compilePatternSet } from '../../lib/regex/index.js'
import { root } from '../root.js'

/** Computed by CPython 3.11; the positions and reasons are ours. */
const table = JSON.parse(readFileSync(`${root}test/regex/python-verdicts.json`, 'utf8')) as {
  verdicts: Array<{ pattern: string, matches: string[], rejects: string[] }>
  refused: Array<{ pattern: string, position: number }>
  unsupported: Array<{ pattern: string, position: number, reason: string }>
}

t.test('gives the verdicts of Python', async t => {
  let rows = 0
  for (const { pattern, matches, rejects } of table.verdicts) {
    const compiled = compilePattern(pattern)
    const test = compilePatternSet([compiled])
    t.equal(compiled.source, pattern)
    t.strictSame([...matches, ...rejects].filter(test), matches, JSON.stringify(pattern))
    rows += matches.length + rejects.length
  }
  t.ok(rows > 600)
})

t.test('refuses what Python refuses', async t => {
  for (const { pattern, position } of table.refused) {
    const error = refusal(pattern)
    t.equal(error.position, position, `${JSON.stringify(pattern)}: ${error.reason}`)
    t.match(error.reason, /^[^\n]+\.$/)
    t.match(error.message, error.reason)
    t.equal(error.name, 'PatternError')
  }
})

t.test('refuses more, for a reason', async t => {
  for (const { pattern, position, reason } of table.unsupported) {
    const error = refusal(pattern)
    t.equal(error.position, position, JSON.stringify(pattern))
    t.ok(error.reason.startsWith(reason), `${JSON.stringify(pattern)}: ${error.reason}`)
  }
})

t.test('every refusal of ours has a way to write it, which is taken', async t => {
  for (const [refused, way, written] of [
    ['(a|b)-\\1', '(?:a-a|b-b) for (a|b)-\\1', '(?:a-a|b-b)'],
    ['(?>a|ab)c', '(?:...) for (?>...)', '(?:a|ab)c'],
    ['a*+b', 'no + behind *', 'a*b'],
    ['^/.*/(?!admin)', '^(?!.*admin)', '^(?!.*/admin)/.*/'],
    ['^/.*\\bx', '(?a:\\b)', '^/.*(?a:\\b)x'],
    ['(?i)\u00e9', '(?-i:[\u00e9\u00c9])', '(?i)(?-i:[\u00e9\u00c9])'],
    ['(?:a|$)b', 'Write one, last', '(?:a)b$'],
    ['a{1001}', 'Use * or +', 'a+'],
    ['(a)?(?(1)b|c)', '(?:a...|b...)', '(?:ab|c)'],
    ['\\N{DIGIT ONE}', 'Write the character itself', '1']
  ] as const) {
    t.ok(refusal(refused).reason.includes(way), `${refused}: ${refusal(refused).reason}`)
    t.doesNotThrow(() => compilePattern(written), written)
  }
})

t.test('splits lookarounds off where nothing of varying length comes before', async t => {
  for (const [pattern, matching, other] of [
    ['^/(?!admin).*$', ['/', '/adm'], ['/admin', '/administrator']],
    ['^(?!.*/admin).*$', ['/a'], ['/a/admin']],
    ['^/api/(?=v[12]/).*', ['/api/v1/'], ['/api/v3/', '/api/v1']],
    ['https?://(?!x)', ['http://a', 'https://a'], ['https://x', 'http://x']],
    ['(?:(?!a)b)?c', ['c', 'bc'], ['ac']],
    ['((?!a).)b', ['bb', 'cb'], ['ab']],
    ['ab(?<=b)c', ['abc'], ['ab']],
    ['(?<!a)b|(?<=a)b', ['b'], ['ab']],
    ['/.*/a(?=/|$)', ['/x/a', '/x/a/', '/x/a\n'], ['/x/ab']],
    ['/.*-(?!x)', ['/-', '/-y', '/-\n'], ['/-x']],
    ['^/api\\b', ['/api', '/api/', '/api-\u00e9'], ['/apis', '/api\u00e9']],
    ['^/a\\Bb', ['/ab'], ['/a', '/a-']]
  ] as const) {
    t.strictSame([...matching, ...other].filter(text => matches(pattern, text)), matching, pattern)
  }
})

t.test('runs what is large but can be run', async t => {
  t.equal(matches('('.repeat(200) + ')'.repeat(200), ''), true)
  t.equal(matches('a{1000}', 'a'.repeat(1000)), true)
  t.equal(matches('a{1000}', 'a'.repeat(999)), false)
  t.equal(matches('x{0,999}$', 'x'.repeat(999)), true)
  t.equal(matches('x{0,999}$', 'x'.repeat(1000)), false)
  t.equal(matches('(?:a{30}){30}b', 'a'.repeat(900) + 'b'), true)
  t.equal(matches('|'.repeat(9_999), 'x'), true)
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
