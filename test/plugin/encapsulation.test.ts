import type { IncomingMessage } from 'node:http'
import Fastify, { type FastifyInstance, type FastifyServerOptions } from 'fastify'
import t from 'tap'
import { corsHeaders, type CorsSettings } from '../../lib/index.js'
import { corsOf, optionsHeaders, preflight } from './app.js'

const origin = 'https://example.com'
const other = 'https://other.example'
const settings: CorsSettings = { CORS_ALLOWED_ORIGINS: [origin] }
const allowed = { vary: 'origin', 'access-control-allow-origin': origin }

/** An app whose child at /api has the plugin, with whatever else `inChild` declares there. */
async function withChild (inChild: (child: FastifyInstance) => unknown, inRoot: (app: FastifyInstance) => unknown = () => undefined, given = settings) {
  const app = Fastify()
  await app.register(async child => {
    await child.register(corsHeaders, given)
    await inChild(child)
  }, { prefix: '/api' })
  app.get('/outside', async () => 'ok')
  await inRoot(app)
  await app.ready()
  return app
}

t.test('covers nothing else', async t => {
  const app = await withChild(child => child.get('/x', async () => 'ok'))
  t.strictSame(corsOf(await app.inject({ url: '/outside', headers: { origin } })), {})
  const answer = await app.inject(preflight(origin, 'GET', '/outside'))
  t.equal(answer.statusCode, 404)
  t.strictSame(corsOf(answer), {})
  t.notOk(app.hasDecorator('corsHeaders'))
  await app.close()
})

t.test('leaves preflights for routes of others below its prefix to them', async t => {
  const app = Fastify()
  app.register(async child => { await child.register(corsHeaders, settings); child.get('/public', async () => 'ok') }, { prefix: '/api' })
  app.register(async admin => { admin.delete('/users/:id', async () => 'deleted') }, { prefix: '/api/admin' })
  app.delete('/api/accounts/:id', async () => 'deleted')
  for (const url of ['/api/admin/users/5', '/api/accounts/5']) {
    const answer = await app.inject(preflight(origin, 'DELETE', url))
    t.equal(answer.statusCode, 404, url)
    t.strictSame(corsOf(answer), {}, url)
  }
  t.strictSame(corsOf(await app.inject(preflight(origin, 'GET', '/api/public'))), optionsHeaders(origin))
  await app.close()
})

t.test('routes whose URLs the router takes for the same start, and have their preflights', async t => {
  const table: Array<[declare: (child: FastifyInstance) => unknown, urls: string[], options?: FastifyServerOptions]> = [
    [child => child.get('/items/:id', async () => 'ok').put('/items/:itemId', async () => 'ok'), ['/items/5']],
    [child => child.get('/a', async () => 'ok').put('/a/:b?', async () => 'ok'), ['/a', '/a/5']],
    [child => { child.get('/v1', async () => 'ok'); child.register(async grandchild => { grandchild.post('/', async () => 'ok') }, { prefix: '/v1' }) }, ['/v1', '/v1/']],
    [child => { child.get('/v1/x', async () => 'ok'); child.register(async grandchild => { grandchild.post('/x', async () => 'ok') }, { prefix: '/v1' }) }, ['/v1/x']],
    [child => child.get('/x', async () => 'ok').put('/x/', async () => 'ok'), ['/x', '/x/'], { routerOptions: { ignoreTrailingSlash: true } }],
    [child => child.get('/x/y', async () => 'ok').put('/x//y', async () => 'ok'), ['/x/y', '/x//y'], { routerOptions: { ignoreDuplicateSlashes: true } }],
    [child => child.get('/Items', async () => 'ok').put('/items', async () => 'ok'), ['/ITEMS'], { routerOptions: { caseSensitive: false } }],
    [child => child.get('*', async () => 'ok').put('/*', async () => 'ok'), ['/anything']]
  ]
  for (const [declare, urls, options] of table) {
    const app = Fastify(options)
    await app.register(async child => { await child.register(corsHeaders, settings); declare(child) })
    for (const url of urls) t.strictSame(corsOf(await app.inject(preflight(origin, 'PUT', url))), optionsHeaders(origin), url)
    await app.close()
  }
})

t.test('leaves room for the user’s own OPTIONS routes of many hosts', async t => {
  const app = Fastify()
  await app.register(async child => {
    await child.register(corsHeaders, settings)
    for (let count = 0; count < 31; count++) child.options('/x', { constraints: { host: `h${count}.test` } }, async () => 'mine')
  })
  t.equal((await app.inject({ method: 'OPTIONS', url: '/x', headers: { host: 'h30.test' } })).body, 'mine')
  t.strictSame(corsOf(await app.inject(preflight(origin, 'PUT', '/x', { host: 'h30.test' }))), optionsHeaders(origin))
  await app.close()
})

