/**
 * Express's compression and other middleware built on on-headers, which replaces writeHead of Node's response, as the
 * plugin does, and sets headers when the head is about to be written.
 */
import middie from '@fastify/middie'
import compression from 'compression'
import Fastify from 'fastify'
import onHeaders from 'on-headers'

const text = 'compressed '.repeat(1000)
const gzip = { headers: { 'Accept-Encoding': 'gzip' }, answers: /^.\u008b/ }

export const requests = {
  'ended by a middleware': { path: '/ended', ...gzip, vary: 'Accept-Encoding' },
  'headers given to writeHead': { path: '/head', ...gzip, vary: 'Accept, Accept-Encoding' },
  'passed on to a route': { path: '/', ...gzip, vary: 'Accept-Encoding' },
  'not compressed': { path: '/', answers: /^compressed /, vary: 'Accept-Encoding' },
  'web Response': { path: '/response', ...gzip, vary: 'Accept, Accept-Encoding' }
}

export async function build (register) {
  const app = Fastify()
  await register(app)
  await app.register(middie)
  app.use((_request, response, next) => {
    onHeaders(response, () => {
      response.setHeader('Access-Control-Allow-Origin', '*')
      response.setHeader('Access-Control-Allow-Credentials', 'true')
    })
    next()
  })
  app.use(compression({ threshold: 0 }))
  app.use('/ended', (_request, response) => { response.setHeader('Content-Type', 'text/plain').end(text) })
  app.use('/head', (_request, response) => {
    response.writeHead(200, { Vary: 'Accept', 'Content-Type': 'text/plain' })
    response.end(text)
  })
  app.get('/', async () => text)
  app.get('/response', async () => new Response(text, { headers: { Vary: 'Accept', 'Content-Type': 'text/plain' } }))
  return app
}
