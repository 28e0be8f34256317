import type { IncomingMessage, Server } from 'node:http'

/** The requests of one cell that reached a server. */
export interface Seen {
  preflights: number
  /** Requests that are not preflights. */
  actual: number
  cookies: number
  /** The Origin of each request. */
  readonly origins: Array<string | undefined>
}

/** Counts what reaches the servers, by the id that each request carries, `?id=<id>`. */
export class Traffic {
  readonly #seen = new Map<string, Seen>()
  /** How many preflights of all asked for what CORS_ALLOW_PRIVATE_NETWORK answers. */
  privateNetwork = 0

  count ({ method, url = '/', headers }: IncomingMessage): void {
    const id = new URL(url, 'http://localhost').searchParams.get('id')
    if (id === null) return
    const seen = this.#open(id)
    seen.origins.push(headers.origin)
    if (method === 'OPTIONS' && 'access-control-request-method' in headers) {
      seen.preflights++
      if ('access-control-request-private-network' in headers) this.privateNetwork++
    } else {
      seen.actual++
    }
    if (headers.cookie !== undefined) seen.cookies++
  }

  /** Counts the requests, too, that Node's parser refuses for their method: no server sees more of them than the bytes. */
  countRefused (server: Server): void {
    server.prependListener('clientError', ({ rawPacket }: Error & { readonly rawPacket?: Buffer }) => {
      const id = /^\S+ \S+[?&]id=([^& ]+)/.exec(rawPacket?.toString('latin1') ?? '')?.[1]
      if (id !== undefined) this.#open(id).actual++
    })
  }

  of (id: string): Seen {
    return this.#seen.get(id) ?? { preflights: 0, actual: 0, cookies: 0, origins: [] }
  }

  #open (id: string): Seen {
    const seen = this.of(id)
    this.#seen.set(id, seen)
    return seen
  }
}
