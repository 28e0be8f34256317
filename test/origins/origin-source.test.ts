import { mock } from 'node:test'
import { setImmediate as turn } from 'node:timers/promises'
import type { FastifyRequest } from 'fastify'
import t from 'tap'
import { originSource, type OriginSourceOptions } from '../../lib/origins/index.js'
import { unreadableErrors } from '../unreadable-errors.js'
import { buildApp, shop, until } from './app.js'

const other = 'https://other.example'

/** A source that knows one origin, and what it was asked. */
function sourceOf (more: Partial<OriginSourceOptions> = {}, allowed = [shop]) {
  const asked: string[] = []
  const source = originSource({ has: async origin => { asked.push(origin); return allowed.includes(origin) }, ...more })
  return { source, asked }
}

/** A question that waits until the test answers it. */
function held () {
  const questions: Array<{ readonly origin: string, readonly answer: (says: unknown) => void, readonly fail: (error: unknown) => void }> = []
  const has = (origin: string): Promise<boolean> => new Promise((resolve, reject) => {
    questions.push({ origin, answer: resolve as (says: unknown) => void, fail: reject })
  })
  return { questions, has }
}

t.test('verdicts are remembered, refusals too', async t => {
  const { source, asked } = sourceOf()
  const { allows } = await buildApp(source)
  for (let time = 0; time < 3; time++) t.strictSame([await allows(shop), await allows(other)], [true, false])
  t.strictSame(asked, [shop, other])
  t.strictSame(source.stats(), { hits: 4, misses: 2, failures: 0, size: 2 })
})

t.test('the origin that is asked about is that of the request, whatever an earlier hook writes over its headers', async t => {
  const { source, asked } = sourceOf()
  const { app } = await buildApp(source)
  const request = { raw: { headers: { origin: other } }, headers: { origin: shop }, server: app } as unknown as FastifyRequest
  t.equal(await source(request), false)
  t.strictSame(asked, [other])
})

t.test('a remembered verdict is given at once, without a promise', async t => {
  const { source } = sourceOf()
  const { app } = await buildApp(source)
  const request = { raw: { headers: { origin: shop } }, server: app } as unknown as FastifyRequest
  t.equal(await source(request), true)
  t.equal(source(request), true)
})

t.test('many requests of a new origin ask once', async t => {
  const { questions, has } = held()
  const source = originSource({ has })
  const { allows } = await buildApp(source)
  const answers = Promise.all(Array.from({ length: 500 }, async () => await allows(shop)))
  await until(() => source.stats().misses === 500)
  t.equal(questions.length, 1)
  questions[0]?.answer(true)
  t.notOk((await answers).includes(false))
  t.equal(questions.length, 1)
})

t.test('nobody is asked about what no browser sends as an origin', async t => {
  const { source, asked } = sourceOf({}, [])
  const { app } = await buildApp(source)
  const requestFrom = (origin?: string) => ({ raw: { headers: { origin } }, server: app }) as unknown as FastifyRequest
  const texts = ['', 'null', 'shop.example', `${shop}/`, `${shop}/path`, `${shop}?query`, 'https://shop .example', 'https://shop\t.example', 'HTTPS://shop.example', 'https://b\u00fccher.example', `https://${'a'.repeat(400)}.example`]
  for (const origin of texts) t.equal(source(requestFrom(origin)), false, origin)
  t.equal(source(requestFrom()), false, 'no Origin at all')
  t.strictSame(asked, [])
  t.strictSame(source.stats(), { hits: 0, misses: 0, failures: 0, size: 0 })
  for (const origin of ['http://[::1]:8080', 'https://shop.example:8443', 'chrome-extension://abcdefghijklmnop', 'https://a_b.example:65535']) {
    await source(requestFrom(origin))
    t.equal(asked.at(-1), origin)
  }
})

