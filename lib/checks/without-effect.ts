import { isList, oldNames, type SettingName } from '../settings/names.js'
import type { Check } from './check.js'
import { allowsAll } from './credentials.js'
import { dialectOf } from './dialect.js'
import { originLists, Proposer } from './propose.js'

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
