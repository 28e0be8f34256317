import { printable } from '../text/printable.js'
import type { WrittenSettings } from '../settings/read.js'
import type { Check, Finding } from './check.js'
import { errorChecks } from './errors.js'
import { otherPluginOption } from './other-plugin-options.js'

/** E022: settings that a route cannot have. To ignore an option of @fastify/cors could open a route that was closed. */
const notForRoutes: Check = {
  id: 'E022',
  * find (written) {
    const urls = written.settings.get('CORS_URLS_REGEX')
    if (urls !== undefined) {
      yield {
        setting: 'CORS_URLS_REGEX',
        value: printable(urls.value),
        message: 'A route cannot have its own CORS_URLS_REGEX: only a registration decides which paths browsers get CORS headers for.',
        hint: 'Remove it. To turn CORS off for the route, write cors: false.',
        unusable: true
      }
    }
    for (const [option, value] of written.options) {
      yield { ...otherPluginOption(option, value, written, 'If it were ignored, the settings of the nearest registration would apply, and browsers might read responses that the option was to protect.'), unusable: true }
    }
  }
}

/**
 * E022: the value is neither settings nor `false`.
 *
 * @param names the names in it, if it is an object
 */
export function noRouteSettings (cors: unknown, names: readonly string[], { misspelt, nested }: WrittenSettings): Finding {
  const [renamed] = misspelt
  const instead = renamed !== undefined ? `Rename ${printable(renamed[0])} to ${renamed[1].setting}` : nested === undefined ? undefined : `Move the settings out of ${printable(nested)}`
  const shown = names.slice(0, 3).map(name => printable(name)).join(', ')
  return {
    setting: '',
    value: printable(cors),
    message: `config.cors ${names.length > 0 ? `has no setting, only ${shown}` : `is ${printable(cors)}, which is neither settings nor false`}, so it would not change what browsers get.`,
    hint: `${instead === undefined ? '' : `${instead}, or do one of the following. `}Write cors: false to turn CORS off, write settings such as cors: { CORS_ALLOW_CREDENTIALS: true }, or remove it to use those of the nearest registration.`
  }
}

/** The errors for the settings of a route. */
export const routeChecks: readonly Check[] = Object.freeze([notForRoutes, ...errorChecks])
