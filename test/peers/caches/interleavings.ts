import { setTimeout as sleep } from 'node:timers/promises'
import { ask, type Address, type Answer } from './ask.js'
import { faultsOf, type Fault } from './faults.js'
import type { OriginServer } from './origin-server.js'
import type { Requester } from './requesters.js'

/** Which app is asked, and through which cache. */
export interface Scene {
  readonly origin: OriginServer
  readonly cache: Address
  readonly host: string
  readonly path: string
}

/** What came of some interleavings. */
export interface Tally {
  readonly interleavings: number
  requests: number
  /** Requests that the cache answered by itself, and of those the ones that got what was stale. */
  hits: number
  stale: number
  /** Requests that reached the origin. */
  reached: number
  /** How often the origin told the cache that nothing has changed. */
  notModified: number
  /** The encodings in which answers came. */
  readonly encodings: Set<string>
  readonly faults: Set<Fault>
  /** The first few faults, spelled out. */
  readonly examples: string[]
}

export interface Timing {
  /** All requests of an interleaving at once, instead of one after the other. */
  readonly together?: boolean
  /** After so many requests of each, all wait until what the cache holds is stale. */
  readonly pauseAfter?: number
}

export type Sequence = readonly Requester[]

/** Interleavings at a time. */
const width = 32

/** Enough for what may be kept for a second, in a cache that counts in whole seconds. */
const untilStale = 2100

/** What the caches say of answers that they kept, the latter two where it is time to renew them. */
const kept = new Set(['HIT', 'STALE', 'UPDATING'])
const stale = new Set(['STALE', 'UPDATING'])

let ids = 0

/** Every sequence of that length. */
export function sequencesOf (requesters: Sequence, length: number): Sequence[] {
  if (length === 0) return [[]]
  return sequencesOf(requesters, length - 1).flatMap(start => requesters.map(next => [...start, next]))
}

/**
 * Plays sequences of requests, each on a URL that the cache has never seen, and compares every answer
 * with the one that the origin gives that requester directly.
 */
export async function interleave (scene: Scene, sequences: readonly Sequence[], timing: Timing = {}): Promise<Tally> {
  const { origin, cache, host, path } = scene
  const tally: Tally = {
    interleavings: sequences.length,
    requests: 0,
    hits: 0,
    stale: 0,
    reached: 0,
    notModified: 0,
    encodings: new Set(),
    faults: new Set(),
    examples: []
  }
  const due = await answersDue(scene, new Set(sequences.flat()))
  const plays = sequences.map(sequence => ({ sequence, id: `id=${++ids}` }))

  async function playFrom (start: number, end?: number): Promise<void> {
    await eachOf(plays, async ({ sequence, id }) => {
      const steps = [...sequence.keys()].slice(start, end)
      if (timing.together) await Promise.all(steps.map(step => playStep(sequence, step, id)))
      else for (const step of steps) await playStep(sequence, step, id)
    })
  }

  async function playStep (sequence: Sequence, step: number, id: string): Promise<void> {
    const requester = sequence[step] as Requester
    const given = await ask(cache, host, `${path}?${id}`, requester)
    const ought = due.get(requester) as Answer
    tally.requests++
    tally.encodings.add(given.encoding)
    if (kept.has(given.cache)) tally.hits++
    if (stale.has(given.cache)) tally.stale++
    const faults = faultsOf(given, { ...ought, body: ought.body.replaceAll(directId, id) }, requester)
    for (const fault of faults) tally.faults.add(fault)
    if (faults.length > 0 && tally.examples.length < 3) {
      tally.examples.push(`${sequence.slice(0, step + 1).map(({ name }) => name).join(', ')}: ${faults.join(', ')}, ${JSON.stringify(given)}`)
    }
  }

  await playFrom(0, timing.pauseAfter)
  if (timing.pauseAfter !== undefined) {
    await sleep(untilStale)
    await playFrom(timing.pauseAfter)
  }
  for (const { id } of plays) {
    const reached = origin.reached(host, `${path}?${id}`)
    tally.reached += reached.requests
    tally.notModified += reached.notModified
  }
  return tally
}

const directId = 'id=direct'

async function answersDue ({ origin, host, path }: Scene, requesters: Iterable<Requester>): Promise<Map<Requester, Answer>> {
  const due = new Map<Requester, Answer>()
  for (const requester of requesters) due.set(requester, await ask(origin.address, host, `${path}?${directId}`, requester))
  return due
}

async function eachOf<Item> (items: readonly Item[], use: (item: Item) => Promise<void>): Promise<void> {
  const waiting = items.values()
  await Promise.all(Array.from({ length: width }, async () => {
    for (const item of waiting) await use(item)
  }))
}
