import fastifyPlugin from 'fastify-plugin'
import type { FastifyInstance, FastifyReply, FastifyRequest, RouteOptions } from 'fastify'
import { readAndCheck } from './checks/index.js'
import { SettingsError } from './checks/settings-error.js'
import { decide, decideFailed, isPreflight, undecided, type Decision, type Facts } from './policy/decide.js'
import { allowOrigin } from './policy/headers.js'
import { compilePolicy, type Policy } from './policy/policy.js'
import { varyWithOrigin } from './policy/vary.js'
import { preflightConstraint, preflightStrategy, type Answers } from './preflight-constraint.js'
import { shorten } from './printable.js'
import { effectiveSettings, type EffectiveSettings } from './settings/effective.js'
import type { CorsSettings } from './settings/schema.js'
import { Signal } from './signals.js'

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
    corsEnabled: boolean
  }
}

type Done = (error?: Error) => void
type Next = (request: FastifyRequest, reply: FastifyReply, done: Done) => void

/** Keeps a route out of the API documentation that is made from the routes. */
const hidden: object = { hide: true }

/** Where a request keeps its decision from onRequest to onSend. */
const kDecision = Symbol('fastify-cors-headers.decision')
type Decided = FastifyRequest & { [kDecision]: Decision | undefined }

async function plugin (fastify: FastifyInstance, module: CorsSettings): Promise<void> {
  refuseConflicts(fastify)
  const { settings, policy } = prepare(module)
  const signal = new Signal<FastifyRequest>()

  fastify.decorate('corsHeaders', Object.freeze({ settings, checkRequestEnabled: signal }))
  fastify.decorateRequest('corsEnabled', false)
  fastify.decorateRequest(kDecision, undefined)
  fastify.addHook('onRequest', (request, reply, done) => withDecision(request, reply, done, answerPreflight))
  fastify.addHook('onSend', (request, reply, _payload, done) => withDecision(request, reply, done, writeHeaders))

  const isRoot = Object.getPrototypeOf(fastify) === Object.prototype
  if (!isRoot) routePreflights(fastify, facts => isPreflight(facts) && (signal.size > 0 || policy.coversUrl(facts.url as string)))

  /** Decides the request unless that is done, and goes on. Waits for nobody where nobody must be asked. */
  function withDecision (request: FastifyRequest, reply: FastifyReply, done: Done, next: Next): void {
    // In onSend there may be no decision yet: a hook older than ours has answered.
    if ((request as Decided)[kDecision] !== undefined) return next(request, reply, done)
    const decision = decide(policy, request.raw, signal.size === 0 ? false : undefined)
    if (decision === undecided) return askHandlers(request, reply, done, next)
    keep(request, decision)
    next(request, reply, done)
  }

  function askHandlers (request: FastifyRequest, reply: FastifyReply, done: Done, next: Next): void {
    const answer = signal.send(request)
    if (typeof answer === 'boolean') {
      keep(request, decide(policy, request.raw, answer))
      return next(request, reply, done)
    }
    settle(answer, reply, (error, says) => {
      keep(request, says === undefined ? decideFailed(policy, request.raw) : decide(policy, request.raw, says))
      if (error === undefined) return next(request, reply, done)
      reply.code(500)
      done(error)
    })
  }
}

/**
 * Gives the routes of a child instance OPTIONS routes for their preflights. A request for a URL that
 * has no route is the root instance's affair, whose hooks the child's are not: without this, no
 * preflight would reach the child.
 */
function routePreflights (child: FastifyInstance, answers: Answers): void {
  if (!child.hasConstraintStrategy(preflightConstraint)) {
    child.addConstraintStrategy(preflightStrategy as unknown as Parameters<typeof child.addConstraintStrategy>[0])
  }

  // Registered without await, the plugin comes to see no route that was declared meanwhile. What has
  // a route below the prefix is taken for the child's; without a prefix there is no telling.
  if (child.prefix !== '') {
    const hasRoute = ({ url, headers }: Facts): boolean => child.supportedMethods.some(method =>
      child.findRoute({ method, url: url as string, constraints: { host: (headers.host ?? headers[':authority']) as string } }) !== null)
    for (const url of ['/', '/*']) child.route(preflightRoute(url, facts => answers(facts) && hasRoute(facts)))
  }

  const routed = new Set<string>()
  child.addHook('onRoute', function ({ prefix, routePath, constraints }) {
    // A preflight carries no header that a route could be chosen by, but Host.
    const { host } = { ...constraints } as { host?: string | RegExp }
    // Fastify spells a prefix's own route in two ways, and adds both of them for this one.
    const url = routePath === '' ? '/' : routePath
    const key = JSON.stringify([prefix, url, String(host)])
    if (routed.has(key)) return
    routed.add(key)
    this.route(preflightRoute(url, answers, host))
  })
}

