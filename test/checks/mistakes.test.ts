/** Mistakes that people make, each with what they meant: the hints are followed one by one, and a page gets what was meant. */
import { isRegExp } from 'node:util/types'
import t from 'tap'
import { explain } from '../../lib/explain/explain.js'
import type { PageRequest } from '../../lib/explain/page-request.js'
import { checkSettings } from '../../lib/index.js'
import { compilePolicy } from '../../lib/policy/policy.js'
import { effective } from '../effective.js'
import type { Language } from '../../lib/settings/language.js'
import { checkIn, followWarning, type Module } from './follow.js'

const r = String.raw
const origin = 'https://shop.example'
const evil = 'https://evil.example'
const listed: Module = { CORS_ALLOWED_ORIGINS: [origin] }
const cookies: Module = { CORS_ALLOW_CREDENTIALS: true }

/** What a page asks for under the mended settings, and, where the list is meant to have a limit, may not. */
interface Meant extends Partial<PageRequest> { readonly reads?: string, readonly maxAge?: string, readonly anybody?: true }

type Row = readonly [wrong: Module, meant?: Meant]

/** What stands in a list of origins, and the origin that is meant. */
const origins: ReadonlyArray<readonly [entry: string, meant: string]> = [
  ['https://shop.example/', origin], ['https://shop.example//', origin], ['https://shop.example/cart', origin], ['https://shop.example/cart/?a=b#c', origin],
  ['https://shop.example?x=1', origin], ['https://shop.example#top', origin], ['HTTPS://SHOP.EXAMPLE', origin], ['https://Shop.Example', origin],
  ['https://shop.example:443', origin], ['https://shop.example:443/', origin], ['http://shop.example:80', 'http://shop.example'], ['https://shop.example:', origin],
  ['https://shop.example:08443', 'https://shop.example:8443'], ['https://shop.example:8443/', 'https://shop.example:8443'], ['https://shop.example:99999', origin],
  ['shop.example', origin], ['shop.example:8443', 'https://shop.example:8443'], ['//shop.example', origin], ['https:/shop.example', origin], ['https//shop.example', origin],
  ['https:shop.example', origin], ['https:///shop.example', origin], ['www.shop.example', 'https://www.shop.example'], ['localhost', 'http://localhost'],
  ['localhost:3000', 'http://localhost:3000'], ['127.0.0.1:5173', 'http://127.0.0.1:5173'], ['http://localhost:3000/', 'http://localhost:3000'],
  ['http://127.1:3000', 'http://127.0.0.1:3000'], ['http://[0:0:0:0:0:0:0:1]:3000', 'http://[::1]:3000'], ['[::1]:3000', 'http://[::1]:3000'],
  [' https://shop.example', origin], ['https://shop.example ', origin], ['https://shop.example\n', origin], ['\thttps://shop.example', origin],
  ['"https://shop.example"', origin], ["'https://shop.example'", origin], ['`https://shop.example`', origin], ['[https://shop.example]', origin],
  ['https://user:secret@shop.example', origin], ['https://bücher.example', 'https://xn--bcher-kva.example'], ['https://BÜCHER.example', 'https://xn--bcher-kva.example'],
  ['https://日本.example', 'https://xn--wgv71a.example'], ['https://*.shop.example', 'https://www.shop.example'], ['*.shop.example', 'https://www.shop.example'],
  ['https://shop-*.b.example', 'https://shop-7.b.example'], ['http://localhost:*', 'http://localhost:4200'], ['https://*.shop.example:*', 'https://a.shop.example:8443'],
  ['https://*.shop.example/', 'https://www.shop.example'], [r`^https://\w+\.shop\.example$`, 'https://www.shop.example'], ['https://shop.example,https://b.example', origin],
  ['https://shop.example, https://b.example', 'https://b.example'], ['https://shop.example https://b.example', 'https://b.example'],
  ['https://shop.example;https://b.example', 'https://b.example'], ['https://shop.example|https://b.example', origin], ['https://shop.examplehttps://b.example', 'https://b.example'],
  ['shop.example,b.example', 'https://b.example'], ["['https://shop.example']", origin], ['["https://shop.example","https://b.example/"]', 'https://b.example'],
  ['capacitor://localhost/', 'capacitor://localhost'], ['ionic://localhost/', 'ionic://localhost'], ['tauri://localhost/', 'tauri://localhost'],
  ['htps://shop.example', origin], ['htttp://localhost:3000', 'http://localhost:3000'], ['httpss://shop.example/', origin], ['https:://shop.example', origin], ['https://https://shop.example', origin],
  ['http://https://shop.example/', origin], ['.shop.example', 'https://www.shop.example'], ['https://.shop.example', 'https://www.shop.example'],
  ['wss://shop.example', origin], ['ws://localhost:3000', 'http://localhost:3000'], ['file:///', 'file://'], ['file:///index.html', 'file://'], ['chrome-extension://abc/', 'chrome-extension://abc'],
  ['“https://shop.example”', origin], ['‘https://shop.example’, ‘https://b.example’', 'https://b.example'], ['https?://shop.example', origin], ['http(s)://shop.example', origin], ['http*://shop.example', origin], ['*://shop.example', origin], ['*://*.shop.example', 'https://www.shop.example'],
  ['https://shop.example*', origin], ['CORS_ALLOWED_ORIGINS=https://shop.example', origin], ['export ORIGINS=https://b.example,https://shop.example', origin], ['hptts://shop.example', origin], ['httos://shop.example', origin]
]

