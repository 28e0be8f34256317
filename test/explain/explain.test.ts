import Fastify, { type FastifyInstance } from 'fastify'
import t from 'tap'
import { corsHeaders, type CorsSettings, type Outcome, type PageRequest } from '../../lib/index.js'
import { optionsHeaders } from '../plugin/app.js'

const origin = 'https://app.example'

async function appWith (settings: CorsSettings): Promise<FastifyInstance> {
  const app: FastifyInstance = Fastify()
  await app.register(corsHeaders, settings)
  await app.ready()
  return app
}

const always = ['cache-control', 'content-language', 'content-length', 'content-type', 'expires', 'last-modified', 'pragma']

t.test('steps say what decides, where it stands, and what goes out', async t => {
  const app = await appWith({
    CORS_ALLOWED_ORIGINS: ['https://other.example', 'HTTPS://app.example'],
    CORS_ALLOWED_ORIGIN_REGEXES: ['^https://b$', /^https:\/\/\w+\.app\.example$/],
    CORS_URLS_REGEX: '^/api/'
  })
  const covered = { text: "CORS_URLS_REGEX, '^/api/', matches '/api/x': the path is covered.", setting: 'CORS_URLS_REGEX', path: '/CORS_URLS_REGEX' }
  const actual = (origin: string) => ({
    text: 'The response to the actual request carries 2 headers of these settings.',
    headers: { vary: 'origin', 'access-control-allow-origin': origin }
  })
  t.strictSame(app.corsHeaders.explain({ url: '/api/x', origin, method: 'put' }), {
    request: { method: 'PUT', target: '/api/x', origin, credentials: false },
    steps: [
      covered,
      { text: `CORS_ALLOWED_ORIGINS[1], 'HTTPS://app.example', allows the origin ${origin}.`, setting: 'CORS_ALLOWED_ORIGINS', path: '/CORS_ALLOWED_ORIGINS/1' },
      { text: 'The plugin replies to the preflight itself, with 200 and 5 headers of these settings.', headers: optionsHeaders(origin) },
      actual(origin)
    ],
    chromium: inBoth,
    firefox: inBoth,
    readable: true,
    differences: []
  })
  const sub = 'https://x.app.example'
  t.strictSame(app.corsHeaders.explain({ url: '/api/x', origin: sub }).steps, [
    covered,
    { text: `CORS_ALLOWED_ORIGIN_REGEXES[1], /^https:\\/\\/\\w+\\.app\\.example$/, allows the origin ${sub}.`, setting: 'CORS_ALLOWED_ORIGIN_REGEXES', path: '/CORS_ALLOWED_ORIGIN_REGEXES/1' },
    actual(sub)
  ])
  t.strictSame(app.corsHeaders.explain({ url: '/x', origin, method: 'PUT' }).steps, [
    { ...covered, text: "CORS_URLS_REGEX, '^/api/', does not match '/x': no header is added." },
    { text: 'The plugin passes the preflight on to the routes of the app, and adds no header.' },
    { text: 'The response to the actual request would carry no CORS header.' }
  ])
  t.strictSame(app.corsHeaders.explain({ url: '/api/x', origin: 'https://evil.example' }).steps, [
    covered,
    { text: 'Neither CORS_ALLOWED_ORIGINS nor CORS_ALLOWED_ORIGIN_REGEXES allows the origin https://evil.example.', setting: 'CORS_ALLOWED_ORIGINS' },
    { text: 'The response to the actual request carries one header of these settings.', headers: { vary: 'origin' } }
  ])
  t.strictSame(app.corsHeaders.explain({ url: 'https://api.example/api/x', origin: 'https://api.example' }).steps, [
    { text: 'The page requests its own server, https://api.example: CORS does not apply.' }
  ])
  await app.close()
})

const inBoth: Outcome = {
  drops: [],
  preflight: { because: ['the method PUT'], method: 'PUT', headers: [], passes: true },
  sent: true,
  credentialed: false,
  readable: true,
  readableHeaders: always
}

