import t from 'tap'
import { checkSettings } from '../../lib/index.js'

const splitIt = "split it with value.split(',').map(entry => entry.trim()).filter(Boolean)"
const environment = `If the list comes from an environment variable, ${splitIt}`
const commas = `If the list comes from an environment variable, separate its entries by commas only, and ${splitIt}`
const https = ', or http:// if the page is served over http'
const http = ', or https:// if the page is served over https'
const example = "Write scheme and host, as in 'https://example.com' or 'http://[::1]:3000', or remove the entry."
const wildcard = (regex: string): string => `A list of origins takes no wildcards. Remove it from CORS_ALLOWED_ORIGINS, and add to CORS_ALLOWED_ORIGIN_REGEXES: ${regex}.`
const several = (advice: string, ...origins: string[]): string => `Write each origin as an entry of its own: ${origins.map(origin => `'${origin}'`).join(', ')}. ${advice}.`

const ofOrigins: ReadonlyArray<readonly [entry: string, hint: string]> = [
  // More than one.
  ['https://a.example,  https://b.example', several(environment, 'https://a.example', 'https://b.example')],
  ['https://a.example;https://b.example', several(commas, 'https://a.example', 'https://b.example')],
  ['https://a.example https://b.example', several(commas, 'https://a.example', 'https://b.example')],
  ['https://a.example|https://b.example', several(commas, 'https://a.example', 'https://b.example')],
  ['a.example|b.example', several(commas, 'https://a.example', 'https://b.example')],
  ['https://a.examplehttp://b.example', several(commas, 'https://a.example', 'http://b.example')],
  ['https://a.example and https://b.example', several(commas, 'https://a.example', 'https://b.example')],
  ['https://a.example, null, localhost', several(commas, 'https://a.example', 'http://localhost')],
  ['["https://a.example", \'https://b.example/\',]', several(commas, 'https://a.example', 'https://b.example')],
  ['[https://a.example, https://[::1]:3000]', several(commas, 'https://a.example', 'https://[::1]:3000')],
  [Array.from({ length: 22 }, (_, i) => `${i}.example`).join(' '), several(commas, ...Array.from({ length: 22 }, (_, i) => `https://${i}.example`))],
  [Array.from({ length: 40 }, (_, i) => `${i}.example`).join(' '), example],
  [`https://a.example/${'x'.repeat(5000)}`, example],
  ['a.example,*.b.example', "A list of origins takes no wildcards. Write 'https://a.example'. Add to CORS_ALLOWED_ORIGIN_REGEXES: String.raw`^https://[^.:]+\\.b\\.example$`."],
  ['a.example,*', 'Remove CORS_ALLOWED_ORIGINS, and write CORS_ALLOW_ALL_ORIGINS: true if every origin on the web is to be allowed.'],

  // In quotes, or with brackets, as a JSON list that nobody read leaves them.
  ["''https://a.example/''", "Write 'https://a.example'."],
  ["['https://a.example/']", "Write 'https://a.example'."],
  ['"https://a.example/"]', "Write 'https://a.example'."],
  ['["https://a.example", 5]', "Write 'https://a.example'."],
  ['[]', example],
  [String.raw`[\"https://a.example\"]`, "Write 'https://a.example'."],
  ["(r'https://a.example',)", "Write 'https://a.example'."],
  ['(https://a.example)', "Write 'https://a.example'."],
  ["'a.example'", `Write 'https://a.example'${https}.`],
  ['https://exa mple.com', example],
  ['https://shop. a.example', example],
  ['https://shop .a.example', example],
  ['https://a,example', example],
  ['https://shop.a,example', example],
  ['https://shop;a.example', example],
  ['a.example, .b.example', "A list of origins takes no wildcards. Write 'https://a.example'. Add to CORS_ALLOWED_ORIGIN_REGEXES: String.raw`^https://[^.:]+\\.b\\.example$`."],
  ['https://a.example,localhost:3000', several(commas, 'https://a.example', 'http://localhost:3000')],
  ['https://a.example,b.example;c:80', several(commas, 'https://a.example', 'https://b.example', 'https://c:80')],
  ['{{ origin }}', example],
  ['Origin: https://a.example', `Write 'https://a.example'${https}.`],
  ["app://it''s.example/", 'Write "app://it\'\'s.example".'],
  ["it''s.example", example],

  // Not URLs.
  // Any site can send it, so that no hint says to write it.
  ['NULL', example],
  ["'null'", example],
  ['nullable', `Write 'https://nullable'${https}.`],
  ['notnull', `Write 'https://notnull'${https}.`],
  ['file:', "Write 'file://'."],
  ['FILE:///', "Write 'file://'."],
  ['file:///home/page.html', "Write 'file://'."],
  ['xfile://', example],

  // Words, numbers and URLs that name no host, and white space in a scheme.
  ...['true', 'False', 'all', 'any', 'self', '1', 'about:blank', 'data:text/html', 'data:text/html,a.example', 'mailto:me', 'ftp://user@a.example/', 'process.env.ORIGIN', 'ALLOWED_ORIGIN', 'http s://a.example', 'ht tp://a.example', 'h\tttps://a.example'].map(entry => [entry, example] as const),
  ['allow.example', `Write 'https://allow.example'${https}.`],
  ['https ://a.example', `Write 'https://a.example'${https}.`],

  // A page that opens a WebSocket has another origin.
  ['ws://a.example', "Write 'http://a.example'."],
  ['wss://a.example:8443', "Write 'https://a.example:8443'."],
  ['WSS://A.example/', "Write 'https://a.example'."],
  ['wss://*.a.example', wildcard('String.raw`^https://[^.:]+\\.a\\.example$`')],

  // What has too much.
  ['https://user@a.example', "Write 'https://a.example'."],
  ['https://user@b@c.example/', "Write 'https://c.example'."],
  ['app://user@c.example/', "Write 'app://c.example'."],
  ['a.example:', `Write 'https://a.example'${https}.`],
  ['app://a.example:/', "Write 'app://a.example'."],
  ['https://a.example:99999', "Write 'https://a.example'."],
  ['https://[::1]:99999', "Write 'https://[::1]'."],
  ['http://a.example:80/', "Write 'http://a.example'."],
  ['https://a.example/?x', "Write 'https://a.example'."],
  ['https://a.example/path', "Write 'https://a.example'."],
  ['https://intranet//path', "Write 'https://intranet'."],
  [' https://a.example/', `Write 'https://a.example'. ${environment}.`],

  // Other schemes stay as they are, http and https become what a browser sends.
  ['app://A.example/', "Write 'app://A.example'."],
  ['x-https://A.example/', "Write 'x-https://A.example'."],
  ['s3+x://a/', "Write 's3+x://a'."],
  ['s://a/', "Write 's://a'."],
  ['HTTPS://A.example/', "Write 'https://a.example'."],
  ['\u00e9.example', `Write 'https://xn--9ca.example'${https}.`],

  // Too little of a scheme.
  ['HTTPS:/a.example', "Write 'https://a.example'."],
  ['https//a.example', "Write 'https://a.example'."],
  ['https:://a.example', "Write 'https://a.example'."],
  ['//a.example', `Write 'https://a.example'${https}.`],
  ['localhost:3000', `Write 'http://localhost:3000'${http}.`],
  ['127.0.0.1', `Write 'http://127.0.0.1'${http}.`],
  ['[::1]:3000', `Write 'http://[::1]:3000'${http}.`],
  ['+a://b/', example],

  // Words that are no hosts, and hosts that only begin or end like them.
  ['none', example],
  ['undefined', example],
  ['http', example],
  ['https', example],
  ['https://none.example/', "Write 'https://none.example'."],
  ['https://not.none/', "Write 'https://not.none'."],
  ['https://-a.example/', example],
  ['https:///', example],
  ['https://[::1', example],

  // Wildcards.
  ['*', 'Remove CORS_ALLOWED_ORIGINS, and write CORS_ALLOW_ALL_ORIGINS: true if every origin on the web is to be allowed.'],
  ['*.a.example', wildcard('String.raw`^https://[^.:]+\\.a\\.example$`')],
  ['https://*.a.example:*', wildcard('String.raw`^https://[^.:]+\\.a\\.example:\\d+$`')],
  ['a*b', wildcard("'^https://a[^.:]+b$'")],
  ['*:3000', example],
  ['*.github.io', example],
  ['*/x', example],
  [String.raw`^https://\w+\.a\.example$`, wildcard('String.raw`^https://\\w+\\.a\\.example$`')],
  ['^https://(', example],
  ['^', example],
  [`*.${'a'.repeat(600)}.example`, example],
  ['https://user@*.example', example],
  ['(*.example', example],
  ['https://*.exa|mple', example],

  [' \t', `Remove the empty entry. ${environment}: ''.split(',') is [''].`]
]

