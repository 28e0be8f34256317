import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import fastifyProxy from '@fastify/http-proxy'
import fastifyRateLimit from '@fastify/rate-limit'
import fastifyStatic from '@fastify/static'
import t from 'tap'
import { buildApp, corsOf, optionsHeaders, preflight } from './app.js'

const origin = 'https://example.com'
const settings = { CORS_ALLOWED_ORIGINS: [origin] }
const allowed = { vary: 'origin', 'access-control-allow-origin': origin }

t.test('@fastify/static: files, 304 and 404', async t => {
  const root = t.testdir({ 'page.txt': 'a page' })
  const app = await buildApp(settings, async app => { await app.register(fastifyStatic, { root, prefix: '/files/' }) })
  const found = await app.inject({ url: '/files/page.txt', headers: { origin } })
  t.equal(found.body, 'a page')
  t.strictSame(corsOf(found), allowed)
  const again = await app.inject({ url: '/files/page.txt', headers: { origin, 'if-none-match': String(found.headers['etag']) } })
  t.equal(again.statusCode, 304)
  t.strictSame(corsOf(again), allowed)
  const range = await app.inject({ url: '/files/page.txt', headers: { origin, range: 'bytes=0-1' } })
  t.equal(range.statusCode, 206)
  t.strictSame(corsOf(range), allowed)
  const missing = await app.inject({ url: '/files/none.txt', headers: { origin } })
  t.equal(missing.statusCode, 404)
  t.strictSame(corsOf(missing), allowed)
  await app.close()
})

t.test('@fastify/http-proxy: what an upstream says of CORS is replaced, its Vary is kept', async t => {
  const met: Array<string | undefined> = []
  const upstream = createServer((request, response) => {
    met.push(request.method)
    response.writeHead(200, { 'access-control-allow-origin': '*', vary: 'Accept-Encoding' }).end('from upstream')
  })
  upstream.listen(0, '127.0.0.1')
  await once(upstream, 'listening')
  const { port } = upstream.address() as AddressInfo
  const app = await buildApp(settings, async app => { await app.register(fastifyProxy, { upstream: `http://127.0.0.1:${port}`, prefix: '/up' }) })

  const response = await app.inject({ url: '/up/x', headers: { origin } })
  t.equal(response.body, 'from upstream')
  t.strictSame(corsOf(response), { vary: 'Accept-Encoding, origin', 'access-control-allow-origin': origin })

  const answer = await app.inject(preflight(origin, 'PUT', '/up/x'))
  t.strictSame(corsOf(answer), optionsHeaders(origin))
  t.strictSame(met, ['GET'], 'the upstream sees no preflight')

  await app.close()
  upstream.close()
})

t.test('@fastify/rate-limit: its 429 can be read by the page, and a preflight does not count', async t => {
  const app = await buildApp(settings, async app => {
    await app.register(fastifyRateLimit, { max: 1 })
    app.get('/limited', async () => 'ok')
  })
  for (let count = 0; count < 5; count++) t.equal((await app.inject(preflight(origin, 'GET', '/limited'))).statusCode, 200)
  t.equal((await app.inject({ url: '/limited', headers: { origin } })).statusCode, 200)
  const limited = await app.inject({ url: '/limited', headers: { origin } })
  t.equal(limited.statusCode, 429)
  t.strictSame(corsOf(limited), allowed)
  await app.close()
})
