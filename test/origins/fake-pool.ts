import { EventEmitter } from 'node:events'
import type { PostgresConnection, PostgresPool, PostgresQuery } from '../../lib/origins/index.js'

/** A pool of pg, as far as postgresOrigins goes: what it connects to can refuse, hang, and lose connections. */
export class FakePool extends EventEmitter implements PostgresPool {
  readonly rows = new Set<string>()
  readonly connections: FakeConnection[] = []
  readonly asked: PostgresQuery[] = []
  /** What a query gives, if not a row with a boolean. */
  gives: object[] | undefined
  isDown = false
  ending = false
  isHung = false
  /** The first connection comes with an open transaction. */
  isLeaky = false
  /** Lets a connection that was asked for come at last. */
  letIn: () => void = () => undefined

  async connect (): Promise<FakeConnection> {
    if (this.isDown) throw new Error('connect ECONNREFUSED')
    if (this.isHung) await new Promise<void>(resolve => { this.letIn = resolve })
    const connection = new FakeConnection(this)
    connection.isInTransaction = this.isLeaky && this.connections.length === 0
    this.connections.push(connection)
    return connection
  }

  async query (query: PostgresQuery): Promise<{ rows: object[] }> {
    if (this.isHung) return await new Promise(() => undefined)
    this.asked.push(query)
    return { rows: this.gives ?? [{ exists: this.rows.has(query.values.join(' ')) }] }
  }

  notify (payload: string | undefined): void {
    for (const connection of this.connections) connection.emit('notification', { payload })
  }
}

class FakeConnection extends EventEmitter implements PostgresConnection {
  readonly #pool: FakePool
  readonly queries: string[] = []
  /** Whether a transaction is open: LISTEN then has no effect. */
  isInTransaction = false
  released: boolean | undefined

  constructor (pool: FakePool) {
    super()
    this.#pool = pool
  }

  async query (text: string): Promise<{ rows: object[] }> {
    if (this.#pool.isHung) await new Promise(() => undefined)
    this.queries.push(text)
    const listened = this.isInTransaction ? undefined : this.queries.find(query => query.startsWith('LISTEN "'))
    return { rows: listened === undefined ? [] : [{ pg_listening_channels: listened.slice(8, -1).replaceAll('""', '"') }] }
  }

  release (destroy: boolean): void {
    this.released = destroy
  }
}
