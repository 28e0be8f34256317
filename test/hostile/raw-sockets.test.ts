import { on } from 'node:events'
import { createConnection } from 'node:net'
import { setTimeout } from 'node:timers/promises'
import { isDeepStrictEqual } from 'node:util'
import t from 'tap'
import { cases } from './cases/index.js'
import { a, allowed, foreign, from, preflight, preflighted, refused, request, type Answer, type Case, type Outcome } from './cases/case.js'
import { originsLogged } from './log.js'
import { exchange, type Sending } from './raw-client.js'
import { echoing, startAsking, startServer, stop, type Server } from './servers.js'
import { readResponses, type WireResponse } from './strict-http.js'

type Got = Omit<Outcome, 'closes'>

const next = 'https://next.example'
const last = 'https://last.example'
const ours = /^(?:vary|access-control-.*)$/
const others = ['content-type', 'content-length', 'transfer-encoding', 'connection', 'keep-alive', 'date']

/** What the client got, as a row has it. Throws where there is a header that nobody expects. */
function answersOf (responses: WireResponse[]): Answer[] {
  return responses.map(({ status, headers }) => {
    const lines = headers.map(([name, value]) => [name.toLowerCase(), value] as const)
    const strange = lines.find(([name]) => !ours.test(name) && !others.includes(name))
    if (strange !== undefined) throw new Error(`an unknown header: ${strange.join(': ')}`)
    return [status, Object.fromEntries(lines.filter(([name]) => ours.test(name)))] as const
  })
}

async function answersTo ({ port }: Server, sending: Sending, methods: readonly string[] = []): Promise<Answer[]> {
  return answersOf(readResponses(await exchange(port, sending), methods))
}

/** What the server says to these bytes, and what it logs meanwhile; or what is wrong with either. */
async function send (server: Server, sending: Sending, methods: readonly string[] = []): Promise<Got | string> {
  server.log.length = 0
  try {
    const answers = await answersTo(server, sending, methods)
    return { answers, logged: originsLogged(server.log).sort() }
  } catch (error) {
    return String(error)
  }
}

/** A request of another origin goes along in the same write: it must be answered in its place, or not at all. */
function followed (each: Case): readonly string[] {
  const behind = request(`Connection: close\r\n${from(next)}`)
  if (each.alone === true) return each.pieces
  return each.inTurn === true ? [...each.pieces, behind] : [...each.pieces.slice(0, -1), `${each.pieces.at(-1) ?? ''}${behind}`]
}

function expected ({ alone }: Case, { answers, closes, logged }: Outcome): Got {
  return alone === true || closes
    ? { answers, logged: [...logged].sort() }
    : { answers: [...answers, allowed(next)], logged: [...logged, next].sort() }
}

const strictly = (each: Case): Outcome => each.outcome
const leniently = (each: Case): Outcome => each.lenient ?? each.outcome
const asked = (each: Case): Outcome => each.asked ?? each.outcome
const askedLeniently = (each: Case): Outcome => each.askedLeniently ?? each.lenient ?? asked(each)
const normal: Sending = { pieces: [preflight(`Connection: close\r\n${from(last)}`)] }
const answeredNormally: Got = { answers: [preflighted(last)], logged: [last] }

const lenient = { http: { insecureHTTPParser: true } }

const readOtherwise = cases.filter(each => each.lenient !== undefined)

const servers: ReadonlyArray<readonly [name: string, start: () => Promise<Server>, rows: readonly Case[], outcomeOf: (each: Case) => Outcome]> = [
  ['every origin is sent back', async () => await startServer(echoing), cases, strictly],
  ['handlers are asked', async () => await startAsking(), cases, asked],
  ['every origin is sent back, with insecureHTTPParser', async () => await startServer(echoing, lenient), cases, leniently],
  ['handlers are asked, with insecureHTTPParser', async () => await startAsking(lenient), readOtherwise, askedLeniently]
]

/**
 * The first releases of Node 20.19 have llhttp 8, which draws the line between what it reads and what it refuses elsewhere.
 * What is claimed there of a row on the other side of it: nobody is allowed but who asks.
 */
async function isReadOtherwise (server: Server, sending: Sending, methods?: readonly string[]): Promise<boolean> {
  if (process.versions['llhttp']?.startsWith('8.') !== true) return false
  const answers = await answersTo(server, sending, methods)
  return answers.every(([, headers]) => [undefined, a, next].includes(headers['access-control-allow-origin']))
}

for (const [name, start, rows, outcomeOf] of servers) {
  t.test(name, async t => {
    const server = await start()
    t.teardown(async () => { await stop(server) })
    const wrong: object[] = []
    for (const each of rows) {
      const sending = { ...each, pieces: followed(each) }
      const got = await send(server, sending, each.methods)
      const afterwards = await send(server, normal)
      const wanted = expected(each, outcomeOf(each))
      const isRight = isDeepStrictEqual(got, wanted) || await isReadOtherwise(server, sending, each.methods)
      if (!isRight || !isDeepStrictEqual(afterwards, answeredNormally)) wrong.push({ it: each.it, got, wanted, afterwards })
    }
    t.ok(rows.length > 50)
    t.strictSame(wrong, [])
  })
}

