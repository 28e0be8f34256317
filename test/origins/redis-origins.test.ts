/** Against a fake, for what can go wrong. test/peers/fleet has the real one. */
import { mock } from 'node:test'
import { createCluster } from 'redis'
import t, { type Test } from 'tap'
import { redisOrigins, type RedisOriginsOptions } from '../../lib/origins/index.js'
import { buildApp, shop, until } from './app.js'
import { FakeRedis } from './fake-redis.js'

async function start (t: Test, more: Partial<RedisOriginsOptions> = {}, client = new FakeRedis()) {
  const origins = redisOrigins({ client, prefix: 'cors:', ...more })
  t.teardown(async () => { await origins.close() })
  const { allows, logged, isRemembered } = await buildApp(origins)
  return { client, origins, allows, logged, isRemembered }
}

t.test('an origin is allowed while its key is there', async t => {
  const { client, allows, isRemembered } = await start(t)
  t.equal(await allows(shop), false)
  await until(isRemembered)
  client.add(`cors:${shop}`)
  t.equal(await allows(shop), true)
  client.remove(`cors:${shop}`)
  t.equal(await allows(shop), false)
  t.strictSame([...new Set(client.asked)], [`cors:${shop}`])
  t.match(client.overrides, { RESP: 3, emitInvalidate: true, clientSideCache: undefined, maintNotifications: 'disabled', socket: { host: 'redis.example', reconnectStrategy: false } })
})

t.test('with a key of the caller’s', async t => {
  const { client, origins, allows, isRemembered } = await start(t, { key: ({ host }) => host })
  client.keys.add(`cors:${shop} api.example`)
  await until(isRemembered)
  t.strictSame([await allows(shop), await allows(shop, 'b.example')], [true, false])
  client.remove(`cors:${shop} api.example`)
  t.equal(origins.stats().size, 1, 'only the tenant’s is forgotten')
  t.equal(await allows(shop), false)
})

t.test('FLUSHALL forgets all', async t => {
  const { client, origins, allows, isRemembered } = await start(t)
  client.keys.add(`cors:${shop}`)
  await until(isRemembered)
  client.keys.clear()
  client.tell(null)
  t.equal(origins.stats().size, 0)
  t.equal(await allows(shop), false)
})

t.test('an answer that a change has overtaken is not remembered', async t => {
  const { client, origins, allows, isRemembered } = await start(t)
  await until(isRemembered)
  client.add(`cors:${shop}`)
  const early = allows(shop)
  await until(() => client.asked.length > 1)
  client.remove(`cors:${shop}`)
  await early
  t.equal(await allows(shop), false)
  t.equal(origins.stats().size, 1)
})

t.test('a connection that is lost: what was remembered is forgotten, and another one is opened at once', async t => {
  const { client, origins, allows, isRemembered } = await start(t)
  client.keys.add(`cors:${shop}`)
  await until(isRemembered)
  client.connections[0]?.lose()
  client.keys.clear()
  await until(() => client.connections.length === 2)
  t.equal(await allows(shop), false)
  t.ok(client.connections[0]?.isDestroyed)
  await until(isRemembered)
  t.equal(origins.stats().failures, 0)
})

t.test('a connection on which Redis stops reporting changes, such as one that the client moved, is given up', async t => {
  const { client, origins, allows, isRemembered } = await start(t)
  client.keys.add(`cors:${shop}`)
  await until(isRemembered)
  client.connections[0]!.isTracking = false
  client.remove(`cors:${shop}`)
  await until(() => client.connections.length === 2)
  t.ok(client.connections[0]?.isDestroyed)
  t.equal(origins.stats().size, 0)
  t.equal(await allows(shop), false)
  await until(isRemembered)
})

t.test('a server that is down: refused at once, with the reason in the log, until it is back', async t => {
  const client = new FakeRedis()
  client.isDown = true
  const { allows, logged, isRemembered } = await start(t, {}, client)
  t.equal(await allows(shop), false)
  t.match(logged, [{ msg: /connect ECONNREFUSED$/ }])
  client.isDown = false
  client.keys.add(`cors:${shop}`)
  await until(async () => await allows(shop))
  await until(isRemembered)
})

t.test('a server that hangs: what is remembered is not used any more, and a removed origin is refused', async t => {
  const { client, origins, allows, isRemembered } = await start(t, { timeout: 20 })
  client.keys.add(`cors:${shop}`)
  await until(isRemembered)
  client.isHung = true
  client.keys.clear()
  await until(async () => !(await allows(shop)))
  t.ok(origins.stats().failures > 0)
  t.equal(origins.stats().size, 1, 'nothing is forgotten while the connection may come back')
  client.isHung = false
})

t.test('a connection that hangs for long is given up', async t => {
  mock.timers.enable({ apis: ['setTimeout'] })
  t.teardown(() => { mock.timers.reset() })
  const client = new FakeRedis()
  client.isHung = true
  const { allows } = await start(t, { timeout: 60_000 }, client)
  const [first] = client.connections
  mock.timers.tick(5000)
  await until(() => first?.isDestroyed)
  client.isHung = false
  client.keys.add(`cors:${shop}`)
  await until(() => { mock.timers.tick(500); return client.connections.length === 2 })
  t.equal(await allows(shop), true)
  client.isHung = true
  await until(() => { mock.timers.tick(5000); return client.connections[1]?.isDestroyed })
  client.isHung = false
  await until(() => client.connections.length === 3)
})

t.test('a node-redis that drops what Redis tells is refused', async t => {
  const client = new FakeRedis()
  client.isOld = true
  const { allows, logged } = await start(t, {}, client)
  t.equal(await allows(shop), false)
  t.match(logged, [{ msg: /redisOrigins needs version 5\.9 or later of the package redis$/ }])
})

t.test('closed, it allows nothing and opens nothing', async t => {
  const { client, origins, allows, isRemembered } = await start(t)
  client.keys.add(`cors:${shop}`)
  await until(isRemembered)
  await origins.close()
  t.ok(client.connections.every(({ isDestroyed }) => isDestroyed))
  t.equal(await allows(shop), false)
  await origins.close()
  t.equal(client.connections.length, 1)

  const down = new FakeRedis()
  down.isDown = true
  const other = await start(t, {}, down)
  await other.allows(shop)
  await other.origins.close()
})

t.test('options that cannot be meant', async t => {
  const client = new FakeRedis()
  for (const prefix of ['', undefined] as string[]) t.throws(() => redisOrigins({ client, prefix }), { name: 'TypeError', message: /takes the prefix of the keys/ })
  // A client of node-redis 4, and of ioredis: both have no destroy.
  const old = { duplicate: () => t.fail('opens a connection'), disconnect: () => undefined }
  for (const wrong of [undefined, { prefix: 'cors:' }, { client: 'redis://localhost', prefix: 'cors:' }, { client: old, prefix: 'cors:' }] as never[]) {
    t.throws(() => redisOrigins(wrong), { name: 'TypeError', message: /^redisOrigins takes a client of node-redis .*, version 5\.9 or later/ })
  }
  t.throws(() => redisOrigins({ client: createCluster({ rootNodes: [] }) as never, prefix: 'cors:' }), { name: 'TypeError', message: /^redisOrigins takes a client of one server, not of a cluster/ })
  t.throws(() => redisOrigins({ client, prefix: 'cors:', size: 0 }), { name: 'RangeError' })
  t.equal(client.connections.length, 0)
})