/** What stands in a list of regexes, and an origin that is meant. */
const regexes: ReadonlyArray<readonly [entry: string | RegExp, meant: string]> = [
  ['*.shop.example', 'https://www.shop.example'], ['https://*.shop.example', 'https://www.shop.example'], ['^https://shop.b.example$', 'https://shop.b.example'],
  ['^https://shop.example', origin], [r`https://shop\.example`, origin], [r`^https://shop\.example/`, origin], [r`^https://shop\.example/$`, origin],
  [r`^https://shop\.example:443$`, origin], [r`^shop\.example$`, origin], ['shop.example', origin], [r`^https://SHOP\.example$`, origin],
  [r`^https://.*shop\.example$`, 'https://www.shop.example'], [r`^https://.*\.shop\.example`, 'https://www.shop.example'], [r`^https://\w+.shop.example$`, 'https://www.shop.example'],
  [r`^https?://\w+\.shop\.example`, 'https://www.shop.example'], [r`/^https:\/\/shop\.example$/`, origin], ['"^https://shop\\.example$"', origin],
  [r`r"^https://shop\.example$"`, origin], [r`["^https://shop\.example$"]`, origin], [r`^https://shop\.example$|`, origin], [r`|^https://shop\.example$`, origin],
  [r`^https://shop\.example$,^https://b\.example$`, 'https://b.example'], [r`^https://shop\.example$ ^https://b\.example$`, 'https://b.example'],
  [r`^https://(shop|b)\.example.*$`, 'https://b.example'], [r`^https://shop\.example(:\d+)?`, 'https://shop.example:8443'],
  [r`^htps://\w+\.shop\.example$`, 'https://www.shop.example'], [r`^wss://shop\.example$`, origin], [r`\.shop\.example$`, 'https://www.shop.example'], [/\.shop\.example$/, 'https://www.shop.example'],
  ['.shop.example', 'https://www.shop.example'], ['localhost', 'http://localhost:3000'], [/localhost:\d+$/, 'http://localhost:3000'], ['^http://localhost', 'http://localhost:3000'],
  ['^http://localhost:*', 'http://localhost:3000'], ['^http://localhost.*$', 'http://localhost:3000'], [r`^https?://(localhost|127\.0\.0\.1)`, 'http://127.0.0.1:3000'], [r`^http://192\.168\.\d+\.\d+`, 'http://192.168.0.5:3000'],
  [r`^https://[a-z]+\.shop\.example(?a:\b)`, 'https://www.shop.example'], [/^https:\/\/shop.b.example$/, 'https://shop.b.example'], [/^https:\/\/shop\.example\/$/, origin], [/^https:\/\/shop\.example$|/, origin],
  [r`^https://[shop|blog]\.b\.example$`, 'https://blog.b.example'], [r`^http://192\.168\.[0-255]\.[0-255]$`, 'http://192.168.0.17'], [r`^http://localhost:[3000-3010]$`, 'http://localhost:3007'],
  [r`^https://[\w-.]+\.shop\.example$`, 'https://www.shop.example'], [r`^https://[a-z\d-_]+\.shop\.example$`, 'https://a-b.shop.example'], [r`^https://\w+\\.shop\\.example$`, 'https://www.shop.example'], [r`//shop\.example$`, origin], [r`“^https://shop\.example$”`, origin]
]

