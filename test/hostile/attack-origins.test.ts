import { isDeepStrictEqual } from 'node:util'
import Fastify from 'fastify'
import t, { type Test } from 'tap'
import { corsHeaders, type CorsSettings } from '../../lib/index.js'
import { compilePattern, compilePatternSet } from '../../lib/regex/index.js'
import { listen } from '../listen.js'
import { attackOrigins, policies, sources, unsendable, type AttackOrigin, type PolicyName } from './attack-origins.js'
import { exchange } from './raw-client.js'
import { readResponses } from './strict-http.js'

const names = Object.keys(policies) as PolicyName[]

type Headers = Record<string, string>
const actual = (origin: string): Headers => ({ vary: 'origin', 'access-control-allow-origin': origin, 'access-control-allow-credentials': 'true' })
const preflight = (origin: string): Headers => ({ ...actual(origin), 'access-control-allow-headers': 'x-one', 'access-control-allow-methods': 'GET', 'access-control-max-age': '86400' })
const refused: Headers = { vary: 'origin' }

async function start (t: Test, settings: CorsSettings): Promise<number> {
  const app = Fastify()
  await app.register(corsHeaders, { ...settings, CORS_ALLOW_CREDENTIALS: true, CORS_ALLOW_METHODS: ['GET'], CORS_ALLOW_HEADERS: ['x-one'] })
  app.get('/', async (_request, reply) => await reply.code(204).send())
  t.teardown(async () => { await app.close() })
  return await listen(app)
}

/** What a GET and a preflight of each origin get, by a raw socket: status and CORS headers. */
async function answers (port: number, origins: readonly string[]): Promise<Array<[status: number, headers: Headers]>> {
  const sent = origins.flatMap(origin => [
    `GET / HTTP/1.1\r\nHost: h\r\nOrigin: ${origin}\r\n\r\n`,
    `OPTIONS / HTTP/1.1\r\nHost: h\r\nOrigin: ${origin}\r\nAccess-Control-Request-Method: GET\r\n\r\n`
  ])
  const bytes = await exchange(port, { pieces: [sent.join(''), 'GET / HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n'] })
  return readResponses(bytes).slice(0, sent.length).map(({ status, headers }) => {
    const lines = headers.map(([name, value]) => [name.toLowerCase(), value] as const)
    return [status, Object.fromEntries(lines.filter(([name]) => name === 'vary' || name.startsWith('access-control-')))]
  })
}

/** The origins whose answers are not the wanted ones. */
async function wrongAnswers (port: number, isAllowed: (row: AttackOrigin) => boolean): Promise<object[]> {
  const got = await answers(port, attackOrigins.map(({ origin }) => origin))
  return attackOrigins.flatMap((row, index) => {
    const wanted = isAllowed(row)
      ? [[204, actual(row.origin)], [200, preflight(row.origin)]]
      : [[204, refused], [200, refused]]
    const both = got.slice(index * 2, index * 2 + 2)
    return isDeepStrictEqual(both, wanted) ? [] : [{ origin: row.origin, got: both, wanted }]
  })
}

/** Whether the plugin allows what Django does, but for one beyond ASCII, and one that is too long for its regexes. */
function isAllowed (name: PolicyName, { origin, allowedBy = [], tooLong }: AttackOrigin): boolean {
  return allowedBy.includes(name) && isAscii(origin) && (tooLong !== true || 'CORS_ALLOWED_ORIGINS' in policies[name])
}

function isAscii (origin: string): boolean {
  return !/[\x80-\xff]/.test(origin)
}

for (const name of names) {
  t.test(`attacks on ${name}`, async t => {
    t.strictSame(await wrongAnswers(await start(t, policies[name]), row => isAllowed(name, row)), [])
  })
}

t.test('where all are allowed, with credentials, what Python cannot parse and what is beyond ASCII is not', async t => {
  const isOrigin = ({ origin, malformed }: AttackOrigin): boolean => malformed !== true && isAscii(origin)
  t.strictSame(await wrongAnswers(await start(t, { CORS_ALLOW_ALL_ORIGINS: true }), isOrigin), [])
})

t.test('what cannot be sent: Node refuses it, and the regexes say of it what Python’s say', async t => {
  // White space around a value is none of it, and CR LF ends the line.
  const sent = unsendable.map(({ origin }) => origin).filter(origin => !/^ |\r\n/.test(origin))
  t.ok(sent.length > 15)
  const port = await start(t, { CORS_ALLOW_ALL_ORIGINS: true })
  t.strictSame(await Promise.all(sent.map(async origin => await answers(port, [origin]))), sent.map(() => [[400, {}]]))
  for (const name of names) {
    const policy = policies[name]
    if (!('CORS_ALLOWED_ORIGIN_REGEXES' in policy)) continue
    const matches = compilePatternSet(policy.CORS_ALLOWED_ORIGIN_REGEXES.map(compilePattern))
    t.strictSame(unsendable.filter(({ origin }) => matches(origin)), unsendable.filter(({ allowedBy }) => allowedBy?.includes(name)), name)
  }
})

t.test('the table is what it says', async t => {
  const rows = [...attackOrigins, ...unsendable]
  t.equal(new Set(rows.map(({ origin }) => origin)).size, rows.length, 'no origin twice')
  t.ok(rows.every(({ allowedBy, malformed }) => (allowedBy === undefined) === (malformed === true)), 'each has a verdict')
  t.strictSame(Object.values(sources).filter(source => !rows.some(row => row.source === source)), [], 'each source has an attack')
  for (const name of names) t.ok(attackOrigins.some(row => isAllowed(name, row)) && attackOrigins.some(row => !isAllowed(name, row)), `${name} tells origins apart`)
})
