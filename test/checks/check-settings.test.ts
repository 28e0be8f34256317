import { readdirSync } from 'node:fs'
import t from 'tap'
import type { Check } from '../../lib/checks/check.js'
import { checkSettings, SettingsError } from '../../lib/index.js'
import { errorsOf } from './errors-of.js'
import { checkRead, readModule } from '../../lib/checks/index.js'
import { errorChecks } from '../../lib/checks/errors.js'
import { deployChecks, projectChecks, warningChecks } from '../../lib/checks/warnings.js'
import { setLocations } from '../../lib/settings/locations.js'

const ids = (module: unknown) => errorsOf(module).map(({ id, path }) => `${id} ${path}`)

t.test('reports every problem at once', t => {
  t.strictSame(ids({
    CORS_ALLOW_CREDENTIALS: 'yes',
    CORS_ALLOWED_ORIGINS: ['https://ok.example', 'example.com', 'https://example.com/', 5, 'https://u@example.com/x', 'https://u@example.com'],
    CORS_ALLOWED_ORIGIN_REGEXES: ['(', '^ok$', ')'],
    CORS_ALLOW_METHODS: ['GET', 'P UT'],
    CORS_ALLOW_HEADERS: ['x y'],
    CORS_EXPOSE_HEADERS: ['x:y'],
    CORS_MODEL: null,
    CORS_PREFLIGHT_MAX_AGE: -1
  }), [
    'corsheaders.E003 /CORS_ALLOW_CREDENTIALS',
    'corsheaders.E004 /CORS_PREFLIGHT_MAX_AGE',
    'corsheaders.E006 /CORS_ALLOWED_ORIGINS/3',
    'corsheaders.E012 /CORS_MODEL',
    'corsheaders.E013 /CORS_ALLOWED_ORIGINS/1',
    'corsheaders.E014 /CORS_ALLOWED_ORIGINS/2',
    'corsheaders.E014 /CORS_ALLOWED_ORIGINS/4',
    'corsheaders.E016 /CORS_ALLOWED_ORIGIN_REGEXES/0',
    'corsheaders.E016 /CORS_ALLOWED_ORIGIN_REGEXES/2',
    'corsheaders.E017 /CORS_ALLOW_METHODS/1',
    'corsheaders.E018 /CORS_ALLOW_HEADERS/0',
    'corsheaders.E018 /CORS_EXPOSE_HEADERS/0',
    'corsheaders.E019 /CORS_ALLOWED_ORIGINS/5'
  ])
  t.end()
})

t.test('names a hundred entries with one problem, and counts the others', t => {
  const counted = [[100, undefined, / browsers block them\.$/], [101, 1, / 1 more entry after this one has the same problem\.$/], [3000, 2900, / 2,900 more entries after this one have the same problem\.$/]] as const
  for (const [entries, more, says] of counted) {
    const messages = errorsOf({ CORS_ALLOWED_ORIGINS: new Array(entries).fill('example.com'), CORS_ALLOW_HEADERS: new Array(entries).fill(5) })
    for (const id of ['corsheaders.E001', 'corsheaders.E013']) {
      const found = messages.filter(message => message.id === id)
      t.strictSame(found.map(({ path }) => path.split('/')[2]), Array.from({ length: 100 }, (_, index) => String(index)))
      t.strictSame(found.map(({ more }) => more), [...new Array(99).fill(undefined), more])
      t.match(found.at(-1), { level: 'error', value: /example|5/, hint: /^Write|^Remove/ })
      if (id === 'corsheaders.E013') t.match(found.at(-1)?.message, says)
    }
    t.match(new SettingsError(messages).message, `The CORS settings have ${(2 * entries).toLocaleString('en')} mistakes and were rejected.`)
  }
  t.end()
})

t.test('a long list is looked through for those of its entries alone that are told', t => {
  const prototype = Array.prototype
  const { includes } = prototype
  let looks = 0
  // Not by t.capture, which keeps a stack of each of many calls.
  t.teardown(() => { prototype.includes = includes })
  prototype.includes = function (...given) {
    if (this.length === 3000) looks++
    return includes.apply(this, given)
  }
  const many = <Entry>(entryOf: (number: number) => Entry): Entry[] => Array.from({ length: 3000 }, (_, number) => entryOf(number))
  for (const [id, name, entries] of [
    ['W003', 'CORS_ALLOWED_ORIGINS', many(number => `http://a${number}.example`)],
    ['W006', 'CORS_ALLOWED_ORIGINS', many(number => `https://A${number}.example`)],
    ['W012', 'CORS_ALLOW_METHODS', many(() => 'get')]
  ] as const) {
    looks = 0
    const found = checkSettings({ [name]: entries, CORS_ALLOW_CREDENTIALS: true }).filter(found => found.id === `corsheaders.${id}`)
    t.equal(found.length, 100)
    t.ok(looks <= found.length, `${id}: ${looks} looks`)
  }
  t.end()
})

