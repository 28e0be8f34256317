import Fastify from 'fastify'
import corsHeaders, { CorsSettings, checkSettings, type CheckMessage } from 'fastify-cors-headers'
import { defaultHeaders } from 'fastify-cors-headers/defaults'
import { loadDjangoSettings, type DjangoSettings } from 'fastify-cors-headers/django'
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
