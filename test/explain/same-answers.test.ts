/** What `explain` says of an answer's headers is what the app sends, over a real socket. */
import fc from 'fast-check'
import Fastify, { type FastifyInstance, type FastifyServerOptions } from 'fastify'
import t, { type Test } from 'tap'
import { corsHeaders, type CorsSettings, type Explanation, type PageRequest, type RouteCors } from '../../lib/index.js'
import { ask, asLines, corsLines } from '../plugin/on-the-wire.js'

const handler = async (): Promise<string> => 'ok'

const settings: readonly CorsSettings[] = [
  { CORS_ALLOWED_ORIGINS: ['https://a.example', 'null'], CORS_URLS_REGEX: '^/(?!internal/)', CORS_EXPOSE_HEADERS: ['etag'] },
  { CORS_ALLOW_ALL_ORIGINS: true },
  { CORS_ALLOW_ALL_ORIGINS: true, CORS_ALLOW_CREDENTIALS: true, CORS_PREFLIGHT_MAX_AGE: 0 },
  { CORS_ALLOWED_ORIGIN_REGEXES: [String.raw`^https://\w+\.a\.example$`], CORS_ALLOW_METHODS: ['PUT'], CORS_ALLOW_HEADERS: ['x-a'] },
  { CORS_ALLOWED_ORIGINS: [] }
]

const ofRoutes: readonly RouteCors[] = [
  { CORS_ALLOWED_ORIGINS: ['https://a.example', 'null'], CORS_ALLOW_METHODS: ['PUT'] },
  { CORS_ALLOW_ALL_ORIGINS: true },
  { CORS_EXPOSE_HEADERS: ['etag'] }
]

/** Registrations of a child's own, routes with settings and without, and paths that no route has. */
async function build (onRoot: CorsSettings | undefined, onChild: CorsSettings | undefined, ofRoute: RouteCors): Promise<FastifyInstance> {
  const app: FastifyInstance = Fastify()
  let asked: FastifyInstance = app
  if (onRoot !== undefined) await app.register(corsHeaders, onRoot)
  app.get('/', handler)
  app.put('/own', { config: { cors: ofRoute } }, handler)
  app.put('/closed', { config: { cors: false } }, handler)
  await app.register(async child => {
    asked = child
    if (onChild !== undefined) await child.register(corsHeaders, onChild)
    child.get('/items', handler)
    child.setNotFoundHandler(handler)
  }, { prefix: '/child' })
  await app.register(async child => {
    child.get('/items', handler)
  }, { prefix: '/internal' })
  await app.listen({ port: 0, host: '127.0.0.1' })
  explainers.set(app, request => (onRoot === undefined ? asked : app).corsHeaders.explain(request))
  return app
}

const explainers = new WeakMap<FastifyInstance, (request: PageRequest) => Explanation>()

const headersOf = ({ steps }: Explanation, which: RegExp): Readonly<Record<string, string>> | undefined =>
  steps.find(({ text }) => which.test(text))?.headers

/** Compares both answers to a page's request with what is said of them. */
async function compare (t: Test, app: FastifyInstance, explanation: Explanation, { method = 'GET', url, origin = '' }: PageRequest, where = ''): Promise<void> {
  const actual = await ask(app, { method, url, headers: { Origin: origin } })
  t.strictSame(asLines(headersOf(explanation, /^The response to the actual/) ?? {}), corsLines(actual), `${method} ${url} of ${origin}${where}`)
  const preflight = await ask(app, { method: 'OPTIONS', url, headers: { Origin: origin, 'Access-Control-Request-Method': method } })
  t.strictSame(asLines(headersOf(explanation, /preflight/) ?? {}), corsLines(preflight), `its preflight${where}`)
}

t.test('the headers of both answers are those on the wire, whichever registration or route decides', async t => {
  const origins = ['https://a.example', 'https://b.a.example', 'https://evil.example', 'null', 'capacitor://localhost']
  const urls = ['/', '/own', '/closed', '/missing', '/child', '/child/items', '/child/missing', '/internal/items', '/internal/x', '/%69nternal/x?y=/']
  const anyRequest = fc.record({ origin: fc.constantFrom(...origins), url: fc.constantFrom(...urls), method: fc.constantFrom('GET', 'PUT', 'HEAD', 'DELETE') })
  const any = fc.constantFrom(...settings)
  const places = fc.oneof(fc.tuple(any, fc.option(any, { nil: undefined })), fc.tuple(fc.constant(undefined), any))
  let compared = 0
  await fc.assert(fc.asyncProperty(places, fc.constantFrom(...ofRoutes), fc.array(anyRequest, { minLength: 4, maxLength: 8 }), async ([onRoot, onChild], ofRoute, requests) => {
    const app = await build(onRoot, onChild, ofRoute)
    try {
      for (const request of requests) {
        await compare(t, app, explainers.get(app)!({ ...request, headers: { 'x-a': '1' } }), request)
        compared += 2
      }
    } finally {
      await app.close()
    }
  }), { numRuns: 40 })
  t.ok(compared >= 320)
})

/** Each instance allows an origin of its own. */
const only = (name: string): CorsSettings => ({ CORS_ALLOWED_ORIGINS: [`https://${name}.example`] })
const layouts: ReadonlyArray<readonly [it: string, prefix: string | undefined, options?: FastifyServerOptions]> = [
  ['a child', '/child'],
  ['a child without a prefix', undefined],
  ['a child whose prefix ends with a slash', '/child/'],
  ['a child, where the router ignores case', '/Child', { routerOptions: { caseSensitive: false } }],
  ['a child, where the router ignores slashes', '/child', { routerOptions: { ignoreTrailingSlash: true, ignoreDuplicateSlashes: true } }],
  ['a child, where the router takes semicolons', '/child', { useSemicolonDelimiter: true }]
]

t.test('a URL without a route has the headers of the instance whose not-found handler replies', async t => {
  for (const [it, prefix, options = {}] of layouts) {
    for (const setBy of ['child', 'grandchild', 'nobody']) {
      const app: FastifyInstance = Fastify(options)
      await app.register(corsHeaders, only('root'))
      await app.register(async child => {
        await child.register(corsHeaders, only('child'))
        child.get('/items', handler)
        if (setBy === 'child') child.setNotFoundHandler(handler)
        await child.register(async grandchild => {
          await grandchild.register(corsHeaders, only('grandchild'))
          if (setBy === 'grandchild') grandchild.setNotFoundHandler(handler)
        })
      }, prefix === undefined ? {} : { prefix })
      await app.listen({ port: 0, host: '127.0.0.1' })
      for (const url of ['/missing', '/child', '/child/', '/child/missing', '/CHILD/missing', '/child//missing', '/child//items', '/child;x', '/Child/Items']) {
        for (const name of ['root', 'child', 'grandchild']) {
          const request = { url, origin: `https://${name}.example`, method: 'PUT' }
          await compare(t, app, app.corsHeaders.explain(request), request, `: ${it}, set by ${setBy}`)
        }
      }
      await app.close()
    }
  }
})