t.test('says what to write for an origin', t => {
  for (const [entry, hint] of ofOrigins) {
    t.strictSame([...new Set(checkSettings({ CORS_ALLOWED_ORIGINS: [entry] }).map(({ hint }) => hint))], [hint], JSON.stringify(entry))
  }
  t.end()
})

const names = (advice: string, ...names: string[]): string => `Write each as an entry of its own: ${names.map(name => `'${name}'`).join(', ')}. ${advice}.`
const many = (count: number): string[] => Array.from({ length: count }, (_, i) => `h${i}`)
const asList = /Browsers read the header as a list/
const givesUp = /every preflight fails/

t.test('says what to write for a header', t => {
  for (const [entry, hint, effect] of [
    ['a, b', names(environment, 'a', 'b'), asList],
    ['a,', "Write 'a'.", asList],
    [' ', `Remove the empty entry. ${environment}: ''.split(',') is [''].`, asList],
    ['a  b', names(commas, 'a', 'b'), givesUp],
    ['a;b', names(commas, 'a', 'b'), givesUp],
    ['["a", "b"]', names(commas, 'a', 'b'), givesUp],
    ["('a', r'b',)", names(commas, 'a', 'b'), givesUp],
    [many(70).join(' '), names(commas, ...many(70)), givesUp],
    [many(200).join(' '), "Remove the entry, or write a name such as 'x-api-key'.", givesUp],
    ['a,(é', "Write 'a'.", givesUp],
    ['a: secret', "Write 'a'.", givesUp],
    ['a: secret, b:x', names(commas, 'a', 'b'), givesUp],
    ['{"a": "secret"}', "Write 'a'.", givesUp],
    ['\u200ba', "Write 'a'.", givesUp],
    ['(', "Remove the entry, or write a name such as 'x-api-key'.", givesUp]
  ] as const) {
    const messages = checkSettings({ CORS_ALLOW_HEADERS: [entry] })
    t.match(messages, [{ id: 'corsheaders.E018', hint, message: effect }], JSON.stringify(entry))
    t.match(messages[0]?.message, 'is not an HTTP header name: one word of')
  }
  t.match(checkSettings({ CORS_ALLOW_METHODS: ['('] }), [{ message: /is not an HTTP method: /, hint: "Remove the entry, or write a name such as 'PURGE'." }])
  t.end()
})

