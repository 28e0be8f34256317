import Fastify, { type FastifyInstance } from 'fastify'
import t from 'tap'
import { corsHeaders, type CorsSettings } from '../../lib/index.js'
import { logLines, type LogLine } from '../log-lines.js'
import { corsOf } from './app.js'

const origin = 'https://example.com'
const settings: CorsSettings = { CORS_ALLOWED_ORIGINS: [origin], CORS_URLS_REGEX: '^/(?!open)' }

const [debug, warn] = [20, 40]

/** An app, and what is logged of W026. */
async function start (add: (app: FastifyInstance) => unknown, given: CorsSettings = settings, before: (app: FastifyInstance) => unknown = () => undefined): Promise<{ app: FastifyInstance, lines: LogLine[], told: () => LogLine[], of: (level: number) => Array<string | undefined> }> {
  const { lines, logger } = logLines('debug')
  const app = Fastify({ logger })
  await before(app)
  await app.register(corsHeaders, given)
  await add(app)
  const told = (): LogLine[] => lines.filter(({ check }) => check?.id === 'corsheaders.W026')
  return { app, lines, told, of: level => told().filter(line => line.level === level).map(({ check }) => check?.value) }
}

const star = "'access-control-allow-origin' '*'"

t.test('one warning for a route and header, a debug line each time', async t => {
  const { app, of } = await start(app => {
    app.get('/items/:id', async (_request, reply) => reply.headers({ 'Access-Control-Allow-Origin': '*', 'access-control-max-age': 5 }).send('ok'))
    app.get('/raw', (_request, reply) => { reply.hijack(); reply.raw.writeHead(200, { 'Access-Control-Allow-Origin': '*' }).end() })
    app.setNotFoundHandler(async (_request, reply) => reply.code(404).header('access-control-allow-origin', '*').send('none'))
  })
  const age = "'access-control-max-age' 5"
  for (const url of ['/items/1', '/items/2', '/raw', '/raw', '/nowhere', '/nowhere/else']) {
    t.strictSame(corsOf(await app.inject({ url, headers: { origin } })), { vary: 'origin', 'access-control-allow-origin': origin }, url)
    t.strictSame(corsOf(await app.inject({ url, headers: { origin: 'https://evil.example' } })), { vary: 'origin' }, url)
  }
  t.strictSame(of(warn), [star, age, star, star])
  t.strictSame(of(debug), [star, age, star, age, star, age, star, age, ...new Array(8).fill(star)])
  await app.close()
})

t.test('says whose header it is, and how to be rid of it', async t => {
  const empty = "'access-control-max-age' ''"
  const two = `'access-control-allow-origin' '*, ${origin}'`
  const { app, lines, told } = await start(app => {
    app.get('/x', async (_request, reply) => reply.header('access-control-allow-origin', '*').send('ok'))
    app.get('/empty', async (_request, reply) => reply.header('access-control-max-age', '').send('ok'))
    app.setNotFoundHandler(async (_request, reply) => reply.code(404).header('access-control-allow-origin', ['*', origin]).send('none'))
  })
  const messageOf = (header: string, where: string): string => `A handler, a hook or an upstream set the header ${header} on a response of ${where}. On paths that CORS_URLS_REGEX covers, only the CORS settings set Access-Control-* headers, so browsers did not get this one.`
  const docs = 'fastify-cors-headers/docs/checks.md#w026'
  const hint = 'Turn CORS off at the source of the header: set cors: false in graphql-yoga, drop the header with rewriteHeaders in the replyOptions of @fastify/http-proxy and in reply.from(), or remove the middleware cors, or the line in your own code. docs/recipes.md has an example of each.'
  for (const [url, value, message] of [['/x', star, messageOf(star, "the route '/x'")], ['/empty', empty, messageOf(empty, "the route '/empty'")], ['/nowhere', two, messageOf(two, 'a URL without a route')]] as const) {
    const check = { id: 'corsheaders.W026', level: 'warning', setting: '', path: '', value, message, hint, docs }
    lines.length = 0
    await app.inject(url)
    t.strictSame(told().map(({ level, msg, check }) => [level, msg, check]), [[debug, message, check], [warn, `corsheaders.W026: ${message} Fix: ${hint} See ${docs}`, check]], url)
  }
  await app.close()
})

t.test('of an earlier wrapper of writeHead, what it adds', async t => {
  const { app, of } = await start(app => app.get('/x', async () => 'ok'), settings, app => app.addHook('onRequest', async (_request, { raw }) => {
    const { writeHead } = raw
    raw.writeHead = (...args: unknown[]) => writeHead.apply(raw.appendHeader('Access-Control-Allow-Origin', '*'), args as [number])
  }))
  t.strictSame(corsOf(await app.inject({ url: '/x', headers: { origin } })), { vary: 'origin', 'access-control-allow-origin': origin })
  t.strictSame(of(warn), [star])
  await app.close()
})

