/** Against a fake, for what can go wrong. test/peers/fleet has the real one. */
import { mock } from 'node:test'
import { setImmediate as turn } from 'node:timers/promises'
import pg from 'pg'
import t, { type Test } from 'tap'
import { postgresOrigins, type PostgresOriginsOptions } from '../../lib/origins/index.js'
import { buildApp, shop, until } from './app.js'
import { FakePool } from './fake-pool.js'

const query = 'SELECT EXISTS (SELECT FROM cors_origins WHERE origin = $1)'

async function start (t: Test, more: Partial<PostgresOriginsOptions> = {}, pool = new FakePool()) {
  const origins = postgresOrigins({ pool, query, channel: 'cors_origins', ...more })
  t.teardown(async () => { await origins.close() })
  const { allows, logged, isRemembered } = await buildApp(origins)
  return { pool, origins, allows, logged, isRemembered }
}

t.test('an origin is allowed while the query finds it', async t => {
  const { pool, allows, isRemembered } = await start(t)
  t.equal(await allows(shop), false)
  await until(isRemembered)
  pool.rows.add(shop)
  pool.notify(shop)
  t.equal(await allows(shop), true)
  pool.rows.clear()
  pool.notify(shop)
  t.equal(await allows(shop), false)
  t.strictSame(pool.asked[0], { text: query, values: [shop], query_timeout: 1000 })
  t.equal(pool.connections[0]?.queries[0], 'LISTEN "cors_origins"')
})

t.test('a notification without payload forgets all', async t => {
  for (const payload of ['', undefined]) {
    const { pool, origins, isRemembered } = await start(t)
    await until(isRemembered)
    pool.notify(payload)
    t.equal(origins.stats().size, 0)
  }
})

t.test('with a key of the caller’s', async t => {
  const { pool, origins, allows, isRemembered } = await start(t, { key: ({ host }) => host, timeout: 500, channel: 'say "hi"' })
  pool.rows.add(`${shop} api.example`)
  await until(isRemembered)
  t.strictSame([await allows(shop), await allows(shop, 'b.example')], [true, false])
  t.strictSame(pool.asked.at(-1), { text: query, values: [shop, 'b.example'], query_timeout: 500 })
  pool.rows.clear()
  pool.notify(`${shop} api.example`)
  t.equal(origins.stats().size, 1)
  t.equal(await allows(shop), false)
  t.equal(origins.stats().size, 2)
  pool.notify(shop)
  t.equal(origins.stats().size, 0, 'the origin alone, as from the trigger without a key: it may be any of them')
  t.equal(pool.connections[0]?.queries[0], 'LISTEN "say ""hi"""')
})

t.test('a query that gives anything but one boolean allows nobody', async t => {
  const yes = { exists: true }
  for (const gives of [[], [{}], [null], [{ count: '1' }], [{ '?column?': 1 }], [{ exists: null }], [yes, yes], [yes, null], [{ ...yes, isActive: false }], ['t']] as object[][]) {
    const { pool, allows, logged } = await start(t)
    pool.gives = gives
    t.equal(await allows(shop), false, JSON.stringify(gives))
    t.match(logged, [{ msg: /the query must return one row with one boolean: SELECT EXISTS \(…\)$/ }])
  }
})

t.test('rows that throw when they are read allow nobody', async t => {
  const fail = () => { throw new Error('unreadable') }
  for (const row of [Object.defineProperty({}, 'exists', { enumerable: true, get: fail }), new Proxy({}, { ownKeys: fail })]) {
    const { pool, allows, logged } = await start(t)
    pool.gives = [row]
    t.equal(await allows(shop), false)
    t.match(logged, [{ msg: /did not answer: unreadable$/ }])
  }
})

t.test('a notification of anything but an origin, such as a pattern that the query compares with, forgets all', async t => {
  for (const [it, payload, more] of [
    ['a pattern', 'https://%.shop.example', {}],
    ['a pattern of one character', 'https://shop_.example', {}],
    ['a pattern of a regex', 'https://shop[0-9].example', {}],
    ['a regex that is a class', 'https://[abc]', {}],
    ['another case', 'https://Shop.example', {}],
    ['an id', '5', {}],
    ['a pattern, with a key', 'https://%.shop.example api.example', { key: ({ host }) => host }]
  ] as Array<[string, string, Partial<PostgresOriginsOptions>]>) {
    const { pool, origins, isRemembered } = await start(t, more)
    await until(isRemembered)
    pool.notify(payload)
    t.equal(origins.stats().size, 0, it)
  }
  const { pool, origins, isRemembered } = await start(t)
  await until(isRemembered)
  for (const another of ['http://localhost:51730', 'http://[::1]:8080', 'http://[2001:db8::7]', 'https://xn--bcher-kva.example']) pool.notify(another)
  t.equal(origins.stats().size, 1, 'of another origin')
})

t.test('a connection that is lost: what was remembered is forgotten, and another one is opened', async t => {
  for (const lose of ['error', 'end'] as const) {
    const { pool, allows, isRemembered } = await start(t)
    pool.rows.add(shop)
    await until(isRemembered)
    pool.connections[0]?.emit(lose, new Error('terminated'))
    pool.rows.clear()
    await until(() => pool.connections.length === 2)
    t.equal(await allows(shop), false)
    t.equal(pool.connections[0]?.released, true, 'and not put back into the pool')
    await until(isRemembered)
  }
})