function preflightRoute (url: string, answers: Answers, host?: string | RegExp): RouteOptions {
  return {
    method: 'OPTIONS',
    url,
    constraints: { ...(host !== undefined && { host }), [preflightConstraint]: answers },
    schema: hidden,
    // Reached only where it took a checkRequestEnabled handler to tell, and it said no.
    handler: (_request, reply) => { reply.callNotFound() }
  }
}

/** Checks and compiles. Throws before anything was put on the instance. */
function prepare (module: unknown): { settings: EffectiveSettings, policy: Policy } {
  const { written, messages } = readAndCheck(module)
  const errors = messages.filter(({ level }) => level === 'error')
  if (errors.length > 0) throw new SettingsError(errors)
  const settings = effectiveSettings(written)
  return { settings, policy: compilePolicy(settings) }
}

function refuseConflicts (fastify: FastifyInstance): void {
  if (fastify.hasDecorator('corsHeaders')) {
    throw conflict('fastify-cors-headers is registered already, on this instance or on one above it. Register it once, with all of the settings; for settings that differ, register it in each child instance and not above them.')
  }
  refuseFastifyCors(fastify)
  // It can also come later.
  fastify.addHook('onReady', async () => refuseFastifyCors(fastify))
}

function refuseFastifyCors (fastify: FastifyInstance): void {
  if (fastify.hasPlugin('@fastify/cors')) {
    throw conflict('@fastify/cors is registered on the same instance as fastify-cors-headers. Both would answer preflights and write the same headers: remove the registration of @fastify/cors.')
  }
}

function conflict (message: string): Error {
  return Object.assign(new Error(message), { code: 'CORS_ERR_CONFLICT' })
}

function keep (request: FastifyRequest, decision: Decision): void {
  (request as Decided)[kDecision] = decision
  request.corsEnabled = decision.covered
  const { origin } = request.headers
  if (decision.covered && origin !== undefined && origin !== '' && logsDebug(request)) {
    const { reason } = decision
    const allowed = decision.allowOrigin !== undefined
    const kind = isPreflight(request.raw) ? 'preflight' : 'actual request'
    const shown = shorten(origin, 300)
    request.log.debug({ cors: { kind, allowed, reason, origin: shown } }, `cors: ${kind} from ${shown} ${allowed ? 'allowed' : 'refused'}: ${reason}`)
  }
}

/** Asked first, so that a line that nobody reads is not even made. Pino knows; others have a level. */
function logsDebug ({ log }: FastifyRequest): boolean {
  return 'isLevelEnabled' in log && typeof log.isLevelEnabled === 'function'
    ? log.isLevelEnabled('debug')
    : log.level === 'debug' || log.level === 'trace'
}

/** Answered here, a preflight meets no route, no authentication and no body parser. */
function answerPreflight (request: FastifyRequest, reply: FastifyReply, done: Done): void {
  if (request.corsEnabled && isPreflight(request.raw)) reply.code(200).header('content-length', '0').send()
  else done()
}

function writeHeaders (request: FastifyRequest, reply: FastifyReply, done: Done): void {
  const decision = (request as Decided)[kDecision] as Decision
  if (decision.covered) reply.header('vary', varyWithOrigin(reply.getHeader('vary')))
  if (decision.allowOrigin !== undefined) reply.header(allowOrigin, decision.allowOrigin)
  for (const [name, value] of decision.lines) reply.header(name, value)
  done()
}

/**
 * Waits for the handlers. A promise that never settles may be kept by whoever made it, so it must not
 * keep the request: when the client is gone, nobody waits any more.
 */
function settle (answer: Promise<boolean>, reply: FastifyReply, then: (error?: Error, says?: boolean) => void): void {
  let waiting: typeof then | undefined = then
  reply.raw.once('close', () => { waiting = undefined })
  answer.then(says => waiting?.(undefined, says), error => waiting?.(asError(error)))
}

function asError (thrown: unknown): Error {
  return thrown instanceof Error ? thrown : new Error('A checkRequestEnabled handler threw something that is not an Error', { cause: thrown })
}

export const corsHeaders = fastifyPlugin(plugin, { fastify: '5.x', name: 'fastify-cors-headers' })
