import { connect } from 'node:http2'
import { createConnection, type AddressInfo } from 'node:net'
import Fastify, { type FastifyInstance } from 'fastify'
import t from 'tap'
import { corsHeaders } from '../../lib/index.js'
import { buildApp, corsOf, optionsHeaders } from './app.js'

const origin = 'https://example.com'
const settings = { CORS_ALLOWED_ORIGINS: [origin] }

/** Sends bytes and gives what comes back until the server closes. */
async function sendRaw (port: number, request: string): Promise<string> {
  let response = ''
  const socket = createConnection({ port, host: '127.0.0.1' })
  socket.setEncoding('latin1').end(request)
  for await (const chunk of socket) response += String(chunk)
  return response
}

t.test('over HTTP/1.1, byte for byte', async t => {
  const app = await buildApp(settings)
  await app.listen({ port: 0, host: '127.0.0.1' })
  const { port } = app.server.address() as AddressInfo

  const answer = await sendRaw(port, `OPTIONS / HTTP/1.1\r\nHost: a\r\nOrigin: ${origin}\r\nAccess-Control-Request-Method: PUT\r\nConnection: close\r\n\r\n`)
  const [head = '', body] = answer.split('\r\n\r\n')
  const [status, ...lines] = head.split('\r\n')
  t.equal(status, 'HTTP/1.1 200 OK')
  t.strictSame(lines.filter(line => !/^(?:date|connection):/i.test(line)).sort(), [
    'content-length: 0',
    ...Object.entries(optionsHeaders(origin)).map(([name, value]) => `${name}: ${value}`)
  ].sort())
  t.equal(body, '')

  const actual = await sendRaw(port, `GET / HTTP/1.1\r\nHost: a\r\nOrigin: ${origin}\r\nConnection: close\r\n\r\n`)
  t.match(actual, new RegExp(`\r\naccess-control-allow-origin: ${origin}\r\n`))
  t.match(actual, /\r\nvary: origin\r\n/)

  const twice = await sendRaw(port, `GET / HTTP/1.1\r\nHost: a\r\nOrigin: ${origin}\r\nOrigin: ${origin}\r\nConnection: close\r\n\r\n`)
  t.notMatch(twice, /access-control-allow-origin/)
  await app.close()
})

/** Sends requests over HTTP/2 and gives the headers that come back, `:status` among them. */
async function withHttp2 (app: FastifyInstance, use: (headersOf: (headers: Record<string, string>) => Promise<Record<string, string>>) => Promise<void>): Promise<void> {
  await app.listen({ port: 0, host: '127.0.0.1' })
  const { port } = app.server.address() as AddressInfo
  const session = connect(`http://127.0.0.1:${port}`)
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
