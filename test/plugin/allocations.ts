/**
 * Prints how many bytes a contender allocates for one request of each sample, as JSON. Started with
 * --expose-gc and room for a chunk of requests in the young generation, so that none is collected
 * between two readings.
 */
import { setImmediate as turn } from 'node:timers/promises'
import { GCProfiler, getHeapStatistics } from 'node:v8'
import type { FastifyInstance } from 'fastify'
import { build, type Contender } from '../bench/contenders.js'
import { setups } from '../bench/setups.js'
import { answer, type Sample } from './exchange.js'

const chunk = 1_000
const chunks = 5
// Newer Nodes still change their code for handlers after ten thousand.
const warmUp = 50_000

const [contender, json] = process.argv.slice(2) as [Contender, string]
const samples = JSON.parse(json) as Sample[]

const apps = new Map<string, FastifyInstance>()
for (const { setup } of samples) {
  if (apps.has(setup)) continue
  const app = await build(contender, setups[setup]())
  await app.ready()
  apps.set(setup, app)
}

function send (sample: Sample, count: number): void {
  const app = apps.get(sample.setup) as FastifyInstance
  for (let sent = 0; sent < count; sent++) answer(app, sample)
}

/** Bytes per request, or undefined if some were collected meanwhile. */
function measureChunk (sample: Sample): number | undefined {
  // A full one would throw out what V8 knows of objects of which there are none just now, and their code with it.
  globalThis.gc?.({ type: 'minor', execution: 'sync' })
  const profiler = new GCProfiler()
  profiler.start()
  const before = getHeapStatistics().used_heap_size
  send(sample, chunk)
  const after = getHeapStatistics().used_heap_size
  return profiler.stop().statistics.length === 0 ? (after - before) / chunk : undefined
}

/** The median, as V8 now and then puts something of its own on the heap. */
function measure (sample: Sample): number {
  const measured: number[] = []
  for (let tries = 0; measured.length < chunks; tries++) {
    if (tries === 3 * chunks) throw new Error('Garbage is collected in every chunk: the young generation is too small.')
    const bytes = measureChunk(sample)
    if (bytes !== undefined) measured.push(bytes)
  }
  return measured.toSorted((one, other) => one - other)[(chunks - 1) / 2] as number
}

// Of all samples before the first is measured, as what V8 learns from one changes its code for the others.
for (let sent = 0; sent < warmUp; sent += 1000) {
  for (const sample of samples) send(sample, 1000)
  await turn()
}
console.log(JSON.stringify(samples.map(measure)))
