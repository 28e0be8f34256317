import type { IncomingMessage } from 'node:http'
import { Readable } from 'node:stream'
import t from 'tap'
import type { FastifyInstance, FastifyReply, InjectOptions } from 'fastify'
import { buildApp, corsOf, preflight, optionsHeaders } from './app.js'

const origin = 'https://example.com'
const settings = { CORS_ALLOWED_ORIGINS: [origin] }
const allowed = { vary: 'origin', 'access-control-allow-origin': origin }

/** A way to answer, and what it answers: the CORS headers are the same on all of them. */
interface Row {
  it: string
  setup: (app: FastifyInstance) => unknown
  request?: InjectOptions
  status: number
  headers?: Record<string, string>
}

const rows: Row[] = [
  { it: '200', setup: app => app.get('/x', async () => 'ok'), status: 200 },
  { it: '200 from an explicit HEAD', setup: app => app.head('/x', async (_request, reply) => reply.send()), request: { method: 'HEAD' }, status: 200 },
  { it: '200 from an implicit HEAD', setup: app => app.get('/x', async () => 'ok'), request: { method: 'HEAD' }, status: 200 },
  { it: '204', setup: app => app.delete('/x', async (_request, reply) => reply.code(204).send()), request: { method: 'DELETE' }, status: 204 },
  { it: '304', setup: app => app.get('/x', async (_request, reply) => reply.code(304).send()), status: 304 },
  { it: 'a redirect', setup: app => app.get('/x', async (_request, reply) => reply.redirect('/')), status: 302 },
  { it: '404 of the router', setup: () => undefined, status: 404 },
  { it: '404 of the handler’s own', setup: app => app.setNotFoundHandler((_request, reply) => reply.code(404).send('nothing here')), status: 404 },
  { it: '404 by callNotFound', setup: app => app.get('/x', (_request, reply) => reply.callNotFound()), status: 404 },
  { it: '405', setup: app => app.get('/x', async (_request, reply) => reply.code(405).header('allow', 'POST').send()), status: 405 },
  {
    it: 'a validation error',
    setup: app => app.get('/x', { schema: { querystring: { type: 'object', required: ['q'] } } }, async () => 'ok'),
    status: 400
  },
  { it: 'an error thrown in a handler', setup: app => app.get('/x', async () => { throw new Error('oh') }), status: 500 },
  { it: 'an error with a status', setup: app => app.get('/x', async () => { throw Object.assign(new Error('oh'), { statusCode: 418 }) }), status: 418 },
  {
    it: 'an error thrown in a hook',
    setup: app => { app.addHook('preHandler', async () => { throw new Error('oh') }); app.get('/x', async () => 'ok') },
    status: 500
  },
  {
    it: 'an error thrown in onSend',
    setup: app => app.get('/x', { onSend: async (_request, reply) => { if (reply.statusCode === 200) throw new Error('oh') } }, async () => 'ok'),
    status: 500
  },
  {
    it: 'an error thrown in the error handler',
    setup: app => { app.setErrorHandler(() => { throw new Error('again') }); app.get('/x', async () => { throw new Error('oh') }) },
    status: 500
  },
  {
    it: 'an answer of a hook registered later',
    setup: app => { app.addHook('onRequest', async (_request, reply) => reply.code(401).send('who are you?')); app.get('/x', async () => 'ok') },
    status: 401
  },
  {
    it: '413',
    setup: app => app.post('/x', { bodyLimit: 4 }, async () => 'ok'),
    request: { method: 'POST', payload: { much: 'more' } },
    status: 413
  },
  { it: '415', setup: app => app.post('/x', async () => 'ok'), request: { method: 'POST', payload: 'x', headers: { 'content-type': 'text/odd' } }, status: 415 },
  { it: 'a stream', setup: app => app.get('/x', async (_request, reply) => reply.send(Readable.from(['a', 'b']))), status: 200 },
  { it: 'a buffer', setup: app => app.get('/x', async (_request, reply) => reply.send(Buffer.from('ab'))), status: 200 },
  { it: 'a web response', setup: app => app.get('/x', async (_request, reply) => reply.send(new Response('ab', { status: 203 }))), status: 203 },
  {
    it: 'a response whose handler set the headers itself',
    setup: app => app.get('/x', async (_request, reply) => reply.header('Access-Control-Allow-Origin', 'https://old.example').send('ok')),
    status: 200
  },
  {
    it: 'an OPTIONS route of the user’s own, asked without Access-Control-Request-Method',
    setup: app => app.options('/x', async (_request, reply) => reply.header('allow', 'GET').send('mine')),
    request: { method: 'OPTIONS' },
    status: 200,
    headers: optionsHeaders(origin)
  }
]

