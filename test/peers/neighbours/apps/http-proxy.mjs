/** An upstream that lets everybody in, as many do, behind @fastify/http-proxy, as it is and told to leave CORS alone. */
import fastifyProxy from '@fastify/http-proxy'
import Fastify from 'fastify'

export const requests = {
  proxied: { path: '/proxied/', answers: /^from the upstream$/, vary: 'Accept' },
  'proxied with rewriteHeaders': { path: '/rewritten/', answers: /^from the upstream$/, vary: 'Accept' }
}

const withoutCors = headers =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => !name.startsWith('access-control-')))

export async function build (register) {
  const upstream = Fastify()
  upstream.get('/', async (_request, reply) => reply
    .headers({ vary: 'Accept', 'access-control-allow-origin': '*', 'access-control-allow-credentials': 'true' })
    .send('from the upstream'))
  const url = await upstream.listen({ host: '127.0.0.1', port: 0 })

  const app = Fastify()
  await register(app)
  await app.register(fastifyProxy, { upstream: url, prefix: '/proxied' })
  const replyOptions = { rewriteHeaders: withoutCors }
  await app.register(fastifyProxy, { upstream: url, prefix: '/rewritten', replyOptions })
  app.addHook('onClose', () => upstream.close())
  return app
}