t.test('says what a value of another type does in a browser', t => {
  for (const [setting, value, effect] of [
    ['CORS_EXPOSE_HEADERS', 5, 'Browsers let pages read only the response headers that it lists.'],
    ['CORS_URLS_REGEX', 5, 'It decides which paths are covered, and browsers block the responses of all others.'],
    ['CORS_ALLOW_PRIVATE_NETWORK', 1, 'It decides whether browsers let public pages call this server on a private network, so it is not guessed.'],
    ['CORS_ALLOW_ALL_ORIGINS', 'False', 'It decides whether browsers let the pages of every site read the responses, so it is not guessed: in Python the text "False" is true.'],
    ['CORS_ALLOWED_ORIGIN_REGEXES', 5, 'Each entry is matched against the Origin that browsers send, so they would block the pages that it is meant for.']
  ] as const) {
    t.ok(checkSettings({ [setting]: value })[0]?.message.endsWith(` ${effect}`), setting)
  }
  t.end()
})

t.test('a value in place of a list is put into one, mended, unless it is long', t => {
  const hintFor = (value: unknown): string | undefined => checkSettings({ CORS_ALLOWED_ORIGINS: value })[0]?.hint
  const long = `https://${'a'.repeat(490)}`
  const noList = "Write a list of origins, such as ['https://example.com']."
  const putAndSplit = (origins: string) => `Put it in a list: [${origins}]. If it comes from an environment variable, split it: `
  for (const [value, hint] of [
    [long, `Put it in a list: ['${long}'].`],
    [`${long}a`, noList],
    ['', 'Write an empty list: [].'],
    ['https://a.example', "Put it in a list: ['https://a.example']."],
    ['https://a.example/', "Put it in a list: ['https://a.example']."],
    ['https://a.example,https://b.example', `${putAndSplit("'https://a.example', 'https://b.example'")}value.split(',').map(entry => entry.trim()).filter(Boolean).`],
    ['https://a.example\nhttps://b.example', `${putAndSplit("'https://a.example', 'https://b.example'")}value.split(/\\s+/).filter(Boolean).`],
    ['https://a.example/;b.example', "Put it in a list: ['https://a.example', 'https://b.example']. If it comes from an environment variable, set it to https://a.example,https://b.example and split it: value.split(',').map(entry => entry.trim()).filter(Boolean)."],
    ['*', 'Remove CORS_ALLOWED_ORIGINS, and write CORS_ALLOW_ALL_ORIGINS: true if every origin on the web is to be allowed.'],
    ['none', noList],
    [null, "Write a list of origins, such as ['https://example.com'], or remove the setting to use its default."],
    [[['https://a.example/', 'b.example']], "Put the content of entry 0 into the list itself: 'https://a.example', 'https://b.example'."],
    [[new Set(['https://a.example'])], "Put the content of entry 0 into the list itself: 'https://a.example'."],
    [[[5]], "Remove entry 0, or write a string in its place, such as 'https://example.com'."],
    [/^https:\/\/a$/, 'A list of origins takes no wildcards. Remove CORS_ALLOWED_ORIGINS, and add to CORS_ALLOWED_ORIGIN_REGEXES: /^https:\\/\\/a$/.'],
    [/a|/, noList],
    [new RegExp(String.fromCharCode(0x200b)), noList]
  ] as const) t.equal(hintFor(value), hint, String(value))
  t.end()
})

