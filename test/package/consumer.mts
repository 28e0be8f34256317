import Fastify from 'fastify'
import corsHeaders, { CorsSettings, checkSettings, type CheckMessage } from 'fastify-cors-headers'
import { defaultHeaders } from 'fastify-cors-headers/defaults'
import { loadDjangoSettings, type DjangoSettings } from 'fastify-cors-headers/django'
import { originSource, postgresOrigins, redisOrigins, type OriginSource } from 'fastify-cors-headers/origins'
import schema from 'fastify-cors-headers/schema.json' with { type: 'json' }

const settings: CorsSettings = { CORS_ALLOWED_ORIGINS: ['https://example.com'], CORS_ALLOW_HEADERS: [...defaultHeaders, 'x-api-key'] }
const app = Fastify()
await app.register(corsHeaders, settings)
const read: DjangoSettings = await loadDjangoSettings('settings.py', { env: process.env })
await app.register(corsHeaders, read)
app.get('/', async request => request.corsEnabled)
app.corsHeaders.checkRequestEnabled.connect(request => request.headers.origin !== undefined)

export const messages: CheckMessage[] = checkSettings(settings)
export const titles: [string, string | undefined] = [schema.title, CorsSettings.title]

// Without redis and pg, whose clients these are.
type Client = Parameters<typeof redisOrigins>[0]['client']
type Pool = Parameters<typeof postgresOrigins>[0]['pool']
export const sourcesOf = (client: Client, pool: Pool): OriginSource[] => [
  originSource({ has: async origin => origin === 'https://example.com' }),
  redisOrigins({ client, prefix: 'cors:' }),
  postgresOrigins({ pool, query: 'SELECT EXISTS (SELECT FROM origins WHERE origin = $1)', channel: 'origins' })
]
