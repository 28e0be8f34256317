import { shorten } from '../text/printable.js'
import { accepts } from '../settings/compiled.js'
import { isPattern } from '../settings/is-pattern.js'
import { isList, oldNames, settingNames, type SettingName } from '../settings/names.js'
import type { WrittenSettings } from '../settings/read.js'
import type { Check, Finding } from './check.js'
import { dialectOf } from './dialect.js'
import { originLists, Proposer } from './propose.js'
import { canMatchPath } from './suggest-path.js'
import { thenSee } from './then-see.js'
import { misspeltOrigins } from './no-origins.js'

/** W009: a misspelt setting would otherwise be ignored silently. */
export const unknownName: Check = {
  id: 'W009',
  * find (written) {
    const settings = written.unknown.size === 0 ? [] : [...written.settings.values()]
    const lists = settings.flatMap(({ value }) => Array.isArray(value) ? [new Set<unknown>(value)] : [])
    for (const [name, value] of written.unknown) {
      if (isPartOf(lists, value)) continue
      yield notRead(name, value, hintFor(name, value, written), written)
    }
    for (const [name, { setting, value }] of written.misspelt) {
      // A part of the setting may have such a name, and names without CORS may be of other programs.
      if (written.settings.has(setting) || !/^\s*c(?:or|ro)s/i.test(name) || name === misspeltOrigins(written)?.[0]) continue
      const propose = new Proposer(written)
      yield notRead(name, value, withoutEffect(name, setting, propose) ?? `Rename it to ${setting}.${thenSee(setting, value, propose)}`, written)
    }
  }
}

function notRead (name: string, value: unknown, hint: string, written: WrittenSettings): Finding {
  return {
    setting: name,
    value: dialectOf(written).show(value),
    message: `There is no setting ${shorten(name)}, so it is not read, and browsers get responses as if it were not there.`,
    hint
  }
}

function hintFor (name: string, value: unknown, written: WrittenSettings): string {
  const spelled = name.toUpperCase().replace('PATTERN', 'REGEX')
  const known = nearest(spelled)
  const meant = present.get(known) ?? known as SettingName
  const propose = new Proposer(written)
  if (!isAlike(spelled, known) || !fits(value, meant)) {
    return `Remove it, or give it a name that does not begin with CORS_. The setting with the most similar name is ${meant}.`
  }
  const removal = withoutEffect(name, meant, propose)
  if (removal !== undefined) return removal
  if (!written.settings.has(meant)) {
    return `Rename it to ${meant}, the setting with the most similar name. If it is not a CORS setting, choose a name that does not begin with CORS_.${thenSee(meant, value, propose)}`
  }
  const writtenAs = propose.nameOf(meant)
  return isList(meant) ? `Move its entries to ${writtenAs}, which is set too, and remove ${shorten(name)}.` : `Remove it: ${writtenAs} is set too.`
}

/** The hint for a name that means a list of origins, where every origin is allowed. Undefined for any other. */
function withoutEffect (name: string, meant: SettingName, propose: Proposer): string | undefined {
  if (!originLists.includes(meant) || !propose.allowsAll) return undefined
  return `Remove ${shorten(name)}: it probably means ${meant}, which has no effect while ${propose.nameOf('CORS_ALLOW_ALL_ORIGINS')} allows every origin.`
}

/** Whether a setting takes a value. A list also takes a text, whose hint then makes a list of it. */
function fits (value: unknown, setting: SettingName): boolean {
  if (isList(setting)) return Array.isArray(value) ? value.every(accepts[setting]) : typeof value === 'string'
  return accepts[setting](value) && (setting !== 'CORS_URLS_REGEX' || (isPattern(value) && canMatchPath(value)))
}

/** Whether a value is part of one of the lists: `CORS_ALLOWED_ORIGINS = [...CORS_SHOPS, …]`. */
function isPartOf (lists: ReadonlyArray<ReadonlySet<unknown>>, value: unknown): boolean {
  const entries: readonly unknown[] = Array.isArray(value) ? value : [value]
  return entries.length > 0 && lists.some(list => entries.every(entry => list.has(entry)))
}

/** Present names of settings, by old name. */
const present = new Map<string, SettingName>(Object.entries(oldNames).map(([setting, old]) => [old, setting as SettingName]))

/** The word that only names of settings that allow every origin have. */
const all = /(?<=_|ALLOW)ALL(?=_|$)/

/** The most similar name of a setting, old names included. One that allows every origin only for a name that says so. */
function nearest (name: string): string {
  const known = [...settingNames, ...present.keys()].filter(setting => !all.test(setting) || all.test(name))
  return known.toSorted((one, other) => likeness(name, other) - likeness(name, one))[0] as string
}

/** The Sørensen-Dice coefficient of the letter pairs of two names. */
function likeness (one: string, other: string): number {
  const [some, others] = [pairs(one), pairs(other)]
  return 2 * countCommon(some, others) / (some.length + others.length)
}

/** Whether most letter pairs of the shorter name are in the longer one. ALLOW does not count: most settings have it. */
function isAlike (one: string, other: string): boolean {
  const [some, others] = [pairs(withoutAllow(one)), pairs(withoutAllow(other))]
  const common = countCommon(some, others)
  return common > 0 && common >= 0.7 * Math.min(some.length, others.length)
}

function withoutAllow (name: string): string {
  return name.replaceAll(/_ALLOW(?:ED)?(?=_|$)/g, '')
}

function countCommon (some: readonly string[], others: readonly string[]): number {
  const left = [...others]
  for (const pair of some) {
    const index = left.indexOf(pair)
    if (index >= 0) left.splice(index, 1)
  }
  return others.length - left.length
}

function pairs (name: string): string[] {
  // Treat ALLOWED as ALLOW: Django's names use both.
  const letters = name.slice('CORS_'.length).replaceAll(/ED(?=_|$)/g, '')
  return Array.from({ length: Math.min(letters.length, 100) }, (_, index) => letters.slice(index, index + 2))
}
