import { once } from 'node:events'
import { Writable } from 'node:stream'
import { setImmediate } from 'node:timers/promises'
import type { Server as HttpServer } from 'node:http'
import Fastify, { type FastifyHttpOptions, type FastifyInstance, type FastifyRequest } from 'fastify'
import { corsHeaders, type CorsSettings } from '../../lib/index.js'
import { listen } from '../listen.js'

type Options = FastifyHttpOptions<HttpServer>

/** A server on the loopback, and what it has written to its log, each write by itself. */
export interface Server {
  readonly app: FastifyInstance
  readonly port: number
  readonly log: string[]
}

/** Settings under which whatever is said of an allowed origin is said. */
const generous: CorsSettings = {
  CORS_ALLOW_CREDENTIALS: true,
  CORS_ALLOW_PRIVATE_NETWORK: true,
  CORS_EXPOSE_HEADERS: ['x-total'],
  CORS_ALLOW_METHODS: ['GET', 'PUT'],
  CORS_ALLOW_HEADERS: ['x-one']
}

export async function startServer (settings: CorsSettings, options: Options = {}): Promise<Server> {
  const log: string[] = []
  const stream = new Writable({ decodeStrings: false, write (chunk, _encoding, done) { log.push(String(chunk)); done() } })
  const app = Fastify({ ...options, logger: { level: 'debug', stream } })
  await app.register(corsHeaders, { ...generous, ...settings })
  app.all('/here', async request => ({ path: request.url }))
  app.get('/number/:n', async ({ params }) => params)
  return { app, port: await listen(app), log }
}

/** Every origin is sent back by its name: whatever can be smuggled in comes out. */
export const echoing: CorsSettings = { CORS_ALLOW_ALL_ORIGINS: true }

/** Reads whatever of the request a handler may want to look at. */
function readAll ({ headers, url, originalUrl, query, params, body, ip, host, hostname, protocol, method, id, routeOptions }: FastifyRequest): boolean {
  return JSON.stringify([headers, url, originalUrl, query, params, body, ip, host, hostname, protocol, method, id, routeOptions.url]).length > 0
}

/** No origin is listed, and the handlers allow every one: the same answers by another way. */
export async function startAsking (options: Options = {}): Promise<Server> {
  const server = await startServer({}, options)
  server.app.corsHeaders.checkRequestEnabled.connect(request => !readAll(request))
  server.app.corsHeaders.checkRequestEnabled.connect(async request => {
    await setImmediate()
    return readAll(request)
  })
  return server
}

export async function stop ({ app }: Server): Promise<void> {
  const closed = once(app.server, 'close')
  app.server.closeAllConnections()
  await app.close()
  await closed
}
