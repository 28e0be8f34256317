/**
 * A million hostile requests, or HOSTILE=…: nothing of them stays, and the last ones take no longer than the first ones.
 */
import { fork } from 'node:child_process'
import { once } from 'node:events'
import t, { type Test } from 'tap'
import { hostileOrigin } from './origins.js'
import type { Plan, Report } from './report.js'

const hostile = Number(process.env['HOSTILE'] ?? 1_000_000)
const mostGrowth = 2e6
/**
 * Beside other busy processes, which share the cores' caches and clock, the same work has been seen to
 * take twice its time. What grew with the number of requests would take a hundred times as long at the end.
 */
const mostSlowdown = 5

async function run (t: Test, plan: Plan): Promise<Report> {
  const worker = fork(new URL('worker.js', import.meta.url), {
    // A round is answered at once; a young generation that has room for it spares copying it about.
    execArgv: ['--expose-gc', '--max-semi-space-size=32'],
    // Nothing of this process's environment: it would have the worker measured for coverage.
    env: {},
    stdio: ['ignore', 'ignore', 'inherit', 'ipc']
  })
  t.teardown(() => { worker.kill('SIGKILL') })
  const ended = once(worker, 'exit').then(([code, signal]) => { throw new Error(`The worker ended with ${code ?? signal}, and no report.`) })
  worker.send(plan)
  const [report] = await Promise.race([once(worker, 'message'), ended]) as [Report]
  show(t, report)
  return report
}

function show (t: Test, { hostile, friendly, seconds, memory, cpu }: Report): void {
  const megabytes = (bytes: number) => (bytes / 1e6).toFixed(2)
  t.comment(`${hostile} hostile and ${friendly} friendly requests in ${seconds.toFixed(1)} s, ${Math.round((hostile + friendly) / seconds)} a second`)
  for (const { hostile, heapUsed, external, rss } of memory) {
    t.comment(`after ${hostile}: heap ${megabytes(heapUsed)} MB, external ${megabytes(external)} MB, RSS ${megabytes(rss)} MB`)
  }
  t.comment(`CPU seconds a window: ${cpu.map(seconds => seconds.toFixed(2)).join(' ')}`)
}

function heapGrowth ({ memory }: Report): number {
  return memory.at(-1)!.heapUsed - memory[0]!.heapUsed
}

/** Of the last windows against the first ones: their medians, as something else may disturb one of them. */
function slowdown ({ warmUp, window, compared }: Plan, { cpu }: Report): number {
  // Collecting drops optimised code, which the window after it pays for: that one does not count.
  const first = warmUp / window + 1
  return median(cpu.slice(-compared)) / median(cpu.slice(first, first + compared))
}

function median (values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!
}

t.test('no two hostile origins are the same', async t => {
  for (const start of [0, 4_900_000]) {
    const origins = new Set(Array.from({ length: 100_000 }, (_, index) => hostileOrigin(start + index)))
    t.equal(origins.size, 100_000, `of 100,000 from ${start} on`)
  }
})

t.test('a handler that leaks is found out', async t => {
  const report = await run(t, { hostile: 24_000, warmUp: 3_000, window: 3_000, compared: 2, leaks: true })
  t.equal(report.wrong, 0)
  t.ok(heapGrowth(report) > mostGrowth, `the heap grew by ${heapGrowth(report)} bytes`)
})

t.test(`${hostile} hostile requests`, async t => {
  const plan: Plan = { hostile, warmUp: 200_000, window: hostile / 50, compared: 5, leaks: false }
  const report = await run(t, plan)
  t.ok(report.hostile >= plan.hostile)
  t.equal(report.memory.at(-1)?.hostile, report.hostile)
  t.equal(report.cpu.length, plan.hostile / plan.window)
  t.equal(report.hostileAllowed, 0)
  t.ok(report.friendlyAllowed > hostile / 50, `${report.friendlyAllowed} of ${report.friendly} friendly ones were let in`)
  t.equal(report.wrong, 0)
  t.strictSame(report.examples, [])
  t.ok(heapGrowth(report) <= mostGrowth, `the heap grew by ${heapGrowth(report)} bytes`)
  t.ok(slowdown(plan, report) <= mostSlowdown, `it took ${slowdown(plan, report)} times as long at the end`)
})
