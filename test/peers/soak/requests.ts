/** What is sent, and what has to come back. */
import type { Friend } from './apps.js'
import { hostile, hostileOrigin } from './origins.js'

type Standing = 'hostile' | Friend['standing']

/** What an answer is checked for: its status, and all of its header lines that are the plugin's. */
export interface Answer {
  readonly status: number
  readonly cors: string
}

export interface Exchange {
  readonly standing: Standing
  readonly request: string
  readonly expected: Answer
}

/** A kind of request. Path and headers hold the id, so that they differ each time as well. */
interface Kind {
  readonly method: string
  readonly path: (id: string) => string
  readonly headers: (id: string) => string
  readonly body?: string
  readonly covered: boolean
  /** Of the answer, where the plugin does not give it. */
  readonly status: number
  readonly isPreflight?: boolean
  readonly isPrivate?: boolean
}

const noHeaders = () => ''
const asksPut = (id: string) => `Access-Control-Request-Method: PUT\r\nAccess-Control-Request-Headers: content-type,x-${id}\r\n`
const asksPrivately = (id: string) => `Access-Control-Request-Method: X-${id}\r\nAccess-Control-Request-Private-Network: true\r\n`

const kinds: readonly Kind[] = [
  { method: 'OPTIONS', path: id => `/api/items/${id}`, headers: asksPut, covered: true, status: 404, isPreflight: true },
  { method: 'OPTIONS', path: id => `/api/none/${id}`, headers: asksPrivately, covered: true, status: 404, isPreflight: true, isPrivate: true },
  { method: 'OPTIONS', path: id => `/api/items/${id}`, headers: noHeaders, covered: true, status: 404 },
  { method: 'GET', path: id => `/api/items/${id}`, headers: noHeaders, covered: true, status: 200 },
  { method: 'GET', path: id => `/api/items/%C3%A9${id}?page=${id}`, headers: id => `X-Request-Id: ${id}\r\n`, covered: true, status: 200 },
  { method: 'POST', path: id => `/api/items/${id}`, headers: () => 'Content-Type: text/plain\r\nContent-Length: 2\r\n', body: 'hi', covered: true, status: 200 },
  { method: 'GET', path: id => `/api/none/${id}`, headers: noHeaders, covered: true, status: 404 },
  { method: 'GET', path: id => `/public/${id}`, headers: noHeaders, covered: false, status: 200 },
  { method: 'OPTIONS', path: id => `/public/${id}`, headers: asksPut, covered: false, status: 404, isPreflight: true }
]

const actualLines = ['access-control-allow-credentials: true', 'access-control-expose-headers: x-total-count', 'vary: origin']
const optionsLines = [...actualLines, 'access-control-allow-headers: content-type', 'access-control-allow-methods: GET, PUT', 'access-control-max-age: 600']
const privateLine = 'access-control-allow-private-network: true'

/** A round: requests of every kind from every hostile origin, and among them from every friend. `from` is the number of the first. */
export function makeRound (from: number, friends: readonly Friend[]): Exchange[] {
  const exchanges: Exchange[] = []
  let number = from
  for (const kind of kinds) {
    for (let count = 0; count < hostile.length; count++, number++) {
      exchanges.push(makeExchange(kind, 'hostile', hostileOrigin(number), number.toString(36)))
    }
    const id = number.toString(36)
    for (const { standing, origin } of friends) exchanges.push(makeExchange(kind, standing, origin(id), id))
  }
  return exchanges
}

function makeExchange (kind: Kind, standing: Standing, origin: string, id: string): Exchange {
  return {
    standing,
    request: `${kind.method} ${kind.path(id)} HTTP/1.1\r\nHost: api.test\r\nOrigin: ${origin}\r\n${kind.headers(id)}\r\n${kind.body ?? ''}`,
    expected: expect(kind, standing, origin)
  }
}

function expect (kind: Kind, standing: Standing, origin: string): Answer {
  if (!kind.covered && standing !== 'opened') return { status: kind.status, cors: '' }
  const status = kind.isPreflight === true ? 200 : kind.status
  if (standing === 'hostile') return { status, cors: 'vary: origin' }
  const lines = [...(kind.method === 'OPTIONS' ? optionsLines : actualLines), `access-control-allow-origin: ${origin}`]
  if (kind.isPrivate === true) lines.push(privateLine)
  return { status, cors: lines.sort().join('\n') }
}

/** Whether a line of a response's head is one that {@link Answer} holds. */
export function isCorsLine (line: string): boolean {
  return /^(?:access-control-|vary:)/i.test(line)
}
