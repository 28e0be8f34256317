import { indexOrigins, keyOf } from '../policy/origin-index.js'
import { printable } from '../printable.js'
import { isList, settingNames } from '../settings/names.js'
import type { WrittenSetting } from '../settings/read.js'
import { limit, type Check, type Finding } from './check.js'

/** W007: harmless, and a sign that one of both was meant to be something else. */
export const duplicateEntries: Check = {
  id: 'W007',
  * find ({ settings }) {
    for (const name of settingNames) {
      const setting = settings.get(name)
      if (setting !== undefined && isList(name) && !(name === 'CORS_ALLOWED_ORIGINS' && isEachOnce(setting.value))) yield * limit(repeated(setting))
    }
  }
}

/** Of a long list of origins that are spelled as nearly all are, this is known already. */
function isEachOnce (entries: unknown): boolean {
  if (!Array.isArray(entries)) return false
  const { nonCanonical, keys } = indexOrigins(entries)
  return nonCanonical.length === 0 && keys.size === entries.length
}

function * repeated ({ setting, writtenAs, value }: WrittenSetting): Iterable<Finding> {
  const seen = new Map<string, number>()
  for (const [index, entry] of Array.isArray(value) ? value.entries() : []) {
    if (typeof entry !== 'string' || entry === '') continue
    const key = setting === 'CORS_ALLOWED_ORIGINS' ? keyOf(entry) ?? entry : setting.endsWith('_HEADERS') ? entry.toLowerCase() : entry
    const before = seen.get(key)
    if (before === undefined) seen.set(key, index)
    else yield new Repeated(writtenAs, index, entry, before)
  }
}

/** A class, because there may be a million of which nobody reads the words. */
class Repeated implements Finding {
  readonly setting: string
  readonly index: number
  readonly hint = 'Remove it, or write what was meant to be there.'
  readonly #entry: string
  readonly #before: number

  constructor (setting: string, index: number, entry: string, before: number) {
    this.setting = setting
    this.index = index
    this.#entry = entry
    this.#before = before
  }

  get value (): string { return printable(this.#entry) }
  get message (): string { return `${this.value} in ${this.setting} is there already, as entry ${this.#before}. Browsers are answered as if it were there once.` }
}
