/** Decides whether a request is enabled: a truthy result, or a promise of one, enables it. */
export type Handler<Sender> = (sender: Sender) => unknown

/** A Django signal: any number of handlers, asked together. */
export class Signal<Sender> {
  // Replaced, never mutated: connect and disconnect do not affect a send that is under way.
  #handlers: ReadonlyArray<Handler<Sender>> = []

  /** How many handlers are connected. */
  get size (): number {
    return this.#handlers.length
  }

  /**
   * Connects a handler. Connecting it again has no effect.
   * @throws TypeError if it is not a function.
   */
  connect (handler: Handler<Sender>): void {
    if (typeof handler !== 'function') throw new TypeError('checkRequestEnabled.connect takes a function: connect(request => true)')
    if (!this.#handlers.includes(handler)) this.#handlers = [...this.#handlers, handler]
  }

  /** Disconnects a handler. Returns whether it was connected. */
  disconnect (handler: Handler<Sender>): boolean {
    const { length } = this.#handlers
    this.#handlers = this.#handlers.filter(connected => connected !== handler)
    return this.#handlers.length < length
  }

  /**
   * Calls every handler, as Django does, even after one enabled the request. Returns a promise only if a handler did;
   * it resolves to a truthy or falsy value, and rejects if a handler throws or rejects.
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
    // The common case: one handler.
    if (pending.length === 1 && !enabled) return Promise.resolve(pending[0])
    return Promise.all(pending).then(answers => enabled || answers.some(Boolean))
  }
}

/** Turns a thrown error into a rejection, so that the remaining handlers are still called. */
function ask<Sender> (handler: Handler<Sender>, sender: Sender): boolean | PromiseLike<unknown> {
  try {
    const answer = handler(sender)
    return isThenable(answer) ? answer : Boolean(answer)
  } catch (error) {
    return Promise.reject(error)
  }
}

/** What `await` waits for: functions too, such as a client's proxy. */
function isThenable (value: unknown): value is PromiseLike<unknown> {
  return ((typeof value === 'object' && value !== null) || typeof value === 'function') && 'then' in value && typeof value.then === 'function'
}
