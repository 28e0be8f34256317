import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify'
import { corsHeaders, type CorsSettings } from '../../../lib/index.js'
import {
  viewHeader, viewWayHeader, type Answer, type CompiledRegex, type HandlerRule, type RawRequest, type ViewWay
} from './django.js'
import { without, type Settings } from './pair.js'
import { sendAll, type RawResponse } from './raw-http.js'

/** Changes our side, so that a test can see that the change is noticed. */
export type Tamper = (app: FastifyInstance) => void

/** What we answer to the requests: the same views as Django's, behind the plugin. */
export async function answerOurs (settings: Settings, requests: readonly RawRequest[], tamper?: Tamper): Promise<Answer[]> {
  const app = Fastify({
    // What Node's parser does not let through has no answer that could be compared.
    clientErrorHandler (_error, socket) { socket.destroy() }
  })
  await app.register(corsHeaders, toOurs(settings))
  for (const [index, rule] of (settings.HANDLERS ?? []).entries()) connect(app, rule, index % 2 === 1)
  app.all('/', view)
  app.all('/api/*', view)
  app.setNotFoundHandler((request, reply) => view(request, reply.code(404)))
  tamper?.(app)
  await app.ready()
  const responses = await sendAll(app.server, requests)
  await app.close()
  return responses.map(toAnswer)
}

/** The settings as a settings.ts has them. */
export function toOurs (settings: Settings): CorsSettings {
  const toJavaScript = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(toJavaScript)
    return isCompiled(value) ? new RegExp(value.compiled, value.flags) : value
  }
  return Object.fromEntries(Object.entries(without(settings, 'HANDLERS')).map(([name, value]) => [name, toJavaScript(value)]))
}

function isCompiled (value: unknown): value is CompiledRegex {
  return typeof value === 'object' && value !== null && 'compiled' in value
}

function connect (app: FastifyInstance, { where, contains, says, raises }: HandlerRule, later: boolean): void {
  const answer = ({ headers, raw }: FastifyRequest): unknown => {
    const text = where === 'origin' ? headers.origin ?? '' : raw.url as string
    if (!text.includes(contains)) return false
    if (raises === true) throw new Error('A handler of the test fails.')
    return says
  }
  app.corsHeaders.checkRequestEnabled.connect(later ? async request => answer(request) : answer)
}

type Headers = ReadonlyArray<readonly [name: string, value: string]>

const write: Readonly<Record<ViewWay, (reply: FastifyReply, headers: Headers) => void>> = {
  reply (reply, headers) {
    for (const [name, value] of headers) reply.header(name, value)
    reply.send('view')
  },
  raw (reply, headers) {
    for (const [name, value] of headers) reply.raw.setHeader(name, value)
    reply.send('view')
  },
  hijack (reply, headers) {
    reply.hijack()
    const given = Object.fromEntries(headers.map(([name, value]) => [name.toLowerCase(), value]))
    reply.raw.writeHead(reply.statusCode, { ...given, 'content-length': 'view'.length }).end('view')
  }
}

function view ({ headers }: FastifyRequest, reply: FastifyReply): void {
  const asked = headers[viewHeader.toLowerCase()]
  const way = headers[viewWayHeader.toLowerCase()] as ViewWay | undefined
  write[way ?? 'reply'](reply, JSON.parse(typeof asked === 'string' ? asked : '[]') as Headers)
}

function toAnswer ({ status, headers: all }: RawResponse): Answer {
  const headers: Record<string, string> = {}
  for (const [name, value] of all) {
    if (name !== 'vary' && name !== 'content-length' && !name.startsWith('access-control-')) continue
    // Django sends each of them once, and so must we.
    headers[name] = name in headers ? `${headers[name]} and again ${value}` : value
  }
  return { status, headers }
}
