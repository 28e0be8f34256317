/** better-sse takes Node's request and response, and knows no reply; or makes a web Response. */
import { createResponse, createSession } from 'better-sse'
import Fastify from 'fastify'

export const requests = {
  session: { path: '/session', answers: /event:message\nid:.+\ndata:"tick"\n\n/ },
  'own headers': { path: '/own-headers', answers: /event:message\nid:.+\ndata:"tick"\n\n/, vary: 'Accept' },
  'web Response': { path: '/response', answers: /event:message\nid:.+\ndata:"tick"\n\n/, vary: 'Accept' }
}

export async function build (register) {
  const app = Fastify({ forceCloseConnections: true })
  await register(app)

  app.get('/session', async (request, reply) => {
    reply.hijack()
    const session = await createSession(request.raw, reply.raw)
    session.push('tick')
  })
  const headers = { Vary: 'Accept', 'Access-Control-Allow-Origin': '*', 'Access-Control-Allow-Credentials': 'true' }
  app.get('/own-headers', async (request, reply) => {
    reply.hijack()
    const session = await createSession(request.raw, reply.raw, { headers })
    session.push('tick')
  })
  app.get('/response', async request => createResponse(
    // So that the session ends with its reader.
    new Request('http://localhost/', { headers: request.headers, signal: request.signal }),
    { headers },
    session => { session.push('tick') }
  ))
  return app
}
