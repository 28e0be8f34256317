import type { FastifyRequest } from 'fastify'
import { Channel, type Link, type Open } from './channel.js'
import type { ConnectedOriginSource } from './connected.js'
import { makeSource, type SourceOptions } from './origin-source.js'

/** What is needed of a client of node-redis, version 5.9 or later. */
export interface RedisClient {
  readonly options?: { readonly socket?: object } | undefined
  duplicate (overrides: { RESP: 3, emitInvalidate: true, socket: { reconnectStrategy: false } }): RedisConnection
}

/** What is needed of the connection that it makes. */
export interface RedisConnection {
  connect (): Promise<unknown>
  sendCommand (args: string[]): Promise<unknown>
  on (event: string, listener: (value: unknown) => void): unknown
  destroy (): void
}

export interface RedisOriginsOptions extends SourceOptions {
  /** A client of node-redis. It need not be connected: a connection of its own is made with its options. */
  readonly client: RedisClient
  /** What the keys begin with, such as `cors:`. Redis tells of changes to all of them, so nothing else should begin so. */
  readonly prefix: string
}

/**
 * Allows the origins that are in Redis, a key each: `SET cors:https://shop.example 1`. Whatever its value, the key is what
 * counts; with `key`, the name ends in a space and the key: `cors:https://shop.example api.example`. An origin that is added
 * or removed counts within a second in every process: Redis tells of it on the connection that also asks, and that has
 * to prove every quarter of a second that it still does.
 *
 * @throws TypeError or RangeError if an option is wrong.
 * @example
 * import { createClient } from 'redis'
 * import { redisOrigins } from 'fastify-cors-headers/origins'
 * const origins = redisOrigins({ client: createClient({ url: process.env.REDIS_URL }), prefix: 'cors:' })
 * app.corsHeaders.checkRequestEnabled.connect(origins)
 * app.addHook('onClose', () => origins.close())
 */
export function redisOrigins ({ client, prefix, ...options }: RedisOriginsOptions): ConnectedOriginSource {
  if (typeof prefix !== 'string' || prefix === '') throw new TypeError("redisOrigins takes what the keys begin with: redisOrigins({ client, prefix: 'cors:' })")
  const has = async (_origin: string, _request: FastifyRequest, key: string): Promise<boolean> => {
    const link = await channel.link
    return await link.send(['EXISTS', prefix + key]) === 1
  }
  const { source, forgetKey } = makeSource(has, () => channel.isCurrent, options)
  const changed = (key: unknown): void => {
    // Without a key, all of them are gone: FLUSHALL.
    forgetKey(key === null ? undefined : String(key).slice(prefix.length))
  }
  const channel = new Channel(openTracking(client, prefix, changed), forgetKey)
  return Object.assign(source, { close: async () => { await channel.close() } })
}

interface RedisLink extends Link {
  readonly send: (command: string[]) => Promise<unknown>
}

/**
 * Redis remembers nothing of what a connection in broadcasting mode has asked, and tells it of every change under the
 * prefix. Replies and changes come in the order in which the server has made them, as they share the connection.
 */
function openTracking (client: RedisClient, prefix: string, changed: (key: unknown) => void): Open<RedisLink> {
  return async (signal, lose) => {
    // The channel opens another one where it is lost, and knows then that changes may have been missed.
    const socket = { ...client.options?.socket, reconnectStrategy: false as const }
    const connection = client.duplicate({ RESP: 3, emitInvalidate: true, socket, ...ownOptions })
    signal.addEventListener('abort', () => { destroy(connection) })
    connection.on('error', lose)
    connection.on('invalidate', changed)
    await connection.connect()
    const send = async (command: string[]): Promise<unknown> => await connection.sendCommand(command)
    // With emitInvalidate, node-redis has turned tracking on, in the other mode, which can only be changed through off.
    await mustTrack(send)
    await send(['CLIENT', 'TRACKING', 'OFF'])
    await send(['CLIENT', 'TRACKING', 'ON', 'BCAST', 'PREFIX', prefix])
    return { send, ping: async () => await send(['PING']) }
  }
}

/** Options of the client that do not go together with emitInvalidate, that are the channel's affair, or that change replies. */
const ownOptions = { clientSideCache: undefined, pingInterval: undefined, disableOfflineQueue: true, commandOptions: {} }

/** Before 5.9, node-redis drops what Redis tells of changes. */
async function mustTrack (send: (command: string[]) => Promise<unknown>): Promise<void> {
  const { flags } = await send(['CLIENT', 'TRACKINGINFO']) as { flags: Iterable<unknown> }
  if (![...flags].map(String).includes('on')) throw new Error('redisOrigins needs version 5.9 or later of the package redis')
}

function destroy (connection: RedisConnection): void {
  try {
    connection.destroy()
  } catch {
    // It is closed already.
  }
}
