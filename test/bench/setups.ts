import { type CorsSettings, defaultHeaders, defaultMethods, type RouteSettings } from 'fastify-cors-headers'

/** Settings to measure with, and what a hand-written plugin for just these would know. */
export interface Setup {
  readonly settings: CorsSettings
  /** The paths that are covered begin so. */
  readonly coveredPrefix: string
  /** Origins that a handler of the application's own allows, and how it answers; `source` remembers what it was told. */
  readonly handler?: 'sync' | 'async' | 'source'
  /** So many routes with settings of their own. */
  readonly routes?: { readonly count: number, readonly cors: RouteSettings }
}

export const site = (number: number): string => `https://site-${number}.example.com`
export const tenant = (number: number | string, name: string): string => `https://${name}.tenant-${number}.example.com`

const numbers = (count: number): number[] => Array.from({ length: count }, (_, index) => index + 1)
const origins = (count: number): string[] => numbers(count).map(site)
const regexes = (count: number): string[] => numbers(count).map(number => `^https://[a-z0-9-]+\\.tenant-${number}\\.example\\.com$`)

const withOrigins = (count: number, more: CorsSettings = {}): Setup => ({ coveredPrefix: '/', settings: { CORS_ALLOWED_ORIGINS: origins(count), ...more } })
const withRegex = (regex: string): Setup => ({ coveredPrefix: '/', settings: { CORS_ALLOWED_ORIGIN_REGEXES: [regex] } })
const withRegexes = (count: number): Setup => ({ coveredPrefix: '/', settings: { CORS_ALLOWED_ORIGIN_REGEXES: regexes(count) } })
const withRoutes = (count: number): Setup => ({ ...withOrigins(10), routes: { count, cors: { CORS_ALLOW_CREDENTIALS: true } } })

export const setups = {
  'origins-10': () => withOrigins(10),
  'origins-1': () => withOrigins(1),
  'origins-100': () => withOrigins(100),
  'origins-10000': () => withOrigins(10_000),
  'origins-1000000': () => withOrigins(1_000_000),
  'regexes-1': () => withRegexes(1),
  'regexes-10': () => withRegexes(10),
  'regexes-1000': () => withRegexes(1000),
  'redos-plain': () => withRegex('^https://[a-z]+[0-9]+-[a-z]+!$'),
  'redos-nested': () => withRegex(String.raw`^https://(?:[a-z]+)*\w+!$`),
  'redos-counted': () => withRegex(String.raw`^https://(?:[a-z]{1,63}\.?)+!$`),
  'redos-lookahead': () => withRegex(String.raw`^https://(?!(?:[a-z]+)*-)(?:\w+)*!$`),
  'api-only': () => ({ ...withOrigins(10, { CORS_URLS_REGEX: '^/api/.*$' }), coveredPrefix: '/api/' }),
  credentials: () => withOrigins(10, { CORS_ALLOW_CREDENTIALS: true }),
  'exposed-headers': () => withOrigins(10, { CORS_EXPOSE_HEADERS: ['x-total-count', 'x-request-id', 'etag'] }),
  'handler-sync': () => ({ ...withOrigins(10), handler: 'sync' as const }),
  'origin-source': () => ({ ...withOrigins(10), handler: 'source' as const }),
  'routes-1': () => withRoutes(1),
  'routes-1000': () => withRoutes(1000),
  'handler-async': () => ({ ...withOrigins(10), handler: 'async' as const })
} satisfies Record<string, () => Setup>

export type SetupName = keyof typeof setups

export const handledOrigin = 'https://handled.example.net'

/** The header lines that go with Access-Control-Allow-Origin, written out once, for those who set them by hand. */
export function linesOf ({ settings: ofAll, routes }: Setup): { actual: Array<[string, string]>, preflight: Array<[string, string]> } {
  const settings = { ...ofAll, ...routes?.cors }
  const actual: Array<[string, string]> = []
  if (settings.CORS_ALLOW_CREDENTIALS === true) actual.push(['access-control-allow-credentials', 'true'])
  const exposed = settings.CORS_EXPOSE_HEADERS
  if (exposed !== undefined) actual.push(['access-control-expose-headers', [...exposed].join(', ')])
  const preflight: Array<[string, string]> = [
    ...actual,
    ['access-control-allow-headers', defaultHeaders.join(', ')],
    ['access-control-allow-methods', defaultMethods.join(', ')],
    ['access-control-max-age', '86400']
  ]
  return { actual, preflight }
}
