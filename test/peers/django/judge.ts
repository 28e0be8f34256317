import type { Answer, Django } from './django.js'
import { asking, expect, isSame } from './expect.js'
import { answerOurs, type Tamper } from './ours.js'
import type { Case, Pair } from './pair.js'
import { withoutRefused } from './refused.js'

/** What both sides make of a pair. */
export interface Judged {
  readonly pair: Pair
  /** What we must answer: Django's answer, but for the differences. */
  readonly expected: Answer
  readonly ours: Answer
  readonly isSame: boolean
  /** The differences on purpose that this pair shows. */
  readonly differences: readonly string[]
}

/** What a control changes on our side alone, to see that it is noticed. */
export interface Sabotage {
  readonly settings?: (settings: Case['settings']) => Case['settings']
  readonly tamper?: Tamper
}

/** Puts a case to both sides. */
export async function judge (django: Pick<Django, 'answer'>, { settings: given, requests }: Pick<Pair, 'settings'> & { requests: ReadonlyArray<Pair['request']> }, sabotage: Sabotage = {}): Promise<Judged[]> {
  const { settings, refused } = withoutRefused(given)
  const ask = asking(django)
  const [expected, ours] = await Promise.all([
    Promise.all(requests.map(async request => await expect({ settings, request }, ask))),
    answerOurs(sabotage.settings?.(settings) ?? settings, requests, sabotage.tamper)
  ])
  return expected.map(({ answer, differences }, index) => {
    const ownAnswer = ours[index] as Answer
    return {
      pair: { settings, request: requests[index] as Pair['request'] },
      expected: answer,
      ours: ownAnswer,
      isSame: isSame(answer, ownAnswer),
      differences: [...refused, ...differences]
    }
  })
}