t.test('the path is shown as the regex sees it, and a response without the plugin carries none of its headers', async t => {
  const app = await appWith({ CORS_ALLOWED_ORIGINS: [origin], CORS_URLS_REGEX: '^/(?:api/x|%zz)$' })
  const textsOf = (request: Partial<PageRequest>) => app.corsHeaders.explain({ url: '/api/x', origin, ...request }).steps.map(({ text }) => text)
  t.equal(textsOf({ url: '/api%2Fx?page=2' })[0], "CORS_URLS_REGEX, '^/(?:api/x|%zz)$', matches '/api/x': the path is covered.")
  t.equal(textsOf({ url: '/other?page=2' })[0], "CORS_URLS_REGEX, '^/(?:api/x|%zz)$', does not match '/other': no header is added.")
  t.match(app.corsHeaders.explain({ url: '/other?page=2', origin }).chromium.blocked?.message, /because CORS_URLS_REGEX does not match '\/other'\.$/)
  t.strictSame(textsOf({ url: '/%zz' }), ["Fastify cannot decode the path '/%zz': it replies before the plugin does, and no header is added."])
  t.equal(textsOf({ method: 'FOO' }).at(-1), 'The response to the actual request would carry no CORS header.')
  await app.close()
})

t.test('all origins, and a redirect from one server to another, are told as such', async t => {
  const app = await appWith({ CORS_ALLOW_ALL_ORIGINS: true })
  const { steps, request } = app.corsHeaders.explain({ url: 'https://two.example/x', origin, redirectedFrom: 'https://one.example/' })
  t.equal(request.origin, 'null')
  t.strictSame(steps.slice(0, 3).map(({ text }) => text), [
    `A redirect led from one server to another, so the browser sends Origin: null instead of ${origin}.`,
    "CORS_URLS_REGEX, '^.*$', matches '/x': the path is covered.",
    'CORS_ALLOW_ALL_ORIGINS allows the origin null, like every other.'
  ])
  for (const redirectedFrom of ['https://two.example/', `${origin}/`]) {
    t.equal(app.corsHeaders.explain({ url: 'https://two.example/x', origin, redirectedFrom }).request.origin, origin, redirectedFrom)
  }
  const back = app.corsHeaders.explain({ url: `${origin}/x`, origin, redirectedFrom: 'https://one.example/' })
  t.notMatch(back.steps[0]?.text, /own server/, 'CORS stays in force when another server redirects back')
  await app.close()
})

