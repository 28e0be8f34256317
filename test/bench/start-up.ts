import { memoryUsage } from 'node:process'

// What a process pays before its first request, once: everything here runs cold. Prints one line of JSON, in
// milliseconds; those for a million origins are CPU time.
const origins = Array.from({ length: 1_000_000 }, (_, index) => `https://site-${index + 1}.example.com`)
const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const before = performance.now()
  await work()
  return performance.now() - before
}
const heap = (): number => {
  globalThis.gc?.()
  return memoryUsage().heapUsed
}

const importFastify = await timed(async () => await import('fastify'))
const importPlugin = await timed(async () => await import('fastify-cors-headers'))
const { default: Fastify } = await import('fastify')
const { default: corsHeaders } = await import('fastify-cors-headers')
const { default: fastifyPlugin } = await import('fastify-plugin')

// Fastify's own first registration takes longer than any other, whatever is registered.
const app = Fastify()
await app.register(fastifyPlugin(async () => {}, { fastify: '5.x', name: 'first' }))
const registerNothing = await timed(async () => {
  await app.register(fastifyPlugin(async instance => {
    instance.decorate('nothing', {})
    instance.decorateRequest('nothing', { getter: () => false })
    instance.addHook('onRequest', (_request, _reply, done) => { done() })
    instance.addHook('onSend', (_request, _reply, _payload, done) => { done() })
    instance.addHook('onReady', async () => {})
  }, { fastify: '5.x', name: 'nothing' }))
})
const registerTen = await timed(async () => { await app.register(corsHeaders, { CORS_ALLOWED_ORIGINS: origins.slice(0, 10) }) })

const large = Fastify()
const before = heap()
const busy = process.cpuUsage()
await large.register(corsHeaders, { CORS_ALLOWED_ORIGINS: origins })
const { user, system } = process.cpuUsage(busy)
const bytesPerOrigin = (heap() - before) / origins.length

console.log(JSON.stringify({ importFastify, importPlugin, registerNothing, registerTen, registerMillion: (user + system) / 1000, bytesPerOrigin }))
// Kept until here, so that it counts.
await large.close()
