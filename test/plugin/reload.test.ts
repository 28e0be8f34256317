/** `app.corsHeaders.reload`: other settings while the app runs, in one step or not at all. */
import Fastify, { type FastifyInstance } from 'fastify'
import fastifyCors from '@fastify/cors'
import t from 'tap'
import { corsHeaders, SettingsError, type CorsSettings, type RouteSettings } from '../../lib/index.js'
import { logLines } from '../log-lines.js'
import { buildApp, corsOf, optionsHeaders, preflight } from './app.js'

const origin = 'https://example.com'
const other = 'https://other.example'
const allowed = (from: string): Record<string, string> => ({ vary: 'origin', 'access-control-allow-origin': from })
const refused = { vary: 'origin' }

async function actual (app: FastifyInstance, from: string, url = '/'): Promise<unknown> {
  return corsOf(await app.inject({ url, headers: { origin: from } }))
}

t.test('puts other settings in force, for preflights, actual requests, headersFor and app.corsHeaders.settings', async t => {
  const app = await buildApp({ CORS_ALLOWED_ORIGINS: [origin] })
  await app.corsHeaders.reload({ CORS_ALLOWED_ORIGINS: [other], CORS_ALLOW_CREDENTIALS: true, CORS_URLS_REGEX: '^/' })
  const credentials = { 'access-control-allow-credentials': 'true' }
  t.strictSame(await actual(app, origin), refused)
  t.strictSame(await actual(app, other), { ...allowed(other), ...credentials })
  t.strictSame(corsOf(await app.inject(preflight(other))), { ...optionsHeaders(other), ...credentials })
  t.strictSame(app.corsHeaders.headersFor({ headers: { origin: other } }), { ...allowed(other), ...credentials })
  t.strictSame(app.corsHeaders.settings.CORS_ALLOWED_ORIGINS, [other])
  t.ok(Object.isFrozen(app.corsHeaders.settings))
  await app.corsHeaders.reload({ ...app.corsHeaders.settings, CORS_URLS_REGEX: '^/api/' })
  t.strictSame(await actual(app, other), {}, 'no longer covered')
  await app.close()
})

t.test('takes what register takes', async t => {
  const app = await buildApp({})
  for (const module of [await import('./settings-module.js'), await import('./settings-default.js'), { CORS_ORIGIN_WHITELIST: ['https://example.com'] }]) {
    await app.corsHeaders.reload({})
    t.strictSame(await actual(app, origin), refused)
    await app.corsHeaders.reload(module)
    t.strictSame(await actual(app, origin), allowed(origin))
  }
  await app.close()
})

t.test('wrong settings are refused whole, with every reason, and what was in force stays', async t => {
  const wrong: unknown[] = [{ CORS_ALLOWED_ORIGINS: [other, 'example.com'] }, { CORS_ALLOWED_ORIGIN_REGEXES: ['('], CORS_ALLOWED_ORIGINS: [other] }, { CORS_ALLOWED_ORIGINS: other }, undefined, null, 5, [], Promise.resolve({}), new Proxy({}, { get () { throw new Error('no') } })]
  const app = await buildApp({ CORS_ALLOWED_ORIGINS: [origin] })
  const before = app.corsHeaders.settings
  for (const module of wrong) {
    const error = await app.corsHeaders.reload(module as CorsSettings).then(() => undefined, (error: unknown) => error)
    t.type(error, SettingsError)
    t.ok((error as SettingsError).problems.length > 0)
    t.equal(app.corsHeaders.settings, before)
    t.strictSame(await actual(app, origin), allowed(origin))
    t.strictSame(await actual(app, other), refused)
  }
  await app.close()
})

t.test('a request that waits for handlers ends with the settings that it began with', async t => {
  const app = await buildApp({ CORS_ALLOWED_ORIGINS: [], CORS_EXPOSE_HEADERS: ['x-old'] })
  const answers: Array<(says: boolean) => void> = []
  const asked = async (count: number): Promise<void> => { while (answers.length < count) await new Promise(resolve => { setImmediate(resolve) }) }
  app.corsHeaders.checkRequestEnabled.connect(async () => await new Promise<boolean>(resolve => { answers.push(resolve) }))
  const waiting = actual(app, other)
  await asked(1)
  await app.corsHeaders.reload({ CORS_EXPOSE_HEADERS: ['x-new'] })
  answers[0]?.(true)
  t.strictSame(await waiting, { ...allowed(other), 'access-control-expose-headers': 'x-old' })
  const later = actual(app, other)
  await asked(2)
  answers[1]?.(true)
  t.strictSame(await later, { ...allowed(other), 'access-control-expose-headers': 'x-new' }, 'the handlers stay connected')
  await app.close()
})

