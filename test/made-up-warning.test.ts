// Before what is mocked: tap loads it into every process of tests, test/run.ts into none.
import '@tapjs/mock/import'
import Fastify from 'fastify'
import t from 'tap'
import type { Check } from '../lib/checks/check.js'
import { checkSettings as checkAll } from '../lib/index.js'
import { setLanguage } from '../lib/settings/language.js'
import { logLines } from './log-lines.js'

// What becomes of a warning, with one that is made up.
const sample: Check = {
  id: 'W999',
  * find ({ settings }) {
    if (settings.has('CORS_EXPOSE_HEADERS')) yield { setting: 'CORS_EXPOSE_HEADERS', value: 'x', message: 'Something is exposed.', hint: 'Expose nothing.' }
  }
}
// As URLs: a relative name would be looked for beside this source, where nothing is compiled.
const modules = {
  checks: import.meta.resolve('../lib/checks/index.js'),
  warnings: import.meta.resolve('../lib/checks/warnings.js'),
  plugin: import.meta.resolve('../lib/plugin.js')
}
const checks = await t.mockImport<typeof import('../lib/checks/index.js')>(modules.checks, { [modules.warnings]: { warningChecks: [sample], routeWarningChecks: [], projectChecks: [], deployChecks: [] } })
const { corsHeaders } = await t.mockImport<typeof import('../lib/plugin.js')>(modules.plugin, { [modules.checks]: checks })
const { checkSettings } = checks
const settings = { CORS_EXPOSE_HEADERS: ['x-total-count'] }

t.test('a warning is data, of level warning', t => {
  t.strictSame(checkSettings(settings), [{ id: 'corsheaders.W999', level: 'warning', setting: 'CORS_EXPOSE_HEADERS', path: '/CORS_EXPOSE_HEADERS', value: 'x', message: 'Something is exposed.', hint: 'Expose nothing.', docs: 'fastify-cors-headers/docs/checks.md#w999' }])
  t.strictSame(checkSettings({ ...settings, SILENCED_SYSTEM_CHECKS: ['corsheaders.W999'] }), [])
  t.end()
})

t.test('a warning is logged once at start, and refuses nothing', async t => {
  const { lines, logger } = logLines('warn')
  const app = Fastify({ logger })
  await app.register(corsHeaders, settings)
  await app.inject('/')
  await app.close()
  t.equal(lines.length, 1)
  t.match(lines[0], { level: 40, msg: 'corsheaders.W999 /CORS_EXPOSE_HEADERS: Something is exposed. Fix: Expose nothing. See fastify-cors-headers/docs/checks.md#w999', check: { id: 'corsheaders.W999' } })
})

function inJson (module: object): object {
  setLanguage(module, 'json')
  return module
}

/** What W009 and W024 say of settings, by id and path, with the hint. */
const said = (module: object) => checkAll(module).filter(({ id }) => /W009|W024/.test(id)).map(({ id, level, path, hint }) => [`${id.replace('corsheaders.', '')} ${level} ${path}`, hint])