t.test('what stands in the way is named, with the setting and what to do', async t => {
  const listed: CorsSettings = { CORS_ALLOWED_ORIGINS: [origin], CORS_URLS_REGEX: '^/api/' }
  const stars: CorsSettings = { ...listed, CORS_ALLOW_METHODS: ['*'], CORS_ALLOW_HEADERS: ['*'], CORS_ALLOW_CREDENTIALS: true }
  const cookies = { credentials: true }
  const table: ReadonlyArray<readonly [it: string, settings: CorsSettings, request: Partial<PageRequest>, reason: string, setting: string | undefined, message: RegExp, hint: RegExp]> = [
    ['another origin', listed, { origin: 'https://evil.example' }, 'origin-not-allowed', 'CORS_ALLOWED_ORIGINS', /^The response has no Access-Control-Allow-Origin, because the settings do not allow https:\/\/evil\.example\.$/, /^Add 'https:\/\/evil\.example' to CORS_ALLOWED_ORIGINS, if /],
    ['another origin, under the old name', { CORS_ORIGIN_WHITELIST: [origin] }, { origin: 'https://evil.example' }, 'origin-not-allowed', 'CORS_ORIGIN_WHITELIST', /^The response/, /^Add 'https:\/\/evil\.example' to CORS_ORIGIN_WHITELIST, if /],
    ['cookies, with all origins, under the old name', { CORS_ORIGIN_ALLOW_ALL: true }, cookies, 'wildcard-with-credentials', 'CORS_ORIGIN_ALLOW_ALL', /^The response/, /instead of CORS_ORIGIN_ALLOW_ALL, and/],
    ['null, which any site can send', listed, { origin: 'null' }, 'origin-not-allowed', 'CORS_ALLOWED_ORIGINS', /do not allow null\.$/, /^Do not add null to CORS_ALLOWED_ORIGINS, because any site can send it\. Give the page an origin: /],
    ['another origin, asked before', listed, { origin: 'https://evil.example', method: 'PUT' }, 'origin-not-allowed', 'CORS_ALLOWED_ORIGINS', /^The preflight response has no Access-Control-Allow-Origin/, /^Add /],
    ['a path', listed, { url: '/other' }, 'not-covered', 'CORS_URLS_REGEX', /^The response has no CORS header, because CORS_URLS_REGEX does not match '\/other'\.$/, /^Change CORS_URLS_REGEX/],
    ['cookies', listed, cookies, 'credentials-not-allowed', 'CORS_ALLOW_CREDENTIALS', /^The response does not allow credentials, and/, /^Set CORS_ALLOW_CREDENTIALS to true/],
    ['cookies, with all origins', { CORS_ALLOW_ALL_ORIGINS: true }, cookies, 'wildcard-with-credentials', 'CORS_ALLOW_ALL_ORIGINS', /^The response has Access-Control-Allow-Origin: \*/, /^List the origins in CORS_ALLOWED_ORIGINS/],
    ['a method', listed, { method: 'PURGE' }, 'method-not-allowed', 'CORS_ALLOW_METHODS', /^The preflight response does not allow the method PURGE\.$/, /^Add 'PURGE' to CORS_ALLOW_METHODS\. It is not set yet: list its default, too\.$/],
    ['a method, beside others', { ...listed, CORS_ALLOW_METHODS: ['PUT'] }, { method: 'PURGE' }, 'method-not-allowed', 'CORS_ALLOW_METHODS', /^The preflight/, /^Add 'PURGE' to CORS_ALLOW_METHODS\.$/],
    ['a method that has a case', listed, { method: 'patch' }, 'method-not-allowed', 'CORS_ALLOW_METHODS', /the method patch/, /^Write the method as PATCH: /],
    ['a star that is a name', stars, { method: 'PURGE', ...cookies }, 'method-not-allowed', 'CORS_ALLOW_METHODS', /browsers read \* as a literal name\.$/, /^Add 'PURGE'/],
    ['a method that Node cannot parse', stars, { method: 'patch' }, 'method-unknown-to-node', undefined, /^Node cannot parse the method 'patch': it replies with 400/, /^Write the method as PATCH/],
    ['one that nobody knows', stars, { method: 'LIST' }, 'method-unknown-to-node', undefined, /'LIST'/, /^Use another method: Node cannot parse this one/],
    ['a method that browsers refuse', listed, { method: 'trace' }, 'cannot-be-sent', undefined, /^Browsers send no request with the method trace: fetch throws\.$/, /^Use another method\. No setting/],
    ['a path that Fastify cannot decode', listed, { url: '/api/%zz' }, 'path-not-decodable', undefined, /^Fastify cannot decode the path '\/api\/%zz': it replies with 400 before any hook/, /^Encode the path\. /],
    ['such a path, asked before', listed, { url: '/api/%zz', method: 'PUT' }, 'path-not-decodable', undefined, /^Fastify cannot decode/, /^Encode/],
    ['a header', listed, { headers: { 'X-Debug': '1' } }, 'header-not-allowed', 'CORS_ALLOW_HEADERS', /does not allow the header x-debug\.$/, /^Add 'x-debug' to CORS_ALLOW_HEADERS\. It is not set yet: list its default, too\.$/],
    ['two headers', listed, { headers: { 'x-b': '1', 'x-a': '1' } }, 'header-not-allowed', 'CORS_ALLOW_HEADERS', /the headers x-a, x-b\.$/, /^Add 'x-a', 'x-b' to/]
  ]
  for (const [it, settings, request, reason, setting, message, hint] of table) {
    const app = await appWith(settings)
    const { chromium, firefox, readable } = app.corsHeaders.explain({ url: '/api/x', origin, ...request })
    t.strictSame(firefox, chromium, it)
    t.equal(readable, false, it)
    t.strictSame([chromium.blocked?.reason, chromium.blocked?.setting], [reason, setting], it)
    t.match(chromium.blocked?.message, message, it)
    t.match(chromium.blocked?.hint, hint, it)
    await app.close()
  }
})

