import fc from 'fast-check'
import type { Django } from './django.js'
import { generatedCase } from './generate.js'
import { judge, type Judged, type Sabotage } from './judge.js'
import type { Pair } from './pair.js'
import { shrink } from './shrink.js'
import { Tally } from './tally.js'

const requestsPerCase = 40
const casesPerChunk = 5
/** Two chunks at a time, so that Django is busy while we answer. */
const lanes = 2

export interface Run {
  readonly tally: Tally
  /** The first pair whose answers are not the same, as it was found and as small as it can be made. */
  readonly found: Judged | undefined
  readonly smallest: Judged | undefined
}

/** Puts that many pairs, rounded up to hundreds, to both sides, or fewer if a difference is found. */
export async function run (django: Pick<Django, 'answer'>, seed: number, pairs: number, sabotage: Sabotage = {}): Promise<Run> {
  const tally = new Tally()
  const judgeOne = async ({ settings, request }: Pair): Promise<Judged> => (await judge(django, { settings, requests: [request] }, sabotage))[0] as Judged
  const chunks = Math.ceil(pairs / (requestsPerCase * casesPerChunk))
  let found: Judged | undefined
  let nextChunk = 0

  async function walk (): Promise<void> {
    while (found === undefined && nextChunk < chunks) {
      const cases = fc.sample(generatedCase(requestsPerCase), { seed: seed + nextChunk++, numRuns: casesPerChunk })
      for (const judged of await Promise.all(cases.map(async given => await judge(django, given, sabotage)))) {
        for (const each of judged) tally.add(each)
        found ??= judged.find(({ isSame }) => !isSame)
      }
    }
  }
  await Promise.all(Array.from({ length: lanes }, walk))

  if (found === undefined) return { tally, found, smallest: undefined }
  const smallest = await shrink(found.pair, async pair => {
    try {
      return !(await judgeOne(pair)).isSame
    } catch {
      return false // It is no pair that could be put to both.
    }
  })
  return { tally, found, smallest: await judgeOne(smallest) }
}
