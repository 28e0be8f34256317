import { viewHeader } from './django.js'
import type { Judged } from './judge.js'
import { headerOf, type GeneratedRequest } from './pair.js'

export const requestKinds = ['preflight', 'other OPTIONS', 'actual request'] as const
export const outcomes = ['not covered', 'no origin', 'refused', 'allowed', 'allowed as *', 'handler failed', 'bad target'] as const
type Outcome = typeof outcomes[number]

/** Counts what was put to both sides, so that a generator that decays is noticed. */
export class Tally {
  pairs = 0
  readonly #counts = new Map<string, number>()

  add ({ pair: { settings, request }, expected, differences }: Judged): void {
    this.pairs++
    for (const difference of differences) this.#count(`difference ${difference}`)
    for (const name of Object.keys(settings)) this.#count(`setting ${name}`)
    // What the view sets looks like the middleware's own.
    if (headerOf(request, viewHeader.toLowerCase()) !== undefined) return this.#count('the view sets headers')
    const outcome = outcomeOf(headerOf(request, 'origin'), expected)
    const kind = request.method !== 'OPTIONS' ? 'actual request' : headerOf(request, 'access-control-request-method') === undefined ? 'other OPTIONS' : 'preflight'
    this.#count(outcome)
    this.#count(kind)
    this.#count(`${kind}: ${outcome}`)
    for (const kind of (request as GeneratedRequest).kinds) {
      this.#count(kind)
      this.#count(`${kind}: ${outcome}`)
    }
  }

  of (what: string): number {
    return this.#counts.get(what) ?? 0
  }

  /** In how many of a hundred pairs. */
  share (what: string): string {
    return `${(100 * this.of(what) / this.pairs).toFixed(1)} %`
  }

  #count (what: string): void {
    this.#counts.set(what, this.of(what) + 1)
  }
}

function outcomeOf (origin: string | undefined, { status, headers }: Judged['expected']): Outcome {
  if (status === 400) return 'bad target'
  if (status === 500) return 'handler failed'
  if (headers['vary'] === undefined) return 'not covered'
  if (origin === undefined || origin === '') return 'no origin'
  const allowed = headers['access-control-allow-origin']
  return allowed === undefined ? 'refused' : allowed === '*' ? 'allowed as *' : 'allowed'
}
