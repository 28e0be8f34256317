import type { FastifyBaseLogger } from 'fastify'
import { shorten } from '../text/printable.js'
import { readThrown } from '../text/thrown.js'

const minute = 60_000

/** Logs requests that a failure of the store has affected: one line a minute, with their number. */
export class FailureLog {
  readonly #level: 'error' | 'warn'
  readonly #effect: string
  readonly #words: string
  #count = 0
  #last: readonly [FastifyBaseLogger, unknown] | undefined
  #timer: NodeJS.Timeout | undefined

  /**
   * @param effect the field for the number of requests
   * @param words the line is `12 requests`, these, and the error
   */
  constructor (level: 'error' | 'warn', effect: string, words: string) {
    this.#level = level
    this.#effect = effect
    this.#words = words
  }

  /** The first failure is logged at once; those of the following minute are logged together. */
  add (log: FastifyBaseLogger, error: unknown): void {
    this.#count++
    if (this.#timer === undefined) this.#tell(log, error)
    else this.#last = [log, error]
  }

  #tell (log: FastifyBaseLogger, error: unknown): void {
    const requests = this.#count === 1 ? '1 request' : `${this.#count} requests`
    const { message, value: err } = readThrown(error)
    const reason = shorten(Object(error) === error ? message : String(error), 300)
    const words = `cors: ${requests} ${this.#words}: ${reason}`
    const cors = { [this.#effect]: this.#count }
    try {
      log[this.#level]({ err, cors }, words)
    } catch {
      // Loggers read more of an error than its message.
      log[this.#level]({ cors }, words)
    }
    this.#count = 0
    this.#last = undefined
    this.#timer = setTimeout(() => {
      this.#timer = undefined
      if (this.#last !== undefined) this.#tell(...this.#last)
    }, minute).unref()
  }
}
