/**
 * Every combination of what matters most. What must come of it is worked out from the settings by
 * the rules of the Fetch standard, and from nothing that the plugin sent.
 */
import { defaultMethods, type CorsSettings } from 'fastify-cors-headers'
import type { Cell, Outcome, Sent } from './cell.js'
import { keptBack, readable, readableAfterPreflight, refused } from './cells/outcomes.js'
import type { From, Pages } from './page-origins.js'
import type { makeVariants, VariantName } from './variants.js'

const settingsNames: readonly VariantName[] = ['list', 'listCredentials', 'all', 'allCredentials']
const methods = ['GET', 'POST', 'PUT', 'PURGE']
const headers: ReadonlyArray<Record<string, string>> = [{}, { 'x-api-key': 'k' }, { 'x-debug': '1' }]
const credentials = ['omit', 'include'] as const
const froms: readonly From[] = ['listed', 'otherPort', 'null']

export function makeMatrix (variants: ReturnType<typeof makeVariants>, origins: Pages['origins']): readonly Cell[] {
  return settingsNames.flatMap(settings =>
    froms.flatMap(from =>
      methods.flatMap(method =>
        headers.flatMap(headers =>
          credentials.map((credentials): Cell => {
            const send = { method, headers, credentials }
            return {
              name: [settings, `from ${from}`, method, ...Object.keys(headers), credentials].join(', '),
              settings,
              from,
              send,
              expect: expected(variants[settings].settings, from === 'null' ? 'null' : origins[from], send)
            }
          })
        )
      )
    )
  )
}

function expected (settings: CorsSettings, origin: string, { method = 'GET', headers = {}, credentials }: Sent): Outcome {
  const names = Object.keys(headers)
  const isSimple = ['GET', 'HEAD', 'POST'].includes(method)

  // Fetch, CORS check: it holds for preflights and for what follows.
  const allowsOrigin = settings.CORS_ALLOW_ALL_ORIGINS === true || [...settings.CORS_ALLOWED_ORIGINS ?? []].includes(origin)
  const passes = allowsOrigin && (credentials === 'omit' || settings.CORS_ALLOW_CREDENTIALS === true)
  if (isSimple && names.length === 0) return passes ? readable : keptBack

  // Fetch, CORS-preflight fetch, step 7.
  const allowsMethod = isSimple || [...settings.CORS_ALLOW_METHODS ?? defaultMethods].includes(method)
  const allowsHeaders = names.every(name => [...settings.CORS_ALLOW_HEADERS ?? []].includes(name))
  return passes && allowsMethod && allowsHeaders ? readableAfterPreflight : refused
}
