/** checkSettings with an app: what can be said once its routes are known, and its hooks have been met. */
import Fastify, { type FastifyInstance } from 'fastify'
import t, { type Test } from 'tap'
import { checkSettings, corsHeaders } from '../../lib/index.js'
import { preflight } from './app.js'

const handler = async (): Promise<string> => 'ok'
const told = (module: object, app: FastifyInstance) => checkSettings({ CORS_ALLOWED_ORIGINS: [], ...module }, { app }).map(({ id, message }) => `${id.slice(12)} ${message}`)

/** An app with a child below /api, which it gives as well. */
async function build (t: Test, childHasSettings: boolean, declare: (app: FastifyInstance) => unknown = () => undefined) {
  const app: FastifyInstance = Fastify()
  let child = app
  await app.register(async instance => {
    child = instance
    if (childHasSettings) await instance.register(corsHeaders, { CORS_ALLOWED_ORIGINS: [] })
    instance.get('/items', handler)
  }, { prefix: '/api' })
  await declare(app)
  await app.ready()
  t.teardown(async () => { await app.close() })
  return { app, child }
}

t.test('W018: the routes of the instance that the settings are for', async t => {
  const { child } = await build(t, true, app => { app.get('/v1/x', handler) })
  t.match(told({ CORS_URLS_REGEX: '^/v1/' }, child), [/^W018 The regex '\^\/v1\/' in CORS_URLS_REGEX matches none of the routes of this registration: '\/api\/items'\. .*, the prefix '\/api' included\./])
  t.strictSame(told({ CORS_URLS_REGEX: '^/api/' }, child), [])
  t.strictSame(told({}, child), [])
  t.strictSame(told({ CORS_URLS_REGEX: '^/v1/', SILENCED_SYSTEM_CHECKS: ['corsheaders.W018'] }, child), [])
})

t.test('W018: an app that has registered the plugin nowhere, or in a child', async t => {
  const without = await build(t, false)
  t.match(told({ CORS_URLS_REGEX: '^/v1/' }, without.child), [/^W018 /])
  const { app } = await build(t, true)
  t.strictSame(told({ CORS_URLS_REGEX: '^/api/' }, app), [], 'the settings may be the child’s')
  t.match(told({ CORS_URLS_REGEX: '^/items' }, app), [/^W018 .* none of the routes of this registration: '\/api\/items'\./], 'paths without a route are not the child’s')
})

t.test('W018 is told once, and not of a regex that does not compile', async t => {
  const { child } = await build(t, true)
  t.match(told({ CORS_URLS_REGEX: 'api/' }, child), [/^W018 .* can match no path/])
  t.match(told({ CORS_URLS_REGEX: '(' }, child), [/^E016 /])
  t.match(told({ CORS_URLS_REGEX: 5 }, child), [/^E009 /])
})

t.test('W021: a preflight that an older hook has answered', async t => {
  const app = Fastify()
  app.addHook('onRequest', async (_request, reply) => await reply.code(401).send())
  await app.register(corsHeaders, { CORS_ALLOWED_ORIGINS: [] })
  app.get('/x', handler)
  await app.ready()
  t.strictSame(told({}, app), [], 'nobody has asked yet')
  await app.inject(preflight('https://a.example', 'GET', '/x'))
  await app.inject(preflight('https://a.example', 'GET', '/y'))
  t.match(told({}, app), [/^W021 .* replied to the preflight for '\/x'/])
  t.strictSame(told({ SILENCED_SYSTEM_CHECKS: ['corsheaders.W021'] }, app), [])
  await app.close()
})

t.test('W021: of a child, asked of the app', async t => {
  const { app } = await build(t, true, app => { app.addHook('onRequest', async () => undefined) })
  await app.inject(preflight('https://a.example', 'GET', '/api/items'))
  t.strictSame(told({}, app), [])
})

t.test('an app that is not ready has no complete list of routes', async t => {
  const app = Fastify()
  t.throws(() => checkSettings({}, { app }), { message: 'The app is not ready, so its routes are not known yet. Await app.ready() first.' })
  await app.close()
})
