import { createContext, runInContext } from 'node:vm'
import fc from 'fast-check'
import t from 'tap'
import { checkSettings } from '../../lib/index.js'
import { errorsOf } from './errors-of.js'
import { dialectOf, type Dialect } from '../../lib/checks/dialect.js'
import { parseDjangoSettings } from '../../lib/django/index.js'
import { setLanguage, type Language } from '../../lib/settings/language.js'
import { runs } from '../runs.js'

const [typescript, python, json] = (['typescript', 'python', 'json'] as const).map(language => dialectOf({ language, areExports: false })) as [Dialect, Dialect, Dialect]

t.test('writes a text as its language does', t => {
  const table: Array<[text: string, typescript: string, python: string, json: string]> = [
    ['https://a.example', "'https://a.example'", "'https://a.example'", '"https://a.example"'],
    [String.raw`^https://\w+\.a$`, 'String.raw`^https://\\w+\\.a$`', 'r"^https://\\w+\\.a$"', '"^https://\\\\w+\\\\.a$"'],
    ['a\\`', '"a\\\\`"', 'r"a\\`"', '"a\\\\`"'],
    ['a\\"', 'String.raw`a\\"`', '"a\\\\\\""', '"a\\\\\\""'],
    ['a\\', '"a\\\\"', '"a\\\\"', '"a\\\\"'],
    ["it's", '"it\'s"', '"it\'s"', '"it\'s"'],
    ['a\n\u200b', '"a\\n\\u200b"', '"a\\n\\u200b"', '"a\\n\\u200b"'],
    ['\u{e0041}', '"\\udb40\\udc41"', '"\\U000e0041"', '"\\udb40\\udc41"']
  ]
  for (const [text, ...written] of table) t.strictSame([typescript, python, json].map(({ text: write }) => write(text)), written)
  t.end()
})

t.test('such a text means itself in its language', t => {
  const parts = ['\\', "'", '"', '`', '$', '{', '}', 'a', '.', 'é', '\n', '\u200b', '\u{e0041}', '\u{1f600}', 'r', 'u0041']
  const text = fc.array(fc.constantFrom(...parts), { maxLength: 8 }).map(parts => parts.join(''))
  const context = createContext()
  t.doesNotThrow(() => {
    fc.assert(fc.property(text, text => runInContext(typescript.text(text), context) === text), { numRuns: runs(300) })
    fc.assert(fc.property(text, text => parseDjangoSettings(`CORS_X = ${python.text(text)}\n`)['CORS_X'] === text), { numRuns: runs(300) })
    fc.assert(fc.property(text, text => JSON.parse(json.text(text)) === text), { numRuns: runs(300) })
  })
  t.end()
})

