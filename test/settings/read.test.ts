import { runInNewContext } from 'node:vm'
import t from 'tap'
import { readSettings, Unreadable } from '../../lib/settings/read.js'

const origins = (module: object) => readSettings(module).settings.get('CORS_ALLOWED_ORIGINS')

t.test('reads a plain object, a namespace, and a default export', t => {
  const settings = { CORS_ALLOWED_ORIGINS: ['https://a.example'] }
  for (const module of [settings, { default: settings }, { default: settings, DEBUG: true }, Object.create(settings)]) {
    t.strictSame(origins(module), { setting: 'CORS_ALLOWED_ORIGINS', writtenAs: 'CORS_ALLOWED_ORIGINS', value: ['https://a.example'] })
  }
  t.end()
})

t.test('a CommonJS module, of which import() names some settings only', t => {
  const whole = { CORS_ALLOWED_ORIGINS: ['https://a.example'], CORS_ALLOW_CREDENTIALS: true }
  const { settings } = readSettings({ CORS_ALLOWED_ORIGINS: whole.CORS_ALLOWED_ORIGINS, default: whole, 'module.exports': whole })
  t.equal(settings.get('CORS_ALLOW_CREDENTIALS')?.value, true)
  t.end()
})

t.test('a CommonJS module that was an ES module before it was compiled', t => {
  const inner = { CORS_ALLOWED_ORIGINS: ['https://a.example'] }
  t.strictSame(origins({ default: { __esModule: true, default: inner } })?.value, ['https://a.example'])
  t.equal(origins({ default: { default: inner } }), undefined)
  t.equal(origins({ default: { __esModule: true } }), undefined)
  const cyclic: Record<string, unknown> = { __esModule: true }
  cyclic['default'] = cyclic
  t.equal(origins(cyclic), undefined)
  t.end()
})

t.test('a named export wins over the default export', t => {
  t.strictSame(origins({ CORS_ALLOWED_ORIGINS: ['https://named.example'], default: { CORS_ALLOWED_ORIGINS: ['https://default.example'] } })?.value, ['https://named.example'])
  t.end()
})

t.test('a default export that holds no settings is left alone', t => {
  for (const exported of [null, 5, 'x', () => undefined]) t.equal(origins({ default: exported }), undefined)
  t.equal(origins({ get default () { throw new Error('oh') }, CORS_ALLOWED_ORIGINS: [] })?.writtenAs, 'CORS_ALLOWED_ORIGINS')
  t.end()
})

t.test('the new name wins, unless it is undefined', t => {
  t.equal(origins({ CORS_ALLOWED_ORIGINS: [], CORS_ORIGIN_WHITELIST: [] })?.writtenAs, 'CORS_ALLOWED_ORIGINS')
  t.equal(origins({ CORS_ALLOWED_ORIGINS: undefined, CORS_ORIGIN_WHITELIST: [] })?.writtenAs, 'CORS_ORIGIN_WHITELIST')
  t.equal(origins({ CORS_ALLOWED_ORIGINS: null, CORS_ORIGIN_WHITELIST: [] })?.writtenAs, 'CORS_ALLOWED_ORIGINS')
  t.end()
})

t.test('ids to silence are a list or a string', t => {
  const table: Array<[written: unknown, silenced: unknown]> = [
    [undefined, []], [null, []], [5, []], [{}, []],
    [['corsheaders.E014'], ['corsheaders.E014']], [new Set(['corsheaders.E014']), ['corsheaders.E014']], ['corsheaders.E014', 'corsheaders.E014']
  ]
  for (const [written, silenced] of table) t.strictSame(readSettings({ SILENCED_SYSTEM_CHECKS: written }).silenced, silenced)
  t.end()
})

t.test('reads 2,000,000 entries of a list, and no more', t => {
  t.equal((origins({ CORS_ALLOWED_ORIGINS: new Array(2_000_000) })?.value as unknown[]).length, 2_000_000)
  const { value } = origins({ CORS_ALLOWED_ORIGINS: new Array(2_000_001) }) ?? {}
  t.ok(Unreadable.is(value))
  t.equal((value as Unreadable).reason, 'it claims 2,000,001 entries, and the limit is 2,000,000')
  t.end()
})

