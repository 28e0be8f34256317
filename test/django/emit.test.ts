import fc from 'fast-check'
import t from 'tap'
import { emitTypeScript } from '../../lib/django/index.js'
import type { DjangoSettings } from '../../lib/django/index.js'
import { run, written } from './emitted.js'
import { runs } from '../runs.js'

const emit = (settings: object): string => emitTypeScript(settings as DjangoSettings)

t.test('a module reads as its author would have written it', t => {
  t.equal(emit({
    DEBUG: true,
    CORS_ALLOWED_ORIGINS: ['https://example.com'],
    CORS_ALLOWED_ORIGIN_REGEXES: [String.raw`^https://\w+\.example\.com$`, "^https://it's\\.example$", '^https://`\\.example$'],
    CORS_ALLOW_HEADERS: ['accept', 'authorization', 'content-type', 'user-agent', 'x-csrftoken', 'x-requested-with', 'x-api-key'],
    CORS_EXPOSE_HEADERS: [],
    CORS_ALLOW_CREDENTIALS: true,
    CORS_PREFLIGHT_MAX_AGE: 600,
    CORS_REPLACE_HTTPS_REFERER: false,
    INSTALLED_APPS: ['corsheaders'],
    MIDDLEWARE: [],
    SILENCED_SYSTEM_CHECKS: ['corsheaders.E013']
  }), `import type { CorsSettings } from 'fastify-cors-headers'

export const CORS_ALLOWED_ORIGINS: NonNullable<CorsSettings['CORS_ALLOWED_ORIGINS']> = [
  'https://example.com'
]

export const CORS_ALLOWED_ORIGIN_REGEXES: NonNullable<CorsSettings['CORS_ALLOWED_ORIGIN_REGEXES']> = [
  String.raw\`^https://\\w+\\.example\\.com$\`,
  String.raw\`^https://it's\\.example$\`,
  '^https://\`\\\\.example$'
]

export const CORS_ALLOW_HEADERS: NonNullable<CorsSettings['CORS_ALLOW_HEADERS']> = [
  'accept',
  'authorization',
  'content-type',
  'user-agent',
  'x-csrftoken',
  'x-requested-with',
  'x-api-key'
]

export const CORS_EXPOSE_HEADERS: NonNullable<CorsSettings['CORS_EXPOSE_HEADERS']> = []

export const CORS_ALLOW_CREDENTIALS: NonNullable<CorsSettings['CORS_ALLOW_CREDENTIALS']> = true

export const CORS_PREFLIGHT_MAX_AGE: NonNullable<CorsSettings['CORS_PREFLIGHT_MAX_AGE']> = 600

export const CORS_REPLACE_HTTPS_REFERER: unknown = false

export const SILENCED_SYSTEM_CHECKS: NonNullable<CorsSettings['SILENCED_SYSTEM_CHECKS']> = [
  'corsheaders.E013'
]
`)
  t.equal(emit({ DEBUG: true, CORS_ALLOW_ALL_ORIGINS: undefined, 'CORS_ A': 1 }), 'export {}\n', 'no setting')
  t.equal(emit({ CORS_MODEL: null }), 'export const CORS_MODEL: unknown = null\n', 'none that is known')
  t.end()
})

