/** The application that answers the requests: the same routes for each variant of the settings. */
import { Readable } from 'node:stream'
import Fastify, { type FastifyInstance } from 'fastify'
import corsHeaders from 'fastify-cors-headers'
import type { Traffic } from './traffic.js'
import type { Variant } from './variants.js'

export async function buildApi ({ settings, handler, inChild, refusesAll }: Variant, traffic: Traffic): Promise<FastifyInstance> {
  const app = Fastify({ forceCloseConnections: true })
  // Node's own event, ahead of Fastify: what is counted is what came in, whoever answers it.
  app.server.prependListener('request', request => traffic.count(request))
  traffic.countRefused(app.server)
  // What a body says matters to nobody here.
  app.removeAllContentTypeParsers()
  app.addContentTypeParser('*', { parseAs: 'string' }, (_request, body, done) => done(null, body))
  app.addHttpMethod('PURGE', { hasBody: false })

  app.addHook('onSend', async (_request, reply) => {
    reply.headers({ 'x-total-count': '2', 'x-secret': 'hidden', 'set-cookie': 'seen=1; Path=/none' })
    if (!reply.hasHeader('cache-control')) reply.header('cache-control', 'no-store')
  })

  if (refusesAll) {
    app.addHook('onRequest', async (request, reply) => {
      if (request.method !== 'OPTIONS') await reply.code(401).send({ error: 'Nobody is logged in' })
    })
  }

  if (inChild) {
    await app.register(async child => {
      await child.register(corsHeaders, settings)
      addRoutes(child)
    }, { prefix: '/api' })
  } else {
    await app.register(corsHeaders, settings)
    if (handler !== undefined) app.corsHeaders.checkRequestEnabled.connect(handler)
    await app.register(async child => addRoutes(child), { prefix: '/api' })
  }
  await app.register(async child => addRoutes(child), { prefix: '/internal' })
  return app
}

function addRoutes (app: FastifyInstance): void {
  app.route({
    method: ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'PURGE'],
    url: '/items',
    handler: async () => ['apple', 'pear']
  })
  app.get('/stream', async (_request, reply) => reply.send(Readable.from(['app', 'le'])))
  app.route({
    method: ['GET', 'PUT'],
    url: '/broken',
    handler: async () => { throw new Error('Broken on purpose') }
  })
  app.get('/names-another', async (_request, reply) => {
    reply.header('access-control-allow-origin', 'https://elsewhere.example')
    return 'ok'
  })
  app.get('/cacheable', async (_request, reply) => {
    reply.header('cache-control', 'max-age=600')
    return 'ok'
  })
  app.route<{ Querystring: { to: string } }>({
    method: ['GET', 'PUT'],
    url: '/redirect',
    handler: async (request, reply) => reply.redirect(request.query.to, 307)
  })
}
