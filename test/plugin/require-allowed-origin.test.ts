/** `app.corsHeaders.requireAllowedOrigin`: for what a page can reach without CORS. */
import Fastify, { type FastifyInstance, type FastifyServerOptions } from 'fastify'
import t from 'tap'
import { corsHeaders, type CorsSettings } from '../../lib/index.js'
import { ask, corsLines } from './on-the-wire.js'

const origin = 'https://example.com'
const evil = 'https://evil.example'
const settings: CorsSettings = { CORS_ALLOWED_ORIGINS: [origin], CORS_ALLOWED_ORIGIN_REGEXES: ['^https://shop[.]example$'], CORS_URLS_REGEX: '^/api/' }

async function listen (given: CorsSettings = settings, options: FastifyServerOptions = {}) {
  const app = Fastify(options)
  await app.register(corsHeaders, given)
  const onRequest = app.corsHeaders.requireAllowedOrigin
  app.route({ method: ['GET', 'POST', 'PUT'], url: '/api/x', onRequest, handler: async () => 'passed' })
  app.get('/outside', { onRequest }, async () => 'passed')
  app.get('/api/closed', { onRequest, config: { cors: false } }, async () => 'passed')
  app.get('/api/own', { onRequest, config: { cors: { CORS_ALLOWED_ORIGINS: [evil] } } }, async () => 'passed')
  await app.listen({ port: 0, host: '127.0.0.1' })
  return app
}

const notInList = /neither CORS_ALLOWED_ORIGINS nor CORS_ALLOWED_ORIGIN_REGEXES allows it\.$/
const table: ReadonlyArray<readonly [it: string, headers: Record<string, string>, refusal?: RegExp | undefined, url?: string, options?: FastifyServerOptions]> = [
  ['no Origin', {}],
  ['an allowed one', { Origin: origin }],
  ['the server’s own', { Origin: 'http://a.test' }],
  ['the server’s own, with a port', { Host: 'A.test:3000', Origin: 'http://a.test:3000' }],
  ['the server’s own, its default port in Host', { Host: 'a.test:80', Origin: 'http://a.test' }],
  ['a foreign one', { Origin: evil }, notInList],
  ['another port', { Host: 'a.test:3000', Origin: 'http://a.test:3001' }, notInList],
  ['a subdomain', { Origin: 'http://sub.a.test' }, notInList],
  ['null', { Origin: 'null' }, notInList],
  ['one that no browser sends', { Origin: 'https://é.example' }, /no browser sends such an Origin/],
  ['one that is too long', { Origin: `https://${'a'.repeat(500)}.example` }, /no browser sends an Origin of this length/],
  ['the server’s own behind a proxy that is not trusted', { Host: 'a.test', Origin: 'https://a.test', 'X-Forwarded-Proto': 'https' }, /If it is this server.+s own origin, behind a proxy that terminates TLS, set trustProxy/],
  ['the server’s own behind a proxy that is trusted', { Host: 'inner', Origin: 'https://a.test', 'X-Forwarded-Proto': 'https', 'X-Forwarded-Host': 'a.test' }, undefined, '/api/x', { trustProxy: true }],
  ['the server’s own behind a proxy, its default port in Host', { 'X-Forwarded-Proto': 'https', 'X-Forwarded-Host': 'a.test:443', Origin: 'https://a.test' }, undefined, '/api/x', { trustProxy: true }],
  ['the server’s own behind a proxy, another port in Host', { 'X-Forwarded-Proto': 'https', 'X-Forwarded-Host': 'a.test:4433', Origin: 'https://a.test:4433' }, undefined, '/api/x', { trustProxy: true }],
  ['a host like that and the end of its port', { 'X-Forwarded-Proto': 'https', 'X-Forwarded-Host': 'a.test:4433', Origin: 'https://a.test3' }, notInList, '/api/x', { trustProxy: true }],
  ['a host like the server’s and the end of its port', { Host: 'a.test:8080', Origin: 'http://a.test80' }, notInList],
  ['the default port of the other scheme', { Host: 'a.test:443', Origin: 'http://a.test' }, notInList],
  ['what a proxy says that is not trusted', { Host: 'inner', Origin: evil, 'X-Forwarded-Proto': 'https', 'X-Forwarded-Host': 'evil.example' }, notInList],
  ['an allowed one where nothing is covered', { Origin: origin }, /CORS_URLS_REGEX does not cover this path/, '/outside'],
  ['an allowed one where the route has no CORS', { Origin: origin }, /config\.cors of this route is false/, '/api/closed'],
  ['one that the route allows', { Origin: evil }, undefined, '/api/own'],
  ['one that only the others allow', { Origin: origin }, notInList, '/api/own']
]

