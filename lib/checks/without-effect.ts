import { printable } from '../text/printable.js'
import { isList, oldNames, type SettingName } from '../settings/names.js'
import type { Misspelt, WrittenSettings } from '../settings/read.js'
import type { Check } from './check.js'
import { allowsAll } from './credentials.js'
import { dialectOf } from './dialect.js'
import { originLists, Proposer } from './propose.js'

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
    const propose = new Proposer(written)
    const found = misspeltOrigins(written)
    yield {
      setting: '',
      value: '',
      message: 'No origin is allowed: none of CORS_ALLOWED_ORIGINS, CORS_ALLOWED_ORIGIN_REGEXES and CORS_ALLOW_ALL_ORIGINS is set. Browsers let no page of another origin read the responses.',
      hint: found !== undefined
        ? `Rename ${printable(found[0])} to ${found[1].setting}.`
        : `Set ${propose.set('CORS_ALLOWED_ORIGINS', `[${propose.dialect.text('https://example.com')}]`)} with the origins of your pages. If handlers of checkRequestEnabled decide, write ${propose.set('CORS_ALLOWED_ORIGINS', '[]')}.`
    }
  }
}

/** W010 */
export const oldName: Check = {
  id: 'W010',
  * find (written) {
    const { settings, overridden } = written
    const { show } = dialectOf(written)
    for (const [name, old] of Object.entries(oldNames) as Array<[SettingName, string]>) {
      const setting = settings.get(name)
      if (setting?.writtenAs === old) {
        yield { setting: old, value: show(setting.value), message: `${old} is the old name of ${name}, from before django-cors-headers 3.5. It is read only while ${name} is not set.`, hint: `Rename it to ${name}.` }
      } else if (overridden.has(name)) {
        yield { setting: old, value: show(overridden.get(name)), message: `${old} is not read, because ${name}, its name since django-cors-headers 3.5, is set too.`, hint: isList(name) ? `Move any missing entries to ${name}, and remove ${old}.` : `Remove ${old}.` }
      }
    }
  }
}

/** W011 */
export const replacesReferer: Check = {
  id: 'W011',
  * find ({ removed }) {
    if (!removed.has('CORS_REPLACE_HTTPS_REFERER')) return
    yield { setting: 'CORS_REPLACE_HTTPS_REFERER', value: 'set', message: 'CORS_REPLACE_HTTPS_REFERER has no effect: it was for Django’s CSRF check, which Fastify does not have, and django-cors-headers 4.0 removed it.', hint: 'Remove CORS_REPLACE_HTTPS_REFERER. To check where a request comes from, use app.corsHeaders.requireAllowedOrigin.' }
  }
}

/** W017: Local Network Access has replaced Private Network Access, to which this header belongs. */
export const privateNetwork: Check = {
  id: 'W017',
  * find (written) {
    const setting = written.settings.get('CORS_ALLOW_PRIVATE_NETWORK')
    if (setting?.value !== true) return
    yield { setting: setting.writtenAs, value: dialectOf(written).bool(true), message: 'CORS_ALLOW_PRIVATE_NETWORK has no effect in current browsers: before a public page calls a private network, they ask the visitor for permission (Local Network Access), whatever the headers are.', hint: 'Remove it. Serve the page over https, because only then can browsers ask its visitors.' }
  }
}

/** W019 */
export const listsWithoutEffect: Check = {
  id: 'W019',
  * find (written) {
    if (!allowsAll(written)) return
    const propose = new Proposer(written)
    for (const name of originLists) {
      const setting = written.settings.get(name)
      if (setting === undefined || (Array.isArray(setting.value) && setting.value.length === 0)) continue
      yield { setting: setting.writtenAs, value: propose.dialect.show(setting.value), message: `${setting.writtenAs} has no effect: ${propose.nameOf('CORS_ALLOW_ALL_ORIGINS')} allows every origin.`, hint: `Remove it. If only its origins are intended, remove ${propose.nameOf('CORS_ALLOW_ALL_ORIGINS')} instead.` }
    }
  }
}
