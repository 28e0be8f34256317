import fc from 'fast-check'
import t from 'tap'
import { compileAllowlist } from '../../lib/policy/allowlist.js'
import { CorsSettings } from '../../lib/settings/compiled.js'
import { effective } from '../effective.js'
import type { Language } from '../../lib/settings/language.js'
import { followAll, type Module } from './follow.js'
import { runs } from '../runs.js'

const language = fc.constantFrom<Language>('typescript', 'python', 'json')
const evil = 'https://evil.example'

const allowsAny = (module: Module): (origin: string) => boolean => {
  const judge = compileAllowlist(effective(module))
  return origin => judge(origin).startsWith('allowed')
}

/** Ways to write a list as one text that is none. */
const quoteAs = (quote: string, prefix = '') => (entry: string): string => `${prefix}${quote}${entry}${quote}`
const listTexts: ReadonlyArray<(entries: readonly string[]) => string> = [
  entries => JSON.stringify(entries),
  entries => `["${entries.join('","')}"]`,
  entries => `[${entries.map(quoteAs("'")).join(', ')}]`,
  entries => `(${entries.map(quoteAs('"')).join(', ')},)`,
  entries => `[${entries.map(quoteAs("'", 'r')).join(', ')}]`,
  entries => `{${entries.map(quoteAs('"', 'r')).join(',')},}`
]
const bareTexts: ReadonlyArray<(entries: readonly string[]) => string> = [
  ...[',', ', ', ';', '; ', '\n', ' '].map(separator => (entries: readonly string[]) => entries.join(separator)),
  entries => `${entries.join(',')},`,
  entries => ` ${entries.join(' , ')} `,
  entries => entries.map(quoteAs('"')).join(','),
  entries => entries.map(quoteAs("'")).join(', '),
  entries => `"${entries.join(',')}"`
]
const asText = fc.constantFrom(...listTexts, ...bareTexts)
const joinedByBar = (entries: readonly string[]): string => entries.join('|')

const label = fc.stringMatching(/^[a-z][a-z0-9]{0,5}$/)
const some = <T>(entry: fc.Arbitrary<T>): fc.Arbitrary<T[]> => fc.uniqueArray(entry, { minLength: 1, maxLength: 4 })

// Origins.