t.test('the entry that decides is named as it is written, under an old name, too', async t => {
  const app = await appWith({ CORS_ORIGIN_REGEX_WHITELIST: ['^https://x$', '^https://app\\.example$'], CORS_ORIGIN_WHITELIST: ['https://a.example'], CORS_ORIGIN_ALLOW_ALL: false })
  const pathFor = (url: string, page: string): string | undefined => app.corsHeaders.explain({ url, origin: page }).steps[1]?.path
  t.equal(pathFor('/x', origin), '/CORS_ORIGIN_REGEX_WHITELIST/1')
  t.equal(pathFor('/x', 'https://a.example'), '/CORS_ORIGIN_WHITELIST/0')
  await app.close()
  const all = await appWith({ CORS_ORIGIN_ALLOW_ALL: true })
  t.match(all.corsHeaders.explain({ url: '/x', origin }).steps[1], { setting: 'CORS_ORIGIN_ALLOW_ALL', path: '/CORS_ORIGIN_ALLOW_ALL', text: /^CORS_ORIGIN_ALLOW_ALL allows/ })
  await all.close()
})

t.test('a hint that names a setting can be followed', async t => {
  const start: CorsSettings = { CORS_ALLOWED_ORIGINS: [], CORS_URLS_REGEX: '^/none$' }
  let settings = start
  const request: PageRequest = { url: '/api/x', origin, method: 'PURGE', headers: { 'x-debug': '1' }, credentials: true }
  const mend: Record<string, Partial<CorsSettings>> = {
    'not-covered': { CORS_URLS_REGEX: '^/api/' },
    'origin-not-allowed': { CORS_ALLOWED_ORIGINS: [origin] },
    'credentials-not-allowed': { CORS_ALLOW_CREDENTIALS: true },
    'method-not-allowed': { CORS_ALLOW_METHODS: ['PURGE'] },
    'header-not-allowed': { CORS_ALLOW_HEADERS: ['x-debug'] }
  }
  const seen: string[] = []
  for (;;) {
    const app = await appWith(settings)
    const { chromium: { blocked }, readable } = app.corsHeaders.explain(request)
    await app.close()
    if (blocked === undefined) {
      t.equal(readable, true)
      break
    }
    seen.push(blocked.reason)
    settings = { ...settings, ...mend[blocked.reason] }
  }
  t.strictSame(seen, Object.keys(mend))
})

t.test('routes and registrations decide as they do for real requests', async t => {
  const app: FastifyInstance = Fastify()
  let child = app
  await app.register(async instance => {
    child = instance
    await instance.register(corsHeaders, { CORS_ALLOWED_ORIGINS: [origin] })
    instance.put('/closed', { config: { cors: false } }, async () => 'ok')
  }, { prefix: '/api' })
  t.throws(() => child.corsHeaders.explain({ url: '/api/x', origin }), { message: 'The app is not ready, so its routes are not known yet. Await app.ready() first.' })
  await app.ready()
  const { steps, chromium } = child.corsHeaders.explain({ url: '/beside', origin })
  t.equal(steps[0]?.text, "No registration of the plugin applies to '/beside': no header is added.")
  t.strictSame(chromium.blocked, {
    reason: 'not-covered',
    message: "The response has no CORS header, because no registration of the plugin applies to '/beside'.",
    setting: 'CORS_URLS_REGEX',
    hint: 'Register the plugin on the instance that has the route.'
  })
  const closed = child.corsHeaders.explain({ url: '/api/closed', origin, method: 'PUT' })
  t.equal(closed.steps[0]?.text, 'config.cors of the route is false: no header is added.')
  t.strictSame(closed.chromium.blocked, {
    reason: 'not-covered',
    message: 'The preflight response has no CORS header, because config.cors of the route is false.',
    hint: 'Remove cors: false from the config of the route, if pages of other origins may read its responses.'
  })
  await app.close()
})

t.test('handlers are not asked, and named where they may decide', async t => {
  const app: FastifyInstance = Fastify()
  await app.register(corsHeaders, { CORS_ALLOWED_ORIGINS: [origin], CORS_URLS_REGEX: '^/api/' })
  app.corsHeaders.checkRequestEnabled.connect(() => { throw new Error('asked') })
  await app.ready()
  const { explain } = app.corsHeaders
  t.equal(explain({ url: '/api/x', origin }).readable, true)
  const refused = explain({ url: '/api/x', origin: 'https://evil.example' })
  t.match(refused.steps[1]?.text, /A checkRequestEnabled handler may allow it: handlers run for real requests only\.$/)
  t.match(refused.chromium.blocked?.hint, /A checkRequestEnabled handler may allow it, too: explain cannot ask one\.$/)
  const uncovered = explain({ url: '/x', origin })
  t.match(uncovered.steps[0]?.text, /no header is added, unless a checkRequestEnabled handler allows the request\.$/)
  await app.close()
})