t.test('a text in place of regexes is cut where no regex for origins has a character', t => {
  const hintFor = (value: unknown): string | undefined => checkSettings({ CORS_ALLOWED_ORIGIN_REGEXES: value })[0]?.hint.replace(/ If it comes from .*| Then see .*/, '')
  const noList = 'Write a list of regexes, such as [String.raw`^https://\\w+\\.example\\.com$`].'
  for (const [value, hint] of [
    [String.raw`["^https://\w+\.example\.com$"]`, 'Put it in a list: [String.raw`^https://\\w+\\.example\\.com$`].'],
    [String.raw`["^https://\\w+$"]`, 'Put it in a list: [String.raw`^https://\\w+$`].'],
    [String.raw`[r'^https://\w+$', "^http://\\w+$",]`, 'Put it in a list: [String.raw`^https://\\w+$`, String.raw`^http://\\w+$`].'],
    ['^https://a{1,3}$', "Put it in a list: ['^https://a{1,3}$']."],
    ['^https://[a,b]$', "Put it in a list: ['^https://[a,b]$']."],
    ['^https://(?:a|b){1,3}$,^http', "Put it in a list: ['^https://(?:a|b){1,3}$,^http']."],
    ['^https://a, b$', "Put it in a list: ['^https://a, b$']."],
    [String.raw`^https://a\,^b$`, 'Put it in a list: [String.raw`^https://a\\,^b$`].'],
    ['^https://(?:a|b){1,3}$, "^http://c$"', "Put it in a list: ['^https://(?:a|b){1,3}$', '^http://c$']."],
    ['^https://a$|^https://b$', "Put it in a list: ['^https://a$|^https://b$']."],
    ['*.a.example', 'Put it in a list: [String.raw`^https://[^.:]+\\.a\\.example$`].'],
    ['["", "^a"]', "Put it in a list: ['^a']."],
    ['^a|', "Put it in a list: ['^a']."],
    [', "^a"', "Put it in a list: ['^a']."],
    [JSON.stringify('["^a"]'), "Put it in a list: ['^a']."],
    ['"^a', "Put it in a list: ['\"^a']."],
    [['^a', ['^b', /c/]], "Put the content of entry 1 into the list itself: '^b', /c/."],
    ['*', 'Remove CORS_ALLOWED_ORIGIN_REGEXES, and write CORS_ALLOW_ALL_ORIGINS: true if every origin on the web is to be allowed.'],
    ['(', noList],
    ['()', noList],
    ['x'.repeat(5001), noList],
    [/()/, noList],
    [5, noList]
  ] as const) t.equal(hintFor(value), hint, String(value))
  t.match(checkSettings({ CORS_ALLOWED_ORIGIN_REGEXES: '^a{1,2}$;^b$' })[0]?.hint, ' set it to ^a{1,2}$ ^b$ and split it: value.split(/\\s+/).filter(Boolean).')
  t.notMatch(checkSettings({ CORS_ALLOWED_ORIGIN_REGEXES: '"^a{1,2} $"' })[0]?.hint, 'environment')
  t.end()
})

