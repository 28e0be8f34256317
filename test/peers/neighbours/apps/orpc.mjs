/** oRPC's adapter for Fastify, with its CORS plugin, which reflects every origin: a call, and events over SSE. */
import { os } from '@orpc/server'
import { RPCHandler } from '@orpc/server/fastify'
import { CORSPlugin } from '@orpc/server/plugins'
import Fastify from 'fastify'

const call = { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: '{}' }

export const requests = {
  call: { path: '/rpc/hello', ...call, answers: /^\{"json":"hello"\}$/ },
  events: { path: '/rpc/ticks', ...call, answers: /event: message\ndata: \{"json":"tick"\}\n\n/ },
  'no such procedure': { path: '/rpc/nobody', ...call, status: 404, answers: /^nobody$/ }
}

const router = {
  hello: os.handler(() => 'hello'),
  ticks: os.handler(async function * () { yield 'tick' })
}

export async function build (register) {
  const handler = new RPCHandler(router, { plugins: [new CORSPlugin({ credentials: true })] })
  const app = Fastify({ forceCloseConnections: true })
  await register(app)
  app.all('/rpc/*', async (request, reply) => {
    const { matched } = await handler.handle(request, reply, { prefix: '/rpc' })
    if (!matched) await reply.code(404).send('nobody')
  })
  return app
}
