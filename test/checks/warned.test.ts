import t from 'tap'
import { projectChecks, warningChecks } from '../../lib/checks/warnings.js'
import { checkSettings } from '../../lib/index.js'
import { parseDjangoSettings } from '../../lib/django/index.js'

// What is told and not refused: a row for each kind of mistake, with the words that say what it is, the hint, and the witness.
interface Row { readonly it: string, readonly settings: object, readonly finds: ReadonlyArray<readonly [id: string, path: string, says: RegExp, hint: string | RegExp, witness?: string]> }

const r = String.raw
const list = ['https://a.example']
const rows: readonly Row[] = [
  {
    it: 'W001: all origins, and credentials',
    settings: { CORS_ALLOW_ALL_ORIGINS: true, CORS_ALLOW_CREDENTIALS: true },
    finds: [['W001', '/CORS_ALLOW_ALL_ORIGINS', /any site, such as https:\/\/evil\.example, can read what its visitor may read here/, 'Write CORS_ALLOW_ALL_ORIGINS: false and list the intended origins in CORS_ALLOWED_ORIGINS. If every site is intended, write CORS_ALLOW_CREDENTIALS: false.', 'https://evil.example']]
  },
  {
    it: 'W001: under the old name',
    settings: { CORS_ORIGIN_ALLOW_ALL: true, CORS_ALLOW_CREDENTIALS: true },
    finds: [['W001', '/CORS_ORIGIN_ALLOW_ALL', /any site/, /^Write CORS_ORIGIN_ALLOW_ALL: false/, 'https://evil.example'], ['W010', '/CORS_ORIGIN_ALLOW_ALL', /from before django-cors-headers 3\.5/, 'Rename it to CORS_ALLOW_ALL_ORIGINS.']]
  },
  {
    it: 'W002: null in the list',
    settings: { CORS_ALLOWED_ORIGINS: ['null'] },
    finds: [['W002', '/CORS_ALLOWED_ORIGINS/0', /Any site can send it, from a sandboxed frame/, /^Remove it\./, 'null']]
  },
  {
    it: 'W002: an entry that counts as null, where E013 is silenced',
    settings: { CORS_ALLOWED_ORIGINS: ['a.example', ''], SILENCED_SYSTEM_CHECKS: ['corsheaders.E013'] },
    finds: [
      ['W002', '/CORS_ALLOWED_ORIGINS/0', /^'a\.example' in CORS_ALLOWED_ORIGINS allows the origin null, because it has no scheme and no host\./, /^Write 'https:\/\/a\.example'/, 'null'],
      ['W002', '/CORS_ALLOWED_ORIGINS/1', /^'' in CORS_ALLOWED_ORIGINS allows the origin null, because/, /^Remove the empty/, 'null']
    ]
  },
  {
    it: 'W007: not entries without a scheme, which count as null',
    settings: { CORS_ALLOWED_ORIGINS: ['a.example', 'b.example', 'null', 'a.example'], SILENCED_SYSTEM_CHECKS: ['corsheaders.E013', 'corsheaders.W002'] },
    finds: [['W007', '/CORS_ALLOWED_ORIGINS/3', /^'a\.example' in CORS_ALLOWED_ORIGINS repeats entry 0/, /^Remove it/]]
  },
  {
    it: 'W002: a regex that matches null',
    settings: { CORS_ALLOWED_ORIGIN_REGEXES: [r`^(null|https://a\.example)$`] },
    finds: [['W002', '/CORS_ALLOWED_ORIGIN_REGEXES/0', /allows the origin null/, 'Write String.raw`^(https://a\\.example)$`.', 'null']]
  },
  {
    it: 'W003: plain http with credentials',
    settings: { CORS_ALLOWED_ORIGINS: ['http://a.example', 'http://localhost:3000', 'http://127.0.0.2', 'http://[::1]', 'http://x.localhost'], CORS_ALLOW_CREDENTIALS: true },
    finds: [['W003', '/CORS_ALLOWED_ORIGINS/0', /an attacker on the visitor’s network can change them/, "Write 'https://a.example'. Serve the pages over https. If cookies are not needed, write CORS_ALLOW_CREDENTIALS: false.", 'http://a.example']]
  },
  {
    it: 'W003: a regex for http too',
    settings: { CORS_ALLOWED_ORIGIN_REGEXES: [r`^https?://[a-z]+\.a\.example$`, r`^http://localhost:\d+$`], CORS_ALLOW_CREDENTIALS: true },
    finds: [['W003', '/CORS_ALLOWED_ORIGIN_REGEXES/0', /allows http:\/\/x\.a\.example/, /^Write String\.raw`\^https:\/\/\[a-z\]\+\\\.a\\\.example\$`\. Serve the pages over https\./, 'http://x.a.example']]
  },
  ...([
    ['^https://app.example.com$', 'https://appxexample.com', r`^https://app\.example\.com$`],
    [r`https://app\.example\.com`, 'https://app.example.com.evil.example', r`https://app\.example\.com$`],
    [r`^https://a\.example$|https://b\.example`, 'https://b.example.evil.example', r`^https://a\.example$|https://b\.example$`],
    [r`^https://.*example\.com$`, 'https://xexample.com', r`^https://(?:[a-z0-9-]+\.)*example\.com$`],
    [r`^https://[\w.-]+example\.com$`, 'https://xexample.com', r`^https://(?:[a-z0-9-]+\.)*example\.com$`],
    [r`(?i)^https://app.EXAMPLE.com$`, 'https://appxexample.com', r`(?i)^https://app\.EXAMPLE\.com$`],
    [r`^http://localhost.*`, 'http://localhost.evil.example', r`^http://localhost(?::\d+)?$`],
    [r`^http://localhost(:\d+)?`, 'http://localhost.evil.example', r`^http://localhost(:\d+)?$`],
    [r`^https://example\.com\b`, 'https://example.com.evil.example', r`^https://example\.com$`],
    [r`^https://www\.example\.com(?!\.)`, 'https://www.example.comx.evil.example', r`^https://www\.example\.com$`],
    [r`^https://.*\.example\.com(?![\w.])`, 'https://x.example.com-x.evil.example', r`^https://.*\.example\.com$`],
    [r`^https://(www\.)?example\.com`, 'https://example.com.evil.example', r`^https://(www\.)?example\.com$`]
  ] as const).map(([regex, witness, tight]): Row => ({
    it: `W004: ${regex}`,
    settings: { CORS_ALLOWED_ORIGIN_REGEXES: [regex] },
    finds: [['W004', '/CORS_ALLOWED_ORIGIN_REGEXES/0', /whose domain it does not name and anybody can register\. Its pages read the responses\.$/, tight.includes('\\') ? `Write String.raw\`${tight}\`.` : `Write '${tight}'.`, witness]]
  })),
  ...(['.*', '^https://', r`^https?://.*$`, r`^https://\w+\.[a-z]+$`, r`^https://example\.[a-z]+$`] as const).map((regex): Row => ({
    it: `W004: ${regex}, of which nobody can say what it means`,
    settings: { CORS_ALLOWED_ORIGIN_REGEXES: [regex], CORS_ALLOW_CREDENTIALS: true, SILENCED_SYSTEM_CHECKS: ['corsheaders.W003'] },
    finds: [['W004', '/CORS_ALLOWED_ORIGIN_REGEXES/0', /with the visitor’s cookies\.$/, /^List the intended origins in CORS_ALLOWED_ORIGINS and remove the regex, or spell out/, /evil|xyz/.exec(regex)?.[0] ?? (regex.includes('example') ? 'https://example.xyz' : regex.includes('w+') ? 'https://x.xyz' : 'https://evil.example')]]
  })),
  ...([[r`^https://example\.com[a-z]*$`, 'https://example.community'], [r`^https://(?:www\.)?example\.net[^.:]+(?::\d+)?$`, 'https://example.network'], [r`^https://example\.org\w*:8443$`, 'https://example.organic:8443'], [r`^https://example\.co[a-z]{3,9}$`, 'https://example.community']] as const).map(([regex, witness]): Row => ({
    it: `W004: ${regex}, which leaves the end of the domain open`,
    settings: { CORS_ALLOWED_ORIGIN_REGEXES: [regex] },
    finds: [['W004', '/CORS_ALLOWED_ORIGIN_REGEXES/0', /whose domain it does not name/, /^List the intended origins/, witness]]
  })),
  {
    it: 'W004: a RegExp is mended as one',
    settings: { CORS_ALLOWED_ORIGIN_REGEXES: [/^https:\/\/a.example\.com$/] },
    finds: [['W004', '/CORS_ALLOWED_ORIGIN_REGEXES/0', /allows https:\/\/axexample\.com/, r`Write /^https:\/\/a\.example\.com$/.`, 'https://axexample.com']]
  },
  ...([[r`https://.*\.github\.io$`, 'https://x.github.io'], [r`^https://my-app-.*\.vercel\.app$`, 'https://my-app-x.vercel.app'], [r`^https://.*\.com$`, 'https://x.com'], [r`^https://\w+\.co\.uk$`, 'https://x.co.uk'],
    [r`^https://.*\.amazonaws\.com$`, 'https://x.s3.amazonaws.com'], [r`^https?://.*\.s3[.-].*\.amazonaws\.com$`, 'https://x.s3.us-east-1.amazonaws.com'], [r`^http://[a-z0-9.-]+-website-us-east-1\.amazonaws\.com(:\d+)?$`, 'http://x.s3-website-us-east-1.amazonaws.com'],
    [r`^https://.*\.core\.windows\.net$`, 'https://x.blob.core.windows.net'], [r`^https://.*\.railway\.app$`, 'https://x.up.railway.app'],
    [r`^https://myapp.*\.amazonaws\.com$`, 'https://myappxyz.s3.amazonaws.com'], [r`^https://.*\.on\.aws$`, 'https://x.lambda-url.us-east-1.on.aws'], [r`^https://.*\.azure\.com$`, 'https://x.eastus.cloudapp.azure.com'],
    [r`^https://[a-z0-9-]+\.app\.github\.dev$`, 'https://x.app.github.dev'], [r`^https://.*\.nip\.io$`, 'https://x.nip.io'], [r`^https://.*\.r\.appspot\.com$`, 'https://evil.example.r.appspot.com'],
    [r`^https://.*\.run\.app$`, 'https://evil.example.run.app'], [r`^https://.*\.digitaloceanspaces\.com$`, 'https://evil.example.digitaloceanspaces.com']] as const).map(([regex, witness]): Row => ({
    it: `W005: ${regex}`,
    settings: { CORS_ALLOWED_ORIGIN_REGEXES: [regex] },
    finds: [['W005', '/CORS_ALLOWED_ORIGIN_REGEXES/0', /Anybody can get a name under [\w.*-]+\. Its pages read the responses\./, /^List the intended origins in CORS_ALLOWED_ORIGINS and remove the regex\./, witness]]
  })),
  ...([
    ['https://a.example:443', 'https://a.example'], ['http://a.example:80', 'http://a.example'], ['https://A.example', 'https://a.example'], ['https://bücher.example', 'https://xn--bcher-kva.example'],
    ['http://[0:0::1]:3000', 'http://[::1]:3000'], ['http://[2001:DB8::1]', 'http://[2001:db8::1]'], ['http://0x7f.1', 'http://127.0.0.1'], ['http://127.0.0.1.', 'http://127.0.0.1'], ['http://127.1:8000', 'http://127.0.0.1:8000'], ['https://a.example:08443', 'https://a.example:8443']
  ] as const).map(([origin, sent]): Row => ({
    it: `W006: ${origin}`,
    settings: { CORS_ALLOWED_ORIGINS: [origin] },
    finds: [['W006', '/CORS_ALLOWED_ORIGINS/0', new RegExp(`they send ${sent.replaceAll(/[[\]]/g, '\\$&')} for these pages`), `Write '${sent}'.`]]
  })),
  {
    it: 'W006: no page has the origin of a WebSocket',
    settings: { CORS_ALLOWED_ORIGINS: ['https://a.example', 'wss://a.example', 'ws://b.example', 'wssx://c'] },
    finds: [['W006', '/CORS_ALLOWED_ORIGINS/1', /a page that opens a WebSocket has the origin that it was loaded from/, "Remove it: the list already has 'https://a.example'."], ['W006', '/CORS_ALLOWED_ORIGINS/2', /WebSocket/, "Write 'http://b.example'."]]
  },
  ...['ftp://a.example', 'redis://a.example:6379', 's3://bucket'].map((origin): Row => ({
    it: `W006: ${origin}, of which browsers load no page`,
    settings: { CORS_ALLOWED_ORIGINS: [origin], CORS_ALLOWED_ORIGIN_REGEXES: [`^${origin}$`] },
    finds: [['W006', '/CORS_ALLOWED_ORIGINS/0', /: no page has the scheme \w+\. They block/, /^Write scheme and host, .* or remove the entry\.$/], ['W025', '/CORS_ALLOWED_ORIGIN_REGEXES/0', /matches no origin/, /^Write a regex such as .* or remove the entry\.$/]]
  })),
  {
    it: 'W025: a port above 65535',
    settings: { CORS_ALLOWED_ORIGIN_REGEXES: [r`^https://example\.com:80443$`, r`^https://example\.com:65535$`] },
    finds: [['W025', '/CORS_ALLOWED_ORIGIN_REGEXES/0', /matches no origin/, /^Write a regex such as .* or remove the entry\.$/]]
  },
  ...([
    [r`^https://[www|api]\.example\.com$`, r`^https://(?:www|api)\.example\.com$`], [r`^http://192\.168\.0\.[0-255]$`, r`^http://192\.168\.0\.(?:\d{1,3})$`], [r`^http://localhost:[3000-3004]$`, r`^http://localhost:(?:3000|3001|3002|3003|3004)$`],
    [r`^http://localhost:[3000-3999]$`, r`^http://localhost:(?:\d{4})$`], [r`^https://node[1-12]\.example\.com$`, r`^https://node(?:1|2|3|4|5|6|7|8|9|10|11|12)\.example\.com$`],
    [r`^https://node[1-20]\.example\.com$`, r`^https://node(?:1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20)\.example\.com$`], [r`^https://node[0-23]\.example\.com$`, r`^https://node(?:\d{1,2})\.example\.com$`],
    [r`^https://node[01-12]\.example\.com$`, r`^https://node(?:01|02|03|04|05|06|07|08|09|10|11|12)\.example\.com$`]
  ] as const).map(([regex, meant]): Row => ({
    it: `W028: ${regex}`,
    settings: { CORS_ALLOWED_ORIGIN_REGEXES: [regex] },
    finds: [['W028', '/CORS_ALLOWED_ORIGIN_REGEXES/0', /match one character, not the words or numbers in them\./, meant.includes('\\') ? `Write String.raw\`${meant}\`.` : `Write '${meant}'.`]]
  })),
  {
    it: 'W028: paths, and a RegExp',
    settings: { CORS_ALLOWED_ORIGIN_REGEXES: [/^https:\/\/[a|bc]\.example\.com$/], CORS_URLS_REGEX: '^/[api|v2]/' },
    finds: [['W028', '/CORS_ALLOWED_ORIGIN_REGEXES/0', /The brackets '\[a\|bc\]' of/, r`Write /^https:\/\/(?:a|bc)\.example\.com$/.`], ['W028', '/CORS_URLS_REGEX', /The brackets '\[api\|v2\]' of/, "Write '^/(?:api|v2)/'."]]
  },
  {
    it: 'W006: a wildcard in a list',
    settings: { CORS_ALLOWED_ORIGINS: ['https://*.a.example'] },
    finds: [['W006', '/CORS_ALLOWED_ORIGINS/0', /in a list of origins, \* is a literal character/, 'A list of origins takes no wildcards. Remove it from CORS_ALLOWED_ORIGINS, and add to CORS_ALLOWED_ORIGIN_REGEXES: String.raw`^https://[^.:]+\\.a\\.example$`.']]
  },
  {
    it: 'W006: a wildcard that nobody can read, and a host that is none',
    settings: { CORS_ALLOWED_ORIGINS: ['https://a.*(b', 'http://1.2.3.256'] },
    finds: [['W006', '/CORS_ALLOWED_ORIGINS/0', /\* is no wildcard here/, /^Write scheme and host/], ['W006', '/CORS_ALLOWED_ORIGINS/1', /its host is not valid/, /^Write scheme and host/]]
  },
  {
    it: 'W007: twice, as browsers see it',
    settings: { CORS_ALLOWED_ORIGINS: ['https://a.example', 'https://b.example', 'HTTPS://a.example', 5, ''], CORS_ALLOW_METHODS: ['GET', 'GET'], CORS_ALLOW_HEADERS: ['x-a', 'X-A'], SILENCED_SYSTEM_CHECKS: ['corsheaders.E006', 'corsheaders.E013', 'corsheaders.W002'] },
    finds: [['E006', '/CORS_ALLOWED_ORIGINS/3', /sequence of strings/, /./], ['W007', '/CORS_ALLOWED_ORIGINS/2', /repeats entry 0/, 'Remove it, or correct it if another entry was intended.'], ['W007', '/CORS_ALLOW_METHODS/1', /repeats entry 0/, /^Remove/], ['W007', '/CORS_ALLOW_HEADERS/1', /repeats entry 0/, /^Remove/]]
  },
  {
    it: 'W008: nothing is set',
    settings: { CORS_ALLOW_METHODS: ['GET'] },
    finds: [['W008', '', /none of CORS_ALLOWED_ORIGINS, CORS_ALLOWED_ORIGIN_REGEXES and CORS_ALLOW_ALL_ORIGINS is set/, "Set CORS_ALLOWED_ORIGINS: ['https://example.com'] with the origins of your pages. If handlers of checkRequestEnabled decide, write CORS_ALLOWED_ORIGINS: []."]]
  },
  ...([
    ['corsAllowedOrigins', 'CORS_ALLOWED_ORIGINS', { corsAllowedOrigins: list }],
    ['CROS_ALLOWED_ORIGINS', 'CORS_ALLOWED_ORIGINS', { CROS_ALLOWED_ORIGINS: list }],
    ['allowedOrigins', 'CORS_ALLOWED_ORIGINS', { default: { allowedOrigins: list } }],
    ['origin-regex-whitelist', 'CORS_ALLOWED_ORIGIN_REGEXES', { 'origin-regex-whitelist': [] }]
  ] as const).map(([name, setting, settings]): Row => ({
    it: `W008: ${name}`,
    settings: { CORS_ALLOW_METHODS: ['GET'], ...settings },
    finds: [['W008', '', /none of /, `Rename '${name}' to ${setting}.`]]
  })),
  {
    it: 'W008 and W009: names in another spelling',
    settings: { cors_allow_headers: ['x-a'], cors_allowed_origins: list, ALLOW_METHODS: ['PUT'] },
    finds: [['W009', '/cors_allow_headers', /There is no setting cors_allow_headers, so it is not read/, 'Rename it to CORS_ALLOW_HEADERS.'], ['W008', '', /none of /, "Rename 'cors_allowed_origins' to CORS_ALLOWED_ORIGINS."]]
  },
  ...([[{ settings: { CORS_ALLOWED_ORIGINS: list } }, 'settings'], [{ cors: { CORS_ORIGIN_WHITELIST: list }, other: {} }, 'cors'], [{ default: { app: { CORS_URLS_REGEX: '^/' } } }, 'app']] as const).map(([settings, name]): Row => ({
    it: `W008: settings inside ${name}`,
    settings,
    finds: [['W008', '', /none of /, `Move the settings out of '${name}': they are read only from the top of the module.`]]
  })),
  {
    it: 'W008: a rename that brings another warning',
    settings: { corsAllowAllOrigins: true, CORS_ALLOW_CREDENTIALS: true },
    finds: [['W008', '', /none of /, "Rename 'corsAllowAllOrigins' to CORS_ALLOW_ALL_ORIGINS. Then see corsheaders.W001."]]
  },
  {
    it: 'W009: renames that bring another warning, and a helper, of which nothing is said',
    settings: { CORS_ALLOWED_ORIGINS: list, CORS_ALLOW_ALL: true, cors_allow_private_network: true, corsAllowCredentials: () => true, ' CORS_EXPOSE_HEADERS': ['x-a'] },
    finds: [
      ['W009', '/CORS_ALLOW_ALL', /There is no setting CORS_ALLOW_ALL,/, /^Rename it to CORS_ALLOW_ALL_ORIGINS, .* Then see corsheaders\.W019\.$/],
      ['W009', '/cors_allow_private_network', /There is no setting/, 'Rename it to CORS_ALLOW_PRIVATE_NETWORK. Then see corsheaders.W017.'],
      ['W009', '/ CORS_EXPOSE_HEADERS', /There is no setting/, 'Rename it to CORS_EXPOSE_HEADERS.']
    ]
  },
  {
    it: 'W009: patterns are regexes',
    settings: { CORS_ALLOWED_ORIGINS: list, CORS_ALLOWED_ORIGIN_PATTERNS: [r`^https://b\.example$`] },
    finds: [['W009', '/CORS_ALLOWED_ORIGIN_PATTERNS', /There is no setting/, /^Rename it to CORS_ALLOWED_ORIGIN_REGEXES,/]]
  },
  {
    it: 'W010: both names of a bool',
    settings: { CORS_ALLOW_ALL_ORIGINS: false, CORS_ORIGIN_ALLOW_ALL: true },
    finds: [['W010', '/CORS_ORIGIN_ALLOW_ALL', /is not read, because CORS_ALLOW_ALL_ORIGINS, /, 'Remove CORS_ORIGIN_ALLOW_ALL.']]
  },
  {
    it: 'W010: both names',
    settings: { CORS_ALLOWED_ORIGINS: list, CORS_ORIGIN_WHITELIST: ['https://b.example'] },
    finds: [['W010', '/CORS_ORIGIN_WHITELIST', /is not read, because CORS_ALLOWED_ORIGINS, /, 'Move any missing entries to CORS_ALLOWED_ORIGINS, and remove CORS_ORIGIN_WHITELIST.']]
  },
  {
    it: 'W010: the old name',
    settings: { CORS_ORIGIN_REGEX_WHITELIST: [r`^https://a\.example$`] },
    finds: [['W010', '/CORS_ORIGIN_REGEX_WHITELIST', /is the old name of CORS_ALLOWED_ORIGIN_REGEXES/, 'Rename it to CORS_ALLOWED_ORIGIN_REGEXES.']]
  },
  {
    it: 'W011: a setting that was for Django alone',
    settings: { CORS_ALLOWED_ORIGINS: list, CORS_REPLACE_HTTPS_REFERER: true },
    finds: [['W011', '/CORS_REPLACE_HTTPS_REFERER', /CSRF check, which Fastify does not have/, /^Remove CORS_REPLACE_HTTPS_REFERER\./]]
  },
  {
    it: 'W012: methods that allow nothing',
    settings: { CORS_ALLOWED_ORIGINS: list, CORS_ALLOW_METHODS: ['GET', 'get', 'patch', 'Connect', 'TRACE', 'track', 'purge', 'FOO', 'foo'] },
    finds: [
      ['W012', '/CORS_ALLOW_METHODS/1', /case-sensitive, and the method is GET/, "Remove it: the list already has 'GET'."],
      ['W012', '/CORS_ALLOW_METHODS/2', /PATCH/, "Write 'PATCH'."],
      ...[3, 4, 5].map(index => ['W012', `/CORS_ALLOW_METHODS/${index}`, /browsers let no page use this method/, 'Remove it.'] as const),
      ['W012', '/CORS_ALLOW_METHODS/6', /PURGE/, "Write 'PURGE'."]
    ]
  },
  {
    it: 'W012: words that are no methods',
    settings: { CORS_ALLOWED_ORIGINS: list, CORS_ALLOW_METHODS: ['GET', 'UPDATE', 'read', 'ALL', 'OPTION', 'PUT|PATCH', 'Access-Control-Allow-Methods'] },
    finds: [
      ['W012', '/CORS_ALLOW_METHODS/1', /^'UPDATE' in CORS_ALLOW_METHODS has no effect: Node accepts no method of this name, so pages use another one\.$/, "Write each as an entry of its own: 'PATCH', 'PUT'."],
      ['W012', '/CORS_ALLOW_METHODS/2', /Node accepts no method of this name/, "Remove it: the list already has 'GET'."],
      ['W012', '/CORS_ALLOW_METHODS/3', /Node accepts no method of this name/, "Write each as an entry of its own: 'DELETE', 'OPTIONS', 'PATCH', 'POST', 'PUT'."],
      ['W012', '/CORS_ALLOW_METHODS/4', /Node accepts no method of this name/, "Write 'OPTIONS'."],
      ['W012', '/CORS_ALLOW_METHODS/5', /PUT and PATCH without a comma between them/, "Write each as an entry of its own: 'PUT', 'PATCH'."],
      ['W012', '/CORS_ALLOW_METHODS/6', /Node accepts no method of this name/, 'Remove it.']
    ]
  },
  {
    it: 'W013: names with a wildcard or in another spelling',
    settings: { CORS_ALLOWED_ORIGINS: list, CORS_ALLOW_HEADERS: ['X-*', 'Content_Type', 'ContentType', 'Authorisation', 'X-CSRF-Token', 'x_api_key', 'Content-Type'], CORS_EXPOSE_HEADERS: ['X-*', 'etag'] },
    finds: [
      ['W013', '/CORS_ALLOW_HEADERS/0', /has no effect: it contains a \*, which stands for other names only if it is the whole entry\.$/, 'Remove it, and add the name of each header that is meant.'],
      ...[1, 2].map(index => ['W013', `/CORS_ALLOW_HEADERS/${index}`, /is another name than that of the header content-type\.$/, "Remove it: the list already has 'content-type'."] as const),
      ['W013', '/CORS_ALLOW_HEADERS/3', /the header authorization\.$/, "Write 'authorization'."],
      ['W013', '/CORS_EXPOSE_HEADERS/0', /contains a \*/, /^Remove it, and add/]
    ]
  },
  {
    it: 'E017 and E018: a pasted header is one mistake',
    settings: { CORS_ALLOWED_ORIGINS: list, CORS_ALLOW_METHODS: ['Access-Control-Allow-Methods: GET'], CORS_ALLOW_HEADERS: ['Access-Control-Allow-Headers: x-a'] },
    finds: [['E017', '/CORS_ALLOW_METHODS/0', /is not an HTTP method/, "Write 'GET'."], ['E018', '/CORS_ALLOW_HEADERS/0', /is not an HTTP header name/, "Write 'x-a'."]]
  },
  {
    it: 'W013: headers that do nothing',
    settings: { CORS_ALLOWED_ORIGINS: list, CORS_ALLOW_HEADERS: ['accept-encoding', 'dnt', 'origin', 'user-agent', 'Cookie', 'Sec-Fetch-Site', 'proxy-authorization', 'Access-Control-Allow-Origin', 'x-a'], CORS_EXPOSE_HEADERS: ['Set-Cookie', 'set-cookie2', 'cookie'] },
    finds: [
      ...[4, 5, 6].map(index => ['W013', `/CORS_ALLOW_HEADERS/${index}`, /browsers let no page set/, 'Remove it.'] as const),
      ['W013', '/CORS_ALLOW_HEADERS/7', /a response header, which no request has/, 'Remove it.'],
      ...[0, 1].map(index => ['W013', `/CORS_EXPOSE_HEADERS/${index}`, /browsers let no page read/, 'Remove it.'] as const)
    ]
  },
  {
    it: 'W012: a forgotten comma',
    settings: { CORS_ALLOWED_ORIGINS: list, CORS_ALLOW_METHODS: ['GET', 'PUTPATCH', 'HEADGET', 'GETGET', 'propfindPROPPATCH', 'PUTFOO', 'GETPUTPATCH', 'GET'.repeat(200)] },
    finds: [
      ['W012', '/CORS_ALLOW_METHODS/1', /it is PUT and PATCH without a comma between them/, "Write each as an entry of its own: 'PUT', 'PATCH'."],
      ['W012', '/CORS_ALLOW_METHODS/2', /HEAD and GET/, "Write 'HEAD'."],
      ['W012', '/CORS_ALLOW_METHODS/3', /GET and GET/, "Remove it: the list already has 'GET'."],
      ['W012', '/CORS_ALLOW_METHODS/4', /PROPFIND and PROPPATCH/, "Write each as an entry of its own: 'PROPFIND', 'PROPPATCH'."],
      ['W012', '/CORS_ALLOW_METHODS/6', /GET and PUT and PATCH/, "Write each as an entry of its own: 'PUT', 'PATCH'."]
    ]
  },
  {
    it: 'W013: a forgotten comma',
    settings: { CORS_ALLOWED_ORIGINS: list, CORS_ALLOW_HEADERS: ['acceptcontent-type', 'X-CSRFTokenX-Requested-With', 'accept-encoding', 'accept-encodingdnt', 'acceptx-a', 'origin'], CORS_EXPOSE_HEADERS: ['acceptdnt'] },
    finds: [
      ['W013', '/CORS_ALLOW_HEADERS/0', /it is accept and content-type without a comma between them/, "Write each as an entry of its own: 'accept', 'content-type'."],
      ['W013', '/CORS_ALLOW_HEADERS/1', /x-csrftoken and x-requested-with/, "Write each as an entry of its own: 'x-csrftoken', 'x-requested-with'."],
      ['W013', '/CORS_ALLOW_HEADERS/3', /accept-encoding and dnt/, "Write 'dnt'."]
    ]
  },
  {
    it: 'W014: * with credentials',
    settings: { CORS_ALLOWED_ORIGINS: list, CORS_ALLOW_CREDENTIALS: true, CORS_ALLOW_METHODS: ['*'], CORS_ALLOW_HEADERS: ['*'], CORS_EXPOSE_HEADERS: ['*'] },
    finds: [['METHODS', 'allows only a method'], ['HEADERS', 'allows only a header'], ['', 'exposes only a header']].map(([name = '', says = '']) => ['W014', name === '' ? '/CORS_EXPOSE_HEADERS/0' : `/CORS_ALLOW_${name}/0`, new RegExp(`allows, it ${says} named \\*`), /^Write the intended names instead\./] as const)
  },
  ...([[7201, 7200], [43_200, 7200], [86_401, 86_400]] as const).map(([seconds, kept]): Row => ({
    it: `W015: ${seconds}`,
    settings: { CORS_ALLOWED_ORIGINS: list, CORS_PREFLIGHT_MAX_AGE: seconds },
    finds: [['W015', '/CORS_PREFLIGHT_MAX_AGE', / have lower limits: according to MDN, 7200 seconds in Chromium and 86400 in Firefox\.$/, `Write CORS_PREFLIGHT_MAX_AGE: ${kept}.`]]
  })),
  {
    it: 'W017: the private network',
    settings: { CORS_ALLOWED_ORIGINS: list, CORS_ALLOW_PRIVATE_NETWORK: true },
    finds: [['W017', '/CORS_ALLOW_PRIVATE_NETWORK', /they ask the visitor for permission \(Local Network Access\)/, /^Remove it\./]]
  },
  ...([
    ['api/', "Write '^/api/'."],
    ['^api/.*$', "Write '^/api/.*$'."],
    ['api/.*|^$', "Write '^/api/.*|^/$'."],
    [r`(?i)\w+`, 'Write String.raw`(?i)^/\\w+`.'],
    [r`^https?://a\.example/api/`, "Write '^/api/'."],
    ["r'^api/.*$'", "Write '^/api/.*$'."],
    [r`/^\/api\/.*$/`, "Write '^/api/.*$'."],
    [/^api\/v\d/i, r`Write /^\/api\/v\d/i.`],
    ['a^', "Begin the regex with a slash, as in '^/api/'."]
  ] as const).map(([regex, hint]): Row => ({
    it: `W018: ${regex}`,
    settings: { CORS_ALLOWED_ORIGINS: list, CORS_URLS_REGEX: regex },
    finds: [['W018', '/CORS_URLS_REGEX', /can match no path/, hint]]
  })),
  ...([
    ['/api/:id', "':id'", "Write '/api/[^/]+'."],
    ['^/shops/:shop/items/:item_id$', "':shop'", "Write '^/shops/[^/]+/items/[^/]+$'."],
    ['^/api/{id}', "'{id}'", "Write '^/api/[^/]+'."],
    ['^/api/<int:pk>/$', "'<int:pk>'", "Write '^/api/[^/]+/$'."],
    ['^/<slug>$', "'<slug>'", "Write '^/[^/]+$'."],
    ['^/files/<path:rest>$', "'<path:rest>'", "Write '^/files/.+$'."],
    ['^(?!/:a/)/[/:b/]*(?#/:c/)/:id/', "':id'", "Write '^(?!/:a/)/[/:b/]*(?#/:c/)/[^/]+/'."],
    [/^\/api\/:id$/i, "':id'", r`Write /^\/api\/[^\/]+$/i.`]
  ] as const).map(([regex, parameter, hint]): Row => ({
    it: `W018: a parameter in ${regex}`,
    settings: { CORS_ALLOWED_ORIGINS: list, CORS_URLS_REGEX: regex },
    finds: [['W018', '/CORS_URLS_REGEX', new RegExp(`has ${parameter}, as routes write a parameter\\.`), hint]]
  })),
  {
    it: 'W019: lists beside all',
    settings: { CORS_ALLOW_ALL_ORIGINS: true, CORS_ALLOWED_ORIGINS: list, CORS_ALLOWED_ORIGIN_REGEXES: [r`^https://b\.example$`] },
    finds: ['ORIGINS', 'ORIGIN_REGEXES'].map(name => ['W019', `/CORS_ALLOWED_${name}`, /has no effect: CORS_ALLOW_ALL_ORIGINS allows every origin/, 'Remove it. If only its origins are intended, remove CORS_ALLOW_ALL_ORIGINS instead.'] as const)
  },
  ...([
    [r`^https://example\.com/$`, r`^https://example\.com$`], [r`^https://example\.com/.*`, r`^https://example\.com$`], [r`/^https:\/\/example\.com$/`, r`^https://example\.com$`], [r` ^https://example\.com$`, r`^https://example\.com$`],
    [r`r'^https://example\.com$'`, r`^https://example\.com$`], [r`^Https://Example\.com$`, r`^https://example\.com$`], [r`^https://example\.com:443$`, r`^https://example\.com$`], [r`^http://example\.com:80$`, r`^http://example\.com$`],
    [r`^example\.com$`, r`^https://example\.com$`]
  ] as const).map(([regex, meant]): Row => ({
    it: `W025: ${regex}`,
    settings: { CORS_ALLOWED_ORIGIN_REGEXES: [regex] },
    finds: [['W025', '/CORS_ALLOWED_ORIGIN_REGEXES/0', /matches no origin/, `Write String.raw\`${meant}\`.`]]
  })),
  ...([r`3}\.example\.com$`, '^https://a$x', r`^https://example\.com/a/b$`, r`^https://a\.example,^https://b\.example$`] as const).map((regex): Row => ({
    it: `W025: ${regex}, whatever it means`,
    settings: { CORS_ALLOWED_ORIGIN_REGEXES: [regex] },
    finds: [['W025', '/CORS_ALLOWED_ORIGIN_REGEXES/0', /matches no origin/, /^Write /]]
  }))
]

