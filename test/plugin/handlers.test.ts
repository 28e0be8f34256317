import { PassThrough } from 'node:stream'
import { setTimeout as sleep } from 'node:timers/promises'
import t from 'tap'
import Fastify, { type FastifyRequest } from 'fastify'
import { corsHeaders, type CorsSettings } from '../../lib/index.js'
import { logLines } from '../log-lines.js'
import { unreadableErrors } from '../unreadable-errors.js'
import { buildApp, corsOf, optionsHeaders, preflight } from './app.js'

const origin = 'https://example.com'
const other = 'https://other.example'
const settings: CorsSettings = { CORS_ALLOWED_ORIGINS: [origin] }
const refused = { vary: 'origin' }
const allowed = (from: string) => ({ vary: 'origin', 'access-control-allow-origin': from })

type Handler = (request: FastifyRequest) => unknown

/** An app with handlers, and a count of how often they were asked. */
async function withHandlers (handlers: Handler[], given = settings) {
  const asked = { times: 0 }
  const app = await buildApp(given)
  for (const handler of handlers) {
    app.corsHeaders.checkRequestEnabled.connect(request => {
      asked.times++
      return handler(request)
    })
  }
  return { app, asked }
}

const thenable = (value: object, answer: unknown): unknown =>
  Object.assign(value, { then: (resolve: (answer: unknown) => void) => { resolve(answer) } })

t.test('a handler says yes', async t => {
  const ways: Array<[string, Handler]> = [
    ['true', () => true],
    ['something truthy', () => 'yes'],
    ['a promise', async () => true],
    ['a thenable', () => thenable({}, 1)],
    ['a thenable function', () => thenable(() => false, 1)],
    ['after a while', async () => await sleep(5, true)],
    ['by the request', request => request.headers.origin === other && request.url === '/']
  ]
  for (const [way, handler] of ways) {
    const { app, asked } = await withHandlers([handler])
    t.strictSame(corsOf(await app.inject({ url: '/', headers: { origin: other } })), allowed(other), way)
    t.strictSame(corsOf(await app.inject(preflight(other))), optionsHeaders(other), `${way}, to a preflight`)
    t.equal(asked.times, 2, 'once a request')
    await app.close()
  }
})

t.test('a handler says no', async t => {
  for (const answer of [false, undefined, 0, '', null, Promise.resolve(false), thenable({}, 0), thenable(() => true, 0)]) {
    const { app } = await withHandlers([() => answer])
    t.strictSame(corsOf(await app.inject({ url: '/', headers: { origin: other } })), refused)
    await app.close()
  }
})

t.test('any of the handlers says yes, and each is asked', async t => {
  for (const handlers of [[() => true, () => false], [() => false, () => true], [async () => false, () => true], [() => true, async () => false], [async () => false, async () => true]]) {
    const { app, asked } = await withHandlers(handlers)
    t.strictSame(corsOf(await app.inject({ url: '/', headers: { origin: other } })), allowed(other))
    t.equal(asked.times, 2)
    await app.close()
  }
})

t.test('a handler is asked only where the settings do not allow the request', async t => {
  const table: Array<[it: string, url: string, from: string | undefined, times: number]> = [
    ['an origin in the list', '/', origin, 0],
    ['no origin', '/', undefined, 0],
    ['an origin that cannot be parsed', '/', 'https://a]', 0],
    ['another origin', '/', other, 1],
    ['another path', '/elsewhere', origin, 1],
    ['another path and another origin', '/elsewhere', other, 1],
    ['another path and no origin', '/elsewhere', undefined, 1]
  ]
  for (const [it, url, from, times] of table) {
    for (const handler of [() => true, async () => true, () => false, async () => false]) {
      const { app, asked } = await withHandlers([handler], { ...settings, CORS_URLS_REGEX: '^/$' })
      await app.inject({ url, headers: from === undefined ? {} : { origin: from } })
      t.equal(asked.times, times, it)
      await app.close()
    }
  }
})

t.test('a handler opens a path that CORS_URLS_REGEX leaves out, to every origin', async t => {
  for (const handler of [() => true, async () => true]) {
    const { app } = await withHandlers([handler], { ...settings, CORS_URLS_REGEX: '^/api/' })
    t.strictSame(corsOf(await app.inject({ url: '/', headers: { origin: other } })), allowed(other))
    t.strictSame(corsOf(await app.inject(preflight(other))), optionsHeaders(other))
    await app.close()
  }
})

