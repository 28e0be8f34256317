import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { CheckMessage } from './checks/message.js'
import { noCorsPolicy, compileRoute, readRoute, type Prepared, type Route } from './prepare.js'
import type { WrittenSettings } from './settings/read.js'
import { Signal } from './signals.js'

/** What decides a request. A reload replaces the policy, and nothing else. */
export interface Rule extends ScopeCallbacks {
  policy: Prepared['policy']
  /** The handlers that are asked where the policy does not allow. */
  readonly signal: Signal<FastifyRequest>
}

/** What a scope does besides deciding. */
export interface ScopeCallbacks {
  /** Gives the decision the last word on the response. */
  readonly wrapWriteHead: (request: FastifyRequest, reply: FastifyReply) => void
  /** Told of what the checks warn of in a route's settings. */
  readonly onRouteWarning: (check: CheckMessage, route: Route) => void
  /** Told of preflights that a hook before this plugin's has answered. */
  readonly onEarlyAnswer: (request: FastifyRequest) => void
}

const kScope = Symbol('fastify-cors-headers.scope')

/** The nearest registration at or above an instance: a child inherits its parent's. */
export function scopeOf (fastify: FastifyInstance): Scope | undefined {
  return (fastify as { [kScope]?: Scope })[kScope]
}

/** One registration: its settings count on its instance and below, but where a nearer one or a route has its own. */
export class Scope {
  readonly prefix: string
  readonly rule: Rule
  /** The URL of the first preflight that a hook before this plugin's has answered. */
  earlyAnswer: string | undefined
  /** Whether a route may have settings of its own. */
  hasRouteSettings: boolean
  #inForce: Prepared
  readonly #noCorsRule: Rule
  /** By what `config.cors` holds. */
  readonly #routeRules = new Map<unknown, readonly [Rule, WrittenSettings]>()

  constructor (fastify: FastifyInstance, prepared: Prepared, callbacks: ScopeCallbacks, hasRoutes: boolean) {
    this.prefix = fastify.prefix
    this.rule = { policy: prepared.policy, signal: new Signal(), ...callbacks }
    this.hasRouteSettings = hasRoutes
    this.#inForce = prepared
    this.#noCorsRule = { ...this.rule, policy: noCorsPolicy, signal: new Signal() }
    Object.defineProperty(fastify, kScope, { value: this })
  }

  get inForce (): Prepared {
    return this.#inForce
  }

  /** What decides the requests for one of this scope's routes. Throws SettingsError when it first meets settings that are wrong. */
  ruleFor (route: Route): Rule {
    const cors = route.config?.cors
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

  /** Puts other settings in force, those of routes included, all at once. */
  replace (prepared: Prepared): void {
    const ofRoutes = [...this.#routeRules.values()].map(([rule, written]) => [rule, compileRoute(written, prepared)] as const)
    this.#inForce = prepared
    this.rule.policy = prepared.policy
    for (const [rule, policy] of ofRoutes) rule.policy = policy
  }
}
