import fastifyPlugin from 'fastify-plugin'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { readAndCheck } from './checks/index.js'
import type { CheckMessage } from './checks/message.js'
import { SettingsError } from './checks/settings-error.js'
import { decide, decideWithoutAnswer, isPreflight, type Decision, type Facts } from './policy/decide.js'
import { allowOriginHeader } from './policy/headers.js'
import { compilePolicy, type Policy } from './policy/policy.js'
import { varyWithOrigin } from './policy/vary.js'
import { preflightStrategy, routePreflights } from './preflight-routes.js'
import { shorten } from './printable.js'
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
}

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

/** Where a request keeps its decision from onRequest to onSend. */
const kDecision = Symbol('fastify-cors-headers.decision')
type Decided = FastifyRequest & { [kDecision]: Decision | undefined }

async function plugin (fastify: FastifyInstance, module: SettingsModule): Promise<void> {
  refuseConflicts(fastify)
  const { settings, policy, warnings } = prepare(module)
  for (const check of warnings) fastify.log.warn({ check }, `${check.id} ${check.path}: ${check.message} Fix: ${check.hint}`)
  const signal = new Signal<FastifyRequest>()

  fastify.decorate('corsHeaders', Object.freeze({
    settings,
    checkRequestEnabled: Object.freeze({
      connect: (handler: Handler<FastifyRequest>) => { signal.connect(handler) },
      disconnect: (handler: Handler<FastifyRequest>) => signal.disconnect(handler)
    })
  }))
  // On the prototype: a value of its own would be written into every request before its hooks run.
  fastify.decorateRequest('corsEnabled', { getter () { return (this as Decided)[kDecision]?.covered ?? false } })
  fastify.addHook('onRequest', (request, reply, done) => withDecision(request, reply, done, answerPreflight))
  fastify.addHook('onSend', (request, reply, _payload, done) => {
    const decision = (request as Decided)[kDecision]
    // A hook older than ours has answered.
    if (decision === undefined) return withDecision(request, reply, done, writeHeaders)
    if (decision.reason !== 'handler-pending') return writeHeaders(request, reply, decision, done)
    // Somebody else answers while handlers are asked: nobody is allowed, and their answer comes too late.
    writeHeaders(request, reply, keep(request, decideWithoutAnswer(decision)), done)
  })

  // It can also come after us.
  fastify.addHook('onReady', async () => refuseFastifyCors(fastify))

  const isRoot = Object.getPrototypeOf(fastify) === Object.prototype
  if (!isRoot) routeChild(fastify, facts => isPreflight(facts) && (signal.size > 0 || policy.coversUrl(facts.url as string)))

  /** Decides the request, and goes on. Waits for nobody where nobody must be asked. */
  function withDecision (request: FastifyRequest, reply: FastifyReply, done: Done, next: Next): void {
    const decision = decide(policy, request.raw, signal.size === 0 ? false : undefined)
    if (decision.reason === 'handler-pending') askHandlers(request, reply, decision, done, next)
    else next(request, reply, keep(request, decision), done)
  }

  function askHandlers (request: FastifyRequest, reply: FastifyReply, pending: Decision, done: Done, next: Next): void {
    const answer = signal.send(request)
    if (typeof answer === 'boolean') {
      return next(request, reply, keep(request, decide(policy, request.raw, answer)), done)
    }
    keep(request, pending)
    settle(answer, reply, (error, says) => {
      if ((request as Decided)[kDecision] !== pending) return
      if (error !== undefined) {
        reply.code(500)
        return done(error)
      }
      next(request, reply, keep(request, decide(policy, request.raw, Boolean(says))), done)
    })
  }
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

/** Checks and compiles. Throws before anything was put on the instance. */
function prepare (module: unknown): { settings: EffectiveSettings, policy: Policy, warnings: readonly CheckMessage[] } {
  const { written, messages } = readAndCheck(module)
  const errors = messages.filter(({ level }) => level === 'error')
  if (errors.length > 0) throw new SettingsError(errors)
  const settings = effectiveSettings(written)
  return { settings, policy: compilePolicy(settings), warnings: messages }
}

function refuseConflicts (fastify: FastifyInstance): void {
  if (fastify.hasDecorator('corsHeaders')) {
    throw conflict('fastify-cors-headers is registered already, on this instance or on one above it. Register it once, with all of the settings; for settings that differ, register it in each child instance and not above them.')
  }
  refuseFastifyCors(fastify)
}

function refuseFastifyCors (fastify: FastifyInstance): void {
  if (fastify.hasPlugin('@fastify/cors')) {
    throw conflict('@fastify/cors is registered on the same instance as fastify-cors-headers. Both would answer preflights and write the same headers: remove the registration of @fastify/cors.')
  }
}

function conflict (message: string): Error {
  return Object.assign(new Error(message), { code: 'CORS_ERR_CONFLICT' })
}

function keep (request: FastifyRequest, decision: Decision): Decision {
  (request as Decided)[kDecision] = decision
  const { reason, covered } = decision
  if (covered && reason !== 'no-origin' && reason !== 'handler-pending' && logsDebug(request)) logDecision(request, decision)
  return decision
}

function logDecision ({ raw, log }: FastifyRequest, { reason, allowOrigin }: Decision): void {
  const kind = isPreflight(raw) ? 'preflight' : 'actual request'
  const allowed = allowOrigin !== undefined
  const shown = shorten(raw.headers.origin as string, 300)
  log.debug({ cors: { kind, allowed, reason, origin: shown } }, `cors: ${kind} from ${shown} ${allowed ? 'allowed' : 'refused'}: ${reason}`)
}

/** Asked first, so that a line that nobody reads is not even made. Pino knows; others have a level. */
function logsDebug ({ log }: FastifyRequest): boolean {
  return 'isLevelEnabled' in log && typeof log.isLevelEnabled === 'function'
    ? log.isLevelEnabled('debug')
    : log.level === 'debug' || log.level === 'trace'
}

/** Answered here, a preflight meets no route, no authentication and no body parser. */
function answerPreflight (request: FastifyRequest, reply: FastifyReply, { covered }: Decision, done: Done): void {
  if (covered && isPreflight(request.raw)) reply.code(200).send()
  else done()
}

function writeHeaders (_request: FastifyRequest, reply: FastifyReply, decision: Decision, done: Done): void {
  if (decision.covered) reply.header('vary', varyWithOrigin(reply.getHeader('vary')))
  if (decision.allowOrigin !== undefined) reply.header(allowOriginHeader, decision.allowOrigin)
  // By index: an iterator would be the only thing that is allocated here.
  const { lines } = decision
  for (let i = 0; i < lines.length; i++) reply.header(lines[i]![0], lines[i]![1])
  done()
}

/**
 * Waits for the handlers. A promise that never settles may be kept by whoever made it, so it must not
 * keep the request: when the client is gone, nobody waits any more.
 */
function settle (answer: Promise<unknown>, reply: FastifyReply, then: (error?: Error, says?: unknown) => void): void {
  let waiting: typeof then | undefined = isGone(reply) ? undefined : then
  reply.raw.on('close', () => { waiting = undefined })
  answer.then(says => waiting?.(undefined, says), error => waiting?.(handlerError(error)))
}

/** A hook before ours has waited, and the client has not. Over HTTP/2 it is the stream that knows. */
function isGone ({ raw }: FastifyReply): boolean {
  return raw.destroyed || ('stream' in raw && (raw.stream as { destroyed: boolean }).destroyed)
}

/** An error of our own, because a handler's may bring a status and headers along that Fastify would send. */
function handlerError (cause: unknown): Error {
  const message = cause instanceof Error ? cause.message : 'it threw something that is not an Error'
  return Object.assign(new Error(`A checkRequestEnabled handler failed: ${message}`, { cause }), { code: 'CORS_ERR_HANDLER', statusCode: 500 })
}

export const corsHeaders = fastifyPlugin(plugin, { fastify: '5.x', name: 'fastify-cors-headers' })
