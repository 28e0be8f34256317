import fc from 'fast-check'
import t from 'tap'
import { compileSupported } from './compile-supported.js'
import { compilePattern, compilePatternSet } from '../../lib/regex/index.js'
import { compileLinear } from '../../lib/regex/linear-set.js'
import { seed } from '../seed.js'

t.test('what most settings have needs no automaton', async t => {
  for (const pattern of [
    String.raw`^https://\w+\.example\.com$`, String.raw`^https://[a-z0-9-]+\.example\.com(:\d+)?$`,
    String.raw`^https?://(\w+\.)?example\.com$`, String.raw`^https://(www|api)\.example\.com$`,
    String.raw`.*\.tenant1\.example$`, String.raw`(?i)^https://[a-z]+\.example\.com\Z`, String.raw`^https?://localhost(:\d+)?$`,
    /^https:\/\/[\w-]+\.example\.com$/i, '^/api/.*$', '^/api/(?!internal/)', '^/(?!admin|static).*$', String.raw`^/api\b`, '^.*$', '', '^$'
  ]) t.equal(compilePattern(pattern).linear.isPlain, true, String(pattern))
})

t.test('where a run could end in two ways, RE2 finds out', async t => {
  for (const pattern of [
    String.raw`^https://\w+\d\.example\.com$`, '^https://.*example', 'a?a', '[ab]*b?c', String.raw`^https://([\w-]+\.)*example\.com$`,
    '(?:ab)+', String.raw`(?a)\ba`, '(?m)a$', `^(?:${'ab?|'.repeat(17)}c)$`
  ]) t.equal(compilePattern(pattern).linear.isPlain, false, pattern)
})

const characters = ['a', 'b', 'B', '.', '-', '1', '/', '\n', '\u00e9', '\u{1f600}']
const text = fc.string({ unit: fc.constantFrom(...characters), maxLength: 5 })
const set = fc.constantFrom('a', 'b', String.raw`\.`, '-', '/', '.', String.raw`\w`, String.raw`\d`, '[ab]', '[^.]', '[a-b-]', '[^a/]', String.raw`\u{1f600}`)
const count = fc.constantFrom('', '', '', '*', '+', '?', '{2}', '{1,2}', '{0,3}', '{2,}')
const item = fc.tuple(set, count).map(parts => parts.join(''))
const items = fc.array(item, { maxLength: 4 }).map(parts => parts.join(''))
const group = fc.oneof(
  items.map(body => `(${body})?`), fc.tuple(items, items).map(([one, other]) => `(?:${one}|${other})`), items.map(body => `(?!${body})`))
const pattern = fc.tuple(
  fc.constantFrom('', '^'), items, fc.option(group, { nil: '' }), items, fc.constantFrom('', '$', '$')).map(parts => parts.join(''))

t.test('a plain shape says what JavaScript says, and RE2', async t => {
  const seen = { plain: 0, matches: 0, rejects: 0 }
  fc.assert(fc.property(pattern, fc.array(text, { minLength: 12, maxLength: 12 }), (source, texts) => {
    const compiled = compileSupported(new RegExp(source, 'u'))
    if (compiled?.linear.isPlain !== true) return true
    seen.plain++
    const plain = compilePatternSet([compiled])
    const re2 = compileLinear([compiled.linear])
    const real = new RegExp(source, 'uy')
    return texts.flatMap(text => [text, `${text}\n`]).every(text => {
      real.lastIndex = 0
      const verdict = real.test(text)
      seen[verdict ? 'matches' : 'rejects']++
      return plain(text) === verdict && (text === '' || re2(text) === verdict)
    })
  }), { numRuns: 4000, seed })
  t.ok(seen.plain > 500 && seen.matches > 1000 && seen.rejects > 1000, JSON.stringify(seen))
})

t.test('at the edges of a text', async t => {
  for (const [pattern, matching, other] of [
    [String.raw`^https://\w+\.example\.com$`, ['https://a.example.com', 'https://a.example.com\n'], ['https://.example.com', 'https://a.example.com\n\n', 'https://a.example.co', 'https://a.example.comm', 'https://a.b.example.com']],
    [String.raw`ab{2,3}c\Z`, ['abbc', 'abbbc'], ['abc', 'abbbbc', 'abbc\n']],
    ['a[b-]*c', ['ac', 'a-b-c', 'acd'], ['a', 'abd', 'a-']],
    ['a(:[0-9]+)?$', ['a', 'a:1', 'a:12\n'], ['a:', 'a:1a', '']],
    ['.{2}', ['ab', '\u{1f600}a', 'abc'], ['a', '\u{1f600}', 'a\n']],
    ['aa$', ['aa', 'aa\n'], ['a', 'aaa', '\na']],
    ['$', ['', '\n'], ['a', '\n\n']],
    ['a.*\ud83d$', ['a\ud83d', 'a-\ud83d'], ['a\ud83d\ude00']]
  ] as const) {
    const test = compilePatternSet([compilePattern(pattern)])
    t.strictSame([matching.filter(text => !test(text)), other.filter(text => test(text))], [[], []], pattern)
  }
})

t.test('a long list says what each of its regexes says', async t => {
  const sources = Array.from({ length: 40 }, (_, index) => String.raw`^https?://([a-z]+\.)?t${index}\.example\.com(:\d+)?$`)
  const all = compilePatternSet(sources.map(compilePattern))
  const each = sources.map(source => compilePatternSet([compilePattern(source)]))
  for (const index of [0, 7, 39, 40]) {
    for (const origin of ['https://t', 'http://a.t', 'https://a.b.t'].map(begin => `${begin}${index}.example.com`)) {
      for (const text of [origin, `${origin}:80`, `${origin}\n`, `${origin}.org`]) t.equal(all(text), each.some(test => test(text)), text)
    }
  }
})
