import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { awaitHandlers } from './await-handlers.js'
import { keepVary } from './last-word.js'
import { logDecision } from './log.js'
import { decide, refusePending, isPreflight, notCovered, type Decision, type Facts } from './policy/decide.js'
import { allowOriginHeader } from './policy/headers.js'
import { varyWithOrigin } from './policy/vary.js'
import { checkRoute, type Prepared } from './prepare.js'
import { hasNotFoundHandler, descendantsOf, isReady, rootOf } from './instances.js'
import { OwnerRouter, routesOf, type DeclaredRoutes } from './routes.js'
import { Scope, scopeOf, type Rule, type ScopeCallbacks } from './scope.js'

type Done = (error?: Error) => void
/** What a hook goes on with once the request is decided. */
type Next = (request: FastifyRequest, reply: FastifyReply, decision: Decision, rule: Rule, done: Done) => void

/** Where a request of Node’s keeps its decision from onRequest on. */
const kDecision = Symbol('fastify-cors-headers.decision')

export function decisionOf ({ raw }: { readonly raw: object }): Decision | undefined {
  return (raw as { [kDecision]?: Decision })[kDecision]
}

function setDecision (request: FastifyRequest, decision: Decision): Decision {
  (request.raw as { [kDecision]?: Decision })[kDecision] = decision
  logDecision(request, decision)
  return decision
}

/** The head goes out now: handlers that are still pending come too late. */
export function decisionForHead (request: FastifyRequest): Decision {
  const decision = decisionOf(request) as Decision
  return decision.reason === 'handler-pending' ? setDecision(request, refusePending(decision)) : decision
}

const kHooks = Symbol('fastify-cors-headers.hooks')

/** Whether this copy of the package has its hooks on the app that an instance belongs to. */
export function hasHooks (fastify: FastifyInstance): boolean {
  return kHooks in rootOf(fastify)
}

/** The hooks of the app that an instance belongs to. */
export function hooksOf (fastify: FastifyInstance): Hooks {
  const root: FastifyInstance & { [kHooks]?: Hooks } = rootOf(fastify)
  root[kHooks] ??= new Hooks(root)
  return root[kHooks]
}

/** The registrations of an app, and what they share: one set of hooks. */
class Hooks {
  readonly #root: FastifyInstance
  readonly #routes: DeclaredRoutes
  readonly #scopes: Scope[] = []
  /** Where there is one scope alone, and no route has settings of its own, every request is that scope’s. */
  #owners: OwnerRouter<{ readonly rule: Rule | undefined }> | undefined

