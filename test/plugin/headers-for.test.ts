import type { IncomingMessage } from 'node:http'
import Fastify, { type FastifyInstance, type FastifyReply } from 'fastify'
import t from 'tap'
import { corsHeaders, type CorsSettings, type RequestFacts } from '../../lib/index.js'
import { buildApp, corsOf, optionsHeaders } from './app.js'

const origin = 'https://example.com'
const evil = 'https://evil.example'
const settings: CorsSettings = { CORS_ALLOWED_ORIGINS: [origin], CORS_URLS_REGEX: '^/(?!internal/)' }
const allowed = { vary: 'origin', 'access-control-allow-origin': origin }

t.test('of what is known of a request', async t => {
  const app = Fastify()
  await app.register(corsHeaders, settings)
  const table: Array<[it: string, facts: RequestFacts, headers: Record<string, string>]> = [
    ['an allowed origin', { method: 'GET', url: '/', headers: { origin } }, allowed],
    ['a refused one', { method: 'GET', url: '/', headers: { origin: evil } }, { vary: 'origin' }],
    ['no Origin', { method: 'GET', url: '/', headers: {} }, { vary: 'origin' }],
    ['a preflight', { method: 'OPTIONS', url: '/', headers: { origin, 'access-control-request-method': 'PUT' } }, optionsHeaders(origin)],
    ['a target that does not decode', { method: 'GET', url: '/%zz', headers: { origin } }, allowed],
    ['a path that is not covered', { method: 'GET', url: '/internal/x', headers: { origin } }, {}],
    ['neither method nor target', { headers: { origin } }, allowed],
    ['nothing', { headers: {} }, { vary: 'origin' }]
  ]
  for (const [it, facts, headers] of table) t.strictSame(app.corsHeaders.headersFor(facts), headers, it)
  await app.close()
})

t.test('with all that the settings add', async t => {
  const app = Fastify()
  await app.register(corsHeaders, { ...settings, CORS_ALLOW_CREDENTIALS: true, CORS_EXPOSE_HEADERS: ['etag'] })
  const headers = app.corsHeaders.headersFor({ headers: { origin } })
  t.strictSame(headers, { ...allowed, 'access-control-allow-credentials': 'true', 'access-control-expose-headers': 'etag' })
  headers['vary'] = 'changed'
  t.strictSame(app.corsHeaders.headersFor({ headers: { origin } })['vary'], 'origin', 'each time a new object')
  await app.close()
})

t.test('of a Fastify request that nobody has decided yet, as its route and its child say', async t => {
  const app = Fastify()
  const seen: Record<string, Record<string, string>> = {}
  app.addHook('onRequest', async request => { seen[request.url] = app.corsHeaders.headersFor(request) })
  await app.register(corsHeaders, settings)
  app.get('/', async () => 'ok')
  app.get('/own', { config: { cors: { CORS_ALLOW_ALL_ORIGINS: true } } }, async () => 'ok')
  app.get('/closed', { config: { cors: false } }, async () => 'ok')
  app.register(async child => {
    await child.register(corsHeaders, { CORS_ALLOWED_ORIGINS: [evil] })
    child.get('/', async () => 'ok')
  }, { prefix: '/child' })
  for (const url of ['/', '/own', '/closed', '/child', '/internal/x']) await app.inject({ url, headers: { origin: evil } })
  t.strictSame(seen, {
    '/': { vary: 'origin' },
    '/own': { vary: 'origin', 'access-control-allow-origin': '*' },
    '/closed': {},
    '/child': { vary: 'origin', 'access-control-allow-origin': evil },
    '/internal/x': {}
  })
  await app.close()
})

t.test('of a Fastify request where no settings are around it, as those of the registration that is asked', async t => {
  const app = Fastify()
  let child: FastifyInstance = app
  const seen: unknown[] = []
  app.addHook('onRequest', async request => { seen.push(child.corsHeaders.headersFor(request)) })
  app.register(async instance => {
    child = instance
    await instance.register(corsHeaders, settings)
  })
  await app.inject({ url: '/nowhere', headers: { origin } })
  t.strictSame(seen, [allowed])
  await app.close()
})

t.test('of a Fastify request and of Node’s, what its answer gets', async t => {
  for (const answer of [() => true, async () => true]) {
    const app = Fastify()
    const before: unknown[] = []
    const seen: unknown[] = []
    app.addHook('onRequest', async request => { before.push(app.corsHeaders.headersFor(request)) })
    await app.register(corsHeaders, settings)
    app.corsHeaders.checkRequestEnabled.connect(answer)
    app.get('/', async (request, reply) => {
      const { vary, 'access-control-allow-origin': allowOrigin } = reply.getHeaders()
      seen.push(app.corsHeaders.headersFor(request), app.corsHeaders.headersFor(request.raw as IncomingMessage), { vary, 'access-control-allow-origin': allowOrigin })
    })
    await app.inject({ url: '/', headers: { origin: evil } })
    const opened = { vary: 'origin', 'access-control-allow-origin': evil }
    t.strictSame(before, [{ vary: 'origin' }], 'no handler was asked yet')
    t.strictSame(seen, [opened, opened, opened])
    await app.close()
  }
})

t.test('frameworkErrors adds them to what Fastify answers without its hooks', async t => {
  // Fastify's types know no asynchronous constraint.
  const deriveConstraint = ({ url }: IncomingMessage, _context: unknown, done: (error: Error | null) => void): void => { done(url === '/constraint' ? new Error('broken') : null) }
  const constraints = { broken: { name: 'broken', storage: () => ({ get: () => null, set: () => undefined }), validate: () => undefined, deriveConstraint: deriveConstraint as never } }
  const routes = (app: FastifyInstance): unknown => app.get('/param/:id', async () => 'ok').get('/constraint', { constraints: { broken: 'x' } }, async () => 'ok')
  const plain = await buildApp(settings, routes, { routerOptions: { constraints } })
  const helped: FastifyInstance = await buildApp(settings, routes, {
    routerOptions: { constraints },
    frameworkErrors: (error, request, reply: FastifyReply) => { reply.headers(helped.corsHeaders.headersFor(request)).code(error.statusCode ?? 500).send(error) }
  })
  for (const [url, status] of [['/%zz', 400], [`/param/${'x'.repeat(200)}`, 414], ['/constraint', 500]] as const) {
    for (const [app, expected] of [[plain, {}], [helped, allowed]] as const) {
      const response = await app.inject({ url, headers: { origin } })
      t.equal(response.statusCode, status, url)
      t.strictSame(corsOf(response), expected, url)
    }
  }
  await plain.close()
  await helped.close()
})
