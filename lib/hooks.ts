import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { awaitHandlers } from './await-handlers.js'
import { keepVary } from './last-word.js'
import { logDecision } from './log.js'
import { decide, refusePending, isPreflight, notCovered, type Decision, type Facts } from './policy/decide.js'
import { allowOriginHeader } from './policy/headers.js'
import { varyWithOrigin } from './policy/vary.js'
import { checkRoute, type Prepared } from './prepare.js'
import { descendantsOf, isReady, notFoundOwner, rootOf } from './instances.js'
import { OwnerRouter, routesOf, type DeclaredRoutes } from './routes.js'
import { Scope, scopeOf, type Rule, type ScopeCallbacks } from './scope.js'

type Done = (error?: Error) => void
/** Continues a hook once the request has a decision. */
type Next = (request: FastifyRequest, reply: FastifyReply, decision: Decision, rule: Rule, done: Done) => void

/** The property of Node's request that holds its decision, from onRequest on. */
const kDecision = Symbol('fastify-cors-headers.decision')

export function decisionOf ({ raw }: { readonly raw: object }): Decision | undefined {
  return (raw as { [kDecision]?: Decision })[kDecision]
}

function setDecision (request: FastifyRequest, decision: Decision): Decision {
  (request.raw as { [kDecision]?: Decision })[kDecision] = decision
  logDecision(request, decision)
  return decision
}

/** The decision at the time when the head is written. Handlers that are still pending are too late. */
export function decisionForHead (request: FastifyRequest): Decision {
  const decision = decisionOf(request) as Decision
  return decision.reason === 'handler-pending' ? setDecision(request, refusePending(decision)) : decision
}

const kHooks = Symbol('fastify-cors-headers.hooks')

/** Whether this copy of the package has added its hooks to the instance's app. */
export function hasHooks (fastify: FastifyInstance): boolean {
  return kHooks in rootOf(fastify)
}

/** The hooks of the instance's app, added on first use. */
export function hooksOf (fastify: FastifyInstance): Hooks {
  const root: FastifyInstance & { [kHooks]?: Hooks } = rootOf(fastify)
  root[kHooks] ??= new Hooks(root)
  return root[kHooks]
}

/** The registrations of an app, and the one set of hooks that they share. */
class Hooks {
  readonly #root: FastifyInstance
  readonly #routes: DeclaredRoutes
  readonly #scopes: Scope[] = []
  /** Unset while the root's is the only registration and no route has settings: then every request belongs to it. */
  #owners: OwnerRouter<{ readonly rule: Rule | undefined }> | undefined

