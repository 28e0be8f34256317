import type { FastifyInstance } from 'fastify'
import { earlyAnswer } from './checks/at-run-time.js'
import { checkRead, locate, readModule } from './checks/index.js'
import type { CheckMessage } from './checks/message.js'
import { descendantsOf, isReady } from './instances.js'
import { scopeOf } from './scope.js'
import type { WrittenSettings } from './settings/read.js'
import { findUncovered } from './uncovered.js'

export interface CheckSettingsOptions {
  /** Whether the settings are those of a deployment: of an origin on the visitor's own machine, W020 tells then. Default: false. */
  readonly deploy?: boolean
  /**
   * The instance that the settings are for, or one above it, once it is ready. W018 then looks at its routes, and W021
   * tells of a preflight that a hook before the plugin's has answered until now. Default: none.
   */
  readonly app?: CheckedApp
}

/** Of a Fastify instance, with whatever server, logger and type provider. */
export type CheckedApp = Pick<FastifyInstance, 'hasDecorator' | 'prefix' | 'printRoutes'>

/**
 * Finds every problem in a settings module, all at once. Takes what `register` takes: a namespace
 * object, a plain object, or a module whose settings are its default export. Whatever the module holds
 * does not make it throw.
 *
 * @returns no message if there is nothing to say.
 * @throws Error if `app` is not ready.
 * @example
 * import { checkSettings } from 'fastify-cors-headers'
 * import settings from './settings.js'
 * for (const { id, message, hint } of checkSettings(settings)) console.error(id, message, hint)
 */
export function checkSettings (module: unknown, { deploy = false, app }: CheckSettingsOptions = {}): CheckMessage[] {
  const written = readModule(module)
  const messages = checkRead(module, written, deploy)
  if (app === undefined) return messages
  const found = checkApp(app as FastifyInstance, module, written, messages)
  return [...messages, ...found.filter(({ id }) => !written.silenced.includes(id))]
}

function checkApp (app: FastifyInstance, module: unknown, written: WrittenSettings, messages: readonly CheckMessage[]): CheckMessage[] {
  if (!isReady(app)) throw new Error('The routes of the app are not complete yet. Await app.ready() first.')
  const found = early(app)
  // What is said of CORS_URLS_REGEX already keeps it from matching any route.
  if (messages.some(({ setting }) => setting === 'CORS_URLS_REGEX')) return found
  const uncovered = findUncovered(app, written, locate(module, '/CORS_URLS_REGEX'))
  return uncovered === undefined ? found : [uncovered, ...found]
}

/** Nobody can tell without a request whether a hook will answer it: what they have answered is told. */
function early (app: FastifyInstance): CheckMessage[] {
  const own = scopeOf(app)
  const scopes = own === undefined ? new Set(descendantsOf(app).map(scopeOf)) : [own]
  return [...scopes].flatMap(scope => scope?.earlyAnswer === undefined ? [] : [earlyAnswer(scope.earlyAnswer)])
}
