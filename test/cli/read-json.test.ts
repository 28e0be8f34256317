import fc from 'fast-check'
import t from 'tap'
import { readJson } from '../../lib/cli/read-json.js'
import { checkSettings } from '../../lib/index.js'
import { UnreadableFile } from '../../lib/cli/unreadable.js'
import { locationOf } from '../../lib/settings/locations.js'

const text = `{
  // of the shop
  "CORS_ALLOWED_ORIGINS": [
    "https://a.example", /* and */ "https://b.example",
  ],
  "CORS_ALLOW_CREDENTIALS": true, "__proto__": { "CORS_ALLOW_ALL_ORIGINS": true },
}`

t.test('comments are let pass, and each entry has its place', t => {
  const settings = readJson(text, 'x.json') as object
  t.strictSame(Object.entries(settings), [['CORS_ALLOWED_ORIGINS', ['https://a.example', 'https://b.example']], ['CORS_ALLOW_CREDENTIALS', true], ['__proto__', { CORS_ALLOW_ALL_ORIGINS: true }]])
  t.equal(Object.getPrototypeOf(settings), Object.prototype)
  for (const [path, line, column] of [['/CORS_ALLOWED_ORIGINS', 3, 27], ['/CORS_ALLOWED_ORIGINS/0', 4, 5], ['/CORS_ALLOWED_ORIGINS/1', 4, 36], ['/CORS_ALLOW_CREDENTIALS', 6, 29]] as const) {
    t.strictSame(locationOf(settings, path), { file: 'x.json', line, column }, path)
  }
  t.end()
})

t.test('a name has its place, whatever is in it', t => {
  const settings = readJson('{\n "CORS_A/B~": ["x"],\n "CORS_\\n": 1\n}', 'x.json') as object
  for (const [path, line, column] of [['/CORS_A~1B~0', 2, 15], ['/CORS_A~1B~0/0', 2, 16], ['/CORS_\n', 3, 13]] as const) t.strictSame(locationOf(settings, path), { file: 'x.json', line, column }, path)
  t.match(checkSettings({ ...settings, CORS_ALLOWED_ORIGINS: [] }), [{ id: 'corsheaders.W009', path: '/CORS_A~1B~0' }, { id: 'corsheaders.W009', path: '/CORS_\n' }])
  t.end()
})

t.test('a name that is not read may be there twice', t => {
  for (const text of ['{"//": 1, "//": 2}', '{"x": {"CORS_X": 1, "CORS_X": 2}}', '[{"CORS_X": 1, "CORS_X": 2}]']) t.strictSame(readJson(text, 'x.json'), JSON.parse(text))
  t.end()
})

t.test('JSON is what JSON.parse says it is', t => {
  fc.assert(fc.property(fc.json({ maxDepth: 4 }), json => {
    t.strictSame(readJson(json, 'x.json'), JSON.parse(json))
  }))
  t.end()
})

t.test('what is none is refused, with its place', t => {
  const table: Array<[text: string, message: string, column?: number]> = [
    ['', 'This is not JSON: value expected.', 1],
    ['{"a" 1}', 'This is not JSON: colon expected.', 6],
    ['{"a": 1} {', 'This is not JSON: end of file expected.', 10],
    ["{'a': 1}", 'This is not JSON: invalid symbol.', 2],
    ['{"CORS_X": 1, "CORS_X": 1}', "'CORS_X' is written twice, and JSON does not define which of the two counts.", 15],
    ['{"default": {"CORS_X": 1, "CORS_\\u0058": 2}}', "'CORS_X' is written twice, and JSON does not define which of the two counts.", 27],
    ['{"default": {}, "default": 1}', "'default' is written twice, and JSON does not define which of the two counts.", 17],
    ['['.repeat(100_000), 'The JSON is nested too deeply to be read.']
  ]
  for (const [text, message, column] of table) {
    try {
      readJson(text, 'x.json')
      t.fail(text)
    } catch (error) {
      t.match(error instanceof UnreadableFile && error.problems, [{ message, location: column === undefined ? undefined : { line: 1, column } }], text.slice(0, 20))
    }
  }
  t.end()
})
