import crypto from 'node:crypto'
import fc from 'fast-check'
import t from 'tap'
import { indexOrigins, indexOriginsInParts } from '../../lib/policy/origin-index.js'
import { TextSet } from '../../lib/policy/text-set.js'

t.test('holds what a Set holds, in the same order', t => {
  const texts = fc.array(fc.oneof(fc.constantFrom('', 'a', 'aa', 'https://a.example'), fc.string({ maxLength: 3 }), fc.string({ unit: 'binary' })))
  fc.assert(fc.property(texts, texts, (added, asked) => {
    const set = new TextSet(added.length)
    for (const text of added) set.add(text)
    const model = new Set(added)
    t.same([...set], [...model])
    return set.size === model.size && [...added, ...asked].every(text => set.has(text) === model.has(text))
  }))
  t.end()
})

t.test('is as large as it was made, or smaller', t => {
  for (const capacity of [0, 1, 2, 3, 4, 5, 1000]) {
    const set = new TextSet(capacity)
    const texts = Array.from({ length: capacity }, (_, number) => `https://x${number}.example`)
    for (const text of [...texts, ...texts]) set.add(text)
    t.equal(set.size, capacity)
    t.ok(texts.every(text => set.has(text)))
    t.notOk(set.has('https://y.example'))
    t.notOk(set.has('https://x1.example'.padEnd(100_000, 'x')), 'a text of a client’s may be long')
  }
  t.end()
})

t.test('nobody can prepare texts that collide: what a long list is hashed with is random', t => {
  const calls = t.capture(crypto, 'randomInt', crypto.randomInt as (most: number) => number)
  for (const capacity of [999, 1000]) new TextSet(capacity).add('https://a.example')
  t.match(calls(), [{ args: [2 ** 31] }])
  t.end()
})

t.test('takes no text for another one that has the same hash', t => {
  // Among so many that have little in common, some twenty pairs have the same 32 bits, whatever the seed is.
  const count = 300_000
  const textOf = (number: number): string => `https://${(number * 0.618_033_988_749_895 % 1).toString(36).slice(2)}.example`
  const set = new TextSet(count)
  for (let number = 1; number <= count; number++) set.add(textOf(number))
  t.equal(set.size, count)
  let others = 0
  for (let number = 1; number <= count; number++) if (set.has(textOf(-number))) others++
  t.equal(others, 0)
  t.end()
})

t.test('a list of origins is looked through once, at once or with pauses', async t => {
  const entries = [...Array.from({ length: 10_000 }, (_, number) => `https://x${number}.example`), 'HTTPS://Y.example', 5, 'null', 'https://[', 'https://x1.example']
  let pauses = 0
  await indexOriginsInParts(entries, async () => { pauses++ })
  const aside = indexOrigins(entries)
  t.ok(pauses > 2, `${pauses} pauses`)
  t.equal(indexOrigins(entries), aside)
  const atOnce = indexOrigins([...entries])
  for (const { nonCanonical, keys } of [aside, atOnce]) {
    t.strictSame(nonCanonical, [10_000, 10_001, 10_002, 10_003])
    t.strictSame([...keys].slice(-2), ['https://Y.example', '//'])
    t.equal(keys.size, 10_002)
  }
})
