import { isRegExp } from 'node:util/types'
import type { WrittenSettings } from './read.js'
import { CorsSettings } from './compiled.js'
import { settingNames, type SettingName } from './names.js'

type AsArray<T> = T extends ReadonlySet<infer Entry> ? readonly Entry[] : T

/** Every setting under its present name: old names resolved, defaults filled in, frozen. */
export type EffectiveSettings = {
  readonly [Name in SettingName]-?: AsArray<NonNullable<CorsSettings[Name]>>
}

const defaults = Object.freeze(Object.fromEntries(settingNames.map(name => [name, Object.freeze(CorsSettings.properties[name].default)]))) as EffectiveSettings

/**
 * Expects settings that passed the checks of type.
 *
 * @param base the values of settings that are not written
 */
export function effectiveSettings (written: WrittenSettings['settings'], base = defaults): EffectiveSettings {
  const effective = Object.fromEntries(settingNames.map(name => {
    const setting = written.get(name)
    return [name, setting === undefined ? base[name] : freeze(setting.value)]
  }))
  return Object.freeze(effective) as EffectiveSettings
}

/** Freezes a value, and the RegExps of a list. Safe, because `read.ts` has copied it from the module. */
function freeze (value: unknown): unknown {
  if (Array.isArray(value)) for (const entry of value) if (isRegExp(entry)) Object.freeze(entry)
  return Object.freeze(value)
}