t.test('a long list is gone through a few times, however many names there are that are no settings', t => {
  const module = { CORS_ALLOWED_ORIGINS: ['https://a.example'], ...Object.fromEntries(Array.from({ length: 50 }, (_, number) => [`CORS_X${number}`, number])) }
  const written = readModule(module)
  let times = 0
  Object.defineProperty(written.settings.get('CORS_ALLOWED_ORIGINS')?.value, Symbol.iterator, { value: () => { times++; return ['https://a.example'].values() } })
  t.equal(checkRead(module, written).filter(({ id }) => id === 'corsheaders.W009').length, 50)
  t.ok(times > 0 && times < 10, `${times} times`)
  t.end()
})

t.test('a check that is silenced counts what silencing does not help', t => {
  const origins = [...new Array(200).fill('example.com'), ...new Array(150).fill('https://[x')]
  const messages = errorsOf({ CORS_ALLOWED_ORIGINS: origins, SILENCED_SYSTEM_CHECKS: ['corsheaders.E013', 'corsheaders.E019'] })
  t.match(messages, { length: 100, 0: { id: 'corsheaders.E019', path: '/CORS_ALLOWED_ORIGINS/200' }, 99: { more: 50 } })
  t.end()
})

t.test('every check that lib/checks has is in one of its lists', async t => {
  const folder = new URL('../../lib/checks/', import.meta.url)
  const files = readdirSync(folder).filter(file => file.endsWith('.js'))
  const modules = await Promise.all(files.map(async file => await import(new URL(file, folder).href) as Record<string, unknown>))
  const isCheck = (value: unknown): value is Check => typeof value === 'object' && value !== null && 'id' in value && 'find' in value
  const lists: readonly unknown[] = [...errorChecks, ...warningChecks, ...projectChecks, ...deployChecks]
  const all = modules.flatMap(exported => Object.values(exported)).filter(isCheck)
  t.strictSame(all.filter(check => !lists.includes(check)).map(({ id }) => id), [], 'to be put into errors.ts or warnings.ts')
  t.ok(all.length > 20)
})

t.test('ids are unique', t => {
  const all = [...errorChecks, ...warningChecks, ...projectChecks, ...deployChecks].map(({ id }) => id)
  t.equal(new Set(all).size, all.length)
  t.end()
})

t.test('something that is no settings module', t => {
  for (const [module, value] of [[undefined, 'undefined'], [null, 'null'], [5, '5'], ['settings.py', "'settings.py'"], [() => ({}), 'a function'], [[{}], 'a list of 1'], [new Map(), 'a Map'], [new Set(), 'a Set']] as const) {
    t.match(errorsOf(module), [{ id: 'corsheaders.E020', level: 'error', setting: '', path: '', value, message: /not a settings module/, hint: 'Pass one object with the settings, such as { "CORS_ALLOWED_ORIGINS": ["https://example.com"] }, or a module: import * as settings from \'./settings.js\'; register(corsHeaders, settings).' }])
  }
  t.match(errorsOf(Promise.resolve({})), [{ id: 'corsheaders.E020', value: 'a promise', hint: "Await it: register(corsHeaders, await import('./settings.js'))." }])
  t.end()
})

t.test('a module without settings whose default export is none', t => {
  const hint = 'Export one object with the settings as default, such as { "CORS_ALLOWED_ORIGINS": ["https://example.com"] }.'
  for (const [exported, value] of [[null, 'null'], [5, '5'], ['x', "'x'"], [() => ({}), 'a function'], [[{}], 'a list of 1'], [new Map(), 'a Map'], [new Set(), 'a Set']] as const) {
    const message = `The default export is ${value}, not a settings module. It contains no setting, so browsers would block every other origin.`
    for (const module of [{ default: exported }, { default: { __esModule: true, default: exported } }, { default: exported, origin: 'https://a.example' }]) {
      t.match(checkSettings(module), [{ id: 'corsheaders.E020', level: 'error', setting: '', path: '', value, message, hint }])
    }
    for (const right of [{ CORS_ALLOWED_ORIGINS: [] }, { CORS_ORIGIN_WHITELIST: [] }]) t.strictSame(errorsOf({ default: exported, ...right }), [])
  }
  t.match(checkSettings({ default: Promise.resolve({}) }), [{ id: 'corsheaders.E020', value: 'a promise', hint: 'Await it where it is exported.' }])
  for (const module of [{}, { default: undefined }, { default: {} }, { default: { default: 5 } }]) t.match(checkSettings(module), [{ id: 'corsheaders.W008' }], 'a module without settings')
  t.end()
})