t.test('W009: a name that is no setting, with the one that is meant', t => {
  // Names from guides, questions and repositories.
  const names: ReadonlyArray<readonly [name: string, value: unknown, meant: string]> = [
    ...['CORS_ALLOWED_ORIGIN', 'CORS_ALOWED_ORIGINS', 'CORS_ALLOW_ORIGINS', 'CORS_ORIGINS', 'CORS_ORIGIN', 'CORS_WHITELIST', 'CORS_ORIGINS_WHITELIST'].map(name => [name, ['https://a.example'], 'CORS_ALLOWED_ORIGINS'] as const),
    ['CORS_ORIGIN', 'https://a.example', 'CORS_ALLOWED_ORIGINS'],
    ...['CORS_ORIGIN_REGEX_WHITELISTS', 'CORS_ALLOWED_ORIGINS_REGEXES', 'CORS_ALLOWED_ORIGIN_REGEX'].map(name => [name, [/^https:/], 'CORS_ALLOWED_ORIGIN_REGEXES'] as const),
    ...['CORS_ALLOW_ALL', 'CORS_ALLOW_ALL_ORIGIN', 'CORS_ORIGIN_ALLOWALL'].map(name => [name, true, 'CORS_ALLOW_ALL_ORIGINS'] as const),
    ...['CORS_ALLOWED_CREDENTIALS', 'CORS_CREDENTIALS', 'CORS_SUPPORTS_CREDENTIALS'].map(name => [name, true, 'CORS_ALLOW_CREDENTIALS'] as const),
    ['CORS_EXPOSED_HEADERS', ['x-a'], 'CORS_EXPOSE_HEADERS'],
    ['CORS_MAX_AGE', 5, 'CORS_PREFLIGHT_MAX_AGE'],
    ['CORS_URL_REGEX', '^/api/', 'CORS_URLS_REGEX'],
    ...['CORS_METHODS', 'CORS_ALLOWED_METHODS'].map(name => [name, ['GET'], 'CORS_ALLOW_METHODS'] as const),
    ...['CORS_HEADERS', 'CORS_ALLOWED_HEADERS'].map(name => [name, ['x-a'], 'CORS_ALLOW_HEADERS'] as const),
    ['CORS_PRIVATE_NETWORK', true, 'CORS_ALLOW_PRIVATE_NETWORK']
  ]
  for (const [name, value, meant] of names) {
    t.strictSame(said({ [name]: value }), [[`W009 warning /${name}`, `Rename it to ${meant}, the setting with the most similar name. If it is not a CORS setting, choose a name that does not begin with CORS_.${meant === 'CORS_ALLOW_PRIVATE_NETWORK' ? ' Then see corsheaders.W017.' : ''}`]], name)
  }
  t.strictSame(said({ CORS_ALLOWED_METHODS: ['GET'], CORS_ALLOW_METHODS: ['PUT'] }), [['W009 warning /CORS_ALLOWED_METHODS', 'Move its entries to CORS_ALLOW_METHODS, which is set too, and remove CORS_ALLOWED_METHODS.']])
  t.strictSame(said({ CORS_WHITELIST: [], CORS_ORIGIN_WHITELIST: ['https://a.example'] }), [['W009 warning /CORS_WHITELIST', 'Move its entries to CORS_ORIGIN_WHITELIST, which is set too, and remove CORS_WHITELIST.']])
  t.strictSame(said({ CORS_ALLOWED_CREDENTIALS: true, CORS_ALLOW_CREDENTIALS: true }), [['W009 warning /CORS_ALLOWED_CREDENTIALS', 'Remove it: CORS_ALLOW_CREDENTIALS is set too.']])
  t.strictSame(said({ CORS_SHOPS: ['https://a.example', 'https://b.example'], CORS_ALLOWED_ORIGINS: ['https://a.example'] }).map(([what]) => what), ['W009 warning /CORS_SHOPS'], 'a part of it is set elsewhere')
  t.strictSame(said({ CORS_ORIGINS: [], SILENCED_SYSTEM_CHECKS: ['corsheaders.W009'] }), [])
  t.end()
})