const origin = fc.oneof(
  label.map(name => `https://${name}.example`),
  label.map(name => `https://${name}.example:8443`),
  fc.constantFrom('http://localhost:3000', 'http://127.0.0.1:8000', 'http://[::1]:5173')
).filter(origin => origin !== evil)
const spoil = fc.constantFrom<(origin: string) => string>(
  origin => origin,
  origin => `${origin}/`,
  origin => `${origin}/app?x`,
  origin => origin.replace(/^https?:\/\//, ''),
  origin => origin.replace('://', ':/'),
  origin => origin.replace('://', '://user@')
)
const spoilt = some(fc.tuple(origin, spoil)).map(pairs => ({ right: pairs.map(([origin]) => origin), wrong: pairs.map(([origin, spoil]) => spoil(origin)) }))

t.test('origins: what the hint says to write allows what was meant, and no other', t => {
  const place = fc.constantFrom<(text: string) => unknown>(text => text, text => [text], text => ['https://ok.example', text], text => [[text]])
  const seen = new Set<string>()
  const spaced = { right: ['https://a.example'], wrong: [' https://a.example '] }
  t.doesNotThrow(() => {
    fc.assert(fc.property(language, spoilt, fc.oneof(asText, fc.constant(joinedByBar)), place, fc.constantFrom('CORS_ALLOWED_ORIGINS', 'CORS_ORIGIN_WHITELIST'), (language, { right, wrong }, asText, place, name) => {
      const module = { [name]: place(asText(wrong)) }
      const { mended, ids } = followAll(language, module)
      for (const id of ids) seen.add(id)
      const allows = allowsAny(mended)
      // A lone text that no check objects to is what it says.
      return ids.length === 0 || (right.every(allows) && !allows(evil))
    }), { numRuns: runs(120), examples: [['python', spaced, joinedByBar, text => [text], 'CORS_ALLOWED_ORIGINS']] })
  })
  t.strictSame([...seen].sort(), ['E006', 'E013', 'E014', 'E019'].map(id => `corsheaders.${id}`))
  t.end()
})

t.test('origins: each entry of a list is mended where it is', t => {
  t.doesNotThrow(() => {
    fc.assert(fc.property(language, spoilt, fc.constantFrom<(entry: string) => string>(entry => entry, entry => ` ${entry}`, quoteAs("'"), quoteAs('"')), (language, { right, wrong }, around) => {
      const { mended } = followAll(language, { CORS_ALLOWED_ORIGINS: ['', ...wrong.map(around), null, 5, ' '] })
      const allows = allowsAny(mended)
      return right.every(allows) && !allows(evil)
    }), { numRuns: runs(80) })
  })
  t.end()
})

t.test('origins: wildcards and regexes go where they are matched', t => {
  t.doesNotThrow(() => {
    fc.assert(fc.property(language, label, label, asText, fc.constantFrom<(text: string) => unknown>(text => text, text => [text]), (language, one, other, asText, place) => {
      const { mended, ids } = followAll(language, { CORS_ALLOWED_ORIGINS: place(asText([`*.${one}.example`, `${other}.test`])), CORS_ALLOWED_ORIGIN_REGEXES: ['^https://kept$'] })
      const allows = allowsAny(mended)
      return ids.length > 0 && [`https://x.${one}.example`, `https://${other}.test`, 'https://kept'].every(allows) && !allows(evil) && !allows(`https://x${one}.example`)
    }), { numRuns: runs(40) })
    fc.assert(fc.property(language, fc.constantFrom<unknown>('*', ['*'], '["*"]', ['["*"]'], 'a.example,*', [['*']]), (language, value) => {
      return allowsAny(followAll(language, { CORS_ALLOWED_ORIGINS: value }).mended)(evil)
    }))
  })
  t.end()
})

// Regexes, each with an origin that it allows.

const regex = fc.oneof(
  label.map(name => [`^https://${name}\\.example$`, `https://${name}.example`]),
  label.map(name => [String.raw`^https://\w+\.${name}\.example$`, `https://x.${name}.example`]),
  label.map(name => [`^https://(?:${name}|b){1,3}\\.example$`, `https://b${name}.example`]),
  label.map(name => [`^https://[${name},]{1,3}\\.test(?::\\d{2,5})?$`, `https://${name[0]}.test:8443`]),
  label.map(name => [String.raw`(?i)^https?://${name}\.example\Z`, `HTTP://${name.toUpperCase()}.example`]),
  label.map(name => [`\\Ahttps://${name}\\.(example|test)$`, `https://${name}.test`])
).filter(([, origin]) => origin !== evil) as fc.Arbitrary<[regex: string, origin: string]>

t.test('regexes: what the hint says to write allows what was meant, and no other', t => {
  const regexes = fc.uniqueArray(regex, { minLength: 1, maxLength: 4, selector: ([regex]) => regex })
  const seen = new Set<string>()
  t.doesNotThrow(() => {
    fc.assert(fc.property(language, regexes, asText, fc.constantFrom('CORS_ALLOWED_ORIGIN_REGEXES', 'CORS_ORIGIN_REGEX_WHITELIST'), (language, pairs, asText, name) => {
      const { mended, ids } = followAll(language, { [name]: asText(pairs.map(([regex]) => regex)) })
      for (const id of ids) seen.add(id)
      const allows = allowsAny(mended)
      return pairs.every(([, origin]) => allows(origin)) && !allows(evil)
    }), { numRuns: runs(40) })
    fc.assert(fc.property(language, regexes, fc.constantFrom(...listTexts), fc.constantFrom<(text: string) => unknown>(text => [text], text => ['^https://ok$', text], text => [[text]]), (language, pairs, asText, place) => {
      const { mended, ids } = followAll(language, { CORS_ALLOWED_ORIGIN_REGEXES: place(asText(pairs.map(([regex]) => regex))) })
      for (const id of ids) seen.add(id)
      const allows = allowsAny(mended)
      return ids.length > 0 && pairs.every(([, origin]) => allows(origin)) && !allows(evil)
    }), { numRuns: runs(30) })
    fc.assert(fc.property(language, regexes, (language, pairs) => {
      const { mended, ids } = followAll(language, { CORS_ALLOWED_ORIGIN_REGEXES: ['', ...pairs.map(([regex]) => `${regex}|`), '|', '()', '(x)?', ' *', '('] })
      for (const id of ids) seen.add(id)
      const allows = allowsAny(mended)
      return pairs.every(([, origin]) => allows(origin)) && !allows(evil)
    }), { numRuns: runs(15) })
  })
  t.strictSame([...seen].sort(), ['E007', 'E016', 'E021'].map(id => `corsheaders.${id}`))
  t.end()
})

t.test('regexes: no text lets an origin in by its hint that it does not name', t => {
  const piece = fc.constantFrom('^', '$', 'https://', 'a', '\\.', '.', 'example', ',', ';', ' ', '|', '(', ')', '[', ']', '{1,2}', '"', "'", "r'", '*', '?', '\\', '/', '')
  const text = fc.array(piece, { maxLength: 10 }).map(parts => parts.join(''))
  // What says so itself: an open end, a wildcard, an alternative that is not anchored.
  const namesNone = (text: string): boolean => !/[.*?|{]|\^\^|\$/.test(text)
  t.doesNotThrow(() => {
    fc.assert(fc.property(language, text, fc.boolean(), (language, text, isEntry) => {
      const { mended } = followAll(language, { CORS_ALLOWED_ORIGIN_REGEXES: isEntry ? [text] : text })
      const allows = allowsAny(mended)
      return mended['CORS_ALLOW_ALL_ORIGINS'] === true || !namesNone(text) || /https:\/\/["',; )(\]]*$|^\W*$/.test(text) || !allows('https://evil.test')
    }), { numRuns: runs(100) })
  })
  t.end()
})

// Methods and headers.

t.test('methods and headers: the hint has all the names, and no other', t => {
  const settings = ['CORS_ALLOW_METHODS', 'CORS_ALLOW_HEADERS', 'CORS_EXPOSE_HEADERS'] as const
  const seen = new Set<string>()
  t.doesNotThrow(() => {
    fc.assert(fc.property(language, fc.constantFrom(...settings), some(fc.stringMatching(/^[a-zA-Z][a-zA-Z-]{0,6}$/)), fc.oneof(asText, fc.constant(joinedByBar)), fc.constantFrom<(text: string) => unknown>(text => text, text => [text], text => [[text]]), (language, name, words, asText, place) => {
      const { mended, ids } = followAll(language, { [name]: place(asText(words)) })
      for (const id of ids) seen.add(id)
      // An apostrophe and a bar may be in a name, so that one entry of them is right.
      return ids.length === 0 || JSON.stringify(mended[name]) === JSON.stringify(words)
    }), { numRuns: runs(150) })
    fc.assert(fc.property(language, fc.constantFrom(...settings), (language, name) => {
      const { mended, ids } = followAll(language, { [name]: ['', 'x-a', ' x-b', 'x-c:', null, 5, ['x-d'], '(', 'x-e x-f', true] })
      for (const id of ids) seen.add(id)
      return JSON.stringify(mended[name]) === JSON.stringify(['x-a', 'x-b', 'x-c', 'x-d', 'x-e', 'x-f'])
    }))
  })
  t.strictSame([...seen].sort(), ['E001', 'E002', 'E008', 'E017', 'E018'].map(id => `corsheaders.${id}`))
  t.end()
})

// One value.

t.test('bools, seconds, the regex for paths, and CORS_MODEL', t => {
  const rows: Array<[id: string, wrong: Module, right: Module]> = [
    ...Object.entries(CorsSettings.properties).filter(([, { type }]) => type === 'boolean').map(([name]) => name).flatMap(name =>
      ([['True', true], ['False', false], ['true', true], ['false', false], ['1', true], ['0', false], ['yes', true], ['no', false], ['', false], [1, true], [0, false], ['"true"', true], [[true], true], [[], true], [null, true]] as const).map(([wrong, right]): [string, Module, Module] =>
        [{ CORS_ALLOW_CREDENTIALS: 'E003', CORS_ALLOW_PRIVATE_NETWORK: 'E015' }[name] ?? 'E005', { [name]: wrong }, { [name]: right }])),
    ...([['600', 600], [' 600 ', 600], ['"600"', 600], ['600.0', 600], [600.5, 600], [-1, 0], ['-1', 0], [600n, 600], [true, 86400], ['', 86400], [NaN, 86400], [2 ** 60, 86400], [null, 86400]] as const).map(([wrong, right]): [string, Module, Module] =>
      ['E004', { CORS_PREFLIGHT_MAX_AGE: wrong }, { CORS_PREFLIGHT_MAX_AGE: right }]),
    ...([[['^/api/'], '^/api/'], [['^/a/', '^/b/'], '^/a/|^/b/'], [null, '^/api/.*$'], [5, '^/api/.*$'], [[], '^/api/.*$']] as const).map(([wrong, right]): [string, Module, Module] =>
      ['E009', { CORS_URLS_REGEX: wrong }, { CORS_URLS_REGEX: right }]),
    ['E016', { CORS_URLS_REGEX: '*' }, { CORS_URLS_REGEX: '^/' }],
    ['E012', { CORS_MODEL: 'app.Origin' }, {}],
    ['E001', { CORS_ALLOW_HEADERS: '' }, { CORS_ALLOW_HEADERS: [] }],
    ['E002', { CORS_ALLOW_METHODS: {} }, { CORS_ALLOW_METHODS: ['GET', 'POST', 'PUT'] }],
    ['E006', { CORS_ALLOWED_ORIGINS: ' ' }, { CORS_ALLOWED_ORIGINS: [] }],
    ['E006', { CORS_ALLOWED_ORIGINS: null }, { CORS_ALLOWED_ORIGINS: ['https://example.com'] }],
    ['E007', { CORS_ALLOWED_ORIGIN_REGEXES: '*' }, { CORS_ALLOW_ALL_ORIGINS: true }]
  ]
  for (const language of ['typescript', 'python', 'json'] as const) {
    for (const [id, wrong, right] of rows) {
      const { mended, ids } = followAll(language, wrong)
      t.strictSame([ids, JSON.stringify(mended)], [[`corsheaders.${id}`], JSON.stringify(right)], `${language}: ${id}`)
    }
  }
  t.end()
})
