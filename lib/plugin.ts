import fastifyPlugin from 'fastify-plugin'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { CheckMessage } from './checks/message.js'
import { refuseFastifyCors, refuseSecond } from './conflicts.js'
import { explain, type Explanation } from './explain/explain.js'
import type { PageRequest } from './explain/page-request.js'
import { decisionForHead, decisionOf, factsOf, hasHooks, hooksOf } from './hooks.js'
import { makeWriteHeadWrapper } from './last-word.js'
import { logReload, logWarning, makeEarlyAnswerLog, makeDroppedHeaderLog } from './log.js'
import { decide, type Facts } from './policy/decide.js'
import { headersOf } from './policy/response-head.js'
import { checkRoute, nameOfRoute, prepare, prepareInParts, type Prepared } from './prepare.js'
import type { CorsHeadersPlugin } from './register.js'
import { requireAllowedOrigin, type AllowedOriginHook } from './require-allowed-origin.js'
import { routesBelow } from './routes.js'
import { scopeOf } from './scope.js'
import type { EffectiveSettings } from './settings/effective.js'
import type { RouteCors, SettingsModule } from './settings/settings-module.js'
import type { Handler, Signal } from './signals.js'
import { findUncovered } from './uncovered.js'

/** What the plugin puts on the instance that it is registered on: `app.corsHeaders`. */
export interface CorsHeaders {
  /** The settings in use: old names resolved, defaults filled in, frozen. */
  readonly settings: EffectiveSettings
  /**
   * Django's signal of that name: handlers for requests that the settings do not allow. A handler that returns a truthy
   * value, or a promise of one, allows the request; if it throws, the response is a 500. Each handler runs at most once
   * for a request.
   *
   * @example
   * app.corsHeaders.checkRequestEnabled.connect(async request => await isPartner(request.headers.origin))
   */
  readonly checkRequestEnabled: Pick<Signal<FastifyRequest>, 'connect' | 'disconnect'>
  /**
   * Replaces the settings while the app runs: checks and compiles the new ones, then swaps them in one step. Takes the
   * same argument as `register`. A request keeps the settings that it began with. Calls run one after the other.
   *
   * @throws SettingsError, or an Error with the code CORS_ERR_CONFLICT. The old settings then stay in use.
   * @example
   * await app.corsHeaders.reload({ ...app.corsHeaders.settings, CORS_ALLOWED_ORIGINS: await readOrigins() })
   */
  readonly reload: (module: SettingsModule) => Promise<void>
  /**
   * A hook for routes that a page can reach without CORS: WebSocket upgrades, form posts, GETs that change something.
   * It passes requests without an Origin, with the server's own, or with one that the settings allow, and replies to
   * all others with 403. The server's own origin is made from `request.protocol` and `request.host`: behind a proxy,
   * set Fastify's option `trustProxy`.
   *
   * @example
   * app.get('/chat', { websocket: true, onRequest: app.corsHeaders.requireAllowedOrigin }, handler)
   */
  readonly requireAllowedOrigin: AllowedOriginHook
  /**
   * The headers for the response to a request, Vary included, with names in lower case: for responses that are written
   * without Fastify's hooks, in `frameworkErrors`, `routerOptions.onBadUrl` or `clientErrorHandler`. Takes a Fastify
   * request, Node's request, or the facts that are known of one. It asks no handler of checkRequestEnabled: an origin
   * that only a handler allows counts as allowed after the hook has asked the handler.
   *
   * @example
   * const app: FastifyInstance = Fastify({
   *   frameworkErrors (error, request, reply: FastifyReply) {
   *     reply.headers(app.corsHeaders.headersFor(request)).code(400).send(error)
   *   }
   * })
   */
  readonly headersFor: (request: RequestFacts) => Record<string, string>
  /**
   * Explains how the settings and the browsers treat a page's request: which setting and entry decide, which headers
   * the responses carry, whether Chromium and Firefox let the page read the response, and if not, which setting to
   * change. It sends nothing and calls no handler. The app must be ready.
   *
   * @throws TypeError if no page can make such a request; Error if the app is not ready.
   * @example
   * await app.ready()
   * const { steps, chromium } = app.corsHeaders.explain({ url: '/api/items', method: 'PUT', origin: 'https://app.example' })
   * console.log(steps.map(({ text }) => text), chromium.blocked?.hint)
   */
  readonly explain: (request: PageRequest) => Explanation
}

/** The parts of a request that a decision depends on. Node's request has all of them. */
export type RequestFacts = Facts

declare module 'fastify' {
  interface FastifyInstance {
    /**
     * Present on the instance that the plugin is registered on, and on its children. TypeScript has one type for all
     * instances: if only a child registers the plugin, the property is undefined on the parent, against its type. Use
     * it inside the child, or test `app.hasDecorator('corsHeaders')` first.
     */
    // Not optional: `app.corsHeaders?.requireAllowedOrigin` could silently leave a route unprotected.
    corsHeaders: CorsHeaders
  }
  interface FastifyRequest {
    /** Whether CORS applies to this request: Django's `request._cors_enabled`. */
    readonly corsEnabled: boolean
    /** Whether a page of the request's Origin may read the response. False where there is no Origin. */
    readonly corsAllowed: boolean
  }
  interface FastifyContextConfig {
    /**
     * CORS of this route, preflights included: `false` for none, or settings that replace those of the nearest
     * registration.
     */
    cors?: RouteCors
  }
}

