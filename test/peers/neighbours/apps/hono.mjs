/** An app of another framework, mounted on reply.raw: Hono, with its own CORS that reflects every origin. */
import { getRequestListener } from '@hono/node-server'
import Fastify from 'fastify'
import { Hono } from 'hono'
import { cors } from 'hono/cors'

export const requests = {
  text: { path: '/hono/text', answers: /^hono$/, vary: 'Accept' },
  stream: { path: '/hono/stream', answers: /^streamed$/ },
  'not found': { path: '/hono/nothing', status: 404, answers: /^404 Not Found$/ }
}

export async function build (register) {
  const hono = new Hono()
  hono.use(cors({ origin: origin => origin, credentials: true }))
  hono.get('/hono/text', context => {
    context.header('Vary', 'Accept')
    return context.text('hono')
  })
  hono.get('/hono/stream', context => context.body(new ReadableStream({
    start (controller) {
      controller.enqueue(new TextEncoder().encode('streamed'))
      controller.close()
    }
  })))
  const listener = getRequestListener(hono.fetch)

  const app = Fastify()
  await register(app)
  app.all('/hono/*', (request, reply) => {
    reply.hijack()
    listener(request.raw, reply.raw)
  })
  return app
}
