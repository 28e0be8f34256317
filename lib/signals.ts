/** Asked whether a request is enabled: anything truthy, or a promise of it, says yes. */
export type Handler<Sender> = (sender: Sender) => unknown

/** A Django signal: any number of handlers, asked together. */
export class Signal<Sender> {
  readonly #handlers = new Set<Handler<Sender>>()

  /** How many handlers are connected. */
  get size (): number {
    return this.#handlers.size
  }

  /**
   * Connects a handler. One that is connected already stays connected once.
   * @throws TypeError if it is not a function.
   */
  connect (handler: Handler<Sender>): void {
    if (typeof handler !== 'function') throw new TypeError('checkRequestEnabled.connect takes a function: connect(request => true)')
    this.#handlers.add(handler)
  }

  /** Disconnects a handler, and tells whether it was connected. */
  disconnect (handler: Handler<Sender>): boolean {
    return this.#handlers.delete(handler)
  }

  /**
   * Asks every handler, as Django does, also after one said yes. Gives a promise only if one of
   * them did; that promise rejects if a handler throws or rejects.
   */
  send (sender: Sender): boolean | Promise<boolean> {
    let enabled = false
    const pending: Array<PromiseLike<unknown>> = []
    for (const handler of [...this.#handlers]) {
      try {
        const answer = handler(sender)
        if (isThenable(answer)) pending.push(answer)
        else if (answer) enabled = true
      } catch (error) {
        // As a rejection, so that the other handlers' promises are still waited for.
        pending.push(Promise.reject(error))
      }
    }
    if (pending.length === 0) return enabled
    return Promise.all(pending).then(answers => enabled || answers.some(Boolean))
  }
}

function isThenable (value: unknown): value is PromiseLike<unknown> {
  return typeof value === 'object' && value !== null && 'then' in value && typeof value.then === 'function'
}
