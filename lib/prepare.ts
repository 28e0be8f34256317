import { checkRead, locate, readAndCheckRoute, readModule, type Checked } from './checks/index.js'
import type { CheckMessage } from './checks/message.js'
import { SettingsError } from './checks/settings-error.js'
import { indexOriginsInParts } from './policy/origin-index.js'
import { compilePolicy, type Policy } from './policy/policy.js'
import { effectiveSettings, type EffectiveSettings } from './settings/effective.js'
import type { Location } from './settings/locations.js'
import type { Silenced, WrittenSettings } from './settings/read.js'
import { corsOf } from './settings/settings-module.js'

/** A settings module that was checked and compiled. */
export interface Prepared {
  readonly settings: EffectiveSettings
  readonly policy: Policy
  readonly warnings: readonly CheckMessage[]
  readonly silenced: Silenced
  readonly written: WrittenSettings
  /** Where CORS_URLS_REGEX is written, if it was read from a file: for W018, which is found later. */
  readonly urlsRegexAt: Location | undefined
}

/** Reads, checks and compiles. Throws SettingsError. */
export function prepare (module: unknown): Prepared {
  const written = readModule(module)
  return compile(module, written, check(module, written))
}

/** {@link prepare}, with pauses in which the event loop handles other requests. */
export async function prepareInParts (module: unknown, pause: () => Promise<void>): Promise<Prepared> {
  const written = readModule(module)
  const origins = written.settings.get('CORS_ALLOWED_ORIGINS')?.value
  await pause()
  // The slowest part by far.
  if (Array.isArray(origins)) await indexOriginsInParts(origins, pause)
  await pause()
  const messages = check(module, written)
  await pause()
  return compile(module, written, messages)
}

let noPolicy: Policy | undefined

/** For a route with `cors: false`: no path is covered. Compiled when it is asked for first, since checks need none. */
export function noCorsPolicy (): Policy {
  noPolicy ??= Object.freeze({ ...compilePolicy(effectiveSettings(new Map())), isOff: true, coversUrl: () => false })
  return noPolicy
}

function check (module: unknown, written: WrittenSettings): readonly CheckMessage[] {
  const messages = checkRead(module, written)
  refuse(messages)
  return messages
}

function compile (module: unknown, written: WrittenSettings, warnings: readonly CheckMessage[]): Prepared {
  const settings = effectiveSettings(written.settings)
  return { settings, policy: compilePolicy(settings, { written: written.settings }), warnings, silenced: written.silenced, written, urlsRegexAt: locate(module, '/CORS_URLS_REGEX') }
}

/** The options of a route that matter here. */
export interface Route {
  readonly method?: string | readonly string[] | undefined
  readonly url?: string | undefined
  readonly config?: { readonly cors?: unknown } | undefined
}

/**
 * Checks the settings in `config.cors` of a route, if there are any. Throws SettingsError.
 *
 * @param silenced the checks that the nearest registration silences
 */
export function checkRoute (route: Route, silenced: Silenced): void {
  const cors = corsOf(route)
  if (cors !== undefined && cors !== false) readRoute(route, silenced)
}

/** Reads and checks the settings of a route. Throws SettingsError. */
export function readRoute (route: Route, silenced: Silenced): Checked {
  const checked = readAndCheckRoute(corsOf(route), silenced)
  refuse(checked.messages, nameOfRoute(route))
  return checked
}

/** Compiles the settings of a route, on top of those of the nearest registration. */
export function compileRoute ({ settings: written }: WrittenSettings, { settings, policy: { coversUrl, judge, written: inherited } }: Prepared): Policy {
  const listsOrigins = written.has('CORS_ALLOWED_ORIGINS') || written.has('CORS_ALLOWED_ORIGIN_REGEXES')
  // A route that lists origins means only those, even if the registration allows all origins.
  const own = effectiveSettings(written, listsOrigins ? { ...settings, CORS_ALLOW_ALL_ORIGINS: false } : settings)
  const base = { coversUrl, written: new Map([...inherited, ...written]) }
  return compilePolicy(own, listsOrigins || written.has('CORS_ALLOW_ALL_ORIGINS') ? base : { ...base, judge })
}

/** `PUT /x` */
export function nameOfRoute ({ method, url }: Route): string {
  return `${[method].flat().join(', ')} ${url}`
}

function refuse (messages: readonly CheckMessage[], route?: string): void {
  if (messages.every(({ level }) => level !== 'error')) return
  // What is misspelt is not read, which may be why the rest is wrong.
  throw new SettingsError(messages.filter(({ level, id }) => level === 'error' || id === 'corsheaders.W009'), route)
}