/** Names that are no settings, and the one that is. */
const names: ReadonlyArray<readonly [name: string, value: unknown, meant?: Meant]> = [
  ...['CORS_allowed_origins', 'CORS_ALLOWED_ORIGIN', 'CORS_ALLOW_ORIGINS', 'CORS_ALLOW_ORIGIN', 'CORS_ORIGINS', 'CORS_ORIGINS_ALLOWED', 'CORS_ALOWED_ORIGINS', 'CORS_ALLOWED_ORIGNS', 'CORS_ORIGIN_WHITELIST', 'CORS_ORIGINS_WHITELIST', 'CORS_WHITELIST_ORIGINS', 'CORS_ALLOWED_ORIGINS_LIST']
    .map(name => [name, [origin]] as const),
  ...['CORS_ALLOWED_ORIGINS_REGEXES', 'CORS_ALLOWED_ORIGINS_REGEX', 'CORS_ALLOWED_ORIGIN_REGEX', 'CORS_ORIGIN_REGEX_WHITELIST', 'CORS_ALLOW_ORIGIN_REGEXES', 'CORS_ORIGIN_REGEXES'].map(name => [name, [r`^https://shop\.example$`]] as const),
  ...['CORS_ALLOW_ALL', 'CORS_ALLOWED_ALL_ORIGINS', 'CORS_ALLOW_ALL_ORIGIN', 'CORS_ORIGIN_ALLOW_ALL', 'CORS_ORIGINS_ALLOW_ALL', 'CORS_ALLOW_ALL_ORGINS'].map(name => [name, true, { origin: evil, anybody: true }] as const)
]
const beside: ReadonlyArray<readonly [name: string, value: unknown, meant: Meant]> = [
  ...['CORS_ALLOWED_METHODS', 'CORS_METHODS', 'CORS_ALLOW_METHOD', 'CORS_ALLOWED_METHOD'].map(name => [name, ['GET', 'PURGE'], { method: 'PURGE' }] as const),
  ...['CORS_ALLOWED_HEADERS', 'CORS_HEADERS', 'CORS_ALLOW_HEADER', 'CORS_ALLOWED_HEADER'].map(name => [name, ['x-api-key'], { headers: { 'x-api-key': 'k' } }] as const),
  ...['CORS_EXPOSED_HEADERS', 'CORS_EXPOSE_HEADER', 'CORS_EXPOSED_HEADER', 'corsExposeHeaders'].map(name => [name, ['x-total'], { reads: 'x-total' }] as const),
  ...['cors_allow_credentials', 'corsAllowCredentials', 'Cors-Allow-Credentials', 'CORS_allow_credentials', 'CROS_ALLOW_CREDENTIALS', 'CORS_ALLOWED_CREDENTIALS', 'CORS_CREDENTIALS', 'CORS_ALLOW_CREDENTIAL', 'CORS_SUPPORTS_CREDENTIALS'].map(name => [name, true, { credentials: true }] as const),
  ...['CORS_MAX_AGE', 'CORS_PREFLIGHT_MAXAGE', 'CORS_PREFLIGHT_AGE'].map(name => [name, 600, { method: 'PUT', maxAge: '600' }] as const),
  ...['CORS_URL_REGEX', 'CORS_URLS_REGEXES', 'CORS_URLS'].map(name => [name, '^/api/', { url: '/api/x' }] as const)
]