t.test('W009: a name unlike any setting, or with a value that the setting does not take, is not to be renamed', t => {
  const rows: ReadonlyArray<readonly [name: string, value: unknown, nearest: string]> = [
    // Names that other values have: to allow every origin is proposed for a name that says so.
    ...['CORS_ENABLED', 'CORS_ALLOW_COOKIES'].map(name => [name, true, 'CORS_ALLOW_CREDENTIALS'] as const),
    ...['CORS_', 'CORS_ON', 'CORS_ALLOW', 'CORS_ALLOW_TRUSTED', `CORS_${'Q'.repeat(100)}_ALLOW_CREDENTIALS`].map(name => [name, true, 'CORS_ALLOWED_ORIGINS'] as const),
    ['CORS_SECURE', true, 'CORS_URLS_REGEX'],
    ['CORS_REDIS_URL', 'redis://localhost', 'CORS_URLS_REGEX'],
    ['CORS_ALLOWED_HOSTS', ['a.example'], 'CORS_ALLOW_METHODS'],
    // Values of another type, and a text that no path begins with.
    ['CORS_ORIGINS', true, 'CORS_ALLOWED_ORIGINS'],
    ['CORS_ORIGINS', [5], 'CORS_ALLOWED_ORIGINS'],
    ['CORS_ALLOW_ALL', ['https://a.example'], 'CORS_ALLOW_ALL_ORIGINS'],
    ['CORS_CREDENTIALS', 'true', 'CORS_ALLOW_CREDENTIALS'],
    ['CORS_MAX_AGE', null, 'CORS_PREFLIGHT_MAX_AGE'],
    ['CORS_URL', 'https://a.example', 'CORS_URLS_REGEX']
  ]
  for (const [name, value, nearest] of rows) {
    for (const others of [{}, { [nearest]: 5 }]) {
      t.strictSame(said({ [name]: value, ...others }), [[`W009 warning /${name}`, `Remove it, or give it a name that does not begin with CORS_. The setting with the most similar name is ${nearest}.`]], name)
    }
  }
  t.end()
})

const many = Array.from({ length: 300_000 }, (_, number) => `https://x${number}.example`)

t.test('W009: no word where the name is right, or is not meant for a setting', t => {
  const right = [
    { CORS_REPLACE_HTTPS_REFERER: true },
    { CORS_SHOPS: ['https://a.example'], CORS_ALLOWED_ORIGINS: ['https://a.example', 'https://b.example'] },
    { CORS_MAIN: 'https://a.example', CORS_ALLOWED_ORIGINS: ['https://a.example'] },
    { CORS_EXTRA: ['x-a'], CORS_ALLOW_HEADERS: new Set(['accept', 'x-a']) },
    // Of this size, a look through one list for each entry of the other would not come to an end.
    { CORS_SHOPS: many, CORS_ALLOWED_ORIGINS: [...many].reverse() },
    { cors_origins: [], CORSO: 1, MY_CORS_ORIGINS: [] },
    Object.create({ CORS_ORIGINS: [] }) as object
  ]
  for (const module of right) t.strictSame(said(module), [], Object.keys(module).join())
  t.end()
})