t.test('the browsers differ, and that is told', async t => {
  const app = await appWith({ CORS_ALLOWED_ORIGINS: [origin, 'null'], CORS_ALLOW_HEADERS: [] })
  const { chromium, firefox, readable, differences } = app.corsHeaders.explain({ url: '/', origin, headers: { 'User-Agent': 'mine' } })
  t.strictSame([chromium.drops, firefox.drops], [['user-agent'], []])
  t.strictSame([chromium.readable, firefox.readable, readable], [true, false, false])
  t.strictSame(differences, [
    'Chromium drops the header user-agent that the script sets, Firefox sends it.',
    'Chromium needs no preflight, Firefox sends a preflight for the header user-agent.',
    'The page may read the response in Chromium only.'
  ])
  await app.close()
})

t.test('what no page can ask is refused, with the reason', async t => {
  const app = await appWith({ CORS_ALLOWED_ORIGINS: [origin] })
  const table: ReadonlyArray<readonly [request: Record<string, unknown>, message: string]> = [
    [{ url: 1 }, "url must be a path such as '/api/items' or an http(s) URL, and is 1."],
    [{ url: '' }, "url must be a path such as '/api/items' or an http(s) URL, and is ''."],
    [{ url: 'ftp://a.example/' }, "url must be a path such as '/api/items' or an http(s) URL, and is 'ftp://a.example/'."],
    [{ url: 'http://[' }, "url must be a path such as '/api/items' or an http(s) URL, and is 'http://['."],
    [{ redirectedFrom: 'mailto:a' }, "redirectedFrom must be a path such as '/api/items' or an http(s) URL, and is 'mailto:a'."],
    [{ origin: 'https://A.example' }, "origin must be an origin as browsers send it, such as 'https://app.example', and is 'https://A.example'. A browser sends 'https://a.example'."],
    [{ origin: 'https://a.example:443' }, "origin must be an origin as browsers send it, such as 'https://app.example', and is 'https://a.example:443'. A browser sends 'https://a.example'."],
    [{ origin: 'app.example' }, "origin must be an origin as browsers send it, such as 'https://app.example', and is 'app.example'."],
    [{ origin: 'https://a\u001b.example' }, "origin must be an origin as browsers send it, such as 'https://app.example', and is 'https://a\\x1b.example'."],
    [{ origin: 'capacitor://a/b' }, "origin must be an origin as browsers send it, such as 'https://app.example', and is 'capacitor://a/b'."],
    [{ origin: undefined }, "origin must be an origin as browsers send it, such as 'https://app.example', and is undefined."],
    [{ method: 'A B' }, "method must be an HTTP method such as 'PUT', and is 'A B'."],
    [{ method: 5 }, "method must be an HTTP method such as 'PUT', and is 5."],
    [{ credentials: 'include' }, "credentials must be true or false, and is 'include'."],
    [{ headers: null }, 'headers must be an object of names and values, and is null.'],
    [{ headers: { 'a b': '' } }, "'a b' cannot be the name of a header."],
    [{ headers: { a: 'b\nc' } }, "'b\\x0ac' cannot be the value of the header 'a'."],
    [{ headers: { a: '€' } }, "'€' cannot be the value of the header 'a'."],
    [{ headers: { a: 1 } }, "1 cannot be the value of the header 'a'."]
  ]
  for (const [request, message] of table) {
    t.throws(() => app.corsHeaders.explain({ url: '/', origin, ...request } as PageRequest), new TypeError(`explain: ${message}`))
  }
  for (const odd of ['null', 'capacitor://localhost', 'chrome-extension://abcdef', 'http://[::1]:8080']) {
    t.equal(app.corsHeaders.explain({ url: '/', origin: odd }).request.origin, odd)
  }
  await app.close()
})
