/** `config.cors` of a route: what it may hold, what it replaces, and that no mistake in it is passed over. */
import Fastify, { type FastifyInstance, type FastifyServerOptions, type RouteShorthandOptions } from 'fastify'
import t from 'tap'
import { corsHeaders, SettingsError, type CorsSettings, type RouteSettings } from '../../lib/index.js'
import { logLines } from '../log-lines.js'
import { optionsHeaders } from './app.js'
import { ask, asLines, corsLines } from './on-the-wire.js'

const origin = 'https://example.com'
const other = 'https://other.example'
const settings: CorsSettings = { CORS_ALLOWED_ORIGINS: [origin], CORS_EXPOSE_HEADERS: ['x-total'], CORS_PREFLIGHT_MAX_AGE: 60 }
const handler = async (): Promise<string> => 'ok'

async function listen (declare: (app: FastifyInstance) => unknown, given: CorsSettings = settings, options: FastifyServerOptions = {}): Promise<FastifyInstance> {
  const app = Fastify(options)
  await app.register(corsHeaders, given)
  await declare(app)
  await app.listen({ port: 0, host: '127.0.0.1' })
  return app
}

/** The CORS headers of the answers to a preflight and to the request that follows it. */
async function both (app: FastifyInstance, url: string, from: string): Promise<[preflight: unknown, actual: unknown]> {
  return [
    corsLines(await ask(app, { method: 'OPTIONS', url, headers: { Origin: from, 'Access-Control-Request-Method': 'PUT' } })),
    corsLines(await ask(app, { method: 'PUT', url, headers: { Origin: from } }))
  ]
}

const vary = { vary: 'origin' }
const expose = { 'access-control-expose-headers': 'x-total' }
const actual = (from: string): Record<string, string> => ({ ...vary, 'access-control-allow-origin': from, ...expose })
const preflight = (from: string): Record<string, string> => ({ ...optionsHeaders(from), ...expose, 'access-control-max-age': '60' })

t.test('a setting of the route replaces the one around it, and the others stay', async t => {
  const table: ReadonlyArray<readonly [cors: RouteSettings, from: string, preflight: Record<string, string>, actual: Record<string, string>]> = [
    [{}, origin, preflight(origin), actual(origin)],
    [{ CORS_ALLOW_CREDENTIALS: true }, origin, { ...preflight(origin), 'access-control-allow-credentials': 'true' }, { ...actual(origin), 'access-control-allow-credentials': 'true' }],
    [{ CORS_EXPOSE_HEADERS: [] }, origin, { ...optionsHeaders(origin), 'access-control-max-age': '60' }, { ...vary, 'access-control-allow-origin': origin }],
    [{ CORS_ALLOW_METHODS: ['PURGE'], CORS_ALLOW_HEADERS: ['x-a'], CORS_PREFLIGHT_MAX_AGE: 5 }, origin, { ...preflight(origin), 'access-control-allow-methods': 'PURGE', 'access-control-allow-headers': 'x-a', 'access-control-max-age': '5' }, actual(origin)],
    [{ CORS_ALLOWED_ORIGINS: [other] }, other, preflight(other), actual(other)],
    [{ CORS_ALLOWED_ORIGINS: [other] }, origin, vary, vary],
    [{ CORS_ORIGIN_WHITELIST: [other] }, other, preflight(other), actual(other)],
    [{ CORS_ALLOWED_ORIGINS: [] }, origin, vary, vary],
    [{ CORS_ALLOWED_ORIGIN_REGEXES: ['^https://other'] }, other, preflight(other), actual(other)],
    [{ CORS_ALLOWED_ORIGIN_REGEXES: ['^https://other'] }, origin, preflight(origin), actual(origin)],
    [{ CORS_ALLOW_ALL_ORIGINS: true }, other, preflight('*'), actual('*')],
    // As from an option that was not given.
    [{ CORS_ALLOWED_ORIGINS: undefined } as unknown as RouteSettings, origin, preflight(origin), actual(origin)],
    [{ CORS_ALLOWED_ORIGINS: undefined } as unknown as RouteSettings, other, vary, vary]
  ]
  for (const [cors, from, ...expected] of table) {
    const app = await listen(app => app.put('/x', { config: { cors } }, handler))
    t.strictSame(await both(app, '/x', from), expected.map(asLines), `${JSON.stringify(cors)} from ${from}`)
    await app.close()
  }
})

