import t from 'tap'
import { PatternError, compilePattern, compilePatternSet } from '../../lib/regex/index.js'
import { parseJavaScript } from '../../lib/regex/parse-javascript.js'

const texts = [
  '', 'a', 'A', 'ab', 'AB', 'abc', 'b', 'B', 'k', 'K', '\u212a', 's', '\u017f', '0', '9', '_', '-', '.', '/', ' ', '\n', '\r', '\u2028', '\ufeff',
  '\0', '\b', '\t', '\u0001', '\u00e9', '\u00c9', '\u00df', '\ud83d', '\u{1f600}', '\u{1f600}a', 'a\n', 'a\nb', '\na', 'aa', 'abab', '{', 'a{', '}', ']',
  'a]', 'a}', '[', '&', '$', '|', 'a b', 'https://a.example.com', 'https://a.example.com\n', '/admin', '/adm', 'aab', 'aba', 'A1', '\\', 'a{,2}', 'q'
]

const make = (source: string, flags = ''): RegExp => new RegExp(source, flags)

const linear = [
  /^https:\/\/\w+\.example\.com$/, /a/, /a/i, /[a-c]/i, /[^a-c]/i, /k/i, /k/iu, /[j-t]/iu, /[^j-t]/iu, /s/iu, /./, /./s, /./u, /./su, /..$/,
  /^$/, /a|b/, /|a/, /(a)b/, /(?:a)b/, /(?<n>a)b/, /\d/, /\D/, /\s/, /\S/, /\w/, /\W/, /\w/i, /\W/i, /[\d\s]/, /[^\d]/, /[\w-]/, /[a-]/, /[-a]/,
  /[\b]/, make('[]'), /[^]/, /a*b/, /a+?b/, /a??b/, /a{2}/, /a{2,}/, /a{1,2}?b/, /a{0}b/, /\ba\b/, /\Ba/, /\B/, /a(?!b)/, /a(?=b)/, /(?!a)/, /(?<=a)b/,
  /a(?<=a)b/, /a(?<!b)b/, /\cA/, /[\cA]/, /\x41/, /\u0041/, /\u{41}/u, /\u{1f600}/u, /\0/, /\t\n?/, /\n\v?\f?\r?/, /\$/, /\//, /a]/, /a}/, /]/, /}/,
  /[[]/, /[&]/, /[(]/, /[\ue000-\uffff]/, /[\u0100-\ud7ff]/, /[\ud7ff-\uffff]/, /\u00e9/, /^(?!\/admin).*$/, /[\u{1f600}-\u{1f601}]/u, make('[a-z&]', 'v'), make('a', 'v'), make('\u{1f600}', 'u'), make('[\u{1f600}]', 'u'), /a/g, /a/y, /a/d
]

const backtracking = [
  /(a)\1/, /(?<n>a)\k<n>/, /(a)(b)\2/, /(a|b)\1/, /(?=(a+))\1b/, /\p{L}/u, /[\p{L}]/u, /[^\p{L}]/iu, make('\\p{L}', 'v'), /\w/iu, /\W/iu, /[\w]/iu,
  /\u00e9/i, /[\u00e0-\u00ff]/i, /\ud83d/, /[\ud800-\udfff]/, /\u00df/iu, /\ud83d\ude00/u, /\u{d83d}/u, make('[\\c]'), make('[\\w-a]'), make('[a-\\d]'), /(?:a(?!b))*c/, /a*(?!b)c/,
  make('\u{1f600}'), make('[\u{1f600}]'), make('[\u{1f600}]a'), /a{1500}b/, /[\u{1f600}]a*(?=b)/u, /a*(?<=ba*)c?$/, /a*(?=b$)/m, /(?:a|b$)*$/m
]

const places = [/\ba/iu, /\Ba/iu, /\bk\b/iu, /^a$/m, /^a/m, /a$/m, /a$\n^b/m, /[^]*^b$/m]

/** Valid, but refused: what is read in more than one way, and what our own matcher does not do. */
const refused = [
  '(?:(a)|b)*\\1c', '\\1(a)', '(a\\1)', '(a)?\\1', '(?=((?:|a)*))\\1b', '(?<=(a)\\1)b', '(?=a)*b', 'a{,2}', '{', 'a{', '\\q', '\\8', '\\c', '\\01', '\\k', '\\u{61}',
  '(a)\\2', '('.repeat(201) + 'a' + ')'.repeat(201), 'a{20001}', 'a{1234567}'
]
const refusedWithFlags = [
  ['(a)\\1', 'i'], ['[[a-z]--b]', 'v'], ['[[a-z]&&b]', 'v'], ['[a-z\\q{ab}]', 'v'], ['[^a]', 'iv'], ['[\\w--a]', 'v'], ['\\p{RGI_Emoji}', 'v']
] as const

t.test('refuses what it can\'t run with certainty and within bounds', async t => {
  for (const [source, flags] of [...refused.map(source => [source, ''] as const), ...refusedWithFlags]) {
    const pattern = new RegExp(source, flags)
    t.throws(() => compilePattern(pattern), { name: 'PatternError', reason: /^[^\n]+\.$/ }, `${source.slice(0, 30)} ${flags}`)
  }
})

for (const [engine, list] of [['linear', [...linear, ...places.slice(0, -1)]], ['backtracking', [...backtracking, ...places.slice(-1)]]] as const) {
  t.test(`${engine} as the real RegExp`, async t => {
    for (const pattern of list) {
      const compiled = compilePattern(pattern)
      t.equal(compiled.engine, engine, `number ${list.indexOf(pattern)} is ${engine}`)
      t.ok(compiled.source === pattern.source)
      const test = compilePatternSet([compiled])
      const real = new RegExp(pattern.source, pattern.flags.replace(/[gy]/g, '') + 'y')
      const expected = texts.filter(text => {
        real.lastIndex = 0
        return real.test(text)
      })
      t.strictSame(texts.filter(test), expected, `${compiled.engine} ${list.indexOf(pattern)}`)
    }
  })
}

t.test('refuses what only later versions of JavaScript have', async t => {
  t.throws(() => parseJavaScript('(?i:a)', ''), { name: 'PatternError', reason: /flags/ })
  t.throws(() => parseJavaScript('(?:(?<n>a)|(?<n>b))\\k<n>', ''), { name: 'PatternError', reason: /No single group/ })
})

t.test('leaves the RegExp alone', async t => {
  const pattern = /a/gy
  pattern.lastIndex = 1
  const test = compilePatternSet([compilePattern(pattern), compilePattern(/(b)\1/g)])
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

t.test('refuses a RegExp that is too long or too large', async t => {
  t.throws(() => compilePattern(new RegExp('a'.repeat(100_001))), PatternError)
  t.throws(() => compilePattern(new RegExp('(?:(?=a)|b)'.repeat(9000))), PatternError)
  t.equal(compilePatternSet([compilePattern(new RegExp('(?:a(?!b))*' + 'c?'.repeat(2000)))])('a'), true)
})

t.test('bounded', async t => {
  const test = compilePatternSet([compilePattern(/(a*)(?:b*)*\1c/)])
  t.equal(test('a'.repeat(1_000_000)), false)
})
