/** tRPC's adapter for Fastify, which sends web Responses: a query, batches that stream, and a subscription over SSE. */
import { initTRPC } from '@trpc/server'
import { fastifyTRPCPlugin } from '@trpc/server/adapters/fastify'
import Fastify from 'fastify'

const { procedure, router } = initTRPC.create()
const appRouter = router({
  hello: procedure.query(() => 'hello'),
  save: procedure.mutation(() => 'saved'),
  ticks: procedure.subscription(async function * () {
    yield 'tick'
    await new Promise(resolve => setTimeout(resolve, 60_000).unref())
  })
})

const json = { 'Content-Type': 'application/json' }
const vary = 'trpc-accept, accept'

export const requests = {
  query: { path: '/trpc/hello', answers: /"data":"hello"/, vary },
  mutation: { path: '/trpc/save', method: 'POST', headers: json, body: '{}', answers: /"data":"saved"/, vary },
  'streamed batch': {
    path: '/trpc/hello,hello?batch=1&input=%7B%7D',
    headers: { 'trpc-accept': 'application/jsonl' },
    answers: /"hello"[^]*"hello"/,
    vary
  },
  'streamed batch, asked by Accept': {
    path: '/trpc/hello,hello?batch=1&input=%7B%7D',
    headers: { Accept: 'application/jsonl' },
    answers: /"hello"[^]*"hello"/,
    vary
  },
  subscription: { path: '/trpc/ticks', headers: { Accept: 'text/event-stream' }, answers: /data: "tick"/, vary },
  'no such procedure': { path: '/trpc/nobody', status: 404, answers: /NOT_FOUND/, vary }
}

export async function build (register) {
  const app = Fastify({ forceCloseConnections: true })
  await register(app)
  await app.register(fastifyTRPCPlugin, { prefix: '/trpc', trpcOptions: { router: appRouter } })
  return app
}
