import { printable } from '../text/printable.js'
import type { SettingName } from '../settings/names.js'
import type { Misspelt, WrittenSettings } from '../settings/read.js'
import type { Check } from './check.js'
import { Proposer } from './propose.js'
import { thenSee } from './then-see.js'

const originSettings = ['CORS_ALLOWED_ORIGINS', 'CORS_ALLOWED_ORIGIN_REGEXES', 'CORS_ALLOW_ALL_ORIGINS'] as const satisfies readonly SettingName[]

/** Whether W008 reports that no origin is allowed. Where other names may mean one, other checks report those. */
function isWithoutOrigins ({ settings, unknown, options, mentions }: WrittenSettings): boolean {
  return !originSettings.some(name => settings.has(name)) && unknown.size === 0 && options.size === 0 && mentions.length === 0
}

/** The name in another spelling, and the setting of origins that it means, of which W008 tells. */
export function misspeltOrigins (written: WrittenSettings): readonly [name: string, meant: Misspelt] | undefined {
  return isWithoutOrigins(written) ? [...written.misspelt].find(([, { setting }]) => originSettings.some(name => name === setting)) : undefined
}

/** W008. An empty list states that no origin is intended, or that handlers decide. */
export const noOrigins: Check = {
  id: 'W008',
  * find (written) {
    if (!isWithoutOrigins(written)) return
    yield {
      setting: '',
      value: '',
      message: 'No origin is allowed: none of CORS_ALLOWED_ORIGINS, CORS_ALLOWED_ORIGIN_REGEXES and CORS_ALLOW_ALL_ORIGINS is set. Browsers let no page of another origin read the responses.',
      hint: hintFor(written)
    }
  }
}

function hintFor (written: WrittenSettings): string {
  const propose = new Proposer(written)
  const [name, meant] = misspeltOrigins(written) ?? []
  if (meant !== undefined) return `Rename ${printable(name)} to ${meant.setting}.${thenSee(meant.setting, meant.value, propose)}`
  if (written.nested !== undefined) return `Move the settings out of ${printable(written.nested)}: they are read only from the top of the module.`
  return `Set ${propose.set('CORS_ALLOWED_ORIGINS', `[${propose.dialect.text('https://example.com')}]`)} with the origins of your pages. If handlers of checkRequestEnabled decide, write ${propose.set('CORS_ALLOWED_ORIGINS', '[]')}.`
}
