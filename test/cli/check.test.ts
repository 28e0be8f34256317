import t from 'tap'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { main } from '../../lib/cli/main.js'
import { root } from '../root.js'
import { collect, run } from './run.js'

const files = {
  'settings.py': "CORS_ALLOWED_ORIGINS = [\n    'https://ok.example',\n    'example.com',\n]\n",
  'base.py': 'CORS_ALLOW_CREDENTIALS = 1\n',
  'layer.py': 'from base import *\nCORS_ALLOWED_ORIGINS = ["https://ok.example"]\n',
  'asks.py': 'import requests\nCORS_ALLOWED_ORIGINS = requests.get("https://a.example").json()\n',
  'twice.json': '{ "CORS_ALLOWED_ORIGINS": ["https://ok.example", "https://ok.example"] }',
  'good.json': '{ "CORS_ALLOWED_ORIGINS": ["https://ok.example"] }',
  'bad.json': '\uFEFF{ "CORS_ALLOWED_ORIGINS": ["example.com"] }',
  'comma.json': '{ "CORS": ,}\n',
  'cut.json': '{ "CORS',
  'list.json': '[]',
  'empty.json': '',
  'x.yaml': '',
  noending: ''
}

t.test('a clean file is exit code 0', async t => {
  t.strictSame(await run(['check', 'good.json'], { cwd: t.testdir(files) }), { code: 0, out: '1 file checked: no problem found.\n', err: '' })
})

t.test('a mistake is shown with the code it speaks of', async t => {
  const { code, out, err } = await run(['check', 'settings.py', 'good.json'], { cwd: t.testdir(files) })
  t.equal(out, `settings.py:3:5  error  corsheaders.E013  CORS_ALLOWED_ORIGINS[1]  'example.com'

      1 | CORS_ALLOWED_ORIGINS = [
      2 |     'https://ok.example',
    > 3 |     'example.com',
        |     ^
      4 | ]

    Origin 'example.com' in CORS_ALLOWED_ORIGINS is missing scheme or netloc. Browsers send
    both, as in 'https://example.com', so this entry never matches the pages that it is meant
    for, and browsers block them.
    Fix: Write 'https://example.com', or http:// if the page is served over http.
    See fastify-cors-headers/docs/checks.md#e013

2 files checked: 1 error.
`)
  t.strictSame([code, err], [1, ''])
})

t.test('a mistake may be in another file than the one that is checked', async t => {
  const { out } = await run(['check', 'layer.py'], { cwd: t.testdir(files) })
  t.match(out, 'base.py:1:26  error  corsheaders.E003  CORS_ALLOW_CREDENTIALS  1\n\n    > 1 | CORS_ALLOW_CREDENTIALS = 1\n        |                          ^\n\n    CORS_ALLOW_CREDENTIALS should')
})

t.test('an entry of a .env file is shown there, and no other line of the file, which may be secret', async t => {
  const cwd = t.testdir({
    'settings.py': 'import os\nCORS_ALLOWED_ORIGINS = os.environ["ORIGINS"].split(",")\n',
    '.env': 'SECRET_KEY=hunter2\nORIGINS=https://ok.example,example.com\nPASSWORD=swordfish\n'
  })
  const { code, out } = await run(['check', 'settings.py', '--dotenv', '.env'], { cwd })
  t.equal(out.split('    Origin')[0], `.env:2:1  error  corsheaders.E013  CORS_ALLOWED_ORIGINS[1]  'example.com'

    > 2 | ORIGINS=https://ok.example,example.com
        | ^

`)
  t.equal(code, 1)
  t.notMatch(out, /hunter2|swordfish/)
  t.match(await run(['check', 'settings.py', '--dotenv', '.env', '--format', 'github'], { cwd }), { out: /^::error file=\.env,line=2,col=1,/ })
})

t.test('what keeps a settings.py from being read is told with its code, and is exit code 2', async t => {
  const { code, out } = await run(['check', 'asks.py', 'good.json'], { cwd: t.testdir(files) })
  t.equal(out, `asks.py:2:24  error  unreadable  CORS_ALLOWED_ORIGINS

      1 | import requests
    > 2 | CORS_ALLOWED_ORIGINS = requests.get("https://a.example").json()
        |                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

    requests is not in the project, and the code of libraries is not read.
    Fix: Write the value itself, or have Python run the file: --python on the command line, or
    the option python of loadDjangoSettings.

2 files checked: 1 file that could not be read.
`)
  t.equal(code, 2)
})

const { bugs } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { bugs: { url: string } }

t.test('a mistake of ours keeps no other file from being checked', async t => {
  const env = new Proxy({}, { ownKeys () { throw new Error('a bug') } })
  const { code, out } = await collect(async io => await main(['check', 'settings.py', 'good.json', '--format', 'json'], { ...io, env }), { cwd: t.testdir(files) })
  t.equal(code, 2)
  t.match(JSON.parse(out), { files: [{ file: 'settings.py', ok: false, error: { problems: [{ message: /^This is a bug in fastify-cors-headers, not a mistake in the file: Error: a bug\n/, hint: `Please report it at ${bugs.url}, with as much of the file as you may share.` }] } }, { file: 'good.json', ok: true }] })
})