t.test('a hint is in the language of the settings', t => {
  const hints = (language: Language, settings: object) => {
    const module = { ...settings }
    setLanguage(module, language)
    t.strictSame(errorsOf({ default: module }), errorsOf(module), 'as a default export too')
    return errorsOf(module).map(({ hint }) => hint)
  }
  const settings = {
    CORS_ALLOWED_ORIGIN_REGEXES: String.raw`^https://\w+$,^https://a$`,
    CORS_ALLOW_CREDENTIALS: 'False',
    CORS_PREFLIGHT_MAX_AGE: '600',
    CORS_ALLOWED_ORIGINS: ['', '*', 'x y']
  }
  t.strictSame(hints('typescript', settings), [
    "Write false. If it comes from an environment variable, compare it: value === 'True'.",
    'Write 600. If it comes from an environment variable, convert it: Number(value).',
    "Put it in a list: [String.raw`^https://\\w+$`, '^https://a$']. If it comes from an environment variable, split it: value.split(',').map(entry => entry.trim()).filter(Boolean).",
    "Remove the empty entry. If the list comes from an environment variable, split it with value.split(',').map(entry => entry.trim()).filter(Boolean): ''.split(',') is [''].",
    'Remove CORS_ALLOWED_ORIGINS and CORS_ALLOWED_ORIGIN_REGEXES, and write CORS_ALLOW_ALL_ORIGINS: true if every origin on the web is to be allowed. If only the other entries are intended, remove this one.',
    "Write each origin as an entry of its own: 'https://x', 'https://y'. If the list comes from an environment variable, separate its entries by commas only, and split it with value.split(',').map(entry => entry.trim()).filter(Boolean)."
  ])
  t.strictSame(hints('python', settings), [
    'Write False. If it comes from an environment variable, compare it: value == "True".',
    'Write 600. If it comes from an environment variable, convert it: int(value).',
    'Put it in a list: [r"^https://\\w+$", \'^https://a$\']. If it comes from an environment variable, split it: [entry.strip() for entry in value.split(",") if entry.strip()].',
    'Remove the empty entry. If the list comes from an environment variable, split it with [entry.strip() for entry in value.split(",") if entry.strip()]: "".split(",") is [""].',
    'Remove CORS_ALLOWED_ORIGINS and CORS_ALLOWED_ORIGIN_REGEXES, and write CORS_ALLOW_ALL_ORIGINS = True if every origin on the web is to be allowed. If only the other entries are intended, remove this one.',
    'Write each origin as an entry of its own: \'https://x\', \'https://y\'. If the list comes from an environment variable, separate its entries by commas only, and split it with [entry.strip() for entry in value.split(",") if entry.strip()].'
  ])
  t.strictSame(hints('json', settings), [
    'Write false.',
    'Write 600.',
    'Put it in a list: ["^https://\\\\w+$", "^https://a$"].',
    'Remove the empty entry.',
    'Remove CORS_ALLOWED_ORIGINS and CORS_ALLOWED_ORIGIN_REGEXES, and write "CORS_ALLOW_ALL_ORIGINS": true if every origin on the web is to be allowed. If only the other entries are intended, remove this one.',
    'Write each origin as an entry of its own: "https://x", "https://y".'
  ])
  t.end()
})

t.test('a hint uses the names that the settings use', t => {
  const [hint] = errorsOf({ CORS_ORIGIN_WHITELIST: ['*.a.example'], CORS_ORIGIN_REGEX_WHITELIST: [] }).map(({ hint }) => hint)
  t.equal(hint, 'A list of origins takes no wildcards. Remove it from CORS_ORIGIN_WHITELIST, and add to CORS_ORIGIN_REGEX_WHITELIST: String.raw`^https://[^.:]+\\.a\\.example$`.')
  t.match(errorsOf({ CORS_ORIGIN_WHITELIST: ['*'], CORS_ORIGIN_ALLOW_ALL: false })[0]?.hint, ' and write CORS_ORIGIN_ALLOW_ALL: true if every')
  t.end()
})

t.test('a set is no sequence in a settings.py, as to Django, and one in a module', t => {
  const messages = (text: string): unknown[] => checkSettings(parseDjangoSettings(text)).map(({ id, path, value, hint }) => [id.slice(12), path, value, hint])
  const as = (list: string): string => `Write it as a list: ${list}.`
  for (const [setting, id, entry] of [
    ['CORS_ALLOW_HEADERS', 'E001', 'x-a'], ['CORS_ALLOW_METHODS', 'E002', 'GET'], ['CORS_ALLOWED_ORIGINS', 'E006', 'https://a.example'], ['CORS_ORIGIN_WHITELIST', 'E006', 'https://a.example'],
    ['CORS_ALLOWED_ORIGIN_REGEXES', 'E007', '^https://a$'], ['CORS_EXPOSE_HEADERS', 'E008', 'x-a']
  ] as const) {
    const others = 'SILENCED_SYSTEM_CHECKS = {"corsheaders.W008", "corsheaders.W010"}\n'
    t.strictSame(messages(`${others}${setting} = {"${entry}"}\n`), [[id, `/${setting}`, 'a set', as(`['${entry}']`)]], setting)
    t.strictSame(messages(`${others}${setting} = frozenset(("${entry}",))\n`), [[id, `/${setting}`, 'a set', as(`['${entry}']`)]], setting)
    t.strictSame(messages(`${others}${setting} = set()\n`), [[id, `/${setting}`, 'a set', as('[]')]], setting)
    // Here it can be used.
    t.strictSame(messages(`${setting} = {"${entry}"}\nSILENCED_SYSTEM_CHECKS = ["corsheaders.${id}", "corsheaders.W008", "corsheaders.W010"]\n`), [])
    t.strictSame(errorsOf({ [setting]: new Set([entry]) }), [])
  }
  t.match(messages(`CORS_ALLOWED_ORIGINS = {"https://${'a'.repeat(600)}.example"}\n`), [['E006', '/CORS_ALLOWED_ORIGINS', 'a set', as('put list(…) around it')]])
  t.match(messages('CORS_ALLOWED_ORIGINS = {5}\n'), [['E006', '/CORS_ALLOWED_ORIGINS', 'a set', as('put list(…) around it')], ['E006', '/CORS_ALLOWED_ORIGINS/0', '5']])
  t.match(checkSettings(parseDjangoSettings('CORS_ALLOWED_ORIGINS = {"https://a.example"}\n'))[0]?.message, 'It is a set. Browsers see no difference, but Django’s checks fail, so that its commands do not start.')
  t.end()
})

