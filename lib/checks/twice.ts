import { keyOf } from '../policy/origin-index.js'
import { printable } from '../printable.js'
import { isList, settingNames } from '../settings/names.js'
import type { WrittenSetting } from '../settings/read.js'
import { limit, type Check, type Finding } from './check.js'

/** W007: harmless, and a sign that one of both was meant to be something else. */
export const twice: Check = {
  id: 'W007',
  * find ({ settings }) {
    for (const name of settingNames) {
      const setting = settings.get(name)
      if (setting !== undefined && isList(name)) yield * limit(repeated(setting))
    }
  }
}

function * repeated ({ setting, writtenAs, value }: WrittenSetting): Iterable<Finding> {
  const seen = new Map<string, number>()
  for (const [index, entry] of Array.isArray(value) ? value.entries() : []) {
    if (typeof entry !== 'string' || entry === '') continue
    const key = setting === 'CORS_ALLOWED_ORIGINS' ? keyOf(entry) ?? entry : setting.endsWith('_HEADERS') ? entry.toLowerCase() : entry
    const before = seen.get(key)
    if (before === undefined) seen.set(key, index)
    else yield { setting: writtenAs, index, value: printable(entry), message: `${printable(entry)} in ${writtenAs} is there already, as entry ${before}. Browsers are answered as if it were there once.`, hint: 'Remove it, or write what was meant to be there.' }
  }
}
