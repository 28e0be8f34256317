import type { IncomingHttpHeaders, ServerResponse } from 'node:http'
import type { FastifyInstance, FastifyReply } from 'fastify'
import t from 'tap'
import { changeStored } from '../change-stored.js'
import { startDjango, viewHeader } from './django.js'
import type { Judged, Sabotage } from './judge.js'
import { testOf } from './paste.js'
import { run } from './run.js'

/*
 * Without this, agreement would mean little: what is changed on purpose, on our side alone, must be
 * found among far fewer pairs than a run has, and be shrunk to what matters.
 */

const django = await startDjango()
t.teardown(() => django.close())

const seed = 7
const pairs = 4000

/** Header names and values that ours has and Django has not, or the other way round. */
function differing ({ expected, ours }: Judged): string[] {
  const names = new Set([...Object.keys(expected.headers), ...Object.keys(ours.headers)])
  return [...names].filter(name => expected.headers[name] !== ours.headers[name] && name !== 'content-length').sort()
}

const longerLast = (name: string) => (settings: Readonly<Record<string, unknown>>) => {
  const list = settings[name]
  return Array.isArray(list) && list.length > 0 ? { ...settings, [name]: list.with(-1, `${list.at(-1)}x`) } : settings
}

const withoutLast = (name: string) => (settings: Readonly<Record<string, unknown>>) => {
  const list = settings[name]
  return Array.isArray(list) ? { ...settings, [name]: list.slice(0, -1) } : settings
}

type Change = (response: ServerResponse, reply: FastifyReply) => void

/** Changes the headers behind the plugin, which has the last word before Node writes them. */
const atHead = (change: Change) => (app: FastifyInstance): void => {
  const replies = new WeakMap<ServerResponse, FastifyReply>()
  app.addHook('onSend', (_request, reply, _payload, done) => {
    replies.set(reply.raw, reply)
    done()
  })
  app.server.prependListener('request', (_request, response: ServerResponse) => {
    changeStored(response, () => {
      const reply = replies.get(response)
      if (reply !== undefined) change(response, reply)
    })
  })
}

/** Changes the headers of covered answers. */
const atCoveredHead = (change: Change) => atHead((response, reply) => {
  if (reply.request.corsEnabled) change(response, reply)
})

/** Changes the headers of a request before Fastify reads them. */
const atRequest = (change: (headers: IncomingHttpHeaders) => void) => (app: FastifyInstance): void => {
  app.server.prependListener('request', ({ headers }) => { change(headers) })
}

const isPreflight = ({ request: { headers } }: FastifyReply): boolean =>
  headers['access-control-request-method'] !== undefined

const isCredentialed = ({ request, server }: FastifyReply): boolean =>
  request.corsEnabled && (request.headers.origin ?? '') !== '' && server.corsHeaders.settings.CORS_ALLOW_CREDENTIALS

/** Puts back what the view says of some headers, on covered answers that the test accepts. */
const viewKeeps = (wanted: RegExp, accepts: (reply: FastifyReply) => boolean = () => true): Sabotage => ({
  tamper: atCoveredHead((response, reply) => {
    const given = reply.request.headers[viewHeader.toLowerCase()]
    if (typeof given !== 'string' || isPreflight(reply) || !accepts(reply)) return
    const headers = JSON.parse(given) as Array<[string, string]>
    for (const [name, value] of headers) if (wanted.test(name)) response.setHeader(name, value)
  })
})

interface Row {
  readonly it: string
  readonly sabotage: Sabotage
  readonly differs: readonly string[]
}

