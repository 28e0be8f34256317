import { printable } from '../printable.js'
import { accepts } from '../settings/compiled.js'
import { isList, oldNames, type SettingName, type WrittenName } from '../settings/names.js'
import type { WrittenSettings } from '../settings/read.js'
import type { Check } from './check.js'
import { originLists, Proposer } from './propose.js'

/** W009: a misspelt setting has no effect, and nothing else tells. */
export const unknownName: Check = {
  id: 'W009',
  * find (written) {
    for (const [name, value] of written.unknown) {
      if (isPartOfSettings(value, written)) continue
      const meant = nearest(name, value)
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
    const held = new Set<unknown>(list)
    return entries.every(entry => held.has(entry))
  })
}

/** How much a value of the right type adds to how alike two names are. */
const bonus = 0.2

/** The setting that a name most likely means, and a value. */
function nearest (name: string, value: unknown): SettingName {
  const old = new Map<string, SettingName>(Object.entries(oldNames).map(([setting, old]) => [old, setting as SettingName]))
  const known = Object.keys(accepts) as WrittenName[]
  const score = (setting: WrittenName): number => likeness(name, setting) + (fits(setting, value) && !opensUnsaid(setting, name) ? bonus : 0)
  const best = known.toSorted((one, other) => score(other) - score(one))[0] as WrittenName
  return old.get(best) ?? best as SettingName
}

/** Whether a setting would let every origin in of which the name does not say `ALL`. */
function opensUnsaid (setting: WrittenName, name: string): boolean {
  const saysAll = /_ALL(?:_|$)/
  return saysAll.test(setting) && !saysAll.test(name)
}

function fits (setting: WrittenName, value: unknown): boolean {
  if (!isList(setting)) return accepts[setting](value)
  return Array.isArray(value) && value.every(entry => accepts[setting](entry))
}

/** Sørensen and Dice's: the share of pairs of letters that two names have in common. */
function likeness (one: string, other: string): number {
  const [some, others] = [pairs(one), pairs(other)]
  return 2 * some.filter(pair => others.includes(pair)).length / (some.length + others.length)
}

function pairs (name: string): string[] {
  // ALLOWED is as good as ALLOW: Django's own names have both.
  const letters = name.slice('CORS_'.length).replaceAll(/ED(?=_|$)/g, '')
  return Array.from({ length: Math.min(letters.length, 100) }, (_, index) => letters.slice(index, index + 2))
}
