/** What is asked: whether an origin is allowed. */
type Ask = () => boolean | PromiseLike<boolean>

interface Question {
  readonly ask: Ask
  readonly answered: (answer: unknown) => void
  readonly failed: (error: unknown) => void
  /** Set once it is asked: gives the slot back to the others. */
  release?: () => void
}

/** So many questions wait for each one that may be asked at a time. More would not be reached before their timeout. */
const waitingForEach = 32

/**
 * Asks each question once at a time, however many wait for its answer, and a bounded number of questions at once.
 *
 * A question that has run into its timeout keeps its slot until it settles, so that an engine that hangs is not asked more
 * and more. One that never settles gives its slot back after `concurrency` timeouts: then a lost question does not block
 * the others for ever, and an engine that loses all of them is asked one question a timeout.
 */
export class Questions {
  readonly #concurrency: number
  readonly #timeout: number
  /** Those that may be joined. */
  readonly #open = new Map<string, Promise<boolean>>()
  readonly #waiting = new Set<Question>()
  /** They go first, and there is room for all of them: their number is that of the verdicts that are remembered. */
  readonly #urgent = new Set<Question>()
  #free: number

  constructor (concurrency: number, timeout: number) {
    this.#concurrency = concurrency
    this.#timeout = timeout
    this.#free = concurrency
  }

  /**
   * Joins the question of that key, or asks it.
   *
   * @param remember called with an answer that no {@link forget} has overtaken
   * @param isUrgent whether it goes before those that are not
   * @throws what `ask` throws; an Error after the timeout, or at once where too many wait already
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

  /** The answer to what has been asked so far, of one key or of all, may be out of date: nobody else gets it, and it is not remembered. */
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
          else reject(new TypeError('`has` must give true or false, or a promise of it'))
        },
        failed: error => {
          clearTimeout(timer)
          reject(error)
        }
      }
      const timer = setTimeout(() => {
        queue.delete(question)
        const { release } = question
        if (release !== undefined) setTimeout(release, this.#timeout * this.#concurrency).unref()
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
