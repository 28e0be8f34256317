import * as fc from 'fast-check'
import t from 'tap'
import { compilePattern, compilePatternSet } from '../../lib/regex/index.js'
import { plainPrefix } from '../../lib/regex/plain-prefix.js'

const isPlain = (pattern: string | RegExp): boolean => plainPrefix(compilePattern(pattern).node) !== undefined

t.test('what asks for a beginning only needs no engine', async t => {
  for (const pattern of ['', '^', '^^', '.*', '^.*$', '^.*', '^.*?$', '/', '/api/', '^/api/.*$', '/api/.*', String.raw`^/v1\.0/`, String.raw`^/\?`, /^\/api\//]) {
    t.ok(isPlain(pattern), String(pattern))
  }
})

t.test('what asks for more has one', async t => {
  for (const pattern of [
    '^.+$', '^.{0,9}$', '$', '^$', '^/api/$', '^/api/.*/$', '^/api/.*$x', String.raw`^/api/.*\Z`, '^/(api)/', '^/a|b', '^/[ab]', '^/[^a]', '(?i)^/api', '(?s)^/api/.*$',
    '(?m)^/api/.*$', '^/é', String.raw`^/\d`, String.raw`^/\D`, String.raw`^/\w`, String.raw`^/\W`, '^/a*', '^/(?:ab)*', '^/[^\\n\\r]*$', '^/[^\\n-\\r]*$', '^/[^\\t-\\n]*$', '^/[^\\n\\d]*', '^/\\n*', '/^', /^\/api\/.*$/, /^\/api$/
  ]) {
    t.notOk(isPlain(pattern), String(pattern))
  }
})

t.test('the verdict is the one that an engine gives', async t => {
  const never = compilePattern('(?!)')
  const letters = fc.stringMatching(/^[/a.]{0,4}$/)
  const pattern = fc.tuple(fc.constantFrom('', '^'), letters, fc.constantFrom('', '.*', '.*$', '.*?$')).map(([start, prefix, end]) => start + prefix.replaceAll('.', '\\.') + end)
  const text = fc.tuple(letters, fc.string({ unit: fc.constantFrom('/', 'a', '.', '\n', '\r', '\u2028', '😀'), maxLength: 6 })).map(([start, rest]) => start + rest)
  t.doesNotThrow(() => fc.assert(fc.property(pattern, text, (source, text) => {
    const compiled = compilePattern(source)
    return isPlain(source) && compilePatternSet([compiled])(text) === compilePatternSet([compiled, never])(text)
  }), { numRuns: 3000 }))
})
