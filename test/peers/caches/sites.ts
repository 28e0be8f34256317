/** The apps behind the caches: the same routes, under settings of many kinds. */
import fastifyCompress from '@fastify/compress'
import Fastify, { type FastifyInstance } from 'fastify'
import { corsHeaders, type CorsSettings } from '../../../lib/index.js'
import { changeStored } from '../change-stored.js'
import { addRoutes } from './routes.js'
import { origins, type Who } from './requesters.js'

interface Site {
  readonly settings: CorsSettings
  /** Registers more before the plugin, or after it. */
  readonly before?: (app: FastifyInstance) => unknown
  readonly after?: (app: FastifyInstance) => unknown
  /** What each requester is told by Access-Control-Allow-Origin, and the lines that come with it. */
  readonly allows: Readonly<Record<Who, string | undefined>>
  readonly besides?: readonly string[]
}

const compress = async (app: FastifyInstance) => { await app.register(fastifyCompress, { encodings: ['br', 'gzip'] }) }

const both = { CORS_ALLOWED_ORIGINS: [origins.a, origins.b] }
const byName = { a: origins.a, b: origins.b, none: undefined, evil: undefined }
const everybodyByName = { ...byName, evil: origins.evil }
const nobody = { a: undefined, b: undefined, none: undefined, evil: undefined }
const credentials = 'access-control-allow-credentials: true'

export const sites = {
  list: { settings: both, allows: byName },
  regex: { settings: { CORS_ALLOWED_ORIGIN_REGEXES: [String.raw`^https://\w+\.pages\.example$`] }, allows: byName },
  credentials: { settings: { ...both, CORS_ALLOW_CREDENTIALS: true }, allows: byName, besides: [credentials] },
  everybody: { settings: { CORS_ALLOW_ALL_ORIGINS: true }, allows: { a: '*', b: '*', none: undefined, evil: '*' } },
  everybodyByName: {
    settings: { CORS_ALLOW_ALL_ORIGINS: true, CORS_ALLOW_CREDENTIALS: true },
    allows: everybodyByName,
    besides: [credentials]
  },
  exposing: {
    settings: { ...both, CORS_EXPOSE_HEADERS: ['x-total-count', 'etag'] },
    allows: byName,
    besides: ['access-control-expose-headers: x-total-count, etag']
  },
  handler: {
    settings: { CORS_ALLOWED_ORIGINS: [origins.a] },
    after: app => { app.corsHeaders.checkRequestEnabled.connect(async request => request.headers.origin === origins.b) },
    allows: byName
  },
  compressedBefore: { settings: both, before: compress, allows: byName },
  compressedAfter: { settings: both, after: compress, allows: byName },
  /** Varnish is told to ignore the cookies that it gets. */
  cookieless: { settings: { ...both, CORS_ALLOW_CREDENTIALS: true }, allows: byName, besides: [credentials] },
  /** The caches are told to give what is stale while they fetch anew. */
  graceful: { settings: both, allows: byName },
  elsewhere: { settings: { ...both, CORS_URLS_REGEX: '^/api/' }, allows: nobody },
  handlerElsewhere: {
    settings: { CORS_URLS_REGEX: '^/api/' },
    after: app => { app.corsHeaders.checkRequestEnabled.connect(async request => request.headers.origin === origins.b) },
    allows: { ...nobody, b: origins.b }
  }
} as const satisfies Record<string, Site>

export type SiteName = keyof typeof sites

/** `dropsVary` is for the control: an app whose answers a cache cannot keep apart. */
export async function buildSite (name: SiteName, dropsVary: boolean): Promise<FastifyInstance> {
  const { settings, before, after }: Site = sites[name]
  const app = Fastify()
  if (dropsVary) app.addHook('onRequest', async (_request, { raw }) => { changeStored(raw, () => { raw.removeHeader('vary') }) })
  await before?.(app)
  await app.register(corsHeaders, settings)
  await after?.(app)
  addRoutes(app)
  await app.ready()
  return app
}

/** The Access-Control lines that are due to a requester's GET. */
export function linesFor (name: SiteName, who: Who): readonly string[] {
  const { allows, besides = [] }: Site = sites[name]
  const allowed = allows[who]
  return allowed === undefined ? [] : [...besides, `access-control-allow-origin: ${allowed}`].sort()
}
