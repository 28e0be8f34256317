/** Clients that leave, handlers that are late, and apps that close: nothing of it fails, and nothing stays. */
import { once } from 'node:events'
import { Agent, request as send, type IncomingMessage } from 'node:http'
import { connect as connectHttp2, type ClientHttp2Session } from 'node:http2'
import { createConnection, type Socket } from 'node:net'
import { PassThrough } from 'node:stream'
import { setImmediate as turn, setTimeout as sleep } from 'node:timers/promises'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest, type FastifyServerOptions } from 'fastify'
import t from 'tap'
import { corsHeaders, SettingsError, type CorsSettings } from '../../lib/index.js'
import { listen } from '../listen.js'
import { corsOf, optionsHeaders, preflight } from './app.js'

const origin = 'https://example.com'
const other = 'https://other.example'
const settings: CorsSettings = { CORS_ALLOWED_ORIGINS: [origin] }
const refused = { vary: 'origin' }
const allowed = (from: string) => ({ vary: 'origin', 'access-control-allow-origin': from })

setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc') as () => void

/** What a process says when something went wrong that nobody waits for. */
const complaints: unknown[] = []
for (const event of ['warning', 'unhandledRejection', 'uncaughtExceptionMonitor']) {
  process.on(event, complaint => { complaints.push(complaint) })
}

/** A promise, and both of its ends, as something outside of the app would keep them. */
function makeAnswer () {
  let says: (answer: boolean) => void = () => undefined
  let fails: (error: Error) => void = () => undefined
  const promise = new Promise<boolean>((resolve, reject) => { says = resolve; fails = reject })
  return { promise, says, fails }
}
type Answer = ReturnType<typeof makeAnswer>

const ends: Array<[how: string, end: (answer: Answer) => void]> = [
  ['says yes', ({ says }) => { says(true) }],
  ['says no', ({ says }) => { says(false) }],
  ['fails', ({ fails }) => { fails(new Error('late')) }],
  ['never settles', () => undefined]
]

/** Apps that go on, and promises that somebody keeps for as long as they do, so that what hangs on them is seen to. */
const kept: Array<FastifyInstance | Answer> = []

/** An app that listens, whose handler's answers are given by the test. */
async function start (options: FastifyServerOptions = {}, before: (app: FastifyInstance) => void = () => undefined) {
  const app = Fastify(options)
  kept.push(app)
  const answers: Answer[] = []
  const seen = { routes: 0, aborted: 0, streams: [] as PassThrough[], requests: [] as Array<WeakRef<FastifyRequest>> }
  app.addHook('onRequestAbort', (_request, done) => { seen.aborted++; done() })
  app.addHook('onRequest', (request, _reply, done) => { seen.requests.push(new WeakRef(request)); done() })
  before(app)
  await app.register(corsHeaders, settings)
  app.corsHeaders.checkRequestEnabled.connect(async () => {
    const answer = makeAnswer()
    answers.push(answer)
    kept.push(answer)
    return await answer.promise
  })
  app.route({ method: ['GET', 'PUT'], url: '/', handler: async () => { seen.routes++; return 'ok' } })
  app.get('/stream', (_request: FastifyRequest, reply: FastifyReply) => {
    const stream = new PassThrough()
    seen.streams.push(stream)
    stream.write('first')
    reply.send(stream)
  })
  const port = await listen(app)
  return { app, port, answers, seen }
}
type Listening = Awaited<ReturnType<typeof start>>

async function until (holds: () => boolean): Promise<void> {
  for (let tries = 0; !holds(); tries++) {
    if (tries === 2000) throw new Error(`Waited in vain until ${String(holds)}`)
    await (tries < 100 ? turn() : sleep(1))
  }
}

/** The bytes of a request. Its headers end with the empty line. */
function bytesOf (line: string, headers: Record<string, string>, body = ''): string {
  const lines = Object.entries({ host: 'a', ...headers }).map(([name, value]) => `${name}: ${value}\r\n`)
  return `${line} HTTP/1.1\r\n${lines.join('')}\r\n${body}`
}
const actual = bytesOf('GET /', { origin: other })

function open (port: number, bytes: string): Socket {
  const socket = createConnection({ port, host: '127.0.0.1' })
  socket.on('error', () => undefined).setEncoding('latin1').write(bytes)
  return socket
}

const overHttp2 = { http2: true } as FastifyServerOptions

/** The same over HTTP/2. */
function openSession (port: number): ClientHttp2Session {
  const session = connectHttp2(`http://127.0.0.1:${port}`)
  session.on('error', () => undefined)
  session.request({ ':path': '/', origin: other }).on('error', () => undefined).end()
  return session
}

async function leave (client: Socket | ClientHttp2Session): Promise<void> {
  const closed = once(client, 'close')
  if ('resetAndDestroy' in client) client.resetAndDestroy()
  else client.destroy()
  await closed
}