t.test('lets through, or answers 403 with the setting that refuses', async t => {
  for (const [it, headers, refusal, url = '/api/x', options] of table) {
    const app = await listen(settings, options)
    const { status, body } = await ask(app, { url, headers })
    if (refusal === undefined) {
      t.match([status, body], ['HTTP/1.1 200 OK', 'passed'], it)
    } else {
      const { statusCode, code, message } = JSON.parse(body) as Record<string, unknown>
      t.strictSame([status, statusCode, code], ['HTTP/1.1 403 Forbidden', 403, 'CORS_ERR_ORIGIN'], it)
      t.match(message, refusal, it)
    }
    await app.close()
  }
})

t.test('asks the handlers of checkRequestEnabled', async t => {
  const app = await listen()
  app.corsHeaders.checkRequestEnabled.connect(async request => request.headers.origin === evil)
  t.match((await ask(app, { url: '/api/x', headers: { Origin: evil } })).body, 'passed')
  t.match((await ask(app, { url: '/api/x', headers: { Origin: 'https://other.example' } })).status, / 403 /)
  await app.close()
})

t.test('as a hook that runs before the plugin’s, it goes by the settings alone', async t => {
  const app = Fastify()
  let decide: (...given: never) => unknown = () => undefined
  app.addHook('onRequest', (request, reply, done) => decide.call(app, ...[request, reply, done] as never))
  await app.register(corsHeaders, settings)
  decide = app.corsHeaders.requireAllowedOrigin as typeof decide
  app.get('/api/x', async () => 'passed')
  await app.listen({ port: 0, host: '127.0.0.1' })
  t.match((await ask(app, { url: '/api/x', headers: { Origin: origin } })).body, 'passed')
  t.match((await ask(app, { url: '/api/x', headers: { Origin: evil } })).status, / 403 /)
  await app.close()
})

t.test('a page of an allowed origin can read the refusal of a handler’s, and no other page can', async t => {
  const app = await listen()
  t.strictSame(corsLines(await ask(app, { url: '/api/x', headers: { Origin: evil } })), [['vary', 'origin']])
  await app.close()
})

t.test('goes by the Origin that was sent, whatever an earlier hook writes over the headers', async t => {
  for (const written of ['http://a.test', origin, undefined]) {
    const app = Fastify()
    app.addHook('onRequest', async request => { request.headers = { origin: written } })
    await app.register(corsHeaders, settings)
    app.get('/api/x', { onRequest: app.corsHeaders.requireAllowedOrigin }, async () => 'passed')
    await app.listen({ port: 0, host: '127.0.0.1' })
    const { status, body } = await ask(app, { url: '/api/x', headers: { Origin: evil } })
    t.match([status, body], [/ 403 /, /Origin 'https:\/\/evil\.example' is not allowed/], String(written))
    await app.close()
  }
})

t.test('all origins', async t => {
  const app = await listen({ CORS_ALLOW_ALL_ORIGINS: true })
  t.match((await ask(app, { url: '/api/x', headers: { Origin: evil } })).body, 'passed')
  await app.close()
})

t.test('on a route where the plugin is not registered, nobody but the server itself is allowed', async t => {
  const app = Fastify()
  let ofChild: FastifyInstance = app
  await app.register(async child => { ofChild = child; await child.register(corsHeaders, settings) })
  app.get('/api/x', { onRequest: (...given) => { ofChild.corsHeaders.requireAllowedOrigin.call(app, ...given) } }, async () => 'passed')
  await app.listen({ port: 0, host: '127.0.0.1' })
  t.match((await ask(app, { url: '/api/x', headers: { Origin: origin } })).status, / 403 /)
  t.match((await ask(app, { url: '/api/x', headers: { Origin: 'http://a.test' } })).body, 'passed')
  await app.close()
})