t.test('a route that names origins lets in no others, also where everybody is around it', async t => {
  for (const cors of [{ CORS_ALLOWED_ORIGINS: [origin] }, { CORS_ALLOWED_ORIGIN_REGEXES: ['^https://example'] }, { CORS_ORIGIN_WHITELIST: [origin] }]) {
    const app = await listen(app => app.put('/x', { config: { cors } }, handler).put('/open', handler), { CORS_ALLOW_ALL_ORIGINS: true })
    t.strictSame(await both(app, '/x', other), [asLines(vary), asLines(vary)])
    t.strictSame(await both(app, '/x', origin), [asLines(optionsHeaders(origin)), asLines({ ...vary, 'access-control-allow-origin': origin })])
    t.strictSame((await both(app, '/open', other))[1], asLines({ ...vary, 'access-control-allow-origin': '*' }))
    await app.close()
  }
})

t.test('a route that names no origins leaves it to everybody', async t => {
  const app = await listen(app => app.put('/x', { config: { cors: { CORS_EXPOSE_HEADERS: ['x-own'] } } }, handler), { CORS_ALLOW_ALL_ORIGINS: true })
  t.strictSame((await both(app, '/x', other))[1], asLines({ ...vary, 'access-control-allow-origin': '*', 'access-control-expose-headers': 'x-own' }))
  await app.close()
})

t.test('cors: false leaves the route to itself', async t => {
  const { lines: warnings, logger } = logLines('warn')
  const asked: unknown[] = []
  const app = await listen(app => {
    app.corsHeaders.checkRequestEnabled.connect(request => { asked.push(request.url); return true })
    app.put('/closed', { config: { cors: false } }, async (request, reply) => {
      reply.header('access-control-allow-origin', 'https://own.example').header('vary', 'accept')
      return { enabled: request.corsEnabled, allowed: request.corsAllowed }
    })
  }, settings, { logger })
  const answer = await ask(app, { method: 'PUT', url: '/closed', headers: { Origin: origin } })
  t.strictSame(corsLines(answer), asLines({ vary: 'accept', 'access-control-allow-origin': 'https://own.example' }), 'the handler’s own headers pass')
  t.match(answer.body, '{"enabled":false,"allowed":false}')
  t.strictSame([asked, warnings], [[], []])
  await app.close()
})

t.test('what Object.prototype holds is no setting of a route', async t => {
  const cors: RouteSettings = { CORS_EXPOSE_HEADERS: ['x-own'] }
  const declare = (app: FastifyInstance): unknown => app.put('/x', handler).put('/config', { config: {} }, handler).put('/own', { config: { cors } }, handler)
  const answers = async (app: FastifyInstance): Promise<unknown> => await Promise.all(['/x', '/config', '/own', '/no-route'].flatMap(url => [origin, other].map(async from => await both(app, url, from))))
  const prototype: object = Object.prototype
  const app = await listen(declare)
  const expected = await answers(app)
  for (const inherited of [{ CORS_ALLOW_ALL_ORIGINS: true }, false, { origin: '*' }]) {
    Object.defineProperty(prototype, 'cors', { value: inherited, configurable: true, writable: true })
    try {
      t.strictSame(await answers(app), expected, `${JSON.stringify(inherited)}, while the app runs`)
      const later = await listen(declare)
      t.strictSame(await answers(later), expected, `${JSON.stringify(inherited)}, before the app starts`)
      await later.close()
    } finally {
      Reflect.deleteProperty(prototype, 'cors')
    }
  }
  await app.close()
})

t.test('request.corsAllowed and corsEnabled tell of the route', async t => {
  const tell = async (request: { corsEnabled: boolean, corsAllowed: boolean }): Promise<unknown> => [request.corsEnabled, request.corsAllowed]
  const app = await listen(app => app.get('/', tell).get('/own', { config: { cors: { CORS_ALLOWED_ORIGINS: [other] } } }, tell))
  const table: ReadonlyArray<readonly [url: string, from: string | undefined, body: string]> = [
    ['/', origin, '[true,true]'], ['/', other, '[true,false]'], ['/', undefined, '[true,false]'],
    ['/own', other, '[true,true]'], ['/own', origin, '[true,false]']
  ]
  for (const [url, from, body] of table) t.equal((await app.inject({ url, headers: from === undefined ? {} : { origin: from } })).body, body, `${url} ${from}`)
  await app.close()
})