  /**
   * Adds the hooks to the root instance, wherever the plugin is registered: a preflight matches no route, so that it
   * runs the root's hooks only. Fastify passes hooks of the root on to all children, existing ones included.
   */
  constructor (root: FastifyInstance) {
    this.#root = root
    this.#routes = routesOf(root)
    this.#routes.onRoute = ({ instance, options }) => {
      const scope = scopeOf(instance)
      if (scope !== undefined) checkRoute(options, scope.inForce.silenced)
    }
    // Getters on the prototype: Fastify would copy a plain value into every request.
    root.decorateRequest('corsEnabled', { getter () { return decisionOf(this)?.covered ?? false } })
    root.decorateRequest('corsAllowed', { getter () { return decisionOf(this)?.allowOrigin !== undefined } })
    root.addHook('onRequest', (request, reply, done) => this.#decideThen(request, reply, done, answerPreflight))
    root.addHook('onSend', (request, reply, payload, done) => {
      const decision = decisionOf(request)
      // An earlier hook replied before our onRequest hook ran.
      if (decision === undefined) return this.#decideThen(request, reply, done, reportEarlyAnswer)
      // Another hook replied while handlers were pending: treat the origin as not allowed.
      if (decision.reason === 'handler-pending') setDecision(request, refusePending(decision))
      if (decision.covered) keepVary(reply, payload)
      done()
    })
    root.addHook('onReady', async () => this.#makeReady())
  }

  /** Adds a registration. */
  add (fastify: FastifyInstance, prepared: Prepared, callbacks: ScopeCallbacks): Scope {
    const scope = new Scope(fastify, prepared, callbacks, this.#routes.isIncomplete)
    this.#scopes.push(scope)
    return scope
  }

  /** Runs once all routes are declared. */
  #makeReady (): void {
    const owned = [...this.#routes].map(route => [route, { rule: scopeOf(route.instance)?.ruleFor(route.options) }] as const)
    const rootScope = scopeOf(this.#root)
    if (this.#scopes.length === 1 && rootScope?.hasRouteSettings === false) return
    // The root comes first: of two scopes with the same prefix, the router keeps the first.
    const scopes = rootScope === undefined ? this.#scopes : [rootScope, ...this.#scopes]
    this.#owners = new OwnerRouter(
      this.#root,
      owned,
      scopes.map(scope => [scope.prefix, { rule: scope.rule }]),
      [this.#root, ...descendantsOf(this.#root)].flatMap(instance => {
        const owner = notFoundOwner(instance)
        return owner === undefined ? [] : [[instance.prefix, { rule: scopeOf(owner)?.rule }] as const]
      })
    )
  }

  /**
   * The rule for a request; for a preflight, that of the route it asks about. Undefined where the plugin is not
   * registered.
   */
  ruleFor (request: FastifyRequest, facts: Facts): Rule | undefined {
    if (this.#owners !== undefined && isPreflight(facts)) return this.#owners.ownerOfPreflight(facts)?.rule
    const scope = scopeOf(request.server)
    return scope?.hasRouteSettings === true ? scope.ruleFor(request.routeOptions) : scope?.rule
  }

  /** The rule for a request that is only described by its facts. */
  ruleOf (facts: Facts): Rule | undefined {
    if (!isReady(this.#root)) throw new Error('The app is not ready, so its routes are not known yet. Await app.ready() first.')
    if (this.#owners === undefined) return scopeOf(this.#root)?.rule
    return (isPreflight(facts) ? this.#owners.ownerOfPreflight(facts) : this.#owners.ownerOfActual(facts))?.rule
  }

  /** Decides a request that our hook has not seen yet, without asking handlers. */
  decideNow (request: FastifyRequest, facts: Facts, otherwise?: Rule): Decision {
    const rule = this.ruleFor(request, facts) ?? otherwise
    return rule === undefined ? notCovered : decide(rule.policy, facts, false)
  }

  /** Decides the request and continues: synchronously, unless a handler returns a promise. */
  #decideThen (request: FastifyRequest, reply: FastifyReply, done: Done, next: Next): void {
    const facts = factsOf(request, reply)
    const rule = this.ruleFor(request, facts)
    if (rule === undefined) return done()
    const { policy, signal } = rule
    const decision = decide(policy, facts, signal.size === 0 ? false : undefined)
    if (decision.reason === 'handler-pending') askHandlers(request, reply, facts, decision, rule, done, next)
    else applyDecision(request, reply, decision, rule, done, next)
  }
}

function applyDecision (request: FastifyRequest, reply: FastifyReply, decision: Decision, rule: Rule, done: Done, next: Next): void {
  setDecision(request, decision)
  if (decision.covered) setHeaders(request, reply, decision, rule)
  next(request, reply, decision, rule, done)
}

function askHandlers (request: FastifyRequest, reply: FastifyReply, facts: Facts, pending: Decision, rule: Rule, done: Done, next: Next): void {
  // Read once: a reload must not change the policy of a request that has begun.
  const { policy, signal } = rule
  const answer = signal.send(request)
  if (typeof answer === 'boolean') return applyDecision(request, reply, decide(policy, facts, answer), rule, done, next)
  setDecision(request, pending)
  rule.wrapWriteHead(request, reply)
  awaitHandlers(answer, reply, (error, says) => {
    if (decisionOf(request) !== pending) return
    if (error !== undefined) {
      reply.code(500)
      return done(error)
    }
    applyDecision(request, reply, decide(policy, facts, Boolean(says)), rule, done, next)
  })
}

/** From here on, hooks and handlers find the headers on the reply, and may copy them to a raw response. */
function setHeaders (request: FastifyRequest, reply: FastifyReply, { allowOrigin, lines }: Decision, { wrapWriteHead }: Rule): void {
  wrapWriteHead(request, reply)
  reply.header('vary', varyWithOrigin(reply.getHeader('vary')))
  if (allowOrigin !== undefined) reply.header(allowOriginHeader, allowOrigin)
  // By index: an iterator would be the only allocation here.
  for (let i = 0; i < lines.length; i++) reply.header(lines[i]![0], lines[i]![1])
}

/** Replies to a covered preflight: no route, authentication or body parser runs for it. */
function answerPreflight (request: FastifyRequest, reply: FastifyReply, { covered }: Decision, _rule: Rule, done: Done): void {
  if (covered && isPreflight(request.raw)) reply.code(200).send()
  else done()
}

function reportEarlyAnswer (request: FastifyRequest, _reply: FastifyReply, { covered }: Decision, { onEarlyAnswer }: Rule, done: Done): void {
  if (covered && isPreflight(request.raw)) onEarlyAnswer(request)
  done()
}

/** @fastify/express decodes `url` before later hooks run, and keeps the original in `originalUrl`. */
export function factsOf ({ raw, server }: FastifyRequest, reply: FastifyReply): Facts {
  // `send` on the raw response shows that its hook has run. originalUrl alone does not: rewriteUrl sets it too.
  if (!('send' in reply.raw && server.hasPlugin('@fastify/express'))) return raw
  const { method, headers } = raw
  return { method, url: (raw as { originalUrl?: string }).originalUrl, headers }
}