  /**
   * Adds the hooks to the root instance, wherever the plugin is registered: there is no route for preflights, so that
   * they meet the root's hooks alone. Fastify hands the root's hooks on to its children, also to those that are there.
   */
  constructor (root: FastifyInstance) {
    this.#root = root
    this.#routes = routesOf(root)
    this.#routes.onRoute = ({ instance, options }) => {
      const scope = scopeOf(instance)
      if (scope !== undefined) checkRoute(options, scope.inForce.silenced)
    }
    // On the prototype: a value of its own would be written into every request before its hooks run.
    root.decorateRequest('corsEnabled', { getter () { return decisionOf(this)?.covered ?? false } })
    root.decorateRequest('corsAllowed', { getter () { return decisionOf(this)?.allowOrigin !== undefined } })
    root.addHook('onRequest', (request, reply, done) => this.#decideThen(request, reply, done, answerPreflight))
    root.addHook('onSend', (request, reply, payload, done) => {
      const decision = decisionOf(request)
      // A hook older than ours has answered.
      if (decision === undefined) return this.#decideThen(request, reply, done, reportEarlyAnswer)
      // Another hook answers while handlers are pending: their answer comes too late.
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

  /** All routes are declared now. */
  #makeReady (): void {
    const owned = [...this.#routes].map(route => [route, { rule: scopeOf(route.instance)?.ruleFor(route.options) }] as const)
    const rootScope = scopeOf(this.#root)
    if (this.#scopes.length === 1 && rootScope?.hasRouteSettings === false) return
    // Where no prefix is nearer, the root's is: of two with one prefix, the first counts.
    const scopes = rootScope === undefined ? this.#scopes : [rootScope, ...this.#scopes]
    const notFound = [this.#root, ...descendantsOf(this.#root)].filter(hasNotFoundHandler)
    this.#owners = new OwnerRouter(
      this.#root,
      owned,
      scopes.map(scope => [scope.prefix, { rule: scope.rule }]),
      notFound.map(instance => [instance.prefix, { rule: scopeOf(instance)?.rule }])
    )
  }

  /** What decides a request: for a preflight, what the route that it asks about has. None where nobody has registered the plugin. */
  #ruleFor (request: FastifyRequest, facts: Facts): Rule | undefined {
    if (this.#owners !== undefined && isPreflight(facts)) return this.#owners.ownerOfPreflight(facts)?.rule
    const scope = scopeOf(request.server)
    return scope?.hasRouteSettings === true ? scope.ruleFor(request.routeOptions) : scope?.rule
  }

  /** What will decide a request of which no more than the facts is known. */
  ruleOf (facts: Facts): Rule | undefined {
    if (!isReady(this.#root)) throw new Error('The routes are not complete yet. Await app.ready() first.')
    if (this.#owners === undefined) return scopeOf(this.#root)?.rule
    return (isPreflight(facts) ? this.#owners.ownerOfPreflight(facts) : this.#owners.ownerOfActual(facts))?.rule
  }

  /** Decides a request that no hook has decided yet, without its handlers. */
  decideNow (request: FastifyRequest, facts: Facts, otherwise?: Rule): Decision {
    const rule = this.#ruleFor(request, facts) ?? otherwise
    return rule === undefined ? notCovered : decide(rule.policy, facts, false)
  }

  /** Decides the request, and goes on. Waits for nobody where nobody must be asked. */
  #decideThen (request: FastifyRequest, reply: FastifyReply, done: Done, next: Next): void {
    const facts = factsOf(request, reply)
    const rule = this.#ruleFor(request, facts)
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
  // A reload meanwhile is for other requests.
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

/** Hooks and handlers see the headers from here on, and may copy them to an answer of their own. */
function setHeaders (request: FastifyRequest, reply: FastifyReply, { allowOrigin, lines }: Decision, { wrapWriteHead }: Rule): void {
  wrapWriteHead(request, reply)
  reply.header('vary', varyWithOrigin(reply.getHeader('vary')))
  if (allowOrigin !== undefined) reply.header(allowOriginHeader, allowOrigin)
  // By index: an iterator would be the only thing that is allocated here.
  for (let i = 0; i < lines.length; i++) reply.header(lines[i]![0], lines[i]![1])
}

/** Answered here, a preflight meets no route, no authentication and no body parser. */
function answerPreflight (request: FastifyRequest, reply: FastifyReply, { covered }: Decision, _rule: Rule, done: Done): void {
  if (covered && isPreflight(request.raw)) reply.code(200).send()
  else done()
}

function reportEarlyAnswer (request: FastifyRequest, _reply: FastifyReply, { covered }: Decision, { onEarlyAnswer }: Rule, done: Done): void {
  if (covered && isPreflight(request.raw)) onEarlyAnswer(request)
  done()
}

/** @fastify/express decodes the target before later hooks see it; what it decoded it keeps aside. */
export function factsOf ({ raw, server }: FastifyRequest, reply: FastifyReply): Facts {
  // Its `send` is on the response once its hook has run; rewriteUrl alone keeps an originalUrl, too.
  if (!('send' in reply.raw && server.hasPlugin('@fastify/express'))) return raw
  const { method, headers } = raw
  return { method, url: (raw as { originalUrl?: string }).originalUrl, headers }
}
