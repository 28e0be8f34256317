import t from 'tap'
import { errorChecks } from '../../lib/checks/errors.js'
import { errorsOf } from './errors-of.js'
import { followAll } from './follow.js'
import { PythonOnlyValue } from '../../lib/settings/python-only-value.js'

/** A mistake, where it is, what is shown of it, some words of what is said, and its hint. */
interface Row {
  it: string
  settings: Record<string, unknown>
  finds: Array<[id: string, path: string, value: string, says: RegExp, hint: string]>
}

const bool = 'Write true or false.'
const compare = (yes: string): string => ` If it comes from an environment variable, compare it: value === '${yes}'.`
const headers = "a list of header names, such as ['accept', 'content-type', 'x-api-key']"
const splitIt = "split it with value.split(',').map(entry => entry.trim()).filter(Boolean)"
const list = `If the list comes from an environment variable, ${splitIt}`
const commas = `If the list comes from an environment variable, separate its entries by commas only, and ${splitIt}`
const environment = "If it comes from an environment variable, split it: value.split(',').map(entry => entry.trim()).filter(Boolean)."
const path = "Write the regex in Python’s syntax, as for re.match, and fix it at that position, or write one such as '^/api/.*$'."
const takesNone = 'A list of origins takes no wildcards. Remove it from CORS_ALLOWED_ORIGINS, and add to CORS_ALLOWED_ORIGIN_REGEXES:'

