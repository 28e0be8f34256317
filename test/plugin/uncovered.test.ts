/** W018: a CORS_URLS_REGEX that matches no path of the routes that it is for. */
import Fastify, { type FastifyInstance, type FastifyServerOptions } from 'fastify'
import t from 'tap'
import { parseDjangoSettings } from '../../lib/django/index.js'
import { corsHeaders, type CorsSettings } from '../../lib/index.js'
import { logLines, type LogLine } from '../log-lines.js'

const handler = async (): Promise<string> => 'ok'

/** The warnings of an app that is ready. */
async function warningsOf (build: (app: FastifyInstance) => unknown, options: FastifyServerOptions = {}): Promise<LogLine[]> {
  const { lines, logger } = logLines('warn')
  const app = Fastify({ ...options, logger })
  await build(app)
  await app.ready()
  await app.close()
  return lines
}

type Build = (child: FastifyInstance) => unknown

/** A child below /api that has the regex, and what it declares. */
const below = (regex: string | RegExp, declare: Build, settings: CorsSettings = {}, prefix = '/api'): Build => app => {
  app.register(async child => {
    child.register(corsHeaders, { CORS_ALLOWED_ORIGINS: [], ...settings, CORS_URLS_REGEX: regex })
    await declare(child)
  }, { prefix })
}

const declares = (...urls: string[]): Build => child => { for (const url of urls) child.put(url, handler) }

const warned: ReadonlyArray<readonly [it: string, build: Build, message: RegExp]> = [
  ['no prefix in the regex', below('^/users/', declares('/users/', '/items')), /none of the routes of this registration: '\/api\/users\/', '\/api\/items'\. It is matched at the start of the whole path, the prefix '\/api' included\./],
  ['another prefix', below('^/admin/.*$', declares('/users/:id')), /: '\/api\/users\/:id'\./],
  ['a RegExp', below(/^\/users\/\d+$/, declares('/users/:id')), /The regex \/\^\\\/users/],
  ['more than three', below('^/x', declares('/a', '/b', '/c', '/d', '/e')), /: '\/api\/a', '\/api\/b', '\/api\/c', and 2 more\./],
  ['the prefix alone', below('^/api/v1/', declares('/')), /: '\/api\/'\./],
  ['other routes than those that are there', below('^/api/v2/', declares('/v1/*', '/v1/:id')), /: '\/api\/v1\/\*', '\/api\/v1\/:id'\./],
  ['a regex of the end', below('^/api/users$', declares('/users/all', '/users/:id')), /: '\/api\/users\/all'/],
  ['an optional parameter', below('^/api/items', declares('/users/:id?')), /: '\/api\/users\/:id\?'\./],
  ['a grandchild without settings', below('^/v1/', child => { child.register(async grandchild => { grandchild.get('/x', handler) }, { prefix: '/v1' }) }), /: '\/api\/v1\/x'\./],
  ['routes that come before the registration', app => {
    app.register(async child => {
      declares('/x')(child)
      await child.register(corsHeaders, { CORS_ALLOWED_ORIGINS: [], CORS_URLS_REGEX: '^/x' })
    }, { prefix: '/api' })
  }, /: '\/api\/x'\./],
  ['a not-found handler', below('^/users', child => { child.setNotFoundHandler(handler) }), /: '\/api', '\/api\/\*'\./],
  ['no path at all', app => { app.register(corsHeaders, { CORS_ALLOWED_ORIGINS: [], CORS_URLS_REGEX: 'api/' }); app.get('/api/x', handler) }, /can match no path: it is matched at the start of the whole path, which begins with a slash/]
]

