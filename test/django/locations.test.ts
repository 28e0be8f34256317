import { join } from 'node:path'
import t from 'tap'
import { loadDjangoSettings, parseDjangoSettings } from '../../lib/django/index.js'
import { checkSettings } from '../../lib/index.js'
import { locationOf } from '../../lib/settings/locations.js'

/** Where the entries of CORS_ALLOWED_ORIGINS are written, as line:column. */
function spans (source: string, env: Readonly<Record<string, string>> = {}): string[] {
  const module = parseDjangoSettings(source, { env })
  return (module.CORS_ALLOWED_ORIGINS as string[]).map((_, index) => {
    const { line, column } = locationOf(module, `/CORS_ALLOWED_ORIGINS/${index}`) ?? { line: 0, column: 0 }
    return `${line}:${column}`
  })
}

const rows: ReadonlyArray<readonly [title: string, source: string, expected: readonly string[]]> = [
  ['a list', 'CORS_ALLOWED_ORIGINS = [\n  "https://a",\n  "https://b"]\n', ['2:3', '3:3']],
  ['a tuple', 'CORS_ALLOWED_ORIGINS = "https://a", "https://b"\n', ['1:24', '1:37']],
  ['by way of names', 'A = "https://a"\nB = [A]\nCORS_ALLOWED_ORIGINS = B + ["https://b"]\n', ['1:5', '3:29']],
  ['strip and lower', 'CORS_ALLOWED_ORIGINS = [x.strip().lower() for x in [" https://A ", "https://B"]]\n', ['1:53', '1:68']],
  ['split', 'CORS_ALLOWED_ORIGINS = "https://a,https://b".split(",")\n', ['1:24', '1:24']],
  ['put together', 'CORS_ALLOWED_ORIGINS = ["https://" + "a", f"https://{1}"]\n', ['1:25', '1:43']],
  ['append and extend', 'CORS_ALLOWED_ORIGINS = []\nCORS_ALLOWED_ORIGINS.append("https://a")\nfor x in ["https://b"]:\n  CORS_ALLOWED_ORIGINS.extend([x])\n', ['2:29', '3:11']],
  ['+=', 'CORS_ALLOWED_ORIGINS = ["https://a"]\nCORS_ALLOWED_ORIGINS += ["https://b"]\n', ['1:25', '2:26']],
  ['what a library made has the place of its setting', 'import re\nCORS_ALLOWED_ORIGINS = [str(5)]\n', ['2:25']]
]

for (const [title, source, expected] of rows) t.test(`entries keep the places where they were written: ${title}`, async t => t.strictSame(spans(source), expected))

t.test('a check points to the entry, in whichever file it was written', async t => {
  const root = t.testdir({ 'manage.py': '', 'settings.py': 'from base import *\nCORS_ALLOWED_ORIGINS += ["http//b"]\n', 'base.py': 'CORS_ALLOWED_ORIGINS = [\n    "https://a.example",\n    "https://a.example/",\n]\n' })
  const found = checkSettings(await loadDjangoSettings(join(root, 'settings.py'), { env: {} })).filter(({ level }) => level === 'error')
  const located = found.map(({ path, location }) => [path, location]).sort()
  t.strictSame(located, [
    ['/CORS_ALLOWED_ORIGINS/1', { file: join(root, 'base.py'), line: 3, column: 5 }],
    ['/CORS_ALLOWED_ORIGINS/2', { file: join(root, 'settings.py'), line: 2, column: 26 }]
  ])
})

t.test('a setting that is no list is located as a whole, and what no file has nowhere', async t => {
  const module = parseDjangoSettings('\n\nCORS_ALLOW_CREDENTIALS = "yes"\n')
  t.strictSame(locationOf(module, '/CORS_ALLOW_CREDENTIALS'), { file: 'settings.py', line: 3, column: 26 })
  t.strictSame(locationOf(module, '/CORS_ALLOW_CREDENTIALS/7'), { file: 'settings.py', line: 3, column: 26 }, 'an entry without a place of its own')
  t.equal(locationOf(module, '/CORS_ALLOWED_ORIGINS/0'), undefined)
  t.equal(locationOf({}, '/CORS_ALLOWED_ORIGINS'), undefined)
  t.strictSame(checkSettings({ CORS_ALLOWED_ORIGINS: [], CORS_ALLOW_CREDENTIALS: 'yes' } as never).map(({ location }) => location), [undefined])
})
