/** fastify-sse-v2 copies the reply's headers to reply.raw, and writes there. */
import Fastify from 'fastify'
import { FastifySSEPlugin } from 'fastify-sse-v2'

export const requests = {
  event: { path: '/event', answers: /data: tick\n\n/ },
  stream: { path: '/stream', answers: /id: 1\ndata: tick\n\nid: 2\ndata: tock\n\n/, vary: 'Accept' }
}

export async function build (register) {
  const app = Fastify({ forceCloseConnections: true })
  await register(app)
  await app.register(FastifySSEPlugin)

  app.get('/event', (_request, reply) => { reply.sse({ data: 'tick' }) })
  app.get('/stream', (_request, reply) => {
    reply.headers({ vary: 'Accept', 'access-control-allow-origin': '*' })
    reply.sse((async function * () {
      yield { id: '1', data: 'tick' }
      yield { id: '2', data: 'tock' }
    })())
  })
  return app
}
