/**
 * What docs/fleet.md promises, of one store: four server processes, real HTTP. FLEET_ORIGINS, FLEET_CHANGES and FLEET_FLOOD
 * change how much of it.
 */
import { setTimeout as sleep } from 'node:timers/promises'
import type { Test } from 'tap'
import { Fleet, patience } from './fleet.js'
import { remembered, siteOf, type Store } from './store.js'

const sizeFrom = (variable: string, size: number): number => Number(process.env[variable] ?? size)
const origins = sizeFrom('FLEET_ORIGINS', 1_000_000)
const changes = sizeFrom('FLEET_CHANGES', 100)
const flood = sizeFrom('FLEET_FLOOD', 5000)
/** Milliseconds of the flood, if it is not to be as fast as it can. */
const floodTakes = sizeFrom('FLEET_FLOOD_MS', 0)

/** The promise, in milliseconds. */
export const second = 1000

export async function prove (t: Test, store: Store): Promise<void> {
  t.teardown(async () => { await store.end() })
  const alone = await Fleet.start(store.name, store.address, 1)
  const known = siteOf(origins - 1)
  t.strictSame(await alone.verdicts(known), [false], 'the store is empty')
  const [{ heap } = { heap: 0 }] = await alone.figures()
  await alone.end()

  const started = performance.now()
  await store.load(origins)
  t.comment(`${store.name}: ${origins} origins were loaded in ${seconds(performance.now() - started)}`)
  const fleet = await Fleet.start(store.name, store.address)
  t.teardown(async () => { await fleet.end() })
  t.strictSame(await fleet.verdicts(known), [true, true, true, true])
  const grown = Math.max(...(await fleet.figures()).map(figures => figures.heap - heap))
  t.comment(`${store.name}: the heap of a process is ${megabytes(grown)} larger than on an empty store`)
  t.ok(grown < 4e6, 'a million origins in the store cost a process nothing')

  await t.test('a change counts in every process within a second', async t => {
    const times = await measureChanges(fleet, store)
    t.comment(`${store.name}: ${times.length} changes, worst ${times.at(-1)!.toFixed(1)} ms, median ${times[times.length >> 1]!.toFixed(1)} ms`)
    t.ok(times.at(-1)! < second, `${times.at(-1)} ms`)
  })

  await t.test('a new origin is asked about once in a process, under 500 requests at once', async t => {
    const fresh = siteOf(0)
    for (const server of fleet.servers) await server.connect(500)
    const before = await fleet.figures()
    const asked = await store.countLookUps(before)
    for (const server of fleet.servers) {
      const verdicts = await Promise.all(Array.from({ length: 500 }, async () => await server.allows(fresh)))
      t.notOk(verdicts.includes(false))
    }
    const after = await fleet.figures()
    t.equal(await store.countLookUps(after) - asked, fleet.servers.length)
    t.strictSame(after.map(({ hits, misses }, index) => hits + misses - before[index]!.hits - before[index]!.misses), [500, 500, 500, 500])
  })

  await t.test(`${flood} made-up origins`, async t => {
    const { failed, took, known: asked, grown } = await floodWith(fleet, known)
    t.comment(`${store.name}: ${flood} made-up origins in ${seconds(took)}, and ${asked} requests of a known one, of which ${failed} were refused; the heap grew by ${megabytes(grown)}`)
    t.equal(failed, 0, 'a known origin is answered all the while')
    t.ok(asked > 100, `${asked} requests`)
    t.ok(grown < 4e6, `${grown} bytes`)
  })

  await proveFaults(t, fleet, store, known)
}

