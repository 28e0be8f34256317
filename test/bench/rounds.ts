import type { Contender } from './contenders.js'
import { Contestant, type Load } from './contestant.js'
import type { Scenario, Variant } from './scenarios.js'

/** How much is measured. */
export interface Effort {
  /** Fresh processes, since each process is a little quicker or slower than the next for good. */
  readonly passes: number
  readonly rounds: number
  /** Microseconds of CPU time to warm up a fresh server, and to measure one for one round. */
  readonly warmUp: number
  readonly round: number
}

/** One server, one kind of request: CPU time per request in microseconds, round by round. */
export interface Series {
  readonly scenario: string
  readonly variant: string
  readonly contender: Contender
  readonly microseconds: number[]
}

const fewest = 20
const most = 20_000
/** Of the time that a fresh server is warmed up, what one is that has seen other requests. */
const again = 0.25

/**
 * Runs all scenarios. The servers of a scenario are measured at the same time and on the same core, between which the
 * system switches every few milliseconds: whatever else the machine does, it does to all of them alike.
 */
export async function run (scenarios: readonly Scenario[], effort: Effort, say: (line: string) => void): Promise<Series[]> {
  const all = new Map<string, Series>()
  for (let pass = 1; pass <= effort.passes; pass++) {
    const pool = new Map<string, Contestant>()
    try {
      for (const [index, scenario] of scenarios.entries()) {
        say(`pass ${pass} of ${effort.passes}, ${index + 1} of ${scenarios.length}: ${scenario.name}`)
        await retire(pool, scenario)
        const cells: Cell[][] = []
        for (const variant of scenario.variants) cells.push(await enter(scenario, variant, pool, all))
        // Few at a time: the more processes share a core, the less their caches hold of any.
        for (const group of scenario.areVariantsCompared === true ? [cells.flat()] : cells) await measure(group, effort)
      }
    } finally {
      await Promise.all([...pool.values()].map(contestant => contestant.stop()))
    }
  }
  return [...all.values()]
}

/** Ends the servers that this scenario has no use for. */
async function retire (pool: Map<string, Contestant>, { variants }: Scenario): Promise<void> {
  const used = variants.map(({ name, setup }) => placeOf(name, setup))
  for (const [key, contestant] of pool) {
    if (used.some(place => key.endsWith(place))) continue
    pool.delete(key)
    await contestant.stop()
  }
}

const placeOf = (variant: string, setup: string): string => ` ${setup} ${variant}`

interface Cell {
  readonly contestant: Contestant
  readonly isFresh: boolean
  readonly load: Load
  readonly series: Series
}

async function enter ({ name: scenario, contenders }: Scenario, { name: variant, setup, load }: Variant, pool: Map<string, Contestant>, all: Map<string, Series>): Promise<Cell[]> {
  const rivals: Cell[] = []
  for (const contender of contenders) {
    // One server does not do two things at a time.
    const key = contender + placeOf(variant, setup)
    const known = pool.get(key)
    const contestant = known ?? await Contestant.start(contender, setup)
    pool.set(key, contestant)
    const place = JSON.stringify([scenario, variant, contender])
    const series = all.get(place) ?? { scenario, variant, contender, microseconds: [] }
    all.set(place, series)
    rivals.push({ contestant, isFresh: known === undefined, load, series })
  }
  await compareAnswers(rivals)
  return rivals
}

async function measure (cells: readonly Cell[], effort: Effort): Promise<void> {
  const counts = await Promise.all(cells.map(async ({ contestant, load, isFresh }) => {
    const warm = await warmUp(contestant, load, isFresh ? effort.warmUp : effort.warmUp * again)
    return Math.round(Math.min(most, Math.max(fewest, effort.round / warm)))
  }))
  for (let round = 0; round < effort.rounds; round++) {
    await Promise.all(cells.map(async ({ contestant, load, series }, i) => {
      series.microseconds.push(await contestant.measure(load, counts[i]!))
    }))
  }
}

/** Microseconds per request in the end. */
async function warmUp (contestant: Contestant, load: Load, budget: number): Promise<number> {
  let left = budget
  for (let count = fewest; ; count *= 4) {
    const each = await contestant.measure(load, count)
    left -= each * count
    if (left <= 0) return each
  }
}

/** A contender that answers something else would win or lose for the wrong reason. */
async function compareAnswers (rivals: readonly Cell[]): Promise<void> {
  const answers = new Map<string, string[]>()
  for (const { contestant, load, series: { contender } } of rivals) {
    if (contender === 'bare') continue
    const answer = await contestant.ask(load)
    answers.set(answer, [...answers.get(answer) ?? [], contender])
  }
  if (answers.size > 1) throw new Error(`The answers differ: ${JSON.stringify([...answers])}`)
}
