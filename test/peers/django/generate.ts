/** Settings, and requests that come near to what they allow. */
import fc from 'fast-check'
import { viewHeader, viewWayHeader, viewWays, type HandlerRule, type RawRequest } from './django.js'
import { impossibleOrigin, nearMisses, origin, strangers } from './origins.js'
import type { Case, GeneratedRequest, Settings } from './pair.js'
import { originRegexes, refusedRegex, urlsRegex } from './regexes.js'
import { oddTargets, targetChanges } from './targets.js'

/** Settings, with origins and paths that they may let in. */
interface World {
  readonly settings: Settings
  readonly origins: readonly string[]
  readonly paths: readonly string[]
}

const often = <T>(usual: fc.Arbitrary<T>, odd: fc.Arbitrary<T>, oneIn: number): fc.Arbitrary<T> =>
  fc.oneof({ weight: oneIn - 1, arbitrary: usual }, { weight: 1, arbitrary: odd })
const rarely = <T>(value: fc.Arbitrary<T>, oneIn: number): fc.Arbitrary<T | undefined> => often(fc.constant(undefined), value, oneIn)
const oneOf = <T>(...values: T[]): fc.Arbitrary<T> => fc.constantFrom(...values)

const handler = fc.record<HandlerRule>({
  where: oneOf('origin', 'origin', 'target'),
  contains: oneOf('https://', 'example', 'evil', 'a', '/api', 'x', '', 'null', '%'),
  says: oneOf<boolean | number | string | null>(true, 1, 'yes', false, 0, '', null)
})
const raisingHandler = handler.map(({ where, contains }): HandlerRule => ({ where, contains, raises: true }))

const method = often(oneOf('GET', 'PUT', 'patch', '*', 'M-SEARCH'), oneOf('GET,PUT', 'A B', ''), 100)
const header = often(oneOf('accept', 'X-A', 'x-b', '*', "!#$%&'*+.^_`|~"), oneOf('x-a, x-b', 'X:', ' x', 'b\xfccher'), 100)
const list = <T>(entry: fc.Arbitrary<T>, maxLength = 3): fc.Arbitrary<T[]> => fc.array(entry, { maxLength })

/** Settings whose value no other generated thing depends on. */
const plainSettings = fc.record({
  CORS_ALLOW_ALL_ORIGINS: often(fc.constant(false), fc.constant(true), 6),
  CORS_ORIGIN_ALLOW_ALL: often(fc.constant(false), fc.constant(true), 6),
  CORS_ALLOW_METHODS: list(method),
  CORS_ALLOW_HEADERS: list(header),
  CORS_EXPOSE_HEADERS: list(header),
  CORS_PREFLIGHT_MAX_AGE: oneOf(0, 1, 600, 86_400, Number.MAX_SAFE_INTEGER),
  CORS_ALLOW_CREDENTIALS: fc.boolean(),
  CORS_ALLOW_PRIVATE_NETWORK: fc.boolean(),
  CORS_REPLACE_HTTPS_REFERER: fc.boolean()
}, { requiredKeys: [] })

const entry = often(origin, impossibleOrigin, 60)

const world: fc.Arbitrary<World> = fc.record({
  plain: plainSettings,
  origins: list(entry, 4),
  oldOrigins: list(entry),
  regexes: originRegexes(origin),
  oldRegexes: originRegexes(origin),
  refused: rarely(refusedRegex, 30),
  urls: urlsRegex,
  handlers: often(list(handler, 2), fc.tuple(raisingHandler, handler), 3),
  has: fc.record({ origins: often(fc.constant(true), fc.constant(false), 4), oldOrigins: fc.boolean(), regexes: fc.boolean(), oldRegexes: fc.boolean(), urls: fc.boolean(), handlers: rarely(fc.constant(true), 4) })
}).map(({ plain, origins, oldOrigins, regexes, oldRegexes, refused, urls, handlers, has }) => ({
  settings: {
    ...plain,
    ...(has.origins && { CORS_ALLOWED_ORIGINS: origins }),
    ...(has.oldOrigins && { CORS_ORIGIN_WHITELIST: oldOrigins }),
    ...(has.regexes && { CORS_ALLOWED_ORIGIN_REGEXES: [...regexes.map(({ regex }) => regex), ...(refused === undefined ? [] : [refused])] }),
    ...(has.oldRegexes && { CORS_ORIGIN_REGEX_WHITELIST: oldRegexes.map(({ regex }) => regex) }),
    ...(has.urls && { CORS_URLS_REGEX: urls.regex }),
    ...(has.handlers === true && { HANDLERS: handlers })
  },
  // Those of the old names too, fewer of them, since it matters that they do not count where the new ones are set.
  origins: [...origins, ...origins, ...[...regexes, ...regexes, ...oldRegexes].flatMap(({ texts }) => texts), ...oldOrigins],
  paths: has.urls ? urls.texts : ['/', '/api/', '/api/x', '/other']
}))

