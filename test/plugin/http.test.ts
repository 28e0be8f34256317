import { connect } from 'node:http2'
import Fastify, { type FastifyInstance } from 'fastify'
import t from 'tap'
import { corsHeaders } from '../../lib/index.js'
import { listen } from '../listen.js'
import { buildApp, corsOf, optionsHeaders } from './app.js'
import { ask, asLines, corsLines } from './on-the-wire.js'

const origin = 'https://example.com'
const settings = { CORS_ALLOWED_ORIGINS: [origin] }

t.test('over HTTP/1.1, byte for byte', async t => {
  const app = await buildApp(settings)
  await listen(app)
  const answer = await ask(app, { method: 'OPTIONS', headers: { Origin: origin, 'Access-Control-Request-Method': 'PUT' } })
  t.strictSame([answer.status, answer.body], ['HTTP/1.1 200 OK', ''])
  t.strictSame(answer.lines.filter(([name]) => !/^(?:date|connection)$/i.test(name)).sort(), Object.entries({ ...optionsHeaders(origin), 'content-length': '0' }).sort())
  t.strictSame(corsLines(await ask(app, { headers: { Origin: origin } })), asLines({ vary: 'origin', 'access-control-allow-origin': origin }))
  t.strictSame(corsLines(await ask(app, { headers: { Origin: origin, origin } })), asLines({ vary: 'origin' }), 'twice')
  await app.close()
})

/** Sends requests over HTTP/2 and gives the headers that come back, `:status` among them. */
async function withHttp2 (app: FastifyInstance, use: (headersOf: (headers: Record<string, string>) => Promise<Record<string, string>>) => Promise<void>): Promise<void> {
  const session = connect(`http://127.0.0.1:${await listen(app)}`)
  await use(async headers => await new Promise((resolve, reject) => {
    session.request(headers).on('response', response => { resolve(response as Record<string, string>) }).on('error', reject).resume().end()
  }))
  await new Promise<void>(resolve => { session.close(resolve) })
  await app.close()
}

const askPut = { ':method': 'OPTIONS', origin, 'access-control-request-method': 'PUT' }

t.test('over HTTP/2', async t => {
  const app = Fastify({ http2: true }) as unknown as FastifyInstance
  await app.register(corsHeaders, settings)
  app.get('/', async () => 'ok')
  app.corsHeaders.checkRequestEnabled.connect(async request => request.headers.origin === 'https://asked.example')
  await withHttp2(app, async headersOf => {
    const answer = await headersOf({ ...askPut, ':path': '/' })
    t.equal(answer[':status'], 200)
    t.strictSame(corsOf({ headers: answer }), optionsHeaders(origin))
    for (const from of [origin, 'https://asked.example']) {
      t.strictSame(corsOf({ headers: await headersOf({ ':path': '/', origin: from }) }), { vary: 'origin', 'access-control-allow-origin': from })
    }
  })
})

t.test('over HTTP/2, where Host is :authority', async t => {
  const app = Fastify({ http2: true }) as unknown as FastifyInstance
  for (const [host, allowed] of [['a.test', origin], ['b.test', 'https://b.example']] as const) {
    app.register(async child => {
      child.register(corsHeaders, { CORS_ALLOWED_ORIGINS: [allowed] })
      child.get('/x', { constraints: { host } }, async () => 'ok')
    }, { prefix: '/api' })
  }
  await withHttp2(app, async headersOf => {
    t.strictSame(corsOf({ headers: await headersOf({ ...askPut, ':path': '/api/x', ':authority': 'a.test' }) }), optionsHeaders(origin))
    t.strictSame(corsOf({ headers: await headersOf({ ...askPut, ':path': '/api/x', ':authority': 'b.test' }) }), { vary: 'origin' })
  })
})