t.test('a regex for paths', t => {
  for (const [value, hint] of [
    [['^/a/', '^/b/'], "Write '^/a/|^/b/'."],
    [[/^\/a/], 'Write /^\\/a/.'],
    [['(?i)^/a/', '^/b/'], "Write one regex, such as '^/api/.*$'."],
    [[/a/, /b/], "Write one regex, such as '^/api/.*$'."],
    [['(', 'a'], "Write one regex, such as '^/api/.*$'."],
    [[''], "Write one regex, such as '^/api/.*$'."],
    [[], "Write one regex, such as '^/api/.*$'."],
    [null, "Write one regex, such as '^/api/.*$', or remove the setting to use its default."]
  ] as const) t.equal(checkSettings({ CORS_URLS_REGEX: value })[0]?.hint, hint, String(value))
  t.match(checkSettings({ CORS_URLS_REGEX: '"^/[a]+["' })[0], { id: 'corsheaders.E016', hint: /^Write the regex in/ })
  t.end()
})

t.test('a bool', t => {
  for (const [value, hint] of [
    ['true', "Write true. If it comes from an environment variable, compare it: value === 'true'."],
    ['FALSE', "Write false. If it comes from an environment variable, compare it: value === 'TRUE'."],
    ['', "Write false. If it comes from an environment variable, compare it: value === 'true'."],
    ['0', "Write false. If it comes from an environment variable, compare it: value === '1'."],
    ["'True'", 'Write true.'],
    [[true], 'Write true.'],
    [0, 'Write false.'],
    ['maybe', 'Write true or false.'],
    [[true, false], 'Write true or false.'],
    [null, 'Write true or false, or remove the setting to use its default.']
  ] as const) t.equal(checkSettings({ CORS_ALLOW_CREDENTIALS: value })[0]?.hint, hint, String(value))
  // True would allow all other origins too.
  for (const [value, hint, others] of [
    ['https://a.example', "Write CORS_ALLOWED_ORIGINS: ['https://a.example'] instead.", {}],
    [['https://a.example/'], "Write CORS_ALLOWED_ORIGINS: ['https://a.example'] instead.", {}],
    ['https://a.example,https://b.example', "Write CORS_ALLOWED_ORIGINS: ['https://a.example', 'https://b.example'] instead.", {}],
    [['https://a.example'], 'Remove it: CORS_ORIGIN_WHITELIST has the same origins.', { CORS_ORIGIN_WHITELIST: ['https://a.example'] }],
    [['https://a.example', 'https://b.example'], "Remove it, and add to CORS_ORIGIN_WHITELIST: 'https://b.example'.", { CORS_ORIGIN_WHITELIST: ['https://a.example'] }],
    [`https://${'a'.repeat(600)}.example`, 'Write true or false.', {}],
    [['https://*.a.example'], 'Write true or false.', {}],
    [['https://a.example', 5], 'Write true or false.', {}],
    ['a.example', 'Write true or false.', {}],
    [[], 'Write true or false.', {}]
  ] as const) for (const name of ['CORS_ALLOW_ALL_ORIGINS', 'CORS_ORIGIN_ALLOW_ALL']) t.equal(checkSettings({ [name]: value, ...others })[0]?.hint, hint, String(value))
  t.end()
})

t.test('a RegExp is no header name', t => {
  t.match(checkSettings({ CORS_ALLOW_HEADERS: [/x/] }), [{ id: 'corsheaders.E001', hint: "Remove entry 0, or write a string in its place, such as 'x-api-key'." }])
  t.end()
})

t.test('a slash at the end is called a path, and nothing else is', t => {
  const slash = 'A trailing slash is a path.'
  for (const [entry, isSlash] of [['https://a.example/', true], ['https://a.example/x', false], ['https://a.example/?x', false], ['https://a.example/#x', false]] as const) {
    t.equal(checkSettings({ CORS_ALLOWED_ORIGINS: [entry] })[0]?.message.includes(slash), isSlash, entry)
  }
  t.end()
})
