import fastifyCors from '@fastify/cors'
import Fastify, { type FastifyInstance, type FastifyPluginAsync } from 'fastify'
import fastifyPlugin from 'fastify-plugin'
import t from 'tap'
import { corsHeaders, type CorsSettings } from '../../lib/index.js'
import { ask } from './on-the-wire.js'

const settings: CorsSettings = { CORS_ALLOWED_ORIGINS: ['https://example.com'] }
const ours = async (app: FastifyInstance): Promise<void> => { await app.register(corsHeaders, settings) }
const theirs = async (app: FastifyInstance): Promise<void> => { await app.register(fastifyCors) }
const child = (...plugins: FastifyPluginAsync[]): FastifyPluginAsync => async app => { for (const plugin of plugins) await app.register(plugin) }
const open = (plugin: FastifyPluginAsync): FastifyPluginAsync => fastifyPlugin(plugin)

/** As Nest registers it: a promise of the module hides the plugin's name from hasPlugin. */
const byPromise = async (app: FastifyInstance): Promise<void> => { await app.register(import('@fastify/cors') as unknown as FastifyPluginAsync) }
/** A wrapper of somebody's own, that hides it as well. */
const wrapped = fastifyPlugin(async (app: FastifyInstance) => { await (fastifyCors as unknown as (app: FastifyInstance, options: object, done: () => void) => void)(app, {}, () => undefined) })

const beside = 'on the same instance as'
const above = 'on an instance above that of'

const conflicts: ReadonlyArray<readonly [it: string, build: (app: FastifyInstance) => unknown, where: string]> = [
  ['before it', async app => { await theirs(app); await ours(app) }, beside],
  ['after it', async app => { await ours(app); await theirs(app) }, beside],
  ['before it, without await', app => { app.register(fastifyCors); app.register(corsHeaders, settings) }, beside],
  ['after it, without await', app => { app.register(corsHeaders, settings); app.register(fastifyCors) }, beside],
  ['as a promise, before it', async app => { await byPromise(app); await ours(app) }, beside],
  ['as a promise, after it', async app => { await ours(app); await byPromise(app) }, beside],
  ['in a wrapper, after it', async app => { await ours(app); await app.register(wrapped) }, beside],
  ['below it', async app => { await ours(app); await app.register(child(open(theirs)), { prefix: '/api' }) }, "in a child instance with the prefix '/api', below that of"],
  ['below it, as a promise', async app => { await ours(app); await app.register(child(open(byPromise)), { prefix: '/api' }) }, "in a child instance with the prefix '/api', below that of"],
  ['two levels below it', async app => { await ours(app); await app.register(child(child(open(theirs))), { prefix: '/api' }) }, "in a child instance with the prefix '/api', below that of"],
  ['below it, registered first', app => { app.register(child(open(theirs)), { prefix: '/api' }); app.register(corsHeaders, settings) }, "in a child instance with the prefix '/api', below that of"],
  ['below it, without a prefix', async app => { await ours(app); await app.register(async function inner (app) { await theirs(app) }) }, 'in a child instance (inner), below that of'],
  ['below it, where CORS_URLS_REGEX covers it', async app => { await app.register(corsHeaders, { ...settings, CORS_URLS_REGEX: '^/api/' }); await app.register(child(open(theirs)), { prefix: '/api' }) }, "in a child instance with the prefix '/api', below that of"],
  ['below it, without a prefix, where any path can be', async app => { await app.register(corsHeaders, { ...settings, CORS_URLS_REGEX: '^/api/' }); await app.register(async function inner (app) { await theirs(app) }) }, 'in a child instance (inner), below that of'],
  ['below a nearer registration that covers it', async app => { await app.register(corsHeaders, { ...settings, CORS_URLS_REGEX: '^/api/' }); await app.register(child(open(ours), child(open(theirs))), { prefix: '/public' }) }, "in a child instance with the prefix '/public', below that of"],
  ['above it, before', async app => { await theirs(app); await app.register(child(open(ours))) }, above],
  ['above it, after', async app => { await app.register(child(open(ours))); await theirs(app) }, above],
  ['above it, after, as a promise', async app => { await app.register(child(open(ours))); await byPromise(app) }, above],
  ['two levels above it', async app => { await app.register(child(child(open(ours)))); await theirs(app) }, above]
]

t.test('@fastify/cors where it would answer the same requests', async t => {
  for (const [it, build, where] of conflicts) {
    const app = Fastify()
    await t.rejects(async () => { await build(app); await app.ready() }, {
      code: 'CORS_ERR_CONFLICT',
      message: `@fastify/cors is registered ${where} fastify-cors-headers. Both would answer preflights and write the same headers: remove the registration of @fastify/cors. In Nest, app.enableCors() and the option cors register it.`
    }, it)
    await app.close().catch(() => undefined)
  }
})

