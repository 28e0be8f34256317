/** The hint of each warning, done to the letter: its message goes, no other comes, and what was meant is allowed. */
import fc from 'fast-check'
import t from 'tap'
import { projectChecks, warningChecks } from '../../lib/checks/warnings.js'
import { checkSettings } from '../../lib/index.js'
import { decide } from '../../lib/policy/decide.js'
import { compilePolicy } from '../../lib/policy/policy.js'
import { effective } from '../effective.js'
import type { Language } from '../../lib/settings/language.js'
import { checkIn, followWarning, type Module } from './follow.js'
import { runs } from '../runs.js'

const r = String.raw
const origin = 'https://a.example'
const origins = { CORS_ALLOWED_ORIGINS: [origin] }
const cookies = { CORS_ALLOW_CREDENTIALS: true }
const evil = 'https://evil.example'
const regexes = (...list: Array<string | RegExp>): Module => ({ CORS_ALLOWED_ORIGIN_REGEXES: list })
const listed = (...list: string[]): Module => ({ CORS_ALLOWED_ORIGINS: list })

const find = (module: unknown) => checkSettings(module)

function allows (module: Module, from: string): boolean {
  const policy = compilePolicy(effective(module))
  return decide(policy, { method: 'GET', url: '/', headers: { origin: from } }, false).allowOrigin !== undefined
}

/** Follows one hint after the other. Each takes its message away, and brings none. */
function followAll (language: Language, module: Module, meant: readonly string[]): { mended: Module, ids: string[] } {
  const ids: string[] = []
  let messages = checkIn(language, module, find)
  for (let mended = module; ;) {
    const [first] = messages
    if (first === undefined) return { mended, ids }
    ids.push(first.id.replace('corsheaders.', ''))
    mended = followWarning(mended, first, language, meant)
    const left = checkIn(language, mended, find)
    const before = new Set(messages.map(({ id }) => id))
    const isNew = left.some(({ id }) => !before.has(id))
    if (left.length >= messages.length || isNew) throw new Error(`${first.id}: ${first.hint}\nleft: ${JSON.stringify(left.map(({ id, hint }) => [id, hint]))}\nof: ${JSON.stringify(module)}`)
    messages = left
  }
}

/** What is meant: an origin that is allowed in the end, and what the hint leaves to its reader, if that is another text. */
const rows: ReadonlyArray<readonly [id: string, wrong: Module, meant: string, filled?: string]> = [
  ['W001', { CORS_ALLOW_ALL_ORIGINS: true, ...cookies }, origin],
  ['W002', listed(origin, 'null'), origin],
  ...[r`^(null|https://a\.example)$`, r`^(https://a\.example|null)$`, r`^null$|^https://a\.example$`, r`^https://a\.example$|^null$`].map(regex => ['W002', regexes(regex), origin] as const),
  ['W002', { ...origins, ...regexes('^null$') }, origin],
  ['W003', { ...listed('http://a.example'), ...cookies }, origin],
  ['W003', { ...listed(origin, 'http://a.example'), ...cookies }, origin],
  ...['http', 'https?', 'http(s)?', '(http|https)', '(?:https|http)'].map(scheme => ['W003', { ...regexes(r`^${scheme}://a\.example$`), ...cookies }, origin] as const),
  ['W003', { ...regexes(r`^http://a\.example$|^https?://b\.example$`), ...cookies }, origin],
  ['W004', regexes('^https://www.a.example$'), 'https://www.a.example'],
  ...[r`^https://a\.example`, r`^https://.*\.?a\.example$`, '^https://', '.*'].map(regex => ['W004', regexes(regex), origin] as const),
  ['W004', { ...regexes('^https://'), ...cookies }, origin],
  ['W005', regexes(r`^https://.*\.github\.io$`), 'https://octocat.github.io'],
  ['W006', listed('https://A.example:443'), origin],
  ['W006', listed(origin, 'https://A.example:443'), origin],
  ['W006', listed('https://*.a.example'), 'https://x.a.example'],
  ['W006', { ...listed('http://*.a.example'), ...cookies }, 'https://x.a.example'],
  ['W006', listed(origin, 'https://*.github.io', 'https://*'), origin],
  ['W007', { ...listed(origin, origin), CORS_ALLOW_HEADERS: ['x-a', 'X-A'] }, origin],
  ['W008', cookies, 'https://example.com'],
  ['W009', { CORS_ORIGINS: [origin] }, origin],
  ['W009', { CORS_ALLOWED_ORIGINS: [], CORS_ALLOW_ORIGINS: [origin] }, origin],
  ['W009', { ...origins, CORS_ENABLED: true }, origin],
  ['W009', { CORS_ALLOW_ALL_ORIGINS: true, corsAllowedOrigins: [origin] }, origin],
  ['W010', { CORS_ORIGIN_WHITELIST: [origin] }, origin],
  ['W010', { CORS_ALLOWED_ORIGINS: [], CORS_ORIGIN_WHITELIST: [origin] }, origin],
  ['W011', { ...origins, CORS_REPLACE_HTTPS_REFERER: true }, origin],
  ['W012', { ...origins, CORS_ALLOW_METHODS: ['GET', 'get', 'patch', 'TRACE'] }, origin],
  ['W013', { ...origins, CORS_ALLOW_HEADERS: ['cookie', 'x-a'], CORS_EXPOSE_HEADERS: ['set-cookie'] }, origin],
  ['W014', { ...origins, ...cookies, CORS_ALLOW_HEADERS: ['*'], CORS_ALLOW_METHODS: ['*'] }, origin, 'x-api-key'],
  ['W015', { ...origins, CORS_PREFLIGHT_MAX_AGE: 604_800 }, origin],
  ['W015', { ...origins, CORS_PREFLIGHT_MAX_AGE: 10_000 }, origin],
  ['W017', { ...origins, CORS_ALLOW_PRIVATE_NETWORK: true }, origin],
  ['W019', { CORS_ALLOW_ALL_ORIGINS: true, ...origins, ...regexes(r`^https://b\.example$`) }, origin],
  ['W024', { origin: ['https://a.example/'] }, origin],
  ['W024', { ...origins, methods: 'GET,PUT', maxAge: 5, prefix: '/', preflightContinue: true }, origin],
  ['W025', regexes(r`^https://a\.example/$`), origin],
  ['W025', regexes('a.example'), origin],
  ['W025', regexes('https://b.example, https://a.example'), origin],
  ...[r`\.a\.example$`, r`^\.a\.example$`, r`\.a\.example`, /\.a\.example$/, r`/\.a\.example$/`].map(regex => ['W025', { ...regexes(regex), ...cookies }, 'https://x.y.a.example'] as const),
  ['W025', { ...regexes(/localhost(:\d+)?$/), ...cookies }, 'http://localhost:3000'],
  ['W025', regexes('localhost', r`^127\.0\.0\.1:\d+`, r`\[::1\]$`), 'http://127.0.0.1:8000'],
  ['W025', regexes('127.0.0.1'), 'http://127.0.0.1:8000'],
  ['W025', { ...regexes('http://a.example/'), ...cookies }, origin],
  ['W025', { ...origins, ...regexes('^https://a$x') }, origin],
  ['W028', regexes(r`^https://[a|bc]\.example$`), 'https://bc.example'],
  ['W028', { ...origins, CORS_URLS_REGEX: '^/[api|v2]|^/$' }, origin]
]

