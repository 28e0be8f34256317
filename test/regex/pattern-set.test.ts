import t from 'tap'
import { compilePattern, compilePatternSet } from '../../lib/regex/index.js'

const setOf = (...patterns: Array<string | RegExp>) => compilePatternSet(patterns.map(pattern => compilePattern(pattern)))

t.test('no pattern matches nothing', async t => {
  t.equal(compilePatternSet([])(''), false)
  t.equal(compilePatternSet([])('a'), false)
})

t.test('any of them is enough', async t => {
  const test = setOf('^/(?!admin).*$', '^https://\\w+\\.example\\.com$', '\\bfoo\\b', /^\/bar$/i, 'xx', '(?a)\\B-')
  for (const text of ['/', '/adm', 'https://a.example.com', 'foo', 'foo \u00e9', '/BAR', 'xx', '--']) t.equal(test(text), true, text)
  for (const text of ['', '/admin', 'https://a.example.org', 'foo\u00e9', 'food', '\u00e9', 'x']) t.equal(test(text), false, text)
  t.equal(test('/\u{1f600}'), true)
})

t.test('many lookaheads in one set', async t => {
  const test = setOf(...Array.from({ length: 50 }, (_, i) => `^/${i}/(?!a)(?=b|c).$`))
  t.equal(test('/7/b'), true)
  t.equal(test('/49/c'), true)
  t.equal(test('/7/a'), false)
  t.equal(test('/50/b'), false)
})

t.test('more than one set holds', async t => {
  const test = setOf(...Array.from({ length: 700 }, (_, i) => `${i}:${'(?:ab|c)'.repeat(97)}$`))
  t.equal(test('699:' + 'ab'.repeat(97)), true)
  t.equal(test('699:' + 'ab'.repeat(96)), false)
})