const silent: ReadonlyArray<readonly [it: string, build: Build, options?: FastifyServerOptions]> = [
  ['the whole path', below('^/api/users/', declares('/users/', '/items'))],
  ['one of many routes', below('^/api/z$', declares('/x', '/y', '/z'))],
  ['no CORS_URLS_REGEX', app => { app.register(async child => { child.register(corsHeaders, { CORS_ALLOWED_ORIGINS: [] }); child.get('/x', handler) }, { prefix: '/api' }) }],
  ['no routes', below('^/users/', () => undefined)],
  ['the prefix without its slash', below('^/api$', declares('/'))],
  ['a parameter', below('^/api/admin$', declares('/:page'))],
  ['a wildcard', below('^/api/v2/', declares('/*'))],
  ['a wildcard for all', app => { app.register(async child => { child.register(corsHeaders, { CORS_ALLOWED_ORIGINS: [], CORS_URLS_REGEX: '^/x' }); child.options('*', handler) }) }],
  ['an optional parameter that is left out', below('^/api/users$', declares('/users/:id?'))],
  ['a lookahead, whose routes are not looked through', below('^/(?!api/a)', declares('/a/:id'))],
  ['a prefix with a parameter', below('^/acme/users', declares('/users'), {}, '/:tenant')],
  ['letters that are escaped in a URL', below('^/api/café$', declares('/café'))],
  ['a not-found handler below', below('^/api/v2/', child => { declares('/v1/x')(child); child.setNotFoundHandler(handler) })],
  ['a not-found handler of a child without a prefix', below('^/v2/', child => { declares('/v1/x')(child); child.setNotFoundHandler(handler) }, {}, '')],
  ['the root, where it is paths without a route', app => { app.register(corsHeaders, { CORS_ALLOWED_ORIGINS: [], CORS_URLS_REGEX: '^/api/' }); app.get('/health', handler) }],
  ['a child with settings of its own, which are not its parent’s to cover', app => {
    below('^/api/x', child => { child.get('/x', handler); below('^/api/v1/y', declares('/y'), {}, '/v1')(child) })(app)
  }],
  ['a check that is silenced', below('^/users/', declares('/users/'), { SILENCED_SYSTEM_CHECKS: ['corsheaders.W018'] })],
  ['a router for which case does not count', below('^/API/', declares('/x')), { routerOptions: { caseSensitive: false } }],
  ['a router that takes a slash more', below('^/api/x/$', declares('/x')), { routerOptions: { ignoreTrailingSlash: true } }],
  ['a router that takes slashes for one', below('^//api', declares('/x')), { routerOptions: { ignoreDuplicateSlashes: true } }],
  ['a router that ends paths at a semicolon', below('^/api/x;', declares('/x')), { useSemicolonDelimiter: true }]
]

t.test('one warning, which names the paths', async t => {
  for (const [it, build, message] of warned) {
    const lines = await warningsOf(build)
    t.match(lines, [{ level: 40, check: { id: 'corsheaders.W018' } }], it)
    t.equal(lines.length, 1, it)
    t.match(lines[0]?.msg, message, it)
    t.match(lines[0]?.msg, /^corsheaders\.W018 \/CORS_URLS_REGEX: .* Fix: (?:Remove|Write) /, it)
  }
})

t.test('none where a path may be matched', async t => {
  for (const [it, build, options] of silent) t.strictSame(await warningsOf(build, options), [], it)
})

t.test('what the hint says makes it go away', async t => {
  const [line] = await warningsOf(below('^/users/', declares('/users/:id')))
  t.equal(line?.check?.hint, "Write '^/api/users/', or remove CORS_URLS_REGEX: without it, the settings of a child instance cover all of its routes.")
  for (const [regex, hint] of [
    [/^\/users\/\d+$/i, /^Write \/\^\\\/api\\\/users\\\/\\d\+\$\/i, or remove/],
    ['(?i)^/x|/users/', /^Write '\(\?i\)\^\/api\/x\|\^\/api\/users\/', or remove/],
    ['^/nowhere/', /^Write the regex for the whole path of these routes, prefixes included, or remove CORS_URLS_REGEX\.$/]
  ] as const) t.match((await warningsOf(below(regex, declares('/users/:id'))))[0]?.check?.hint, hint, String(regex))
  t.strictSame(await warningsOf(below('^.*$', declares('/users/:id'))), [])
  t.strictSame(await warningsOf(below('^/api/users/', declares('/users/:id'))), [])
  const [python] = await warningsOf(app => {
    app.register(async child => {
      child.register(corsHeaders, parseDjangoSettings(String.raw`CORS_ALLOWED_ORIGINS = []
CORS_URLS_REGEX = r"^/users/\d+$"
`))
      child.get('/users/:id', handler)
    }, { prefix: '/api' })
  })
  t.match(python?.msg, /^corsheaders\.W018 \/CORS_URLS_REGEX \(settings\.py:2:19\): .* Fix: Write r"\^\/api\/users\/\\d\+\$", or/, 'with its place, in the language of the file')
  const [root] = await warningsOf(app => { app.register(corsHeaders, { CORS_ALLOWED_ORIGINS: [], CORS_URLS_REGEX: 'api/' }) })
  t.equal(root?.check?.hint, "Write '^/api/'.")
})