const rows: readonly Row[] = [
  { it: 'an origin too few', sabotage: { settings: withoutLast('CORS_ALLOWED_ORIGINS') }, differs: ['access-control-allow-origin'] },
  { it: 'an origin too few, under the old name', sabotage: { settings: withoutLast('CORS_ORIGIN_WHITELIST') }, differs: ['access-control-allow-origin'] },
  { it: 'an origin too many', sabotage: { settings: settings => ({ ...settings, CORS_ALLOWED_ORIGINS: [...settings['CORS_ALLOWED_ORIGINS'] as string[] ?? [], 'https://evil.example'] }) }, differs: ['access-control-allow-origin'] },
  { it: 'a regex too few', sabotage: { settings: withoutLast('CORS_ALLOWED_ORIGIN_REGEXES') }, differs: ['access-control-allow-origin'] },
  { it: 'a method with a letter too many', sabotage: { settings: longerLast('CORS_ALLOW_METHODS') }, differs: ['access-control-allow-methods'] },
  { it: 'a header with a letter too many', sabotage: { settings: longerLast('CORS_ALLOW_HEADERS') }, differs: ['access-control-allow-headers'] },
  { it: 'an exposed header with a letter too many', sabotage: { settings: longerLast('CORS_EXPOSE_HEADERS') }, differs: ['access-control-expose-headers'] },
  { it: 'no handlers', sabotage: { settings: settings => ({ ...settings, HANDLERS: [] }) }, differs: ['access-control-allow-origin'] },
  { it: 'no regex for paths', sabotage: { settings: settings => ({ ...settings, CORS_URLS_REGEX: '' }) }, differs: ['vary'] },
  { it: 'no Vary', sabotage: { tamper: atHead(response => { response.removeHeader('vary') }) }, differs: ['vary'] },
  {
    it: 'Vary in capitals',
    sabotage: {
      tamper: atHead(response => {
        if (response.getHeader('vary') === 'origin') response.setHeader('vary', 'Origin')
      })
    },
    differs: ['vary']
  },
  {
    it: 'Vary that loses what was there',
    sabotage: { tamper: atCoveredHead(response => { response.setHeader('vary', 'origin') }) },
    differs: ['vary']
  },
  {
    it: 'credentials for origins that are refused, as 3.14 sends them',
    sabotage: {
      tamper: atHead((response, reply) => {
        if (isCredentialed(reply)) response.setHeader('access-control-allow-credentials', 'true')
      })
    },
    differs: ['access-control-allow-credentials']
  },
  {
    it: 'no Max-Age',
    sabotage: { tamper: atCoveredHead(response => { response.removeHeader('access-control-max-age') }) },
    differs: ['access-control-max-age']
  },
  {
    it: 'no private network',
    sabotage: { tamper: atCoveredHead(response => { response.removeHeader('access-control-allow-private-network') }) },
    differs: ['access-control-allow-private-network']
  },
  {
    it: 'another status for preflights',
    sabotage: {
      tamper: app => {
        app.addHook('onSend', async (_request, reply) => { if (isPreflight(reply)) reply.code(203) })
      }
    },
    differs: []
  },
  {
    it: 'preflights left to the routes',
    sabotage: { tamper: atRequest(headers => { delete headers['access-control-request-method'] }) },
    differs: []
  },
  {
    it: 'preflights that ask for a protocol upgrade answered',
    sabotage: { tamper: atRequest(headers => { delete headers.upgrade }) },
    differs: []
  },
  {
    it: 'upgrades that no connection option confirms believed',
    sabotage: { tamper: atRequest(headers => { if (headers.upgrade !== undefined) headers.connection = 'upgrade' }) },
    differs: []
  },
  {
    it: 'an origin beyond ASCII sent back',
    sabotage: {
      tamper: atCoveredHead((response, { request: { headers: { origin = '' } } }) => {
        if (/[\x80-\xff]/.test(origin)) response.setHeader('access-control-allow-origin', origin)
      })
    },
    differs: ['access-control-allow-origin']
  },
  { it: 'Allow-Origin of a view', sabotage: viewKeeps(/-allow-origin$/i), differs: ['access-control-allow-origin'] },
  {
    it: 'Allow-Origin of a view, without Origin alone',
    sabotage: viewKeeps(/-allow-origin$/i, ({ request }) => request.headers.origin === undefined),
    differs: ['access-control-allow-origin']
  },
  { it: 'a name of a view’s own', sabotage: viewKeeps(/-made-up$/i), differs: ['access-control-made-up'] },
  {
    it: 'headers of a view taken away where the path is not covered',
    sabotage: {
      tamper: atHead((response, { request }) => {
        if (!request.corsEnabled) response.removeHeader('access-control-expose-headers')
      })
    },
    differs: ['access-control-expose-headers']
  }
]

