import { isRegExp } from 'node:util/types'
import type { WrittenSettings } from './read.js'
import { CorsSettings } from './compiled.js'
import { settingNames, type SettingName } from './names.js'

type AsArray<T> = T extends ReadonlySet<infer Entry> ? readonly Entry[] : T

/** The ten settings as they count: old names resolved, defaults filled in, frozen. */
export type EffectiveSettings = {
  readonly [Name in SettingName]-?: AsArray<NonNullable<CorsSettings[Name]>>
}

const defaults = Object.freeze(Object.fromEntries(settingNames.map(name => [name, Object.freeze(CorsSettings.properties[name].default)]))) as EffectiveSettings

/**
 * Expects settings that passed the checks of type.
 *
 * @param base what counts where nothing is written
 */
export function effectiveSettings (written: WrittenSettings['settings'], base = defaults): EffectiveSettings {
  const effective = Object.fromEntries(settingNames.map(name => {
    const setting = written.get(name)
    return [name, setting === undefined ? base[name] : freeze(setting.value)]
  }))
  return Object.freeze(effective) as EffectiveSettings
}

/** With the RegExps in it, where it is a list. It is a copy of what the module has. */
function freeze (value: unknown): unknown {
  if (Array.isArray(value)) for (const entry of value) if (isRegExp(entry)) Object.freeze(entry)
  return Object.freeze(value)
}