type Headers = ReadonlyArray<readonly [string, string]>

/** A header with one of these names and values, `times` in `outOf`. */
const optional = (names: string[], values: readonly string[], outOf: number, times = 1): fc.Arbitrary<Headers> => fc.oneof(
  { weight: outOf - times, arbitrary: fc.constant([]) },
  { weight: times, arbitrary: fc.tuple(oneOf(...names), oneOf(...values)).map(header => [header]) }
)

const askedMethod = ['Access-Control-Request-Method', 'access-control-request-method', 'ACCESS-CONTROL-REQUEST-METHOD']
const askedPrivate = ['Access-Control-Request-Private-Network', 'access-control-request-private-network']

const viewHeaders = fc.subarray([
  ['Access-Control-Allow-Origin', '*'], ['access-control-allow-origin', 'https://view.example'],
  ['Access-Control-Allow-Credentials', 'true'], ['Access-Control-Allow-Credentials', 'false'],
  ['Access-Control-Expose-Headers', 'x-view'], ['ACCESS-CONTROL-MAX-AGE', '5'],
  ['Access-Control-Allow-Methods', 'VIEW'], ['Access-Control-Allow-Headers', 'x-view'],
  ['Access-Control-Allow-Private-Network', 'false'], ['Access-Control-Made-Up', 'x']
] as const, { maxLength: 3 })
const viewVary = oneOf('Accept', 'origin', 'Origin, Cookie', 'ORIGIN', '*', 'Accept, *', 'Accept,,Cookie', '', ',', 'Accept-Encoding ,  Cookie', 'X-Origin', 'a,Origin,b')

const upgrades: Readonly<Record<string, readonly Headers[]>> = {
  'asked for': [
    [['Connection', 'Upgrade'], ['Upgrade', 'websocket']], [['upgrade', 'h2c'], ['CONNECTION', 'keep-alive, UPGRADE']],
    [['Connection', 'x,\tupgrade ,'], ['Upgrade', '']],
    [['Connection', 'keep-alive'], ['Upgrade', 'websocket'], ['Connection', 'upgrade']]
  ],
  'not asked for': [
    [['Upgrade', 'websocket']], [['Connection', 'upgrade']], [['Connection', 'keep-alive'], ['Upgrade', 'websocket']],
    [['Connection', 'x-upgrade, upgrades, up grade'], ['Upgrade', 'upgrade']]
  ]
}
const allUpgrades = Object.entries(upgrades).flatMap(([kind, all]) => all.map(headers => ({ kind, headers })))
const upgrade = rarely(oneOf(...allUpgrades), 8)

const preflightHeaders = fc.tuple(
  optional(askedMethod, ['PUT', 'PUT', 'GET', '', 'get', 'GET, PUT', 'NO SUCH', '\xff', 'X'.repeat(500)], 3, 2),
  optional(['Access_Control_Request_Method'], ['PUT'], 50),
  optional(['Access-Control-Request-Headers'], ['x-a', '', ','.repeat(300), 'x-a, x-b', '\xff'], 3),
  optional(askedPrivate, ['true', 'true', ' true\t', 'TRUE', 'false', ''], 3)
).map(lists => lists.flat())

const viewWay = oneOf(undefined, ...viewWays)

const view = rarely(fc.tuple(viewHeaders, rarely(viewVary, 2), viewWay), 5).map((given): Headers => {
  if (given === undefined) return []
  const [others, vary, way] = given
  const headers = JSON.stringify(vary === undefined ? others : [...others, ['Vary', vary]])
  return [[viewHeader, headers], ...(way === undefined ? [] : [[viewWayHeader, way] as const])]
})

