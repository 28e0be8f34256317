/** That no shared cache gives a page an answer that was meant for another. */
import t, { type Test } from 'tap'
import { ask, type Answer } from './ask.js'
import { cases, never, reachOf } from './cases.js'
import { versionOf } from './daemon.js'
import { faultsOf, type Fault } from './faults.js'
import { habits } from './habits.js'
import { interleave, sequencesOf, type Sequence, type Tally, type Timing } from './interleavings.js'
import { hostOf } from './origin-server.js'
import { inEncodings, inWays, plain, plainly, type Requester } from './requesters.js'
import { linesFor, sites, type SiteName } from './sites.js'
import { startStage, type Door } from './stage.js'

const { origin, doors, others, end } = await startStage()
t.teardown(end)
/** Whoever takes no gzip gets the same through both of nginx's. */
const plainDoors = doors.filter(({ compresses }) => !compresses)

interface Options extends Timing { readonly dropsVary?: boolean }
const tallies: Array<{ door: Named, dropsVary: boolean, tally: Tally }> = []

type Named = Pick<Door, 'name' | 'address'>

async function play (door: Named, site: SiteName, path: string, sequences: readonly Sequence[], { dropsVary = false, ...timing }: Options = {}): Promise<Tally> {
  const tally = await interleave({ origin, cache: door.address, host: hostOf(site, dropsVary), path }, sequences, timing)
  tallies.push({ door, dropsVary, tally })
  return tally
}

/** What a cache does to pages when Vary is missing, and the checks have to notice. */
const poisoned = ['foreign Access-Control-Allow-Origin', 'missing Access-Control-Allow-Origin'] as const
const seenIn = ({ faults }: Tally) => poisoned.filter(fault => faults.has(fault))

await t.test('what counts as a fault', async t => {
  const due: Answer = {
    status: 200,
    cors: ['access-control-allow-credentials: true', 'access-control-allow-origin: https://a.example'],
    vary: ['origin'],
    location: undefined,
    encoding: 'identity',
    body: 'the body',
    cache: 'MISS'
  }
  const [credentials = '', allowed = ''] = due.cors
  const rows: ReadonlyArray<[Partial<Answer>, ...Fault[]]> = [
    [{ cache: 'HIT', vary: ['accept-encoding', 'origin'] }],
    [{ cors: [credentials, 'access-control-allow-origin: https://b.example'] }, 'foreign Access-Control-Allow-Origin'],
    [{ cors: [...due.cors, allowed] }, 'foreign Access-Control-Allow-Origin'],
    [{ cors: [credentials] }, 'missing Access-Control-Allow-Origin'],
    [{ cors: [allowed] }, 'other Access-Control headers'],
    [{ cors: [] }, 'missing Access-Control-Allow-Origin', 'other Access-Control headers'],
    [{ vary: ['accept-encoding'] }, 'Vary without origin'],
    [{ status: 304 }, 'status'],
    [{ location: '/' }, 'location'],
    [{ encoding: 'gzip' }, 'encoding not accepted'],
    [{ body: 'another body' }, 'body']
  ]
  for (const [differing, ...faults] of rows) t.strictSame(faultsOf({ ...due, ...differing }, due, plain), faults, JSON.stringify(differing))
  const unallowed = { ...due, cors: [] }
  t.strictSame(faultsOf({ ...unallowed, cors: [allowed] }, unallowed, plain), ['foreign Access-Control-Allow-Origin'])
})

await t.test('what the origin itself tells each requester', async t => {
  for (const site of Object.keys(sites) as SiteName[]) {
    for (const requester of inWays(plainly)) {
      const { cors, status } = await ask(origin.address, hostOf(site), '/json', requester)
      t.strictSame({ cors, status }, { cors: linesFor(site, requester.who), status: 200 }, `${site}, ${requester.name}`)
    }
  }
})

// Side by side, since much of the time is spent waiting: for a disk, or until something is stale.
t.jobs = 6
const running: Array<PromiseLike<unknown>> = []
const side = (name: string, test: (t: Test) => Promise<void>) => { running.push(t.test(name, { buffered: true }, test)) }

for (const door of doors) {
  side(door.name, async t => {
    for (const { it, site, path, ways, among, length, kept: { [door.cache]: kept }, encodings, harmless } of cases) {
      if (door.compresses && ways !== inEncodings) continue
      const requesters = inWays(ways, among)
      const sequences = sequencesOf(requesters, length)
      const tally = await play(door, site, path, sequences)
      t.strictSame(tally.examples, [], it)
      if (kept === 'in part') t.ok(tally.reached < tally.requests, `${it}: is kept`)
      else t.equal(tally.reached, reachOf(sequences, kept), `${it}: is kept`)
      t.equal(tally.hits, tally.requests - tally.reached, `${it}: what is kept is given`)
      if (encodings !== undefined) t.strictSame([...tally.encodings].sort(), encodings[door.compresses ? 'nginxGzip' : door.cache], `${it}: encodings`)

      const control = await play(door, site, path, sequencesOf(requesters, 2), { dropsVary: true })
      t.strictSame(seenIn(control), harmless?.[door.cache] === undefined ? poisoned : [], `${it}: without Vary`)
    }
  })
}

