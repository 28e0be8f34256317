import t from 'tap'
import { checkSettings } from '../../lib/index.js'

const environment = "If the list comes from an environment variable, split it with value.split(',').map(entry => entry.trim()).filter(Boolean)"
const https = ', or with http:// if that is how the page is served'
const http = ', or with https:// if that is how the page is served'
const example = "Write scheme and host, as in 'https://example.com' or 'http://[::1]:3000', or remove the entry."
const wildcard = (regex: string): string => `A * is no wildcard here. Remove the entry, and add this regex to CORS_ALLOWED_ORIGIN_REGEXES: ${regex}.`
const several = (...origins: string[]): string => `Write each origin as an entry of its own: ${origins.map(origin => `'${origin}'`).join(', ')}. ${environment}.`

const ofOrigins: ReadonlyArray<readonly [entry: string, hint: string]> = [
  // More than one.
  ['https://a.example,  https://b.example', several('https://a.example', 'https://b.example')],
  ['https://a.example;https://b.example', several('https://a.example', 'https://b.example')],
  ['https://a.example https://b.example', several('https://a.example', 'https://b.example')],
  ['https://a.examplehttp://b.example', several('https://a.example', 'http://b.example')],
  [Array.from({ length: 10 }, (_, i) => `${i}.example`).join(' '), several(...Array.from({ length: 10 }, (_, i) => `https://${i}.example`))],
  [Array.from({ length: 11 }, (_, i) => `${i}.example`).join(' '), several(...Array.from({ length: 10 }, (_, i) => `https://${i}.example`))],

  // In quotes, or with brackets, as a JSON list that nobody read leaves them.
  ["''https://a.example/''", `Write 'https://a.example'${https}.`],
  ["['https://a.example/']", `Write 'https://a.example'${https}.`],
  ['"https://a.example/"]', `Write 'https://a.example'${https}.`],
  ["it''s.example", `Write "https://it''s.example"${https}.`],

  // Not URLs.
  ['NULL', "Write 'null'."],
  ["'null'", "Write 'null'."],
  ['nullable', `Write 'https://nullable'${https}.`],
  ['notnull', `Write 'https://notnull'${https}.`],
  ['file:', "Write 'file://'."],
  ['FILE:///', "Write 'file://'."],
  ['file:///home/page.html', "Write 'file://'."],
  ['xfile://', example],

  // What has too much.
  ['https://user@a.example', "Write 'https://a.example'."],
  ['https://user@b@c.example/', "Write 'https://c.example'."],
  ['ftp://user@c.example/', "Write 'ftp://c.example'."],
  ['a.example:', `Write 'https://a.example'${https}.`],
  ['ftp://a.example:/', "Write 'ftp://a.example'."],
  ['https://a.example:99999', "Write 'https://a.example'."],
  ['https://[::1]:99999', "Write 'https://[::1]'."],
  ['http://a.example:80/', "Write 'http://a.example'."],
  ['https://a.example/?x', "Write 'https://a.example'."],
  ['https://a.example/path', "Write 'https://a.example'."],
  [' https://a.example/', `Write 'https://a.example'. ${environment}.`],

  // Other schemes stay as they are, http and https become what a browser sends.
  ['ftp://A.example/', "Write 'ftp://A.example'."],
  ['x-https://A.example/', "Write 'x-https://A.example'."],
  ['s3+x://a/', "Write 's3+x://a'."],
  ['s://a/', "Write 's://a'."],
  ['HTTPS://A.example/', "Write 'https://a.example'."],
  ['\u00e9.example', `Write 'https://xn--9ca.example'${https}.`],

  // Too little of a scheme.
  ['HTTPS:/a.example', "Write 'https://a.example'."],
  ['https//a.example', "Write 'https://a.example'."],
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
  ['*', 'Remove it from CORS_ALLOWED_ORIGINS, and set CORS_ALLOW_ALL_ORIGINS to true if every origin on the web is to be allowed.'],
  ['*.a.example', wildcard('String.raw`^https://[^.:]+\\.a\\.example$`')],
  ['https://*.a.example:*', wildcard('String.raw`^https://[^.:]+\\.a\\.example:\\d+$`')],
  ['a*b', wildcard("'^https://a[^.:]+b$'")],
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

const words = (count: number): string => Array.from({ length: count }, (_, i) => `h${i}`).join(' ')
const quoted = (count: number): string => Array.from({ length: count }, (_, i) => `'h${i}'`).join(', ')
const asList = /Browsers read the header as a list/
const givesUp = /gives up the preflight/

t.test('says what to write for a header', t => {
  for (const [entry, hint, effect] of [
    ['a, b', "Write 'a', 'b', each as an entry of its own.", asList],
    ['a,', "Write 'a'.", asList],
    [' ', "Remove the empty entry. If the list comes from an environment variable: ''.split(',') is [''], so add .filter(Boolean).", asList],
    ['a  b', "Write 'a', 'b', each as an entry of its own.", givesUp],
    [words(9) + '  h9', `Write ${quoted(10)}, each as an entry of its own.`, givesUp],
    [words(10), `Write ${quoted(10)}, each as an entry of its own.`, givesUp],
    [words(10) + '  h10', `Write ${quoted(10)} and the others, each as an entry of its own.`, givesUp],
    [words(11), `Write ${quoted(10)} and the others, each as an entry of its own.`, givesUp],
    ['a,(b', "Write 'a'.", givesUp],
    ['(', "Remove the entry, or write a name such as 'x-api-key'.", givesUp]
  ] as const) {
    const messages = checkSettings({ CORS_ALLOW_HEADERS: [entry] })
    t.match(messages, [{ id: 'corsheaders.E018', hint, message: effect }], JSON.stringify(entry))
    t.match(messages[0]?.message, 'is not an HTTP header name, which is one word of')
  }
  t.match(checkSettings({ CORS_ALLOW_METHODS: ['('] }), [{ message: /is not an HTTP method, which/, hint: "Remove the entry, or write a name such as 'PURGE'." }])
  t.end()
})

t.test('says what a value of another type does in a browser', t => {
  for (const [setting, value, effect] of [
    ['CORS_EXPOSE_HEADERS', 5, 'Browsers learn from it which response headers a page may read, and hide the others from it.'],
    ['CORS_URLS_REGEX', 5, 'It decides which paths answer other origins at all, and browsers block the answers of all others.'],
    ['CORS_ALLOW_PRIVATE_NETWORK', 1, 'It decides whether browsers let public pages call this server on a private network, so it is not guessed.'],
    ['CORS_ALLOW_ALL_ORIGINS', 'False', 'It decides whether browsers let the pages of every site read the answers, so it is not guessed: in Python the text "False" is true.'],
    ['CORS_ALLOWED_ORIGIN_REGEXES', 5, 'Nothing else can be matched against a browser’s Origin, so pages of the origins that are meant here would be blocked.']
  ] as const) {
    t.ok(checkSettings({ [setting]: value })[0]?.message.endsWith(` ${effect}`), setting)
  }
  t.end()
})

t.test('a string in place of a list is put into one, unless it is long', t => {
  const hintFor = (value: unknown): string | undefined => checkSettings({ CORS_ALLOWED_ORIGINS: value })[0]?.hint
  const long = `https://${'a'.repeat(192)}`
  t.equal(hintFor(long), `Put it in a list: ['${long}'].`)
  t.equal(hintFor(`${long}a`), "Write a list of origins, such as ['https://example.com'].")
  t.match(hintFor('https://a.example,https://b.example'), /^Put it in a list: \['https:\/\/a\.example', 'https:\/\/b\.example'\]\. If it comes from an environment variable/)
  t.match(hintFor([['https://a.example']]), /^Remove entry 0, /)
  t.end()
})

t.test('a slash at the end is called a path, and nothing else is', t => {
  const slash = 'A slash at the end is a path.'
  for (const [entry, isSlash] of [['https://a.example/', true], ['https://a.example/x', false], ['https://a.example/?x', false], ['https://a.example/#x', false]] as const) {
    t.equal(checkSettings({ CORS_ALLOWED_ORIGINS: [entry] })[0]?.message.includes(slash), isSlash, entry)
  }
  t.end()
})
