/** What is asked through the caches, and what of it they keep. */
import * as ways from './requesters.js'
import type { Requester, Way, Who } from './requesters.js'
import type { SiteName } from './sites.js'

/** The caches of which it is known to the request what they keep; of others, see habits.ts. */
export type CacheName = 'varnish' | 'nginx'

/** Under which name a cache keeps the answer to a requester; null where it keeps none. */
type Kept = (requester: Requester) => string | null

export interface Case {
  readonly it: string
  readonly site: SiteName
  readonly path: string
  readonly ways: Readonly<Record<string, Way>>
  /** Everybody, unless there would be too many. */
  readonly among?: readonly Who[]
  /** Of each interleaving. */
  readonly length: number
  /** 'in part' where that depends on who came first. */
  readonly kept: Readonly<Record<CacheName, Kept | 'in part'>>
  /** The encodings that occur, where any but identity do. */
  readonly encodings?: Readonly<Record<CacheName | 'nginxGzip', readonly string[]>>
  /** Why even without Vary nobody gets an answer that is not theirs. */
  readonly harmless?: Readonly<Partial<Record<CacheName, string>>>
}

const byOrigin: Kept = ({ headers }) => headers['origin'] ?? ''
const byOriginAndLanguage: Kept = requester => `${byOrigin(requester)} ${requester.headers['accept-language']}`
const once: Kept = () => ''
export const never: Kept = () => null
const alike = (kept: Kept | 'in part') => ({ varnish: kept, nginx: kept })

const unlessPreflight: Kept = requester => requester.method === 'OPTIONS' ? null : byOrigin(requester)
const unlessKnown: Kept = requester => 'cookie' in requester.headers || 'authorization' in requester.headers ? null : byOrigin(requester)
const unlessAuthorized: Kept = requester => 'authorization' in requester.headers ? null : byOrigin(requester)

const plain = { ways: ways.plainly, length: 4, kept: alike(byOrigin) }
const briefly = { ...plain, length: 3 }

/** Varnish asks for gzip or nothing, and unpacks for those that take none. */
const ofCompressed = { varnish: ['gzip', 'identity'], nginx: ['br', 'gzip', 'identity'], nginxGzip: ['br', 'gzip', 'identity'] }

export const cases: readonly Case[] = [
  { it: 'a list of origins', site: 'list', path: '/json', ...plain },
  { it: 'a regex', site: 'regex', path: '/json', ...briefly },
  { it: 'a handler', site: 'handler', path: '/json', ...briefly },
  { it: 'credentials', site: 'credentials', path: '/json', ...plain },
  { it: 'all origins', site: 'everybody', path: '/json', ...plain },
  { it: 'all origins, with credentials', site: 'everybodyByName', path: '/json', ...briefly },
  { it: 'exposed headers', site: 'exposing', path: '/json', ...briefly },
  {
    it: 'a path that CORS_URLS_REGEX leaves out',
    site: 'elsewhere',
    path: '/json',
    ...briefly,
    kept: alike(once),
    harmless: { varnish: 'it is the same for all', nginx: 'it is the same for all' }
  },

  { it: 'a stream', site: 'list', path: '/stream', ...briefly },
  { it: '301', site: 'list', path: '/moved', ...briefly },
  { it: '404 of the router', site: 'list', path: '/not-there', ...briefly },
  { it: '410', site: 'list', path: '/gone', ...briefly },
  {
    it: '500',
    site: 'list',
    path: '/broken',
    ...briefly,
    kept: { varnish: never, nginx: byOrigin },
    harmless: { varnish: 'no error of this kind is kept' }
  },
  { it: 'Vary: *', site: 'list', path: '/unlike', ...briefly, kept: alike(never) },
  { it: 'Vary: * behind something else', site: 'list', path: '/unlike-in-a-list', ...briefly, kept: alike(never) },

  { it: 'Vary: Accept-Language', site: 'list', path: '/greeting', ways: ways.inLanguages, length: 3, kept: alike(byOriginAndLanguage) },
  { it: 'Vary in two lines', site: 'list', path: '/greeting-lines', ways: ways.inLanguages, length: 2, kept: alike(byOriginAndLanguage) },
  {
    it: 'Vary of more than 128 characters',
    site: 'list',
    path: '/varies-much',
    ...briefly,
    kept: { varnish: byOrigin, nginx: never }
  },
  { it: 'HEAD', site: 'list', path: '/json', ways: ways.withMethods, length: 3, kept: alike(byOrigin) },
  { it: 'If-None-Match', site: 'list', path: '/tagged', ways: ways.conditionally, length: 3, kept: alike(byOrigin) },
  { it: 'preflights', site: 'list', path: '/json', ways: ways.preflighting, length: 3, kept: alike(unlessPreflight) },

  {
    it: 'cookies and Authorization',
    site: 'credentials',
    path: '/json',
    ways: ways.asVisitors,
    length: 2,
    kept: { varnish: unlessKnown, nginx: byOrigin }
  },
  {
    it: 'cookies, where Varnish is told to ignore them',
    site: 'cookieless',
    path: '/json',
    ways: ways.asVisitors,
    length: 2,
    kept: { varnish: unlessAuthorized, nginx: byOrigin }
  },
  {
    it: 'Cache-Control: private',
    site: 'credentials',
    path: '/visitor',
    ways: ways.asVisitors,
    length: 2,
    kept: alike(never),
    harmless: { varnish: 'it is not kept', nginx: 'it is not kept' }
  },

  {
    it: 'encodings, of an app that knows only one',
    site: 'list',
    path: '/json',
    ways: ways.inEncodings,
    length: 2,
    kept: alike(byOrigin),
    encodings: { varnish: ['identity'], nginx: ['identity'], nginxGzip: ['gzip', 'identity'] }
  },
  {
    it: '@fastify/compress, registered before',
    site: 'compressedBefore',
    path: '/json',
    ways: ways.inEncodings,
    length: 2,
    kept: { varnish: byOrigin, nginx: 'in part' },
    encodings: ofCompressed
  },
  {
    it: '@fastify/compress, registered after',
    site: 'compressedAfter',
    path: '/json',
    ways: ways.inEncodings,
    among: ['a', 'evil'],
    length: 3,
    kept: { varnish: byOrigin, nginx: 'in part' },
    encodings: ofCompressed
  },
  {
    it: '@fastify/compress, of a stream',
    site: 'compressedAfter',
    path: '/stream',
    ways: ways.inEncodings,
    length: 2,
    kept: { varnish: byOrigin, nginx: 'in part' },
    encodings: ofCompressed
  }
]

/** How many requests of these interleavings reach the origin, if the cache keeps what it is said to keep. */
export function reachOf (sequences: ReadonlyArray<readonly Requester[]>, kept: Kept): number {
  return sequences.reduce((sum, sequence) => {
    const names = sequence.map(kept)
    return sum + new Set(names.filter(name => name !== null)).size + names.filter(name => name === null).length
  }, 0)
}
