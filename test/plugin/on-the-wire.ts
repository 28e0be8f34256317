import type { AddressInfo } from 'node:net'
import type { FastifyInstance } from 'fastify'
import { exchange } from '../hostile/raw-client.js'
import { readResponses } from '../hostile/strict-http.js'

export interface Question {
  readonly method?: string
  readonly url?: string
  readonly headers?: Readonly<Record<string, string>>
}

/** An answer as it came over a socket, its header lines in the order, the case and the number in which they came. */
export interface Answer {
  readonly status: string
  readonly lines: ReadonlyArray<readonly [name: string, value: string]>
  /** As it came, in chunks or whole. */
  readonly body: string
}

/** A request as it is sent, with the header names as they are written. */
function textOf ({ method = 'GET', url = '/', headers = {} }: Question, connection: 'close' | 'keep-alive' = 'close'): string {
  const lines = Object.entries({ Host: 'a.test', ...headers, Connection: connection }).map(([name, value]) => `${name}: ${value}\r\n`)
  return `${method} ${url} HTTP/1.1\r\n${lines.join('')}\r\n`
}

const portOf = ({ server }: FastifyInstance): number => (server.address() as AddressInfo).port

/** Asks an app that listens over a connection of its own. */
export async function ask (app: FastifyInstance, question: Question = {}): Promise<Answer> {
  const bytes = await exchange(portOf(app), { pieces: [textOf(question)] })
  // Interim responses, such as early hints, come before the answer.
  const answer = bytes.replace(/^(?:HTTP\/1\.1 1\d\d [^]*?\r\n\r\n)*/, '')
  const end = answer.indexOf('\r\n\r\n')
  const [status = '', ...fields] = answer.slice(0, end).split('\r\n')
  return {
    status,
    lines: fields.map(field => [field.slice(0, field.indexOf(':')), field.slice(field.indexOf(':') + 1).trim()] as const),
    body: answer.slice(end + 4)
  }
}

/** Asks all over one connection, which takes less than one for each, and gives the lines that are the plugin's business. */
export async function askAll (app: FastifyInstance, questions: readonly Question[]): Promise<Array<{ status: number, cors: ReturnType<typeof corsLines>, body: string }>> {
  const texts = questions.map((question, index) => textOf(question, index < questions.length - 1 ? 'keep-alive' : 'close'))
  const responses = readResponses(await exchange(portOf(app), { pieces: [texts.join('')] }), questions.map(({ method = 'GET' }) => method))
  if (responses.length !== questions.length) throw new Error(`${responses.length} responses to ${questions.length} requests`)
  return responses.map(({ status, headers, body }) => ({ status, cors: corsLines({ lines: headers }), body }))
}

const isCors = ([name]: readonly [string, string]): boolean => /^(?:vary|access-control-.*)$/i.test(name)

/** The lines that are the plugin's business, each as often as it came: the whole set, so that absent means absent. */
export function corsLines ({ lines }: Pick<Answer, 'lines'>): Array<readonly [string, string]> {
  return lines.filter(isCors).map(([name, value]) => [name.toLowerCase(), value] as const).sort()
}

/** All that is none of the plugin's business, but for the time. */
export function restOf ({ status, lines, body }: Answer): { status: string, lines: string[], body: string } {
  return { status, lines: lines.filter(line => !isCors(line) && line[0].toLowerCase() !== 'date').map(line => line.join(': ')).sort(), body }
}

/** Names and values as {@link corsLines} gives them. */
export function asLines (headers: Readonly<Record<string, string>>): Array<readonly [string, string]> {
  return Object.entries(headers).sort()
}
