/** The settings that the requests meet. Each variant is an application of its own. */
import type { FastifyRequest } from 'fastify'
import { defaultHeaders, type CorsSettings } from 'fastify-cors-headers'
import type { PageOrigins } from './page-origins.js'

export interface Variant {
  readonly settings: CorsSettings
  /** A checkRequestEnabled handler. */
  readonly handler?: (request: FastifyRequest) => boolean | Promise<boolean>
  /** Register the plugin in a child instance, with the prefix /api, and not on the root. */
  readonly inChild?: boolean
  /** A hook registered before the plugin answers everything but preflights with a 401. */
  readonly refusesAll?: boolean
}

export type VariantName = keyof ReturnType<typeof makeVariants>

export function makeVariants ({ listed, otherPort }: PageOrigins) {
  const list: CorsSettings = {
    CORS_ALLOWED_ORIGINS: [listed],
    CORS_ALLOW_HEADERS: [...defaultHeaders, 'x-api-key'],
    CORS_EXPOSE_HEADERS: ['x-total-count']
  }
  const { CORS_ALLOWED_ORIGINS: _, ...noOrigin } = list
  const all: CorsSettings = { ...noOrigin, CORS_ALLOW_ALL_ORIGINS: true }
  const stars: CorsSettings = {
    CORS_ALLOWED_ORIGINS: [listed],
    CORS_ALLOW_METHODS: ['*'],
    CORS_ALLOW_HEADERS: ['*'],
    CORS_EXPOSE_HEADERS: ['*']
  }
  const credentials: CorsSettings = { CORS_ALLOW_CREDENTIALS: true }
  const saysYes = ({ url }: FastifyRequest) => url.includes('say=yes')

  return {
    list: { settings: list },
    listCredentials: { settings: { ...list, ...credentials } },
    all: { settings: all },
    allCredentials: { settings: { ...all, ...credentials } },
    nothing: { settings: {} },

    regex: { settings: { ...noOrigin, CORS_ALLOWED_ORIGIN_REGEXES: [String.raw`^http://\w+\.localhost:\d+$`] } },
    twoOrigins: { settings: { CORS_ALLOWED_ORIGINS: [listed, otherPort] } },
    nullOrigin: { settings: { ...noOrigin, CORS_ALLOWED_ORIGINS: ['null'] } },
    nullCredentials: { settings: { ...noOrigin, ...credentials, CORS_ALLOWED_ORIGINS: ['null'] } },

    urls: { settings: { ...list, CORS_URLS_REGEX: '^/api/.*$' } },
    few: { settings: { ...list, CORS_ALLOW_METHODS: ['GET'], CORS_ALLOW_HEADERS: ['content-type'], CORS_EXPOSE_HEADERS: [] } },
    lowerCase: { settings: { ...list, CORS_ALLOW_METHODS: ['put', 'patch'] } },
    mixedCase: { settings: { ...list, CORS_ALLOW_HEADERS: ['X-API-Key'], CORS_EXPOSE_HEADERS: ['X-Total-Count'] } },
    stars: { settings: stars },
    starsCredentials: { settings: { ...stars, ...credentials } },

    exposing: { settings: { ...list, CORS_EXPOSE_HEADERS: ['X-Secret', 'set-cookie', 'etag'] } },

    maxAge0: { settings: { ...list, CORS_PREFLIGHT_MAX_AGE: 0 } },
    maxAge600: { settings: { ...list, CORS_PREFLIGHT_MAX_AGE: 600 } },

    handler: { settings: {}, handler: saysYes },
    asyncHandler: { settings: {}, handler: async (request: FastifyRequest) => saysYes(request) },
    urlHandler: { settings: { ...list, CORS_URLS_REGEX: '^/none$' }, handler: saysYes },
    brokenHandler: { settings: {}, handler: () => { throw new Error('Broken on purpose') } },

    inChild: { settings: list, inChild: true },
    refusesAll: { settings: list, refusesAll: true }
  } satisfies Record<string, Variant>
}
