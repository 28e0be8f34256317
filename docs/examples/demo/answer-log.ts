import { STATUS_CODES } from 'node:http'
import type { FastifyReply, FastifyRequest } from 'fastify'

/** A response of the API, for the page: a script sees neither preflights nor blocked responses. */
export interface Answer {
  readonly method: string
  /** The method that a preflight asks about. */
  readonly asksMethod: string | undefined
  readonly asksHeaders: string | undefined
  readonly hadCookie: boolean
  /** Number and name, as in `414 URI Too Long`. */
  readonly status: string
  readonly headers: Record<string, string>
}

const kept = 200

/** Keeps the responses to requests whose URL has an id, `?request=<id>`. */
export class AnswerLog {
  readonly #answers = new Map<string, Answer[]>()

  of (id: string): readonly Answer[] {
    return this.#answers.get(id) ?? []
  }

  add (url: string, answer: Answer): void {
    const id = new URLSearchParams(url.split('?')[1]).get('request')
    if (id === null) return
    this.#answers.set(id, [...this.of(id), answer])
    const [oldest] = this.#answers.keys()
    if (this.#answers.size > kept && oldest !== undefined) this.#answers.delete(oldest)
  }
}

export function answerOf ({ method, headers }: FastifyRequest, reply: FastifyReply): Answer {
  return {
    method,
    asksMethod: headers['access-control-request-method'],
    asksHeaders: headers['access-control-request-headers'],
    hadCookie: headers.cookie !== undefined,
    status: `${reply.statusCode} ${STATUS_CODES[reply.statusCode] ?? ''}`,
    headers: joined(reply.getHeaders())
  }
}

/** As browsers see them: the lines of one header joined to one value. */
export function joined (headers: Record<string, string | number | string[] | undefined>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, [value].flat().join(', ')]))
}
