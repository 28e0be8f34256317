import { isMap, isPromise, isSet } from 'node:util/types'
import { printable } from '../text/printable.js'
import { locationOf, type Location } from '../settings/locations.js'
import { defaultExport, keysOf, readSettings, type Silenced, type WrittenSettings } from '../settings/read.js'
import { withChanges, limit, toMessage, type Check, type Finding } from './check.js'
import { errorChecks } from './errors.js'
import type { CheckMessage, Level } from './message.js'
import { noRouteSettings, routeChecks } from './route.js'
import { deployChecks, projectChecks, routeWarningChecks, warningChecks } from './warnings.js'

/** The settings of a route, and every problem with them. */
export interface Checked {
  readonly written: WrittenSettings
  readonly messages: readonly CheckMessage[]
}

/** Finds every problem that needs no app. Never throws, whatever the module contains. */
export function checkSettings (module: unknown, { deploy = false }: { readonly deploy?: boolean } = {}, written = readModule(module)): CheckMessage[] {
  return checkRead(module, written, [...projectChecks, ...deploy ? deployChecks : []])
}

/** Reads a module. Anything else reads as an empty module. */
export function readModule (module: unknown): WrittenSettings {
  return readSettings(isSettingsModule(module) ? module : {})
}

/** Finds the problems that matter at start with a module that was read, and those of other checks. */
export function checkRead (module: unknown, written: WrittenSettings, others: readonly Check[] = []): CheckMessage[] {
  const other = otherThanModule(module, written)
  return other === undefined
    ? runAll(errorChecks, [...warningChecks, ...others], written).map(found => withLocation(found, locate(module, found.path)))
    : [toMessage('E020', 'error', other)]
}

/**
 * Reads and checks the `config.cors` of a route, which allows fewer settings.
 *
 * @param silenced the checks that the nearest registration silences
 */
export function readAndCheckRoute (cors: unknown, silenced: Silenced): Checked {
  const read = readModule(cors)
  const names = isSettingsModule(cors) ? keysOf(cors) : []
  if (!isSettingsModule(cors) || (isWithoutSettings(read) && names.some(name => !name.startsWith('CORS_')))) {
    return { written: readSettings({}), messages: [toMessage('E022', 'error', noRouteSettings(cors, names, read))] }
  }
  const written = { ...read, silenced }
  return { written, messages: runAll(routeChecks, routeWarningChecks, written) }
}

function runAll (errors: readonly Check[], warnings: readonly Check[], written: WrittenSettings): CheckMessage[] {
  return [
    ...run(errors, 'error', written),
    ...run(warnings, 'warning', written)
  ]
}

/** The location of a setting or an entry. It may be attached to the module or to its default export. */
export function locate (module: unknown, path: string): Location | undefined {
  try {
    return locationOf(module as object, path) ?? locationOf((module as { default: object }).default, path)
  } catch {
    return undefined // Not an object, or a proxy that refused.
  }
}

export function withLocation (found: CheckMessage, location: Location | undefined): CheckMessage {
  return location === undefined ? found : { ...found, location }
}

function isSettingsModule (value: unknown): value is object {
  return typeof value === 'object' && value !== null && !isPromise(value) && !isMap(value) && !isSet(value) && !isArray(value)
}

/** Whether nothing was read of a module, not even what a check refuses. */
function isWithoutSettings ({ settings, unknown, removed, options }: WrittenSettings): boolean {
  return settings.size + unknown.size + removed.size + options.size === 0
}

function isArray (value: object): boolean {
  try {
    return Array.isArray(value)
  } catch {
    return false // A revoked proxy: each setting is then reported as unreadable.
  }
}

/** What was given instead of a settings module, or what a module without settings exports as default instead of one. */
function otherThanModule (module: unknown, { settings, unknown, removed }: WrittenSettings): Finding | undefined {
  if (!isSettingsModule(module)) {
    return noModule('The settings are', module, isPromise(module)
      ? "Await it: register(corsHeaders, await import('./settings.js'))."
      : 'Pass one object with the settings, such as { "CORS_ALLOWED_ORIGINS": ["https://example.com"] }, or a module: import * as settings from \'./settings.js\'; register(corsHeaders, settings).')
  }
  const exported = settings.size + unknown.size + removed.size === 0 ? defaultExport(module) : undefined
  if (exported === undefined || isSettingsModule(exported)) return undefined
  return noModule('The default export is', exported, isPromise(exported)
    ? 'Await it where it is exported.'
    : 'Export one object with the settings as default, such as { "CORS_ALLOWED_ORIGINS": ["https://example.com"] }.')
}

function noModule (what: string, given: unknown, hint: string): Finding {
  const value = isPromise(given) ? 'a promise' : isMap(given) ? 'a Map' : isSet(given) ? 'a Set' : printable(given)
  return { setting: '', value, message: `${what} ${value}, not a settings module. It contains no setting, so browsers would block every other origin.`, hint }
}

function * run (checks: readonly Check[], level: Level, written: WrittenSettings): Iterable<CheckMessage> {
  for (const { id, find } of checks) {
    // As in Django, which asks `id in settings.SILENCED_SYSTEM_CHECKS` of a list or of a string.
    const isSilenced = written.silenced.includes(`corsheaders.${id}`)
    for (const finding of limit(isSilenced ? unusable(find(written)) : find(written))) {
      yield toMessage(id, level, isSilenced ? insist(id, finding) : finding)
    }
  }
}

function * unusable (findings: Iterable<Finding>): Iterable<Finding> {
  for (const finding of findings) if (finding.unusable === true) yield finding
}

/** A silenced check still refuses a value that cannot be compiled. */
function insist (id: string, finding: Finding): Finding {
  return withChanges(finding, { hint: `${finding.hint} Silencing corsheaders.${id} does not help: the value cannot be used.` })
}
