import fc from 'fast-check'
import t from 'tap'
import { checkSettings } from '../../../lib/index.js'
import { startDjango } from './django.js'
import { seed } from '../seed.js'

/* MODULES=… checks more modules, SEED=… others. */
const modules = Number(process.env['MODULES'] ?? 20_000)

const sequences = {
  E001: ['CORS_ALLOW_HEADERS'],
  E002: ['CORS_ALLOW_METHODS'],
  E006: ['CORS_ALLOWED_ORIGINS', 'CORS_ORIGIN_WHITELIST'],
  E007: ['CORS_ALLOWED_ORIGIN_REGEXES', 'CORS_ORIGIN_REGEX_WHITELIST'],
  E008: ['CORS_EXPOSE_HEADERS']
} as const

const pieces = [
  'https', 'http', '://', '//', ':', '/', 'example.com', 'a.b', 'localhost', '?', '#', 'x', '@', '[', ']', '::1', ':80', ':99999', ' ', '\t', 'null', 'file', '*', ',',
  '\u00e9', '%', ';', '.', '-'
]
const text = fc.array(fc.constantFrom(...pieces), { maxLength: 6 }).map(parts => parts.join(''))
const origin = fc.oneof({ weight: 3, arbitrary: fc.constantFrom('https://example.com', 'http://localhost:3000', 'null', 'file://', 'https://[::1]', 'https://example.com/', 'https://:80') }, text)
const odd = fc.constantFrom<unknown>(null, 0, 1, -1, 1.5, 86400, true, false, '', 'x', {}, { a: 1 }, [], ['a'], [1], [null], [['a']], 'https://example.com')
const either = (good: fc.Arbitrary<unknown>) => fc.oneof({ weight: 3, arbitrary: good }, { weight: 1, arbitrary: odd })
const list = (good: fc.Arbitrary<unknown>) => either(fc.array(either(good), { maxLength: 3 }))
const names = fc.constantFrom('GET', 'x-token', 'content-type', 'PUT', 'a b', '', '*')
const regex = fc.constantFrom('^https://\\w+\\.example\\.com$', '.*', '(', '[', '(?P<n>a)(?P=n)', 'a{2,1}', '', 'a|', '["^https://a$"]')

const silenced = fc.constantFrom('corsheaders.E001', 'corsheaders.E006', 'corsheaders.E012', 'corsheaders.E013', 'corsheaders.E014', 'corsheaders.W001', 'E013')

const settings = fc.record({
  CORS_ALLOWED_ORIGINS: list(origin),
  CORS_ORIGIN_WHITELIST: list(origin),
  CORS_ALLOWED_ORIGIN_REGEXES: list(regex),
  CORS_ORIGIN_REGEX_WHITELIST: list(regex),
  CORS_ALLOW_ALL_ORIGINS: either(fc.boolean()),
  CORS_ORIGIN_ALLOW_ALL: either(fc.boolean()),
  CORS_URLS_REGEX: either(regex),
  CORS_ALLOW_METHODS: list(names),
  CORS_ALLOW_HEADERS: list(names),
  CORS_EXPOSE_HEADERS: list(names),
  CORS_PREFLIGHT_MAX_AGE: either(fc.integer({ min: -1, max: 2 ** 53 - 1 })),
  CORS_ALLOW_CREDENTIALS: either(fc.boolean()),
  CORS_ALLOW_PRIVATE_NETWORK: either(fc.boolean()),
  CORS_REPLACE_HTTPS_REFERER: either(fc.boolean()),
  CORS_MODEL: odd,
  SILENCED_SYSTEM_CHECKS: fc.oneof(fc.array(silenced, { maxLength: 3 }), silenced)
}, { requiredKeys: [] })
type Settings = Partial<Record<string, unknown>>

const effective = (given: Settings, [name, oldName]: readonly [string, string?]): unknown => name in given ? given[name] : given[oldName ?? name]

/** A string is a sequence of strings to Python, and is checked character by character. Ours says that it belongs in a list. */
const isBareString = (given: Settings, id: string): boolean =>
  Object.entries(sequences).some(([of, names]) => `corsheaders.${of}` === id && typeof effective(given, names) === 'string')