const tokens: readonly Row[] = [
  ...(['purge', 'PURGE ', ' PURGE', 'PURGE,', 'PURGE:', '"PURGE"', ['PURGE'], '\u200bPURGE', 'Access-Control-Allow-Methods: GET, PURGE', 'Access-Control-Allow-Methods GET, PURGE', 'methods: PURGE', 'CORS_ALLOW_METHODS=PURGE,GET', '“PURGE”', 'GET PURGE', 'GET,PURGE', '["GET", "PURGE"]'] as const)
    .map((entry): Row => [{ ...listed, CORS_ALLOW_METHODS: ['GET', entry] }, { method: 'PURGE' }]),
  ...(['GET, PURGE', 'PURGE', 'get purge', '["GET", "PURGE"]', "('GET', 'PURGE')"] as const).map((text): Row => [{ ...listed, CORS_ALLOW_METHODS: text }, { method: 'PURGE' }]),
  ...(['x-key:', 'x-key: k', ' x-key', 'x-key ', 'x-key,x-b', 'x-key x-b', '"x-key"', "['x-key']", ['x-key'], 'X-KEY;'] as const)
    .map((entry): Row => [{ ...listed, CORS_ALLOW_HEADERS: ['x-b', entry] }, { headers: { 'X-Key': 'k' } }]),
  ...(['x-key, x-b', 'x-key', 'x-key\nx-b', "['x-key']"] as const).map((text): Row => [{ ...listed, CORS_ALLOW_HEADERS: text }, { headers: { 'x-key': 'k' } }]),
  ...(['x-total ', 'x-total:', 'etag, x-total', ['x-total'], 'set-cookie', 'x-total'] as const).map((entry): Row => [{ ...listed, CORS_EXPOSE_HEADERS: ['x-total', entry] }, { reads: 'x-total' }]),
  [{ ...listed, CORS_ALLOW_METHODS: ['GET', 'PUTPATCH'] }, { method: 'PATCH' }],
  ...(['UPDATE', 'update', 'ALL', 'any', 'PACTH', 'GET|PATCH'] as const).map((entry): Row => [{ ...listed, ...cookies, CORS_ALLOW_METHODS: [entry] }, { method: 'PATCH', credentials: true }]),
  ...(['ALL', 'GETPATCH', 'PATCH|PUT'] as const).map((text): Row => [{ ...listed, CORS_ALLOW_METHODS: text }, { method: 'PATCH' }]),
  ...(['content-typeaccept', 'Content Type', 'content_type, x-a'] as const).map((text): Row => [{ ...listed, CORS_ALLOW_HEADERS: text }, { headers: { 'content-type': 'application/json' } }]),
  ...(['Content Type', 'content_type', 'ContentType', 'CONTENT_TYPE'] as const).map((entry): Row => [{ ...listed, CORS_ALLOW_HEADERS: [entry] }, { headers: { 'content-type': 'application/json' } }]),
  [{ ...listed, CORS_ALLOW_HEADERS: ['Authorisation', 'X-*'] }, { headers: { authorization: 'Bearer k' } }],
  [{ ...listed, CORS_ALLOW_HEADERS: ['acceptx-csrftoken'] }, { headers: { 'x-csrftoken': 'k' } }],
  [{ ...listed, CORS_EXPOSE_HEADERS: 'x-total' }, { reads: 'x-total' }],
  [{ ...listed, CORS_ALLOW_METHODS: ['PUT', 'put', 'TRACE', 'PUT'] }, { method: 'PUT' }],
  [{ ...listed, CORS_ALLOW_METHODS: ['PUT', null, 5, ''] }, { method: 'PUT' }],
  [{ ...listed, CORS_ALLOW_HEADERS: ['Cookie', 'Access-Control-Allow-Origin', 'x-key', 'X-Key'] }, { headers: { 'x-key': 'k' } }],
  [{ ...listed, ...cookies, CORS_ALLOW_METHODS: ['*'] }, { method: 'PUT', credentials: true }],
  [{ ...listed, ...cookies, CORS_ALLOW_HEADERS: ['*'] }, { headers: { 'x-key': 'k' }, credentials: true }],
  [{ ...listed, ...cookies, CORS_EXPOSE_HEADERS: ['*'] }, { reads: 'x-total', credentials: true }],
  [{ ...listed, ...cookies, CORS_ALLOW_METHODS: '*' }, { method: 'GET', credentials: true }]
]

