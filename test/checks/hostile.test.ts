import fc from 'fast-check'
import t from 'tap'
import { checkSettings, type CheckMessage } from '../../lib/index.js'
import { errorsOf } from './errors-of.js'
import { countProblems } from '../../lib/checks/message.js'
import { settingNames } from '../../lib/settings/names.js'
import { runs } from '../runs.js'

const ids = (messages: CheckMessage[]) => messages.map(({ id, path }) => `${id.slice('corsheaders.'.length)} ${path}`)

const thrower = (thrown: unknown): object => new Proxy([], { get () { throw thrown }, ownKeys () { throw thrown }, getPrototypeOf () { throw thrown } })

t.test('a setting whose getter throws is named, and the others are checked', t => {
  const messages = errorsOf({
    get CORS_ALLOWED_ORIGINS () { throw new Error('no \x1b[31mway') },
    get CORS_ALLOW_HEADERS () { throw undefined }, // eslint-disable-line no-throw-literal
    CORS_ALLOW_METHODS: 5
  })
  t.strictSame(ids(messages), ['E001 /CORS_ALLOW_HEADERS', 'E002 /CORS_ALLOW_METHODS', 'E006 /CORS_ALLOWED_ORIGINS'])
  t.match(messages[0], { value: 'unreadable', message: /It could not be read: reading it threw a value that is not an Error\./ })
  t.match(messages[2], { value: 'unreadable', message: String.raw`It could not be read: reading it threw 'no \x1b[31mway'.` })
  t.end()
})

t.test('an error that cannot be read either', t => {
  const error = Object.defineProperty(new Error(), 'message', { get () { throw new Error('again') } })
  const [message] = errorsOf({ get CORS_URLS_REGEX () { throw error } })
  t.match(message?.message, /reading it threw an error that cannot be read either\./)
  t.end()
})

t.test('values that throw when they are touched', t => {
  const revoked = Proxy.revocable([], {})
  revoked.revoke()
  const regex = Object.defineProperty(/x/, Symbol.match, { get () { throw new Error('oh') } })
  for (const value of [thrower(new Error('oh')), revoked.proxy, [revoked.proxy], [regex], regex]) {
    const messages = errorsOf(Object.fromEntries(settingNames.map(name => [name, value])))
    for (const name of settingNames) t.ok(messages.some(({ setting }) => setting === name), name)
    if (value === revoked.proxy) t.match(messages[0]?.message, /It could not be read: reading it threw 'Cannot perform 'IsArray' on a proxy that has been revoked'/)
  }
  t.end()
})

t.test('a module that throws when it is touched', t => {
  const revoked = Proxy.revocable({}, {})
  revoked.revoke()
  for (const module of [thrower(new Error('oh')), revoked.proxy]) {
    t.ok(errorsOf(module).length > 0)
  }
  t.strictSame(new Set(errorsOf(revoked.proxy).map(({ setting }) => setting)), new Set([...settingNames, 'CORS_MODEL']), 'named setting by setting')
  t.end()
})

t.test('values that lead to themselves, and values of every other kind', t => {
  const cyclic: unknown[] = []
  cyclic.push(cyclic)
  const odd = [cyclic, Symbol('x'), 10n, () => undefined, class {}, new Map(), new Date(NaN), new WeakSet(), Object.create(null), new (class extends Array {})(), NaN, -0, '\ud800', globalThis]
  for (const value of odd) {
    for (const name of settingNames) {
      t.ok(Array.isArray(errorsOf({ [name]: value })))
      t.ok(Array.isArray(errorsOf({ [name]: [value] })))
    }
  }
  t.end()
})

t.test('sparse arrays', t => {
  const sparse: string[] = ['https://a.example']
  sparse[2] = 'https://b.example'
  t.strictSame(ids(errorsOf({ CORS_ALLOWED_ORIGINS: sparse })), ['E006 /CORS_ALLOWED_ORIGINS/1'])
  const [message] = errorsOf({ CORS_ALLOWED_ORIGINS: new Array(4294967295) })
  t.match(message, { id: 'corsheaders.E006', message: /it claims 4,294,967,295 entries, and the limit is 2,000,000/ })
  t.end()
})

