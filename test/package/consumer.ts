import Fastify from 'fastify'
import corsHeaders, { CorsSettings, SettingsError, checkSettings, corsHeaders as named, type CheckMessage } from 'fastify-cors-headers'
import { defaultHeaders } from 'fastify-cors-headers/defaults'
import { loadDjangoSettings, type DjangoSettings } from 'fastify-cors-headers/django'

const settings: CorsSettings = { CORS_ALLOWED_ORIGINS: ['https://example.com'], CORS_ALLOW_HEADERS: [...defaultHeaders, 'x-api-key'] }

export async function start (): Promise<void> {
  const app = Fastify()
  await app.register(corsHeaders, settings)
  await app.register(named, settings)
  const read: DjangoSettings = await loadDjangoSettings('settings.py', { env: process.env })
  await app.register(corsHeaders, read)
  app.get('/', async request => request.corsEnabled)
  app.corsHeaders.checkRequestEnabled.connect(request => request.headers.origin !== undefined)
}

export const messages: readonly CheckMessage[] = checkSettings(settings)
export const problems = (error: SettingsError): readonly CheckMessage[] => error.problems
export const title: string | undefined = CorsSettings.title