t.test('a connection on which LISTEN has no effect, such as one with an open transaction, is given up', async t => {
  const pool = new FakePool()
  pool.isLeaky = true
  pool.rows.add(shop)
  const { origins, allows, logged, isRemembered } = await start(t, {}, pool)
  await until(() => pool.connections[0]?.released)
  t.strictSame([await allows(shop), await allows(shop)], [true, true])
  t.equal(origins.stats().size, 0)
  await until(isRemembered)
  t.strictSame(pool.connections.map(({ released }) => released), [true, undefined], 'and not put back into the pool')
  t.match(logged, [{ msg: /reports changes: PostgreSQL does not report changes on this connection: a transaction was open, or it goes through a pooler$/ }])
})

t.test('where nobody listens, the pool is asked all the same, and nothing is remembered', async t => {
  const pool = new FakePool()
  pool.isDown = true
  pool.rows.add(shop)
  const { origins, allows, logged, isRemembered } = await start(t, {}, pool)
  t.strictSame([await allows(shop), await allows(shop)], [true, true])
  t.equal(pool.asked.length, 2)
  t.equal(origins.stats().size, 0)
  t.match(logged, [{ level: 40, cors: { asked: 1 }, msg: 'cors: 1 request asked PostgreSQL, because no verdict is remembered while no connection reports changes: connect ECONNREFUSED' }], 'told once')
  pool.isDown = false
  await until(isRemembered)
})

t.test('a source that listens, or that is down as a whole, tells nothing of listening', async t => {
  const { pool, allows, logged, isRemembered } = await start(t, { timeout: 20 })
  await until(isRemembered)
  pool.isDown = pool.isHung = true
  pool.connections[0]?.emit('error', new Error('terminated'))
  await until(async () => { await allows(shop); return logged.length > 0 })
  t.match(logged, [{ level: 50, msg: /refused, because the store of origins did not answer: no answer within 20 ms$/ }])
})

t.test('a server that hangs: what is remembered is not used any more', async t => {
  const { pool, allows, isRemembered } = await start(t, { timeout: 20 })
  pool.rows.add(shop)
  await until(isRemembered)
  pool.isHung = true
  await until(async () => !(await allows(shop)))
  pool.isHung = false
})

t.test('a connection that comes too late is closed', async t => {
  mock.timers.enable({ apis: ['setTimeout'] })
  t.teardown(() => { mock.timers.reset() })
  const pool = new FakePool()
  pool.isHung = true
  await start(t, {}, pool)
  const { letIn } = pool
  mock.timers.tick(5000)
  await turn()
  letIn()
  await until(() => pool.connections[0]?.released)
  t.strictSame(pool.connections[0]?.queries, [])
  t.doesNotThrow(() => pool.connections[0]?.emit('error', new Error('ETIMEDOUT')), 'an error while it closes does not end the process')
  pool.isHung = false
  await until(() => { mock.timers.tick(500); return pool.connections[1]?.queries.includes('SELECT pg_catalog.pg_listening_channels()') })
})

t.test('an error of an idle connection does not end the process, until the source is closed', async t => {
  const { pool, origins } = await start(t)
  t.doesNotThrow(() => pool.emit('error', new Error('terminated')))
  await until(() => pool.connections.length === 1)
  await origins.close()
  t.equal(pool.listenerCount('error'), 0)
  t.equal(pool.connections[0]?.released, true)
})

t.test('a pool that ends gets its connection back, although the source is still open: end() waits for it', async t => {
  const { pool, isRemembered } = await start(t)
  await until(isRemembered)
  pool.ending = pool.isDown = true
  await until(() => pool.connections[0]?.released)
  t.equal(pool.connections.length, 1)
})

t.test('options that cannot be meant', async t => {
  const pool = new FakePool()
  for (const wrong of [{ query: '' }, { channel: '' }, { query: undefined }] as Array<Partial<PostgresOriginsOptions>>) {
    t.throws(() => postgresOrigins({ pool, query, channel: 'cors_origins', ...wrong }), { name: 'TypeError', message: /^postgresOrigins takes a text as (query|channel)$/ })
  }
  t.throws(() => postgresOrigins({ pool, query, channel: 'ö'.repeat(32) }), { name: 'RangeError', message: /^postgresOrigins takes a channel of at most 63 bytes/ })
  // No timer that keeps the process alive is left behind, which the end of this process shows.
  const client = new pg.Client('postgres://localhost/shops')
  for (const wrong of [undefined, {}, { pool: { connect: async () => t.fail('connects') }, query, channel: 'cors_origins' }, { pool: 'postgres://localhost/shops', query, channel: 'cors_origins' }, { pool: client, query, channel: 'cors_origins' }] as never[]) {
    t.throws(() => postgresOrigins(wrong), { name: 'TypeError', message: /^postgresOrigins takes a Pool of the package pg/ })
  }
  const single = new pg.Pool({ max: 1 })
  t.throws(() => postgresOrigins({ pool: single, query, channel: 'cors_origins' }), { name: 'RangeError', message: /^postgresOrigins takes a pool of at least 2 connections, because/ })
  t.strictSame([pool.connections.length, single.totalCount], [0, 0])
})