const failures: ReadonlyArray<readonly [it: string, has: OriginSourceOptions['has'], reason: RegExp]> = [
  ['throws', () => { throw new Error('no table') }, /no table$/],
  ['rejects', async () => await Promise.reject(new Error('no server')), /no server$/],
  ['rejects with something odd', async () => await Promise.reject(5), /5$/], // eslint-disable-line prefer-promise-reject-errors
  ['gives something that is neither true nor false', async () => ({ rows: [] }) as unknown as boolean, /`has` must return true or false/],
  ['never settles', async () => await new Promise(() => undefined), /no answer within 20 ms$/]
]
for (const [it, has, reason] of failures) {
  t.test(`a question that ${it}: refused with 200, told in the log, and not remembered`, async t => {
    let [isBroken, asked] = [true, 0]
    const source = originSource({ has: (origin, request) => { asked++; return isBroken ? has(origin, request) : true }, key: () => '', timeout: 20 })
    const { allows, logged } = await buildApp(source)
    t.equal(await allows(shop), false)
    t.match(logged, [{ level: 50, msg: reason, cors: { refused: 1 } }])
    t.equal(logged[0]?.msg.startsWith('cors: 1 request refused, because the store of origins did not answer: '), true)
    t.strictSame(source.stats(), { hits: 0, misses: 1, failures: 1, size: 0 })
    isBroken = false
    t.equal(await allows(shop), true, 'asked again')
    t.equal(asked, 2)
  })
}

t.test('an error that throws when it is read refuses the request too', async t => {
  for (const [it, thrown] of [...unreadableErrors, ['no Error, and no text', Object.create(null)]] as const) {
    const source = originSource({ has: async () => { throw thrown } })
    const { allows, logged } = await buildApp(source)
    t.equal(await allows(shop), false, it)
    t.match(logged, [{ level: 50, msg: /did not answer: it threw (?:an error that cannot be read|a value that is not an Error)$/ }], it)
    t.strictSame(source.stats(), { hits: 0, misses: 1, failures: 1, size: 0 }, it)
  }
})

t.test('an error that throws when a logger reads more of it refuses the request too', async t => {
  for (const name of ['stack', 'cause', 'name']) {
    const error = Object.defineProperty(new Error('no server'), name, { get () { throw new Error('again') } })
    const source = originSource({ has: async () => await Promise.reject(error) })
    const { allows, logged } = await buildApp(source)
    t.equal(await allows(shop), false, name)
    t.match(logged, [{ level: 50, cors: { refused: 1 }, msg: /did not answer: no server$/ }], name)
  }
})

