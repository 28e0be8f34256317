import fc from 'fast-check'
import t from 'tap'
import { beginningTest, compilePattern, compilePatternSet } from '../../lib/regex/index.js'
import { compileSupported } from './compile-supported.js'
import { patternAndTexts } from './generate-pattern.js'
import { runs } from '../runs.js'

const table: ReadonlyArray<readonly [pattern: string | RegExp, beginning: string, admits: boolean]> = [
  ['^/api/.*$', '/api/', true],
  ['^/api/.*$', '/ap', true],
  ['^/api/.*$', '/api/users/', true],
  ['^/api/.*$', '/admin/', false],
  ['^/api/.*$', '/apis', false],
  ['^/(?:a|b)/[0-9]+$', '/c', false],
  ['^/(?:a|b)/[0-9]+$', '/b/', true],
  ['^/(?:a|b)/[0-9]+$', '/b/x', false],
  ['^/(a{2,3}){2}x', '/aaaaaa', true],
  ['^/(a{2,3}){2}x', '/aaaaaaa', false],
  ['^/(?:a*)*x', '/aaaa', true],
  ['^/(?:a*)*x', '/aab', false],
  ['api/', '/', false],
  ['', '/x', true],
  ['^$', '/', false],
  ['^/$', '/', true],
  ['^/$', '/x', false],
  ['(?i)^/API/', '/api/', true],
  [/^\/API\//, '/api/', false],
  [/^\/[^a]\//i, '/A', false],
  ['(?m)^/a\n^b', '/a', true],
  ['(?m)/\n^b', '/', true],
  ['/^b', '/', false],
  ['/\\Ab', '/', false],
  // A lookaround: a yes where the answer would take more.
  ['^/(?!admin/).*$', '/admin/', true],
  ['^/(?=x)a', '/a', true],
  ['^/a\\b.', '/ab', true],
  [`^/${'(?:ab){1,9}'.repeat(9)}(?:.?c)*d`, `/${'ab'.repeat(80)}`, true],
  [`^/${'(?:ab){1,9}'.repeat(9)}(?:.?c)*d`, `/${'ab'.repeat(82)}`, false]
]

t.test('whether a pattern matches a text that begins so', async t => {
  for (const [pattern, beginning, admits] of table) t.equal(beginningTest(compilePattern(pattern))(beginning), admits, `${String(pattern).slice(0, 60)} ${beginning.slice(0, 60)}`)
})

t.test('what a pattern matches, it admits every beginning of', async t => {
  let matched = 0
  fc.assert(fc.property(patternAndTexts, ({ pattern: source, texts }) => {
    const pattern = compileSupported(source)
    if (pattern === undefined) return true
    const [matches, admits] = [compilePatternSet([pattern]), beginningTest(pattern)]
    return texts.filter(matches).every(text => {
      matched++
      const characters = [...text]
      return characters.every((_, index) => admits(characters.slice(0, index + 1).join('')))
    })
  }), { numRuns: runs(150), seed: 14 })
  t.ok(matched > 100, `${matched} texts`)
})
