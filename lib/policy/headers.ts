import type { EffectiveSettings } from '../settings/effective.js'

/** A token, as methods and header names are (RFC 9110, section 5.6.2). `*` is one too. */
export const token = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/

/** A header, ready to be set. */
export type HeaderLine = readonly [name: string, value: string]

export const allowOriginHeader = 'access-control-allow-origin'
const allowCredentials = 'access-control-allow-credentials'
const exposeHeaders = 'access-control-expose-headers'
const allowHeaders = 'access-control-allow-headers'
const allowMethods = 'access-control-allow-methods'
const maxAge = 'access-control-max-age'
const allowPrivateNetwork = 'access-control-allow-private-network'

/**
 * Whether only the settings may set this header, given in lower case: every Access-Control-* header, future ones too.
 */
export function isCorsHeader (name: string): boolean {
  return name.startsWith('access-control-')
}

/**
 * The headers for allowed origins besides Access-Control-Allow-Origin, for each kind of request. They are made once,
 * when the settings are compiled.
 */
export interface HeaderLines {
  readonly actual: readonly HeaderLine[]
  readonly options: readonly HeaderLine[]
  /** For requests with Access-Control-Request-Private-Network: true. */
  readonly actualPrivate: readonly HeaderLine[]
  readonly optionsPrivate: readonly HeaderLine[]
}

export function makeHeaderLines (settings: EffectiveSettings): HeaderLines {
  const actual: HeaderLine[] = []
  if (settings.CORS_ALLOW_CREDENTIALS) actual.push([allowCredentials, 'true'])
  if (settings.CORS_EXPOSE_HEADERS.length > 0) actual.push([exposeHeaders, settings.CORS_EXPOSE_HEADERS.join(', ')])

  const options: HeaderLine[] = [
    ...actual,
    [allowHeaders, settings.CORS_ALLOW_HEADERS.join(', ')],
    [allowMethods, settings.CORS_ALLOW_METHODS.join(', ')]
  ]
  if (settings.CORS_PREFLIGHT_MAX_AGE > 0) options.push([maxAge, String(settings.CORS_PREFLIGHT_MAX_AGE)])

  const privately: HeaderLine[] = settings.CORS_ALLOW_PRIVATE_NETWORK ? [[allowPrivateNetwork, 'true']] : []
  return {
    actual,
    options,
    actualPrivate: [...actual, ...privately],
    optionsPrivate: [...options, ...privately]
  }
}
