import type { Contender } from './contenders.js'
import type { Load } from './contestant.js'
import { handledOrigin, type SetupName, site, tenant } from './setups.js'

/** One kind of request to one kind of settings. */
export interface Variant {
  /** Empty where a scenario has one variant only. */
  readonly name: string
  readonly setup: SetupName
  readonly load: Load
}

/** A kind of request. The contenders are measured side by side; the variants only where they are compared. */
export interface Scenario {
  readonly name: string
  readonly variants: readonly Variant[]
  readonly contenders: readonly Contender[]
  readonly areVariantsCompared?: boolean
}

const everybody: readonly Contender[] = ['bare', 'floor', 'fastify-cors', 'ours']
// The floor knows its origins by heart, and can't judge one that it never saw.
const withoutFloor: readonly Contender[] = ['bare', 'fastify-cors', 'ours']

const get = (headers: Record<string, string>, path = '/'): Load => ({ path, headers })
const from = (origin: string, path?: string): Load => get({ Origin: origin }, path)
const preflight = (origin: string, asked = 'content-type', path = '/'): Load => ({
  path,
  method: 'OPTIONS',
  headers: { Origin: origin, 'Access-Control-Request-Method': 'PUT', 'Access-Control-Request-Headers': asked }
})

const elsewhere = 'https://elsewhere.example.org'

function one (name: string, load: Load, setup: SetupName = 'origins-10'): Scenario {
  return { name, variants: [{ name: '', setup, load }], contenders: everybody }
}

function sizes (name: string, setups: readonly SetupName[], load: (size: number) => Load, contenders = everybody): Scenario {
  const variants = setups.map(setup => {
    const size = Number(setup.split('-')[1])
    return { name: size.toLocaleString('en'), setup, load: load(size) }
  })
  return { name, variants, contenders }
}

const originSizes: readonly SetupName[] = ['origins-1', 'origins-100', 'origins-10000', 'origins-1000000']
const regexSizes: readonly SetupName[] = ['regexes-1', 'regexes-10', 'regexes-1000']

/** Header names that no preflight of a browser would have so many of. */
const askedHeaders = (length: number): string => 'x-aaaaaa,'.repeat(length / 9).padEnd(length, 'z')
/** As long as an origin may be for a regex to see it, and no two the same. */
const hostile = `https://${'a'.repeat(310)}{n}`

export const originHits = sizes('origins: the last of the list', originSizes, size => from(site(size)))
export const originMisses = sizes('origins: none of the list', originSizes, () => from(elsewhere))
export const regexHits = sizes('regexes: the last of the list', regexSizes, size => from(tenant(size, 'shop')))
export const regexMisses = sizes('regexes: none of the list', regexSizes, () => from(elsewhere))
export const longPreflight: Scenario = {
  name: 'Access-Control-Request-Headers',
  variants: [['64 bytes', 64], ['64 KB', 65_536]].map(([name, length]) => ({ name: name as string, setup: 'origins-10', load: preflight(site(10), askedHeaders(length as number)) })),
  contenders: ['bare', 'ours'],
  areVariantsCompared: true
}
export const million: Scenario = {
  ...sizes('one origin beside a million: the last of the list', ['origins-1', 'origins-1000000'], size => from(site(size)), ['ours']),
  areVariantsCompared: true
}
export const redos: Scenario = {
  name: 'a regex that backtracking engines hang on, a hostile origin',
  variants: [
    { name: 'a plain regex', setup: 'redos-plain', load: from(hostile) },
    { name: 'nested repetitions', setup: 'redos-nested', load: from(hostile) },
    { name: 'counted repetitions', setup: 'redos-counted', load: from(hostile) },
    { name: 'a lookahead', setup: 'redos-lookahead', load: from(hostile) }
  ],
  contenders: ['ours'],
  areVariantsCompared: true
}

export const remembered: Scenario = {
  name: 'an origin that a store knows',
  variants: [
    { name: 'in CORS_ALLOWED_ORIGINS', setup: 'origins-10', load: from(site(10)) },
    { name: 'remembered by originSource', setup: 'origin-source', load: from(handledOrigin) }
  ],
  contenders: ['ours'],
  areVariantsCompared: true
}

// Nobody else has these: @fastify/cors knows nothing of the route in a preflight.
const alone: readonly Contender[] = ['bare', 'floor', 'ours']
const routeCounts: readonly SetupName[] = ['routes-1', 'routes-1000']
export const ownSettings: readonly Scenario[] = [
  sizes('routes with settings of their own', routeCounts, size => from(site(10), `/own/${size}`), alone),
  sizes('a preflight for one of them', routeCounts, size => preflight(site(10), 'content-type', `/own/${size}`), alone)
]

/** The plain ones, of which each has a bar. */
export const common: readonly Scenario[] = [
  one('no Origin', get({})),
  one('allowed', from(site(10))),
  one('refused', from(elsewhere)),
  one('preflight', preflight(site(10))),
  one('not covered', from(site(10)), 'api-only'),
  one('credentials', from(site(10)), 'credentials'),
  one('exposed headers', from(site(10)), 'exposed-headers'),
  one('handler, at once', from(handledOrigin), 'handler-sync'),
  one('handler, a promise', from(handledOrigin), 'handler-async'),
  one('JSON route', from(site(10), '/json')),
  one('not found', from(site(10), '/nowhere')),
  one('stream', from(site(10), '/stream'))
]

export const scenarios: readonly Scenario[] = [
  ...common,
  ...ownSettings,
  originHits,
  originMisses,
  regexHits,
  regexMisses,
  sizes('regexes: the last of the list, never seen', regexSizes, size => from(tenant(size, 'shop-{n}')), withoutFloor),
  sizes('regexes: none of the list, never seen', regexSizes, () => from('https://shop-{n}.elsewhere.example.org'), withoutFloor),
  million,
  remembered,
  longPreflight,
  redos
]