t.test('a handler that says no leaves such a path alone', async t => {
  for (const handler of [() => false, async () => false]) {
    const { app } = await withHandlers([handler], { ...settings, CORS_URLS_REGEX: '^/api/' })
    t.strictSame(corsOf(await app.inject({ url: '/', headers: { origin } })), {})
    t.equal((await app.inject(preflight(origin))).statusCode, 404)
    await app.close()
  }
})

t.test('request.corsEnabled tells a handler’s answer too', async t => {
  for (const enabled of [true, false]) {
    const app = await buildApp({ CORS_URLS_REGEX: '^/api/' }, app => app.get('/enabled', async request => request.corsEnabled))
    app.corsHeaders.checkRequestEnabled.connect(() => enabled)
    t.equal((await app.inject('/enabled')).json(), enabled)
    await app.close()
  }
})

t.test('a handler that fails ends the request in a 500 and allows nothing', async t => {
  const ways: Array<[string, Handler]> = [
    ['throws', () => { throw new Error('oh') }],
    ['rejects', async () => { throw new Error('oh') }],
    ['throws something odd', () => { throw undefined }], // eslint-disable-line no-throw-literal
    ['rejects with something odd', async () => await Promise.reject(5)] // eslint-disable-line prefer-promise-reject-errors
  ]
  for (const [way, handler] of ways) {
    for (const others of [[], [() => true], [async () => true]]) {
      let ran = false
      const app = await buildApp(settings, app => {
        app.setErrorHandler(async (error: Error, _request, reply) => { ran = true; return reply.send(error.message) })
      })
      for (const each of [handler, ...others]) app.corsHeaders.checkRequestEnabled.connect(each)
      const response = await app.inject({ url: '/', headers: { origin: other } })
      t.equal(response.statusCode, 500, way)
      t.strictSame(corsOf(response), refused, way)
      t.ok(ran, 'through the error handler')
      const answer = await app.inject(preflight(other))
      t.equal(answer.statusCode, 500, `${way}, on a preflight`)
      t.strictSame(corsOf(answer), refused)
      await app.close()
    }
  }
})

t.test('the error handler learns what a handler failed with', async t => {
  const failure = new Error('oh')
  for (const [cause, message] of [[failure, 'oh'], [5, 'it threw a value that is not an Error']] as const) {
    const met: unknown[] = []
    const app = await buildApp(settings, app => app.addHook('onError', async (_request, _reply, error) => { met.push(error) }))
    app.corsHeaders.checkRequestEnabled.connect(() => { throw cause })
    await app.inject({ url: '/', headers: { origin: other } })
    t.match(met, [{ code: 'CORS_ERR_HANDLER', statusCode: 500, message: `A checkRequestEnabled handler failed: ${message}` }])
    t.equal((met[0] as Error).cause, cause)
    await app.close()
  }
})

t.test('an error that throws when it is read is a failure like others, and the log has it', async t => {
  for (const [it, thrown] of unreadableErrors) {
    for (const handler of [() => { throw thrown }, async () => { throw thrown }]) {
      const { lines, logger } = logLines('error')
      const app = Fastify({ logger })
      await app.register(corsHeaders, settings)
      app.corsHeaders.checkRequestEnabled.connect(handler)
      const response = await app.inject({ url: '/', headers: { origin: other } })
      t.equal(response.statusCode, 500, it)
      t.strictSame(corsOf(response), refused, it)
      t.strictSame(lines.map(({ msg }) => msg), ['A checkRequestEnabled handler failed: it threw an error that cannot be read'], it)
      await app.close()
    }
  }
})

t.test('a handler that fails on a path that is not covered leaves the response alone', async t => {
  const { app } = await withHandlers([() => { throw new Error('oh') }], { ...settings, CORS_URLS_REGEX: '^/api/' })
  const response = await app.inject({ url: '/', headers: { origin } })
  t.equal(response.statusCode, 500)
  t.strictSame(corsOf(response), {})
  await app.close()
})

t.test('a handler fails before the route has run', async t => {
  const { app } = await withHandlers([async () => { throw new Error('oh') }])
  const response = await app.inject({ method: 'PUT', url: '/', headers: { origin: other } })
  t.notMatch(response.body, 'put')
  await app.close()
})

t.test('handlers connect once, and disconnect', async t => {
  const app = await buildApp(settings)
  const { checkRequestEnabled } = app.corsHeaders
  let times = 0
  const handler = () => { times++; return true }
  checkRequestEnabled.connect(handler)
  checkRequestEnabled.connect(handler)
  await app.inject({ url: '/', headers: { origin: other } })
  t.equal(times, 1)
  t.equal(checkRequestEnabled.disconnect(handler), true)
  t.equal(checkRequestEnabled.disconnect(handler), false)
  t.strictSame(corsOf(await app.inject({ url: '/', headers: { origin: other } })), refused)
  t.equal(times, 1)
  t.throws(() => { checkRequestEnabled.connect('handler' as unknown as () => true) }, { name: 'TypeError', message: /takes a function/ })
  await app.close()
})