t.test('values of every kind', t => {
  const cases: ReadonlyArray<readonly [unknown, string]> = [
    [-0, '-0'],
    [NaN, 'NaN'],
    [-Infinity, '-Infinity'],
    [1e21, '1e+21'],
    [2n ** 70n, '1180591620717411303424n'],
    ["it's", String.raw`'it\'s'`],
    ['a\\', String.raw`'a\\'`],
    ['\\$' + '{a}', "'\\\\$" + "{a}'"],
    ['a\n\r\t\0\u0085', String.raw`'a\n\r\t\u0000\u0085'`],
    ['\u202eabc\ufeff\u2028', String.raw`'\u202eabc\ufeff\u2028'`],
    ['\ud800\u{e0001}', String.raw`'\ud800\u{e0001}'`],
    ['é 日 😀', "'é 日 😀'"],
    [new Set(), 'new Set()'],
    [new Set(['a', 'b']), "new Set(['a', 'b'])"],
    [{}, '{}'],
    [{ a: [1], 'b-c': { d: null } }, "{ a: [1], 'b-c': { d: null } }"],
    [{ '\\': 1 }, String.raw`{ '\\': 1 }`],
    [{ '\\d': 1 }, '{ [String.raw`\\d`]: 1 }'],
    [JSON.parse('{"__proto__": [1]}'), "{ ['__proto__']: [1] }"],
    [/^a\/b$/i, "new RegExp(String.raw`^a\\/b$`, 'i')"]
  ]
  for (const [value, text] of cases) {
    t.equal(emit({ CORS_X: value }), `export const CORS_X: unknown = ${text}\n`)
    t.strictSame(run(emit({ CORS_X: value })), { CORS_X: value }, text)
  }
  const long = 'https://a-rather-long-name.example.com'
  t.equal(emit({ CORS_X: { one: [long], two: new Set([long]) } }), `export const CORS_X: unknown = { one: ['${long}'], two: new Set(['${long}']) }\n`)
  t.equal(emit({ CORS_X: new Set([`${long}/a`, `${long}/b`]) }), `export const CORS_X: unknown = new Set([
  '${long}/a',
  '${long}/b'
])
`)
  t.end()
})

t.test('what no settings.py can hold is refused', t => {
  const endless: unknown[] = []
  endless.push(endless)
  let wide: unknown[] = ['a']
  for (let depth = 0; depth < 60; depth++) wide = [wide, wide]
  const cases: ReadonlyArray<readonly [unknown, string]> = [
    [() => {}, 'CORS_X holds a value of type function, which no settings.py holds'],
    [[undefined], 'CORS_X holds a value of type undefined, which no settings.py holds'],
    [new Date(), 'CORS_X holds an object of a class, which no settings.py holds'],
    [endless, 'CORS_X holds lists in lists, more than 100 deep'],
    [wide, 'CORS_X holds more than 1,000,000 entries'],
    [new Array(1_000_001).fill(0), 'CORS_X holds more than 1,000,000 entries']
  ]
  for (const [value, message] of cases) t.throws(() => emit({ CORS_X: value }), { name: 'TypeError', message })
  t.end()
})

const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom('\\', '`', '$', '{', '}', "'", '"', '\n', '\r', '\u2028', '\u202e', '\ud800', '\udc00', '*', '/', 'u', 'x', '0') }),
  fc.string({ unit: 'grapheme' })
)
const { value } = fc.letrec<{ value: unknown }>(tie => ({
  value: fc.oneof(
    { maxDepth: 4 },
    text, fc.boolean(), fc.double(), fc.integer(), fc.bigInt(), fc.constant(null),
    fc.array(tie('value'), { maxLength: 5 }),
    fc.array(tie('value'), { maxLength: 5 }).map(values => new Set(values)),
    fc.dictionary(text, tie('value'), { maxKeys: 4, noNullPrototype: true })
  )
}))

t.test('what a module exports is what it was made of, whatever that is', t => {
  fc.assert(fc.property(fc.dictionary(fc.stringMatching(/^CORS_[A-Z_]{1,8}$/), value, { maxKeys: 4, noNullPrototype: true }), settings => {
    const module = emit(settings)
    // On every line only what an editor shows as itself.
    return t.notMatch(module, /(?![ \n])[\p{C}\p{Z}]/u) && t.strictSame(run(module), settings)
  }), { numRuns: runs(50) })
  t.end()
})

// Settings without mistakes: emitted.test.ts compiles them.
const strings = fc.oneof(fc.array(text), fc.array(text).map(entries => new Set(entries)))
const settings = fc.record({
  CORS_ALLOWED_ORIGINS: strings,
  CORS_ALLOWED_ORIGIN_REGEXES: strings,
  CORS_ALLOW_ALL_ORIGINS: fc.boolean(),
  CORS_URLS_REGEX: text,
  CORS_ALLOW_METHODS: strings,
  CORS_PREFLIGHT_MAX_AGE: fc.nat(),
  CORS_ORIGIN_WHITELIST: strings,
  CORS_ORIGIN_ALLOW_ALL: fc.boolean(),
  CORS_OTHER: value,
  SILENCED_SYSTEM_CHECKS: strings
}, { requiredKeys: [] })
for (const each of fc.sample(settings, { numRuns: runs(15), seed: 5 })) written.any.add(emit(each))
