/** The API of the demo: a Fastify application with the plugin. */
import Fastify, { type FastifyInstance } from 'fastify'
import corsHeaders from 'fastify-cors-headers'
import settings from '../../../settings.example.js'
import { logAnswers } from './answer-log.js'

export async function buildApi (pageOrigin: string): Promise<FastifyInstance> {
  const api = Fastify({ forceCloseConnections: true })

  await api.register(corsHeaders, {
    ...settings,
    CORS_ALLOWED_ORIGINS: [...settings.CORS_ALLOWED_ORIGINS, pageOrigin]
  })
  logAnswers(api)

  // CORS_EXPOSE_HEADERS lets a script read x-total-count. It does not name x-served-by.
  api.get('/api/items', async (_request, reply) => {
    reply.headers({ 'x-total-count': '2', 'x-served-by': 'demo' })
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

  // CORS_ALLOW_METHODS does not name PURGE: no page of another origin gets here.
  api.addHttpMethod('PURGE')
  api.route({ method: 'PURGE', url: '/api/items', handler: async () => ({ purged: true }) })

  // CORS_URLS_REGEX leaves this path out.
  api.get('/internal/health', async () => ({ healthy: true }))

  return api
}