t.test('and what main itself did not expect is not swallowed', async t => {
  const broken = { write () { throw new Error('no such stream') }, columns: 80, hasColors: false }
  await t.rejects(main(['schema'], { stdin: async () => '', stdout: broken, stderr: broken, env: {}, cwd: '/' }), { message: 'no such stream' })
})

t.test('files that cannot be read', async t => {
  const cwd = t.testdir({ ...files, folder: {} })
  const table: Array<[file: string, header: string, says: string]> = [
    ['nope.py', 'nope.py', 'There is no such file.'],
    ['good.json/x.py', 'good.json/x.py', 'There is no such file.'],
    ['folder', 'folder', 'This is a folder.'],
    ['x.yaml', 'x.yaml', 'Files that end in .yaml are not supported.'],
    ['noending', 'noending', 'The file name has no ending, so its language is unknown.'],
    ['nope\u001b[2J\u202e.py', 'nope\\x1b[2J\\u{202e}.py', 'There is no such file.'],
    ['nul\0.json', 'nul\\x00.json', 'The path has a NUL character in it, which no file name has.'],
    ['comma.json', 'comma.json:1:11', 'This is not JSON: value expected.'],
    ['empty.json', 'empty.json:1:1', 'This is not JSON: value expected.'],
    ['cut.json', 'cut.json:1:3', 'This is not JSON: unexpected end of string.']
  ]
  for (const [file, header, says] of table) {
    const { code, out } = await run(['check', file], { cwd })
    t.equal(code, 2, file)
    t.ok(out.startsWith(`${header}  error  unreadable\n`), out)
    t.ok(out.includes(`    ${says}`), out)
    t.ok(out.endsWith('\n1 file checked: 1 file that could not be read.\n'), out)
  }
})

t.test('no file is read as another language than its own', async t => {
  const cwd = t.testdir({ ...Object.fromEntries(['json5', 'yaml', 'yml', 'toml', 'env', 'ini', 'd.ts', 'd.mts', 'd.cts', 'D.TS', 'py.bak'].map(ending => [`settings.${ending}`, 'CORS_X = 1'])), '.env': 'CORS_X = 1', settings: 'CORS_X = 1' })
  const supported = 'Supported are .py, .json, .jsonc, .ts, .mts, .cts, .js, .mjs, .cjs.'
  for (const [names, hint] of [
    [['settings.json5', 'settings.yaml', 'settings.yml', 'settings.toml', 'settings.env', 'settings.ini', '.env'], supported],
    [['settings', 'settings.py.bak'], `${supported} If it contains Python, use: --stdin-filename settings.py - < file.`],
    [['settings.d.ts', 'settings.d.mts', 'settings.d.cts', 'settings.D.TS'], 'Name the module whose types it declares.']
  ] as const) {
    const { out } = await run(['check', '--format', 'json', ...names], { cwd })
    const { files: reports } = JSON.parse(out) as { files: Array<{ error: { problems: Array<{ hint: string }> } }> }
    t.strictSame(reports.map(({ error }) => error.problems[0]?.hint), names.map(() => hint))
  }
  t.match(await run(['check', 'settings.d.ts'], { cwd }), { code: 2, out: 'The file declares types and has no values.' })
  t.match(await run(['explain', 'settings.d.ts', '--url', '/', '--origin', 'https://a.example'], { cwd }), { code: 2, err: 'The file declares types and has no values.' })
})

t.test('a file name that is empty is a usage error', async t => {
  for (const argv of [['check', ''], ['check', 'good.json', ''], ['port', ''], ['explain', '', '--url', '/', '--origin', 'null']]) {
    t.match(await run(argv, { cwd: t.testdir(files) }), { code: 2, out: '', err: /^error: A file name is empty: / })
  }
})

t.test('what is no settings module is an error as any other', async t => {
  t.match(await run(['check', 'list.json'], { cwd: t.testdir(files) }), { code: 1, out: 'list.json  error  corsheaders.E020  a list of 0\n' })
})

t.test('a hint speaks the language of the file', async t => {
  const cwd = t.testdir({
    'settings.py': 'CORS_ALLOW_CREDENTIALS = "True"\n',
    'settings.json': '{ "CORS_ALLOWED_ORIGINS": "https://a.example/" }',
    'settings.mjs': "export const CORS_ALLOWED_ORIGINS = 'https://a.example/'\n"
  })
  t.match(await run(['check', 'settings.py'], { cwd }), { out: '    Fix: Write True. If it comes from an environment variable, compare it: value == "True".\n' })
  t.match(await run(['check', 'settings.json'], { cwd }), { out: '    Fix: Put it in a list: ["https://a.example"].\n' })
  t.match(await run(['check', 'settings.mjs'], { cwd }), { out: "    Fix: Put it in a list: ['https://a.example'].\n" })
  for (const text of ['null', '5', '[]']) t.match(await run(['check', '-', '--stdin-filename', 'x.json'], { cwd, stdin: text }), { code: 1, out: 'corsheaders.E020' })
})