t.test('the routes’ own settings stay as they were at start, over the new ones', async t => {
  const cors: RouteSettings = { CORS_ALLOW_CREDENTIALS: true }
  const app = await buildApp({ CORS_ALLOWED_ORIGINS: [origin] }, app => {
    app.get('/own', { config: { cors } }, async () => 'ok')
    app.get('/closed', { config: { cors: false } }, async () => 'ok')
  })
  cors.CORS_EXPOSE_HEADERS = ['x-later']
  await app.corsHeaders.reload({ CORS_ALLOWED_ORIGINS: [other], CORS_EXPOSE_HEADERS: ['x-new'] })
  t.strictSame(await actual(app, other, '/own'), { ...allowed(other), 'access-control-allow-credentials': 'true', 'access-control-expose-headers': 'x-new' })
  t.strictSame(await actual(app, origin, '/own'), refused)
  t.strictSame(await actual(app, other, '/closed'), {})
  await app.close()
})

t.test('a child’s registration is the child’s affair', async t => {
  const app = Fastify()
  await app.register(corsHeaders, { CORS_ALLOWED_ORIGINS: [origin] })
  let ofChild: FastifyInstance = app
  await app.register(async child => {
    ofChild = child
    await child.register(corsHeaders, { CORS_ALLOWED_ORIGINS: [origin] })
    child.get('/c', async () => 'ok')
  })
  app.get('/', async () => 'ok')
  await ofChild.corsHeaders.reload({ CORS_ALLOWED_ORIGINS: [other] })
  t.strictSame(await actual(app, other, '/c'), allowed(other))
  t.strictSame(corsOf(await app.inject(preflight(other, 'GET', '/c'))), optionsHeaders(other))
  t.strictSame(await actual(app, other), refused)
  await app.corsHeaders.reload({})
  t.strictSame(await actual(app, origin), refused)
  t.strictSame(await actual(app, other, '/c'), allowed(other))
  await app.close()
})

t.test('calls are carried out in turn, so that the last one counts', async t => {
  const app = await buildApp({})
  const many = Array.from({ length: 50_000 }, (_, number) => `https://x${number}.example`)
  const slow = app.corsHeaders.reload({ CORS_ALLOWED_ORIGINS: many })
  const wrong = app.corsHeaders.reload({ CORS_ALLOWED_ORIGINS: ['example.com'] })
  const last = app.corsHeaders.reload({ CORS_ALLOWED_ORIGINS: [other] })
  await t.rejects(wrong, { code: 'CORS_ERR_SETTINGS' })
  await Promise.all([slow, last])
  t.strictSame(app.corsHeaders.settings.CORS_ALLOWED_ORIGINS, [other])
  t.strictSame(await actual(app, 'https://x1.example'), refused)
  await app.close()
})

t.test('other requests are served while many origins are read, with what was in force', async t => {
  const app = await buildApp({ CORS_ALLOWED_ORIGINS: [origin] })
  const many = Array.from({ length: 100_000 }, (_, number) => `https://x${number}.example`)
  const state = { isDone: false }
  const reloaded = app.corsHeaders.reload({ CORS_ALLOWED_ORIGINS: many }).then(() => { state.isDone = true })
  let served = 0
  while (!state.isDone) {
    // inject by itself never lets the event loop turn.
    await new Promise(resolve => { setImmediate(resolve) })
    const { CORS_ALLOWED_ORIGINS: { length } } = app.corsHeaders.settings
    const [ofOld, ofNew] = [await actual(app, origin), await actual(app, 'https://x99999.example')]
    if (app.corsHeaders.settings.CORS_ALLOWED_ORIGINS.length !== length) continue
    t.strictSame([ofOld, ofNew], length === 1 ? [allowed(origin), refused] : [refused, allowed('https://x99999.example')])
    if (length === 1) served++
  }
  await reloaded
  t.ok(served > 2, `${served} requests meanwhile`)
  await app.close()
})

