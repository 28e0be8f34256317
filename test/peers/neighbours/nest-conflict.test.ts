/** Nest registers @fastify/cors under another name and through a proxy: beside this plugin that is refused. */
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { FastifyInstance, FastifyPluginAsync } from 'fastify'
import t from 'tap'
import { corsHeaders, type CorsSettings } from '../../../lib/index.js'
import { root } from '../../root.js'

/** As much of Nest's types as is needed here, where Nest is not installed. */
interface NestApp {
  register (plugin: FastifyPluginAsync<CorsSettings>, settings: CorsSettings): Promise<unknown>
  enableCors (options?: object): void
  init (): Promise<unknown>
  close (): Promise<unknown>
  getHttpAdapter (): { getInstance (): FastifyInstance }
}
interface Core { NestFactory: { create (module: unknown, adapter: unknown, options: object): Promise<NestApp> } }
interface Platform { FastifyAdapter: new () => object }

const apps = join(root, 'build/neighbours/nest.mjs')
const { AppModule } = await import(apps) as { AppModule: unknown }
// Required, not imported: see nest.mjs.
const requireThere = createRequire(apps)
const { NestFactory } = requireThere('@nestjs/core') as Core
const { FastifyAdapter } = requireThere('@nestjs/platform-fastify') as Platform

const origin = 'https://app.example'
const settings: CorsSettings = { CORS_ALLOWED_ORIGINS: [origin] }
const register = (app: NestApp) => app.register(corsHeaders as FastifyPluginAsync<CorsSettings>, settings)

const table: Readonly<Record<string, { options?: object, setUp (app: NestApp): Promise<unknown>, refused: boolean }>> = {
  'enableCors() after register': { refused: true, async setUp (app) { await register(app); app.enableCors() } },
  'enableCors() before register': { refused: true, async setUp (app) { app.enableCors(); await register(app) } },
  'enableCors() with a later hook': { refused: true, async setUp (app) { await register(app); app.enableCors({ hook: 'preHandler' }) } },
  'cors: true': { refused: true, options: { cors: true }, setUp: register },
  'cors: options': { refused: true, options: { cors: { origin: [origin] } }, setUp: register },
  'cors: false': { refused: false, options: { cors: false }, setUp: register },
  neither: { refused: false, setUp: register }
}

for (const [name, { options, setUp, refused }] of Object.entries(table)) {
  t.test(name, async t => {
    const app = await NestFactory.create(AppModule, new FastifyAdapter(), { logger: false, abortOnError: false, ...options })
    t.teardown(() => app.close().catch(() => undefined))
    const fastify = app.getHttpAdapter().getInstance()
    const start = async (): Promise<void> => {
      await setUp(app)
      await app.init()
      await fastify.ready()
    }
    if (refused) {
      await t.rejects(start(), { code: 'CORS_ERR_CONFLICT', message: /^@fastify\/cors is registered on the same instance .* remove .* In Nest, app\.enableCors\(\) and the option cors register it\.$/ })
    } else {
      await start()
      const { headers } = await fastify.inject({ url: '/cats', headers: { origin } })
      t.equal(headers['access-control-allow-origin'], origin)
    }
  })
}
