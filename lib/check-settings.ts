import type { FastifyInstance } from 'fastify'
import { earlyAnswer } from './checks/at-run-time.js'
import { checkSettings as checkWithoutApp, locate, readModule } from './checks/index.js'
import type { CheckMessage } from './checks/message.js'
import { descendantsOf, isReady } from './instances.js'
import { scopeOf } from './scope.js'
import type { WrittenSettings } from './settings/read.js'
import { findUncovered } from './uncovered.js'

/** What `checkSettings` looks at besides the module. */
export interface CheckSettingsOptions {
  /** Also run the checks for deployments: W020 warns of origins on the visitor's own machine. Default: false. */
  readonly deploy?: boolean
  /**
   * The instance that the plugin is registered on, or an ancestor of it, once it is ready. Adds W018, which needs the
   * routes, and W021, which reports a preflight that an earlier hook has answered so far. Default: none.
   */
  readonly app?: CheckedApp
}

/** A Fastify instance with any server, logger and type provider. */
export type CheckedApp = Pick<FastifyInstance, 'hasDecorator' | 'prefix' | 'printRoutes'>

/**
 * Finds every problem in a settings module, all at once. Takes the same argument as `register`: a namespace object,
 * a plain object, or a module whose default export holds the settings. No content of the module makes it throw.
 *
 * @returns one message for each problem; an empty array if there is none.
 * @throws Error if `app` is not ready.
 * @example
 * import { checkSettings } from 'fastify-cors-headers'
 * import settings from './settings.js'
 * for (const { id, message, hint } of checkSettings(settings)) console.error(id, message, hint)
 */
export function checkSettings (module: unknown, { deploy = false, app }: CheckSettingsOptions = {}): CheckMessage[] {
  const written = readModule(module)
  const messages = checkWithoutApp(module, { deploy }, written)
  if (app === undefined) return messages
  const found = checkApp(app as FastifyInstance, module, written, messages)
  return [...messages, ...found.filter(({ id }) => !written.silenced.includes(id))]
}

function checkApp (app: FastifyInstance, module: unknown, written: WrittenSettings, messages: readonly CheckMessage[]): CheckMessage[] {
  if (!isReady(app)) throw new Error('The app is not ready, so its routes are not known yet. Await app.ready() first.')
  const found = early(app)
  // Another message about CORS_URLS_REGEX already explains why it matches no route.
  if (messages.some(({ setting }) => setting === 'CORS_URLS_REGEX')) return found
  const uncovered = findUncovered(app, written, locate(module, '/CORS_URLS_REGEX'))
  return uncovered === undefined ? found : [uncovered, ...found]
}

/** Only a request shows whether an earlier hook answers preflights, so this reports those that were answered so far. */
function early (app: FastifyInstance): CheckMessage[] {
  const own = scopeOf(app)
  const scopes = own === undefined ? new Set(descendantsOf(app).map(scopeOf)) : [own]
  return [...scopes].flatMap(scope => scope?.earlyAnswer === undefined ? [] : [earlyAnswer(scope.earlyAnswer)])
}
