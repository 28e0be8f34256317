/** One of the server processes: node server.js redis|postgres|unaware ADDRESS. The tests ask for its figures. */
import Fastify from 'fastify'
import corsHeaders from 'fastify-cors-headers'
import { originSource, postgresOrigins, redisOrigins, type OriginSource, type OriginStats, type PostgresPool } from 'fastify-cors-headers/origins'
import pg from 'pg'
import { createClient } from 'redis'
import { remembered } from './store.js'

export interface Figures extends OriginStats {
  /** How often the store was asked. Of Redis, its server knows. */
  readonly lookUps: number
  /** Bytes, once what nobody needs is collected. */
  readonly heap: number
}

const [kind = '', address = ''] = process.argv.slice(2)
let lookUps = 0

async function makeSource (): Promise<OriginSource> {
  if (kind === 'redis') return redisOrigins({ client: createClient({ socket: { path: address, tls: false } }), prefix: 'cors:', size: remembered })
  if (kind === 'postgres') {
    const pool = new pg.Pool({ host: address, user: 'postgres', database: 'postgres' })
    const counted: PostgresPool = {
      connect: async () => await pool.connect(),
      query: async query => { lookUps++; return await pool.query(query) },
      on: (event, listener) => pool.on(event, listener),
      off: (event, listener) => pool.off(event, listener)
    }
    return postgresOrigins({ pool: counted, query: 'SELECT EXISTS (SELECT FROM cors_origins WHERE origin = $1)', channel: 'cors_origins', size: remembered })
  }
  // As people write it: a cache that nobody empties.
  const client = await createClient({ socket: { path: address, tls: false } }).on('error', () => undefined).connect()
  return originSource({ has: async origin => await client.exists(`cors:${origin}`) === 1 })
}

const source = await makeSource()
const app = Fastify()
await app.register(corsHeaders, {})
app.corsHeaders.checkRequestEnabled.connect(source)
app.get('/', (_request, reply) => { reply.send('hello') })
const listening = await app.listen({ host: '127.0.0.1', port: 0 })

process.on('message', () => {
  globalThis.gc?.()
  const figures: Figures = { ...source.stats(), lookUps, heap: process.memoryUsage().heapUsed }
  process.send?.(figures)
})
process.on('disconnect', () => process.exit())
process.send?.(Number(new URL(listening).port))
