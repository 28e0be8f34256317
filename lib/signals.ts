/** Asked whether a request is enabled: anything truthy, or a promise of it, says yes. */
export type Handler<Sender> = (sender: Sender) => unknown

/** A Django signal: any number of handlers, asked together. */
export class Signal<Sender> {
  // Replaced, never changed: whom a request has begun to ask it asks to the end, whatever a handler does meanwhile.
  #handlers: ReadonlyArray<Handler<Sender>> = []

  /** How many handlers are connected. */
  get size (): number {
    return this.#handlers.length
  }

  /**
   * Connects a handler. One that is connected already stays connected once.
   * @throws TypeError if it is not a function.
   */
  connect (handler: Handler<Sender>): void {
    if (typeof handler !== 'function') throw new TypeError('checkRequestEnabled.connect takes a function: connect(request => true)')
    if (!this.#handlers.includes(handler)) this.#handlers = [...this.#handlers, handler]
  }

  /** Disconnects a handler, and tells whether it was connected. */
  disconnect (handler: Handler<Sender>): boolean {
    const { length } = this.#handlers
    this.#handlers = this.#handlers.filter(connected => connected !== handler)
    return this.#handlers.length < length
  }

  /**
   * Asks every handler, as Django does, also after one said yes. Gives a promise, of anything truthy
   * or falsy, only if one of them did; that promise rejects if a handler throws or rejects.
   */
  send (sender: Sender): boolean | Promise<unknown> {
    let enabled = false
    let pending: Array<PromiseLike<unknown>> | undefined
    for (const handler of this.#handlers) {
      const answer = ask(handler, sender)
      if (typeof answer === 'boolean') enabled ||= answer
      else (pending ??= []).push(answer)
    }
    if (pending === undefined) return enabled
    // Nearly always there is one handler, and nothing to put together.
    if (pending.length === 1 && !enabled) return Promise.resolve(pending[0])
    return Promise.all(pending).then(answers => enabled || answers.some(Boolean))
  }
}

/** What a handler throws is a rejection, so that the other handlers' promises are still waited for. */
function ask<Sender> (handler: Handler<Sender>, sender: Sender): boolean | PromiseLike<unknown> {
  try {
    const answer = handler(sender)
    return isThenable(answer) ? answer : Boolean(answer)
  } catch (error) {
    return Promise.reject(error)
  }
}

function isThenable (value: unknown): value is PromiseLike<unknown> {
  return typeof value === 'object' && value !== null && 'then' in value && typeof value.then === 'function'
}
