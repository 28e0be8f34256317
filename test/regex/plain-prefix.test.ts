import * as fc from 'fast-check'
import t from 'tap'
import { compilePattern, compilePatternSet, plainPrefix } from '../../lib/regex/index.js'
import { runs } from '../runs.js'

t.test('what asks for a beginning only takes no engine', async t => {
  for (const pattern of ['', '^', '.*', '^.*$', '^.*', '/', '/api/', '^/api/.*$', '/api/.*', '^/v-1_0/', String.raw`^/v1\.0/`, String.raw`^\/api\/.*$`, String.raw`^a\-b`]) {
    t.ok(plainPrefix(pattern), pattern)
  }
})

t.test('what asks for more does', async t => {
  for (const pattern of [
    '^.+$', '^.*?$', '^.{0,9}$', '$', '^$', '^^', '^/api/$', '^/api/.*/$', '^/api/.*$x', '^/api/.*.*', String.raw`^/api/.*\Z`, '^/(api)/', '^/a|b', '^/[ab]', '(?i)^/api', '^/api.', '^/é',
    '^/a b', '^/api*', '^/a+', '^/a?', '^/a{2}', '^/a\n', '^/a$\n', String.raw`^/\d`, String.raw`^/\a`, String.raw`^/\\`, String.raw`\A/`, '/^', '^/a#b', '^/~user', '^/a\\'
  ]) {
    t.notOk(plainPrefix(pattern), pattern)
  }
})

t.test('the verdict is the one that an engine gives', async t => {
  const letters = fc.stringMatching(/^[/a.-]{0,4}$/)
  const patterns = fc.tuple(fc.constantFrom('', '^'), letters, fc.constantFrom('', '.*', '.*$')).map(([start, prefix, end]) => start + prefix.replaceAll('.', '\\.') + end)
  const texts = fc.tuple(letters, fc.string({ unit: fc.constantFrom('/', 'a', '.', '\n', '\r', '\u2028', '😀'), maxLength: 6 })).map(([start, rest]) => start + rest)
  t.doesNotThrow(() => fc.assert(fc.property(patterns, texts, (pattern, text) => (
    plainPrefix(pattern)?.(text) === compilePatternSet([compilePattern(pattern)])(text)
  )), { numRuns: runs(500) }))
})
