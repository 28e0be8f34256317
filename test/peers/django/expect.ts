import type { Answer, Django } from './django.js'
import { otherAnswers, otherQuestions, type Ask } from './differences.js'
import type { Pair } from './pair.js'

/** What we must answer, and the differences from what Django answers. */
export interface Expected {
  readonly answer: Answer
  readonly differences: readonly string[]
}

export async function expect (pair: Pair, ask: Ask): Promise<Expected> {
  const differences: string[] = []
  let asked = pair
  for (const { name, ask: change } of otherQuestions) {
    const other = change(asked)
    if (other === undefined) continue
    const [before, after] = await Promise.all([ask(asked), ask(other)])
    if (!isSame(before, after)) differences.push(name)
    asked = other
  }
  let answer = await ask(asked)
  for (const { name, amend } of otherAnswers) {
    const amended = await amend(asked, answer, ask)
    if (!isSame(amended, answer)) differences.push(name)
    answer = amended
  }
  return { answer, differences }
}

/** Whether two answers are the same in what the plugin decides. */
export function isSame (one: Answer, other: Answer): boolean {
  return decided(one) === decided(other)
}

/**
 * The headers, and whether a preflight was answered: no view has an empty body, so Content-Length: 0
 * tells. Which route there is and what it says is no affair of the plugin's.
 */
function decided (answer: Answer): string {
  const lines = Object.entries(answer.headers).filter(([name, value]) => name !== 'content-length' || value === '0')
  return JSON.stringify([isRoute(answer) ? 'route' : answer.status, lines.sort()])
}

/** Whether a route gave the answer, or nobody. */
export function isRoute ({ status, headers }: Answer): boolean {
  return (status === 200 || status === 404) && headers['content-length'] !== '0'
}

/** Puts what is asked at the same time, of the same settings, into one question, and asks nothing twice. */
export function asking (django: Pick<Django, 'answer'>): Ask {
  const known = new Map<string, Promise<Answer>>()
  let waiting = new Map<string, Waiting>()
  const send = (): void => {
    for (const { settings, requests, deliver } of waiting.values()) deliver(django.answer(settings, requests))
    waiting = new Map()
  }
  return pair => {
    const settings = JSON.stringify(pair.settings)
    const key = `${settings}${JSON.stringify([pair.request.method, pair.request.target, pair.request.headers])}`
    let answer = known.get(key)
    if (answer === undefined) {
      if (waiting.size === 0) setImmediate(send)
      let batch = waiting.get(settings)
      if (batch === undefined) waiting.set(settings, batch = makeBatch(pair))
      const index = batch.requests.push(pair.request) - 1
      answer = batch.answers.then(answers => answers[index] as Answer)
      known.set(key, answer)
    }
    return answer
  }
}

interface Waiting {
  readonly settings: Pair['settings']
  readonly requests: Array<Pair['request']>
  readonly answers: Promise<Answer[]>
  readonly deliver: (answers: Promise<Answer[]>) => void
}

function makeBatch ({ settings }: Pair): Waiting {
  const { promise: answers, resolve: deliver } = withResolvers<Answer[]>()
  return { settings, requests: [], answers, deliver }
}

function withResolvers<T> (): { promise: Promise<T>, resolve: (value: T | Promise<T>) => void } {
  let resolve: (value: T | Promise<T>) => void = () => undefined
  const promise = new Promise<T>(_resolve => { resolve = _resolve })
  return { promise, resolve }
}
