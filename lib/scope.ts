import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { CheckMessage } from './checks/message.js'
import { noCorsPolicy, compileRoute, readRoute, type Prepared, type Route } from './prepare.js'
import type { WrittenSettings } from './settings/read.js'
import { corsOf } from './settings/settings-module.js'
import { Signal } from './signals.js'

/** The policy and the handlers for a request. A reload replaces the policy only. */
export interface Rule extends ScopeCallbacks {
  policy: Prepared['policy']
  /** The handlers to ask if the policy does not allow the request. */
  readonly signal: Signal<FastifyRequest>
}

/** What a scope needs from the plugin. */
export interface ScopeCallbacks {
  /** Makes the response's head follow the decision: see last-word.ts. */
  readonly wrapWriteHead: (request: FastifyRequest, reply: FastifyReply) => void
  /** Called with each warning about a route's settings. */
  readonly onRouteWarning: (check: CheckMessage, route: Route) => void
  /** Called for each preflight that an earlier hook has answered. */
  readonly onEarlyAnswer: (request: FastifyRequest) => void
}

const kScope = Symbol('fastify-cors-headers.scope')

/** The nearest registration, on the instance or an ancestor. */
export function scopeOf (fastify: FastifyInstance): Scope | undefined {
  return (fastify as { [kScope]?: Scope })[kScope]
}

/**
 * One registration: its settings apply to its instance and descendants, unless a nearer registration or a route has its
 * own.
 */
export class Scope {
  readonly prefix: string
  readonly rule: Rule
  /** The URL of the first preflight that an earlier hook has answered. */
  earlyAnswer: string | undefined
  /** Whether a route may have settings of its own. */
  hasRouteSettings: boolean
  #inForce: Prepared
  readonly #noCorsRule: Rule
  /** By the value of `config.cors`. */
  readonly #routeRules = new Map<unknown, readonly [Rule, WrittenSettings]>()

  constructor (fastify: FastifyInstance, prepared: Prepared, callbacks: ScopeCallbacks, hasRoutes: boolean) {
    this.prefix = fastify.prefix
    this.rule = { policy: prepared.policy, signal: new Signal(), ...callbacks }
    this.hasRouteSettings = hasRoutes
    this.#inForce = prepared
    this.#noCorsRule = { ...this.rule, policy: noCorsPolicy(), signal: new Signal() }
    Object.defineProperty(fastify, kScope, { value: this })
  }

  get inForce (): Prepared {
    return this.#inForce
  }

  /** The rule for requests to a route of this scope. Throws SettingsError on first use of a route's wrong settings. */
  ruleFor (route: Route): Rule {
    const cors = corsOf(route)
    if (cors === undefined) return this.rule
    this.hasRouteSettings = true
    if (cors === false) return this.#noCorsRule
    const [known] = this.#routeRules.get(cors) ?? []
    if (known !== undefined) return known
    const { written, messages } = readRoute(route, this.#inForce.silenced)
    for (const check of messages) this.rule.onRouteWarning(check, route)
    const rule = { ...this.rule, policy: compileRoute(written, this.#inForce) }
    this.#routeRules.set(cors, [rule, written])
    return rule
  }

  /** Replaces the settings, and recompiles those of routes on top of them. */
  replace (prepared: Prepared): void {
    const ofRoutes = [...this.#routeRules.values()].map(([rule, written]) => [rule, compileRoute(written, prepared)] as const)
    this.#inForce = prepared
    this.rule.policy = prepared.policy
    for (const [rule, policy] of ofRoutes) rule.policy = policy
  }
}