t.test('request.corsAllowed and corsEnabled are false where nobody decides, and before', async t => {
  const tell = async (request: { corsEnabled: boolean, corsAllowed: boolean }): Promise<unknown> => [request.corsEnabled, request.corsAllowed]
  const app = Fastify()
  const before: unknown[] = []
  app.addHook('onRequest', async request => { before.push(await tell(request)) })
  app.get('/', tell)
  app.register(async child => { await child.register(corsHeaders, settings); child.get('/child', tell) })
  for (const [url, body] of [['/', '[false,false]'], ['/child', '[true,true]']] as const) t.equal((await app.inject({ url, headers: { origin } })).body, body, url)
  t.strictSame(before, [[false, false], [false, false]])
  await app.close()
})

t.test('a handler of checkRequestEnabled is asked about a route with settings of its own', async t => {
  const app = await listen(app => {
    app.put('/x', { config: { cors: { CORS_ALLOW_CREDENTIALS: true } } }, handler)
    app.corsHeaders.checkRequestEnabled.connect(async request => request.headers.origin === other)
  })
  t.strictSame(await both(app, '/x', other), [preflight(other), actual(other)].map(headers => asLines({ ...headers, 'access-control-allow-credentials': 'true' })))
  await app.close()
})

t.test('an onRoute hook of another plugin has the last word on a route’s config', async t => {
  const app = await listen(app => {
    app.addHook('onRoute', options => { if (options.url === '/x') options.config = { ...options.config, cors: { CORS_ALLOWED_ORIGINS: [other] } } })
    app.put('/x', { config: { cors: false } }, handler)
  })
  t.strictSame(await both(app, '/x', other), [asLines(preflight(other)), asLines(actual(other))])
  await app.close()
})

t.test('each route has what its config held when it was declared, whatever becomes of the object', async t => {
  const config: { cors?: RouteSettings } = {}
  const app = await listen(app => {
    for (const name of ['a', 'b']) {
      config.cors = { CORS_ALLOWED_ORIGINS: [`https://${name}.example`] }
      app.put(`/${name}`, { config }, handler)
    }
    Object.assign(config, { cors: { origin: '*' } })
  })
  for (const name of ['a', 'b']) {
    for (const from of ['https://a.example', 'https://b.example']) {
      const expected = from === `https://${name}.example` ? [preflight(from), actual(from)] : [vary, vary]
      t.strictSame(await both(app, `/${name}`, from), expected.map(asLines), `/${name} from ${from}`)
    }
  }
  await app.close()
})

t.test('routes that share settings which change in between have them as they were', async t => {
  const cors = { CORS_ALLOWED_ORIGINS: ['https://a.example'], CORS_ALLOW_CREDENTIALS: false }
  const app = await listen(app => {
    app.put('/a', { config: { cors } }, handler)
    cors.CORS_ALLOW_CREDENTIALS = true
    app.put('/b', { config: { cors } }, handler)
    app.put('/b/too', { config: { cors } }, handler)
    cors.CORS_ALLOWED_ORIGINS.push('https://c.example')
    app.put('/c', { config: { cors } }, handler)
  })
  const credentialed = { 'access-control-allow-credentials': 'true' }
  const rows: Array<[url: string, from: string, expected: Record<string, string>]> = [
    ['/a', 'https://a.example', actual('https://a.example')],
    ['/a', 'https://c.example', vary],
    ['/b', 'https://a.example', { ...actual('https://a.example'), ...credentialed }],
    ['/b', 'https://c.example', vary],
    ['/b/too', 'https://c.example', vary],
    ['/c', 'https://c.example', { ...actual('https://c.example'), ...credentialed }]
  ]
  for (const [url, from, expected] of rows) t.strictSame((await both(app, url, from))[1], asLines(expected), `${url} from ${from}`)
  await app.close()
})

t.test('what register was given is not changed, and later changes of it count no more', async t => {
  const cors = { CORS_ALLOWED_ORIGINS: [other] }
  const app = await listen(app => app.put('/x', { config: { cors } }, handler))
  cors.CORS_ALLOWED_ORIGINS.push(origin)
  t.strictSame(await both(app, '/x', origin), [asLines(vary), asLines(vary)])
  await app.close()
})

