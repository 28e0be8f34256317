/** @fastify/sse writes on reply.raw, once there is an event. */
import fastifySse from '@fastify/sse'
import Fastify from 'fastify'

const accept = { Accept: 'text/event-stream' }

export const requests = {
  event: { path: '/event', headers: accept, answers: /data: "tick"\n\n/ },
  stream: { path: '/stream', headers: accept, answers: /id: 1\ndata: "tick"\n\nid: 2\ndata: "tock"\n\n/, vary: 'Accept' },
  'no event wanted': { path: '/event', headers: { Accept: 'text/html' }, status: 406, answers: /FST_ERR_SSE|Not Acceptable/ },
  'no event sent': { path: '/manual', answers: /^no event$/ }
}

export async function build (register) {
  const app = Fastify()
  await register(app)
  await app.register(fastifySse)

  app.get('/event', { sse: 'only' }, async (_request, reply) => {
    reply.sse.keepAlive()
    await reply.sse.send({ data: 'tick' })
  })
  app.get('/stream', { sse: 'only' }, async (_request, reply) => {
    reply.headers({ vary: 'Accept', 'access-control-allow-origin': '*' })
    await reply.sse.send((async function * () {
      yield { id: '1', data: 'tick' }
      yield { id: '2', data: 'tock' }
    })())
  })
  app.get('/manual', { sse: 'manual' }, async () => 'no event')
  return app
}
