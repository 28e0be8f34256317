import Fastify, { type FastifyInstance, type FastifyServerOptions } from 'fastify'
import fastifyPlugin from 'fastify-plugin'
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

t.test('covers the child it was registered in', async t => {
  const app = await withChild(child => child.get('/x', async request => request.corsEnabled))
  const response = await app.inject({ url: '/api/x', headers: { origin } })
  t.equal(response.json(), true)
  t.strictSame(corsOf(response), allowed)
  await app.close()
})

t.test('covers nothing else', async t => {
  const app = await withChild(child => child.get('/x', async () => 'ok'))
  t.strictSame(corsOf(await app.inject({ url: '/outside', headers: { origin } })), {})
  const answer = await app.inject(preflight(origin, 'GET', '/outside'))
  t.equal(answer.statusCode, 404)
  t.strictSame(corsOf(answer), {})
  t.notOk(app.hasDecorator('corsHeaders'))
  await app.close()
})

t.test('answers preflights for the child’s routes, which have no OPTIONS route', async t => {
  const app = await withChild(async child => {
    child.get('/', async () => 'ok')
    child.get('/x', async () => 'ok')
    child.put('/x', async () => 'ok')
    child.route({ method: ['GET', 'POST'], url: '/both', handler: async () => 'ok' })
    child.get('/items/:id', async () => 'ok')
    child.get('/files/*', async () => 'ok')
    await child.register(async grandchild => { grandchild.get('/deep', async () => 'ok') }, { prefix: '/v1' })
  })
  for (const url of ['/api', '/api/', '/api/x', '/api/both', '/api/items/5', '/api/files/a/b', '/api/v1/deep']) {
    const answer = await app.inject(preflight(origin, 'PUT', url))
    t.equal(answer.statusCode, 200, url)
    t.strictSame(corsOf(answer), optionsHeaders(origin), url)
  }
  await app.close()
})

t.test('leaves preflights for no route at all to others', async t => {
  const app = await withChild(child => child.get('/x', async () => 'ok'))
  const answer = await app.inject(preflight(origin, 'GET', '/api/nowhere'))
  t.equal(answer.statusCode, 404)
  t.strictSame(corsOf(answer), {})
  await app.close()
})

t.test('leaves preflights for routes of others below its prefix to them', async t => {
  const app = Fastify()
  app.register(async child => { await child.register(corsHeaders, settings); child.get('/public', async () => 'ok') }, { prefix: '/api' })
  app.register(async admin => { admin.delete('/users/:id', async () => 'deleted') }, { prefix: '/api/admin' })
  app.delete('/api/accounts/:id', async () => 'deleted')
  for (const url of ['/api/admin/users/5', '/api/accounts/5', '/api']) {
    const answer = await app.inject(preflight(origin, 'DELETE', url))
    t.equal(answer.statusCode, 404, url)
    t.strictSame(corsOf(answer), {}, url)
  }
  t.strictSame(corsOf(await app.inject(preflight(origin, 'GET', '/api/public'))), optionsHeaders(origin))
  await app.close()
})