/** What Django reports and we do not, each with why. */
const unreported: Readonly<Record<string, (given: Settings, id: string) => boolean>> = {
  'a bare string, once and not once a character': (given, id) => id === 'corsheaders.E013' && isBareString(given, 'corsheaders.E006'),
  'CORS_REPLACE_HTTPS_REFERER has no effect here, whatever it is': (given, id) => id === 'corsheaders.E011' && 'CORS_REPLACE_HTTPS_REFERER' in given
}

/** What we report and Django does not, each with why. */
const additional: Readonly<Record<string, (given: Settings, id: string) => boolean>> = {
  'a bare string where a list should be': isBareString,
  'the other origins of a list that also holds something else': (given, id) =>
    (id === 'corsheaders.E013' || id === 'corsheaders.E014') && Array.isArray(effective(given, sequences.E006)) &&
    (effective(given, sequences.E006) as unknown[]).some(entry => typeof entry !== 'string'),
  'an origin with a port and no host': (given, id) =>
    id === 'corsheaders.E013' && Array.isArray(effective(given, sequences.E006)) &&
    (effective(given, sequences.E006) as unknown[]).some(entry => typeof entry === 'string' && /\/\/(?:[^/?#]*@)?:/.test(entry)),
  'a regex that does not compile, or that we do not run': (_, id) => id === 'corsheaders.E016',
  'a regex that lets every origin in: it matches the empty text, or is a whole list': (_, id) => id === 'corsheaders.E021',
  'a method that is no token': (_, id) => id === 'corsheaders.E017',
  'a header that is no token': (_, id) => id === 'corsheaders.E018',
  'an origin that no browser can send': (_, id) => id === 'corsheaders.E019',
  'CORS_ALLOW_PRIVATE_NETWORK is not known to 3.14': ({ CORS_ALLOW_PRIVATE_NETWORK: value }, id) =>
    id === 'corsheaders.E015' && value !== undefined && typeof value !== 'boolean',
  'silenced, but the value cannot be used': ({ SILENCED_SYSTEM_CHECKS: silenced }, id) =>
    (id === 'corsheaders.E001' || id === 'corsheaders.E006') && (silenced as string | string[] | undefined)?.includes(id) === true,
  'bools are integers to Python': ({ CORS_PREFLIGHT_MAX_AGE: age }, id) => id === 'corsheaders.E004' && typeof age === 'boolean'
}

const django = await startDjango()
t.teardown(() => django.close())

t.test('what Django\'s checks report', async t => {
  const seen = new Map<string, number>()
  const count = (what: string): void => { seen.set(what, (seen.get(what) ?? 0) + 1) }
  const explained = (reasons: typeof additional, given: Settings, id: string): boolean => {
    const reason = Object.keys(reasons).find(reason => reasons[reason]!(given, id))
    if (reason !== undefined) count(reason)
    return reason !== undefined
  }

  const agrees = async (given: Settings): Promise<boolean> => {
    const theirs = new Set(await django.check(given))
    const ours = new Set(checkSettings(given).filter(({ level }) => level === 'error').map(({ id }) => id))
    for (const id of theirs) {
      count(id)
      // An exception ends Django's checks before they report anything; we have to report something.
      if (!id.startsWith('corsheaders.')) return ours.size > 0
      if (!ours.has(id) && !explained(unreported, given, id)) return false
    }
    for (const id of ours) {
      if (!theirs.has(id) && !explained(additional, given, id)) return false
    }
    return true
  }

  await t.resolves(fc.assert(fc.asyncProperty(settings, agrees), { seed, numRuns: modules }))
  t.comment(JSON.stringify(Object.fromEntries([...seen].sort())))
  const ids = ['E001', 'E002', 'E003', 'E004', 'E005', 'E006', 'E007', 'E008', 'E009', 'E011', 'E012', 'E013', 'E014'].map(id => `corsheaders.${id}`)
  t.strictSame([...ids, ...Object.keys(unreported), ...Object.keys(additional)].filter(what => !seen.has(what)), [], 'every id and every difference is seen')
})