for (const door of others) {
  const { neverKeeps, needsNoVary, keyHasOrigin, makes304sWithout } = habits[door.cache]
  side(door.name, async t => {
    for (const { it, site, path, ways, among, kept } of cases) {
      const requesters = inWays(ways, among)
      const sequences = sequencesOf(requesters, 2)
      const tally = await play(door, site, path, sequences)
      t.strictSame([...tally.faults].sort(), it === 'If-None-Match' ? makes304sWithout : [], `${it}\n${tally.examples.join('\n')}`)
      const keepsNone = neverKeeps.includes(it) || (kept.nginx === never && kept.varnish === never) || (needsNoVary && site !== 'elsewhere')
      t.equal(tally.reached < tally.requests, !keepsNone, `${it}: is kept`)

      const control = await play(door, site, path, sequences, { dropsVary: true })
      const isHarmless = keyHasOrigin || neverKeeps.includes(it) || path === '/visitor' || site === 'elsewhere'
      t.strictSame(seenIn(control), isHarmless ? [] : poisoned, `${it}: without Vary`)
    }
  })
}

side('preflights are not kept', async t => {
  const preflight: Requester = { who: 'a', name: 'a preflight', method: 'OPTIONS', headers: { origin: 'https://a.pages.example', 'access-control-request-method': 'PUT' } }
  for (const door of [...doors, ...others]) {
    const tally = await play(door, 'list', '/json', [[preflight, preflight, preflight]])
    t.strictSame({ reached: tally.reached, examples: tally.examples }, { reached: 3, examples: [] }, door.name)
  }
})

side('many origins ask for one URL', async t => {
  const requesters = Array.from({ length: 8 }, (_, index): Requester => {
    const origin = `https://${index}.example`
    return { who: 'evil', name: origin, method: 'GET', headers: { origin } }
  })
  for (const door of [...plainDoors, ...others]) {
    const tally = await play(door, 'everybodyByName', '/json', [[...requesters, ...requesters]])
    const { reached } = tally
    t.strictSame(tally.examples, [], door.name)
    if (door.cache === 'haproxy') t.equal(reached, 16, 'HAProxy keeps none')
    else if (door.cache === 'trafficServer') t.ok(reached > 8, `Traffic Server has forgotten the first ones: ${reached}`)
    else t.equal(reached, 8, `${door.name} keeps all`)
  }
})

side('what is stale', async t => {
  await Promise.all(plainDoors.flatMap(door => (['list', 'graceful'] as const).map(async site => {
    const sequences = sequencesOf(inWays(plainly), 4)
    const tally = await play(door, site, '/tagged-briefly', sequences, { pauseAfter: 2 })
    t.strictSame(tally.examples, [], `${door.name}, ${site}`)
    t.ok(tally.hits > 0, `${door.name}, ${site}: is kept`)
    if (site === 'graceful') t.ok(tally.stale > 0, `${door.name}: is given while a new one is fetched`)
    t.ok(tally.notModified > 0, `${door.name}, ${site}: is asked about with If-None-Match`)
    const control = await play(door, site, '/tagged-briefly', sequencesOf(inWays(plainly), 3), { pauseAfter: 1, dropsVary: true })
    t.strictSame(seenIn(control), poisoned, `${door.name}, ${site}: without Vary`)
  })))
})

side('all at once', async t => {
  // Who is first differs, and may come again.
  const sequences = sequencesOf(inWays(plainly), 2).map(two => [...two, ...inWays(plainly)])
  await Promise.all(plainDoors.map(async door => {
    const tally = await play(door, 'list', '/slow', sequences, { together: true })
    t.strictSame(tally.examples, [], door.name)
    t.equal(tally.reached, 4 * sequences.length, `${door.name}: one for each asks the origin`)
    const control = await play(door, 'list', '/slow', sequences, { together: true, dropsVary: true })
    t.strictSame(seenIn(control), poisoned, `${door.name}: without Vary`)
  }))
})

side('a handler that allows on a path that CORS_URLS_REGEX leaves out', async t => {
  const sequences = sequencesOf(inWays(plainly), 3)
  for (const door of plainDoors) {
    // As in Django, answers to the others do not say that they vary, and the one it allows may get them.
    const tally = await play(door, 'handlerElsewhere', '/json', sequences)
    t.strictSame(seenIn(tally), ['missing Access-Control-Allow-Origin'], door.name)
    const byHand = await play(door, 'handlerElsewhere', '/varied-by-hand', sequences)
    t.strictSame(byHand.examples, [], `${door.name}, where the route says it`)
  }
})

await Promise.all(running)
const versions = [['varnishd', '-V'], ['nginx', '-v'], ['haproxy', '-v'], ['squid', '-v'], ['apache2', '-v'], ['traffic_server', '--version']] as const
for (const [program, option] of versions) t.comment(versionOf(program, option))
for (const door of [...doors, ...others]) {
  for (const dropsVary of [false, true]) {
    const those = tallies.filter(each => each.door === door && each.dropsVary === dropsVary).map(({ tally }) => tally)
    const sum = (of: 'interleavings' | 'requests' | 'reached') => those.reduce((total, tally) => total + tally[of], 0)
    t.comment(`${door.name}${dropsVary ? ', without Vary' : ''}: ${sum('interleavings')} interleavings, ${sum('requests')} requests, ${sum('reached')} of them to the app`)
  }
}