const nearMissNames = Object.keys(nearMisses)
// Every method that Node's parser and Fastify's body parser let through without more ado, but CONNECT.
const otherMethods = ['HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'TRACE', 'PURGE', 'PROPFIND', 'MKCOL', 'M-SEARCH', 'LINK', 'REPORT'] as const

/** Every kind that a request can be of. */
export const kinds: readonly string[] = [
  ...['GET', 'OPTIONS', ...otherMethods].map(method => `method ${method}`),
  ...['as it is', 'a stranger', 'absent', 'empty', 'twice', ...nearMissNames].map(kind => `Origin: ${kind}`),
  ...['odd', ...Object.keys(targetChanges)].map(kind => `target: ${kind}`),
  ...Object.keys(upgrades).map(kind => `upgrade: ${kind}`)
]

// A server strips what is blank; joined by another server's rules, it would be stripped of more.
const isBlank = (text: string): boolean => /^[ \t]*$/.test(text)
const twice = (value: string, other: boolean) => ({ kind: 'twice', values: [value, other ? 'https://evil.example' : value] })

/** How a request's Origin comes from the settings: what it is called, and what it is. */
const originOf: fc.Arbitrary<(bait: string | undefined) => { kind: string, values: readonly string[] }> = fc.oneof(
  { weight: 16, arbitrary: fc.constant((bait: string | undefined) => ({ kind: 'as it is', values: [bait ?? 'https://example.com'] })) },
  { weight: 12, arbitrary: oneOf(...nearMissNames).map(kind => (bait: string | undefined) => ({ kind, values: [(nearMisses[kind] as (origin: string) => string)(bait ?? 'https://example.com')] })) },
  { weight: 3, arbitrary: oneOf(...strangers).map(value => () => ({ kind: 'a stranger', values: [value] })) },
  { weight: 2, arbitrary: fc.constant(() => ({ kind: 'absent', values: [] })) },
  { weight: 1, arbitrary: oneOf('', ' ').map(value => () => ({ kind: 'empty', values: [value] })) },
  { weight: 1, arbitrary: fc.boolean().map(other => (bait: string | undefined) => twice(bait === undefined || isBlank(bait) ? 'https://example.com' : bait, other)) }
)

const request = fc.record({
  method: fc.oneof(
    { weight: 5, arbitrary: oneOf('OPTIONS') },
    { weight: 3, arbitrary: oneOf('GET') },
    { weight: 2, arbitrary: oneOf(...otherMethods) }
  ),
  path: fc.nat(),
  change: often(fc.constant('as it is'), oneOf(...Object.keys(targetChanges)), 4),
  oddTarget: rarely(oneOf(...oddTargets), 30),
  bait: fc.nat(),
  originOf,
  originName: oneOf('Origin', 'origin', 'ORIGIN'),
  preflightHeaders,
  twice: rarely(oneOf(...askedMethod), 40),
  upgrade,
  view
})

export const generatedCase = (requests: number): fc.Arbitrary<Case> => fc
  .tuple(world, fc.array(request, { minLength: requests, maxLength: requests, size: 'max' }))
  .map(([{ settings, origins, paths }, recipes]) => ({
    settings,
    requests: recipes.map((recipe): GeneratedRequest => {
      const bait = origins[recipe.bait % Math.max(1, origins.length)]
      const { kind, values } = recipe.originOf(bait)
      const path = paths[recipe.path % paths.length] as string
      const change = path.startsWith('/') ? recipe.change : 'as it is'
      const twice: Headers = recipe.twice === undefined ? [] : [[recipe.twice, 'PUT'], [recipe.twice, 'GET']]
      return {
        kinds: [
          `method ${recipe.method}`, `Origin: ${kind}`, `target: ${recipe.oddTarget === undefined ? change : 'odd'}`,
          ...(recipe.upgrade === undefined ? [] : [`upgrade: ${recipe.upgrade.kind}`])
        ],
        method: recipe.method,
        target: recipe.oddTarget ?? (targetChanges[change] as (path: string) => string)(path),
        headers: [
          ...values.map(value => [recipe.originName, value] as const), ...recipe.preflightHeaders, ...twice,
          ...recipe.upgrade?.headers ?? [], ...recipe.view
        ] satisfies RawRequest['headers']
      }
    })
  }))