for (const { it, settings, finds } of rows) {
  t.test(it, t => {
    const messages = checkSettings(settings)
    t.strictSame(messages.map(({ id, level, path, witness }) => [id, level, path, witness]), finds.map(([id, path, , , witness]) => [`corsheaders.${id}`, id.startsWith('E') ? 'error' : 'warning', path, witness]), JSON.stringify(messages))
    for (const [index, [, , says, hint]] of finds.entries()) {
      t.match(messages[index]?.message, says)
      if (typeof hint === 'string') t.equal(messages[index]?.hint, hint)
      else t.match(messages[index]?.hint, hint)
    }
    t.end()
  })
}

t.test('every warning has a row, or a test of its own', t => {
  const ownTest = ['W009', 'W022', 'W023', 'W024', 'W027']
  const found = new Set([...rows.flatMap(({ finds }) => finds.map(([id]) => id)), ...ownTest])
  t.strictSame([...warningChecks, ...projectChecks].map(({ id }) => id).filter(id => !found.has(id)), [], 'give each of these a row above')
  t.end()
})

t.test('W022 and W023: of the Django project that a settings.py comes from', t => {
  const cors = "'corsheaders.middleware.CorsMiddleware'"
  const common = "'django.middleware.common.CommonMiddleware'"
  const said = (text: string): unknown => checkSettings(parseDjangoSettings(`CORS_ALLOWED_ORIGINS = ['https://a.example']\n${text}\n`)).map(({ id, path, hint }) => [id.slice(12), path, hint])
  const first = `Put ${cors} first in MIDDLEWARE.`
  t.strictSame(said(`MIDDLEWARE = [${common}]`), [['W022', '/MIDDLEWARE', first]])
  t.strictSame(said(`MIDDLEWARE = [${common}, ${cors}]`), [['W022', '/MIDDLEWARE', first]])
  t.strictSame(said(`MIDDLEWARE = ['whitenoise.middleware.WhiteNoiseMiddleware', ${cors}]`), [['W022', '/MIDDLEWARE', first]])
  t.strictSame(said(`MIDDLEWARE = [${common} ${cors}]`), [['W022', '/MIDDLEWARE', first]])
  t.strictSame(said("MIDDLEWARE = ['corsheaders.CorsMiddleware']"), [['W022', '/MIDDLEWARE', first]])
  t.strictSame(said(`MIDDLEWARE = ['shop.cors.CorsMiddleware', ${common}, ${cors}]`), [['W022', '/MIDDLEWARE', first]])
  t.strictSame(said(`MIDDLEWARE = [${common}, 'shop.cors.CorsMiddleware']`), [['W022', '/MIDDLEWARE', "Put 'shop.cors.CorsMiddleware' first in MIDDLEWARE."]])
  t.strictSame(said("INSTALLED_APPS = ['a']"), [['W023', '/INSTALLED_APPS', "Add 'corsheaders' to INSTALLED_APPS."]])
  for (const name of ['django-cors-headers', 'django_cors_headers', 'cors_headers']) t.strictSame(said(`INSTALLED_APPS = ['a', '${name}']`), [['W023', '/INSTALLED_APPS/1', "Write 'corsheaders'."]])
  t.strictSame(said("INSTALLED_APPS = ['a', 'corsheaders' 'rest_framework']"), [['W023', '/INSTALLED_APPS/1', "Write 'corsheaders', 'rest_framework'."]])
  t.strictSame(said("INSTALLED_APPS = ['rest_framework' 'corsheaders']"), [['W023', '/INSTALLED_APPS/0', "Write 'rest_framework', 'corsheaders'."]])
  t.strictSame(said("INSTALLED_APPS = ['a', 'b' 'corsheaders' 'c']"), [['W023', '/INSTALLED_APPS/1', "Write 'b', 'corsheaders', 'c'."]])
  for (const right of [`MIDDLEWARE = [${cors}, ${common}]`, `MIDDLEWARE = ['x', ${cors}]`, `MIDDLEWARE = ['shop.cors.CorsMiddleware', ${common}]`, "INSTALLED_APPS = ['corsheaders']", "INSTALLED_APPS = ['corsheaders.apps.CorsHeadersAppConfig', 'x']"]) t.strictSame(said(right), [], right)
  t.strictSame(checkSettings({ CORS_ALLOWED_ORIGINS: list, MIDDLEWARE: [], INSTALLED_APPS: [] }), [], 'of no other file')
  t.end()
})

