import { printable } from '../text/printable.js'
import { oldNames, settingNames, type SettingName } from '../settings/names.js'
import type { WrittenSettings } from '../settings/read.js'
import type { Check } from './check.js'
import { originLists, Proposer } from './propose.js'

/** W009: a misspelt setting would otherwise be ignored silently. */
export const unknownName: Check = {
  id: 'W009',
  * find (written) {
    for (const [name, value] of written.unknown) {
      if (isPartOfSettings(value, written)) continue
      const meant = nearest(name)
      const propose = new Proposer(written)
      const writtenAs = propose.nameOf(meant)
      yield {
        setting: name,
        value: printable(value),
        message: `There is no setting ${name}, so it is not read, and browsers get responses as if it were not there.`,
        hint: originLists.includes(meant) && propose.allowsAll
          ? `Remove ${name}: it probably means ${meant}, which has no effect while ${propose.nameOf('CORS_ALLOW_ALL_ORIGINS')} allows every origin.`
          : written.settings.has(meant)
            ? `Move its entries to ${writtenAs}, which is set too, and remove ${name}.`
            : `Rename it to ${meant}, the setting with the most similar name. If it is not a CORS setting, choose a name that does not begin with CORS_.`
      }
    }
  }
}

/** Whether a value is part of one of the settings: `CORS_ALLOWED_ORIGINS = [...CORS_SHOPS, …]`. */
function isPartOfSettings (value: unknown, { settings }: WrittenSettings): boolean {
  const entries: readonly unknown[] = Array.isArray(value) ? value : [value]
  // A Set, because both lists may be long.
  return entries.length > 0 && [...settings.values()].some(({ value: list }) => {
    if (!Array.isArray(list)) return false
    const entriesInList = new Set<unknown>(list)
    return entries.every(entry => entriesInList.has(entry))
  })
}

function nearest (name: string): SettingName {
  const old = new Map<string, SettingName>(Object.entries(oldNames).map(([setting, old]) => [old, setting as SettingName]))
  const known = [...settingNames, ...old.keys()]
  const best = known.toSorted((one, other) => likeness(name, other) - likeness(name, one))[0] as string
  return old.get(best) ?? best as SettingName
}

/** The Sørensen-Dice coefficient of the letter pairs of two names. */
function likeness (one: string, other: string): number {
  const [some, others] = [pairs(one), pairs(other)]
  const left = [...others]
  for (const pair of some) {
    const index = left.indexOf(pair)
    if (index >= 0) left.splice(index, 1)
  }
  return 2 * (others.length - left.length) / (some.length + others.length)
}

function pairs (name: string): string[] {
  // Treat ALLOWED as ALLOW: Django's names use both.
  const letters = name.slice('CORS_'.length).replaceAll(/ED(?=_|$)/g, '')
  return Array.from({ length: Math.min(letters.length, 100) }, (_, index) => letters.slice(index, index + 2))
}
