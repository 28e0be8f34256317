import Fastify, { type FastifyBaseLogger } from 'fastify'
import t from 'tap'
import { corsHeaders, type CorsSettings } from '../../lib/index.js'
import { logLines, type LogLine } from '../log-lines.js'

const settings: CorsSettings = { CORS_ALLOWED_ORIGINS: ['https://example.com'], CORS_ALLOWED_ORIGIN_REGEXES: ['https://re'], CORS_URLS_REGEX: '^/api' }

/** The lines that the plugin logs on one request. */
async function linesOf (headers: Record<string, string>, { level = 'debug', url = '/api', method = 'GET' as 'GET' | 'OPTIONS', given = settings, handlers = [] as Array<() => unknown> } = {}): Promise<LogLine[]> {
  const { lines, logger } = logLines(level)
  const app = Fastify({ logger })
  await app.register(corsHeaders, given)
  for (const handler of handlers) app.corsHeaders.checkRequestEnabled.connect(handler)
  await app.inject({ method, url, headers })
  await app.close()
  return lines.filter(line => line.cors !== undefined)
}

const example = 'https://example.com'
const evil = 'https://evil.example'

t.test('one line a covered cross-origin request, with its reason', async t => {
  const table: Array<[it: string, headers: Record<string, string>, options: Parameters<typeof linesOf>[1], cors: Record<string, unknown>]> = [
    ['listed', { origin: example }, {}, { kind: 'actual request', allowed: true, reason: 'allowed-list', origin: example }],
    ['matched', { origin: 'https://re.example' }, {}, { kind: 'actual request', allowed: true, reason: 'allowed-pattern', origin: 'https://re.example' }],
    ['all', { origin: evil }, { given: { CORS_ALLOW_ALL_ORIGINS: true } }, { kind: 'actual request', allowed: true, reason: 'allowed-all', origin: evil }],
    ['not listed', { origin: evil }, {}, { kind: 'actual request', allowed: false, reason: 'not-in-list', origin: evil }],
    ['malformed', { origin: 'https://a]' }, {}, { kind: 'actual request', allowed: false, reason: 'origin-malformed', origin: 'https://a]' }],
    ['a handler’s yes', { origin: evil }, { handlers: [() => true] }, { kind: 'actual request', allowed: true, reason: 'allowed-handler', origin: evil }],
    ['a handler’s no', { origin: evil }, { handlers: [() => false] }, { kind: 'actual request', allowed: false, reason: 'not-in-list', origin: evil }],
    ['a handler’s failure', { origin: evil }, { handlers: [() => { throw new Error('oh') }] }, { kind: 'actual request', allowed: false, reason: 'handler-failed', origin: evil }],
    ['a preflight', { origin: example, 'access-control-request-method': 'PUT' }, { method: 'OPTIONS' }, { kind: 'preflight', allowed: true, reason: 'allowed-list', origin: example }]
  ]
  for (const [it, headers, options, cors] of table) {
    const lines = await linesOf(headers, options)
    t.strictSame(lines.map(line => line.cors), [cors], it)
    t.equal(lines[0]?.msg, `cors: ${String(cors['kind'])} from ${String(cors['origin'])} ${cors['allowed'] === true ? 'allowed' : 'refused'}: ${String(cors['reason'])}`)
  }
})

t.test('an origin that is too long is shown shortened', async t => {
  const [line] = await linesOf({ origin: `https://${'a'.repeat(5000)}` })
  t.equal(line?.cors?.['reason'], 'origin-too-long')
  t.equal(line?.cors?.['origin'], `https://${'a'.repeat(292)}… (5,008 characters)`)
})

t.test('control characters are escaped', async t => {
  const [line] = await linesOf({ origin: 'https://a\tb\x85c\x1b[31m' })
  t.equal(line?.cors?.['origin'], String.raw`https://a\x09b\x85c\x1b[31m`)
})

t.test('no line where there is no Origin, or it is empty, or the path is not covered, or debug is off', async t => {
  t.strictSame(await linesOf({}), [])
  t.strictSame(await linesOf({ origin: '' }), [])
  t.strictSame(await linesOf({ origin: example }, { url: '/other' }), [])
  t.strictSame(await linesOf({ origin: example }, { level: 'info' }), [])
})

t.test('a request without Origin is answered, whatever is logged', async t => {
  const app = Fastify({ logger: logLines('trace').logger })
  await app.register(corsHeaders, settings)
  app.get('/api', async () => 'ok')
  t.equal((await app.inject('/api')).statusCode, 200)
  await app.close()
})

t.test('pino is asked whether a line is read, whatever its levels are called', async t => {
  for (const [level, count] of [['verbose', 1], ['debug', 1], ['info', 0]] as const) {
    const { lines, logger } = logLines(level)
    const app = Fastify({ logger: { ...logger, customLevels: { verbose: 15 } } as object })
    await app.register(corsHeaders, settings)
    await app.inject({ url: '/api', headers: { origin: example } })
    await app.close()
    t.equal(lines.filter(({ cors }) => cors !== undefined).length, count, level)
  }
})

t.test('other loggers are asked for their level', async t => {
  for (const [level, count] of [['debug', 1], ['trace', 1], ['info', 0]] as const) {
    const lines: unknown[] = []
    const silent = () => undefined
    const logger: FastifyBaseLogger = {
      level,
      info: silent,
      error: silent,
      fatal: silent,
      trace: silent,
      warn: silent,
      silent,
      debug: (...line: unknown[]) => { lines.push(line) },
      child: () => logger
    } as unknown as FastifyBaseLogger
    const app = Fastify({ loggerInstance: logger })
    await app.register(corsHeaders, settings)
    await app.inject({ url: '/api', headers: { origin: example } })
    await app.close()
    t.equal(lines.length, count, level)
  }
})
