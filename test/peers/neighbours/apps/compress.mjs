/** @fastify/compress: it puts a stream in the payload's place, and a name in Vary, in an onSend hook of its own. */
import compress from '@fastify/compress'
import Fastify from 'fastify'

const text = 'compressed '.repeat(1000)
const own = { 'Content-Type': 'text/plain', 'Access-Control-Allow-Origin': '*', 'Access-Control-Allow-Credentials': 'true', Vary: 'Accept' }
const gzip = { headers: { 'Accept-Encoding': 'gzip' }, answers: /^.\u008b/ }

export const requests = {
  payload: { path: '/payload', ...gzip, vary: 'Accept-Encoding' },
  'not compressed': { path: '/payload', answers: /^compressed / },
  'headers of its own': { path: '/own', ...gzip, vary: 'Accept, Accept-Encoding' },
  'reply.compress': { path: '/explicit', ...gzip, vary: 'Accept, Accept-Encoding' },
  'web Response': { path: '/response', ...gzip, vary: 'Accept, Accept-Encoding' }
}

export async function build (register) {
  const app = Fastify()
  await register(app)
  await app.register(compress, { threshold: 0 })
  app.get('/payload', async (_request, reply) => reply.type('text/plain').send(text))
  app.get('/own', async (_request, reply) => reply.headers(own).send(text))
  app.get('/explicit', (_request, reply) => { reply.headers(own).compress(text) })
  app.get('/response', async () => new Response(text, { headers: own }))
  return app
}