t.test('values of a settings.py are shown as there', t => {
  const shown = (text: string): unknown[] => checkSettings(parseDjangoSettings(`SILENCED_SYSTEM_CHECKS = ["corsheaders.W008"]\n${text}\n`)).map(({ id, value, message }) => [id.slice(12), value, message])
  for (const [text, id, value, says] of [
    ['CORS_ALLOW_CREDENTIALS = None', 'E003', 'None', / It is None\. /],
    ['CORS_ALLOW_CREDENTIALS = True,', 'E003', 'a list of 1', / It is a list of 1: a comma after the value makes one\. /],
    ['CORS_PREFLIGHT_MAX_AGE = 86400,', 'E004', 'a list of 1', / It is a list of 1: a comma after the value makes one\. /],
    ['CORS_PREFLIGHT_MAX_AGE = 2**53', 'E004', '9007199254740992', / It is 9007199254740992, and the limit is 9007199254740991\. /],
    ['CORS_PREFLIGHT_MAX_AGE = True', 'E004', 'True', / It is True\. /],
    ['CORS_ALLOW_HEADERS = ["a", None]', 'E001', 'None', / Its entry 1 is None\. /],
    ['CORS_ALLOW_HEADERS = [["a"]]', 'E001', 'a list of 1', / Its entry 0 is a list of 1\. /],
    ['CORS_ENABLED = True', 'W009', 'True', /./],
    ['CORS_ORIGIN_ALLOW_ALL = False', 'W010', 'False', /./],
    ['CORS_ALLOW_PRIVATE_NETWORK = True', 'W017', 'True', /./]
  ] as const) t.match(shown(text), [[id, value, says]], text)
  t.match(shown('CORS_ALLOW_ALL_ORIGINS = CORS_ALLOW_CREDENTIALS = True'), [['W001', 'True']])
  t.match(errorsOf({ CORS_ALLOW_CREDENTIALS: [true] }), [{ message: / It is a list of 1\. / }], 'of a module')
  t.end()
})

t.test('a hint is for an object or for constants, as the settings are', async t => {
  const hintOf = async (code: string): Promise<string | undefined> => checkSettings(await import(`data:text/javascript,${code}`))[0]?.hint
  const set = 'CORS_ALLOW_ALL_ORIGINS: true if every'
  t.match(await hintOf("export const CORS_ALLOWED_ORIGINS = ['*']"), ' and write export const CORS_ALLOW_ALL_ORIGINS = true if every')
  t.match(await hintOf("export default { CORS_ALLOWED_ORIGINS: ['*'] }"), ` and write ${set}`)
  t.match(checkSettings({ CORS_ALLOWED_ORIGINS: ['*'] })[0]?.hint, ` and write ${set}`)
  t.match(await hintOf('export const credentials = true'), 'Write export const CORS_ALLOW_CREDENTIALS = true instead.')
})
