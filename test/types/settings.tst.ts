import type { IncomingMessage } from 'node:http'
import type { Http2ServerRequest } from 'node:http2'
import Fastify, { type FastifyContextConfig, type FastifyRequest, type FastifyTypeProvider } from 'fastify'
import { describe, expect, test } from 'tstyche'
import corsHeaders, { CorsSettings, checkSettings, corsHeaders as named, defaultHeaders, defaultMethods, SettingsError, type CheckMessage, type EffectiveSettings, type Explanation, type Outcome, type RequestFacts, type RouteCors, type RouteSettings } from '../../lib/index.js'
import example from '../../settings.example.js'
import * as exported from '../plugin/settings-default.js'
import * as module from '../plugin/settings-module.js'

const app = Fastify()
const handler = async (): Promise<string> => 'ok'

describe('register', () => {
  test('takes a settings module, whatever else it holds', async () => {
    expect(app.register).type.toBeCallableWith(corsHeaders, module)
    expect(app.register).type.toBeCallableWith(corsHeaders, example)
    expect(app.register).type.toBeCallableWith(corsHeaders, exported)
    expect(app.register).type.toBeCallableWith(corsHeaders, await import('../plugin/settings-default.js'))
    expect(app.register).type.toBeCallableWith(named, {})
    expect(app.register).type.toBeCallableWith(corsHeaders)
    expect(app.register).type.toBeCallableWith(corsHeaders, { prefix: '/api', logLevel: 'warn', logSerializers: { value: () => 'text' }, CORS_ALLOW_ALL_ORIGINS: true })
  })

  test('takes lists of any kind', () => {
    expect(app.register).type.toBeCallableWith(corsHeaders, { CORS_ALLOWED_ORIGINS: ['https://a.example'] as const })
    expect(app.register).type.toBeCallableWith(corsHeaders, { CORS_ALLOWED_ORIGINS: Object.freeze(['https://a.example']) })
    expect(app.register).type.toBeCallableWith(corsHeaders, { CORS_ALLOWED_ORIGINS: new Set(['https://a.example']) })
    expect(app.register).type.toBeCallableWith(corsHeaders, { CORS_ALLOWED_ORIGIN_REGEXES: ['^https:', /^https:/] })
    expect(app.register).type.toBeCallableWith(corsHeaders, { CORS_ALLOW_HEADERS: [...defaultHeaders, 'x-api-key'], CORS_ALLOW_METHODS: [...defaultMethods, 'PURGE'] })
    expect(app.register).type.toBeCallableWith(corsHeaders, { CORS_URLS_REGEX: /^\/api\//, SILENCED_SYSTEM_CHECKS: ['corsheaders.E014'] })
  })

  test('refuses mistakes', () => {
    expect(app.register).type.not.toBeCallableWith(corsHeaders, { CORS_ALLOWED_ORIGINS: 'https://a.example' })
    expect(app.register).type.not.toBeCallableWith(corsHeaders, { CORS_ALLOWED_ORIGINS: [/^https:/] })
    expect(app.register).type.not.toBeCallableWith(corsHeaders, { CORS_ALLOWED_ORIGIN_REGEXES: [5] })
    expect(app.register).type.not.toBeCallableWith(corsHeaders, { CORS_ALLOW_CREDENTIALS: 'true' })
    expect(app.register).type.not.toBeCallableWith(corsHeaders, { CORS_PREFLIGHT_MAX_AGE: '600' })
    expect(app.register).type.not.toBeCallableWith(corsHeaders, { CORS_ALLOWED_ORIGINS: undefined })
    expect(app.register).type.not.toBeCallableWith(corsHeaders, { CORS_ORIGIN_ALLOW_ALL: 1 })
    expect(app.register).type.not.toBeCallableWith(corsHeaders, { CORS_ALLOWED_ORIGIN: ['https://a.example'] })
    expect(app.register).type.not.toBeCallableWith(corsHeaders, { origin: true })
    expect(app.register).type.not.toBeCallableWith(corsHeaders, { prefix: 5 })
    expect(app.register).type.not.toBeCallableWith(corsHeaders, import('../plugin/settings-module.js'))
  })
})

describe('CorsSettings', () => {
  test('refuses a misspelt name where a module satisfies it', () => {
    // @ts-expect-error Did you mean to write 'CORS_ALLOWED_ORIGINS'?
    expect({ CORS_ALLOWED_ORIGIN: ['https://a.example'] } satisfies CorsSettings).type.not.toBe<CorsSettings>()
    // @ts-expect-error Did you mean to write 'CORS_PREFLIGHT_MAX_AGE'?
    expect({ CORS_ALLOWED_ORIGINS: [], CORS_PREFLIGHT_MAXAGE: 5 } satisfies CorsSettings).type.not.toBe<CorsSettings>()
    // @ts-expect-error Type 'number' is not assignable to type 'string'.
    expect({ CORS_ALLOWED_ORIGINS: [5] } satisfies CorsSettings).type.not.toBe<CorsSettings>()
    expect({ CORS_ALLOWED_ORIGINS: ['https://a.example'] } satisfies CorsSettings).type.toBe<{ CORS_ALLOWED_ORIGINS: string[] }>()
  })

  test('is a schema and a type', () => {
    expect(CorsSettings.properties.CORS_ALLOW_CREDENTIALS.type).type.toBe<'boolean'>()
    expect<CorsSettings['CORS_ALLOW_CREDENTIALS']>().type.toBe<boolean | undefined>()
    expect<CorsSettings['CORS_ALLOWED_ORIGINS']>().type.toBe<readonly string[] | ReadonlySet<string> | undefined>()
    expect<CorsSettings['CORS_ALLOWED_ORIGIN_REGEXES']>().type.toBe<ReadonlyArray<string | RegExp> | ReadonlySet<string | RegExp> | undefined>()
    expect<CorsSettings['CORS_URLS_REGEX']>().type.toBe<string | RegExp | undefined>()
    expect<CorsSettings['CORS_PREFLIGHT_MAX_AGE']>().type.toBe<number | undefined>()
  })
})

describe('what the plugin adds', () => {
  test('to the instance', () => {
    expect(app.corsHeaders.settings).type.toBe<EffectiveSettings>()
    expect(app.corsHeaders.settings.CORS_ALLOWED_ORIGINS).type.toBe<readonly string[]>()
    expect(app.corsHeaders.settings.CORS_URLS_REGEX).type.toBe<string | RegExp>()
    expect(app.corsHeaders.settings).type.not.toHaveProperty('CORS_ORIGIN_WHITELIST')
    expect(app.corsHeaders.checkRequestEnabled.connect).type.toBeCallableWith((request: FastifyRequest) => request.headers.origin === 'x')
    expect(app.corsHeaders.checkRequestEnabled.connect).type.toBeCallableWith(async () => true)
    expect(app.corsHeaders.checkRequestEnabled.connect).type.not.toBeCallableWith('handler')
    expect(app.corsHeaders.checkRequestEnabled.disconnect).type.toBeCallableWith(() => true)
    expect(app.corsHeaders.checkRequestEnabled).type.not.toHaveProperty('send')
  })

  test('to the instance: headers for answers that are written by hand', () => {
    const { headersFor } = app.corsHeaders
    expect(headersFor).type.toBeCallableWith({} as FastifyRequest)
    expect(headersFor).type.toBeCallableWith({} as FastifyRequest<{ Body: { id: number }, Headers: { 'x-api-key': string } }>)
    expect(headersFor).type.toBeCallableWith({} as IncomingMessage)
    expect(headersFor).type.toBeCallableWith({} as Http2ServerRequest)
    expect(headersFor).type.toBeCallableWith({ headers: { origin: undefined } })
    expect(headersFor).type.toBeCallableWith({ method: 'OPTIONS', url: '/', headers: { origin: 'null' } } satisfies RequestFacts)
    expect(headersFor).type.not.toBeCallableWith({ url: '/' })
    expect(headersFor({ headers: {} })).type.toBe<Record<string, string>>()
  })

  test('to the request', () => {
    expect<FastifyRequest['corsEnabled']>().type.toBe<boolean>()
    expect<FastifyRequest['corsAllowed']>().type.toBe<boolean>()
  })

  test('to the instance: reload and requireAllowedOrigin', async () => {
    expect(app.corsHeaders.reload).type.toBeCallableWith(module)
    expect(app.corsHeaders.reload).type.toBeCallableWith({ ...app.corsHeaders.settings, CORS_ALLOW_CREDENTIALS: true })
    expect(app.corsHeaders.reload).type.not.toBeCallableWith({ origin: true })
    expect(app.corsHeaders.reload({})).type.toBe<Promise<void>>()
    expect(app.addHook).type.toBeCallableWith('onRequest', app.corsHeaders.requireAllowedOrigin)
    expect(app.get).type.toBeCallableWith('/', { onRequest: app.corsHeaders.requireAllowedOrigin }, handler)
    expect(app.get).type.toBeCallableWith('/', { onRequest: [app.corsHeaders.requireAllowedOrigin] }, handler)
    expect(app.get<{ Params: { id: string }, Querystring: { page: number } }>).type.toBeCallableWith('/:id', { onRequest: app.corsHeaders.requireAllowedOrigin }, handler)
    const [http2, secure] = [Fastify({ http2: true }), Fastify({ http2: true, https: { allowHTTP1: true } })]
    expect(http2.addHook).type.toBeCallableWith('onRequest', http2.corsHeaders.requireAllowedOrigin)
    expect(http2.get).type.toBeCallableWith('/', { onRequest: http2.corsHeaders.requireAllowedOrigin }, async () => 'ok')
    expect(secure.route).type.toBeCallableWith({ method: 'GET', url: '/', onRequest: [secure.corsHeaders.requireAllowedOrigin], handler: async () => 'ok' })
  })

  test('explain', () => {
    expect(app.corsHeaders.explain).type.toBeCallableWith({ url: '/', origin: 'null' })
    expect(app.corsHeaders.explain).type.toBeCallableWith({ url: '/', origin: 'null', method: 'PUT', headers: { a: 'b' }, credentials: true, redirectedFrom: '/x' })
    expect(app.corsHeaders.explain).type.not.toBeCallableWith({ url: '/' })
    expect(app.corsHeaders.explain).type.not.toBeCallableWith({ url: '/', origin: 'null', credentials: 'include' })
    expect(app.corsHeaders.explain({ url: '/', origin: 'null' })).type.toBe<Explanation>()
    expect<Explanation['chromium']>().type.toBe<Outcome>()
  })

  test('to a route: config.cors', () => {
    expect(app.get).type.toBeCallableWith('/', { config: { cors: false } }, handler)
    expect(app.get).type.toBeCallableWith('/', { config: { cors: {} } }, handler)
    expect(app.get).type.toBeCallableWith('/', { config: { cors: { CORS_ALLOWED_ORIGINS: ['https://a.example'], CORS_ALLOW_CREDENTIALS: true } } }, handler)
    expect(app.route).type.toBeCallableWith({ method: ['GET', 'PUT'], url: '/', config: { cors: { CORS_PREFLIGHT_MAX_AGE: 5 } }, handler })
    expect<RouteCors>().type.not.toBeAssignableFrom(true)
    expect(app.get).type.not.toBeCallableWith('/', { config: { cors: true } }, handler)
    expect(app.route).type.not.toBeCallableWith({ method: 'GET', url: '/', config: { cors: 'https://a.example' }, handler })
    expect(app.get).type.not.toBeCallableWith('/', { config: { cors: { origin: '*' } } }, handler)
    expect(app.get).type.not.toBeCallableWith('/', { config: { cors: { CORS_URLS_REGEX: '^/' } } }, handler)
    expect(app.get).type.not.toBeCallableWith('/', { config: { cors: { CORS_ALLOW_CREDENTIALS: true, credentials: true } } }, handler)
    expect<RouteSettings>().type.not.toBeAssignableFrom({ CORS_ALLOWED_METHODS: ['PUT'] })
    expect(app.get).type.not.toBeCallableWith('/', { config: { cors: { CORS_ALLOWED_ORIGINS: 'https://a.example' } } }, handler)
    expect<FastifyContextConfig['cors']>().type.toBe<RouteCors | undefined>()
  })
})

describe('checks', () => {
  test('are data', () => {
    expect(checkSettings).type.toBeCallableWith(module)
    expect(checkSettings).type.toBeCallableWith(undefined)
    expect(checkSettings({})).type.toBe<CheckMessage[]>()
    expect(checkSettings).type.toBeCallableWith(module, { deploy: true, app: Fastify() })
    expect(checkSettings).type.toBeCallableWith(module, { app: Fastify({ http2: true }).withTypeProvider<FastifyTypeProvider>() })
    expect(checkSettings).type.not.toBeCallableWith(module, { app: {} })
    expect<CheckMessage['level']>().type.toBe<'error' | 'warning'>()
    expect<CheckMessage['witness']>().type.toBe<string | undefined>()
    expect<SettingsError['code']>().type.toBe<'CORS_ERR_SETTINGS'>()
    expect<SettingsError['problems']>().type.toBe<readonly CheckMessage[]>()
  })
})
