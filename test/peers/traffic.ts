import type { IncomingMessage } from 'node:http'

/** The requests of one cell that reached a server. */
export interface Seen {
  preflights: number
  /** Requests that are not preflights. */
  actual: number
  cookies: number
}

/** Counts what reaches the servers, by the id that each request carries, `?id=<id>`. */
export class Traffic {
  readonly #seen = new Map<string, Seen>()

  count ({ method, url = '/', headers }: IncomingMessage): void {
    const id = new URL(url, 'http://localhost').searchParams.get('id')
    if (id === null) return
    const seen = this.of(id)
    this.#seen.set(id, seen)
    if (method === 'OPTIONS' && 'access-control-request-method' in headers) seen.preflights++
    else seen.actual++
    if (headers.cookie !== undefined) seen.cookies++
  }

  of (id: string): Seen {
    return this.#seen.get(id) ?? { preflights: 0, actual: 0, cookies: 0 }
  }
}
