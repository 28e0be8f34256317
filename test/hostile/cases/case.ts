import type { Sending } from '../raw-client.js'

/** A status, and every Vary and Access-Control-* header that goes with it. */
export type Answer = readonly [status: number, headers: Readonly<Record<string, string>>]

export interface Outcome {
  readonly answers: readonly Answer[]
  /** The server closes the connection, and answers nothing that was sent after. */
  readonly closes: boolean
  /** The origins that the debug lines show, in any order. */
  readonly logged: readonly string[]
}

/** What one client sends over one connection, and what it gets. */
export interface Case extends Sending {
  readonly it: string
  readonly outcome: Outcome
  /** The outcome where Node runs with insecureHTTPParser, if it is another. */
  readonly lenient?: Outcome
  /** The outcome where handlers allow whatever they are asked about, if it is another. */
  readonly asked?: Outcome
  readonly askedLeniently?: Outcome
  /** No further request follows on the connection: the server ends it by itself, or the client does. */
  readonly alone?: true
  /** The methods of the requests, where one of them is HEAD. */
  readonly methods?: readonly string[]
}

export const a = 'https://a.example'
export const ask = 'Access-Control-Request-Method: PUT\r\n'
export const from = (origin: string): string => `Origin: ${origin}\r\n`

/** A request, its header lines each with its line end. */
export function request (lines: string, start = 'GET /here HTTP/1.1'): string {
  return `${start}\r\nHost: h\r\n${lines}\r\n`
}

/** A preflight. */
export function preflight (lines: string, target = '/here'): string {
  return request(ask + lines, `OPTIONS ${target} HTTP/1.1`)
}

const named = (origin: string) => ({
  vary: 'origin',
  'access-control-allow-origin': origin,
  'access-control-allow-credentials': 'true',
  'access-control-expose-headers': 'x-total'
})
const options = (origin: string) => ({
  ...named(origin),
  'access-control-allow-headers': 'x-one',
  'access-control-allow-methods': 'GET, PUT',
  'access-control-max-age': '86400'
})

/** An actual request’s answer, to an allowed origin. */
export const allowed = (origin = a, status = 200): Answer => [status, named(origin)]
/** An answer to OPTIONS, a preflight or not, to an allowed origin. */
export const preflighted = (origin = a, status = 200): Answer => [status, options(origin)]
/** A preflight’s answer that allows private networks too. */
export const privately: Answer = [200, { ...options(a), 'access-control-allow-private-network': 'true' }]
/** The answer where no origin is allowed. */
export const refused = (status = 200): Answer => [status, { vary: 'origin' }]
/** An answer that is none of the plugin’s affair: Node’s, or Fastify’s without its hooks. */
export const foreign = (status: number): Answer => [status, {}]

function outcome (answers: readonly Answer[], closes: boolean): Outcome {
  const origins = answers.map(([, headers]) => headers['access-control-allow-origin'])
  return { answers, closes, logged: origins.filter(origin => origin !== undefined) }
}
/** The connection stays in step: the next request on it gets the next answer. */
export const goesOn = (...answers: Answer[]): Outcome => outcome(answers, false)
export const closes = (...answers: Answer[]): Outcome => outcome(answers, true)
/** Node refuses to read it. */
export const unreadable = closes(foreign(400))
/** Node refuses to read what follows, while the answer still waits for a handler, and never comes. */
export const overtaken: Outcome = { ...unreadable, logged: [a] }
/** The outcome with other origins in the log: what was refused, or is shown otherwise than it was sent. */
export const logging = (of: Outcome, ...logged: string[]): Outcome => ({ ...of, logged })
