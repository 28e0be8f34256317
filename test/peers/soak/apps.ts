import { setImmediate as turn } from 'node:timers/promises'
import Fastify, { type FastifyInstance, type FastifyRequest } from 'fastify'
import corsHeaders, { type CorsSettings } from 'fastify-cors-headers'
import { listed, matched, partners, type MakeOrigin } from './origins.js'

const settings: CorsSettings = {
  CORS_ALLOWED_ORIGINS: ['https://example.com', 'http://localhost:5173'],
  CORS_URLS_REGEX: '^/api/',
  CORS_ALLOW_CREDENTIALS: true,
  CORS_ALLOW_HEADERS: ['content-type'],
  CORS_ALLOW_METHODS: ['GET', 'PUT'],
  CORS_ALLOW_PRIVATE_NETWORK: true,
  CORS_EXPOSE_HEADERS: ['x-total-count'],
  CORS_PREFLIGHT_MAX_AGE: 600
}

const regexes = [
  String.raw`^https://\w+\.example\.com$`,
  String.raw`^https://(?:[a-z0-9-]+\.)+staging\.example\.(?:com|org)(?::\d+)?$`,
  String.raw`^https://(?:\w+-)*preview\.example\.com$`
]

type Handler = (request: FastifyRequest) => unknown

/** Those who may read the responses: `opened` where a handler says so, which opens every path to them. */
export interface Friend {
  readonly standing: 'allowed' | 'opened'
  readonly origin: MakeOrigin
}

export interface SoakApp {
  readonly app: FastifyInstance
  readonly friends: readonly Friend[]
}

/** One with exact origins only, one with regexes that all run in linear time, one with a handler that answers later. */
export async function buildApps (handler: Handler): Promise<SoakApp[]> {
  const byHandler = await buildApp(settings)
  byHandler.corsHeaders.checkRequestEnabled.connect(handler)
  return [
    { app: await buildApp(settings), friends: listed.map(allow) },
    { app: await buildApp({ ...settings, CORS_ALLOWED_ORIGIN_REGEXES: regexes }), friends: [...listed, ...matched].map(allow) },
    { app: byHandler, friends: [...listed.map(allow), ...partners.map(open)] }
  ]
}

const allow = (origin: MakeOrigin): Friend => ({ standing: 'allowed', origin })
const open = (origin: MakeOrigin): Friend => ({ standing: 'opened', origin })

/** Knows the partners. */
export async function isPartner ({ headers }: FastifyRequest): Promise<boolean> {
  await turn()
  return headers.origin?.endsWith('.partner.test') ?? false
}

/** Knows them too, but keeps every request. */
export function makeLeakingHandler (): Handler {
  const kept: FastifyRequest[] = []
  return async request => {
    kept.push(request)
    return await isPartner(request)
  }
}
async function buildApp (settings: CorsSettings): Promise<FastifyInstance> {
  const app = Fastify()
  await app.register(corsHeaders, settings)
  app.get('/api/items/:id', (_request, reply) => { reply.send('ok') })
  app.post('/api/items/:id', (_request, reply) => { reply.send('ok') })
  app.get('/public/:id', (_request, reply) => { reply.send('ok') })
  await app.ready()
  return app
}
