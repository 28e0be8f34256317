/** Raw requests through Node's own HTTP server and parser, over a connection in memory. */
import type { Server } from 'node:http'
import { duplexPair } from 'node:stream'
import type { RawRequest } from './django.js'
import { headerOf } from './pair.js'

export interface RawResponse {
  readonly status: number
  /** As they came, in their order, repeated ones too. */
  readonly headers: ReadonlyArray<readonly [name: string, value: string]>
}

/**
 * Sends the requests one after the other, and gives the responses in the same order. Waits for none but for that to a
 * request with Upgrade, since Node takes what else it has read by then for the other protocol, and drops it.
 */
export async function sendAll (server: Server, requests: readonly RawRequest[]): Promise<RawResponse[]> {
  const [client, accepted] = duplexPair()
  // What Node does with a connection that it accepts. It takes any stream for one.
  server.emit('connection', accepted)
  // One side of a pair does not notice by itself that the other is closed.
  accepted.once('close', () => client.push(null))
  client.setEncoding('latin1')
  let sent = 0
  const sendMore = (): void => {
    const upgrade = requests.slice(sent).findIndex(request => headerOf(request, 'upgrade') !== undefined)
    const end = upgrade < 0 ? requests.length : sent + upgrade + 1
    client.write(Buffer.from(requests.slice(sent, end).map(serialize).join(''), 'latin1'))
    sent = end
  }
  sendMore()

  const responses: RawResponse[] = []
  let received = ''
  for await (const chunk of client) {
    received += String(chunk)
    for (let read = cut(received, requests[responses.length]); read !== undefined; read = cut(received, requests[responses.length])) {
      received = received.slice(read.length)
      responses.push(read)
    }
    if (responses.length === requests.length) break
    if (responses.length === sent) sendMore()
  }
  accepted.destroy()
  if (responses.length < requests.length) {
    throw new Error(`Node's parser does not let this through: ${JSON.stringify(requests[responses.length])}`)
  }
  return responses
}

function serialize ({ method, target, headers }: RawRequest): string {
  return `${method} ${target} HTTP/1.1\r\nHost: localhost\r\n${headers.map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n`
}

/** The first response in what was received, if all of it has come, and how long it is. */
function cut (received: string, request: RawRequest | undefined): RawResponse & { length: number } | undefined {
  const end = received.indexOf('\r\n\r\n')
  if (request === undefined || end < 0) return undefined
  const [statusLine = '', ...lines] = received.slice(0, end).split('\r\n')
  const headers = lines.map(line => {
    const colon = line.indexOf(':')
    return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).replace(/^ /, '')] as const
  })
  const contentLength = headers.find(([name]) => name === 'content-length')?.[1]
  if (contentLength === undefined) throw new Error(`Nothing tells where this response ends: ${received}`)
  const length = end + 4 + (request.method === 'HEAD' ? 0 : Number(contentLength))
  return received.length < length ? undefined : { status: Number(statusLine.split(' ')[1]), headers, length }
}
