import { EventEmitter } from 'node:events'
import type { RedisClient, RedisConnection } from '../../lib/origins/index.js'

/** A Redis and its client, as far as redisOrigins goes: it can refuse, hang, and lose connections. */
export class FakeRedis implements RedisClient {
  readonly options = { socket: { host: 'redis.example' } }
  readonly keys = new Set<string>()
  readonly connections: FakeConnection[] = []
  /** What the options of the last connection were. */
  overrides: object = {}
  isDown = false
  isHung = false
  /** As node-redis before 5.9. */
  isOld = false

  duplicate (overrides: object): FakeConnection {
    this.overrides = overrides
    const connection = new FakeConnection(this)
    this.connections.push(connection)
    return connection
  }

  destroy (): void {}

  add (key: string): void {
    this.keys.add(key)
    this.tell(key)
  }

  remove (key: string): void {
    this.keys.delete(key)
    this.tell(key)
  }

  tell (key: string | null): void {
    for (const connection of this.connections) {
      if (connection.isTracking && !this.isHung) connection.emit('invalidate', key === null ? null : Buffer.from(key))
    }
  }

  /** What was asked. */
  get asked (): string[] {
    return this.connections.flatMap(({ asked }) => asked)
  }
}

class FakeConnection extends EventEmitter implements RedisConnection {
  readonly #redis: FakeRedis
  readonly asked: string[] = []
  isTracking = false
  isDestroyed = false

  constructor (redis: FakeRedis) {
    super()
    this.#redis = redis
  }

  async connect (): Promise<void> {
    if (this.#redis.isDown) throw new Error('connect ECONNREFUSED')
    if (this.#redis.isHung) await new Promise(() => undefined)
  }

  async sendCommand (command: string[]): Promise<unknown> {
    const [name = '', ...rest] = command
    if (this.isDestroyed) throw new Error('The client is closed')
    if (this.#redis.isHung) return await new Promise(() => undefined)
    if (name === 'EXISTS') {
      this.asked.push(rest[0] as string)
      return Number(this.#redis.keys.has(rest[0] as string))
    }
    if (rest[0] === 'TRACKINGINFO') return { flags: this.#redis.isOld ? ['off'] : ['on', this.isTracking ? 'bcast' : ''].map(flag => Buffer.from(flag)) }
    this.isTracking = rest.includes('BCAST')
    return 'OK'
  }

  destroy (): void {
    if (this.isDestroyed) throw new Error('The client is closed')
    this.isDestroyed = true
    this.isTracking = false
  }

  lose (): void {
    this.isDestroyed = true
    this.isTracking = false
    this.emit('error', new Error('Socket closed unexpectedly'))
  }
}