t.test('leaves OPTIONS routes of the user’s own to the user, declared before or after', async t => {
  const app = await withChild(child => {
    child.options('/before', async () => 'mine')
    child.get('/before', async () => 'ok')
    child.get('/after', async () => 'ok')
    child.options('/after', async () => 'mine')
    child.all('/all', async () => 'mine')
  })
  for (const url of ['/api/before', '/api/after', '/api/all']) {
    t.equal((await app.inject({ method: 'OPTIONS', url, headers: { origin } })).body, 'mine', url)
    t.equal((await app.inject(preflight(origin, 'GET', url))).body, '', url)
  }
  await app.close()
})

t.test('leaves OPTIONS to the routes where CORS_URLS_REGEX does not match', async t => {
  const app = await withChild(child => {
    child.get('/x', async () => 'ok')
    child.options('/x', async () => 'mine')
    child.get('/y', async () => 'ok')
  }, undefined, { ...settings, CORS_URLS_REGEX: '^/api/covered' })
  t.equal((await app.inject(preflight(origin, 'GET', '/api/x'))).body, 'mine')
  t.equal((await app.inject(preflight(origin, 'GET', '/api/y'))).statusCode, 404)
  await app.close()
})

t.test('asks a handler whether a child’s preflight is covered', async t => {
  const app = await withChild(child => {
    child.get('/x', async () => 'ok')
    child.corsHeaders.checkRequestEnabled.connect(async request => request.headers.origin === origin)
  }, undefined, { CORS_URLS_REGEX: '^/nowhere' })
  t.strictSame(corsOf(await app.inject(preflight(origin, 'GET', '/api/x'))), optionsHeaders(origin))
  const refused = await app.inject(preflight(other, 'GET', '/api/x'))
  t.equal(refused.statusCode, 404)
  t.strictSame(corsOf(refused), {})
  await app.close()
})

t.test('routes that differ by host only have preflights that do', async t => {
  const app = Fastify()
  app.register(async child => {
    await child.register(corsHeaders, settings)
    child.get('/x', { constraints: { host: 'a.test' } }, async () => 'a')
    child.get('/x', { constraints: { host: /^c\.test$/ } }, async () => 'c')
  })
  app.register(async child => {
    await child.register(corsHeaders, { CORS_ALLOWED_ORIGINS: [other] })
    child.get('/x', { constraints: { host: 'b.test' } }, async () => 'b')
  })
  for (const [host, from] of [['a.test', origin], ['b.test', other], ['c.test', origin]] as const) {
    t.strictSame(corsOf(await app.inject(preflight(from, 'GET', '/x', { host }))), optionsHeaders(from), host)
  }
  // For this host there is no such route: whose prefix is nearest has it, and of two that are alike the first.
  t.strictSame(corsOf(await app.inject(preflight(origin, 'GET', '/x', { host: 'd.test' }))), optionsHeaders(origin))
  await app.close()
})

t.test('where the app has hosts of its own, a preflight is that of the first route of its URL', async t => {
  const storage = () => {
    const stores: Array<[ending: string, store: unknown]> = []
    return {
      get: (host: unknown) => stores.find(([ending]) => String(host).endsWith(ending))?.[1] ?? null,
      set: (ending: unknown, store: unknown) => { stores.push([ending as string, store]) }
    }
  }
  const strategy = { name: 'host', storage, validate: () => undefined, deriveConstraint: ({ headers }: IncomingMessage) => headers.host } as never
  for (const options of [{ routerOptions: { constraints: { host: strategy } } }, {}]) {
    const app = Fastify(options)
    if (!app.hasConstraintStrategy('host')) app.addConstraintStrategy(strategy)
    await app.register(corsHeaders, settings)
    app.put('/closed', { constraints: { host: '.test' }, config: { cors: false } }, async () => 'ok')
    app.put('/own', { constraints: { host: '.test' }, config: { cors: { CORS_ALLOWED_ORIGINS: [other] } } }, async () => 'ok')
    app.put('/own', { constraints: { host: '.example' } }, async () => 'ok')
    for (const [url, from, expected] of [['/closed', origin, {}], ['/own', other, optionsHeaders(other)], ['/own', origin, { vary: 'origin' }]] as const) {
      t.strictSame(corsOf(await app.inject(preflight(from, 'PUT', url, { host: 'a.test' }))), expected, `${url} ${from}`)
    }
    await app.close()
  }
})

t.test('routes that differ by version have a preflight, which carries none', async t => {
  const app = await withChild(child => {
    child.get('/x', { constraints: { version: '1.0.0' } }, async () => 'one')
    child.get('/x', { constraints: { version: '2.0.0' } }, async () => 'two')
  })
  t.strictSame(corsOf(await app.inject(preflight(origin, 'GET', '/api/x'))), optionsHeaders(origin))
  t.equal((await app.inject({ url: '/api/x', headers: { origin, 'accept-version': '2.x' } })).body, 'two')
  await app.close()
})

t.test('a not-found handler of the child’s own is covered', async t => {
  const app = await withChild(child => child.setNotFoundHandler((_request, reply) => reply.code(404).send('not here')))
  t.strictSame(corsOf(await app.inject({ url: '/api/nowhere', headers: { origin } })), allowed)
  t.strictSame(corsOf(await app.inject(preflight(origin, 'GET', '/api/nowhere'))), optionsHeaders(origin))
  await app.close()
})