const others: readonly Row[] = [
  ...(['true', 'True', 'TRUE', '1', 'yes', 'on', 1, [true], '"true"'] as const).map((value): Row => [{ ...listed, CORS_ALLOW_CREDENTIALS: value }, { credentials: true }]),
  ...(['false', 'False', '0', 'no', 'off', '', 0] as const).map((value): Row => [{ ...listed, CORS_ALLOW_CREDENTIALS: value }]),
  ...(['true', 1, 'yes'] as const).map((value): Row => [{ CORS_ALLOW_ALL_ORIGINS: value }, { origin: evil, anybody: true }]),
  ...([origin, [origin], `${origin}/`] as const).map((value): Row => [{ CORS_ALLOW_ALL_ORIGINS: value }]),
  ...(['false', 0, 'False'] as const).map((value): Row => [{ ...listed, CORS_ALLOW_ALL_ORIGINS: value }]),
  ...(['600', ' 600 ', '"600"', 600.7, '600.0', [600]] as const).map((value): Row => [{ ...listed, CORS_PREFLIGHT_MAX_AGE: value }, { method: 'PUT', maxAge: '600' }]),
  ...([-1, '-600', '10m', '1 day', '600s', NaN, true, {}] as const).map((value): Row => [{ ...listed, CORS_PREFLIGHT_MAX_AGE: value }, { method: 'PUT' }]),
  ...([100_000, 604_800, 31_536_000] as const).map((value): Row => [{ ...listed, CORS_PREFLIGHT_MAX_AGE: value }, { method: 'PUT', maxAge: '86400' }]),
  ...(['api/', 'api', '^api/', '/api/[', ['^/api/'], ['/api/', '/v2/'], ['^/v2/', 'api/'], ['v2/', r`^https://shop\.example/api/`], '"^/api/"', r`/^\/api\//`, r`^https://shop\.example/api/`, '*'] as const)
    .map((value): Row => [{ ...listed, CORS_URLS_REGEX: value }, { url: '/api/x' }]),
  ...(['*', ['*'], ['https://*'], ['*', origin]] as const).map((value): Row => [{ CORS_ALLOWED_ORIGINS: value }, { origin: evil, anybody: true }]),
  [{ CORS_ALLOWED_ORIGIN_REGEXES: '*' }, { origin: evil, anybody: true }],
  [{ CORS_ALLOWED_ORIGIN_REGEXES: [''], ...listed }],
  [{ CORS_ALLOWED_ORIGIN_REGEXES: ['(', ')', '[', '*', '+', 'a**', '(?P<', r`\8`, '(?<a>x)', 'x{2,1}', '[z-a]'], ...listed }],
  [{ CORS_ALLOWED_ORIGIN_REGEXES: ['^https://a$', '', null, 5, {}], ...listed }],
  [{ CORS_ALLOWED_ORIGIN_REGEXES: [r`^https://\*\.a\.example$`, r`^https://\.a\.example$`, r`^http://192\.168$`, r`^https://\{tenant\}\.a\.example$`, r`^wss?://a\.example$`], ...listed }],
  [{ CORS_ALLOWED_ORIGINS: [origin, 'https://{tenant}.a.example', 'https://$HOST', "https://a.example'", 'htttps//a.example', 'data:text/html,b.example', 'ftp://b.example', 'process.env.ORIGIN', "os.environ['ORIGIN']", 'FRONTEND_URL', 'https-//a.example', 'https.//a.example', 'https://shop.example,'] }],
  [{ CORS_ALLOWED_ORIGIN_REGEXES: ['.*'] }],
  [{ CORS_ALLOWED_ORIGIN_REGEXES: ['^https://'] }],
  [{ CORS_ALLOWED_ORIGIN_REGEXES: [r`^https://.*\.vercel\.app$`] }],
  [{ CORS_ALLOWED_ORIGIN_REGEXES: [r`^(null|https://shop\.example)$`] }],
  [{ CORS_ALLOWED_ORIGIN_REGEXES: [r`^https?://shop\.example$`], ...cookies }, { credentials: true }],
  [{ CORS_ALLOWED_ORIGINS: [origin, 'null', 'https://shop.example/'] }],
  [{ CORS_ALLOWED_ORIGINS: [origin, origin, 'HTTPS://shop.example:443'] }],
  [{ CORS_ALLOWED_ORIGINS: ['', origin, ' ', null, 7, [origin]] }],
  [{ CORS_ALLOWED_ORIGINS: ['http://shop.example'], ...cookies }, { credentials: true }],
  [{ CORS_ALLOWED_ORIGINS: ['shop.example', 'http://localhost:3000/'], CORS_ALLOW_CREDENTIALS: 'true' }, { credentials: true }],
  [{ CORS_ALLOWED_ORIGINS: [...origin] }], [{ CORS_ALLOWED_ORIGINS: [...`${origin}/`], ...cookies }, { credentials: true }], [{ CORS_ALLOWED_ORIGINS: origin }], [{ CORS_ALLOWED_ORIGINS: `${origin},https://b.example` }], [{ CORS_ALLOWED_ORIGINS: `["${origin}"]` }], [{ CORS_ALLOWED_ORIGINS: { 0: origin }, CORS_ALLOWED_ORIGIN_REGEXES: [r`^https://shop\.example$`] }],
  [{ CORS_ALLOWED_ORIGIN_REGEXES: r`^https://shop\.example$` }],
  [{ CORS_ALLOWED_ORIGINS: [], CORS_ORIGIN_WHITELIST: [origin] }],
  [{ CORS_ALLOWED_ORIGINS: [], CORS_ALLOW_ORIGINS: [origin] }],
  [{ CORS_ALLOW_ALL_ORIGINS: false, CORS_ORIGIN_ALLOW_ALL: true, ...listed }],
  [{ CORS_ALLOWED_ORIGINS: [], cors_allowed_origin_regexes: [r`^https://shop\.example$`] }],
  [{ ...listed, CORS_REPLACE_HTTPS_REFERER: true, CORS_MODEL: 'shop.Origin', CORS_ALLOW_PRIVATE_NETWORK: true }],
  [{ ...listed, CORS_ALLOW_PRIVATE_NETWORK: 'true' }],
  [{ ...cookies, CORS_ALLOW_ALL_ORIGINS: true }, { credentials: true }],
  // Every origin is allowed, and a list beside that is wrong.
  ...([
    { CORS_ALLOWED_ORIGINS: 'a.example,b.example' }, { CORS_ALLOWED_ORIGINS: ['a.example/', '*'] }, { CORS_ALLOWED_ORIGINS: ['*.a.example'] }, { CORS_ALLOWED_ORIGINS: null },
    { CORS_ALLOWED_ORIGIN_REGEXES: '*' }, { CORS_ALLOWED_ORIGIN_REGEXES: ['('] }, { CORS_ALLOW_ORIGINS: ['https://a.example'] }, { CORS_ALLOWED_ORIGIN_REGEX: ['^https://a$'] }
  ] as const).map((list): Row => [{ CORS_ALLOW_ALL_ORIGINS: true, ...list }, { origin: evil, anybody: true }])
]