t.test('each hint takes its message away, brings no other, and what was meant is allowed', t => {
  for (const language of ['typescript', 'python', 'json'] as const) {
    for (const [id, wrong, meant, filled = meant] of rows) {
      const { mended, ids } = followAll(language, wrong, [filled])
      t.strictSame([...new Set(ids)], [id], `${language}: ${JSON.stringify(wrong)}`)
      t.ok(allows(mended, meant), `${id} allows ${meant}: ${JSON.stringify(mended)}`)
      if (mended['CORS_ALLOW_ALL_ORIGINS'] !== true) t.notOk(allows(mended, evil), id)
    }
  }
  t.end()
})

/** Those of a Django project, and those that leave the code to their reader: they have tests of their own. */
const otherwise = ['W018', 'W022', 'W023', 'W027']

t.test('each warning has a row, so that no hint is only said', t => {
  const found = new Set([...rows.map(([id]) => id), ...otherwise])
  t.strictSame([...warningChecks, ...projectChecks].map(({ id }) => id).filter(id => !found.has(id)), [], 'give each of these a row above')
  t.end()
})

t.test('of a Django project', t => {
  const cors = 'corsheaders.middleware.CorsMiddleware'
  const common = 'django.middleware.common.CommonMiddleware'
  for (const [id, wrong] of [
    ['W022', { ...origins, MIDDLEWARE: [common] }],
    ['W022', { ...origins, MIDDLEWARE: [common, cors] }],
    ['W023', { ...origins, INSTALLED_APPS: ['a'] }],
    ['W023', { ...origins, INSTALLED_APPS: ['corsheadersrest_framework'] }]
  ] as const) t.strictSame(followAll('python', wrong, []).ids, [id], JSON.stringify(wrong))
  t.end()
})

t.test('RegExps stay RegExps', t => {
  for (const [wrong, right] of [
    [/^https?:\/\/a\.example$/, /^https:\/\/a\.example$/],
    [/^(null|https:\/\/a\.example)$/, /^(https:\/\/a\.example)$/],
    [/^https:\/\/www.a\.example$/, /^https:\/\/www\.a\.example$/]
  ] as const) {
    const { mended } = followAll('typescript', { ...regexes(wrong), ...cookies }, [])
    t.equal(String(mended['CORS_ALLOWED_ORIGIN_REGEXES']), String(right))
  }
  const { mended } = followAll('typescript', { origin: /\.example\.com$/ }, [])
  t.ok(allows(mended, 'https://a.example.com'))
  t.end()
})

