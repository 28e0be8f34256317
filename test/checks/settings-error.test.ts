import { inspect } from 'node:util'
import t from 'tap'
import { SettingsError } from '../../lib/index.js'
import { errorsOf } from './errors-of.js'
import { setLocations } from '../../lib/settings/locations.js'

t.test('prints one problem a paragraph', t => {
  const error = new SettingsError(errorsOf({ CORS_ALLOWED_ORIGINS: ['https://ok.example', 'example.com'], CORS_ALLOW_CREDENTIALS: 'yes' }))
  t.equal(error.message, `The CORS settings have 2 mistakes and were rejected.

  corsheaders.E003  CORS_ALLOW_CREDENTIALS  'yes'
    CORS_ALLOW_CREDENTIALS should be a bool. It is a string, 'yes'. It decides whether browsers
    send cookies with requests of other origins, so it is not guessed: in Python the text
    "False" is true.
    Fix: Write true. If it comes from an environment variable, compare it: value === 'yes'.
    See fastify-cors-headers/docs/checks.md#e003

  corsheaders.E013  CORS_ALLOWED_ORIGINS[1]  'example.com'
    Origin 'example.com' in CORS_ALLOWED_ORIGINS is missing scheme or netloc. Browsers send
    both, as in 'https://example.com', so this entry never matches the pages that it is meant
    for, and browsers block them.
    Fix: Write 'https://example.com', or http:// if the page is served over http.
    See fastify-cors-headers/docs/checks.md#e013
`)
  t.match(error, { name: 'SettingsError', code: 'CORS_ERR_SETTINGS', problems: { length: 2 } })
  t.match(String(error), /^SettingsError: The CORS settings have 2 mistakes/)
  t.end()
})

t.test('is printed once, by Node too', t => {
  const printed = inspect(new SettingsError(errorsOf({ CORS_ALLOWED_ORIGINS: ['x.example'] })))
  t.equal(printed.split('is missing scheme or netloc').length, 2)
  t.end()
})

t.test('counts entries as JavaScript does', t => {
  const { message } = new SettingsError(errorsOf({ CORS_ALLOWED_ORIGINS: new Array(124).fill('https://ok.example').with(0, 'a.example').with(123, 'b.example') }))
  t.match(message, "  corsheaders.E013  CORS_ALLOWED_ORIGINS[0]  'a.example'\n")
  t.match(message, "  corsheaders.E013  CORS_ALLOWED_ORIGINS[123]  'b.example'\n")
  t.end()
})

t.test('counts one mistake as one', t => {
  t.match(new SettingsError(errorsOf({ CORS_ALLOW_CREDENTIALS: 1 })).message, /^The CORS settings have a mistake and were rejected\.\n/)
  t.end()
})

t.test('breaks no line within a word, and leaves none longer than it must be', t => {
  const word = 'x'.repeat(200)
  const { message } = new SettingsError([{ id: 'corsheaders.E999', level: 'error', setting: 'X', path: '/X', value: 'v', message: `${word} ${'a '.repeat(200)}${word}`, hint: word, docs: 'x' }])
  t.strictSame(message.split('\n').filter(line => line.length > 96 && line.trim() !== word && line.trim() !== `Fix: ${word}`), [])
  t.equal(message.split(word).length, 4, 'no word is lost')
  t.strictSame(message.split('\n').filter(line => line !== '' && line.trim() === ''), [], 'no line of spaces')
  t.end()
})

t.test('stays readable with a hundred mistakes, and with thousands', t => {
  const { message, problems } = new SettingsError(errorsOf({ CORS_ALLOWED_ORIGINS: new Array(7000).fill('x.example') }))
  t.equal(problems.length, 100)
  t.ok(message.length < 60_000)
  t.end()
})

t.test('says where the value is written, if that is known', t => {
  const settings = { CORS_ALLOWED_ORIGINS: ['x.example'] }
  setLocations(settings, new Map([['/CORS_ALLOWED_ORIGINS/0', { file: 'settings\n.py', line: 3, column: 5 }]]))
  const { message } = new SettingsError(errorsOf(settings))
  t.match(message, "  corsheaders.E013  CORS_ALLOWED_ORIGINS[0]  'x.example'\n    settings\\x0a.py:3:5\n    Origin 'x.example' in")
  t.end()
})