/** A mistake in `config.cors`, and what is said of it. */
const mistakes: ReadonlyArray<readonly [cors: unknown, problems: ReadonlyArray<readonly [id: string, path: string, hint: RegExp]>]> = [
  [true, [['E022', '', /Write cors: false to turn CORS off/]]],
  [null, [['E022', '', /Write cors: false/]]],
  ['*', [['E022', '', /Write cors: false/]]],
  [['https://a.example'], [['E022', '', /Write cors: false/]]],
  [Promise.resolve({}), [['E022', '', /Write cors: false/]]],
  [{ enabled: false }, [['E022', '', /Write cors: false/]]],
  [{ allowedOrigins: [] }, [['E022', '', /Write cors: false/]]],
  [{ corsAllowAllOrigins: false, SILENCED_SYSTEM_CHECKS: [] }, [['E022', '', /Write cors: false/]]],
  [{ cors_allow_credentials: true }, [['E022', '', /^Rename 'cors_allow_credentials' to CORS_ALLOW_CREDENTIALS, or do one of the following\. Write cors: false/]]],
  [{ cors: { CORS_ALLOWED_ORIGINS: [] } }, [['E022', '', /^Move the settings out of 'cors', or do one of the following\. Write cors: false/]]],
  [{ CORS_URLS_REGEX: '^/api/' }, [['E022', '/CORS_URLS_REGEX', /Remove it/]]],
  [{ CORS_ALLOWED_ORIGINS: 'https://a.example' }, [['E006', '/CORS_ALLOWED_ORIGINS', /\['https:\/\/a\.example'\]/]]],
  [{ CORS_ALLOWED_ORIGINS: ['https://a.example/'] }, [['E014', '/CORS_ALLOWED_ORIGINS/0', /'https:\/\/a\.example'/]]],
  [{ CORS_ALLOW_CREDENTIALS: 'yes', CORS_ALLOWED_ORIGIN_REGEXES: ['('] }, [['E003', '/CORS_ALLOW_CREDENTIALS', /true/], ['E016', '/CORS_ALLOWED_ORIGIN_REGEXES/0', /regex/]]],
  [{ origin: 'https://a.example' }, [['E022', '/origin', /Write CORS_ALLOWED_ORIGINS: \['https:\/\/a\.example'\] instead/]]],
  [{ origin: ['https://a.example', /\.a\.example$/], credentials: true }, [['E022', '/origin', /CORS_ALLOWED_ORIGINS: \['https:\/\/a\.example'\] and CORS_ALLOWED_ORIGIN_REGEXES: \[\/\.\*\(\?:\\\.a\\\.example\$\)\/\]/], ['E022', '/credentials', /CORS_ALLOW_CREDENTIALS: true/]]],
  [{ origin: false }, [['E022', '/origin', /Remove origin.*config\.cors: false/]]],
  [{ methods: 'GET, PUT', allowedHeaders: ['x-a'], exposedHeaders: ['x-b'], maxAge: 60, strictPreflight: true }, [
    ['E022', '/methods', /CORS_ALLOW_METHODS: \['GET', 'PUT'\]/],
    ['E022', '/allowedHeaders', /CORS_ALLOW_HEADERS: \['x-a'\]/],
    ['E022', '/exposedHeaders', /CORS_EXPOSE_HEADERS: \['x-b'\]/],
    ['E022', '/maxAge', /CORS_PREFLIGHT_MAX_AGE: 60/],
    ['E022', '/strictPreflight', /Remove strictPreflight/]
  ]]
]

/** How an app comes to have a route with a mistake, and where that is told. */
const ways: ReadonlyArray<readonly [it: string, build: (route: RouteShorthandOptions) => Promise<unknown>]> = [
  ['where the route is declared', async route => { const app = Fastify(); await app.register(corsHeaders, settings); app.put('/x', route, handler) }],
  ['where the route is declared in a child', async route => { const app = Fastify(); await app.register(corsHeaders, settings); await app.register(async child => { child.put('/x', route, handler) }) }],
  ['by register, where the route came first', async route => { const app = Fastify(); app.put('/x', route, handler); await app.register(corsHeaders, settings) }],
  ['by ready, where nobody waited', async route => { const app = Fastify(); app.register(corsHeaders, settings); app.put('/x', route, handler); await app.ready() }],
  ['by ready, where a hook made the mistake', async route => {
    const app = Fastify()
    await app.register(corsHeaders, settings)
    app.addHook('onRoute', options => { Object.assign(options, route) })
    app.put('/x', {}, handler)
    await app.ready()
  }]
]

