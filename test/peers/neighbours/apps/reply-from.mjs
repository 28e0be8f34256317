/** An upstream that lets everybody in, as many do, behind @fastify/reply-from, as it is and told to leave CORS alone. */
import replyFrom from '@fastify/reply-from'
import Fastify from 'fastify'

export const requests = {
  'reply.from': { path: '/', answers: /^from the upstream$/, vary: 'Accept' },
  'reply.from with rewriteHeaders': { path: '/rewritten', answers: /^from the upstream$/, vary: 'Accept' },
  'an upstream that fails': { path: '/fails', status: 500, answers: /out of order/, vary: 'Accept' }
}

const withoutCors = headers =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => !name.startsWith('access-control-')))

export async function build (register) {
  const upstream = Fastify()
  upstream.addHook('onRequest', async (_request, reply) => {
    reply.headers({ vary: 'Accept', 'access-control-allow-origin': '*', 'access-control-allow-credentials': 'true' })
  })
  upstream.get('/', async () => 'from the upstream')
  upstream.get('/fails', async () => { throw new Error('out of order') })
  const url = await upstream.listen({ host: '127.0.0.1', port: 0 })

  const app = Fastify()
  await register(app)
  await app.register(replyFrom, { base: url })
  app.get('/', (_request, reply) => reply.from('/'))
  app.get('/rewritten', (_request, reply) => reply.from('/', { rewriteHeaders: withoutCors }))
  app.get('/fails', (_request, reply) => reply.from('/fails'))
  app.addHook('onClose', () => upstream.close())
  return app
}
