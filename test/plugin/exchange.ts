import type { IncomingMessage, ServerResponse } from 'node:http'
import type { FastifyInstance } from 'fastify'
import type { SetupName } from '../bench/setups.js'

/** A request to count with, as plain data, so that it can be handed to a process of its own. */
export interface Sample {
  readonly setup: SetupName
  readonly method?: 'OPTIONS'
  readonly headers: Readonly<Record<string, string>>
}

const ignore = (): void => {}
const socket = { remoteAddress: '127.0.0.1', on: ignore, once: ignore, removeListener: ignore }

/** As little of Node's request as Fastify needs. What Node does around one would drown what is counted. */
class Request {
  readonly httpVersion = '1.1'
  readonly httpVersionMajor = 1
  readonly url = '/'
  readonly socket = socket
  readonly method: string
  readonly headers: Readonly<Record<string, string>>

  constructor ({ method, headers }: Pick<Sample, 'method' | 'headers'>) {
    this.method = method ?? 'GET'
    this.headers = headers
  }

  on (): this { return this }
  once (): this { return this }
  removeListener (): this { return this }
}

/** As little of Node's response. */
class Response {
  statusCode = 200
  headersSent = false
  writableEnded = false
  readonly destroyed = false
  readonly #ended: () => void

  constructor (ended: () => void) {
    this.#ended = ended
  }

  setHeader (): void {}
  getHeader (): undefined {}
  getHeaderNames (): string[] { return [] }
  hasHeader (): boolean { return false }
  removeHeader (): void {}
  writeHead (): void { this.headersSent = true }
  end (): void {
    this.writableEnded = true
    this.#ended()
  }

  on (): this { return this }
  once (): this { return this }
  removeListener (): this { return this }
}

/** Has an app answer, without a server. `ended` is called when it has, before this returns unless the app waits for something. */
export function answer (app: FastifyInstance, sample: Pick<Sample, 'method' | 'headers'>, ended: () => void = ignore): void {
  app.routing(new Request(sample) as unknown as IncomingMessage, new Response(ended) as unknown as ServerResponse)
}