for (const { it, setup, request, status, headers = allowed } of rows) {
  t.test(`CORS headers on ${it}`, async t => {
    const app = await buildApp(settings, setup)
    const response = await app.inject({ method: 'GET', url: '/x', ...request, headers: { origin, ...request?.headers } })
    t.equal(response.statusCode, status)
    t.strictSame(corsOf(response), headers)
    await app.close()
  })
}

t.test('Vary keeps what others set', async t => {
  const table: Array<[it: string, vary: unknown, expected: string]> = [
    ['a token', 'accept', 'accept, origin'],
    ['its case', 'Accept-Encoding', 'Accept-Encoding, origin'],
    ['origin, once', 'origin', 'origin'],
    ['Origin, in its case', 'Accept, Origin', 'Accept, Origin'],
    ['ORIGIN among others', 'ORIGIN,Accept', 'ORIGIN, Accept'],
    ['an asterisk', '*', '*'],
    ['an asterisk among others', 'accept, *', '*'],
    ['any number of spaces', 'accept  ,   cookie', 'accept, cookie, origin'],
    ['no empty tokens', ',accept,,', 'accept, origin'],
    ['nothing', '', 'origin'],
    ['an array', ['accept', 'cookie'], 'accept, cookie, origin'],
    ['an array with a list in it', ['accept, cookie', 'Origin'], 'accept, cookie, Origin'],
    ['a number', 5, '5, origin'],
    ['a token that only contains origin', 'x-origin', 'x-origin, origin']
  ]
  for (const [it, vary, expected] of table) {
    const app = await buildApp(settings, app => app.get('/x', async (_request, reply) => reply.header('vary', vary).send('ok')))
    t.equal((await app.inject({ url: '/x' })).headers['vary'], expected, it)
    await app.close()
  }
})

t.test('Vary keeps what was set past Fastify, on the raw response', async t => {
  const app = await buildApp(settings, app => app.get('/x', async (_request, reply) => { reply.raw.setHeader('Vary', 'cookie'); return 'ok' }))
  t.equal((await app.inject({ url: '/x' })).headers['vary'], 'cookie, origin')
  await app.close()
})

t.test('limits: what Fastify answers without its hooks', async t => {
  // Fastify's types know no asynchronous constraint.
  const deriveConstraint = ({ url }: IncomingMessage, _context: unknown, done: (error: Error | null) => void): void => { done(url === '/constraint' ? new Error('broken') : null) }
  const constraints = { broken: { name: 'broken', storage: () => ({ get: () => null, set: () => undefined }), validate: () => undefined, deriveConstraint: deriveConstraint as never } }
  const routes = (app: FastifyInstance): unknown => app.get('/param/:id', async () => 'ok').get('/constraint', { constraints: { broken: 'x' } }, async () => 'ok')
  const app = await buildApp(settings, routes, { routerOptions: { constraints } })
  const helped: FastifyInstance = await buildApp(settings, routes, {
    routerOptions: { constraints },
    frameworkErrors: (error, request, reply: FastifyReply) => { reply.headers(helped.corsHeaders.headersFor(request)).code(error.statusCode ?? 500).send(error) }
  })
  for (const [url, status] of [['/%zz', 400], [`/param/${'x'.repeat(200)}`, 414], ['/constraint', 500]] as const) {
    for (const [each, expected] of [[app, {}], [helped, allowed]] as const) {
      const response = await each.inject({ url, headers: { origin } })
      t.equal(response.statusCode, status, url)
      t.strictSame(corsOf(response), expected, url)
    }
  }
  await app.close()
  await helped.close()
})

t.test('rewriteUrl: the path that the routes see is the one that counts', async t => {
  const app = await buildApp({ ...settings, CORS_URLS_REGEX: '^/api/' }, app => app.get('/api/x', async () => 'ok'), { rewriteUrl: request => String(request.url).replace('/v1/', '/api/') })
  t.strictSame(corsOf(await app.inject({ url: '/v1/x', headers: { origin } })), allowed)
  await app.close()
})

t.test('a preflight meets nothing that was registered later', async t => {
  const met: string[] = []
  const app = await buildApp(settings, app => {
    app.addHook('onRequest', async (_request, reply) => { met.push('onRequest'); return reply.code(401).send() })
    app.addHook('preParsing', async () => { met.push('preParsing') })
    app.addHook('preHandler', async () => { met.push('preHandler') })
    app.options('/x', async () => { met.push('route') })
    app.options('*', async () => { met.push('catch-all') })
  })
  for (const url of ['/x', '/nowhere']) {
    const response = await app.inject({ ...preflight(origin, 'PUT', url), payload: '{ not json', headers: { ...preflight(origin).headers, 'content-type': 'application/json' } })
    t.equal(response.statusCode, 200)
    t.strictSame(corsOf(response), optionsHeaders(origin))
  }
  t.strictSame(met, [])
  await app.close()
})