t.test('standard input has the name that it is given', async t => {
  const cwd = t.testdir(files)
  t.match(await run(['check', '-', '--stdin-filename', 'a/b.json'], { cwd, stdin: files['bad.json'] }), { code: 1, out: "a/b.json:1:28  error  corsheaders.E013  CORS_ALLOWED_ORIGINS[0]  'example.com'\n" })
  t.match(await run(['check', '-', '--stdin-filename', 'b.json'], { cwd, stdin: '{' }), { code: 2, out: '    > 1 | {\n' })
  t.match(await run(['check', '-', '--stdin-filename', 'b.json', '--skip-unrelated'], { cwd, stdin: '{ /* "CORS" */' }), { code: 0, out: '0 files checked: no problem found.\n' })
})

t.test('each file is on its own, and the worst of them counts', async t => {
  const cwd = t.testdir(files)
  t.match(await run(['check', 'good.json', 'bad.json', 'good.json'], { cwd }), { code: 1, out: /^bad\.json:1:28 {2}error[^]*\n\n3 files checked: 1 error\.\n$/ })
  t.match(await run(['check', 'bad.json', 'nope.json'], { cwd }), { code: 2, out: '2 files checked: 1 error, 1 file that could not be read.\n' })
})

t.test('--fail-level says what counts, and --quiet shows nothing else', async t => {
  const cwd = t.testdir(files)
  const { code, out, err } = await run(['check', 'twice.json'], { cwd })
  t.match(out, /^twice\.json:1:50 {2}warning {2}corsheaders\.W007 .*\n[^]*\n\n1 file checked: 1 warning\.\n$/)
  t.strictSame([code, err], [0, ''])
  const found = out.replace(/\n1 file checked.*\n$/, '')
  const table: Array<[options: string[], code: number, out: string]> = [
    [['--quiet'], 0, ''],
    [['--quiet', '--fail-level=warning'], 1, found],
    [['--quiet', '--fail-level=never'], 0, '']
  ]
  for (const [options, code, out] of table) t.strictSame(await run(['check', 'twice.json', ...options], { cwd }), { code, out, err: '' }, options.join())
  t.match(await run(['check', 'bad.json', '--fail-level=never', '--deploy'], { cwd }), { code: 0, out: '1 file checked: 1 error.\n' })
  for (const option of ['-q', '--quiet']) t.strictSame(await run(['check', 'good.json', option], { cwd }), { code: 0, out: '', err: '' }, option)
})

t.test('what only a settings.py needs is taken for every file', async t => {
  const cwd = t.testdir({ ...files, '.env': 'A=1' })
  t.match(await run(['check', 'good.json', '--dotenv', '.env', '--env', 'A=b=c', '--env', 'B=', '--python'], { cwd }), { code: 0 })
  t.match(await run(['check', '--python=python3.12', 'good.json'], { cwd }), { code: 0 })
})

t.test('how Python is started is what a settings.py may ask for', async t => {
  const cwd = t.testdir({
    sub: { flag: '' },
    'settings.py': "import os, sys\nCORS_ALLOW_CREDENTIALS = sys.argv[1:] == ['runserver'] and os.path.exists('flag')\n",
    'strict.py': "import os\nif not os.environ.get('B'):\n    raise ValueError\n"
  })
  const started = ['--argv', 'manage.py runserver', '--cwd', 'sub']
  t.match(await run(['check', 'settings.py'], { cwd }), { code: 2, out: '--argv "manage.py runserver"' })
  t.match(await run(['check', 'settings.py', ...started], { cwd }), { code: 0 })
  t.match(await run(['port', 'settings.py', ...started], { cwd }), { code: 0, out: /CORS_ALLOW_CREDENTIALS: .* = true/ })
  t.match(await run(['check', 'strict.py'], { cwd }), { code: 0 })
  t.match(await run(['check', 'strict.py', '--strict-env'], { cwd }), { code: 2, out: 'Python raises ValueError here' })
})

t.test('--root names the top of the project, for check and port', async t => {
  const cwd = t.testdir({ conf: { 'manage.py': '', 'settings.py': 'from shared import ORIGINS\nCORS_ALLOWED_ORIGINS = ORIGINS\n' }, 'shared.py': 'ORIGINS = ["https://a.example"]\n' })
  for (const command of ['check', 'port']) {
    t.match(await run([command, 'conf/settings.py'], { cwd }), { code: 2 }, command)
    t.match(await run([command, 'conf/settings.py', '--root', '.'], { cwd }), { code: 0 }, command)
  }
  t.match((await run(['check', 'conf/settings.py', '--root', 'none'], { cwd })).out, /The\s+root\s+of\s+the\s+project,\s+\S*none,\s+is\s+not\s+an\s+existing\s+folder/)
})
