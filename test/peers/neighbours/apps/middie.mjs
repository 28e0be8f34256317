/** Middleware of @fastify/middie that ends the answer, with a Vary of its own. */
import middie from '@fastify/middie'
import Fastify from 'fastify'

export const requests = {
  'ended by a middleware': { path: '/ended', answers: /^ended$/, vary: 'Accept' },
  'headers given to writeHead': { path: '/head', answers: /^head$/, vary: 'Accept' },
  'passed on to a route': { path: '/', answers: /^route$/ }
}

export async function build (register) {
  const app = Fastify()
  await register(app)
  await app.register(middie)
  app.use('/ended', (_request, response) => {
    response.setHeader('Vary', 'Accept')
    response.end('ended')
  })
  app.use('/head', (_request, response) => {
    response.writeHead(200, { Vary: 'Accept', 'Content-Type': 'text/plain' }).end('head')
  })
  app.get('/', async () => 'route')
  return app
}