/** A request from start to end, on a connection of its own unless an agent keeps one. */
async function ask (port: number, from: string, agent: Agent | false = false, request: Partial<ReturnType<typeof preflight>> = {}): Promise<IncomingMessage> {
  const client = send({ port, host: '127.0.0.1', headers: { origin: from }, agent, ...request })
  client.end()
  const [response] = await once(client, 'response') as [IncomingMessage]
  await once(response.resume(), 'end')
  return response
}

/** Requests that the tests are done with, and where. */
const done: Array<[where: string, requests: ReadonlyArray<WeakRef<FastifyRequest>>]> = []

const ways: Array<[when: string, bytes: string]> = [
  ['while an actual request waits for a handler', actual],
  ['while a preflight waits for a handler', bytesOf('OPTIONS /', preflight(other).headers)],
  ['in the middle of its own body', bytesOf('PUT /', { origin: other, 'content-type': 'text/plain', 'content-length': '10' }, 'half')]
]

for (const [when, bytes] of ways) {
  t.test(`a client leaves ${when}`, async t => {
    for (const [how, end] of ends) {
      const { app, port, answers, seen } = await start()
      for (let count = 1; count <= 3; count++) {
        const client = open(port, bytes)
        await until(() => answers.length === count)
        await leave(client)
        await until(() => seen.aborted === count)
        end(answers[count - 1]!)
      }
      await turn()
      t.equal(seen.routes, 0, `${how}: no route has run`)
      t.strictSame(corsOf(await ask(port, origin)), allowed(origin), `${how}: others are answered`)
      await app.close()
      done.push([`${when}, ${how}`, seen.requests])
    }
  })
}

for (const http2 of [false, true]) {
  const protocol = http2 ? 'HTTP/2' : 'HTTP/1.1'
  t.test(`a client leaves before the handlers are asked, over ${protocol}`, async t => {
    for (const [how, end] of ends) {
      const proceed: Array<() => void> = []
      const { app, port, answers, seen } = await start(http2 ? overHttp2 : {}, app => {
        app.addHook('onRequest', (_request, _reply, done) => { proceed.push(done) })
      })
      for (let count = 1; count <= 3; count++) {
        const client = http2 ? openSession(port) : open(port, actual)
        await until(() => proceed.length === count)
        await leave(client)
        await until(() => seen.aborted === count)
        const asked = answers.length
        proceed[count - 1]!()
        for (const answer of answers.slice(asked)) end(answer)
      }
      await turn()
      proceed.length = 0
      await app.close()
      done.push([`before the handlers are asked, ${protocol}, ${how}`, seen.requests])
    }
    t.strictSame(complaints, [])
  })
}

t.test('a client leaves in the middle of a streamed response', async t => {
  const { app, port, answers, seen } = await start()
  for (let count = 1; count <= 3; count++) {
    const client = open(port, bytesOf('GET /stream', { origin: other }))
    let received = ''
    client.on('data', chunk => { received += String(chunk) })
    await until(() => answers.length === count)
    answers[count - 1]!.says(true)
    await until(() => received.includes('first'))
    t.match(received, `\r\naccess-control-allow-origin: ${other}\r\n`)
    await leave(client)
    await until(() => seen.streams[count - 1]!.destroyed)
  }
  seen.streams.length = 0
  await app.close()
  done.push(['in the middle of a streamed response', seen.requests])
})

t.test('an HTTP/2 session ends while a handler is asked', async t => {
  for (const [how, end] of ends) {
    const { app, port, answers, seen } = await start(overHttp2)
    for (let count = 1; count <= 3; count++) {
      const session = openSession(port)
      await until(() => answers.length === count)
      await leave(session)
      await until(() => seen.aborted === count)
      end(answers[count - 1]!)
    }
    await turn()
    t.equal(seen.routes, 0, how)
    await app.close()
    done.push([`an HTTP/2 session ends, ${how}`, seen.requests])
  }
})

/** What a client gets whose request waits for a handler when the app is told to close, and then the handler ends. */
async function closeWhilePending ({ app, port, answers }: Listening, end: (answer: Answer) => void, sooner: boolean) {
  const response = ask(port, other).then(response => ({ status: response.statusCode, cors: corsOf(response) }), () => 'disconnected')
  await until(() => answers.length === 1)
  let isClosed = false
  const closed = app.close().then(() => { isClosed = true })
  if (sooner) await closed
  else await sleep(5)
  const closedFirst = isClosed
  end(answers[0]!)
  await closed
  return { closedFirst, response: await response }
}

t.test('the app closes while a handler is asked', async t => {
  const results: Record<string, unknown> = {
    'says yes': { status: 200, cors: allowed(other) },
    'says no': { status: 200, cors: refused },
    fails: { status: 500, cors: refused }
  }
  for (const forceCloseConnections of [true, false, 'idle'] as const) {
    for (const [how, end] of ends) {
      const cut = forceCloseConnections === true
      if (!cut && how === 'never settles') continue // The app waits for it, as it was told to.
      const listening = await start({ forceCloseConnections })
      const expected = cut ? { closedFirst: true, response: 'disconnected' } : { closedFirst: false, response: results[how] }
      t.strictSame(await closeWhilePending(listening, end, cut), expected, `forceCloseConnections: ${forceCloseConnections}, the handler ${how}`)
      done.push([`the app closes, ${forceCloseConnections}, ${how}`, listening.seen.requests])
    }
  }
})

