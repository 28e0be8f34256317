/** Middleware of Express that answers, under @fastify/express. */
import fastifyExpress from '@fastify/express'
import Fastify from 'fastify'

export const requests = {
  'ended by a middleware': { path: '/ended', answers: /^ended$/, vary: 'Accept' },
  'res.send': { path: '/sent', answers: /^sent$/ },
  'res.json': { path: '/json', answers: /^\{"a":1\}$/ },
  'passed on to a route': { path: '/', answers: /^route$/ }
}

export async function build (register) {
  const app = Fastify()
  await register(app)
  await app.register(fastifyExpress)
  app.use('/ended', (_request, response) => { response.vary('Accept').end('ended') })
  app.use('/sent', (_request, response) => { response.send('sent') })
  app.use('/json', (_request, response) => { response.json({ a: 1 }) })
  app.get('/', async () => 'route')
  return app
}