async function proveFaults (t: Test, fleet: Fleet, store: Store, known: string): Promise<void> {
  const returns = async (t: Test): Promise<void> => {
    const took = await fleet.agrees(known, true, 15_000)
    t.comment(`${store.name}: allowed again after ${seconds(took)}`)
    t.ok(took < 15_000, 'it recovers by itself')
  }
  /** Removes an origin that all remember, where a fault keeps it from them. */
  const removed = async (t: Test, fault: () => unknown): Promise<void> => {
    const origin = 'https://removed.example'
    await store.add(origin)
    t.ok(await fleet.agrees(origin, true) < second)
    await fault()
    await store.remove(origin)
    await sleep(second)
    for (let asked = 0; asked < 5; asked++) t.strictSame(await fleet.verdicts(origin), [false, false, false, false], 'refused once the second is over')
  }

  await t.test('the store is paused for ten seconds', async t => {
    await store.pause()
    const paused = performance.now()
    await sleep(second)
    // Each of them may have changed: the server that would know does not answer.
    while (performance.now() - paused < 10 * second) t.strictSame(await fleet.verdicts(known), [false, false, false, false])
    await store.resume()
    await returns(t)
  })

  await t.test('nothing comes through any more, and nobody is told', async t => {
    await removed(t, () => { store.stall() })
    store.unstall()
    await returns(t)
  })

  await t.test('all connections are cut', async t => {
    await removed(t, () => { store.cut() })
    await returns(t)
  })

  await t.test('the connections that tell of changes are cut', async t => {
    await removed(t, async () => { await store.cutChannels() })
    await returns(t)
  })

  await t.test('the server is killed, and started again', async t => {
    await store.kill()
    await sleep(second)
    t.strictSame(await fleet.verdicts(known), [false, false, false, false])
    await store.start()
    await returns(t)
  })

  await t.test('an empty server takes over', async t => {
    await store.failOver()
    await sleep(second)
    t.strictSame(await fleet.verdicts(known), [false, false, false, false], 'refused once the second is over')
  })
}

/** How long after a change a request began that was told otherwise, in milliseconds, sorted. All processes remember the origins. */
export async function measureChanges (fleet: Fleet, store: Pick<Store, 'add' | 'remove'>, limit = patience, count = changes): Promise<number[]> {
  const times: number[] = []
  for (let change = 0; change < count; change++) {
    const origin = `https://changed-${change >> 1}.example`
    const isAdded = change % 2 === 0
    await fleet.verdicts(origin)
    await (isAdded ? store.add(origin) : store.remove(origin))
    times.push(await fleet.agrees(origin, isAdded, limit))
  }
  return times.sort((one, other) => one - other)
}

interface Flooded {
  readonly took: number
  readonly known: number
  readonly failed: number
  readonly grown: number
}

async function floodWith (fleet: Fleet, known: string): Promise<Flooded> {
  // Before the memory is measured, as many refused origins are remembered as there is room for.
  await send(fleet, 'filling', remembered * fleet.servers.length, 0)
  const before = await fleet.figures()
  const started = performance.now()
  let [asked, failed] = [0, 0]
  const flooding = { isOver: false }
  const friendly = Promise.all(fleet.servers.map(async server => {
    while (!flooding.isOver) {
      asked++
      if (!await server.allows(known)) failed++
    }
  }))
  await send(fleet, 'made-up', flood, floodTakes)
  flooding.isOver = true
  await friendly
  const took = performance.now() - started
  const after = await fleet.figures()
  return { took, known: asked, failed, grown: Math.max(...after.map(({ heap }, index) => heap - before[index]!.heap)) }
}

/** So many origins that nobody has registered, a few at a time. */
async function send ({ servers }: Fleet, name: string, count: number, takes: number): Promise<void> {
  const started = performance.now()
  let sent = 0
  await Promise.all(servers.flatMap(server => Array.from({ length: 8 }, async () => {
    while (sent < count) {
      const ahead = started + takes * sent / count - performance.now()
      if (ahead > 0) await sleep(ahead)
      if (await server.allows(`https://${name}-${sent++}.example`)) throw new Error('a made-up origin was allowed')
    }
  })))
}

const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(2)} s`
const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`
