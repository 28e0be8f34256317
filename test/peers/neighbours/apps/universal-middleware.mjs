/** @universal-middleware/fastify: its onSend hook copies the headers of the reply to a web Response. */
import { createHandler, createMiddleware } from '@universal-middleware/fastify'
import Fastify from 'fastify'

const own = { Vary: 'Accept', 'Access-Control-Allow-Origin': '*', 'Access-Control-Allow-Credentials': 'true' }

export const requests = {
  handler: { path: '/handler', answers: /^handled$/, vary: 'Accept' },
  route: { path: '/route', answers: /^routed$/, vary: 'Cookie' }
}

export async function build (register) {
  const app = Fastify()
  await register(app)
  await app.register(createMiddleware(() => () => response => {
    response.headers.set('x-seen', '1')
    return response
  })())
  app.get('/handler', createHandler(() => () => new Response('handled', { headers: own }))())
  app.get('/route', async (_request, reply) => reply.headers({ ...own, Vary: 'Cookie' }).send('routed'))
  return app
}
