/** docs/fleet.md, of Redis; and that the test of staleness finds a cache which nobody empties. */
import t from 'tap'
import { Fleet } from './fleet.js'
import { measureChanges, prove, second } from './prove.js'
import { startRedis } from './redis-store.js'

t.test('Redis', async t => { await prove(t, await startRedis()) })

t.test('a cache that nobody empties is found out', async t => {
  const store = await startRedis()
  t.teardown(async () => { await store.end() })
  const fleet = await Fleet.start('unaware', store.address, 1)
  t.teardown(async () => { await fleet.end() })
  const [worst] = (await measureChanges(fleet, store, second, 2)).slice(-1)
  t.equal(worst, Infinity)
})
