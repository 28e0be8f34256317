import t from 'tap'
import { checkSettings, type CheckMessage, type Fix } from '../../lib/index.js'

const fixesOf = (module: object): ReadonlyArray<Fix | undefined> => checkSettings(module).map(({ fix }: CheckMessage) => fix)

const sure: Array<[entry: string, origin: string]> = [
  ['https://a.example/', 'https://a.example'],
  ['https://A.Example', 'https://a.example'],
  ['HTTPS://a.example/', 'https://a.example'],
  ['https://a.example:443', 'https://a.example'],
  ['http://a.example:80/', 'http://a.example'],
  ['https://a.example:8443/', 'https://a.example:8443'],
  ['https://bücher.example', 'https://xn--bcher-kva.example'],
  ['http://localhost:3000/', 'http://localhost:3000'],
  ['http://web1:3000/', 'http://web1:3000'],
  ['http://127.0.0.1:8000/', 'http://127.0.0.1:8000'],
  ['http://[::1]:3000/', 'http://[::1]:3000'],
  ['http://[0:0:0:0:0:0:0:1]:3000', 'http://[::1]:3000']
]

t.test('an origin that can be written in one way only has a fix, which the hint says, too', t => {
  for (const [entry, origin] of sure) {
    const [inList, ...others] = checkSettings({ CORS_ALLOWED_ORIGINS: [entry] }).filter(({ level, id }) => level === 'error' || id === 'corsheaders.W006')
    t.strictSame([inList?.fix, others], [{ setting: 'CORS_ALLOWED_ORIGINS', entry: 0, value: origin }, []], entry)
    t.match(inList?.hint, `'${origin}'`)
    const asText = checkSettings({ CORS_ORIGIN_WHITELIST: entry }).find(({ id }) => id === 'corsheaders.E006')
    t.strictSame(asText?.fix, { setting: 'CORS_ORIGIN_WHITELIST', value: [origin] }, entry)
    t.match(asText?.hint, `['${origin}']`)
  }
  t.end()
})

const guesses = [
  'a.example', 'localhost:3000', '//a.example', 'https:/a.example', 'ftp://a.example/', 'https://a.example/path', 'https://a.example/?', 'https://a.example/#',
  'https://*.a.example', 'https://me@a.example', 'https://a.example:0443', 'https://a.example:99999', 'https://a.example./', 'https://a..example/', 'http://127.1/',
  'http://010.0.0.1/', 'http://0x7f/', 'http://1.2.3.256/', 'https://undefined/', 'https://none/', 'https://a.example, https://b.example', ' https://a.example', '"https://a.example"',
  '', 'null', '*', 'https://', 'https:///'
]

t.test('what is a guess has none', t => {
  for (const entry of guesses) {
    for (const value of [[entry], entry]) t.notOk(fixesOf({ CORS_ALLOWED_ORIGINS: value }).some(fix => fix !== undefined), entry)
  }
  t.end()
})

t.test('with cookies, whether pages of http can be served over https is not known', t => {
  const fixOf = (entry: string): unknown => checkSettings({ CORS_ALLOW_CREDENTIALS: true, CORS_ALLOWED_ORIGINS: [entry] }).find(({ id }) => id === 'corsheaders.E014')?.fix?.value
  t.equal(fixOf('http://a.example/'), undefined)
  t.equal(fixOf('http://localhost:3000/'), 'http://localhost:3000')
  t.equal(fixOf('https://a.example/'), 'https://a.example')
  t.end()
})

t.test('an entry whose origin is in the list is to be removed, which no fix does', t => {
  t.notOk(fixesOf({ CORS_ALLOWED_ORIGINS: ['https://a.example', 'https://a.example/'] }).some(fix => fix !== undefined))
  t.end()
})

t.test('one name of a header or a method is put into a list, several are not', t => {
  const fixOf = (setting: string, value: unknown): unknown => checkSettings({ CORS_ALLOWED_ORIGINS: [], [setting]: value }).find(({ level }) => level === 'error')?.fix
  t.strictSame(fixOf('CORS_EXPOSE_HEADERS', 'etag'), { setting: 'CORS_EXPOSE_HEADERS', value: ['etag'] })
  t.strictSame(fixOf('CORS_ALLOW_HEADERS', 'x-api-key'), { setting: 'CORS_ALLOW_HEADERS', value: ['x-api-key'] })
  t.strictSame(fixOf('CORS_ALLOW_METHODS', 'PUT'), { setting: 'CORS_ALLOW_METHODS', value: ['PUT'] })
  for (const value of ['put', 'GET, PUT', 'GET PUT', '', ['PUT', 1]]) t.equal(fixOf('CORS_ALLOW_METHODS', value), undefined, String(value))
  t.equal(fixOf('CORS_ALLOWED_ORIGIN_REGEXES', '^https://a\\.example$'), undefined)
  t.equal(fixOf('CORS_ALLOW_CREDENTIALS', 'True'), undefined)
  t.end()
})
