import t from 'tap'
import type { InjectOptions } from 'fastify'
import type { CorsSettings } from '../../lib/index.js'
import { buildApp, corsOf, optionsHeaders, preflight } from './app.js'

/** One request, and the whole set of CORS headers and Vary in its response. */
interface Row {
  it: string
  settings: CorsSettings
  request: InjectOptions
  status?: number
  headers: Record<string, string>
}

const origin = 'https://example.com'
const listed = { CORS_ALLOWED_ORIGINS: [origin] }
const get = (from: string | undefined, url = '/', headers: Record<string, string> = {}): InjectOptions =>
  ({ method: 'GET', url, headers: { ...(from === undefined ? {} : { origin: from }), ...headers } })
const allowed = (from = origin) => ({ vary: 'origin', 'access-control-allow-origin': from })
const refused = { vary: 'origin' }

const rows: Row[] = [
  // Step 1 and 2: covered or not.
  { it: 'leaves a path alone that CORS_URLS_REGEX does not match', settings: { ...listed, CORS_URLS_REGEX: '^/api/' }, request: get(origin), headers: {} },
  { it: 'passes OPTIONS to the routes there', settings: { ...listed, CORS_URLS_REGEX: '^/api/' }, request: preflight(origin), status: 404, headers: {} },
  { it: 'covers a path that CORS_URLS_REGEX matches', settings: { ...listed, CORS_URLS_REGEX: '^/api/' }, request: get(origin, '/api/x'), status: 404, headers: allowed() },
  { it: 'anchors CORS_URLS_REGEX at the start', settings: { ...listed, CORS_URLS_REGEX: 'api' }, request: get(origin, '/api'), status: 404, headers: {} },
  { it: 'does not anchor it at the end', settings: { ...listed, CORS_URLS_REGEX: '/ap' }, request: get(origin, '/api'), status: 404, headers: allowed() },
  { it: 'shows it no query string', settings: { ...listed, CORS_URLS_REGEX: '.*secret' }, request: get(origin, '/?secret'), headers: {} },
  { it: 'shows it the path percent-decoded', settings: { ...listed, CORS_URLS_REGEX: '^/é b$' }, request: get(origin, '/%C3%A9%20b'), status: 404, headers: allowed() },
  { it: 'leaves + alone', settings: { ...listed, CORS_URLS_REGEX: String.raw`^/a\+b$` }, request: get(origin, '/a+b'), status: 404, headers: allowed() },
  { it: 'does not normalise the path', settings: { ...listed, CORS_URLS_REGEX: '^/api/' }, request: get(origin, '//api/'), status: 404, headers: {} },
  { it: 'takes a compiled regex for it', settings: { ...listed, CORS_URLS_REGEX: /\/API\//i }, request: get(origin, '/api/'), status: 404, headers: allowed() },
  { it: 'takes a leading lookahead in it, and covers what is left', settings: { ...listed, CORS_URLS_REGEX: '^/(?!admin).*$' }, request: get(origin), headers: allowed() },
  { it: 'takes a leading lookahead in it, and leaves out what it leaves out', settings: { ...listed, CORS_URLS_REGEX: '^/(?!admin).*$' }, request: get(origin, '/admin/x'), status: 404, headers: {} },

  // Step 3: preflights.
  { it: 'answers a preflight from an allowed origin', settings: listed, request: preflight(origin), headers: optionsHeaders(origin) },
  { it: 'answers a preflight from another origin, and says nothing', settings: listed, request: preflight('https://evil.example'), headers: refused },
  { it: 'answers a preflight without Origin', settings: listed, request: preflight(undefined), headers: refused },
  { it: 'answers a preflight for a route that is not there', settings: listed, request: preflight(origin, 'PUT', '/nowhere'), headers: optionsHeaders(origin) },
  { it: 'answers a preflight with an empty Access-Control-Request-Method', settings: listed, request: preflight(origin, ''), headers: optionsHeaders(origin) },
  { it: 'answers a preflight for a method that is not allowed with those that are', settings: listed, request: preflight(origin, 'PURGE'), headers: optionsHeaders(origin) },
  { it: 'passes OPTIONS without Access-Control-Request-Method to the routes', settings: listed, request: { method: 'OPTIONS', url: '/', headers: { origin } }, status: 404, headers: optionsHeaders(origin) },
  {
    it: 'passes OPTIONS that asks for a protocol upgrade to the routes',
    settings: listed,
    request: preflight(origin, 'PUT', '/', { connection: 'keep-alive, Upgrade', upgrade: 'websocket' }),
    status: 404,
    headers: optionsHeaders(origin)
  },
  {
    it: 'answers a preflight whose Upgrade no connection option confirms',
    settings: listed,
    request: preflight(origin, 'PUT', '/', { connection: 'keep-alive', upgrade: 'websocket' }),
    headers: optionsHeaders(origin)
  },
  { it: 'takes no GET for a preflight', settings: listed, request: get(origin, '/', { 'access-control-request-method': 'PUT' }), headers: allowed() },

  // Step 4 and 5: Vary, and origins that are none.
  { it: 'adds Vary where there is no Origin', settings: listed, request: get(undefined), headers: refused },
  { it: 'adds Vary where no origin is allowed at all', settings: {}, request: get(origin), headers: refused },
  { it: 'adds Vary where every origin is allowed', settings: { CORS_ALLOW_ALL_ORIGINS: true }, request: get(undefined), headers: refused },
  { it: 'says nothing to an empty Origin', settings: { CORS_ALLOW_ALL_ORIGINS: true }, request: get(''), headers: refused },
  { it: 'says nothing to an Origin that cannot be parsed', settings: { CORS_ALLOW_ALL_ORIGINS: true }, request: get('https://example.com]'), headers: refused },
  {
    it: 'says nothing to an Origin with a character beyond ASCII',
    settings: { CORS_ALLOW_ALL_ORIGINS: true, CORS_ALLOW_CREDENTIALS: true },
    request: get('https://b\xfccher.example'),
    headers: refused
  },

  // Step 6: who is allowed.
  { it: 'allows an origin in the list', settings: listed, request: get(origin), headers: allowed() },
  { it: 'allows it with the scheme in capitals, and repeats it as sent', settings: listed, request: get('HTTPS://example.com'), headers: allowed('HTTPS://example.com') },
  { it: 'allows an entry with the scheme in capitals', settings: { CORS_ALLOWED_ORIGINS: ['HTTPS://example.com'] }, request: get(origin), headers: allowed() },
  { it: 'refuses it with the host in capitals', settings: listed, request: get('https://EXAMPLE.com'), headers: refused },
  { it: 'refuses it with the default port spelled out', settings: listed, request: get('https://example.com:443'), headers: refused },
  { it: 'refuses another port', settings: listed, request: get('https://example.com:8443'), headers: refused },
  { it: 'refuses another scheme', settings: listed, request: get('http://example.com'), headers: refused },
  { it: 'refuses a longer host', settings: listed, request: get('https://example.com.evil.example'), headers: refused },
  { it: 'refuses a host that ends in it', settings: listed, request: get('https://notexample.com'), headers: refused },
  { it: 'refuses a trailing dot', settings: listed, request: get('https://example.com.'), headers: refused },
  { it: 'refuses user info', settings: listed, request: get('https://user@example.com'), headers: refused },
  { it: 'refuses two origins in one header', settings: listed, request: get('https://example.com, https://evil.example'), headers: refused },
  { it: 'compares what comes before a path, as Django does', settings: listed, request: get('https://example.com/path'), headers: allowed('https://example.com/path') },
  { it: 'allows null where it is listed', settings: { CORS_ALLOWED_ORIGINS: ['null'] }, request: get('null'), headers: allowed('null') },
  { it: 'refuses null where it is not', settings: listed, request: get('null'), headers: refused },
  { it: 'allows file:// where it is listed', settings: { CORS_ALLOWED_ORIGINS: ['file://'] }, request: get('file://'), headers: allowed('file://') },
  { it: 'allows an IPv6 origin', settings: { CORS_ALLOWED_ORIGINS: ['http://[::1]:3000'] }, request: get('http://[::1]:3000'), headers: allowed('http://[::1]:3000') },
  { it: 'allows an origin that a regex matches', settings: { CORS_ALLOWED_ORIGIN_REGEXES: [String.raw`^https://\w+\.example\.com$`] }, request: get('https://a.example.com'), headers: allowed('https://a.example.com') },
  { it: 'allows what a later regex matches', settings: { CORS_ALLOWED_ORIGIN_REGEXES: ['^x$', /^https:\/\/b\./] }, request: get('https://b.example'), headers: allowed('https://b.example') },
  { it: 'refuses what no regex matches', settings: { CORS_ALLOWED_ORIGIN_REGEXES: [String.raw`^https://\w+\.example\.com$`] }, request: get('https://a.example.com.evil'), headers: refused },
  { it: 'matches a regex at the start only', settings: { CORS_ALLOWED_ORIGIN_REGEXES: ['example'] }, request: get(origin), headers: refused },
  { it: 'does not anchor a regex at the end', settings: { CORS_ALLOWED_ORIGIN_REGEXES: ['https://example'] }, request: get('https://example.evil'), headers: allowed('https://example.evil') },
  { it: 'shows no regex an origin longer than any real one', settings: { CORS_ALLOWED_ORIGIN_REGEXES: ['.*'] }, request: get(`https://${'a'.repeat(400)}.example`), headers: refused },

  // Old names, and a Set for a list.
  { it: 'reads CORS_ORIGIN_WHITELIST', settings: { CORS_ORIGIN_WHITELIST: [origin] }, request: get(origin), headers: allowed() },
  { it: 'reads CORS_ORIGIN_REGEX_WHITELIST', settings: { CORS_ORIGIN_REGEX_WHITELIST: ['https://ex'] }, request: get(origin), headers: allowed() },
  { it: 'reads CORS_ORIGIN_ALLOW_ALL', settings: { CORS_ORIGIN_ALLOW_ALL: true }, request: get(origin), headers: allowed('*') },
  { it: 'lets the new name win', settings: { CORS_ALLOWED_ORIGINS: [], CORS_ORIGIN_WHITELIST: [origin] }, request: get(origin), headers: refused },
  { it: 'takes a Set', settings: { CORS_ALLOWED_ORIGINS: new Set([origin]) }, request: get(origin), headers: allowed() },

  // Step 7 to 11: what the allowed get.
  { it: 'says * where all are allowed', settings: { CORS_ALLOW_ALL_ORIGINS: true }, request: get(origin), headers: allowed('*') },
  { it: 'says * to null too', settings: { CORS_ALLOW_ALL_ORIGINS: true }, request: get('null'), headers: allowed('*') },
  {
    it: 'repeats the origin where credentials are allowed too',
    settings: { CORS_ALLOW_ALL_ORIGINS: true, CORS_ALLOW_CREDENTIALS: true },
    request: get(origin),
    headers: { ...allowed(), 'access-control-allow-credentials': 'true' }
  },
  {
    it: 'does not speak of credentials to origins that are not allowed',
    settings: { ...listed, CORS_ALLOW_CREDENTIALS: true },
    request: get('https://evil.example'),
    headers: refused
  },
  {
    it: 'exposes headers on an actual request',
    settings: { ...listed, CORS_EXPOSE_HEADERS: ['x-total-count', 'X-Other'] },
    request: get(origin),
    headers: { ...allowed(), 'access-control-expose-headers': 'x-total-count, X-Other' }
  },
  {
    it: 'exposes headers on a preflight too, as Django does',
    settings: { ...listed, CORS_EXPOSE_HEADERS: ['x-total-count'] },
    request: preflight(origin),
    headers: { ...optionsHeaders(origin), 'access-control-expose-headers': 'x-total-count' }
  },
  {
    it: 'joins methods and headers as they are spelled',
    settings: { ...listed, CORS_ALLOW_METHODS: ['GET', 'PURGE'], CORS_ALLOW_HEADERS: ['X-One', 'x-two'], CORS_PREFLIGHT_MAX_AGE: 60 },
    request: preflight(origin),
    headers: { ...allowed(), 'access-control-allow-headers': 'X-One, x-two', 'access-control-allow-methods': 'GET, PURGE', 'access-control-max-age': '60' }
  },
  {
    it: 'leaves Access-Control-Max-Age out where it is 0',
    settings: { ...listed, CORS_ALLOW_METHODS: [], CORS_ALLOW_HEADERS: [], CORS_PREFLIGHT_MAX_AGE: 0 },
    request: preflight(origin),
    headers: { ...allowed(), 'access-control-allow-headers': '', 'access-control-allow-methods': '' }
  },
  {
    it: 'allows private networks to a preflight that asks',
    settings: { ...listed, CORS_ALLOW_PRIVATE_NETWORK: true },
    request: preflight(origin, 'GET', '/', { 'access-control-request-private-network': 'true' }),
    headers: { ...optionsHeaders(origin), 'access-control-allow-private-network': 'true' }
  },
  {
    it: 'allows private networks to an actual request that asks',
    settings: { ...listed, CORS_ALLOW_PRIVATE_NETWORK: true },
    request: get(origin, '/', { 'access-control-request-private-network': 'true' }),
    headers: { ...allowed(), 'access-control-allow-private-network': 'true' }
  },
  { it: 'does not where nobody asks', settings: { ...listed, CORS_ALLOW_PRIVATE_NETWORK: true }, request: get(origin), headers: allowed() },
  {
    it: 'does not where the header says something else',
    settings: { ...listed, CORS_ALLOW_PRIVATE_NETWORK: true },
    request: get(origin, '/', { 'access-control-request-private-network': 'TRUE' }),
    headers: allowed()
  },
  { it: 'does not where the setting is off', settings: listed, request: get(origin, '/', { 'access-control-request-private-network': 'true' }), headers: allowed() },
  {
    it: 'does not to origins that are not allowed',
    settings: { ...listed, CORS_ALLOW_PRIVATE_NETWORK: true },
    request: get('https://evil.example', '/', { 'access-control-request-private-network': 'true' }),
    headers: refused
  }
]

for (const { it, settings, request, status = 200, headers } of rows) {
  t.test(it, async t => {
    const app = await buildApp(settings)
    const response = await app.inject(request)
    t.equal(response.statusCode, status)
    t.strictSame(corsOf(response), headers)
    await app.close()
  })
}

t.test('a preflight has a body of no bytes, and says so', async t => {
  const app = await buildApp(listed)
  const response = await app.inject(preflight(origin))
  t.equal(response.body, '')
  t.equal(response.headers['content-length'], '0')
  t.equal(response.headers['content-type'], undefined)
  await app.close()
})

t.test('a preflight meets nothing that was registered later', async t => {
  const met: string[] = []
  const app = await buildApp(listed, app => {
    app.addHook('onRequest', async (_request, reply) => { met.push('onRequest'); return reply.code(401).send() })
    app.addHook('preParsing', async () => { met.push('preParsing') })
    app.addHook('preHandler', async () => { met.push('preHandler') })
    app.options('/x', async () => { met.push('route') })
    app.options('*', async () => { met.push('catch-all') })
  })
  for (const url of ['/x', '/nowhere']) {
    const response = await app.inject({ ...preflight(origin, 'PUT', url), payload: '{ not json', headers: { ...preflight(origin).headers, 'content-type': 'application/json' } })
    t.equal(response.statusCode, 200)
    t.strictSame(corsOf(response), optionsHeaders(origin))
  }
  t.strictSame(met, [])
  await app.close()
})
