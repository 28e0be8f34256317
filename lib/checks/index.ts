import { isMap, isPromise, isSet } from 'node:util/types'
import { printable } from '../printable.js'
import { locationOf, type Location } from '../settings/locations.js'
import { readSettings, type Silenced, type WrittenSettings } from '../settings/read.js'
import { withChanges, limit, type Check, type Finding } from './check.js'
import { errorChecks } from './errors.js'
import { docsOf, type CheckMessage, type Level } from './message.js'
import { noRouteSettings, routeChecks } from './route.js'
import { deployChecks, routeWarningChecks, warningChecks } from './warnings.js'

/** What came of a route’s settings: as they were read, and every problem with them. */
export interface Checked {
  readonly written: WrittenSettings
  readonly messages: readonly CheckMessage[]
}

/** Every problem that can be found without an app, for what has none. Never throws, whatever the module holds. */
export function checkSettings (module: unknown, { deploy = false }: { readonly deploy?: boolean } = {}): CheckMessage[] {
  return checkRead(module, readModule(module), deploy)
}

/** What a module says. Nothing, where it is no module. */
export function readModule (module: unknown): WrittenSettings {
  return readSettings(isSettingsModule(module) ? module : {})
}

/** Every problem with a module that was read. */
export function checkRead (module: unknown, written: WrittenSettings, deploy = false): CheckMessage[] {
  return isSettingsModule(module)
    ? runAll(errorChecks, deploy ? [...warningChecks, ...deployChecks] : warningChecks, written).map(found => withLocation(found, locate(module, found.path)))
    : [toMessage('E020', 'error', noModule(module))]
}

/**
 * The same of what a route holds in `config.cors`, where less may be set.
 *
 * @param silenced what the settings around it silence
 */
export function readAndCheckRoute (cors: unknown, silenced: Silenced): Checked {
  if (!isSettingsModule(cors)) return { written: readSettings({}), messages: [toMessage('E022', 'error', noRouteSettings(cors))] }
  const written = { ...readSettings(cors), silenced }
  return { written, messages: runAll(routeChecks, routeWarningChecks, written) }
}

function runAll (errors: readonly Check[], warnings: readonly Check[], written: WrittenSettings): CheckMessage[] {
  return [
    ...run(errors, 'error', written),
    ...run(warnings, 'warning', written)
  ]
}

/** Where a file writes a setting or an entry. The settings may be the module's default export, and so may what is noted aside. */
export function locate (module: unknown, path: string): Location | undefined {
  try {
    return locationOf(module as object, path) ?? locationOf((module as { default: object }).default, path)
  } catch {
    return undefined // no object there, or one that lets nobody look
  }
}

export function withLocation (found: CheckMessage, location: Location | undefined): CheckMessage {
  return location === undefined ? found : { ...found, location }
}

function isSettingsModule (value: unknown): value is object {
  return typeof value === 'object' && value !== null && !isPromise(value) && !isMap(value) && !isSet(value) && !isArray(value)
}

function isArray (value: object): boolean {
  try {
    return Array.isArray(value)
  } catch {
    return false // a revoked proxy: what cannot be read is told setting by setting
  }
}

function noModule (module: unknown): Finding {
  const value = isPromise(module) ? 'a promise' : printable(module)
  return {
    setting: '',
    value,
    message: `The settings are ${value}, not a settings module. No setting could be read from it, and browsers would block every other origin.`,
    hint: isPromise(module)
      ? "Await it: register(corsHeaders, await import('./settings.js'))."
      : 'Give one object with the settings, such as { "CORS_ALLOWED_ORIGINS": ["https://example.com"] }, or a module: import * as settings from \'./settings.js\'; register(corsHeaders, settings).'
  }
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

/** Silencing a check makes no policy out of a value that none can be made of. */
function insist (id: string, finding: Finding): Finding {
  return withChanges(finding, { hint: `${finding.hint} Silencing corsheaders.${id} does not help: the value cannot be used.` })
}

function toMessage (id: string, level: Level, finding: Finding): CheckMessage {
  const { setting, index, value, message, hint, witness, more, fixedValue } = finding
  const path = setting === '' ? '' : index === undefined ? `/${setting}` : `/${setting}/${index}`
  return {
    id: `corsheaders.${id}`,
    level,
    setting,
    path,
    value,
    message,
    hint,
    docs: docsOf(id),
    ...witness !== undefined && { witness },
    ...more !== undefined && { more },
    ...fixedValue !== undefined && { fix: { setting, ...index !== undefined && { entry: index }, value: fixedValue } }
  }
}
