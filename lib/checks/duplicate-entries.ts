import { indexOrigins, keyOf, nullKey } from '../policy/origin-index.js'
import { printable } from '../text/printable.js'
import { isList, settingNames } from '../settings/names.js'
import type { WrittenSetting } from '../settings/read.js'
import { spreadText } from './spread-text.js'
import { limit, type Check, type Finding } from './check.js'

/** W007: harmless, but one of the entries may be a mistake. */
export const duplicateEntries: Check = {
  id: 'W007',
  * find ({ settings }) {
    for (const name of settingNames) {
      const setting = settings.get(name)
      if (setting !== undefined && isList(name) && !(name === 'CORS_ALLOWED_ORIGINS' && isEachOnce(setting.value))) yield * limit(repeated(setting))
    }
  }
}

/** A quick answer from the index, for a list of origins in canonical form. */
function isEachOnce (entries: unknown): boolean {
  if (!Array.isArray(entries)) return false
  if (spreadText(entries) !== undefined) return true // E013 reports it.
  const { nonCanonical, keys } = indexOrigins(entries)
  return nonCanonical.length === 0 && keys.size === entries.length
}

function * repeated ({ setting, writtenAs, value }: WrittenSetting): Iterable<Finding> {
  const seen = new Map<string, number>()
  for (const [index, entry] of Array.isArray(value) ? value.entries() : []) {
    if (typeof entry !== 'string' || entry === '') continue
    const key = setting === 'CORS_ALLOWED_ORIGINS' ? originOf(entry) : setting.endsWith('_HEADERS') ? entry.toLowerCase() : entry
    const before = seen.get(key)
    if (before === undefined) seen.set(key, index)
    else yield new Repeated(writtenAs, index, entry, before)
  }
}

/** Entries without a scheme and a host count as null. They were meant to differ, and E013 says so. */
function originOf (entry: string): string {
  const key = keyOf(entry)
  return key === undefined || key === nullKey ? entry : key
}

/** A class with getters, because there may be a million and most texts are never read. */
class Repeated implements Finding {
  readonly setting: string
  readonly index: number
  readonly hint = 'Remove it, or correct it if another entry was intended.'
  readonly #entry: string
  readonly #before: number

  constructor (setting: string, index: number, entry: string, before: number) {
    this.setting = setting
    this.index = index
    this.#entry = entry
    this.#before = before
  }

  get value (): string { return printable(this.#entry) }
  get message (): string { return `${this.value} in ${this.setting} repeats entry ${this.#before}. Browsers get the same responses as without it.` }
}
