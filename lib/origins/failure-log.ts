import type { FastifyBaseLogger } from 'fastify'
import { shorten } from '../text/printable.js'
import { readThrown } from '../text/thrown.js'

const minute = 60_000

/** Logs requests that were refused because the store failed: one line a minute, with their number. */
export class FailureLog {
  #count = 0
  #last: readonly [FastifyBaseLogger, unknown] | undefined
  #timer: NodeJS.Timeout | undefined

  /** The first failure is logged at once; those of the following minute are logged together. */
  add (log: FastifyBaseLogger, error: unknown): void {
    this.#count++
    if (this.#timer === undefined) this.#tell(log, error)
    else this.#last = [log, error]
  }

  #tell (log: FastifyBaseLogger, error: unknown): void {
    const refused = this.#count
    const requests = refused === 1 ? '1 request' : `${refused} requests`
    const { message, value: err } = readThrown(error)
    const reason = shorten(Object(error) === error ? message : String(error), 300)
    const words = `cors: ${requests} refused, because the store of origins did not answer: ${reason}`
    try {
      log.error({ err, cors: { refused } }, words)
    } catch {
      // Loggers read more of an error than its message.
      log.error({ cors: { refused } }, words)
    }
    this.#count = 0
    this.#last = undefined
    this.#timer = setTimeout(() => {
      this.#timer = undefined
      if (this.#last !== undefined) this.#tell(...this.#last)
    }, minute).unref()
  }
}
