import { setTimeout as sleep } from 'node:timers/promises'

/** A connection to the store, which reports every change while it is open. */
export interface Link {
  /** Settles after every change made before the call has been reported. */
  readonly ping: () => Promise<unknown>
}

/**
 * Opens a connection.
 *
 * @param signal aborts when the connection is given up: then close it, even while it is still opening
 * @param lose to be called when the connection is lost
 */
export type Open<L extends Link> = (signal: AbortSignal, lose: (error: unknown) => void) => Promise<L>

const pingEvery = 250
/**
 * A connection that hangs reports no changes, so remembered verdicts count for this many milliseconds after sending the
 * last ping that was answered. Together with the time to report it, a change is known everywhere within a second.
 */
const trustedFor = 700
/** Milliseconds without an answer after which a connection is given up. */
const answerTimeout = 5000
/** Random, so that many processes do not reconnect at the same time. */
const retryAfter = (): number => 100 + 400 * Math.random()

/** Keeps a connection that reports changes open, and knows whether its reports are current. */
export class Channel<L extends Link> {
  readonly #open: Open<L>
  readonly #forget: () => void
  readonly #ended: Promise<void>
  #life = new AbortController()
  #link!: Promise<L>
  #isClosed = false
  #lastConfirmed = -Infinity
  #failure: unknown

  /** @param forget called where changes may have been missed */
  constructor (open: Open<L>, forget: () => void) {
    this.#open = open
    this.#forget = forget
    this.#ended = this.#run()
  }

  /** Whether all changes are known, except those of the last moment. */
  get isCurrent (): boolean {
    return performance.now() - this.#lastConfirmed < trustedFor
  }

  /** Why the last connection was given up, until another one works. */
  get failure (): unknown {
    return this.#failure
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
      // Until another connection is open, changes are missed.
      this.#lastConfirmed = -Infinity
      this.#forget()
      wait = wasOpen ? 0 : retryAfter()
    }
  }

  async #openAfter (wait: number, life: AbortController): Promise<L> {
    if (wait > 0) await sleep(wait, undefined, { signal: life.signal })
    return await withTimeout(answerTimeout, life.signal, this.#open(life.signal, error => { life.abort(error) }))
  }

  /** Ends when the connection does. Returns whether it was open at all. */
  async #listen (life: AbortController): Promise<boolean> {
    let wasOpen = false
    try {
      const link = await this.#link
      // Changes to verdicts from before this connection may have been missed.
      this.#forget()
      for (;;) {
        const sent = performance.now()
        await withTimeout(answerTimeout, life.signal, link.ping())
        this.#lastConfirmed = sent
        this.#failure = undefined
        wasOpen = true
        await sleep(pingEvery, undefined, { signal: life.signal })
      }
    } catch (error) {
      // Requests that wait for the connection get the error too.
      life.abort(error)
      this.#failure = life.signal.reason
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
