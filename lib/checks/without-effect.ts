import { printable } from '../printable.js'
import { oldNames, type SettingName } from '../settings/names.js'
import type { Check } from './check.js'
import { allowsAll } from './credentials.js'
import { originLists, Proposer } from './propose.js'

const originSettings = ['CORS_ALLOWED_ORIGINS', 'CORS_ALLOWED_ORIGIN_REGEXES', 'CORS_ALLOW_ALL_ORIGINS'] as const satisfies readonly SettingName[]

/** W008. An empty list says so, and that handlers decide. */
export const noOrigins: Check = {
  id: 'W008',
  * find (written) {
    const { settings, unknown, options, mentions } = written
    // Other checks say what is there instead.
    if (originSettings.some(name => settings.has(name)) || unknown.size > 0 || options.size > 0 || mentions.length > 0) return
    const propose = new Proposer(written)
    yield {
      setting: '',
      value: '',
      message: 'No origin is allowed: none of CORS_ALLOWED_ORIGINS, CORS_ALLOWED_ORIGIN_REGEXES and CORS_ALLOW_ALL_ORIGINS is set. Browsers let no page of another origin read the answers.',
      hint: `Set ${propose.set('CORS_ALLOWED_ORIGINS', `[${propose.dialect.text('https://example.com')}]`)} with the origins of your pages. If handlers of checkRequestEnabled decide, write ${propose.set('CORS_ALLOWED_ORIGINS', '[]')}.`
    }
  }
}

/** W010 */
export const oldName: Check = {
  id: 'W010',
  * find ({ settings, overridden }) {
    for (const [name, old] of Object.entries(oldNames) as Array<[SettingName, string]>) {
      const written = settings.get(name)
      if (written?.writtenAs === old) {
        yield { setting: old, value: printable(written.value), message: `${old} is the name that ${name} had until django-cors-headers 3.5. It is read as long as ${name} is not set.`, hint: `Call it ${name}.` }
      } else if (overridden.has(name)) {
        yield { setting: old, value: printable(overridden.get(name)), message: `${old} is not read, because ${name} is set, which is its name since django-cors-headers 3.5.`, hint: `Remove ${old}, once ${name} holds all that is meant.` }
      }
    }
  }
}

/** W011 */
export const replacesReferer: Check = {
  id: 'W011',
  * find ({ removed }) {
    if (!removed.has('CORS_REPLACE_HTTPS_REFERER')) return
    yield { setting: 'CORS_REPLACE_HTTPS_REFERER', value: 'set', message: 'CORS_REPLACE_HTTPS_REFERER has no effect: it was there for Django’s CSRF check, which Fastify does not have, and django-cors-headers took it out in 4.0.', hint: 'Remove CORS_REPLACE_HTTPS_REFERER. To check where a request comes from, use app.corsHeaders.requireAllowedOrigin.' }
  }
}

/** W017: Local Network Access took the place of Private Network Access, whose header this is. */
export const privateNetwork: Check = {
  id: 'W017',
  * find (written) {
    const setting = written.settings.get('CORS_ALLOW_PRIVATE_NETWORK')
    if (setting?.value !== true) return
    yield { setting: setting.writtenAs, value: 'true', message: 'CORS_ALLOW_PRIVATE_NETWORK answers a question that browsers no longer ask: before a public page calls a private network, they ask the visitor for permission (Local Network Access), and no header changes that.', hint: 'Remove it. Have the page served over https, from where its visitors can be asked.' }
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
      yield { setting: setting.writtenAs, value: printable(setting.value), message: `${setting.writtenAs} does nothing: ${propose.nameOf('CORS_ALLOW_ALL_ORIGINS')} lets every origin in.`, hint: `Remove it. If only its origins are meant, remove ${propose.nameOf('CORS_ALLOW_ALL_ORIGINS')} instead.` }
    }
  }
}
