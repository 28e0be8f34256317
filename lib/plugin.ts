import fastifyPlugin from 'fastify-plugin'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { awaitHandlers } from './await-handlers.js'
import { readAndCheck } from './checks/index.js'
import type { CheckMessage } from './checks/message.js'
import { SettingsError } from './checks/settings-error.js'
import { refuseFastifyCors, refuseSecond } from './conflicts.js'
import { keepVary, makeGuard } from './last-word.js'
import { logDecision, logWarning, makeForeignHeaderLog } from './log.js'
import { decide, decideWithoutAnswer, isPreflight, type Decision, type Facts } from './policy/decide.js'
import { allowOriginHeader } from './policy/headers.js'
import { compilePolicy, type Policy } from './policy/policy.js'
import { headersOf } from './policy/response-head.js'
import { varyWithOrigin } from './policy/vary.js'
import { preflightStrategy, routePreflights } from './preflight-routes.js'
import { effectiveSettings, type EffectiveSettings } from './settings/effective.js'
import type { SettingsModule } from './settings/schema.js'
import { Signal, type Handler } from './signals.js'

/** What the plugin puts on the instance that it is registered on: `app.corsHeaders`. */
export interface CorsHeaders {
  /** The settings as they count: old names resolved, defaults filled in, frozen. */
  readonly settings: EffectiveSettings
  /**
   * Asks code of your own about requests that the settings do not allow, as Django's signal of that
   * name does. A handler that returns something truthy, or a promise of it, allows the request; one
   * that throws ends it in a 500. A request asks at most once.
   */
  readonly checkRequestEnabled: Pick<Signal<FastifyRequest>, 'connect' | 'disconnect'>
  /**
   * The headers that an answer to this request gets, Vary included, their names in lower case: for answers that
   * are written without Fastify’s hooks, in `frameworkErrors`, `routerOptions.onBadUrl` or `clientErrorHandler`.
   * Takes a Fastify request, a request of Node’s, or as much of one as is known. No handler of
   * checkRequestEnabled is asked: what only a handler allows is allowed here once it has been asked.
   *
   * @example
   * const app: FastifyInstance = Fastify({
   *   frameworkErrors (error, request, reply: FastifyReply) {
   *     reply.headers(app.corsHeaders.headersFor(request)).code(400).send(error)
   *   }
   * })
   */
  readonly headersFor: (request: RequestFacts) => Record<string, string>
}

/** What the settings’ answer to a request depends on. A Fastify request and Node’s requests have it all. */
export type RequestFacts = Facts

declare module 'fastify' {
  interface FastifyInstance {
    corsHeaders: CorsHeaders
  }
  interface FastifyRequest {
    /** Whether CORS applies to this request: Django's `request._cors_enabled`. */
    readonly corsEnabled: boolean
  }
}

type Done = (error?: Error) => void
/** What a hook goes on with once the request is decided. */
type Next = (request: FastifyRequest, reply: FastifyReply, decision: Decision, done: Done) => void

/** Where a request of Node’s keeps its decision from onRequest on. */
const kDecision = Symbol('fastify-cors-headers.decision')
type Decided = FastifyRequest['raw'] & { [kDecision]?: Decision | undefined }

