import { checkRead, readAndCheckRoute, readModule, type Checked } from './checks/index.js'
import type { CheckMessage } from './checks/message.js'
import { SettingsError } from './checks/settings-error.js'
import { indexOriginsAside } from './policy/origin-index.js'
import { compilePolicy, type Policy } from './policy/policy.js'
import { effectiveSettings, type EffectiveSettings } from './settings/effective.js'
import type { Silenced, WrittenSettings } from './settings/read.js'

/** What a settings module comes to. */
export interface Prepared {
  readonly settings: EffectiveSettings
  readonly policy: Policy
  readonly warnings: readonly CheckMessage[]
  readonly silenced: Silenced
}

/** Reads, checks and compiles. Throws SettingsError. */
export function prepare (module: unknown): Prepared {
  return checkAndCompile(module, readModule(module))
}

/** {@link prepare}, with a pause now and then for what else the process has to do. */
export async function prepareAside (module: unknown, pause: () => Promise<void>): Promise<Prepared> {
  const written = readModule(module)
  const origins = written.settings.get('CORS_ALLOWED_ORIGINS')?.value
  await pause()
  // What takes the longest by far.
  if (Array.isArray(origins)) await indexOriginsAside(origins, pause)
  await pause()
  return checkAndCompile(module, written)
}

/** Of a route without CORS: nothing is covered. */
export const closedPolicy: Policy = Object.freeze({ ...prepare({}).policy, coversUrl: () => false })

function checkAndCompile (module: unknown, written: WrittenSettings): Prepared {
  const messages = checkRead(module, written)
  refuse(messages)
  const settings = effectiveSettings(written)
  return { settings, policy: compilePolicy(settings), warnings: messages, silenced: written.silenced }
}

/** What is asked of a route. */
export interface Route {
  readonly method?: string | readonly string[] | undefined
  readonly url?: string | undefined
  readonly config?: { readonly cors?: unknown } | undefined
}

/**
 * Checks what `config.cors` of a route holds, if it holds settings, as far as that can be told without what is in
 * force around it. Throws SettingsError.
 */
export function checkRoute (route: Route, silenced: Silenced): void {
  const cors = route.config?.cors
  if (cors !== undefined && cors !== false) readRoute(route, cors, silenced)
}

function readRoute (route: Route, cors: unknown, silenced: Silenced): Checked {
  const checked = readAndCheckRoute(cors, silenced)
  refuse(checked.messages, nameOfRoute(route))
  return checked
}

/** Checks and compiles the settings of a route, over what is in force around it. Throws SettingsError. */
export function prepareRoute (route: Route, { settings, policy, silenced }: Prepared): Prepared {
  const { written, messages } = readRoute(route, route.config?.cors, silenced)
  // A route that says whom it lets in does not mean everybody, whatever is said around it.
  const saysOrigins = written.settings.has('CORS_ALLOWED_ORIGINS') || written.settings.has('CORS_ALLOWED_ORIGIN_REGEXES')
  const own = effectiveSettings(written, saysOrigins ? { ...settings, CORS_ALLOW_ALL_ORIGINS: false } : settings)
  return { settings: own, policy: compilePolicy(own, { settings, policy }), warnings: messages, silenced }
}

/** `PUT /x` */
export function nameOfRoute ({ method, url }: Route): string {
  return `${[method].flat().join(', ')} ${url}`
}

function refuse (messages: readonly CheckMessage[], route?: string): void {
  const errors = messages.filter(({ level }) => level === 'error')
  if (errors.length > 0) throw new SettingsError(errors, route)
}
