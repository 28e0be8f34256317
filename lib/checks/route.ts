import { printable } from '../printable.js'
import type { Check, Finding } from './check.js'
import { errorChecks } from './errors.js'
import { otherPluginOption } from './other-plugin-options.js'

/** E022: what a route cannot set. An option of @fastify/cors that were ignored here would open a route that was closed. */
const notForRoutes: Check = {
  id: 'E022',
  * find (written) {
    const urls = written.settings.get('CORS_URLS_REGEX')
    if (urls !== undefined) {
      yield {
        setting: 'CORS_URLS_REGEX',
        value: printable(urls.value),
        message: 'A route has no CORS_URLS_REGEX of its own: which paths are covered is said once for all of them.',
        hint: 'Remove it. For a route without CORS, write cors: false.',
        unusable: true
      }
    }
    for (const [option, value] of written.options) {
      yield { ...otherPluginOption(option, value, written, 'Were it passed over, browsers would be answered as the registration around the route says.'), unusable: true }
    }
  }
}

/** What `config.cors` can be besides settings is `false`. */
export function noRouteSettings (cors: unknown): Finding {
  return {
    setting: '',
    value: printable(cors),
    message: `config.cors is ${printable(cors)}, which says nothing of CORS.`,
    hint: 'Write cors: false for a route without CORS, some settings such as cors: { CORS_ALLOW_CREDENTIALS: true }, or leave it out to have those of the nearest registration.'
  }
}

/** What is refused in the settings of a route. */
export const routeChecks: readonly Check[] = Object.freeze([notForRoutes, ...errorChecks])
