import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { Contender } from './contenders.js'
import type { Series } from './rounds.js'

function median (values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2
}

/** What was measured, to be asked for by name. */
export class Measured {
  readonly #series: readonly Series[]

  constructor (series: readonly Series[]) {
    this.#series = series
  }

  /** Microseconds of CPU time per request. None where the contender did not take part. */
  cost (scenario: string, variant: string, contender: Contender): number | undefined {
    const rounds = this.#rounds(scenario, variant, contender)
    return rounds && median(rounds)
  }

  /** The median of what the ratio was in each round: what slows a whole round down is not in it. */
  ratio (scenario: string, [variant, contender]: readonly [string, Contender], [otherVariant, other]: readonly [string, Contender]): number | undefined {
    const rounds = this.#rounds(scenario, variant, contender)
    const others = this.#rounds(scenario, otherVariant, other)
    return rounds && others && median(rounds.map((value, round) => value / others[round]!))
  }

  #rounds (scenario: string, variant: string, contender: Contender): readonly number[] | undefined {
    return this.#series.find(series => series.scenario === scenario && series.variant === variant && series.contender === contender)?.microseconds
  }
}

/** Milliseconds; those for many origins are CPU time, but for the pause. */
export interface StartUp {
  readonly importFastify: number
  readonly importPlugin: number
  readonly registerNothing: number
  readonly registerTen: number
  readonly registerMillion: number
  readonly bytesPerOrigin: number
  readonly bytesPerVerdict: number
  /** 300,000 origins. */
  readonly registerMany: number
  readonly reload: number
  /** The longest time for which nothing else ran meanwhile. */
  readonly reloadPause: number
}

interface Verdicts { readonly median: number, readonly p999: number }

/** Microseconds. */
export interface NeverSeen { readonly hit: Verdicts, readonly miss: Verdicts }

/** Each figure's median over fresh processes. */
export function measureStartUp (times: number): StartUp {
  const runs = Array.from({ length: times }, () => runScript<StartUp>('start-up.js'))
  const names = Object.keys(runs[0]!) as Array<keyof StartUp>
  return Object.fromEntries(names.map(name => [name, median(runs.map(run => run[name]))])) as unknown as StartUp
}

export function measureNeverSeen (times: number): NeverSeen {
  const runs = Array.from({ length: times }, () => runScript<NeverSeen>('never-seen.js'))
  const of = (kind: keyof NeverSeen): Verdicts => ({
    median: median(runs.map(run => run[kind].median)),
    p999: median(runs.map(run => run[kind].p999))
  })
  return { hit: of('hit'), miss: of('miss') }
}

/** Milliseconds of CPU time: the first check in a process, and one when it is warm. */
interface Checking { readonly first: number, readonly later: number }

export interface Checks { readonly errors: Checking, readonly everything: Checking, readonly ratio: Checking }

/** Each figure's median over fresh processes, those for both in turn. `errorsOf`: the checkout whose errors are taken. */
export function measureChecks (times: number, errorsOf = '.'): Checks {
  const runs = Array.from({ length: times }, () => ({
    errors: runScript<Checking>('checks.js', 'errors', errorsOf),
    everything: runScript<Checking>('checks.js', 'everything', '.')
  }))
  const medians = (of: (run: typeof runs[number], kind: keyof Checking) => number): Checking =>
    ({ first: median(runs.map(run => of(run, 'first'))), later: median(runs.map(run => of(run, 'later'))) })
  return {
    errors: medians(({ errors }, kind) => errors[kind]),
    everything: medians(({ everything }, kind) => everything[kind]),
    ratio: medians(({ errors, everything }, kind) => everything[kind] / errors[kind])
  }
}

function runScript<Result> (name: string, ...argv: readonly string[]): Result {
  const script = fileURLToPath(new URL(name, import.meta.url))
  return JSON.parse(execFileSync(process.execPath, ['--expose-gc', script, ...argv], { encoding: 'utf8' })) as Result
}