async function plugin (fastify: FastifyInstance, module: SettingsModule): Promise<void> {
  // Everything that can throw comes before the first change to the instance.
  refuseSecond(fastify, !hasHooks(fastify))
  const prepared = prepare(module)
  refuseFastifyCors(fastify, prepared.policy.coversUrl)
  for (const { instance, options } of routesBelow(fastify)) {
    if (scopeOf(instance) === scopeOf(fastify)) checkRoute(options, prepared.silenced)
  }

  logWarnings(fastify, module, prepared)
  const hooks = hooksOf(fastify)
  const isSilenced = (id: string): boolean => scope.inForce.silenced.includes(id)
  const logEarlyAnswer = makeEarlyAnswerLog(fastify, isSilenced)
  const scope = hooks.add(fastify, prepared, {
    wrapWriteHead: makeWriteHeadWrapper(decisionForHead, makeDroppedHeaderLog(fastify, isSilenced, request => (hooks.ruleFor(request, request.raw) ?? scope.rule).policy.settings)),
    onRouteWarning: (check, route) => { logWarning(fastify, check, nameOfRoute(route)) },
    onEarlyAnswer: request => {
      scope.earlyAnswer ??= request.raw.url
      logEarlyAnswer(request)
    }
  })
  /** Whether all routes are declared. */
  let isReady = false
  const warnUncovered = (): void => {
    if (!isReady) return
    const { written, urlsRegexAt, warnings } = scope.inForce
    if (isSilenced('corsheaders.W018') || warnings.some(({ id }) => id === 'corsheaders.W018')) return
    const uncovered = findUncovered(fastify, written, urlsRegexAt)
    if (uncovered !== undefined) logWarning(fastify, uncovered)
  }
  fastify.addHook('onReady', async () => {
    // @fastify/cors may have been registered after this plugin.
    refuseFastifyCors(fastify, scope.inForce.policy.coversUrl)
    isReady = true
    warnUncovered()
  })

  const corsHeaders: CorsHeaders = Object.freeze({
    get settings () { return scope.inForce.settings },
    checkRequestEnabled: Object.freeze({
      connect: (handler: Handler<FastifyRequest>) => { scope.rule.signal.connect(handler) },
      disconnect: (handler: Handler<FastifyRequest>) => scope.rule.signal.disconnect(handler)
    }),
    reload: runInSequence(async (module: SettingsModule) => {
      const next = await prepareInParts(module, nextTurn)
      refuseFastifyCors(fastify, next.policy.coversUrl)
      const before = scope.inForce.settings
      scope.replace(next)
      logWarnings(fastify, module, next)
      warnUncovered()
      await logReload(fastify, before, next.settings, nextTurn)
    }),
    requireAllowedOrigin: requireAllowedOrigin((request, reply) => decisionOf(request) ?? hooks.decideNow(request, factsOf(request, reply))),
    headersFor: (request: RequestFacts | FastifyRequest) => {
      if ('raw' in request) return headersOf(decisionOf(request) ?? hooks.decideNow(request, request.raw, scope.rule))
      // If Node could not parse the request, its target is unknown.
      const { method, url = '/', headers } = request
      return headersOf(decisionOf({ raw: request }) ?? decide(scope.rule.policy, { method, url, headers }, false))
    },
    explain: (request: PageRequest) => explain(facts => hooks.ruleOf(facts), request)
  })
  fastify.decorate('corsHeaders', corsHeaders)
}

function logWarnings (fastify: FastifyInstance, module: object, { warnings }: Prepared): void {
  for (const check of warnings) if (!isInstancePrefix(check, module, fastify)) logWarning(fastify, check)
}

/**
 * Whether W024 warns of the instance's own prefix. fastify-cli (`--prefix`) and @fastify/autoload pass `prefix` to a
 * plugin of the application, which may spread its options: `register(corsHeaders, { ...options, ...settings })`. The
 * settings then apply below that prefix, as intended. Any other prefix has no effect on them.
 */
function isInstancePrefix ({ setting }: CheckMessage, module: object, { prefix }: FastifyInstance): boolean {
  return setting === 'prefix' && 'prefix' in module && typeof module.prefix === 'string' && prefix.endsWith(module.prefix)
}

const nextTurn = async (): Promise<void> => { await new Promise(resolve => { setImmediate(resolve) }) }

/** Runs calls one after the other. */
function runInSequence<Value> (act: (value: Value) => Promise<void>): (value: Value) => Promise<void> {
  let last = Promise.resolve()
  return async value => {
    const turn = last.then(() => act(value))
    last = turn.catch(() => undefined)
    await turn
  }
}

/**
 * The plugin. Takes a settings module: a namespace object, a plain object, or a module whose default export holds the
 * settings. It answers preflights before everything else that is registered after it, and sets the CORS headers of
 * every other response. Adds `app.corsHeaders`, `request.corsEnabled` and `request.corsAllowed`.
 *
 * @throws SettingsError, by rejecting `register`, if the settings have mistakes: it lists all of them. An Error with the
 * code CORS_ERR_CONFLICT, if the instance has a registration already, or @fastify/cors.
 * @example
 * await app.register(corsHeaders, { CORS_ALLOWED_ORIGINS: ['https://example.com'] })
 */
export const corsHeaders = fastifyPlugin(plugin, { fastify: '5.x', name: 'fastify-cors-headers' }) as CorsHeadersPlugin