for (const [it, build] of ways) {
  t.test(`mistakes are told ${it}`, async t => {
    for (const [cors, problems] of mistakes) {
      const error = await build({ config: { cors } } as unknown as RouteShorthandOptions).then(() => undefined, (error: unknown) => error) as SettingsError
      t.type(error, SettingsError, JSON.stringify(cors))
      t.match(error.message, /^The CORS settings of the route PUT \/x \(config\.cors\) have (?:a|\d) mistakes? and were rejected\./)
      t.strictSame(error.problems.map(({ id, path }) => [id, path]), problems.map(([id, path]) => [`corsheaders.${id}`, path]), JSON.stringify(cors))
      for (const [index, [, , hint]] of problems.entries()) t.match(error.problems[index]?.hint, hint)
    }
  })
}

t.test('what is said of each mistake that only a route can make', async t => {
  const app = Fastify()
  await app.register(corsHeaders, settings)
  const said = (cors: unknown): unknown => {
    try {
      return app.put('/x', { config: { cors } } as unknown as RouteShorthandOptions, handler)
    } catch (error) {
      return (error as SettingsError).problems.map(({ value, message }) => [value, message])
    }
  }
  t.strictSame(said(null), [['null', 'config.cors is null, which is neither settings nor false, so it would not change what browsers get.']])
  t.strictSame(said({ CORS_URLS_REGEX: '^/api/' }), [["'^/api/'", 'A route cannot have its own CORS_URLS_REGEX: only a registration decides which paths browsers get CORS headers for.']])
  t.strictSame(said({ maxAge: 5 }), [['5', 'maxAge is an option of @fastify/cors, not a setting. If it were ignored, the settings of the nearest registration would apply, and browsers might read responses that the option was to protect.']])
  await app.close()
})

t.test('a route of several methods is called by all of them', async t => {
  const app = Fastify()
  await app.register(corsHeaders, settings)
  t.throws(() => app.route({ method: ['GET', 'PUT'], url: '/x', config: { cors: { CORS_ALLOWED_ORIGINS: ['a.example'] } }, handler }), { message: /^The CORS settings of the route GET, PUT \/x \(config\.cors\)/ })
  await app.close()
})

t.test('a route answers for its settings to the nearest registration alone', async t => {
  const app = Fastify()
  await app.register(async child => {
    await child.register(corsHeaders, { ...settings, SILENCED_SYSTEM_CHECKS: ['corsheaders.E014'] })
    child.put('/x', { config: { cors: { CORS_ALLOWED_ORIGINS: ['https://a.example/'] } } }, handler)
  })
  await t.resolves(async () => { await app.register(corsHeaders, settings) })
  await t.resolves(async () => { await app.ready() })
  await app.close()
})

t.test('silencing does not let a route have what no route can have', async t => {
  const app = Fastify()
  await app.register(corsHeaders, { ...settings, SILENCED_SYSTEM_CHECKS: ['corsheaders.E022'] })
  for (const cors of [{ CORS_URLS_REGEX: '^/api/' }, { maxAge: 5 }]) {
    t.match(await Promise.resolve().then(() => app.put('/x', { config: { cors } } as unknown as RouteShorthandOptions, handler)).catch((error: unknown) => error), {
      problems: [{ id: 'corsheaders.E022', hint: / Silencing corsheaders\.E022 does not help: the value cannot be used\.$/ }]
    })
  }
  await app.close()
})

t.test('an app without the plugin, and one whose routes are none of its business, may hold anything there', async t => {
  const route = { config: { cors: { origin: '*' } } } as unknown as RouteShorthandOptions
  const app = Fastify()
  app.put('/x', route, handler)
  app.register(async child => { await child.register(corsHeaders, settings) })
  await t.resolves(async () => { await app.ready() })
  await app.close()
})

t.test('a misspelt setting of a route is warned of, and what the settings silence is silent here', async t => {
  const { lines, logger } = logLines('warn')
  const app = await listen(app => app.put('/x', { config: { cors: { CORS_ALLOWED_METHODS: ['PUT'], CORS_ALLOWED_ORIGINS: ['https://a.example/'] } as RouteSettings } }, handler),
    { ...settings, SILENCED_SYSTEM_CHECKS: ['corsheaders.E014'] }, { logger })
  t.equal(lines.length, 1)
  t.match(lines[0]?.msg, /^corsheaders\.W009 config\.cors of PUT \/x \/CORS_ALLOWED_METHODS: There is no setting CORS_ALLOWED_METHODS/)
  await app.close()
})
