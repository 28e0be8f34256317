import Fastify, { type FastifyInstance, type FastifyServerOptions } from 'fastify'
import { corsHeaders, type CorsSettings } from '../../lib/index.js'

/** An app with the plugin and a route or two. `setup` adds more before it is ready. */
export async function buildApp (
  settings: CorsSettings,
  setup: (app: FastifyInstance) => unknown = () => undefined,
  options: FastifyServerOptions = {}
): Promise<FastifyInstance> {
  const app = Fastify(options)
  await app.register(corsHeaders, settings)
  app.get('/', async () => ({ hello: 'world' }))
  app.put('/', async () => ({ put: true }))
  await setup(app)
  await app.ready()
  return app
}

/** The headers of a response that are the plugin's business: the whole set, so that absent means absent. */
export function corsOf ({ headers }: { readonly headers: object }): Record<string, unknown> {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => name === 'vary' || name.startsWith('access-control-')))
}

/** A preflight for `method`, sent by a page of `origin`. */
export function preflight (origin: string | undefined, method = 'PUT', url = '/', headers: Record<string, string> = {}) {
  return {
    method: 'OPTIONS' as const,
    url,
    headers: { ...(origin === undefined ? {} : { origin }), 'access-control-request-method': method, ...headers }
  }
}

const defaultAllowHeaders = 'accept, accept-encoding, authorization, content-type, dnt, origin, user-agent, x-csrftoken, x-requested-with'
const defaultAllowMethods = 'DELETE, GET, OPTIONS, PATCH, POST, PUT'

/** What an allowed origin gets in answer to OPTIONS, when nothing but origins is set. */
export function optionsHeaders (allowOrigin: string): Record<string, string> {
  return {
    vary: 'origin',
    'access-control-allow-origin': allowOrigin,
    'access-control-allow-headers': defaultAllowHeaders,
    'access-control-allow-methods': defaultAllowMethods,
    'access-control-max-age': '86400'
  }
}