async function plugin (fastify: FastifyInstance, module: SettingsModule): Promise<void> {
  refuseSecond(fastify)
  const { settings, policy, warnings, isSilenced } = prepare(module)
  refuseFastifyCors(fastify, policy.coversUrl)
  for (const check of warnings) logWarning(fastify, check)
  const signal = new Signal<FastifyRequest>()
  const guard = makeGuard(decisionForHead, makeForeignHeaderLog(fastify, isSilenced('corsheaders.W026')))
  const isAfterExpress = fastify.hasPlugin('@fastify/express')

  fastify.decorate('corsHeaders', Object.freeze({
    settings,
    checkRequestEnabled: Object.freeze({
      connect: (handler: Handler<FastifyRequest>) => { signal.connect(handler) },
      disconnect: (handler: Handler<FastifyRequest>) => signal.disconnect(handler)
    }),
    headersFor: (request: RequestFacts | FastifyRequest) => {
      const raw: Facts & { [kDecision]?: Decision | undefined } = 'raw' in request ? request.raw : request
      // The target of a request that Node could not parse is unknown.
      const { method, url = '/', headers } = raw
      return headersOf(raw[kDecision] ?? decide(policy, { method, url, headers }, false))
    }
  }))
  // On the prototype: a value of its own would be written into every request before its hooks run.
  fastify.decorateRequest('corsEnabled', { getter () { return decisionOf(this)?.covered ?? false } })
  fastify.addHook('onRequest', (request, reply, done) => withDecision(request, reply, done, answerPreflight))
  fastify.addHook('onSend', (request, reply, payload, done) => {
    const decision = decisionOf(request)
    // A hook older than ours has answered.
    if (decision === undefined) return withDecision(request, reply, done, goOn)
    // Another hook answers while handlers are pending: their answer comes too late.
    if (decision.reason === 'handler-pending') keep(request, decideWithoutAnswer(decision))
    if (decision.covered) keepVary(reply, payload)
    done()
  })

  // It can also come after us.
  fastify.addHook('onReady', async () => refuseFastifyCors(fastify, policy.coversUrl))

  const isRoot = Object.getPrototypeOf(fastify) === Object.prototype
  if (!isRoot) routeChild(fastify, facts => isPreflight(facts) && (signal.size > 0 || policy.coversUrl(facts.url as string)))

  /** Decides the request, and goes on. Waits for nobody where nobody must be asked. */
  function withDecision (request: FastifyRequest, reply: FastifyReply, done: Done, next: Next): void {
    const facts = isAfterExpress ? undoExpress(request, reply) : request.raw
    const decision = decide(policy, facts, signal.size === 0 ? false : undefined)
    if (decision.reason === 'handler-pending') askHandlers(request, reply, facts, decision, done, next)
    else goOnWith(request, reply, decision, done, next)
  }

  function goOnWith (request: FastifyRequest, reply: FastifyReply, decision: Decision, done: Done, next: Next): void {
    keep(request, decision)
    if (decision.covered) setHeaders(request, reply, decision)
    next(request, reply, decision, done)
  }

  function askHandlers (request: FastifyRequest, reply: FastifyReply, facts: Facts, pending: Decision, done: Done, next: Next): void {
    const answer = signal.send(request)
    if (typeof answer === 'boolean') return goOnWith(request, reply, decide(policy, facts, answer), done, next)
    keep(request, pending)
    if (pending.covered) guard(request, reply)
    awaitHandlers(answer, reply, (error, says) => {
      if (decisionOf(request) !== pending) return
      if (error !== undefined) {
        reply.code(500)
        return done(error)
      }
      goOnWith(request, reply, decide(policy, facts, Boolean(says)), done, next)
    })
  }

  /** Hooks and handlers see the headers from here on, and may copy them to an answer of their own. */
  function setHeaders (request: FastifyRequest, reply: FastifyReply, { allowOrigin, lines }: Decision): void {
    guard(request, reply)
    reply.header('vary', varyWithOrigin(reply.getHeader('vary')))
    if (allowOrigin !== undefined) reply.header(allowOriginHeader, allowOrigin)
    // By index: an iterator would be the only thing that is allocated here.
    for (let i = 0; i < lines.length; i++) reply.header(lines[i]![0], lines[i]![1])
  }

  /** The head goes out now: handlers that are still pending come too late. */
  function decisionForHead (request: FastifyRequest): Decision {
    const decision = decisionOf(request) as Decision
    return decision.reason === 'handler-pending' ? keep(request, decideWithoutAnswer(decision)) : decision
  }
}

function decisionOf ({ raw }: FastifyRequest): Decision | undefined {
  return (raw as Decided)[kDecision]
}

/** @fastify/express decodes the target before later hooks see it; what it decoded it keeps aside. */
function undoExpress ({ raw }: FastifyRequest, reply: FastifyReply): Facts {
  const { method, url, headers } = raw
  const { originalUrl } = raw as { originalUrl?: string }
  // Its `send` is on the response once its hook has run; rewriteUrl alone keeps an originalUrl, too.
  return { method, url: 'send' in reply.raw ? originalUrl : url, headers }
}

function routeChild (child: FastifyInstance, answers: (facts: Facts) => boolean): void {
  if (!child.hasConstraintStrategy(preflightStrategy.name)) {
    child.addConstraintStrategy(preflightStrategy as unknown as Parameters<typeof child.addConstraintStrategy>[0])
  }
  const sawNoRoute = routePreflights(child, answers)
  child.addHook('onReady', async () => {
    if (sawNoRoute()) child.log.warn('fastify-cors-headers saw no route of the instance that it is registered in, and answers no preflights there. Await its registration, before the routes: await instance.register(corsHeaders, settings).')
  })
}

/** What a settings module comes to. */
interface Prepared {
  readonly settings: EffectiveSettings
  readonly policy: Policy
  readonly warnings: readonly CheckMessage[]
  readonly isSilenced: (id: string) => boolean
}

/** Checks and compiles. Throws before anything was put on the instance. */
function prepare (module: unknown): Prepared {
  const { written, messages } = readAndCheck(module)
  const errors = messages.filter(({ level }) => level === 'error')
  if (errors.length > 0) throw new SettingsError(errors)
  const settings = effectiveSettings(written)
  return { settings, policy: compilePolicy(settings), warnings: messages, isSilenced: id => written.silenced.includes(id) }
}

function keep (request: FastifyRequest, decision: Decision): Decision {
  (request.raw as Decided)[kDecision] = decision
  logDecision(request, decision)
  return decision
}

/** Answered here, a preflight meets no route, no authentication and no body parser. */
function answerPreflight (request: FastifyRequest, reply: FastifyReply, { covered }: Decision, done: Done): void {
  if (covered && isPreflight(request.raw)) reply.code(200).send()
  else done()
}

function goOn (_request: FastifyRequest, _reply: FastifyReply, _decision: Decision, done: Done): void {
  done()
}

export const corsHeaders = fastifyPlugin(plugin, { fastify: '5.x', name: 'fastify-cors-headers' })
