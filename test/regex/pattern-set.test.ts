import { createRequire } from 'node:module'
import fc from 'fast-check'
import type * as re2js from 're2js'
import t from 'tap'
import { compilePattern, compilePatternSet } from '../../lib/regex/index.js'

/** By require(), as lib/regex loads it: the one that is imported is another. */
const { RE2Set } = createRequire(import.meta.url)('re2js') as typeof re2js

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
  const compiled = t.capture(RE2Set.prototype, 'compile', RE2Set.prototype.compile)
  const test = setOf(...Array.from({ length: 420 }, (_, i) => `${i}:${'(?:ab|c)'.repeat(97)}$`))
  t.equal(compiled().length, 2, 'sets')
  t.equal(test('419:' + 'ab'.repeat(97)), true)
  t.equal(test('419:' + 'ab'.repeat(96)), false)
})

t.test('a set of many plain patterns matches what one of them does', async t => {
  const piece = fc.constantFrom('a', 'b', '[ab]', '[ab]+', 'a*', 'c?', '\\.x', '.example', '\n')
  const pattern = fc.tuple(fc.constantFrom('^', '', 'https://'), fc.array(piece, { maxLength: 4 }), fc.constantFrom('$', '\\Z', ''))
    .map(([start, pieces, end]) => start + pieces.join('') + end)
  const text = fc.array(fc.constantFrom('a', 'b', 'c', '.x', '.example', 'https://', '\n'), { maxLength: 6 }).map(parts => parts.join(''))
  fc.assert(fc.property(fc.array(pattern, { maxLength: 40 }), fc.array(text, { maxLength: 10 }), (patterns, texts) => {
    const all = setOf(...patterns)
    const each = patterns.map(one => setOf(one))
    for (const text of texts) t.equal(all(text), each.some(test => test(text)), JSON.stringify({ patterns, text }))
  }))
})

t.test('thousands of plain patterns with ends of their own', async t => {
  const test = setOf(...Array.from({ length: 5000 }, (_, i) => `^https://[a-z0-9-]+\\.tenant${i}\\.example$`))
  for (const i of [0, 7, 4999]) {
    t.equal(test(`https://shop.tenant${i}.example`), true)
    t.equal(test(`https://shop.tenant${i}.example\n`), true)
    t.equal(test(`https://shop.tenant${i}.example\n\n`), false)
    t.equal(test(`https://shop.tenant${i}.example.org`), false)
  }
  t.equal(test('https://shop.tenant5000.example'), false)
  t.equal(test('e'), false)
})