t.test('an app that waits for a handler which never settles closes when the client leaves', async t => {
  for (const forceCloseConnections of [false, 'idle'] as const) {
    const { app, port, answers, seen } = await start({ forceCloseConnections })
    const client = open(port, actual)
    await until(() => answers.length === 1)
    const closed = app.close()
    await leave(client)
    await t.resolves(closed)
    done.push([`the app waits, ${forceCloseConnections}`, seen.requests])
  }
})

t.test('handlers come and go while a request waits', async t => {
  const { app, port, answers } = await start()
  const { checkRequestEnabled } = app.corsHeaders
  const asked: string[] = []
  const slow = makeAnswer()
  const first = async () => { asked.push('first'); return await slow.promise }
  const second = () => { asked.push('second') }
  checkRequestEnabled.connect(first)
  const waiting = ask(port, other)
  await until(() => asked.length === 1)
  checkRequestEnabled.connect(second)
  t.equal(checkRequestEnabled.disconnect(first), true)
  const later = ask(port, other)
  await until(() => answers.length === 2)
  for (const { says } of answers) says(false)
  t.strictSame(corsOf(await later), refused, 'who has gone is not asked')
  slow.says(true)
  t.strictSame(corsOf(await waiting), allowed(other), 'who was asked is heard')
  t.strictSame(asked, ['first', 'second'], 'who came later is not asked about what was before')
  await app.close()
})

t.test('two hundred requests wait on one connection, and fifty on their own', async t => {
  const origins = Array.from({ length: 200 }, (_, number) => `https://x${number}.example`)
  const { app, port, answers, seen } = await start()
  const pipelined = open(port, origins.map(from => bytesOf('GET /', { origin: from })).join(''))
  let received = ''
  pipelined.on('data', chunk => { received += String(chunk) })
  await until(() => answers.length === 200)
  const single = origins.slice(0, 50).map(async from => await ask(port, from))
  await until(() => answers.length === 250)
  for (const { says } of answers) says(true)
  t.strictSame((await Promise.all(single)).map(corsOf), origins.slice(0, 50).map(allowed))
  await until(() => received.split('HTTP/1.1 200').length === 201)
  t.strictSame(received.match(/(?<=access-control-allow-origin: ).*(?=\r)/g), origins)
  await leave(pipelined)
  await app.close()
  done.push(['two hundred on one connection', seen.requests.slice(0, 200)], ['fifty connections', seen.requests.slice(200)])
})

t.test('a connection that serves many requests has no more listeners in the end', async t => {
  const { app, port, answers } = await start()
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  const sockets: Socket[] = []
  app.server.on('connection', socket => { sockets.push(socket) })
  const counts: string[] = []
  for (let count = 0; count < 40; count++) {
    const from = count % 5 === 0 ? origin : other
    const asked = answers.length
    const response = ask(port, from, agent, count % 2 === 0 ? {} : preflight(from))
    if (from === other) {
      await until(() => answers.length > asked)
      const [, end] = ends[count % 3]!
      end(answers[asked]!)
    }
    await response
    counts.push(JSON.stringify(sockets[0]!.eventNames().map(name => [String(name), sockets[0]!.listenerCount(name)]).sort()))
  }
  t.equal(sockets.length, 1)
  t.match(counts[0], 'close')
  t.strictSame(new Set(counts).size, 1, 'the same ones after every request')
  agent.destroy()
  await app.close()
})

t.test('an app that never gets ready closes', async t => {
  const awaited = Fastify()
  await awaited.register(corsHeaders, settings)
  await t.resolves(awaited.close())
  const notAwaited = Fastify()
  notAwaited.register(corsHeaders, settings)
  await t.resolves(notAwaited.close())
})

t.test('an app that was given wrong settings closes, or takes the right ones', async t => {
  const wrong = { CORS_ALLOWED_ORIGINS: ['example.com'] }
  const app = Fastify()
  app.register(corsHeaders, wrong).after(error => {
    t.type(error, SettingsError)
    app.register(corsHeaders, settings)
  })
  t.strictSame(corsOf(await app.inject(preflight(origin))), optionsHeaders(origin))
  await app.close()
  const failed = Fastify()
  await t.rejects(async () => { await failed.register(corsHeaders, wrong) }, SettingsError)
  await t.resolves(failed.close())
})

t.test('nothing has stayed, and nothing was complained of', async t => {
  const alive = (requests: ReadonlyArray<WeakRef<FastifyRequest>>) => requests.filter(request => request.deref() !== undefined).length
  const stayed = () => done.filter(([, requests]) => alive(requests) > 0).map(([where, requests]) => `${alive(requests)} of ${requests.length} ${where}`)
  for (let tries = 0; tries < 20 && stayed().length > 0; tries++) {
    await sleep(5)
    collect()
  }
  t.strictSame(stayed(), [])
  t.strictSame(complaints, [])
})