t.test('W020: of settings that are deployed, and of no others', t => {
  const settings = { CORS_ALLOWED_ORIGINS: ['https://a.example', 'http://localhost:3000', 'https://127.0.0.1'], CORS_ALLOWED_ORIGIN_REGEXES: [r`^https?://localhost(:\d+)?$`, r`^https://b\.example$`, '('] }
  t.strictSame(checkSettings(settings, { deploy: true }).map(({ id, path, witness }) => [id.slice(12), path, witness]), [
    ['E016', '/CORS_ALLOWED_ORIGIN_REGEXES/2', undefined],
    ['W020', '/CORS_ALLOWED_ORIGINS/1', 'http://localhost:3000'],
    ['W020', '/CORS_ALLOWED_ORIGINS/2', 'https://127.0.0.1'],
    ['W020', '/CORS_ALLOWED_ORIGIN_REGEXES/0', 'http://localhost']
  ])
  t.strictSame(checkSettings(settings).map(({ id }) => id), ['corsheaders.E016'])
  t.end()
})

t.test('W027: a colon in place of the equals sign', t => {
  const [found] = checkSettings(parseDjangoSettings('CORS_ALLOWED_ORIGINS: ["https://a.example"]\n'))
  t.match(found, { id: 'corsheaders.W027', hint: /^Set them at the top of the file, with an equals sign\./ })
  t.end()
})