t.test('an array whose iterator never ends is read by its indexes', t => {
  class Endless extends Array<string> {
    override * [Symbol.iterator] (): ArrayIterator<string> { while (true) yield 'https://a.example' }
  }
  t.strictSame(errorsOf({ CORS_ALLOWED_ORIGINS: Endless.of('https://a.example') }), [])
  t.end()
})

t.test('more entries than a call takes arguments, right and wrong', t => {
  const many = 2e5
  t.throws(() => Math.max(...new Array<number>(many).fill(5)), RangeError)
  t.strictSame(errorsOf({ CORS_ALLOWED_ORIGINS: Array.from({ length: many }, (_, index) => `https://h${index}.example`) }), [])
  const messages = errorsOf({ CORS_ALLOWED_ORIGINS: new Array(many).fill('example.com'), CORS_ALLOW_HEADERS: new Array(many).fill(5) })
  t.equal(messages.filter(({ id }) => id === 'corsheaders.E013').length, 100)
  t.equal(messages.filter(({ id }) => id === 'corsheaders.E001').length, 100)
  t.equal(countProblems(messages), 2 * many)
  t.match(messages.at(-1), { more: 199_900, message: / 199,900 more entries after this one have the same problem\.$/ })
  t.notMatch(messages.at(-2)?.message, /more entries/)
  t.end()
})

t.test('strings of a million characters are shown shortened', t => {
  const long = 'x'.repeat(1e6)
  for (const name of [...settingNames, `CORS_${long}`]) {
    for (const value of [long, [long]]) {
      for (const message of checkSettings({ [name]: value })) {
        t.ok(message.message.length < 1500, `${name.slice(0, 30)}: ${message.message.length}`)
        t.ok(message.value.length < 150)
        t.ok(message.hint.length < 600)
      }
    }
  }
  t.end()
})

t.test('texts of one piece, again and again, get hints before this test is over', t => {
  const pieces = [' ', '\t', ', ', ' ,', ';', '|', '"', "'", '\\', '[', ']', '(', '.', '-', '/', ':', 'h ', 'a', 'a.', 'é', '*']
  for (const begin of ['', '[https:', '(a.', '"', 'https://']) {
    for (const end of ['x', ']', '"']) {
      for (const text of pieces.map(piece => begin + piece.repeat(2000 / piece.length) + end)) {
        for (const name of ['CORS_ALLOWED_ORIGINS', 'CORS_ALLOW_HEADERS', 'CORS_ALLOW_ALL_ORIGINS']) {
          const found = errorsOf({ [name]: [text] })
          if (name === 'CORS_ALLOW_ALL_ORIGINS') t.not(found.length, 0)
          for (const { hint } of found) t.match(hint, /\w+.*\.$/s)
        }
      }
    }
  }
  t.end()
})

t.test('never throws, and says nothing unprintable, whatever the module holds', t => {
  const anything = fc.anything({ withBigInt: true, withDate: true, withMap: true, withSet: true, withSparseArray: true, withNullPrototype: true, withObjectString: true })
  const text = fc.string({ unit: 'binary' })
  const entry = fc.oneof(anything, text, fc.webUrl(), fc.constantFrom('https://a', 'GET', '*', 'null', 'http://localhost\n', 'http://a.example\x1b'))
  const value = fc.oneof(entry, fc.array(entry), fc.array(entry).map(entries => new Set(entries)))
  const names = fc.oneof(fc.constantFrom(...settingNames, 'CORS_ORIGIN_WHITELIST', 'CORS_ORIGIN_REGEX_WHITELIST', 'CORS_ORIGIN_ALLOW_ALL', 'CORS_MODEL', 'SILENCED_SYSTEM_CHECKS', 'default'), text.map(name => `CORS_${name}`))
  t.doesNotThrow(() => {
    fc.assert(fc.property(fc.oneof(anything, fc.dictionary(names, value)), module => checkSettings(module, { deploy: true }).every(
      ({ id, setting, path, value, message, hint, witness = '' }) => /^corsheaders\.[EW]\d{3}$/.test(id) &&
        (path === '' || path.startsWith(`/${setting}`)) && !/[\p{Cc}\p{Cs}]/u.test(value + message + hint + witness)
    )), { numRuns: runs(120) })
  })
  t.end()
})