t.test('W024: options of another plugin, with the line to write', t => {
  const table: ReadonlyArray<readonly [module: object, said: ReadonlyArray<readonly [string, string]>]> = [
    [{ origin: ['https://a.example'] }, [['W024 warning /origin', "Write CORS_ALLOWED_ORIGINS: ['https://a.example'] instead."]]],
    [{ origin: true }, [['W024 warning /origin', 'Write CORS_ALLOW_ALL_ORIGINS: true instead.']]],
    [{ origin: '*' }, [['W024 warning /origin', 'Write CORS_ALLOW_ALL_ORIGINS: true instead.']]],
    [{ origin: /^https:\/\/a/i }, [['W024 warning /origin', 'Write CORS_ALLOWED_ORIGIN_REGEXES: [/^https:\\/\\/a$/i] instead.']]],
    [{ origin: () => true }, [['W024 warning /origin', 'Write CORS_ALLOWED_ORIGINS: [] instead, and decide in a handler: app.corsHeaders.checkRequestEnabled.connect(async request => isKnown(request.headers.origin)).']]],
    [{ delegator: () => ({}) }, [['W024 warning /delegator', 'Remove delegator. To decide for each request, use app.corsHeaders.checkRequestEnabled.connect(async request => isKnown(request.headers.origin)), or set config.cors of a route.']]],
    [{ credentials: true, maxAge: 5 }, [['W024 warning /credentials', 'Write CORS_ALLOW_CREDENTIALS: true instead.'], ['W024 warning /maxAge', 'Write CORS_PREFLIGHT_MAX_AGE: 5 instead.']]],
    [{ credentials: false }, [['W024 warning /credentials', 'Write CORS_ALLOW_CREDENTIALS: false instead.']]],
    [{ prefix: '/api.v1' }, [['W024 warning /prefix', 'Write CORS_URLS_REGEX: String.raw`^/api\\.v1(?:/|$)` instead.']]],
    [{ default: { origin: ['https://a.example'] } }, [['W024 warning /origin', "Write CORS_ALLOWED_ORIGINS: ['https://a.example'] instead."]]],
    [{ origin: 'https://a.example', CORS_ALLOWED_ORIGINS: ['https://a.example'] }, []],
    [{ origin: 'https://a.example', CORS_ORIGIN_ALLOW_ALL: true }, []],
    [{ prefix: '/api', CORS_URLS_REGEX: '^/api/' }, []],
    [{ prefix: '/' }, []],
    [{ prefix: '' }, []],
    [{ methods: 'GET, PUT', exposedHeaders: ['x-a', 5] }, [['W024 warning /methods', "Write CORS_ALLOW_METHODS: ['GET', 'PUT'] instead."], ['W024 warning /exposedHeaders', "Write CORS_EXPOSE_HEADERS: ['x-a'] instead."]]],
    [{ maxAge: '5', prefix: 5, allowedHeaders: 5 }, ['maxAge CORS_PREFLIGHT_MAX_AGE', 'prefix CORS_URLS_REGEX', 'allowedHeaders CORS_ALLOW_HEADERS'].map(pair => pair.split(' ')).map(([option, setting]) => [`W024 warning /${option}`, `Remove ${option}, and set ${setting} instead: docs/migrating.md compares the two.`])],
    [{ origin: [5, 'https://a.example/', /^https:\/\/[a-z]+\.b\.example$/] }, [['W024 warning /origin', "Write CORS_ALLOWED_ORIGINS: ['https://a.example'] and CORS_ALLOWED_ORIGIN_REGEXES: [/^https:\\/\\/[a-z]+\\.b\\.example$/] instead."]]],
    [{ origin: ['https://a.example', /^https/] }, [['W024 warning /origin', 'Remove origin, and set CORS_ALLOWED_ORIGINS instead: docs/migrating.md compares the two.']]],
    [{ origin: [5] }, [['W024 warning /origin', 'Remove origin, and set CORS_ALLOWED_ORIGINS instead: docs/migrating.md compares the two.']]],
    [{ origin: false }, [['W024 warning /origin', 'Remove origin: only origins in the settings are allowed. To turn CORS off for a route, set config.cors: false.']]],
    [{ preflightContinue: true }, [['W024 warning /preflightContinue', 'Remove preflightContinue: no setting corresponds to it. This plugin replies to every preflight with 200, before any route.']]],
    [inJson({ credentials: true }), [['W024 warning /credentials', 'Write "CORS_ALLOW_CREDENTIALS": true instead.']]],
    [{ logLevel: 'info' }, []]
  ]
  for (const [module, expected] of table) t.strictSame(said(module), expected, JSON.stringify(module))
  t.end()
})

t.test('W024: what becomes of an option', t => {
  const messages = checkAll({ origin: true, credentials: true, prefix: '/api' }).map(({ message }) => message)
  t.strictSame(messages, [
    'origin is an option of @fastify/cors, not a setting. It is not read. Browsers block the pages that it was meant to allow.',
    'credentials is an option of @fastify/cors, not a setting. It is not read. Browsers get responses as if it were not there.',
    'prefix is an option of Fastify’s register, not a setting. It is not read. The settings apply to every path, as without it.'
  ])
  t.end()
})

t.test('W024: an export of a module’s own is not taken for an option', async t => {
  const module = 'data:text/javascript,export const prefix="/api",origin="https://a.example",'
  t.strictSame(said(await import(`${module}CORS_ALLOWED_ORIGINS=["https://b.example"]`) as object), [])
  t.strictSame(said(await import(`${module}x=1`) as object).map(([id]) => id), ['W024 warning /origin', 'W024 warning /prefix'], 'where there is nothing else for this plugin, it is one')
})
