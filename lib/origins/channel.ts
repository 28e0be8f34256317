import { setTimeout as sleep } from 'node:timers/promises'

/** A connection to the store. While it is open, it tells of every change. */
export interface Link {
  /** Settles after every change has been told that was made before it was called. */
  readonly ping: () => Promise<unknown>
}

/**
 * Opens a connection.
 *
 * @param signal aborts when the connection is given up: closes it, and whatever is still being opened
 * @param lose to be called when it is lost
 */
export type Open<L extends Link> = (signal: AbortSignal, lose: (error: unknown) => void) => Promise<L>

const pingEvery = 250
/**
 * A connection that hangs tells of no change. So what is remembered counts for this long only after the last ping was sent
 * that was answered. A change is known everywhere within this time and the one that it takes to tell: less than a second.
 */
const trustedFor = 700
/** Milliseconds without an answer after which a connection is given up. */
const answerTimeout = 5000
/** By chance, so that many processes do not come back all at once. */
const retryAfter = (): number => 100 + 400 * Math.random()

/** Keeps a connection that tells of changes, and knows whether it does so at the moment. */
export class Channel<L extends Link> {
  readonly #open: Open<L>
  readonly #forget: () => void
  readonly #ended: Promise<void>
  #life = new AbortController()
  #link!: Promise<L>
  #isClosed = false
  #lastConfirmed = -Infinity

  /** @param forget called where changes may have been missed */
  constructor (open: Open<L>, forget: () => void) {
    this.#open = open
    this.#forget = forget
    this.#ended = this.#run()
  }

  /** Whether every change is known but for those of a moment ago. */
  get isCurrent (): boolean {
    return performance.now() - this.#lastConfirmed < trustedFor
  }

  /** The connection, or the attempt to open one. */
  get link (): Promise<L> {
    return this.#link
  }

  async close (): Promise<void> {
    this.#isClosed = true
    this.#life.abort(new Error('the source of origins is closed'))
    await this.#ended
  }

  async #run (): Promise<void> {
    let wait = 0
    while (!this.#isClosed) {
      this.#life = new AbortController()
      this.#link = this.#openAfter(wait, this.#life)
      const wasOpen = await this.#listen(this.#life)
      // Changes are missed from now on, until another connection is open.
      this.#lastConfirmed = -Infinity
      this.#forget()
      wait = wasOpen ? 0 : retryAfter()
    }
  }

  async #openAfter (wait: number, life: AbortController): Promise<L> {
    if (wait > 0) await sleep(wait, undefined, { signal: life.signal })
    return await withTimeout(answerTimeout, life.signal, this.#open(life.signal, error => { life.abort(error) }))
  }

  /** Ends when the connection does, and tells whether there was one. */
  async #listen (life: AbortController): Promise<boolean> {
    let wasOpen = false
    try {
      const link = await this.#link
      // What has been remembered so far, nobody has told of changes to.
      this.#forget()
      for (;;) {
        const sent = performance.now()
        await withTimeout(answerTimeout, life.signal, link.ping())
        this.#lastConfirmed = sent
        wasOpen = true
        await sleep(pingEvery, undefined, { signal: life.signal })
      }
    } catch (error) {
      // Requests that ask meanwhile get it, too.
      life.abort(error)
      return wasOpen
    }
  }
}

async function withTimeout<Value> (milliseconds: number, signal: AbortSignal, promise: Promise<Value>): Promise<Value> {
  return await new Promise((resolve, reject) => {
    const fail = (): void => { reject(signal.reason) }
    const timer = setTimeout(() => { reject(new Error(`no answer within ${milliseconds} ms`)) }, milliseconds)
    signal.addEventListener('abort', fail, { once: true })
    promise.then(resolve, reject).finally(() => {
      clearTimeout(timer)
      signal.removeEventListener('abort', fail)
    })
  })
}
