import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'

/** What the API answered, told afterwards to the page: a script sees neither preflights nor blocked answers. */
interface Answer {
  readonly method: string
  readonly origin: string | undefined
  /** What a preflight asks leave for. */
  readonly asksMethod: string | undefined
  readonly asksHeaders: string | undefined
  readonly hadCookie: boolean
  readonly status: number
  readonly headers: Record<string, string>
}

const kept = 200
const shownHeaders = /^(?:access-control-|x-|vary$|set-cookie$)/

/**
 * Keeps the answers to requests that carry an id, `?request=<id>`, and gives them out at
 * /api/answers/<id>. To be called after the plugin was registered, whose headers it is to see.
 */
export function logAnswers (api: FastifyInstance): void {
  const answers = new Map<string, Answer[]>()

  api.addHook('onSend', async (request, reply) => {
    const id = new URLSearchParams(request.url.split('?')[1]).get('request')
    if (id === null) return
    answers.set(id, [...answers.get(id) ?? [], answerOf(request, reply)])
    const [oldest] = answers.keys()
    if (answers.size > kept && oldest !== undefined) answers.delete(oldest)
  })

  api.get<{ Params: { id: string } }>('/api/answers/:id', async request => answers.get(request.params.id) ?? [])
}

function answerOf ({ method, headers }: FastifyRequest, reply: FastifyReply): Answer {
  return {
    method,
    origin: headers.origin,
    asksMethod: headers['access-control-request-method'],
    asksHeaders: headers['access-control-request-headers'],
    hadCookie: headers.cookie !== undefined,
    status: reply.statusCode,
    headers: Object.fromEntries(
      Object.entries(reply.getHeaders())
        .filter(([name]) => shownHeaders.test(name))
        .map(([name, value]) => [name, String(value)])
    )
  }
}