const label = fc.stringMatching(/^[a-z][a-z0-9]{0,5}$/)
const language = fc.constantFrom<Language>('typescript', 'python', 'json')

t.test('origins that are spelled otherwise, or are there twice', t => {
  const misspell = fc.constantFrom<(name: string) => string>(name => `https://${name}.test`, name => `https://${name.toUpperCase()}.test`, name => `https://${name}.test:443`, name => `http://${name}.test`, name => `http://${name}.test:80`)
  t.doesNotThrow(() => {
    fc.assert(fc.property(language, fc.array(fc.tuple(label, misspell), { minLength: 1, maxLength: 5 }), (language, pairs) => {
      const { mended } = followAll(language, listed(...pairs.map(([name, misspell]) => misspell(name))), [])
      return pairs.every(([name, misspell]) => allows(mended, new URL(misspell(name)).origin)) && !allows(mended, evil)
    }), { numRuns: runs(80) })
  })
  t.end()
})

t.test('regexes that let in too much, or nothing', t => {
  const misspell = fc.constantFrom<(name: string) => string>(
    name => `^https://${name}.example.com$`, name => r`^https://${name}\.example\.com`, name => r`^https://${name}\.example\.com/$`, name => r`^https://${name}\.example\.com:443$`
  )
  t.doesNotThrow(() => {
    fc.assert(fc.property(language, label, misspell, (language, name, misspell) => {
      const { mended, ids } = followAll(language, regexes(misspell(name)), [`https://${name}.example.com`])
      return ids.length > 0 && allows(mended, `https://${name}.example.com`) && !allows(mended, `https://${name}.example.com.evil.test`)
    }), { numRuns: runs(30) })
  })
  t.end()
})

/** Settings and what people write for them. */
const mistakes: Readonly<Record<string, readonly unknown[]>> = {
  CORS_ALLOWED_ORIGINS: ['http://a.example', '*', ['*'], ['http://a.example/'], ['http://a.example:80'], ['HTTP://A.example'], ['a.example'], ['*.a.example'], ['http://*.a.example'], ['http://localhost:*'], ['NULL'], ['http://a.example, https://b.example'], [r`^https?://.*\.a\.example`]],
  CORS_ALLOWED_ORIGIN_REGEXES: ['^https://a.example', '*', ['*'], ['http://a.example/'], ['*.a.example'], '["^http://a.example"]', [r`^http://a\.example$,^https://b\.example$`], ['']],
  CORS_ALLOW_ALL_ORIGINS: ['true', 1],
  CORS_ALLOW_METHODS: ['get,post', ['get, trace'], '*', ['*', 'PUT ']],
  CORS_ALLOW_HEADERS: ['cookie', ['cookie, x-a'], '*', ['x-a: *']],
  CORS_EXPOSE_HEADERS: ['set-cookie', ['x-a,set-cookie2'], '*'],
  CORS_PREFLIGHT_MAX_AGE: ['604800', 8000.5, -1],
  CORS_URLS_REGEX: [['api/'], 'api/', r`/^\/api\/.*$/`, r`^https://a\.example/api/`],
  CORS_ALLOW_PRIVATE_NETWORK: ['true', 'false'],
  origin: ['*', 'http://a.example', true],
  methods: ['get,post'],
  allowedHeaders: ['*', 'x-a,cookie']
}

t.test('no hint leads to another message, or it says so', t => {
  for (const [name, values] of Object.entries(mistakes)) {
    const others = /^(?:CORS_.*ORIGIN|origin$)/.test(name) ? {} : origins
    for (const value of values) {
      for (const credentials of [{}, cookies, { CORS_ALLOW_CREDENTIALS: 'true' }, ...name.startsWith('CORS_') ? [] : [{ credentials: true }]]) {
        const module = { ...others, [name]: value, ...credentials }
        // Python has no options of @fastify/cors.
        for (const language of ['typescript', 'json', ...name.startsWith('CORS_') ? ['python' as const] : []] as const) {
          const messages = checkIn(language, module, find)
          const before = new Set(messages.map(({ id, setting }) => `${id} ${setting}`))
          // What leaves the code to its reader cannot be followed to the letter.
          for (const message of messages.filter(({ id, hint }) => id !== 'corsheaders.W008' && !hint.startsWith('Let the regex'))) {
            const mended = followWarning(module, message, language, [message.setting === 'CORS_ALLOW_METHODS' ? 'PUT' : message.setting.endsWith('HEADERS') ? 'x-a' : origin])
            const come = checkIn(language, mended, find).filter(({ id, setting }) => !before.has(`${id} ${setting}`) && !message.hint.includes(id) && !message.hint.includes('see what the warnings say'))
            t.strictSame(come, [], `${JSON.stringify(module)}: ${message.hint}`)
          }
        }
      }
    }
  }
  t.end()
})
