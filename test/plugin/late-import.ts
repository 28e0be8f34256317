// No import of the plugin, and of nothing that imports it.
/** Run as a process of its own by routes.test.ts: an app that is made before the plugin is loaded, so that nobody saw its first routes. */
import Fastify, { type RouteShorthandOptions } from 'fastify'

const origin = 'https://example.com'
const other = 'https://other.example'
const handler = async (): Promise<string> => 'ok'
const own = { config: { cors: { CORS_ALLOWED_ORIGINS: [other] } } } as RouteShorthandOptions

const warnings: string[] = []
const stream = { write (line: string) { const { level, msg } = JSON.parse(line) as { level: number, msg: string }; if (level === 40) warnings.push(msg) } }
const app = Fastify({ logger: { level: 'warn', stream } })
app.put('/own', own, handler)
app.put('/closed', { config: { cors: false } } as RouteShorthandOptions, handler)
app.put('/wrong', { config: { cors: { origin: '*' } } } as unknown as RouteShorthandOptions, handler)
const { corsHeaders } = await import('../../lib/index.js')
app.register(async child => { child.put('/c', handler); await child.register(corsHeaders, { CORS_ALLOWED_ORIGINS: [other] }) }, { prefix: '/api' })
// Which routes were declared before is unknown, and so is whether it matches one of them.
app.register(async child => { child.put('/d', handler); await child.register(corsHeaders, { CORS_ALLOWED_ORIGINS: [other], CORS_URLS_REGEX: '^/d' }) }, { prefix: '/api/v2' })
await app.register(corsHeaders, { CORS_ALLOWED_ORIGINS: [origin] })
app.put('/late', own, handler)

const answers: Record<string, unknown> = { warnings }
for (const [url, from] of [['/own', other], ['/own', origin], ['/closed', origin], ['/wrong', origin], ['/api/c', other], ['/late', other]] as const) {
  const preflight = await app.inject({ method: 'OPTIONS', url, headers: { origin: from, 'access-control-request-method': 'PUT' } })
  const actual = await app.inject({ method: 'PUT', url, headers: { origin: from } })
  answers[`${url} ${from}`] = [preflight.headers['access-control-allow-origin'] ?? null, actual.statusCode, actual.headers['access-control-allow-origin'] ?? null]
}
await app.close()
process.stdout.write(JSON.stringify(answers))
