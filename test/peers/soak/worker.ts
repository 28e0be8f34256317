/**
 * The process whose heap is measured: nothing is in it but the apps and the one client that asks them.
 * It is sent a plan, and sends a report back.
 */
import { once } from 'node:events'
import { setImmediate as turn } from 'node:timers/promises'
import { buildApps, isPartner, makeLeakingHandler } from './apps.js'
import { Connection } from './connection.js'
import type { Plan, Report } from './report.js'
import { makeRound, type Answer, type Exchange } from './requests.js'

/** A connection is closed after as many rounds, and another one opened. */
const roundsPerConnection = 20
/** How often memory is measured after the warm-up. */
const measurements = 5

// Also when whoever started it is gone.
process.once('disconnect', () => process.exit())
const [plan] = await once(process, 'message') as [Plan]
const report = await soak(plan)
process.send!(report, () => process.disconnect())

async function soak (plan: Plan): Promise<Report> {
  const report: Report = { hostile: 0, friendly: 0, hostileAllowed: 0, friendlyAllowed: 0, wrong: 0, examples: [], memory: [], cpu: [], seconds: 0 }
  const started = performance.now()
  const apps = await buildApps(plan.leaks ? makeLeakingHandler() : isPartner)
  const connections = apps.map(({ app }) => new Connection(app.server))
  let measureAt = plan.warmUp
  let windowEnd = plan.window
  let cpu = process.cpuUsage()

  for (let round = 0; report.hostile < plan.hostile; round++) {
    const which = round % apps.length
    const { app, friends } = apps[which]!
    const exchanges = makeRound(report.hostile, friends)
    check(report, exchanges, await connections[which]!.send(exchanges.map(({ request }) => request)))
    if (Math.floor(round / apps.length) % roundsPerConnection === roundsPerConnection - 1) {
      connections[which]!.close()
      connections[which] = new Connection(app.server)
    }
    // As a server's event loop does, between one packet and the next.
    await turn()

    if (report.hostile < windowEnd) continue
    const { user, system } = process.cpuUsage(cpu)
    report.cpu.push((user + system) / 1e6)
    windowEnd += plan.window
    if (report.hostile >= measureAt) {
      await measureMemory(report)
      measureAt += (plan.hostile - plan.warmUp) / measurements
    }
    cpu = process.cpuUsage()
  }

  for (const connection of connections) connection.close()
  for (const { app } of apps) await app.close()
  report.seconds = (performance.now() - started) / 1000
  return report
}

function check (report: Report, exchanges: readonly Exchange[], answers: readonly Answer[]): void {
  for (const [index, { standing, request, expected }] of exchanges.entries()) {
    const { status, cors } = answers[index]!
    const allowed = cors.includes('access-control-allow-origin') ? 1 : 0
    if (standing === 'hostile') {
      report.hostile++
      report.hostileAllowed += allowed
    } else {
      report.friendly++
      report.friendlyAllowed += allowed
    }
    if (status === expected.status && cors === expected.cors) continue
    report.wrong++
    if (report.examples.length < 5) report.examples.push(`${request}\nExpected ${expected.status}\n${expected.cors}\nGot ${status}\n${cors}`)
  }
}

async function measureMemory (report: Report): Promise<void> {
  await turn()
  global.gc!()
  global.gc!()
  const { heapUsed, external, rss } = process.memoryUsage()
  report.memory.push({ hostile: report.hostile, heapUsed, external, rss })
}