t.test('tells by the method whose preflight it is, where two have the URL', async t => {
  const app = Fastify()
  app.register(async child => { await child.register(corsHeaders, { CORS_ALLOWED_ORIGINS: [other] }); child.get('/x', async () => 'ok'); child.post('/x', async () => 'ok') })
  app.register(async child => { await child.register(corsHeaders, settings); child.put('/x', async () => 'ok') })
  app.delete('/x', async () => 'nobody covers this')
  app.options('/x', async () => 'mine')
  for (const [method, from, allows] of [['GET', other, true], ['POST', other, true], ['PUT', origin, true], ['PUT', other, false], ['GET', origin, false]] as const) {
    t.strictSame(corsOf(await app.inject(preflight(from, method, '/x'))), allows ? optionsHeaders(from) : { vary: 'origin' }, `${method} from ${from}`)
  }
  for (const method of ['DELETE', 'OPTIONS']) t.equal((await app.inject(preflight(origin, method, '/x'))).body, 'mine', method)
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

t.test('warns where it was registered without await in a child without a prefix', async t => {
  for (const [prefix, waits, warns] of [['', false, true], ['', true, false], ['/api', false, false], ['/api', true, false]] as const) {
    const lines: string[] = []
    const app = Fastify({ logger: { level: 'warn', stream: { write (line: string) { lines.push(line) } } } })
    app.register(async child => {
      if (waits) await child.register(corsHeaders, settings)
      else child.register(corsHeaders, settings)
      child.get('/x', async () => 'ok')
    }, { prefix })
    await app.ready()
    t.equal(lines.length, warns ? 1 : 0, `prefix '${prefix}', ${waits ? '' : 'not '}awaited`)
    if (warns) t.match(lines[0], /answers no preflights there\. Await its registration/)
    await app.close()
  }
})

t.test('registered without await, it answers preflights for what has a route below its prefix', async t => {
  const app = Fastify()
  app.register(async child => {
    child.register(corsHeaders, settings)
    child.get('/', async () => 'ok')
    child.put('/items/:id', async () => 'ok')
    child.get('/hosted', { constraints: { host: 'a.test' } }, async () => 'ok')
  }, { prefix: '/api' })
  app.get('/outside', async () => 'ok')
  for (const [url, host, status] of [
    ['/api', 'a.test', 200], ['/api/items/5?x=y', 'a.test', 200], ['/api/hosted', 'a.test', 200],
    ['/api/hosted', 'b.test', 404], ['/api/nowhere', 'a.test', 404], ['/outside', 'a.test', 404]
  ] as const) {
    const answer = await app.inject(preflight(origin, 'PUT', url, { host }))
    t.equal(answer.statusCode, status, `${host}${url}`)
    t.strictSame(corsOf(answer), status === 200 ? optionsHeaders(origin) : {}, `${host}${url}`)
  }
  t.strictSame(corsOf(await app.inject({ method: 'PUT', url: '/api/items/5', headers: { origin } })), allowed)
  await app.close()
})

t.test('registered without await, it is not misled by what other plugins declare in the child', async t => {
  const app = Fastify()
  app.register(async child => {
    child.register(corsHeaders, settings)
    child.register(fastifyPlugin(async instance => { instance.get('/theirs', async () => 'ok') }))
    child.register(async grandchild => { grandchild.get('/below', async () => 'ok') })
    child.get('/own', async () => 'ok')
  }, { prefix: '/api' })
  for (const url of ['/api/theirs', '/api/below', '/api/own']) t.strictSame(corsOf(await app.inject(preflight(origin, 'GET', url))), optionsHeaders(origin), url)
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

t.test('two children have settings of their own', async t => {
  const app = Fastify()
  app.register(async child => { await child.register(corsHeaders, settings); child.get('/a', async () => 'a') })
  app.register(async child => { await child.register(corsHeaders, { CORS_ALLOWED_ORIGINS: [other] }); child.get('/b', async () => 'b') })
  t.strictSame(corsOf(await app.inject(preflight(origin, 'GET', '/a'))), optionsHeaders(origin))
  t.strictSame(corsOf(await app.inject(preflight(origin, 'GET', '/b'))), { vary: 'origin' })
  t.strictSame(corsOf(await app.inject(preflight(other, 'GET', '/b'))), optionsHeaders(other))
  t.strictSame(corsOf(await app.inject({ url: '/b', headers: { origin: other } })), { vary: 'origin', 'access-control-allow-origin': other })
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
  t.equal((await app.inject(preflight(origin, 'GET', '/x', { host: 'd.test' }))).statusCode, 404)
  await app.close()
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

t.test('the routes of preflights stay out of API documentation', async t => {
  const seen: Array<[unknown, unknown]> = []
  const app = Fastify()
  app.addHook('onRoute', route => { seen.push([route.method, (route.schema as { hide?: boolean } | undefined)?.hide]) })
  await app.register(async child => { await child.register(corsHeaders, settings); child.put('/x', async () => 'ok').delete('/x', async () => 'ok') })
  await app.ready()
  t.strictSame(seen, [['PUT', undefined], ['OPTIONS', true], ['DELETE', undefined]], 'and there is one of a URL')
  await app.close()
})
