import type { FastifyRequest } from 'fastify'
import { Channel, type Link, type Open } from './channel.js'
import { FailureLog } from './failure-log.js'
import { given, makeSource, separator, type ConnectedOriginSource, type SourceOptions } from './origin-source.js'

/** The part of pg's Pool that is used. */
export interface PostgresPool {
  readonly options?: { readonly max: number }
  /** Whether `end` was called, which waits for all connections. */
  readonly ending?: boolean
  connect (): Promise<PostgresConnection>
  query (query: PostgresQuery): Promise<{ readonly rows: readonly object[] }>
  on (event: 'error', listener: (error: Error) => void): unknown
  off (event: 'error', listener: (error: Error) => void): unknown
}

export interface PostgresQuery {
  text: string
  values: string[]
  query_timeout: number
}

/** The part of pg's PoolClient that is used. */
export interface PostgresConnection {
  query (text: string): Promise<{ readonly rows: readonly object[] }>
  on (event: 'notification', listener: (message: { payload?: string | undefined }) => void): unknown
  on (event: 'error', listener: (error: Error) => void): unknown
  on (event: 'end', listener: () => void): unknown
  release (destroy: boolean): void
}

export interface PostgresOriginsOptions extends SourceOptions {
  /** A Pool of the package pg with at least two connections: one of them is kept for LISTEN. */
  readonly pool: PostgresPool
  /**
   * A query that returns one row with one boolean: `SELECT EXISTS (SELECT FROM cors_origins WHERE origin = $1)`. `$1`
   * is the origin and, with the option `key`, `$2` the key.
   */
  readonly query: string
  /**
   * The channel of NOTIFY for changes. The payload is the origin or, with the option `key`, the origin, a space and the
   * key. Any other notification, such as one without payload or of a pattern, makes every process forget all verdicts.
   * docs/fleet.md has the trigger.
   */
  readonly channel: string
}

/**
 * Allows the origins that a query finds in PostgreSQL. A change counts within a second in every process: a trigger
 * notifies of it, on a connection that each process checks four times a second.
 *
 * @throws TypeError or RangeError if an option is invalid.
 * @example
 * import pg from 'pg'
 * import { postgresOrigins } from 'fastify-cors-headers/origins'
 * const pool = new pg.Pool()
 * const query = 'SELECT EXISTS (SELECT FROM cors_origins WHERE origin = $1)'
 * const origins = postgresOrigins({ pool, query, channel: 'cors_origins' })
 * app.corsHeaders.checkRequestEnabled.connect(origins)
 * app.addHook('onClose', () => origins.close())
 */
export function postgresOrigins (postgresOptions: PostgresOriginsOptions): ConnectedOriginSource {
  const { pool, query: text = '', channel: name = '', ...options } = given(postgresOptions)
  // A Client of pg connects and queries too.
  if (typeof pool?.connect !== 'function' || typeof pool.on !== 'function' || 'connectionParameters' in pool) throw new TypeError('postgresOrigins takes a Pool of the package pg: postgresOrigins({ pool: new pg.Pool(), query, channel })')
  if (pool.options !== undefined && pool.options.max < 2) throw new RangeError('postgresOrigins takes a pool of at least 2 connections, because it keeps one to listen: new pg.Pool({ max: 2 })')
  for (const [option, value] of Object.entries({ query: text, channel: name })) {
    if (typeof value !== 'string' || value === '') throw new TypeError(`postgresOrigins takes a text as ${option}`)
  }
  if (Buffer.byteLength(name) > longestName) throw new RangeError(`postgresOrigins takes a channel of at most ${longestName} bytes, because PostgreSQL cuts longer names`)
  const { key, timeout = 1000 } = options
  const notListening = new FailureLog('warn', 'asked', 'asked PostgreSQL, because no verdict is remembered while no connection reports changes')
  const has = async (origin: string, { server }: FastifyRequest, name: string): Promise<boolean> => {
    const values = key === undefined ? [origin] : [origin, name.slice(origin.length + separator.length)]
    // After this timeout pg closes the connection that hangs, and the pool can open another one.
    const { rows } = await pool.query({ text, values, query_timeout: timeout })
    const [isAllowed, ...others] = (rows.length === 1 ? Object.values(rows[0] ?? {}) : []) as unknown[]
    if (typeof isAllowed !== 'boolean' || others.length > 0) throw new TypeError('the query must return one row with one boolean: SELECT EXISTS (…)')
    if (channel.failure !== undefined) notListening.add(server.log, channel.failure)
    return isAllowed
  }
  const { source, forgetKey } = makeSource(has, () => channel.isCurrent, options)
  const changed = (payload = ''): void => {
    // With a key, the origin alone does not tell which verdict has changed.
    const [origin = '', ...rest] = payload.split(separator)
    const hasKey = rest.length > 0
    forgetKey(exactOrigin.test(origin) && hasKey === (key !== undefined) ? payload : undefined)
  }
  const channel = new Channel(openListening(pool, name, changed), forgetKey)
  // Without a listener, an error of an idle connection would end the process.
  const ignore = (): void => undefined
  pool.on('error', ignore)
  const close = async (): Promise<void> => {
    await channel.close()
    pool.off('error', ignore)
  }
  return Object.assign(source, { close })
}

/** Anything else, such as a pattern of LIKE or a regex with a class, may have changed the verdicts on other origins. */
const exactOrigin = /^[a-z][a-z0-9+.-]*:\/\/(?:[a-z0-9.-]+|\[[0-9a-f]*:[0-9a-f:.]*\])(?::[0-9]+)?$/

/** NAMEDATALEN of PostgreSQL, less the NUL at the end. */
const longestName = 63

/** PostgreSQL delivers notifications between two queries, before the result of the next one. */
function openListening (pool: PostgresPool, name: string, changed: (payload: string | undefined) => void): Open<Link> {
  return async (signal, lose) => {
    const connection = await pool.connect()
    connection.on('error', lose)
    // pool.connect cannot be cancelled.
    if (signal.aborted) return giveBack(connection, signal)
    signal.addEventListener('abort', () => { connection.release(true) })
    connection.on('end', () => { lose(new Error('the connection that listens has ended')) })
    connection.on('notification', ({ payload }) => { changed(payload) })
    await connection.query(`LISTEN "${name.replaceAll('"', '""')}"`)
    return {
      ping: async () => {
        if (pool.ending === true) throw new Error('the pool has ended: close the source first')
        // The application may have given the connection back within a transaction: LISTEN then waits for its end.
        const { rows } = await connection.query('SELECT pg_catalog.pg_listening_channels()')
        if (!rows.some(row => Object.values(row).includes(name))) throw new Error('PostgreSQL does not report changes on this connection: a transaction was open, or it goes through a pooler')
      }
    }
  }
}

function giveBack (connection: PostgresConnection, { reason }: AbortSignal): never {
  connection.release(true)
  throw reason
}