t.test('another copy of this package in the same app', async t => {
  const app = Fastify()
  // As another copy leaves it: what else it has is under symbols of its own.
  app.decorateRequest('corsEnabled')
  const message = 'The requests of this app already have the decorator corsEnabled, of another copy of fastify-cors-headers or of your own code. Use one copy in an app: npm ls fastify-cors-headers lists the copies. Give a decorator of your own another name.'
  await t.rejects(async () => { await app.register(child(ours)) }, { code: 'CORS_ERR_CONFLICT', message })
  t.notOk(app.hasDecorator('corsHeaders'))
})

t.test('a child of a function without a name is called by the beginning of its code', async t => {
  const app = Fastify()
  await ours(app)
  await app.register(async app => {
    await app.register(fastifyCors) // some more of its code
  })
  await t.rejects(async () => { await app.ready() }, { message: /in a child instance \(async .{1,60}… \(\d+ characters\)\), below that of/ })
  await app.close().catch(() => undefined)
})

/** The nearest registration does not cover `/a/public`, so that @fastify/cors has it to itself. */
const nearer = async (app: FastifyInstance): Promise<void> => {
  await app.register(async app => {
    await app.register(corsHeaders, { ...settings, CORS_URLS_REGEX: '^/a/api/' })
    app.get('/api/x', async () => 'ours')
    await app.register(async app => { await theirs(app); app.get('/x', async () => 'theirs') }, { prefix: '/public' })
  }, { prefix: '/a' })
}

const right: ReadonlyArray<readonly [it: string, build: (app: FastifyInstance) => unknown]> = [
  ['alone', ours],
  ['@fastify/cors in an instance beside', async app => { await app.register(child(open(ours)), { prefix: '/a' }); await app.register(child(open(theirs)), { prefix: '/b' }) }],
  ['@fastify/cors in an instance beside, registered first', async app => { await app.register(child(open(theirs)), { prefix: '/b' }); await app.register(child(open(ours)), { prefix: '/a' }) }],
  ['@fastify/cors below an instance beside', async app => { await app.register(child(open(ours)), { prefix: '/a' }); await app.register(child(child(open(theirs))), { prefix: '/b' }) }],
  ['@fastify/cors below it, where CORS_URLS_REGEX covers nothing', async app => { await app.register(corsHeaders, { ...settings, CORS_URLS_REGEX: '^/api/' }); await app.register(child(open(theirs)), { prefix: '/public' }) }],
  ['@fastify/cors below a nearer registration that does not cover it', async app => { await ours(app); await nearer(app) }],
  ['@fastify/cors below a nearer registration that does not cover it, registered first', async app => { await nearer(app); await ours(app) }],
  ['two instances with settings of their own', async app => { await app.register(child(open(ours)), { prefix: '/a' }); await app.register(child(open(ours)), { prefix: '/b' }) }],
  ['decorators of others', async app => { app.decorateRequest('cors', null); await ours(app); await app.register(async child => { child.decorateRequest('preflight', false) }) }]
]

t.test('no app that is right is refused', async t => {
  for (const [it, build] of right) {
    const app = Fastify()
    await build(app)
    await t.resolves(async () => { await app.ready() }, it)
    await app.close()
  }
})

t.test('@fastify/cors answers where the nearest registration covers nothing', async t => {
  for (const build of [[ours, nearer], [nearer, ours]]) {
    const app = Fastify()
    for (const register of build) await register(app)
    await app.listen({ port: 0, host: '127.0.0.1' })
    for (const [url, allowed] of [['/a/public/x', '*'], ['/a/api/x', undefined], ['/elsewhere', undefined]] as const) {
      for (const method of ['OPTIONS', 'GET']) {
        const { lines } = await ask(app, { method, url, headers: { Origin: 'https://other.example', 'Access-Control-Request-Method': 'GET' } })
        t.strictSame(lines.filter(([name]) => /^access-control-allow-origin$/i.test(name)).map(([, value]) => value), allowed === undefined ? [] : [allowed], `${method} ${url}`)
      }
    }
    await app.close()
  }
})

t.test('@fastify/cors reads the config.cors of its own routes as it is now, in an app without this plugin and beside it', async t => {
  const origin = 'https://later.example'
  for (const plugins of [[], [child(open(ours))]]) {
    const app = Fastify()
    for (const plugin of plugins) await app.register(plugin)
    const [list, replaced] = [['https://example.com'], { origin: 'https://example.com' }]
    await app.register(async app => {
      await app.register(fastifyCors)
      app.get('/list', { config: { cors: { origin: list } as object } }, async () => 'x')
      app.get('/replaced', { config: { cors: replaced as object } }, async () => 'x')
    })
    await app.ready()
    for (const url of ['/list', '/replaced']) t.not((await app.inject({ url, headers: { origin } })).headers['access-control-allow-origin'], origin, url)
    list.push(origin)
    replaced.origin = origin
    for (const url of ['/list', '/replaced']) t.equal((await app.inject({ url, headers: { origin } })).headers['access-control-allow-origin'], origin, url)
    await app.close()
  }
})