t.test('SILENCED_SYSTEM_CHECKS', async t => {
  const bad = { CORS_ALLOWED_ORIGINS: ['example.com', 'https://example.com/'], CORS_MODEL: 'x', CORS_ALLOW_HEADERS: ['x y'] }

  t.test('silences the checks that it names, in a list, a Set, or as Python allows in a string', t => {
    for (const silenced of [
      ['corsheaders.E013', 'corsheaders.E012', 'fields.W342'],
      new Set(['corsheaders.E013', 'corsheaders.E012']),
      'corsheaders.E012 corsheaders.E013'
    ]) {
      t.strictSame(ids({ ...bad, SILENCED_SYSTEM_CHECKS: silenced }), ['corsheaders.E014 /CORS_ALLOWED_ORIGINS/1', 'corsheaders.E018 /CORS_ALLOW_HEADERS/0'])
    }
    t.end()
  })

  t.test('silences nothing where it is something else', t => {
    for (const silenced of [undefined, null, 5, {}, ['E013'], [13]]) {
      t.equal(ids({ ...bad, SILENCED_SYSTEM_CHECKS: silenced }).length, 4)
    }
    t.end()
  })

  t.test('silences no check whose value cannot be compiled', t => {
    const all = [...errorChecks.map(({ id }) => `corsheaders.${id}`)]
    const unusable: Array<[Record<string, unknown>, string]> = [
      [{ CORS_ALLOW_HEADERS: 'x' }, 'E001'],
      [{ CORS_ALLOW_METHODS: 5 }, 'E002'],
      [{ CORS_ALLOW_CREDENTIALS: 'x' }, 'E003'],
      [{ CORS_PREFLIGHT_MAX_AGE: -1 }, 'E004'],
      [{ CORS_ALLOWED_ORIGIN_REGEXES: ['('] }, 'E016'],
      [{ CORS_ALLOW_METHODS: ['GET\r\nx: y'] }, 'E017'],
      [{ CORS_EXPOSE_HEADERS: ['x\u0100'] }, 'E018'],
      [{ CORS_ALLOWED_ORIGINS: ['https://[::1'] }, 'E019']
    ]
    for (const [settings, id] of unusable) {
      t.match(errorsOf({ ...settings, SILENCED_SYSTEM_CHECKS: all }), [{ id: `corsheaders.${id}`, hint: `Silencing corsheaders.${id} does not help: the value cannot be used.` }], id)
    }
    t.end()
  })

  t.test('lets run what can be compiled', t => {
    const all = [...errorChecks.map(({ id }) => `corsheaders.${id}`)]
    for (const settings of [bad, { CORS_ALLOW_METHODS: ['P UT'] }, { CORS_EXPOSE_HEADERS: ['x:\ty'] }, { CORS_ALLOWED_ORIGIN_REGEXES: [''] }, { CORS_ALLOWED_ORIGINS: ['https://u@a.example:99999'] }]) {
      t.strictSame(errorsOf({ ...settings, SILENCED_SYSTEM_CHECKS: all }), [])
    }
    t.end()
  })
})

t.test('a message brings the place where its value is written', t => {
  const place = (line: number) => ({ file: 'settings.py', line, column: 5 })
  const settings = { CORS_ALLOWED_ORIGINS: ['https://ok.example', 'x.example'], CORS_ALLOW_CREDENTIALS: 1 }
  setLocations(settings, new Map([['/CORS_ALLOWED_ORIGINS', place(1)], ['/CORS_ALLOWED_ORIGINS/1', place(2)], ['/CORS_ALLOW_CREDENTIALS', place(3)]]))
  const lines = (module: unknown) => errorsOf(module).map(({ location }) => location?.line)
  t.strictSame(lines(settings), [3, 2])
  t.strictSame(lines({ default: settings }), [3, 2])
  t.strictSame(lines({ ...settings }), [undefined, undefined])
  t.strictSame(lines({ default: { ...settings } }), [undefined, undefined])
  t.notOk('location' in (errorsOf({ CORS_ALLOW_CREDENTIALS: 1 })[0] ?? {}))
  t.end()
})