t.test('one line of level info says how many came and went', async t => {
  const { lines, logger } = logLines('info')
  const app = await buildApp({ CORS_ALLOWED_ORIGINS: [origin, 'https://gone.example', 'https://gone2.example'], CORS_ALLOWED_ORIGIN_REGEXES: ['^a', '^b'] }, undefined, { logger })
  await app.corsHeaders.reload({ CORS_ALLOWED_ORIGINS: [origin, origin, other], CORS_ALLOWED_ORIGIN_REGEXES: ['^b', /^c/], CORS_ALOW_METHODS: [], SILENCED_SYSTEM_CHECKS: ['corsheaders.W007', 'corsheaders.W025'] } as CorsSettings)
  const [warning, info] = lines.slice(-2)
  t.match(warning?.msg, /^corsheaders\.W009 \/CORS_ALOW_METHODS/)
  t.equal(info?.msg, 'cors: settings reloaded: 1 origins added and 2 removed, 1 patterns added and 1 removed')
  t.strictSame(info?.cors, { origins: { added: 1, removed: 2 }, patterns: { added: 1, removed: 1 } })
  await t.rejects(app.corsHeaders.reload({ CORS_ALLOWED_ORIGINS: ['x'] }), { name: 'SettingsError', problems: [{ id: 'corsheaders.E013' }] })
  t.equal(lines.at(-1), info, 'none of what was refused')
  await app.corsHeaders.reload({ CORS_ALLOWED_ORIGINS: Array.from({ length: 20_000 }, (_, number) => `https://x${number}.example`) })
  t.equal(lines.at(-1)?.msg, 'cors: settings reloaded: 20000 origins added and 2 removed, 0 patterns added and 2 removed')
  await app.close()
})

t.test('a CORS_URLS_REGEX that matches no route is told of, as at the start', async t => {
  const { lines, logger } = logLines('warn')
  const app = Fastify({ logger })
  let reload: FastifyInstance['corsHeaders']['reload'] = async () => undefined
  await app.register(async child => {
    await child.register(corsHeaders, { CORS_ALLOWED_ORIGINS: [origin] })
    child.get('/items', async () => 'ok')
    reload = child.corsHeaders.reload
  }, { prefix: '/api' })
  await app.ready()
  for (const silenced of [['corsheaders.W018'], []]) {
    await reload({ CORS_ALLOWED_ORIGINS: [origin], CORS_URLS_REGEX: '^/v9/.*$', SILENCED_SYSTEM_CHECKS: silenced })
  }
  t.match(lines, [{ check: { id: 'corsheaders.W018' }, msg: /^corsheaders\.W018 \/CORS_URLS_REGEX: The regex '\^\/v9\/\.\*\$' in CORS_URLS_REGEX matches none of the routes/ }])
  await app.close()
})

t.test('what would answer the requests of @fastify/cors is a conflict, and nothing changes', async t => {
  const app = Fastify()
  await app.register(corsHeaders, { CORS_ALLOWED_ORIGINS: [origin], CORS_URLS_REGEX: '^/api/' })
  await app.register(async child => { await child.register(fastifyCors) }, { prefix: '/public' })
  app.get('/api/x', async () => 'ok')
  await app.ready()
  await t.rejects(app.corsHeaders.reload({ CORS_ALLOWED_ORIGINS: [other] }), { code: 'CORS_ERR_CONFLICT', message: /with the prefix '\/public'/ })
  t.strictSame(await actual(app, origin, '/api/x'), allowed(origin))
  await app.close()
})

t.test('before the app is ready', async t => {
  const app = Fastify()
  await app.register(corsHeaders, { CORS_ALLOWED_ORIGINS: [origin] })
  app.get('/', { config: { cors: { CORS_ALLOW_CREDENTIALS: true } } }, async () => 'ok')
  await app.corsHeaders.reload({ CORS_ALLOWED_ORIGINS: [other] })
  t.strictSame(await actual(app, other), { ...allowed(other), 'access-control-allow-credentials': 'true' })
  await app.close()
})

t.test('a logger that does not say what it logs is asked for its level', async t => {
  for (const [level, count] of [['trace', 1], ['debug', 1], ['info', 1], ['warn', 0], ['silent', 0]] as const) {
    const lines: unknown[] = []
    const log = (...line: unknown[]): void => { lines.push(line.at(-1)) }
    const loggerInstance = { level, fatal: log, error: log, warn: log, info: log, debug: log, trace: log, silent: log, child: () => loggerInstance }
    const app = await buildApp({}, undefined, { loggerInstance })
    lines.length = 0
    await app.corsHeaders.reload({ CORS_ALLOWED_ORIGINS: [origin] })
    t.equal(lines.filter(line => /^cors: settings reloaded: 1 origins added/.test(String(line))).length, count, level)
    await app.close()
  }
})