const rows: Row[] = [
  // E001 to E009 and E015: the types.
  {
    it: 'E001: a string for a list',
    settings: { CORS_ALLOW_HEADERS: 'x-api-key' },
    finds: [['E001', '/CORS_ALLOW_HEADERS', "'x-api-key'", /^CORS_ALLOW_HEADERS should be a sequence of strings\. It is a string, 'x-api-key'\. Browsers send only requests whose headers it lists/, "Put it in a list: ['x-api-key']."]]
  },
  {
    it: 'E001: a string with commas, as from an environment variable',
    settings: { CORS_ALLOW_HEADERS: 'x-one, x-two,' },
    finds: [['E001', '/CORS_ALLOW_HEADERS', "'x-one, x-two,'", /is a string/, `Put it in a list: ['x-one', 'x-two']. ${environment}`]]
  },
  {
    it: 'E001: a string too long to be repeated',
    settings: { CORS_ALLOW_HEADERS: 'x,'.repeat(5000) },
    finds: [['E001', '/CORS_ALLOW_HEADERS', `'${'x,'.repeat(40)}… (10,000 characters)'`, /is a string/, `Write ${headers}.`]]
  },
  {
    it: 'E001: entries that are no strings, each',
    settings: { CORS_ALLOW_HEADERS: ['accept', 5, ['x-api-key'], null] },
    finds: [
      ['E001', '/CORS_ALLOW_HEADERS/1', '5', /Its entry 1 is the number 5\./, "Remove entry 1, or write a string in its place, such as 'x-api-key'."],
      ['E001', '/CORS_ALLOW_HEADERS/2', 'a list of 1', /Its entry 2 is a list of 1\./, "Put the content of entry 2 into the list itself: 'x-api-key'."],
      ['E001', '/CORS_ALLOW_HEADERS/3', 'null', /Its entry 3 is null\./, "Remove entry 3, or write a string in its place, such as 'x-api-key'."]
    ]
  },
  {
    it: 'E002: an object for a list',
    settings: { CORS_ALLOW_METHODS: { GET: true } },
    finds: [['E002', '/CORS_ALLOW_METHODS', 'an object', /should be a sequence of strings.*It is an object\. Browsers send PUT, PATCH and DELETE only if it lists them/, "Write a list of methods, such as ['GET', 'POST', 'PUT']."]]
  },
  {
    it: 'E003: a string for a bool',
    settings: { CORS_ALLOW_CREDENTIALS: 'False' },
    finds: [['E003', '/CORS_ALLOW_CREDENTIALS', "'False'", /^CORS_ALLOW_CREDENTIALS should be a bool\. It is a string, 'False'\. .*cookies/, `Write false.${compare('True')}`]]
  },
  {
    it: 'E003: null',
    settings: { CORS_ALLOW_CREDENTIALS: null },
    finds: [['E003', '/CORS_ALLOW_CREDENTIALS', 'null', /It is null\./, 'Write true or false, or remove the setting to use its default.']]
  },
  ...([
    [-1, '-1', 'Write 0 to leave the header out.'],
    [1.5, '1.5', 'Write 1.'],
    ['60', "'60'", 'Write 60. If it comes from an environment variable, convert it: Number(value).'],
    ['"60"', '\'"60"\'', 'Write 60.'],
    [60n, '60n', 'Write 60.'],
    [[60], 'a list of 1', 'Write 60.'],
    [new PythonOnlyValue('the float 600.0'), 'the float 600.0', 'Write 600.'],
    [2n ** 53n, '9007199254740992n', 'Write a number of seconds, such as 86400, or 0 to leave the header out.'],
    ...[[NaN, 'NaN'], [Infinity, 'Infinity'], [2 ** 53, '9007199254740992'], [true, 'true'], ['a day', "'a day'"]].map(([age, shown]) =>
      [age, String(shown), 'Write a number of seconds, such as 86400, or 0 to leave the header out.'] as const),
    [null, 'null', 'Write a number of seconds, such as 86400, or 0 to leave the header out, or remove the setting to use its default.']
  ] as const).map(([age, shown, hint]): Row => ({
    it: `E004: ${shown}`,
    settings: { CORS_PREFLIGHT_MAX_AGE: age },
    finds: [['E004', '/CORS_PREFLIGHT_MAX_AGE', shown, /^CORS_PREFLIGHT_MAX_AGE should be an integer greater than or equal to zero\..*seconds/, hint]]
  })),
  {
    it: 'E005: a number for a bool',
    settings: { CORS_ALLOW_ALL_ORIGINS: 1 },
    finds: [['E005', '/CORS_ALLOW_ALL_ORIGINS', '1', /^CORS_ALLOW_ALL_ORIGINS should be a bool\. It is the number 1\./, 'Write true.']]
  },
  {
    it: 'E005: the old name',
    settings: { CORS_ORIGIN_ALLOW_ALL: 'no' },
    finds: [['E005', '/CORS_ORIGIN_ALLOW_ALL', "'no'", /^CORS_ORIGIN_ALLOW_ALL should be a bool\./, `Write false.${compare('yes')}`]]
  },
  {
    it: 'E006: a string for a list, once and not once a character',
    settings: { CORS_ALLOWED_ORIGINS: 'https://example.com' },
    finds: [['E006', '/CORS_ALLOWED_ORIGINS', "'https://example.com'", /^CORS_ALLOWED_ORIGINS should be a sequence of strings\..*would block/, "Put it in a list: ['https://example.com']."]]
  },
  {
    it: 'E006: the old name, and a regex among origins',
    settings: { CORS_ORIGIN_WHITELIST: [/^https:/] },
    finds: [['E006', '/CORS_ORIGIN_WHITELIST/0', '/^https:/', /^CORS_ORIGIN_WHITELIST should be/, 'A list of origins takes no wildcards. Remove entry 0, and add to CORS_ALLOWED_ORIGIN_REGEXES: /^https:/. Then see the warnings about it.']]
  },
  {
    it: 'E007: a regex for a list of them',
    settings: { CORS_ALLOWED_ORIGIN_REGEXES: /^https:/ },
    finds: [['E007', '/CORS_ALLOWED_ORIGIN_REGEXES', '/^https:/', /^CORS_ALLOWED_ORIGIN_REGEXES should be a sequence of strings and\/or compiled regexes\./, 'Put it in a list: [/^https:/]. Then see the warnings about it.']]
  },
  {
    it: 'E008: a symbol among names, under no old name',
    settings: { CORS_EXPOSE_HEADERS: [Symbol('x')] },
    finds: [['E008', '/CORS_EXPOSE_HEADERS/0', 'a symbol', /^CORS_EXPOSE_HEADERS should be a sequence of strings\. Its entry 0 is a symbol\./, "Remove entry 0, or write a string in its place, such as 'x-total-count'."]]
  },
  {
    it: 'E009: a list for a regex',
    settings: { CORS_URLS_REGEX: ['^/api/'] },
    finds: [['E009', '/CORS_URLS_REGEX', 'a list of 1', /^CORS_URLS_REGEX should be a string or regex\./, "Write '^/api/'."]]
  },
  {
    it: 'E015: a function for a bool',
    settings: { CORS_ALLOW_PRIVATE_NETWORK: () => true },
    finds: [['E015', '/CORS_ALLOW_PRIVATE_NETWORK', 'a function', /^CORS_ALLOW_PRIVATE_NETWORK should be a bool\. It is a function\./, bool]]
  },

  {
    it: 'E012: CORS_MODEL',
    settings: { CORS_MODEL: 'app.Origin' },
    finds: [['E012', '/CORS_MODEL', 'set', /^The CORS_MODEL setting has been removed/, 'Remove CORS_MODEL, and look up the origin in a handler: app.corsHeaders.checkRequestEnabled.connect(async request => isKnown(request.headers.origin)).']]
  },

  // E013: no scheme, no host.
  ...([
    ['example.com', 'https://example.com'],
    ['//example.com', 'https://example.com'],
    ['example.com/path', 'https://example.com'],
    ['//example.com/path', 'https://example.com'],
    ['example.com/?next=https://other.example/', 'https://example.com'],
    ['Bücher.example:443/x', 'https://xn--bcher-kva.example']
  ] as const).map(([wrong, right]): Row => ({
    it: `E013: ${wrong}`,
    settings: { CORS_ALLOWED_ORIGINS: ['https://ok.example', wrong] },
    finds: [['E013', '/CORS_ALLOWED_ORIGINS/1', `'${wrong}'`, /^Origin '.*' in CORS_ALLOWED_ORIGINS is missing scheme or netloc\..*never matches/, `Write '${right}', or http:// if the page is served over http.`]]
  })),
  ...['https://', 'https://:443', '?', '[::1', 'https:', '://', 'NULL'].map((wrong): Row => ({
    it: `E013: ${wrong}`,
    settings: { CORS_ALLOWED_ORIGINS: [wrong] },
    finds: [['E013', '/CORS_ALLOWED_ORIGINS/0', `'${wrong}'`, /is missing scheme or netloc/, "Write scheme and host, as in 'https://example.com' or 'http://[::1]:3000', or remove the entry."]]
  })),
  ...([
    ['http:/example.com', 'http://example.com'],
    ['https//example.com', 'https://example.com'],
    ['http//localhost:3000', 'http://localhost:3000'],
    ['file:///', 'file://']
  ] as const).map(([wrong, right]): Row => ({
    it: `E013: ${wrong}`,
    settings: { CORS_ALLOWED_ORIGINS: [wrong] },
    finds: [['E013', '/CORS_ALLOWED_ORIGINS/0', `'${wrong}'`, /is missing scheme or netloc/, `Write '${right}'.`]]
  })),
  ...['localhost:3000', '127.0.0.1:8000', '[::1]:3000'].map((wrong): Row => ({
    it: `E013: ${wrong}`,
    settings: { CORS_ALLOWED_ORIGINS: [wrong] },
    finds: [['E013', '/CORS_ALLOWED_ORIGINS/0', `'${wrong}'`, /is missing scheme or netloc/, `Write 'http://${wrong}', or https:// if the page is served over https.`]]
  })),
  ...(['"https://a.example"', "''https://a.example''", "['https://a.example']"]).map((wrong): Row => ({
    it: `a text with quotes in it: ${wrong}`,
    settings: { CORS_ALLOWED_ORIGINS: [wrong] },
    finds: [['E013', '/CORS_ALLOWED_ORIGINS/0', `'${wrong}'`, /is missing scheme or netloc/, "Write 'https://a.example'."]]
  })),
  {
    it: 'E013: a wildcard',
    settings: { CORS_ALLOWED_ORIGINS: ['*.example.com:8443'] },
    finds: [['E013', '/CORS_ALLOWED_ORIGINS/0', "'*.example.com:8443'", /is missing scheme or netloc/, `${takesNone} String.raw\`^https://[^.:]+\\.example\\.com:8443$\`.`]]
  },
  {
    it: 'E019: any port',
    settings: { CORS_ALLOWED_ORIGINS: ['http://localhost:*'] },
    finds: [['E019', '/CORS_ALLOWED_ORIGINS/0', "'http://localhost:*'", /its port, '\*', is not a number/, `${takesNone} String.raw\`^http://localhost:\\d+$\`.`]]
  },
  {
    it: 'E013: a wildcard among what is none',
    settings: { CORS_ALLOWED_ORIGINS: ['*@[x'] },
    finds: [['E013', '/CORS_ALLOWED_ORIGINS/0', "'*@[x'", /is missing scheme or netloc/, "Write scheme and host, as in 'https://example.com' or 'http://[::1]:3000', or remove the entry."]]
  },
  {
    it: 'E013: *',
    settings: { CORS_ALLOWED_ORIGINS: ['*'] },
    finds: [['E013', '/CORS_ALLOWED_ORIGINS/0', "'*'", /is missing scheme or netloc/, 'Remove CORS_ALLOWED_ORIGINS, and write CORS_ALLOW_ALL_ORIGINS: true if every origin on the web is to be allowed.']]
  },
  {
    it: 'E013: what splitting an empty environment variable gives',
    settings: { CORS_ORIGIN_WHITELIST: ''.split(',') },
    finds: [['E013', '/CORS_ORIGIN_WHITELIST/0', "''", /^Origin '' in CORS_ORIGIN_WHITELIST is missing/, `Remove the empty entry. ${list}: ''.split(',') is [''].`]]
  },

  // E014: more than an origin.
  ...([
    ['https://example.com/', 'https://example.com', /should not have path\. A trailing slash is a path\./],
    ['https://example.com/app', 'https://example.com', /should not have path\. Browsers/],
    ['https://example.com:8443/app?x#y', 'https://example.com:8443', /should not have path, query, fragment\. Browsers/],
    ['HTTPS://example.com?x', 'https://example.com', /should not have query\./],
    ['https://example.com#y', 'https://example.com', /should not have fragment\./],
    ['https://example.com:/x', 'https://example.com', /should not have path\./]
  ] as const).map(([wrong, right, says]): Row => ({
    it: `E014: ${wrong}`,
    settings: { CORS_ALLOWED_ORIGINS: [wrong] },
    finds: [['E014', '/CORS_ALLOWED_ORIGINS/0', `'${wrong}'`, says, `Write '${right}'.`]]
  })),

  ...([
    ['https://a.example,https://b.example', "'https://a.example', 'https://b.example'", list],
    ['https://a.examplehttps://b.example', "'https://a.example', 'https://b.example'", commas],
    [Array.from({ length: 10 }, (_, index) => `https://h${index}.example`).join(',,'), Array.from({ length: 10 }, (_, index) => `'https://h${index}.example'`).join(', '), list],
    [Array.from({ length: 20 }, (_, index) => `https://h${index}.example`).join(';'), Array.from({ length: 20 }, (_, index) => `'https://h${index}.example'`).join(', '), commas]
  ] as const).map(([wrong, right, advice]): Row => ({
    it: `E014: several in one, ${wrong.slice(0, 40)}`,
    settings: { CORS_ALLOWED_ORIGINS: [wrong] },
    finds: [['E014', '/CORS_ALLOWED_ORIGINS/0', wrong.length > 80 ? `'${wrong.slice(0, 80)}… (${wrong.length} characters)'` : `'${wrong}'`, /should not have path/, `Write each origin as an entry of its own: ${right}. ${advice}.`]]
  })),
  {
    it: 'E014: an origin as long as preview deployments have, whole in the hint',
    settings: { CORS_ALLOWED_ORIGINS: [`https://${'a'.repeat(60)}.${'b'.repeat(60)}.example/`] },
    finds: [['E014', '/CORS_ALLOWED_ORIGINS/0', `'https://${'a'.repeat(60)}.${'b'.repeat(11)}… (138 characters)'`, /slash/, `Write 'https://${'a'.repeat(60)}.${'b'.repeat(60)}.example'.`]]
  },

  // E016: regexes.
  {
    it: 'E016: an origin regex, with its position',
    settings: { CORS_ALLOWED_ORIGIN_REGEXES: ['^https://(a|b\\.example\\.com$'] },
    finds: [['E016', '/CORS_ALLOWED_ORIGIN_REGEXES/0', String.raw`'^https://(a|b\.example\.com$'`, /^The regex '.*' in CORS_ALLOWED_ORIGIN_REGEXES does not compile: .* This is at position 9, at '\(a\|b\\\.example\\\.com\$'\. No origin could match it/, 'Write the regex in Python’s syntax, as for re.match, and fix it at that position, or remove the entry.']]
  },
  {
    it: 'E016: CORS_URLS_REGEX, at its end',
    settings: { CORS_URLS_REGEX: '^/api/[a' },
    finds: [['E016', '/CORS_URLS_REGEX', "'^/api/[a'", /position 6.*No path would be covered/, path]]
  },
  ...([['/api/**', '^/api/'], ['^/api/v1/**$', '^/api/v1/'], ['/**', '^/'], ['*', '^/']] as const).map(([glob, right]): Row => ({
    it: `E016: ${glob}, which is no regex`,
    settings: { CORS_URLS_REGEX: glob },
    finds: [['E016', '/CORS_URLS_REGEX', `'${glob}'`, /does not compile/, `Write '${right}'.`]]
  })),
  {
    it: 'E016: a regex that ends too early',
    settings: { CORS_URLS_REGEX: '^/(?' },
    finds: [['E016', '/CORS_URLS_REGEX', "'^/(?'", /This is at position 4, which is its end\./, path]]
  },
  {
    it: 'E016: a RegExp that is too long',
    settings: { CORS_URLS_REGEX: new RegExp('a'.repeat(100_001)) },
    finds: [['E016', '/CORS_URLS_REGEX', `/${'a'.repeat(79)}… (100,003 characters)`, /longer than 100000 characters\. Split it into several\. This is at position 100000, at 'a'\./, "Fix the regex at that position, or write one such as '^/api/.*$'."]]
  },
  {
    it: 'E016: a named character, which is Python’s and is not read',
    settings: { CORS_URLS_REGEX: String.raw`^/\N{DIGIT ONE}` },
    finds: [['E016', '/CORS_URLS_REGEX', String.raw`'^/\N{DIGIT ONE}'`, /\\N\{/, path]]
  },

  {
    it: 'E016: a wildcard',
    settings: { CORS_ALLOWED_ORIGIN_REGEXES: ['*.example.com'] },
    finds: [['E016', '/CORS_ALLOWED_ORIGIN_REGEXES/0', "'*.example.com'", /does not compile/, 'Write String.raw`^https://[^.:]+\\.example\\.com$`.']]
  },
  {
    it: 'E016: *',
    settings: { CORS_ALLOWED_ORIGIN_REGEXES: ['*'] },
    finds: [['E016', '/CORS_ALLOWED_ORIGIN_REGEXES/0', "'*'", /does not compile/, 'Remove the entry. If every origin on the web is to be allowed, write CORS_ALLOW_ALL_ORIGINS: true instead.']]
  },

  // E013: the characters of a text.
  {
    it: 'E013: list(text), or [...text]',
    settings: { CORS_ALLOWED_ORIGINS: [...'https://a.example,https://b.example'] },
    finds: [['E013', '/CORS_ALLOWED_ORIGINS', 'a list of 35', /^CORS_ALLOWED_ORIGINS is a list of the single characters of 'https:\/\/a\.example,https:\/\/b\.example', /, "Put it in a list: ['https://a.example', 'https://b.example']. If it comes from an environment variable, split it: value.split(',').map(entry => entry.trim()).filter(Boolean)."]]
  },

  // E021: regexes that let everybody in.
  ...([
    ['', `Remove the empty entry. ${list}: ''.split(',') is [''].`],
    ['^https://a$|', "Write '^https://a$'."],
    ['^https://a$||^https://b$', "Write '^https://a$|^https://b$'."],
    ['()', 'Remove the entry. If every origin on the web is to be allowed, write CORS_ALLOW_ALL_ORIGINS: true instead.'],
    ['(https://a)?', 'Remove the entry. If every origin on the web is to be allowed, write CORS_ALLOW_ALL_ORIGINS: true instead.'],
    [/a|/i, 'Write /a/i.'],
    [/(?:)/, 'Remove the entry. If every origin on the web is to be allowed, write CORS_ALLOW_ALL_ORIGINS: true instead.']
  ] as const).map(([wrong, hint]): Row => ({
    it: `E021: ${String(wrong)}`,
    settings: { CORS_ALLOWED_ORIGIN_REGEXES: ['^https://ok$', wrong] },
    finds: [['E021', '/CORS_ALLOWED_ORIGIN_REGEXES/1', typeof wrong === 'string' ? `'${wrong}'` : String(wrong), / in CORS_ALLOWED_ORIGIN_REGEXES matches the empty text, and therefore at the start of every origin\. Browsers let the pages of every site read the responses\.$/, hint]]
  })),
  {
    it: 'E021: a regex for every origin but some',
    settings: { CORS_ALLOWED_ORIGIN_REGEXES: [String.raw`^(?!https://evil\.example$).*$`] },
    finds: [['E021', '/CORS_ALLOWED_ORIGIN_REGEXES/0', String.raw`'^(?!https://evil\.example$).*$'`, /at the start of every origin that it does not exclude\. Browsers let the pages of every other site read the responses\.$/, 'Remove the entry. If every origin on the web is to be allowed, write CORS_ALLOW_ALL_ORIGINS: true instead.']]
  },
  {
    it: 'E021: with credentials, under the old name',
    settings: { CORS_ORIGIN_REGEX_WHITELIST: [''], CORS_ALLOW_CREDENTIALS: true },
    finds: [['E021', '/CORS_ORIGIN_REGEX_WHITELIST/0', "''", /^The regex '' in CORS_ORIGIN_REGEX_WHITELIST .* Browsers let the pages of every site read the responses, with the visitor’s cookies\.$/, `Remove the empty entry. ${list}: ''.split(',') is [''].`]]
  },
  {
    it: 'E021: a list in one regex, as JSON and as Python',
    settings: { CORS_ALLOWED_ORIGIN_REGEXES: [String.raw`["^https://\w+\.example$"]`, "['^https://a$', r'^https://b$']", '["^https://[a-z]+$"]'] },
    finds: [
      ['E021', '/CORS_ALLOWED_ORIGIN_REGEXES/0', String.raw`'["^https://\w+\.example$"]'`, /is a whole list in one string: its brackets make it a character class or a group\. Browsers let the pages of every site read the responses\.$/, 'Write String.raw`^https://\\w+\\.example$`. Then see the warnings about it.'],
      ['E021', '/CORS_ALLOWED_ORIGIN_REGEXES/1', "'['^https://a$', r'^https://b$']'", /is a whole list/, "Write each regex as an entry of its own: '^https://a$', '^https://b$'."],
      ['E021', '/CORS_ALLOWED_ORIGIN_REGEXES/2', '\'["^https://[a-z]+$"]\'', /is a whole list.* Browsers block the pages that it is meant for\.$/, "Write '^https://[a-z]+$'."]
    ]
  },

  // E017 and E018: tokens.
  ...([
    ['GET, POST', `Write each as an entry of its own: 'GET', 'POST'. ${list}.`, /Browsers read the header as a list/],
    ['GET ', "Write 'GET'.", /Browsers read the header as a list/],
    ['G ET', `Write each as an entry of its own: 'G', 'ET'. ${commas}.`, /Access-Control-Allow-Methods, so every preflight fails\./],
    ['', `Remove the empty entry. ${list}: ''.split(',') is [''].`, /Browsers read the header as a list/],
    ['(é)', "Remove the entry, or write a name such as 'PURGE'.", /every preflight fails/]
  ] as const).map(([wrong, hint, says]): Row => ({
    it: `E017: '${wrong}'`,
    settings: { CORS_ALLOW_METHODS: ['PUT', wrong] },
    finds: [['E017', '/CORS_ALLOW_METHODS/1', `'${wrong}'`, says, hint]]
  })),
  {
    it: 'E018: a line break, with what it would smuggle in',
    settings: { CORS_ALLOW_HEADERS: ['x-a\r\nset-cookie: b'] },
    finds: [['E018', '/CORS_ALLOW_HEADERS/0', String.raw`'x-a\x0d\x0aset-cookie: b'`, /is not an HTTP header name.*Access-Control-Allow-Headers, so every preflight fails\./, "Write 'x-a'."]]
  },
  {
    it: 'E018: many names in one',
    settings: { CORS_ALLOW_HEADERS: ['ab,'.repeat(100000)] },
    finds: [['E018', '/CORS_ALLOW_HEADERS/0', `'${'ab,'.repeat(27).slice(0, 80)}… (300,000 characters)'`, /is not an HTTP header name/, "Remove the entry, or write a name such as 'x-api-key'."]]
  },
  {
    it: 'E018: headers with their values, which are no names',
    settings: { CORS_ALLOW_HEADERS: ['x-a: secret', 'x-b:  one two, x-c: 3', 'Access-Control-Allow-Headers: x-d, x-e'] },
    finds: [
      ['E018', '/CORS_ALLOW_HEADERS/0', "'x-a: secret'", /every preflight fails/, "Write 'x-a'."],
      ['E018', '/CORS_ALLOW_HEADERS/1', "'x-b:  one two, x-c: 3'", /every preflight fails/, `Write each as an entry of its own: 'x-b', 'x-c'. ${commas}.`],
      ['E018', '/CORS_ALLOW_HEADERS/2', "'Access-Control-Allow-Headers: x-d, x-e'", /every preflight fails/, `Write each as an entry of its own: 'x-d', 'x-e'. ${commas}.`]
    ]
  },
  {
    it: 'E018: a name with its colon, exposed',
    settings: { CORS_EXPOSE_HEADERS: ['x-total-count:'] },
    finds: [['E018', '/CORS_EXPOSE_HEADERS/0', "'x-total-count:'", /in CORS_EXPOSE_HEADERS .*pages can read none of the headers\./, "Write 'x-total-count'."]]
  },

  // E019: what can be no origin.
  {
    it: 'E019: a space in front, as from an environment variable',
    settings: { CORS_ALLOWED_ORIGINS: 'https://a.example, https://b.example'.split(',') },
    finds: [['E019', '/CORS_ALLOWED_ORIGINS/1', "' https://b.example'", /cannot be an origin: it contains white space/, `Write 'https://b.example'. ${list}.`]]
  },
  {
    it: 'E019: user info',
    settings: { CORS_ALLOWED_ORIGINS: ['https://user:pass@example.com:8443'] },
    finds: [['E019', '/CORS_ALLOWED_ORIGINS/0', "'https://user:pass@example.com:8443'", /user info/, "Write 'https://example.com:8443'."]]
  },
  {
    it: 'E013: nothing but spaces, which is no white space in an origin',
    settings: { CORS_ALLOWED_ORIGINS: [' \t'] },
    finds: [['E013', '/CORS_ALLOWED_ORIGINS/0', String.raw`' \x09'`, /is missing scheme or netloc/, `Remove the empty entry. ${list}: ''.split(',') is [''].`]]
  },
  ...['65536', '99999999999', 'http', '-1', '８0'].map((port): Row => ({
    it: `E019: port ${port}`,
    settings: { CORS_ALLOWED_ORIGINS: [`https://example.com:${port}`] },
    finds: [['E019', '/CORS_ALLOWED_ORIGINS/0', `'https://example.com:${port}'`, new RegExp(`its port, '${port}', is not a number from 0 to 65535`), "Write 'https://example.com'."]]
  })),
  ...([
    ['https://example.com\\', "Write 'https://example.com'."],
    ['https://<host>', "Write scheme and host, as in 'https://example.com' or 'http://[::1]:3000', or remove the entry."],
    ['https://a|b', "Write scheme and host, as in 'https://example.com' or 'http://[::1]:3000', or remove the entry."],
    ['https://a^b', "Write scheme and host, as in 'https://example.com' or 'http://[::1]:3000', or remove the entry."]
  ] as const).map(([wrong, hint]): Row => ({
    it: `E019: ${wrong}`,
    settings: { CORS_ALLOWED_ORIGINS: [wrong] },
    finds: [['E019', '/CORS_ALLOWED_ORIGINS/0', `'${wrong}'`, /a host cannot contain the characters/, hint]]
  })),
  {
    it: 'E014, and E019 in the same message, with one hint',
    settings: { CORS_ALLOWED_ORIGINS: [' https://user@example.com/x'] },
    finds: [['E014', '/CORS_ALLOWED_ORIGINS/0', "' https://user@example.com/x'", /should not have path\. Browsers send only scheme, host and port, and never this entry’s: it contains white space/, `Write 'https://example.com'. ${list}.`]]
  },
  {
    it: 'E019 where E014 is silenced',
    settings: { CORS_ALLOWED_ORIGINS: ['https://user@example.com/x'], SILENCED_SYSTEM_CHECKS: ['corsheaders.E014'] },
    finds: [['E019', '/CORS_ALLOWED_ORIGINS/0', "'https://user@example.com/x'", /user info/, "Write 'https://example.com'."]]
  },
  {
    it: 'E013, and E019 in the same message',
    settings: { CORS_ALLOWED_ORIGINS: ['example.com '] },
    finds: [['E013', '/CORS_ALLOWED_ORIGINS/0', "'example.com '", /is missing scheme or netloc\..* Besides, it contains white space or control characters\.$/, `Write 'https://example.com', or http:// if the page is served over http. ${list}.`]]
  },
  ...['https://[::1', 'https://::1]', 'https://[1.2.3.4]', 'https://[x]', 'https://a[::1]', 'https://℀.example'].map((wrong): Row => ({
    it: `E019: ${wrong}`,
    settings: { CORS_ALLOWED_ORIGINS: [wrong] },
    finds: [['E019', '/CORS_ALLOWED_ORIGINS/0', `'${wrong}'`, /square brackets/, "Write scheme and host, as in 'https://example.com' or 'http://[::1]:3000', or remove the entry."]]
  }))
]

for (const { it, settings, finds } of rows) {
  t.test(it, t => {
    const messages = errorsOf(settings)
    t.strictSame(messages.map(({ id, level, setting, path, value, hint }) => ({ id, level, setting, path, value, hint })), finds.map(([id, path, value, , hint]) => ({
      id: `corsheaders.${id}`, level: 'error', setting: path.split('/')[1], path, value, hint
    })))
    for (const [index, [, , , says]] of finds.entries()) t.match(messages[index]?.message, says)
    t.doesNotThrow(() => followAll('typescript', settings), 'clean when each hint is followed')
    t.end()
  })
}

t.test('every error has a row', t => {
  const found = new Set(rows.flatMap(({ finds }) => finds.map(([id]) => id)))
  t.strictSame(errorChecks.map(({ id }) => id).filter(id => !found.has(id)), [], 'give each of these a row above')
  t.end()
})

t.test('what is right is left alone', t => {
  const right: Array<Record<string, unknown>> = [
    {},
    { CORS_ALLOWED_ORIGINS: undefined },
    { CORS_ALLOWED_ORIGINS: ['null', 'file://', 'https://a.example', 'http://localhost:3000', 'http://[::1]:3000', 'http://[::1]', 'chrome-extension://abcdef', 'https://xn--bcher-kva.example', 'http://127.0.0.1', 'capacitor://localhost', 'https://a_b.example', 'https://example.com:0', 'https://example.com?', 'https://[v1.x]'] },
    { CORS_ALLOWED_ORIGINS: Object.freeze(['https://a.example']), CORS_ORIGIN_WHITELIST: 'overridden, so not looked at' },
    { CORS_ALLOWED_ORIGINS: new Set(['https://a.example']), CORS_ALLOW_METHODS: new Set(['GET']) },
    { CORS_ALLOWED_ORIGIN_REGEXES: ['^https://', /^https:\/\/./iu], CORS_URLS_REGEX: /api/ },
    { CORS_ALLOWED_ORIGIN_REGEXES: ['.*', '^.*$', '.*?', '^.*', '.*$', '(.*)', '^(?:.*)$', '(?i).*', String.raw`\A[\s\S]*\Z`, /^.*$/] },
    { CORS_ALLOWED_ORIGIN_REGEXES: ['^$', '$', '^(?:https://a)?$', '["^]', String.raw`(https)://a`], CORS_URLS_REGEX: '' },
    { CORS_ALLOW_HEADERS: ['*'], CORS_EXPOSE_HEADERS: ['*'], CORS_ALLOW_METHODS: ['*', 'patch', "!#$%&'*+-.^_`|~"] },
    { CORS_PREFLIGHT_MAX_AGE: 0 },
    { CORS_PREFLIGHT_MAX_AGE: Number.MAX_SAFE_INTEGER },
    { DEBUG: 1, INSTALLED_APPS: 5, CORS_REPLACE_HTTPS_REFERER: 'x', helper () {} }
  ]
  for (const settings of right) t.strictSame(errorsOf(settings), [])
  t.end()
})
