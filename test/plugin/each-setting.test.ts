/** Each setting makes a difference to an answer. */
import t from 'tap'
import type { CorsSettings } from '../../lib/index.js'
import type { SettingName } from '../../lib/settings/names.js'
import { buildApp, corsOf, preflight } from './app.js'

const origin = 'https://a.example'
const asks = preflight(origin, 'PUT', '/', { 'access-control-request-private-network': 'true' })
const reads = { url: '/', headers: { origin } }

type Row = readonly [request: typeof asks | typeof reads, settings: CorsSettings]

// A new setting that has no row does not compile, and one that no code reads fails here, if corsOf knows the header.
const rows: Readonly<Record<SettingName, Row>> = {
  CORS_ALLOWED_ORIGINS: [reads, { CORS_ALLOWED_ORIGINS: [] }],
  CORS_ALLOWED_ORIGIN_REGEXES: [reads, { CORS_ALLOWED_ORIGINS: [], CORS_ALLOWED_ORIGIN_REGEXES: ['^https://a'] }],
  CORS_ALLOW_ALL_ORIGINS: [reads, { CORS_ALLOW_ALL_ORIGINS: true }],
  CORS_URLS_REGEX: [reads, { CORS_URLS_REGEX: '^/api/' }],
  CORS_ALLOW_METHODS: [asks, { CORS_ALLOW_METHODS: ['GET'] }],
  CORS_ALLOW_HEADERS: [asks, { CORS_ALLOW_HEADERS: ['x-a'] }],
  CORS_EXPOSE_HEADERS: [reads, { CORS_EXPOSE_HEADERS: ['x-a'] }],
  CORS_PREFLIGHT_MAX_AGE: [asks, { CORS_PREFLIGHT_MAX_AGE: 5 }],
  CORS_ALLOW_CREDENTIALS: [reads, { CORS_ALLOW_CREDENTIALS: true }],
  CORS_ALLOW_PRIVATE_NETWORK: [asks, { CORS_ALLOW_PRIVATE_NETWORK: true }]
}

t.test('a later hook finds on the reply what the response has', async t => {
  for (const [request, settings] of Object.values(rows)) {
    let onReply: Record<string, unknown> = {}
    const app = await buildApp({ CORS_ALLOWED_ORIGINS: [origin], CORS_ALLOW_CREDENTIALS: true, ...settings }, app => {
      app.addHook('onSend', async (_request, reply) => { onReply = corsOf({ headers: reply.getHeaders() }) })
    })
    t.strictSame(onReply, {})
    const response = corsOf(await app.inject(request))
    t.strictSame(onReply, response, JSON.stringify(settings))
    await app.close()
  }
})

for (const [name, [request, settings]] of Object.entries(rows)) {
  t.test(name, async t => {
    const answer = async ({ [name as SettingName]: value, ...others }: CorsSettings, given: CorsSettings) => {
      const app = await buildApp({ CORS_ALLOWED_ORIGINS: [origin], ...others, ...given })
      const headers = corsOf(await app.inject(request))
      await app.close()
      return headers
    }
    t.strictNotSame(await answer(settings, settings), await answer(settings, {}))
  })
}
