/** The API of the demo: a Fastify application with the plugin. */
import { createServer } from 'node:http'
import Fastify, { type FastifyInstance, type FastifyReply } from 'fastify'
import corsHeaders from 'fastify-cors-headers'
import settings from '../../../settings.example.js'
import { AnswerLog, answerOf } from './answer-log.js'
import { answerUnparsed } from './unparsed.js'

export async function buildApi (pageOrigin: string): Promise<FastifyInstance> {
  const log = new AnswerLog()
  const api: FastifyInstance = Fastify({
    forceCloseConnections: true,
    // `localhost` may be two servers, and Fastify tells its clientErrorHandler of the first one's errors only.
    serverFactory: handler => createServer(handler).on('clientError', (error, socket) => {
      const unparsed = answerUnparsed(error, socket, api.corsHeaders.headersFor)
      if (unparsed !== undefined) log.add(unparsed.url, unparsed.answer)
    }),
    clientErrorHandler () {},
    // A URL that cannot be decoded (400), a parameter that is too long (414): no hook is called.
    frameworkErrors (error, request, reply: FastifyReply) {
      reply.headers(api.corsHeaders.headersFor(request)).code(error.statusCode ?? 400).send(error)
      log.add(request.url, answerOf(request, reply))
    }
  })

  await api.register(corsHeaders, {
    ...settings,
    CORS_ALLOWED_ORIGINS: [...settings.CORS_ALLOWED_ORIGINS, pageOrigin]
  })
  // Registered after the plugin, to see its headers.
  api.addHook('onSend', async (request, reply) => { log.add(request.url, answerOf(request, reply)) })
  api.get<{ Params: { id: string } }>('/api/answers/:id', async request => log.of(request.params.id))

  // CORS_EXPOSE_HEADERS lets a script read x-total-count. It does not name x-served-by, of which there are two lines.
  api.get('/api/items', async (_request, reply) => {
    reply.headers({ 'x-total-count': '2', 'x-served-by': ['demo', 'fastify'] })
    return ['apple', 'pear']
  })
  api.put('/api/items/:id', async () => ({ saved: true }))
  api.delete('/api/items/:id', async () => ({ deleted: true }))

  api.post('/api/login', async (_request, reply) => {
    reply.header('set-cookie', 'visitor=Ada; Path=/api; HttpOnly; SameSite=Lax')
    return { hello: 'Ada' }
  })
  api.get('/api/me', async (request, reply) => {
    if (request.headers.cookie?.includes('visitor=Ada')) return { visitor: 'Ada' }
    return reply.code(401).send({ error: 'Nobody is logged in' })
  })

  api.get('/api/broken', async () => { throw new Error('Broken on purpose') })

  // CORS_ALLOW_METHODS does not name PURGE: browsers send it for no page of another origin.
  api.addHttpMethod('PURGE')
  api.route({ method: 'PURGE', url: '/api/items', handler: async () => ({ purged: true }) })

  // CORS_URLS_REGEX does not cover this path.
  api.get('/internal/health', async () => ({ healthy: true }))

  return api
}
