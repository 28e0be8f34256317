import t from 'tap'
import { checkSettings } from '../../lib/index.js'

// Settings that are right, odd on purpose: nothing is said of them.
const r = String.raw

const origins = [
  'https://example.com', 'https://www.example.com', 'https://example.com:8443', 'http://example.com', 'http://example.com:8080', 'https://a-b.example', 'https://a--b.example', 'https://1a.example', 'https://a1.example',
  'https://xn--bcher-kva.example', 'https://xn--e1afmkfd.xn--p1ai', 'https://a_b.example', 'https://x.y.z.example', 'https://localhost', 'http://localhost', 'http://localhost:3000', 'http://app.localhost:5173', 'http://127.0.0.1',
  'http://127.0.0.1:8000', 'http://0.0.0.0:3000', 'http://192.168.1.10', 'http://10.0.0.5:8080', 'http://[::1]', 'http://[::1]:3000', 'http://[2001:db8::1]', 'https://[fe80::1]:8443', 'capacitor://localhost', 'ionic://localhost',
  'tauri://localhost', 'http://tauri.localhost', 'https://tauri.localhost', 'app://obsidian.md', 'chrome-extension://aapbdbdomjkkjkaonfhkkikfgjllcleb', 'moz-extension://c5d4e3f2-0a1b-4c6d-8e9f-001122334455',
  'safari-web-extension://5B3D3F1A-0000-4000-8000-000000000000', 'vscode-webview://1a2b3c', 'file://', 'https://example.com:1', 'https://example.com:65535', 'https://example.museum', 'https://example.co.uk', 'https://me.github.io',
  'https://my-app.vercel.app', 'https://my-app.netlify.app', 'https://d111111abcdef8.cloudfront.net', 'https://intranet', 'http://printer:631', 'https://web', 'ms-appx-web://app', 'electron://app', 'https://a.b', 'http://host.docker.internal:3000'
]
const regexes: ReadonlyArray<string | RegExp> = [
  r`^https://example\.com$`, r`https://example\.com$`, r`^https://example\.com\Z`, r`\Ahttps://example\.com\Z`, r`^https://www\.example\.com$`, r`^https://(www\.)?example\.com$`, r`^https://(?:www|api)\.example\.com$`, r`^https?://example\.com$`,
  r`^https://[a-z0-9-]+\.example\.com$`, r`^https://[a-z0-9]+(-[a-z0-9]+)*\.example\.com$`, r`^https://\w+\.example\.com$`, r`^https://[\w-]+\.example\.com$`, r`^https://[^.]+\.example\.com$`, r`^https://[^./:]+\.example\.com$`, r`^https://.*\.example\.com$`,
  r`^https://.+\.example\.com$`, r`^https://([a-z0-9-]+\.)*example\.com$`, r`^https://(?:[^.]+\.)?example\.com$`, r`^https://[a-z0-9-]{1,63}\.example\.co\.uk$`, r`^https://example\.(com|net|org)$`, r`^https://example\.(?:de|at|ch|fr|it|es|nl|be|pl|cz|se|no|dk|fi)$`,
  r`^https://(shop|blog|news)\.example\.(com|co\.uk)$`, r`^https://(acme|globex|initech)\.com$`, r`^https://example\.com(:\d+)?$`, r`^https://example\.com(:[0-9]{1,5})?$`, r`^https://example\.com:8443$`, r`^https://example\.com:(3000|8080)$`,
  r`^http://localhost$`, r`^http://localhost:`, r`^https://a\Bb\.example$`, r`^https://(?:(?:a-)*)*b\.example\.com$`, r`^http://localhost:\d+$`, r`^http://localhost(:\d+)?$`, r`^https?://localhost(:\d+)?$`, r`^http://(localhost|127\.0\.0\.1)(:\d+)?$`, r`^http://127\.0\.0\.1:\d{4,5}$`, r`^http://\[::1\](:\d+)?$`, r`^http://192\.168\.\d{1,3}\.\d{1,3}(:\d+)?$`,
  r`^http://10\.\d+\.\d+\.\d+$`, r`^https?://172\.(1[6-9]|2\d|3[01])\.\d+\.\d+$`, r`^http://[a-z]+\.localhost:5173$`, r`^capacitor://localhost$`, r`^(capacitor|ionic|http)://localhost$`, r`^chrome-extension://[a-p]{32}$`, r`^chrome-extension://aapbdbdomjkkjkaonfhkkikfgjllcleb$`,
  r`^moz-extension://[0-9a-f-]{36}$`, r`^tauri://localhost$`, r`^vscode-webview://`, r`^app://`, r`(?i)^https://example\.com$`, r`(?i)^https://[a-z0-9-]+\.EXAMPLE\.com$`, r`(?x) ^https:// example \. com $`, r`^https://example\.com$|^https://example\.org$`,
  r`^(?:https://example\.com|https://example\.org)$`, r`^https://(?!admin\.)[a-z]+\.example\.com$`, r`^https://(?=[a-z])[a-z0-9]+\.example\.com$`, r`^https://pr-\d+\.preview\.example\.com$`, r`^https://pr-\d+--site\.example\.com$`, r`^https://tenant-\d{1,6}\.example\.com$`,
  r`^https://[0-9a-f]{8}\.example\.com$`, r`^https://[a-z]{2}(-[a-z]{2})?\.example\.com$`, r`^https://xn--bcher-kva\.example$`, r`^https://[a-z]+\.xn--bcher-kva\.example$`, r`^https://example\d\.com$`, r`^https://my-app\.vercel\.app$`, r`^https://my-app-git-(main|dev)-me\.vercel\.app$`,
  r`^https://pr-\d\.my-app\.example\.dev$`, r`^https://me\.github\.io$`, r`^https://[a-z]+\.me\.github\.io$`, r`^https://[a-z-]+\.my-app\.pages\.dev$`, r`^https://d[0-9a-z]{13}\.cdn\.example$`, r`^https://[a-z]+\.intranet$`, r`^http://[a-z]+$`, r`^https://a_b\.example$`,
  r`^https://((a|b)\.)?(c|d)\.example\.org(:(1|2)\d{3})?$`, r`^https://[a-z][a-z0-9-]*[a-z0-9]\.tenant\.example\.io$`, r`^https://(?P<tenant>[a-z]+)\.example\.com$`, r`^https://(?:(?:a|b)\.){1,3}example\.com$`, r`^https://example\.com(?#the shop)$`,
  r`^https://[a|b]\.example\.com$`, r`^https://[a-z|0-9]+\.example\.com$`, r`^https://node[1-35]\.example\.com$`, r`^https://node[1-90]\.example\.com$`, r`^https://[0-24-9]\.example\.com$`, r`^https://a\[www|api\]?\.example\.com$|^https://[^ab|cd]\.example\.com$`,
  r`^https://mine\.s3\.amazonaws\.com$`, r`^https://.*\.mine\.s3\.eu-west-1\.amazonaws\.com$`, r`^https://[a-z]+\.windows\.net$`, r`^https://mine-\d+\.nyc3\.digitaloceanspaces\.com$`,
  /^https:\/\/example\.com$/, /^https:\/\/[a-z]+\.example\.com$/i, /^https:\/\/(?:[^.]+\.)?example\.com(?::\d+)?$/u, /https:\/\/example\.com$/, new RegExp(r`^https://${'x'.repeat(60)}\.example\.com$`)
]
const modules: readonly object[] = [
  { CORS_ALLOWED_ORIGINS: [] }, { CORS_ALLOWED_ORIGIN_REGEXES: [] }, { CORS_ALLOW_ALL_ORIGINS: true }, { CORS_ALLOW_ALL_ORIGINS: false }, { CORS_ALLOW_ALL_ORIGINS: true, CORS_ALLOW_CREDENTIALS: false },
  { CORS_ALLOW_ALL_ORIGINS: true, CORS_ALLOWED_ORIGINS: [], CORS_ALLOW_HEADERS: ['*'], CORS_ALLOW_METHODS: ['*'], CORS_EXPOSE_HEADERS: ['*'] }, { CORS_ALLOWED_ORIGINS: new Set(['https://a.example']) },
  ...[{ CORS_PREFLIGHT_MAX_AGE: 0 }, { CORS_PREFLIGHT_MAX_AGE: 600 }, { CORS_PREFLIGHT_MAX_AGE: 7200 }, { CORS_PREFLIGHT_MAX_AGE: 86_400 }, { CORS_ALLOW_PRIVATE_NETWORK: false }, ...['^/api/.*$', '^/v1/items:cancel$', '^/(?:v1|:v2)/', r`^/api/(?P<pk>[0-9]+)/$`, r`^/api/:\w+`, '^/{1,2}api/', '^/[/:a/]*b$', '^(?!/:a/)/', '^/(?#/:id/)', '^/a{2}/b$'].map(regex => ({ CORS_URLS_REGEX: regex })), { CORS_ALLOW_CREDENTIALS: true },
    { CORS_ALLOW_METHODS: ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'] }, { CORS_ALLOW_METHODS: ['PROPFIND', 'PURGE', 'Custom', 'x-y'] }, { CORS_ALLOW_METHODS: [] }, { CORS_ALLOW_HEADERS: ['Authorization', 'Content-Type', 'X-CSRFToken'] },
    { CORS_ALLOW_HEADERS: ['range', 'if-none-match', 'cache-control', 'x-http-method-override', 'idempotency-key', 'x-proxy-user', 'section'] }, { CORS_EXPOSE_HEADERS: ['ETag', 'Content-Disposition', 'Link', 'x-total-count', 'content-length'] },
    { SILENCED_SYSTEM_CHECKS: ['corsheaders.W001'] }, { corsAllowedOrigins: ['https://b.example'], corsUrlsRegex: '^/b/', CORS_URLS_REGEX: '^/a/', allowHeaders: ['x-b'] }, { DEBUG: true, MIDDLEWARE: ['x'], INSTALLED_APPS: ['y'] }].map(more => ({ CORS_ALLOWED_ORIGINS: ['https://a.example'], ...more }))
]

t.test('nothing is said of settings that are right', t => {
  const right = [...origins.map(origin => ({ CORS_ALLOWED_ORIGINS: [origin] })), { CORS_ALLOWED_ORIGINS: origins }, ...regexes.map(regex => ({ CORS_ALLOWED_ORIGIN_REGEXES: [regex] })), { CORS_ALLOWED_ORIGIN_REGEXES: regexes }, ...modules]
  t.ok(right.length >= 150, String(right.length))
  for (const settings of right) t.strictSame(checkSettings(settings).map(({ id, path, message, witness }) => [id, path, message, witness]), [], JSON.stringify(settings))
  t.end()
})
