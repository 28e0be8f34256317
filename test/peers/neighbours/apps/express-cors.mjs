/** The middleware cors of npm, left in place under @fastify/express: it reflects every origin, with credentials. */
import fastifyExpress from '@fastify/express'
import cors from 'cors'
import Fastify from 'fastify'

export const requests = {
  'ended by a middleware': { path: '/ended', answers: /^ended$/ },
  'res.json': { path: '/json', answers: /^\{"a":1\}$/ },
  'passed on to a route': { path: '/', answers: /^route$/ }
}

export async function build (register) {
  const app = Fastify()
  await register(app)
  await app.register(fastifyExpress)
  app.use(cors({ origin: true, credentials: true }))
  app.use('/ended', (_request, response) => { response.end('ended') })
  app.use('/json', (_request, response) => { response.json({ a: 1 }) })
  app.get('/', async () => 'route')
  return app
}
