import type { FastifyRequest } from 'fastify'
import { Channel, type Link, type Open } from './channel.js'
import { given, makeSource, type ConnectedOriginSource, type SourceOptions } from './origin-source.js'

/** The part of a node-redis client that is used, version 5.9 or later. */
export interface RedisClient {
  readonly options?: { readonly socket?: object } | undefined
  duplicate (overrides: { RESP: 3, emitInvalidate: true, socket: { reconnectStrategy: false } }): RedisConnection
  /** Tells it from clients before version 5, whose connections could not be closed. */
  destroy (): void
}

/** The part of its duplicate that is used. */
export interface RedisConnection {
  connect (): Promise<unknown>
  sendCommand (args: string[]): Promise<unknown>
  on (event: string, listener: (value: unknown) => void): unknown
  destroy (): void
}

export interface RedisOriginsOptions extends SourceOptions {
  /**
   * A client of node-redis. It need not be connected: the source opens its own connection with the client's options.
   */
  readonly client: RedisClient
  /** The prefix of the keys, such as `cors:`. Redis reports every change below it, so use it for nothing else. */
  readonly prefix: string
}

/**
 * Allows the origins that are keys in Redis: `SET cors:https://shop.example 1`. The value does not matter. With the
 * option `key`, the name ends with a space and the key: `cors:https://shop.example api.example`. A change counts within
 * a second in every process: Redis reports it on the connection for look-ups, which each process checks four times a
 * second.
 *
 * @throws TypeError or RangeError if an option is invalid.
 * @example
 * import { createClient } from 'redis'
 * import { redisOrigins } from 'fastify-cors-headers/origins'
 * const origins = redisOrigins({ client: createClient({ url: process.env.REDIS_URL }), prefix: 'cors:' })
 * app.corsHeaders.checkRequestEnabled.connect(origins)
 * app.addHook('onClose', () => origins.close())
 */
export function redisOrigins (redisOptions: RedisOriginsOptions): ConnectedOriginSource {
  const { client, prefix, ...options } = given(redisOptions)
  if (typeof client?.duplicate !== 'function' || typeof client.destroy !== 'function') throw new TypeError("redisOrigins takes a client of node-redis (the package redis), version 5.9 or later: redisOrigins({ client: createClient(), prefix: 'cors:' })")
  if ('slots' in client) throw new TypeError('redisOrigins takes a client of one server, not of a cluster: createClient(…), not createCluster(…)')
  if (typeof prefix !== 'string' || prefix === '') throw new TypeError("redisOrigins takes the prefix of the keys: redisOrigins({ client, prefix: 'cors:' })")
  const has = async (_origin: string, _request: FastifyRequest, key: string): Promise<boolean> => {
    const link = await channel.link
    return await link.send(['EXISTS', prefix + key]) === 1
  }
  const { source, forgetKey } = makeSource(has, () => channel.isCurrent, options)
  const changed = (key: unknown): void => {
    // null after FLUSHALL: all keys are gone.
    forgetKey(key === null ? undefined : String(key).slice(prefix.length))
  }
  const channel = new Channel(openTracking(client, prefix, changed), forgetKey)
  return Object.assign(source, { close: async () => { await channel.close() } })
}

interface RedisLink extends Link {
  readonly send: (command: string[]) => Promise<unknown>
}

/**
 * In broadcasting mode Redis does not store which keys a connection has read, and reports every change below the
 * prefix. Replies and reports share the connection, so they arrive in the server's order.
 */
function openTracking (client: RedisClient, prefix: string, changed: (key: unknown) => void): Open<RedisLink> {
  return async (signal, lose) => {
    // The channel reconnects itself, because it has to know that changes may have been missed.
    const socket = { ...client.options?.socket, reconnectStrategy: false as const }
    const connection = client.duplicate({ RESP: 3, emitInvalidate: true, socket, ...ownOptions })
    signal.addEventListener('abort', () => { destroy(connection) })
    connection.on('error', lose)
    connection.on('invalidate', changed)
    await connection.connect()
    const send = async (command: string[]): Promise<unknown> => await connection.sendCommand(command)
    // emitInvalidate turns tracking on in the default mode; before 5.9, node-redis drops invalidation messages.
    await mustTrack(send, 'on', 'redisOrigins needs version 5.9 or later of the package redis')
    // Redis requires OFF before a change of mode.
    await send(['CLIENT', 'TRACKING', 'OFF'])
    await send(['CLIENT', 'TRACKING', 'ON', 'BCAST', 'PREFIX', prefix])
    return { send, ping: async () => { await mustTrack(send, 'bcast', 'Redis no longer reports changes on this connection') } }
  }
}

/**
 * Overrides options of the client that conflict with emitInvalidate or with the channel, or that change replies. With
 * maintNotifications, node-redis moves to another server by itself, where nothing is tracked.
 */
const ownOptions = { clientSideCache: undefined, pingInterval: undefined, maintNotifications: 'disabled', disableOfflineQueue: true, commandOptions: {} }

async function mustTrack (send: (command: string[]) => Promise<unknown>, flag: string, otherwise: string): Promise<void> {
  const { flags } = await send(['CLIENT', 'TRACKINGINFO']) as { flags: Iterable<unknown> }
  if (![...flags].map(String).includes(flag)) throw new Error(otherwise)
}

function destroy (connection: RedisConnection): void {
  try {
    connection.destroy()
  } catch {
    // Already closed.
  }
}