const rows: readonly Row[] = [
  ...origins.map(([entry, origin]): Row => [{ CORS_ALLOWED_ORIGINS: [entry] }, { origin }]),
  ...regexes.map(([entry, origin]): Row => [{ CORS_ALLOWED_ORIGIN_REGEXES: [entry] }, { origin }]),
  ...names.map(([name, value, meant = {}]): Row => [{ [name]: value }, meant]),
  ...beside.map(([name, value, meant]): Row => [{ ...listed, [name]: value }, meant]),
  ...tokens,
  ...others
]

const find = (module: unknown) => checkSettings(module)

/** Follows one hint after the other. Each takes its message away and brings none, or names the one that it brings. */
function followAll (language: Language, wrong: Module, names: readonly string[]): Module {
  let mended = wrong
  for (let messages = checkIn(language, mended, find); messages[0] !== undefined;) {
    const [first] = messages
    mended = followWarning(mended, first, language, first.setting.endsWith('METHODS') ? ['PUT'] : first.setting === 'CORS_ALLOW_HEADERS' ? ['x-key'] : first.setting === 'CORS_EXPOSE_HEADERS' ? ['x-total'] : names)
    const left = checkIn(language, mended, find)
    const known = new Set(messages.map(({ id, setting }) => `${id} ${setting}`))
    const come = left.filter(({ id, setting }) => !known.has(`${id} ${setting}`) && !first.hint.includes(id))
    if (come.length > 0 || left.length > messages.length || JSON.stringify(left) === JSON.stringify(messages)) {
      throw new Error(`${first.id}: ${first.hint}\nleft: ${JSON.stringify(left.map(({ id, hint }) => [id, hint]))}`)
    }
    messages = left
  }
  return mended
}