for (const { it, sabotage, differs } of rows) {
  t.test(`finds ${it}`, async t => {
    const { found, smallest, tally } = await run(django, seed, pairs, sabotage)
    if (found === undefined || smallest === undefined) {
      t.fail(`not found among ${tally.pairs} pairs`)
      return
    }
    t.equal(smallest.isSame, false)
    t.strictSame(differing(smallest), differs)
    const { settings, request } = smallest.pair
    t.ok(Object.keys(settings).length <= 2 && request.headers.length <= 3, 'shrunk', { settings, request })
  })
}

t.test('shrinks to no more than what matters', async t => {
  const { smallest } = await run(django, seed, pairs, { settings: withoutLast('CORS_ALLOWED_ORIGINS') })
  const { settings, request } = smallest?.pair as Judged['pair']
  const [entry] = settings['CORS_ALLOWED_ORIGINS'] as string[]
  t.match(entry, /^.{3,6}$/)
  t.strictSame(settings, { CORS_ALLOWED_ORIGINS: [entry] })
  t.match(request, { method: 'GET', target: '/', headers: [[/^origin$/i, entry]] })
  t.equal(request.headers.length, 1)
})

t.test('prints a pair as a test', t => {
  const judged: Judged = {
    pair: {
      settings: {
        CORS_ALLOWED_ORIGIN_REGEXES: ['^https://\\w$', { compiled: '^https://[a-z]', flags: 'i' }],
        HANDLERS: [{ where: 'target', contains: '/api', says: 1 }, { where: 'origin', contains: 'evil', raises: true }]
      },
      request: { method: 'OPTIONS', target: '/api/', headers: [['Origin', 'https://a'], ['ORIGIN', 'https://\xe9'], ['X-View', '[["Vary","Accept"]]']] }
    },
    expected: { status: 404, headers: { vary: 'Accept, origin' } },
    ours: { status: 404, headers: {} },
    isSame: false,
    differences: []
  }
  t.equal(testOf(judged), `t.test('answers as Django does', async t => {
  const app = await buildApp({ CORS_ALLOWED_ORIGIN_REGEXES: [ '^https://\\\\w$', /^https:\\/\\/[a-z]/i ] }, app => {
    app.corsHeaders.checkRequestEnabled.connect(request => { if ((request.raw.url as string).includes('/api')) return 1; return false })
    app.corsHeaders.checkRequestEnabled.connect(request => { if ((request.headers.origin ?? '').includes('evil')) { throw new Error('It fails.') }; return false })
    app.addHook('preHandler', async (_request, reply) => { reply.headers({ Vary: 'Accept' }) })
  })
  const response = await app.inject({ method: 'OPTIONS', url: '/api/', headers: { origin: 'https://a, https://é' } })
  t.strictSame(corsOf(response), { vary: 'Accept, origin' })
  await app.close()
})`)
  t.match(testOf({ ...judged, pair: { settings: {}, request: { method: 'GET', target: '/a/../b', headers: [] } } }), /^\/\/ Not what inject does/)
  t.match(testOf({ ...judged, expected: { status: 500, headers: {} } }), 't.equal(response.statusCode, 500)')
  const written = (way: string) => {
    const headers = [['X-View', '[["Vary","Accept"]]'], ['X-View-Way', way]] as const
    return testOf({ ...judged, pair: { settings: {}, request: { method: 'GET', target: '/', headers } } })
  }
  t.match(written('raw'), "of Object.entries({ Vary: 'Accept' })) reply.raw.setHeader(name, value)")
  t.match(written('hijack'), "reply.hijack(); reply.raw.writeHead(reply.statusCode, { Vary: 'Accept' }).end('view')")
  t.end()
})
