/** Asks the store whether an origin is allowed. */
type Ask = () => boolean | PromiseLike<boolean>

interface Question {
  readonly ask: Ask
  readonly answered: (answer: unknown) => void
  readonly failed: (error: unknown) => void
  /** Set once the question runs: frees its slot. */
  release?: () => void
}

/** In milliseconds. Node's timers take no more, and fire at once instead. */
export const longestTimeout = 2 ** 31 - 1

/** Waiting questions per slot. More would not run before their timeout. */
const waitingForEach = 32

/**
 * Runs each question once, however many requests wait for its answer, and a bounded number of questions at the same
 * time.
 *
 * A question that timed out keeps its slot until it settles, so that a store that hangs does not get more and more
 * queries. If it never settles, its slot is freed after `concurrency` timeouts: a lost question does not block the
 * others for ever, and a store that loses all questions gets one per timeout.
 */
export class Questions {
  readonly #concurrency: number
  readonly #timeout: number
  /** Open questions, which further requests join. */
  readonly #open = new Map<string, Promise<boolean>>()
  readonly #waiting = new Set<Question>()
  /** These run first. Their number needs no limit, because the number of remembered verdicts is limited. */
  readonly #urgent = new Set<Question>()
  #free: number

  constructor (concurrency: number, timeout: number) {
    this.#concurrency = concurrency
    this.#timeout = timeout
    this.#free = concurrency
  }

  /**
   * Joins the open question for a key, or asks a new one.
   *
   * @param remember called with the answer, unless {@link forget} was called meanwhile
   * @param isUrgent whether it runs before questions that are not urgent
   * @throws the error of `ask`; an Error after the timeout, or at once if too many questions wait
   */
  async answer (key: string, ask: Ask, remember: (answer: boolean) => void, isUrgent: boolean): Promise<boolean> {
    const joined = this.#open.get(key)
    if (joined !== undefined) return await joined
    const answer = this.#enqueue(ask, isUrgent ? this.#urgent : this.#waiting)
    this.#open.set(key, answer)
    const isOpen = (): boolean => this.#open.get(key) === answer
    try {
      const says = await answer
      if (isOpen()) remember(says)
      return says
    } finally {
      if (isOpen()) this.#open.delete(key)
    }
  }

  /**
   * Answers to open questions, for one key or all, may be out of date: no further request joins them, and they are not
   * remembered.
   */
  forget (key?: string): void {
    if (key === undefined) this.#open.clear()
    else this.#open.delete(key)
  }

  forgetWhere (matches: (key: string) => boolean): void {
    for (const key of this.#open.keys()) if (matches(key)) this.#open.delete(key)
  }

  #enqueue (ask: Ask, queue: Set<Question>): Promise<boolean> {
    return new Promise((resolve, reject) => {
      if (queue === this.#waiting && queue.size >= this.#concurrency * waitingForEach) {
        reject(new Error(`${this.#waiting.size} questions are waiting already`))
        return
      }
      const question: Question = {
        ask,
        answered: answer => {
          clearTimeout(timer)
          if (typeof answer === 'boolean') resolve(answer)
          else reject(new TypeError('`has` must return true or false, or a promise of it'))
        },
        failed: error => {
          clearTimeout(timer)
          reject(error)
        }
      }
      const timer = setTimeout(() => {
        queue.delete(question)
        const { release } = question
        if (release !== undefined) setTimeout(release, Math.min(this.#timeout * this.#concurrency, longestTimeout)).unref()
        reject(new Error(`no answer within ${this.#timeout} ms`))
      }, this.#timeout)
      queue.add(question)
      this.#askNext()
    })
  }

  #askNext (): void {
    for (const queue of [this.#urgent, this.#waiting]) {
      for (const question of queue) {
        if (this.#free === 0) return
        this.#free--
        queue.delete(question)
        question.release = once(() => {
          this.#free++
          this.#askNext()
        })
        run(question)
      }
    }
  }
}

function run ({ ask, answered, failed, release }: Question): void {
  new Promise<unknown>(resolve => { resolve(ask()) }).then(answered, failed).finally(release)
}

function once (act: () => void): () => void {
  let isDone = false
  return () => {
    if (!isDone) act()
    isDone = true
  }
}