t.test('reads no name that is not its own', t => {
  const read: string[] = []
  const spy = new Proxy({}, { get (_target, name) { read.push(String(name)); return undefined } })
  readSettings(spy)
  t.strictSame(read.filter(name => !name.startsWith('CORS_')), ['default', 'SILENCED_SYSTEM_CHECKS', 'MIDDLEWARE', 'INSTALLED_APPS', 'Symbol(fastify-cors-headers.mentions)', 'Symbol(fastify-cors-headers.language)', '__esModule'])
  t.end()
})

t.test('what Object.prototype holds is no setting, and what a class or another prototype holds is one', t => {
  const polluted: Record<string, unknown> = {
    CORS_ALLOWED_ORIGINS: ['https://evil.example'],
    CORS_ALLOW_CREDENTIALS: true,
    CORS_ORIGIN_ALLOW_ALL: true,
    CORS_MODEL: 'x',
    SILENCED_SYSTEM_CHECKS: ['corsheaders.E013'],
    CORS_URLS_REGEX: 'x',
    __esModule: true,
    default: { CORS_ALLOW_ALL_ORIGINS: true }
  }
  const prototypes: object[] = [Object.prototype, runInNewContext('Object.prototype') as object]
  for (const prototype of prototypes) {
    for (const [name, value] of Object.entries(polluted)) Object.defineProperty(prototype, name, { value, configurable: true, writable: true })
    Object.defineProperty(prototype, 'CORS_EXPOSE_HEADERS', { get () { throw new Error('not to be asked') }, configurable: true })
  }
  try {
    const own = { CORS_ALLOW_METHODS: ['GET'] }
    class Settings { get CORS_ALLOW_METHODS () { return ['GET'] } }
    const ofOtherRealm = Object.setPrototypeOf({ ...own }, prototypes[1] as object) as object
    for (const module of [own, Object.create(own), new Settings(), ofOtherRealm, { default: own }, new Proxy(own, {}), Object.assign(Object.create(null), own)] as object[]) {
      const { settings, removed, silenced } = readSettings(module)
      t.strictSame([[...settings.keys()], [...removed], silenced], [['CORS_ALLOW_METHODS'], [], []])
    }
    t.strictSame([...readSettings({ CORS_MODEL: 'x' }).removed], ['CORS_MODEL'])
  } finally {
    for (const prototype of prototypes) for (const name of [...Object.keys(polluted), 'CORS_EXPOSE_HEADERS']) Reflect.deleteProperty(prototype, name)
  }
  t.end()
})

t.test('prototypes that never end, or that let nobody look', t => {
  const endless: object = new Proxy({}, { getPrototypeOf: () => endless, get: (_target, name) => name === 'CORS_ALLOWED_ORIGINS' ? [] : undefined })
  const closed = new Proxy({}, { getOwnPropertyDescriptor () { throw new Error('no') }, get: (_target, name) => name === 'CORS_ALLOWED_ORIGINS' ? [] : undefined })
  for (const module of [endless, closed]) t.strictSame([...readSettings(module).settings.keys()], ['CORS_ALLOWED_ORIGINS'])
  t.end()
})

t.test('copies: what happens to the module later changes nothing', t => {
  const list = ['https://a.example']
  const regex = /^https:/g
  const module = { CORS_ALLOWED_ORIGINS: list, CORS_ALLOWED_ORIGIN_REGEXES: new Set([regex]), CORS_URLS_REGEX: regex }
  const { settings } = readSettings(module)
  list.push('https://later.example')
  t.strictSame(settings.get('CORS_ALLOWED_ORIGINS')?.value, ['https://a.example'])
  for (const copied of [(settings.get('CORS_ALLOWED_ORIGIN_REGEXES')?.value as RegExp[])[0], settings.get('CORS_URLS_REGEX')?.value]) {
    t.strictSame(copied, regex)
    t.not(copied, regex)
  }
  t.end()
})
