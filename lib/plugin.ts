import fastifyPlugin from 'fastify-plugin'
import type { FastifyInstance, FastifyRequest, onRequestHookHandler } from 'fastify'
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
import { requireAllowedOrigin } from './require-allowed-origin.js'
import { routesBelow } from './routes.js'
import { scopeOf } from './scope.js'
import type { EffectiveSettings } from './settings/effective.js'
import type { RouteCors, SettingsModule } from './settings/settings-module.js'
import type { Handler, Signal } from './signals.js'
import { findUncovered } from './uncovered.js'

/** What the plugin puts on the instance that it is registered on: `app.corsHeaders`. */
export interface CorsHeaders {
  /** The settings in force: old names resolved, defaults filled in, frozen. */
  readonly settings: EffectiveSettings
  /**
   * Asks code of your own about requests that the settings do not allow, as Django's signal of that
   * name does. A handler that returns something truthy, or a promise of it, allows the request; one
   * that throws ends it in a 500. A request asks at most once.
   */
  readonly checkRequestEnabled: Pick<Signal<FastifyRequest>, 'connect' | 'disconnect'>
  /**
   * Puts other settings in force while the app runs: checks them, compiles them aside, and swaps them in one step.
   * Requests that have begun end with the settings that they began with. Takes what `register` takes. Calls are
   * carried out one after the other.
   *
   * @throws SettingsError, or an Error with the code CORS_ERR_CONFLICT. What was in force stays so.
   * @example
   * await app.corsHeaders.reload({ ...app.corsHeaders.settings, CORS_ALLOWED_ORIGINS: await readOrigins() })
   */
  readonly reload: (module: SettingsModule) => Promise<void>
  /**
   * A hook for routes that a page can reach without CORS: WebSocket upgrades, form posts, GETs that change something.
   * A request passes that has no Origin, the server's own, or one that the settings allow; any other is answered
   * with 403. The server's own origin is `request.protocol` and `request.host`, so behind a proxy it takes Fastify's
   * option `trustProxy`.
   *
   * @example
   * app.get('/chat', { websocket: true, onRequest: app.corsHeaders.requireAllowedOrigin }, handler)
   */
  readonly requireAllowedOrigin: onRequestHookHandler
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
  /**
   * Explains what becomes of a request that a page would make: what the settings answer and which entry of them decides,
   * and what Chromium and Firefox make of it, with the setting to change where they keep the answer from the page. Sends
   * nothing, and calls no handler. Call it once the app is ready.
   *
   * @throws TypeError where no page could make such a request; Error where the app is not ready.
   * @example
   * await app.ready()
   * const { steps, chromium } = app.corsHeaders.explain({ url: '/api/items', method: 'PUT', origin: 'https://app.example' })
   * console.log(steps.map(({ text }) => text), chromium.blocked?.hint)
   */
  readonly explain: (request: PageRequest) => Explanation
}

/** What the settings’ answer to a request depends on. A Fastify request and Node’s requests have it all. */
export type RequestFacts = Facts

declare module 'fastify' {
  interface FastifyInstance {
    /**
     * Present on the instance that the plugin is registered on, and on its children. TypeScript cannot tell instances
     * apart: where only a child registers the plugin, this type promises it on the parent too, and it is undefined there.
     * Use it inside the child, or ask `app.hasDecorator('corsHeaders')` first.
     */
    // Not optional, like what the plugins of @fastify add: with `?.`, a guard such as requireAllowedOrigin could be left out unnoticed.
    corsHeaders: CorsHeaders
  }
  interface FastifyRequest {
    /** Whether CORS applies to this request: Django's `request._cors_enabled`. */
    readonly corsEnabled: boolean
    /** Whether a page of the request's Origin may read the answer. False where there is no Origin. */
    readonly corsAllowed: boolean
  }
  interface FastifyContextConfig {
    /**
     * CORS of this route: `false` for none at all, or settings that replace those of the nearest registration here,
     * in the answers to its preflights too.
     */
    cors?: RouteCors
  }
}

async function plugin (fastify: FastifyInstance, module: SettingsModule): Promise<void> {
  // All that can be wrong is found before anything is put on the instance.
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
    wrapWriteHead: makeWriteHeadWrapper(decisionForHead, makeDroppedHeaderLog(fastify, isSilenced)),
    onRouteWarning: (check, route) => { logWarning(fastify, check, nameOfRoute(route)) },
    onEarlyAnswer: request => {
      scope.earlyAnswer ??= request.raw.url
      logEarlyAnswer(request)
    }
  })
  fastify.addHook('onReady', async () => {
    // It can also come after us.
    refuseFastifyCors(fastify, scope.inForce.policy.coversUrl)
    const { written, urlsRegexAt, warnings } = scope.inForce
    if (isSilenced('corsheaders.W018') || warnings.some(({ id }) => id === 'corsheaders.W018')) return
    const uncovered = findUncovered(fastify, written, urlsRegexAt)
    if (uncovered !== undefined) logWarning(fastify, uncovered)
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
      await logReload(fastify, before, next.settings, nextTurn)
    }),
    requireAllowedOrigin: requireAllowedOrigin((request, reply) => decisionOf(request) ?? hooks.decideNow(request, factsOf(request, reply))),
    headersFor: (request: RequestFacts | FastifyRequest) => {
      if ('raw' in request) return headersOf(decisionOf(request) ?? hooks.decideNow(request, request.raw, scope.rule))
      // The target of a request that Node could not parse is unknown.
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
 * Of W024: whether `prefix` is that of the instance. fastify-cli (`--prefix`) and @fastify/autoload give it to a plugin of
 * the application, which hands its options on with the settings: `register(corsHeaders, { ...options, ...settings })`. The
 * settings count below that prefix alone then, as they should. Of any other prefix, W024 is right: nothing narrows them.
 */
function isInstancePrefix ({ setting }: CheckMessage, module: object, { prefix }: FastifyInstance): boolean {
  return setting === 'prefix' && 'prefix' in module && typeof module.prefix === 'string' && prefix.endsWith(module.prefix)
}

const nextTurn = async (): Promise<void> => { await new Promise(resolve => { setImmediate(resolve) }) }

/** Each call begins when the one before has ended. */
function runInSequence<Value> (act: (value: Value) => Promise<void>): (value: Value) => Promise<void> {
  let last = Promise.resolve()
  return async value => {
    const turn = last.then(() => act(value))
    last = turn.catch(() => undefined)
    await turn
  }
}

export const corsHeaders = fastifyPlugin(plugin, { fastify: '5.x', name: 'fastify-cors-headers' }) as CorsHeadersPlugin