t.test('heads above Node’s limit, where that was raised', async t => {
  const server = await startServer(echoing, { http: { maxHeaderSize: 2 ** 19 } })
  t.teardown(async () => { await stop(server) })
  const long = `https://${'a'.repeat(250_000)}`
  const table: ReadonlyArray<readonly [it: string, head: string, allowed: string, shown: string]> = [
    ['64,000 commas in Access-Control-Request-Headers', `${from(a)}Access-Control-Request-Headers: ${','.repeat(64_000)}\r\n`, a, a],
    ['500 such headers of 1,000 commas', from(a) + `Access-Control-Request-Headers: ${','.repeat(1_000)}\r\n`.repeat(500), a, a],
    ['an Origin of 250,000 characters', from(long), long, `${long.slice(0, 300)}… (250,008 characters)`],
    ['900 Origin headers', from(a).repeat(900), Array(900).fill(a).join(', '), `${Array(900).fill(a).join(', ').slice(0, 300)}… (17,098 characters)`]
  ]
  for (const [it, head, origin, shown] of table) {
    const got = await send(server, { pieces: [preflight(`Connection: close\r\n${head}`)] })
    t.strictSame([got, await send(server, normal)], [{ answers: [preflighted(origin)], logged: [shown] }, answeredNormally], it)
  }
})

t.test('each of 100 requests at once gets its own answer, however long its handler takes', async t => {
  const server = await startServer({})
  t.teardown(async () => { await stop(server) })
  server.app.corsHeaders.checkRequestEnabled.connect(async ({ headers }) => {
    const number = Number(/\d+/.exec(headers.origin ?? ''))
    await setTimeout(number % 7)
    return number % 3 !== 0
  })
  const numbers = Array.from({ length: 100 }, (_, index) => index)
  const sent = numbers.map(number => number % 2 === 0
    ? preflight(from(`https://${number}.example`), `/number/${number}`)
    : request(from(`https://${number}.example`), `GET /number/${number} HTTP/1.1`))
  const responses = readResponses(await exchange(server.port, { pieces: [sent.join(''), request('Connection: close\r\n')] })).slice(0, -1)
  t.strictSame(answersOf(responses), numbers.map(number => number % 3 === 0
    ? refused()
    : (number % 2 === 0 ? preflighted : allowed)(`https://${number}.example`)))
  t.strictSame(responses.map(({ body }) => body), numbers.map(number => number % 2 === 0 ? '' : `{"n":"${number}"}`))
})

t.test('the idle and the slow are given up, and keep nobody waiting', async t => {
  const server = await startServer(echoing, { requestTimeout: 400, http: { connectionsCheckingInterval: 50, headersTimeout: 300 } })
  t.teardown(async () => { await stop(server) })
  const whole = preflight(`Content-Length: 10\r\n${from(last)}`)
  const slow = Array.from({ length: 50 }, async (_, index) => await exchange(server.port, { pieces: [whole.slice(0, index * 4)] }))
  t.strictSame(await answersTo(server, normal), answeredNormally.answers)
  const answers = (await Promise.all(slow)).map(bytes => answersOf(readResponses(bytes)))
  const answered = whole.length <= 49 * 4 ? Math.ceil(whole.length / 4) : 50
  t.strictSame(answers, answers.map((_, index) => index < answered ? [foreign(408)] : [preflighted(last), foreign(408)]))
})

t.test('clients that leave while a handler is asked', async t => {
  const server = await startServer({})
  t.teardown(async () => { await stop(server) })
  const answers: Array<() => void> = []
  server.app.corsHeaders.checkRequestEnabled.connect(({ headers }) => headers.origin === last || new Promise(resolve => { answers.push(() => { resolve(true) }) }))
  const asked = on(server.app.server, 'request')
  for (let index = 0; index < 50; index++) {
    const socket = createConnection({ port: server.port, host: '127.0.0.1' })
    socket.write(index % 2 === 0 ? preflight(from(next)) : request(from(next)))
    await asked.next()
    socket.destroy()
  }
  t.equal(answers.length, 50)
  for (const answer of answers) answer()
  t.strictSame(originsLogged(server.log), [])
  t.strictSame(await answersTo(server, normal), answeredNormally.answers)
})

t.test('the reader of responses sees what is out of place', async t => {
  const good = 'HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nab'
  t.strictSame(readResponses(good), [{ status: 200, headers: [['Content-Length', '2']], body: 'ab' }])
  t.equal(readResponses(good + good).length, 2)
  t.equal(readResponses('HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1\r\na\r\n0\r\n\r\n')[0]?.body, 'a')
  for (const bad of [
    good.slice(0, -1),
    `${good}x`,
    `${good}\r\n`,
    good.replace('\r\n', '\n'),
    good.replace('OK', 'OK\n'),
    good.replace('200', '200 200\r\nHTTP/1.1'),
    good.replace('Content', 'Content-Length: 2\r\nContent'),
    good.replace('Content', 'content-length: 2\r\nContent'),
    good.replace('Content', 'Transfer-Encoding: chunked\r\nContent'),
    good.replace('Content-Length: 2\r\n', ''),
    good.replace('Content', 'x: a\0b\r\nContent'),
    good.replace('Content', 'x: a\rb\r\nContent'),
    good.replace('Content', 'x: a\r\n b\r\nContent'),
    good.replace('Content', 'x : a\r\nContent'),
    'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1\r\nab\r\n0\r\n\r\n'
  ]) t.throws(() => readResponses(bad), JSON.stringify(bad))
})