/** Whether a page gets what is meant, in both browsers. */
function gets (module: Module, { reads, maxAge, anybody, ...request }: Meant): boolean {
  const policy = compilePolicy(effective(module))
  const { readable, chromium, firefox, steps } = explain(() => ({ policy, signal: { size: 0 } }), { url: '/', origin, ...request })
  return readable &&
    (reads === undefined || [chromium, firefox].every(({ readableHeaders }) => readableHeaders.includes(reads))) &&
    (maxAge === undefined || steps.some(({ headers }) => headers?.['access-control-max-age'] === maxAge))
}

for (const language of ['typescript', 'python', 'json'] as const) {
  t.test(`${language}: of each mistake, all hints followed, no message is left, and a page gets what was meant`, t => {
    // The others have no RegExps.
    const own = language === 'typescript' ? rows : rows.filter(([wrong]) => !Object.values(wrong).flat().some(isRegExp))
    for (const [wrong, meant = {}] of own) {
      const shown = Object.entries(wrong).map(([name, value]) => `${name}: ${JSON.stringify(value, (_key, value: unknown) => value instanceof RegExp ? String(value) : value)}`).join(', ')
      try {
        const mended = followAll(language, wrong, [meant.origin ?? origin])
        // Where no message is found, nothing is mended.
        const found = { isMistake: mended !== wrong, gets: gets(mended, meant), othersGet: gets(mended, { ...meant, origin: evil }) }
        t.strictSame(found, { isMistake: true, gets: true, othersGet: meant.anybody === true }, `${shown} → ${JSON.stringify(mended)}`)
      } catch (error) {
        t.fail(`${shown}: ${String(error)}`)
      }
    }
    t.end()
  })
}

t.test('there are enough of them', t => {
  t.ok(rows.length >= 200, String(rows.length))
  t.end()
})