t.test('a hook that answered before the plugin’s gets the headers too', async t => {
  for (const handler of [() => true, async () => true]) {
    const app = Fastify()
    app.addHook('onRequest', async (_request, reply) => reply.code(401).send('who are you?'))
    await app.register(corsHeaders, settings)
    app.corsHeaders.checkRequestEnabled.connect(handler)
    for (const from of [origin, other]) {
      const response = await app.inject({ url: '/', headers: { origin: from } })
      t.equal(response.statusCode, 401)
      t.strictSame(corsOf(response), allowed(from))
    }
    await app.close()
  }
})

t.test('a handler that fails after such a hook: 500, and it is not asked again', async t => {
  const app = Fastify()
  app.addHook('onRequest', async (_request, reply) => reply.code(401).send())
  await app.register(corsHeaders, settings)
  let times = 0
  app.corsHeaders.checkRequestEnabled.connect(async () => { times++; throw new Error('oh') })
  const response = await app.inject({ url: '/', headers: { origin: other } })
  t.equal(response.statusCode, 500)
  t.strictSame(corsOf(response), refused)
  t.equal(times, 1)
  await app.close()
})

t.test('a handler’s error brings no status and no headers of its own along', async t => {
  const cause = Object.assign(new Error('gone'), { statusCode: 401, status: 404, headers: { 'access-control-allow-origin': '*', 'x-leak': '1' } })
  for (const handler of [() => { throw cause }, async () => { throw cause }]) {
    const { app } = await withHandlers([handler])
    const response = await app.inject({ url: '/', headers: { origin: other } })
    t.equal(response.statusCode, 500)
    t.strictSame(response.json(), { statusCode: 500, code: 'CORS_ERR_HANDLER', error: 'Internal Server Error', message: 'A checkRequestEnabled handler failed: gone' })
    t.strictSame(corsOf(response), refused)
    t.notOk('x-leak' in response.headers)
    await app.close()
  }
})

t.test('an answer that throws when it is looked at is a failure too', async t => {
  const { app } = await withHandlers([() => Object.defineProperty({}, 'then', { get () { throw new Error('oh') } })])
  const response = await app.inject({ url: '/', headers: { origin: other } })
  t.equal(response.statusCode, 500)
  t.strictSame(corsOf(response), refused)
  await app.close()
})

t.test('somebody else answers while a handler is asked: that answer stands, and nobody is allowed', async t => {
  for (const answer of [() => new Promise(() => undefined), async () => await sleep(60, true), async () => { await sleep(60); throw new Error('late') }]) {
    let routed = 0
    const app = await buildApp(settings, app => app.get('/slow', async () => { routed++; return 'ok' }), { handlerTimeout: 20 })
    let asked = 0
    app.corsHeaders.checkRequestEnabled.connect(() => { asked++; return answer() })
    const response = await app.inject({ url: '/slow', headers: { origin: other } })
    t.equal(response.statusCode, 503)
    t.strictSame(corsOf(response), refused)
    await sleep(80)
    t.equal(asked, 1)
    t.equal(routed, 0)
    await app.close()
  }
})

t.test('somebody else is still answering when the handler does: that answer stands too', async t => {
  const app = Fastify()
  const body = new PassThrough()
  let routed = 0
  app.addHook('onRequest', (_request, reply, done) => {
    setImmediate(() => { reply.code(202).send(body) })
    done()
  })
  await app.register(corsHeaders, settings)
  app.get('/', async () => { routed++; return 'ok' })
  let say: (answer: boolean) => void = () => undefined
  app.corsHeaders.checkRequestEnabled.connect(async () => await new Promise<boolean>(resolve => { say = resolve }))
  app.addHook('onSend', async () => { setImmediate(() => { say(true); setImmediate(() => body.end('theirs')) }) })
  const response = await app.inject({ url: '/', headers: { origin: other } })
  t.equal(response.statusCode, 202)
  t.equal(response.body, 'theirs')
  t.strictSame(corsOf(response), refused)
  t.equal(routed, 0)
  await app.close()
})

t.test('connect and disconnect can be taken off', async t => {
  const app = await buildApp(settings)
  const { connect, disconnect } = app.corsHeaders.checkRequestEnabled
  const handler = () => true
  connect(handler)
  t.strictSame(corsOf(await app.inject({ url: '/', headers: { origin: other } })), allowed(other))
  t.equal(disconnect(handler), true)
  await app.close()
})
