import t from 'tap'
import { PatternError, compilePattern, compilePatternSet } from '../../lib/regex/index.js'
import { parseJavaScript } from '../../lib/regex/parse-javascript.js'

const texts = [
  '', 'a', 'A', 'ab', 'AB', 'abc', 'b', 'B', 'k', 'K', '\u212a', 's', '\u017f', '0', '9', '_', '-', '.', '/', ' ', '\n', '\r', '\u2028', '\ufeff',
  '\0', '\b', '\t', '\u0001', '\u00e9', '\u00c9', '\u00df', '\ud83d', '\u{1f600}', '\u{1f600}a', 'a\n', 'a\nb', '\na', 'aa', 'abab', '{', 'a{', '}', ']',
  ...'!"#%&\'()*+,:;<=>?@[^`|~$', 'a]', 'a}', 'a b', 'https://a.example.com', 'https://a.example.com\n', '/admin', '/adm', 'aab', 'aba', 'A1', '\\', 'a{,2}', 'q'
]

const make = (source: string, flags = ''): RegExp => new RegExp(source, flags)

const accepted = [
  /^https:\/\/\w+\.example\.com$/, /a/, /a/i, /[a-c]/i, /[^a-c]/i, /k/i, /k/iu, /[j-t]/iu, /[^j-t]/iu, /s/iu, /./, /./s, /./u, /./su, /..$/,
  /^$/, /a|b/, /|a/, /(a)b/, /(?:a)b/, /(?<n>a)b/, /\d/, /\D/, /\s/, /\S/, /\w/, /\W/, /\w/i, /\W/i, /[\d\s]/, /[^\d]/, /[\w-]/, /[a-]/, /[-a]/,
  /[\b]/, make('[]'), /[^]/, /a*b/, /a+?b/, /a??b/, /a{2}/, /a{2,}/, /a{1,2}?b/, /a{0}b/, /\ba\b/, /\Ba/, /\B/, /a(?!b)/, /a(?=b)/, /(?!a)/, /(?<=a)b/,
  /a(?<=a)b/, /a(?<!b)b/, /\cA/, /[\cA]/, /\x41/, /\u0041/, /\u{41}/u, /\u{1f600}/u, /\0/, /\t\n?/, /\n\v?\f?\r?/, /\$/, /\//, /a]/, /a}/, /]/, /}/,
  /[[]/, /[&]/, /[(]/, /[\ue000-\uffff]/, /[\u0100-\ud7ff]/, /[\ud7ff-\uffff]/, /\u00e9/, /^(?!\/admin).*$/, /[\u{1f600}-\u{1f601}]/u, make('\u{1f600}', 'u'), make('[\u{1f600}]', 'u'), /a/g, /a/y, /a/d,
  /\p{L}/u, /[\p{L}]/u, /[^\p{L}]/iu, /\w/iu, /\W/iu, /[\w]/iu, /\u00e9/i, /[\u00e0-\u00ff]/i, /\ud83d/, /[\ud800-\udfff]/, /\u00df/iu, /\ud83d\ude00/u,
  /\u{d83d}/u, make('[\\c]'), make('[\\w-a]'), make('[a-\\d]'), make('\u{1f600}'), make('[\u{1f600}]'), make('[\u{1f600}]a'), /..b?$/, /^.a/, /[^a]$/,
  /a*(?!b)/, /a*(?=b)/, /^a$/m, /^a/m, /a$/m, /a$\n^b/m, /a*$/m, /^a$/ms, /a$.^b/ms, /(?!a$)/ims,
  ...[...' !"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~'].flatMap(sign => [make(`\\${sign}`), make(`a\\${sign}?$`, 'i')]), make('^https\\:\\/\\/a\\.')
]

/** Valid, but refused: what is read in more than one way, and what RE2 does not run. */
const refused: ReadonlyArray<readonly [source: string, flags: string, reason: RegExp]> = [
  ...['(?:(a)|b)*\\1c', '\\1(a)', '(?<n>a)\\k<n>', '(a)\\2', '\\8'].map(source => [source, '', /^Going back to what a group matched/] as const),
  ...['(?=a)*b', '(?:a(?!b))*c', 'a*(?!b)c', 'a*(?<=a)c'].map(source => [source, '', /^A lookaround is supported where/] as const),
  ['[^]*^b', 'm', /^A lookaround is supported where/], ['(?<=ba*)c', '', /same length/],
  ...['a{,2}', '{', 'a{'].map(source => [source, '', /^This { begins no count\. To match it, write \\\{\.$/] as const),
  ...['\\q', '\\c', '\\01', '\\k'].map(source => [source, '', /Write the character itself/] as const),
  ...['\\u{61}', '\\p{L}'].map(source => [source, '', /\\p\{\.\.\.\} and \\u\{\.\.\.\} need the flag u\.$/] as const),
  ['('.repeat(201) + 'a' + ')'.repeat(201), '', /nested over 200 deep/], ['a{1234567}', '', /Counts above 1000/],
  ['a', 'v', /The flag v is not supported\. Use u/], ['\\ba', 'iu', /Drop the u/], ['\\Ba', 'iu', /Drop the u/]
]

t.test('refuses what it can\'t run with certainty and within bounds', async t => {
  for (const [source, flags, reason] of refused) {
    const pattern = new RegExp(source, flags)
    t.throws(() => compilePattern(pattern), { name: 'PatternError', reason }, `${source.slice(0, 30)} ${flags}`)
  }
})

t.test('says what the real RegExp says', async t => {
  for (const pattern of accepted) {
    const compiled = compilePattern(pattern)
    t.ok(compiled.source === pattern.source)
    const test = compilePatternSet([compiled])
    const real = new RegExp(pattern.source, pattern.flags.replace(/[gy]/g, '') + 'y')
    const expected = texts.filter(text => {
      real.lastIndex = 0
      return real.test(text)
    })
    t.strictSame(texts.filter(test), expected, `number ${accepted.indexOf(pattern)}`)
  }
})

t.test('refuses what only later versions of JavaScript have', async t => {
  t.throws(() => parseJavaScript('(?i:a)', ''), { name: 'PatternError', reason: /flags/ })
})

t.test('leaves the RegExp alone', async t => {
  const pattern = /a/gy
  pattern.lastIndex = 1
  const test = compilePatternSet([compilePattern(pattern), compilePattern(/b+b/g)])
  t.equal(test('a'), true)
  t.equal(test('bb'), true)
  t.equal(test('bb'), true)
  t.equal(pattern.lastIndex, 1)
  pattern.compile('c')
  t.equal(test('a'), true)
  t.equal(test('c'), false)
})

t.test('runs nothing that belongs to the RegExp', async t => {
  const trap = (): never => { throw new Error('run') }
  class Subclass extends RegExp {
    override exec (): never { return trap() }
    override test (): never { return trap() }
    override get source (): never { return trap() }
    override get flags (): never { return trap() }
    override get global (): never { return trap() }
    override get ignoreCase (): never { return trap() }
  }
  const own = /a/i
  for (const name of ['source', 'flags', 'ignoreCase', 'exec', 'test', 'lastIndex']) {
    if (name !== 'lastIndex') Object.defineProperty(own, name, { get: trap })
  }
  for (const pattern of [new Subclass('a', 'i'), own]) {
    t.equal(compilePatternSet([compilePattern(pattern)])('A'), true)
  }
  const proxy = new Proxy(/a/, { get: trap, getOwnPropertyDescriptor: trap, getPrototypeOf: trap })
  for (const value of [proxy, null, undefined, 5, {}, [], { source: 'a', flags: '' }, Object.create(RegExp.prototype), Symbol('a')]) {
    t.throws(() => compilePattern(value as RegExp), PatternError)
  }
  t.equal(compilePatternSet([compilePattern(RegExp.prototype)])(''), true)
})
