import type { WrittenSettings } from './read.js'
import { CorsSettings } from './compiled.js'
import { settingNames, type SettingName } from './names.js'

type Plain<T> = T extends ReadonlySet<infer Entry> ? readonly Entry[] : T

/** The ten settings as they count: old names resolved, defaults filled in, frozen. */
export type EffectiveSettings = {
  readonly [Name in SettingName]-?: Plain<NonNullable<CorsSettings[Name]>>
}

/** Expects settings that passed the checks of type. */
export function effectiveSettings (written: WrittenSettings): EffectiveSettings {
  const effective = Object.fromEntries(settingNames.map(name => {
    const value: unknown = written.settings.get(name)?.value ?? CorsSettings.properties[name].default
    return [name, freeze(Array.isArray(value) ? value.map(freeze) : value)]
  }))
  return Object.freeze(effective) as EffectiveSettings
}

function freeze (value: unknown): unknown {
  return Object.freeze(value)
}
