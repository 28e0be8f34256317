import { printable } from '../printable.js'
import { oldNames, settingNames, type SettingName } from '../settings/names.js'
import type { WrittenSettings } from '../settings/read.js'
import type { Check } from './check.js'
import { originLists, Proposer } from './propose.js'

/** W009: a misspelt setting has no effect, and nothing else tells. */
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
        message: `No setting is called ${name}, so it is not read, and browsers are answered as if it were not there.`,
        hint: originLists.includes(meant) && propose.allowsAll
          ? `Remove ${name}: it is most likely ${meant}, which does nothing while ${propose.nameOf('CORS_ALLOW_ALL_ORIGINS')} lets every origin in.`
          : written.settings.has(meant)
            ? `Put what it holds into ${writtenAs}, which is set too, and remove ${name}.`
            : `Call it ${meant}, which is the setting with the nearest name. If it is not meant for CORS, give it a name that does not begin with CORS_.`
      }
    }
  }
}

/** A list, or an entry, that the module puts into one of its settings: `CORS_ALLOWED_ORIGINS = [...CORS_SHOPS, …]`. */
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

/** Sørensen and Dice's: the share of pairs of letters that two names have in common, each counted as often as both have it. */
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
  // ALLOWED is as good as ALLOW: Django's own names have both.
  const letters = name.slice('CORS_'.length).replaceAll(/ED(?=_|$)/g, '')
  return Array.from({ length: Math.min(letters.length, 100) }, (_, index) => letters.slice(index, index + 2))
}
