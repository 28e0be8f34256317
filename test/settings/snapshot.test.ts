import t from 'tap'
import { snapshotOf } from '../../lib/settings/snapshot.js'

const origin = 'https://a.example'

t.test('holds what an object and its lists held', t => {
  for (const cors of [{ CORS_ALLOWED_ORIGINS: [origin] }, Object.assign(Object.create(null) as object, { CORS_ALLOWED_ORIGINS: [origin] })]) {
    const copy = snapshotOf(cors)
    t.equal(Object.getPrototypeOf(copy), Object.getPrototypeOf(cors))
    t.equal(snapshotOf(cors), copy, 'routes that share it share the copy')
    cors.CORS_ALLOWED_ORIGINS.push('https://b.example')
    t.strictSame(copy.CORS_ALLOWED_ORIGINS, [origin])
    t.strictSame(snapshotOf(cors).CORS_ALLOWED_ORIGINS, [origin, 'https://b.example'])
  }
  t.end()
})

t.test('holds what a Set held', t => {
  const cors = { CORS_ALLOWED_ORIGINS: new Set([origin]) }
  const copy = snapshotOf(cors)
  t.equal(snapshotOf(cors), copy)
  cors.CORS_ALLOWED_ORIGINS.add('https://b.example')
  t.strictSame([...copy.CORS_ALLOWED_ORIGINS], [origin])
  t.strictSame([...snapshotOf(cors).CORS_ALLOWED_ORIGINS], [origin, 'https://b.example'])
  t.end()
})

t.test('what is no plain object of settings is left as it is', t => {
  const { proxy, revoke } = Proxy.revocable({}, {})
  revoke()
  for (const cors of [undefined, false, null, [origin], new Map(), Promise.resolve(), new URL(origin), proxy, { origin: [origin] }]) t.ok(snapshotOf(cors) === cors)
  const sparse: string[] = []
  sparse.length = 2 ** 32 - 1
  t.equal(snapshotOf({ CORS_ALLOWED_ORIGINS: sparse }).CORS_ALLOWED_ORIGINS, sparse, 'copied, it would take minutes')
  t.end()
})
