import { effectiveSettings, type EffectiveSettings } from '../lib/settings/effective.js'
import { readSettings } from '../lib/settings/read.js'

/** The settings of a module that the checks have nothing against. */
export function effective (module: object): EffectiveSettings {
  return effectiveSettings(readSettings(module).settings)
}