t.test('of a list, names the names that the settings lack, and the setting to add them to', async t => {
  const { app, lines, told } = await start(app => {
    // Some tracing agents let pages send their headers.
    app.addHook('onSend', async (_request, reply) => { reply.header('access-control-allow-headers', 'x-own, Traceparent, x-datadog-trace-id') })
    app.get('/x', async (_request, reply) => reply.headers({ 'access-control-expose-headers': ['ETag', 'X-Total-Count', 'Content-Length'], 'access-control-allow-methods': 'GET, HEAD, put, PURGE' }).send('ok'))
  }, { ...settings, CORS_ALLOW_HEADERS: ['x-own'], CORS_EXPOSE_HEADERS: ['etag'] })
  const expected = [
    ['OPTIONS', "'access-control-allow-headers' 'Traceparent, x-datadog-trace-id'", 'a preflight response', 'CORS_ALLOW_HEADERS'],
    ['GET', "'access-control-expose-headers' 'X-Total-Count'", "a response of the route '/x'", 'CORS_EXPOSE_HEADERS'],
    ['GET', "'access-control-allow-methods' 'put, PURGE'", "a response of the route '/x'", 'CORS_ALLOW_METHODS'],
    ['GET', "'access-control-allow-headers' 'Traceparent, x-datadog-trace-id'", "a response of the route '/x'", 'CORS_ALLOW_HEADERS']
  ] as const
  for (const method of ['OPTIONS', 'GET'] as const) {
    lines.length = 0
    await app.inject({ method, url: '/x', headers: { origin, 'access-control-request-method': 'GET' } })
    const said = told().filter(({ level }) => level === warn).map(({ check }) => [check?.value, check?.message, check?.hint?.split(' Otherwise turn CORS off at the source of the header: ')[0]])
    t.strictSame(said, expected.filter(([of]) => of === method).map(([, value, where, setting]) => [
      value,
      `A handler, a hook or an upstream set the header ${value} on ${where}. On paths that CORS_URLS_REGEX covers, only the CORS settings set Access-Control-* headers, so browsers did not get these names.`,
      `If pages need these names, add them to ${setting}.`
    ]), method)
  }
  await app.close()
})

t.test('is silent where there is nothing to tell', async t => {
  const exposing = { config: { cors: { CORS_ALLOW_HEADERS: ['x-own'], CORS_EXPOSE_HEADERS: ['etag', 'x-total-count'] } } }
  const { app, told } = await start(app => {
    app.get('/same', (_request, reply) => { reply.hijack(); reply.raw.writeHead(200, reply.getHeaders() as Record<string, string>).end() })
    app.get('/again', async (_request, reply) => reply.header('Access-Control-Allow-Origin', origin).send('ok'))
    app.get('/open', async (_request, reply) => reply.header('access-control-allow-origin', '*').send('ok'))
    app.get('/list', exposing, async (_request, reply) => reply.header('Access-Control-Expose-Headers', ['X-Total-Count,etag', 'Expires']).send('ok'))
    // Of preflights, which never reach an upstream, it repeats what the settings allow anyway.
    app.get('/every', exposing, async (_request, reply) => reply.headers({ 'access-control-allow-headers': 'X-Own', 'access-control-allow-methods': 'GET, HEAD, POST, DELETE' }).send('ok'))
    app.get('/removed', async (_request, reply) => reply.removeHeader('access-control-allow-origin').send('ok'))
  })
  for (const url of ['/same', '/again', '/removed']) t.strictSame(corsOf(await app.inject({ url, headers: { origin } })), { vary: 'origin', 'access-control-allow-origin': origin }, url)
  // The response to an origin that is not allowed has none of the settings' lists.
  for (const from of [origin, 'https://evil.example']) {
    for (const url of ['/list', '/every']) await app.inject({ url, headers: { origin: from } })
  }
  t.match(corsOf(await app.inject({ url: '/list', headers: { origin } })), { 'access-control-expose-headers': /^etag, x-total-count$/ })
  t.strictSame(corsOf(await app.inject({ url: '/open', headers: { origin } })), { 'access-control-allow-origin': '*' })
  t.strictSame(told(), [])
  await app.close()
})

t.test('a second head is Node’s error, and no warning', async t => {
  const codes: unknown[] = []
  const { app, of } = await start(app => app.get('/x', (_request, reply) => {
    reply.hijack()
    reply.raw.writeHead(200)
    try {
      reply.raw.writeHead(200, { 'access-control-allow-origin': '*' })
    } catch (error) {
      codes.push((error as { code: string }).code)
    }
    reply.raw.end('ok')
  }))
  t.equal((await app.inject('/x')).body, 'ok')
  t.strictSame(codes, ['ERR_HTTP_HEADERS_SENT'])
  t.strictSame(of(warn), [])
  await app.close()
})

t.test('a silenced check warns of nothing', async t => {
  const { app, of } = await start(app => app.get('/x', async (_request, reply) => reply.header('access-control-allow-origin', '*').send('ok')), { ...settings, SILENCED_SYSTEM_CHECKS: ['corsheaders.W026'] })
  await app.inject('/x')
  t.strictSame(of(warn), [])
  t.strictSame(of(debug), [star])
  await app.close()
})

t.test('what an upstream makes up is escaped, and fills no memory', async t => {
  const { app, of } = await start(app => app.get('/x/:name', async (request, reply) => reply.header(`access-control-${(request.params as { name: string }).name}`, 'a\tb').send('ok')))
  for (let i = 0; i < 1005; i++) await app.inject(`/x/${i}`)
  t.equal(of(warn).length, 1000)
  t.equal(of(debug).length, 1005)
  t.equal(of(warn)[0], String.raw`'access-control-0' 'a\x09b'`)
  await app.close()
})
