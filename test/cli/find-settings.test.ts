import t from 'tap'
import { run } from './run.js'

const good = 'CORS_ALLOWED_ORIGINS = ["https://ok.example"]\n'
const json = '{ "CORS_ALLOWED_ORIGINS": [] }'
const module = 'export const CORS_ALLOWED_ORIGINS = []\n'
const manage = "import os\nos.environ.setdefault('DJANGO_SETTINGS_MODULE', 'mysite.settings')\n"
const setting = { DJANGO_SETTINGS_MODULE: 'mysite.production' }
const mysite = { 'settings.py': good, 'production.py': good }

type Files = NonNullable<Parameters<typeof t.testdir>[0]>

const table: Array<[what: string, files: Files, file: string, env?: Record<string, string>]> = [
  ['settings.py', { 'settings.py': good }, 'settings.py'],
  ['settings.json in src', { src: { 'settings.json': json } }, 'src/settings.json'],
  ['settings.jsonc', { 'settings.jsonc': `// one\n${json}` }, 'settings.jsonc'],
  ['a module', { 'settings.mjs': module }, 'settings.mjs'],
  ['not the module of another program', { 'settings.js': 'process.exit(3)', src: { 'settings.mjs': module } }, 'src/settings.mjs'],
  ['not a folder', { 'settings.py': { x: '' }, 'settings.json': json }, 'settings.json'],
  ['what manage.py names', { 'manage.py': manage, mysite }, 'mysite/settings.py'],
  ['a package that manage.py names', { 'manage.py': manage, mysite: { settings: { '__init__.py': good } } }, 'mysite/settings/__init__.py'],
  ['what the environment names, rather than manage.py', { 'manage.py': manage, mysite }, 'mysite/production.py', setting],
  ['what is here, rather than what the environment names', { 'settings.py': good, mysite }, 'settings.py', setting],
  ['what manage.py names, where the variable is empty', { 'manage.py': manage, mysite }, 'mysite/settings.py', { DJANGO_SETTINGS_MODULE: '' }]
]

t.test('without a file, the settings of the folder are checked, and named', async t => {
  for (const [what, files, file, env = {}] of table) {
    const { code, out, err } = await run(['check'], { cwd: t.testdir(files), env })
    t.strictSame([code, err], [0, `No file given: checking ${file}.\n`], what)
    t.match(out, /^1 file checked: no problem found|W008/, what)
  }
})

t.test('--env names the settings of Django, too, and --quiet does not say which file is checked', async t => {
  const cwd = t.testdir({ 'manage.py': manage, mysite: { 'production.py': 'CORS_ALLOW_CREDENTIALS = 1\n' } })
  const { code, out, err } = await run(['check', '--quiet', '--env', 'DJANGO_SETTINGS_MODULE=mysite.production'], { cwd })
  t.match(out, /^mysite\/production\.py:1:26 {2}error {2}corsheaders\.E003/)
  t.strictSame([code, err], [1, ''])
})

const refused: Array<[says: RegExp, files: Files, env?: Record<string, string>]> = [
  [/^error: There is more than one settings file: settings\.ts, settings\.py, src\/settings\.json\. Name the one to check\.\n$/,
    { 'settings.py': good, 'settings.ts': module, src: { 'settings.json': json } }],
  [/^error: No file given.* settings\.js does not contain CORS_, so this may be for another program\. Name the settings file/, { 'settings.js': 'process.exit(3)' }],
  [/^error: manage\.py sets DJANGO_SETTINGS_MODULE to mysite\.settings, and there is no file mysite\/settings\.py here\./, { 'manage.py': manage }],
  [/^error: The variable DJANGO_SETTINGS_MODULE is mysite\.production, and there is no file mysite\/production\.py here\./, {}, setting],
  [/^error: No file given/, { 'manage.py': 'print("no settings")\n' }]
]

t.test('where there is none, or more than one, the command line is to name it', async t => {
  for (const [says, files, env = {}] of refused) {
    const { code, out, err } = await run(['check'], { cwd: t.testdir(files), env })
    t.strictSame([code, out], [2, ''])
    t.match(err, says)
  }
})
