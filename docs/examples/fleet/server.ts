/**
 * One of the processes: node server.js. It answers pages of the origins that are in Redis, and keeps that list.
 *
 * REDIS_URL is where Redis is (redis://localhost:6379), PORT the server's port.
 */
import { readFile } from 'node:fs/promises'
import Fastify from 'fastify'
import corsHeaders from 'fastify-cors-headers'
import { redisOrigins } from 'fastify-cors-headers/origins'
import { createClient } from 'redis'

const folder = new URL('docs/examples/fleet/page/', import.meta.resolve('fastify-cors-headers/package.json'))
const prefix = 'example-origins:'

const client = createClient({ url: process.env['REDIS_URL'] ?? 'redis://localhost:6379' })
const app = Fastify({ logger: { level: 'warn' }, forceCloseConnections: true })
client.on('error', error => { app.log.error(error) })
await client.connect()

await app.register(corsHeaders, { CORS_ALLOWED_ORIGINS: [], CORS_URLS_REGEX: '^/api/.*$' })
const origins = redisOrigins({ client, prefix })
app.corsHeaders.checkRequestEnabled.connect(origins)
app.addHook('onClose', async () => {
  await origins.close()
  client.destroy()
})

// What the pages of the origins call.
app.get('/api/hello', async () => `hello from process ${process.pid}`)

// The page that keeps the list. In earnest, it wants a login.
app.get('/', async (_request, reply) => await reply.type('text/html; charset=utf-8').send(await readFile(new URL('index.html', folder))))
app.get('/page.js', async (_request, reply) => await reply.type('text/javascript; charset=utf-8').send(await readFile(new URL('page.js', folder))))
app.get('/origins', async () => {
  const keys: string[] = []
  for await (const some of client.scanIterator({ MATCH: `${prefix}*` })) keys.push(...some)
  return keys.map(key => key.slice(prefix.length)).sort()
})
app.put<{ Params: { origin: string } }>('/origins/:origin', async ({ params }) => await client.set(prefix + params.origin, '1'))
app.delete<{ Params: { origin: string } }>('/origins/:origin', async ({ params }) => await client.del(prefix + params.origin))

process.once('SIGTERM', async () => { await app.close() })
await app.listen({ host: 'localhost', port: Number(process.env['PORT']) })
const [address] = app.addresses()
process.send?.(typeof address === 'object' ? address.port : 0)