t.test('the log has one short line of what the store says', async t => {
  const source = originSource({ has: async () => { throw new Error(`a\n\x1b[31m${'b'.repeat(10_000)}`) } })
  const { allows, logged } = await buildApp(source)
  t.equal(await allows(shop), false)
  t.match(logged[0]?.msg, /did not answer: a\\x0a\\x1b\[31mb{200,300}… \(10,007 characters\)$/)
})

t.test('a `key` that throws refuses the request', async t => {
  const { source, asked } = sourceOf({ key: () => { throw new Error('no tenant') } })
  const { allows, logged } = await buildApp(source)
  t.equal(await allows(shop), false)
  t.match(logged, [{ msg: /no tenant$/ }])
  t.strictSame(asked, [])
})

t.test('the log has one line a minute, with how many were refused', async t => {
  const source = originSource({ has: async () => { throw new Error('down') } })
  const { allows, logged } = await buildApp(source)
  mock.timers.enable({ apis: ['setTimeout'] })
  t.teardown(() => { mock.timers.reset() })
  const counts = () => logged.map(({ cors }) => cors?.['refused'])
  for (let time = 0; time < 5; time++) await allows(shop)
  t.strictSame(counts(), [1], 'the first at once')
  mock.timers.tick(60_000)
  t.strictSame(counts(), [1, 4])
  t.match(logged[1]?.msg, 'cors: 4 requests refused, because the store of origins did not answer: down')
  mock.timers.tick(60_000)
  mock.timers.tick(60_000)
  t.strictSame(counts(), [1, 4], 'nothing to tell')
  await allows(shop)
  t.strictSame(counts(), [1, 4, 1])
})

t.test('forget', async t => {
  const { source, asked } = sourceOf()
  const { allows } = await buildApp(source)
  const askBoth = async () => [await allows(shop), await allows(other)]
  await askBoth()
  source.forget(shop)
  t.equal(source.stats().size, 1)
  await askBoth()
  t.strictSame(asked, [shop, other, shop])
  source.forget()
  t.equal(source.stats().size, 0)
  await askBoth()
  t.strictSame(asked, [shop, other, shop, shop, other])
  source.forget('https://never-seen.example')
  t.equal(source.stats().size, 2)
})

for (const [it, forgotten] of [['one origin', shop], ['all', undefined]] as const) {
  t.test(`an answer that is overtaken by forgetting ${it} is not remembered, and not given to later requests`, async t => {
    const { questions, has } = held()
    const source = originSource({ has })
    const { allows } = await buildApp(source)
    const early = allows(shop)
    await until(() => questions.length === 1)
    source.forget(forgotten)
    const later = allows(shop)
    await until(() => questions.length === 2)
    questions[0]?.answer(true)
    t.equal(await early, true)
    t.equal(source.stats().size, 0)
    const third = allows(shop)
    questions[1]?.answer(false)
    t.strictSame([await later, await third], [false, false])
    t.equal(questions.length, 2)
    t.equal(await allows(shop), false)
    t.equal(questions.length, 2, 'the later answer is remembered')
  })
}

t.test('an answer for one tenant is never used for another', async t => {
  const tenants: Record<string, string> = { 'a.example': shop, 'b.example': other }
  const asked: string[] = []
  const source = originSource({
    has: async (origin, { host }) => { asked.push(`${host} ${origin}`); return tenants[host] === origin },
    key: ({ host }) => host
  })
  const { allows } = await buildApp(source)
  const all = async () => [await allows(shop, 'a.example'), await allows(shop, 'b.example'), await allows(other, 'a.example'), await allows(other, 'b.example')]
  t.strictSame(await all(), [true, false, false, true])
  t.strictSame(await all(), [true, false, false, true])
  t.equal(asked.length, 4)
  t.strictSame(source.stats(), { hits: 4, misses: 4, failures: 0, size: 4 })
  source.forget(shop)
  t.equal(source.stats().size, 2, 'forgotten for each tenant')
})

t.test('hosts that somebody made up do not fill the memory', async t => {
  const asked: string[] = []
  const source = originSource({ has: (_origin, { host }) => { asked.push(host); return host.endsWith('a.example') }, key: ({ host }) => host })
  const { allows } = await buildApp(source)
  const [long, made] = [`${'x'.repeat(1024)}.a.example`, 'y'.repeat(8000)]
  for (const host of [long, made]) t.strictSame([await allows(shop, host), await allows(shop, host)], [host === long, host === long])
  t.strictSame(asked, [long, long, made, made])
  t.equal(source.stats().size, 0)
  const host = `${'x'.repeat(900)}.a.example`
  t.strictSame([await allows(shop, host), await allows(shop, host)], [true, true])
  t.equal(source.stats().hits, 1, 'a name that is longer than any of the DNS is remembered')
})

t.test('an answer that is overtaken by forgetting its origin, for whatever tenant, is not remembered', async t => {
  const { questions, has } = held()
  const source = originSource({ has, key: ({ host }) => host })
  const { allows } = await buildApp(source)
  const answers = [allows(shop, 'a.example'), allows(shop, 'b.example'), allows(other, 'a.example')]
  await until(() => questions.length === 3)
  source.forget(shop)
  for (const { answer } of questions) answer(true)
  t.strictSame(await Promise.all(answers), [true, true, true])
  t.equal(source.stats().size, 1)
})

t.test('a verdict counts for its ttl', async t => {
  const { source, asked } = sourceOf({ ttl: 100 })
  const { allows } = await buildApp(source)
  t.equal(await allows(shop), true)
  await until(async () => await allows(shop) && asked.length > 1)
  t.strictSame([...new Set(asked)], [shop])
  const { source: forever, asked: once } = sourceOf({ ttl: 0 })
  const { allows: allowsForever } = await buildApp(forever)
  await allowsForever(shop)
  await allowsForever(shop)
  t.equal(once.length, 1)
})

t.test('a verdict counts for no longer than its ttl, whenever it was given, and for not much less', async t => {
  let now = 0
  const clock = mock.method(performance, 'now', () => now)
  t.teardown(() => { clock.mock.restore() })
  for (const ttl of [1, 20, 99, 101, 150, 1000, 1999]) {
    for (const given of [1000, 1009, 1050, 1099.5]) {
      const { source, asked } = sourceOf({ ttl })
      const { allows } = await buildApp(source)
      now = given
      await allows(shop)
      now = given + Math.max(0, ttl - 20)
      await allows(shop)
      if (ttl > 20) t.strictSame(asked, [shop], `${ttl} ms, not over`)
      asked.length = 0
      now = given + ttl
      await allows(shop)
      t.strictSame(asked, [shop], `${ttl} ms, over`)
    }
  }
})

t.test('made-up origins push out refusals, and no origin that is allowed', async t => {
  const { source, asked } = sourceOf({ size: 10 })
  const { allows } = await buildApp(source)
  await allows(shop)
  for (let number = 0; number < 100; number++) await allows(`https://made-up-${number}.example`)
  t.equal(source.stats().size, 11)
  asked.length = 0
  t.equal(await allows(shop), true)
  t.strictSame(asked, [])
  await allows('https://made-up-0.example')
  t.strictSame(asked, ['https://made-up-0.example'])
})

t.test('an origin that changes sides is remembered once', async t => {
  const allowed = [shop]
  const { source } = sourceOf({ ttl: 100 }, allowed)
  const { allows } = await buildApp(source)
  t.equal(await allows(shop), true)
  allowed.length = 0
  await until(async () => !(await allows(shop)))
  t.equal(source.stats().size, 1)
})

t.test('so many questions are put at once, others wait, and those for whom there is no room are refused', async t => {
  const { questions, has } = held()
  const source = originSource({ has, concurrency: 2, timeout: 60_000 })
  const { allows, logged } = await buildApp(source)
  const answers = Array.from({ length: 2 + 64 }, async (_, number) => await allows(`https://site-${number}.example`))
  await until(() => source.stats().misses === 66)
  t.equal(questions.length, 2)
  t.equal(await allows('https://one-too-many.example'), false)
  t.match(logged, [{ msg: /64 questions are waiting already$/ }])
  for (let answered = 0; answered < 66; answered++) {
    await until(() => questions.length > answered)
    t.ok(questions.length <= answered + 2)
    questions[answered]?.answer(true)
    await turn()
  }
  t.notOk((await Promise.all(answers)).includes(false))
})

t.test('an origin that was allowed is asked about before others', async t => {
  const { questions, has } = held()
  const source = originSource({ has, concurrency: 1, timeout: 60_000, ttl: 100 })
  const { allows } = await buildApp(source)
  const known = [allows(shop)]
  await until(() => questions.length === 1)
  questions[0]?.answer(true)
  await known[0]
  const madeUp = [allows('https://made-up-1.example'), allows('https://made-up-2.example')]
  await until(() => source.stats().misses === 3)
  // Its verdict is remembered for a while.
  await until(async () => {
    const { hits, misses } = source.stats()
    known.push(allows(shop))
    await until(() => source.stats().hits > hits || source.stats().misses > misses)
    return source.stats().misses > misses
  })
  questions[1]?.answer(false)
  await until(() => questions.length === 3)
  t.equal(questions[2]?.origin, shop)
  questions[2]?.answer(true)
  await until(() => questions.length === 4)
  questions[3]?.answer(false)
  t.notOk((await Promise.all(known)).includes(false))
  t.strictSame(await Promise.all(madeUp), [false, false])
})

t.test('what waits too long is refused without being asked', async t => {
  const { questions, has } = held()
  const source = originSource({ has, concurrency: 1, timeout: 20 })
  const { allows } = await buildApp(source)
  t.strictSame(await Promise.all([allows(shop), allows(other)]), [false, false])
  t.strictSame(questions.map(({ origin }) => origin), [shop])
})

t.test('an engine that hangs is not asked more and more, and as soon as it answers, others are asked', async t => {
  const { questions, has } = held()
  const source = originSource({ has, concurrency: 2, timeout: 20 })
  const { allows } = await buildApp(source)
  await Promise.all(Array.from({ length: 10 }, async (_, number) => await allows(`https://site-${number}.example`)))
  t.equal(questions.length, 2)
  for (const { answer } of questions) answer(true)
  const answer = allows(shop)
  await until(() => questions.length === 3)
  questions[2]?.answer(true)
  t.equal(await answer, true)
})

t.test('questions that never settle do not block the others for ever', async t => {
  const { questions, has } = held()
  mock.timers.enable({ apis: ['setTimeout'] })
  t.teardown(() => { mock.timers.reset() })
  const source = originSource({ has, concurrency: 2, timeout: 1000 })
  const { allows } = await buildApp(source)
  const lost = [allows('https://lost-1.example'), allows('https://lost-2.example')]
  await until(() => questions.length === 2)
  mock.timers.tick(1000)
  t.strictSame(await Promise.all(lost), [false, false])
  const early = allows(shop)
  await until(() => source.stats().misses === 3)
  mock.timers.tick(1000)
  t.equal(await early, false)
  t.equal(questions.length, 2, 'their slots are taken')
  mock.timers.tick(1000)
  const later = allows(shop)
  await until(() => questions.length === 3)
  questions[2]?.answer(true)
  t.equal(await later, true)
  // The answers come at last, and free nothing twice.
  for (const { fail } of questions) fail(new Error('late'))
  await turn()
  const more = ['a', 'b', 'c'].map(async name => await allows(`https://${name}.example`))
  await until(() => source.stats().misses === 7)
  t.equal(questions.length, 5)
  questions[3]?.answer(true)
  await until(() => questions.length === 6)
  for (const { answer } of questions.slice(4)) answer(true)
  t.strictSame(await Promise.all(more), [true, true, true])
})

t.test('a key that is no text decides nothing, and is not taken for that of another tenant', async t => {
  const lists: Record<string, string[]> = { 'a.example': [shop], 'b.example': [] }
  const keys: unknown[] = [
    async ({ host }: FastifyRequest) => host,
    async () => { throw new Error('no tenant') },
    ({ host }: FastifyRequest) => ({ host }),
    () => undefined,
    () => 5,
    // Stores would take both for the same.
    ({ host }: FastifyRequest) => host.startsWith('a') ? '\ud800' : '\ud801'
  ]
  for (const key of keys) {
    const source = originSource({ has: (origin, { host }) => lists[host]?.includes(origin) === true, key: key as () => string })
    const { allows, logged } = await buildApp(source)
    for (const host of Object.keys(lists)) t.equal(await allows(shop, host), false)
    t.match(logged, [{ msg: /`key` must return a text,? (?:not a promise|without lone surrogates)/ }])
    t.strictSame(source.stats(), { hits: 0, misses: 0, failures: 2, size: 0 })
  }
})

t.test('options that cannot be meant', async t => {
  const has = async () => true
  for (const none of [{}, undefined] as OriginSourceOptions[]) t.throws(() => originSource(none), { name: 'TypeError', message: /takes a function `has`/ })
  t.throws(() => originSource({ has, keys: () => 'host' } as OriginSourceOptions), { name: 'TypeError', message: "There is no option 'keys': the options are listed in docs/fleet.md" })
  t.throws(() => originSource({ has: (origin, { host }) => origin === host }), { name: 'TypeError', message: /^`has` takes the request, but a verdict counts for all requests of an origin: give a `key` / })
  t.doesNotThrow(() => originSource({ has: (origin, { log }) => { log.info(origin); return true }, key: () => '' }))
  t.throws(() => originSource({ has, key: 'host' as never }), { name: 'TypeError', message: 'key must be a function: request => request.host' })
  const wrong: Array<[Partial<OriginSourceOptions>, RegExp]> = [
    [{ ttl: -1 }, /^ttl must be a whole number of at least 0, and is -1$/],
    [{ size: 0 }, /^size must be a whole number of at least 1, and is 0$/],
    [{ size: Infinity }, /^size must be .* Infinity$/],
    [{ size: 10_000_001 }, /^size must be at most 10000000, and is 10000001$/],
    [{ timeout: 0.5 }, /^timeout must be .* 0.5$/],
    [{ timeout: 2 ** 31 }, /^timeout must be at most 2147483647, and is 2147483648$/],
    [{ concurrency: '32' as unknown as number }, /^concurrency must be .* '32'$/]
  ]
  for (const [options, message] of wrong) t.throws(() => originSource({ has, ...options }), { name: 'RangeError', message })
})
