import { memoryUsage } from 'node:process'
import type { FastifyRequest } from 'fastify'

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
  const { heapUsed, arrayBuffers } = memoryUsage()
  return heapUsed + arrayBuffers
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

const busyFor = async (work: () => Promise<unknown>): Promise<number> => {
  const busy = process.cpuUsage()
  await work()
  const { user, system } = process.cpuUsage(busy)
  return (user + system) / 1000
}

const large = Fastify()
const before = heap()
const registerMillion = await busyFor(async () => { await large.register(corsHeaders, { CORS_ALLOWED_ORIGINS: origins }) })
const bytesPerOrigin = (heap() - before) / origins.length

/** Its text included: nobody else keeps what a request brought. */
async function measureVerdict (): Promise<number> {
  const { originSource } = await import('fastify-cors-headers/origins')
  // Once, so that what is loaded and compiled does not count.
  const fill = async (size: number): Promise<object> => {
    let number = 0
    const source = originSource({ has: () => number % 2 === 0, size: size / 2, ttl: 60_000 })
    for (; number < size; number++) {
      const origin = Buffer.from(`https://site-${number}.example.com`).toString('latin1')
      await source({ headers: { origin } } as unknown as FastifyRequest)
    }
    return source
  }
  await fill(1000)
  const before = heap()
  const source = await fill(1_000_000)
  const bytes = heap() - before
  return source === undefined ? 0 : bytes / 1_000_000
}
const bytesPerVerdict = await measureVerdict()

// As a file or a database gives them: V8 has still to put together a text that a template made.
const many = (number: number): string[] => JSON.parse(JSON.stringify(Array.from({ length: 300_000 }, (_, index) => `https://site-${number}-${index}.example.com`))) as string[]
const reloaded = Fastify()
const [first, second] = [many(1), many(2)]
heap()
const registerMany = await busyFor(async () => { await reloaded.register(corsHeaders, { CORS_ALLOWED_ORIGINS: first }) })
await reloaded.ready()
heap()
let reloadPause = 0
let last = performance.now()
let isDone = false
const watch = (): void => {
  const now = performance.now()
  reloadPause = Math.max(reloadPause, now - last)
  last = now
  if (!isDone) setImmediate(watch)
}
watch()
const reload = await busyFor(async () => { await reloaded.corsHeaders.reload({ CORS_ALLOWED_ORIGINS: second }) })
watch()
isDone = true

console.log(JSON.stringify({ importFastify, importPlugin, registerNothing, registerTen, registerMillion, bytesPerOrigin, bytesPerVerdict, registerMany, reload, reloadPause }))
// Kept until here, so that they count.
await large.close()
await reloaded.close()
