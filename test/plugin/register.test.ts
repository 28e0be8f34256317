import Fastify from 'fastify'
import fastifyPlugin from 'fastify-plugin'
import fastifyCors from '@fastify/cors'
import t from 'tap'
import { corsHeaders, SettingsError, type CorsSettings, type SettingsModule } from '../../lib/index.js'
import { defaults } from '../settings/defaults.js'
import * as module from './settings-module.js'
import { corsOf, optionsHeaders, preflight } from './app.js'

const origin = 'https://example.com'
const settings: CorsSettings = { CORS_ALLOWED_ORIGINS: [origin] }

t.test('takes settings in every form that a module has', async t => {
  const forms: Array<[string, SettingsModule]> = [
    ['a plain object', settings],
    ['a namespace object', module],
    ['what import() gives', await import('./settings-module.js')],
    ['what import() gives of a default export', await import('./settings-default.js')],
    ['an object without prototype', Object.assign(Object.create(null), settings)],
    ['a frozen object', Object.freeze({ ...settings })]
  ]
  for (const [form, given] of forms) {
    const app = Fastify()
    await app.register(corsHeaders, given)
    t.strictSame(app.corsHeaders.settings.CORS_ALLOWED_ORIGINS, [origin], form)
    t.strictSame(corsOf(await app.inject(preflight(origin))), optionsHeaders(origin), form)
    await app.close()
  }
})

t.test('tells Fastify its name, for other plugins to depend on, and the Fastify that it is for', async t => {
  const app = Fastify()
  await app.register(corsHeaders, settings)
  await app.register(fastifyPlugin(async () => undefined, { dependencies: ['fastify-cors-headers'] }))
  t.match(Reflect.get(corsHeaders, Symbol.for('plugin-meta')), { fastify: '5.x' })
  await app.close()
})

t.test('request.corsEnabled is false until it is known', async t => {
  const app = Fastify()
  const early: unknown[] = []
  app.addHook('onRequest', async request => { early.push(request.corsEnabled) })
  await app.register(corsHeaders, settings)
  app.get('/', async request => request.corsEnabled)
  t.equal((await app.inject('/')).json(), true)
  t.strictSame(early, [false])
  await app.close()
})

t.test('allows nothing without settings', async t => {
  const app = Fastify()
  await app.register(corsHeaders)
  t.strictSame(corsOf(await app.inject(preflight(origin))), { vary: 'origin' })
  await app.close()
})

t.test('works without await, and its hooks still come before those added later', async t => {
  const app = Fastify()
  app.register(corsHeaders, settings)
  app.addHook('onRequest', async (_request, reply) => reply.code(401).send())
  app.get('/', async () => 'ok')
  const answer = await app.inject(preflight(origin))
  t.equal(answer.statusCode, 200)
  t.strictSame(corsOf(answer), optionsHeaders(origin))
  t.strictSame(corsOf(await app.inject({ url: '/', headers: { origin } })), { vary: 'origin', 'access-control-allow-origin': origin })
  await app.close()
})

t.test('works inside of a fastify-plugin wrapper', async t => {
  const app = Fastify()
  await app.register(fastifyPlugin(async instance => { await instance.register(corsHeaders, settings) }))
  app.get('/', async request => request.corsEnabled)
  const response = await app.inject({ url: '/', headers: { origin } })
  t.equal(response.json(), true)
  t.equal(response.headers['access-control-allow-origin'], origin)
  await app.close()
})

t.test('refuses settings with mistakes, names them all, and leaves the instance as it was', async t => {
  const app = Fastify()
  const wrong = { CORS_ALLOWED_ORIGINS: ['example.com', 'https://example.com/'], CORS_ALLOW_CREDENTIALS: 'yes', CORS_EXPOSED_HEADERS: ['etag'], CORS_PREFLIGHT_MAX_AGE: 999999 }
  const error = await app.register(corsHeaders, wrong as unknown as CorsSettings).then(() => undefined, (error: unknown) => error)
  t.type(error, SettingsError)
  t.match(error, { name: 'SettingsError', code: 'CORS_ERR_SETTINGS' })
  t.strictSame((error as SettingsError).problems.map(({ id, path }) => [id, path]), [
    ['corsheaders.E003', '/CORS_ALLOW_CREDENTIALS'],
    ['corsheaders.E013', '/CORS_ALLOWED_ORIGINS/0'],
    ['corsheaders.E014', '/CORS_ALLOWED_ORIGINS/1'],
    // A misspelt name is a mistake, too. Other warnings are logged once the settings are accepted.
    ['corsheaders.W009', '/CORS_EXPOSED_HEADERS']
  ])
  t.notOk(app.hasDecorator('corsHeaders'))
})

t.test('a failure that is handled leaves no hook behind', async t => {
  const app = Fastify()
  const wrong = { CORS_ALLOWED_ORIGINS: ['example.com'] }
  let failure: unknown
  app.register(corsHeaders, wrong).after(error => { failure = error })
  app.register(fastifyCors)
  await app.ready()
  t.type(failure, SettingsError)
  t.equal((await app.inject({ url: '/', headers: { origin } })).headers['vary'], undefined)
  await app.close()
})

t.test('refuses to be registered twice', async t => {
  const app = Fastify()
  await app.register(corsHeaders, settings)
  await t.rejects(async () => { await app.register(corsHeaders, settings) }, { code: 'CORS_ERR_CONFLICT', message: /registered already on this instance, or your own code has decorated it with corsHeaders\. Register it once, .* config\.cors of the route/ })
})

t.test('app.corsHeaders.settings are the effective ones, frozen', async t => {
  const origins = [origin]
  const app = Fastify()
  await app.register(corsHeaders, { CORS_ORIGIN_WHITELIST: origins, CORS_ALLOWED_ORIGIN_REGEXES: [/^https:\/\/x$/g] })
  const effective = app.corsHeaders.settings
  t.strictSame(effective, { ...defaults, CORS_ALLOWED_ORIGINS: [origin], CORS_ALLOWED_ORIGIN_REGEXES: [/^https:\/\/x$/g] })
  for (const value of [app.corsHeaders, effective, effective.CORS_ALLOWED_ORIGINS, effective.CORS_ALLOW_METHODS, effective.CORS_ALLOWED_ORIGIN_REGEXES[0]]) {
    t.ok(Object.isFrozen(value))
  }
  origins.push('https://later.example')
  t.equal((await app.inject({ url: '/', headers: { origin: 'https://later.example' } })).headers['access-control-allow-origin'], undefined)
  await app.close()
})
