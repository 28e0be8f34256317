import { chmodSync, lstatSync, mkdirSync, readFileSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import t, { type Test } from 'tap'
import type { PortOptions } from '../../lib/cli/options.js'
import { port, type ReadToPort } from '../../lib/cli/port.js'
import { writeNewFile } from '../../lib/cli/write-file.js'
import { DjangoSettingsError } from '../../lib/django/error.js'
import { Source } from '../../lib/text/source.js'
import { settingsOf } from '../django/ported.js'
import { collect, run as runCommand } from './run.js'

const span = { source: new Source('settings.py', ''), from: 0, to: 0 }

const read: ReadToPort = async () => ({ files: [], settings: [{ name: 'CORS_ALLOW_ALL_ORIGINS', value: true, span, entries: [] }] })

const module = `// Written by \`fastify-cors-headers port\`, from settings.py.

import type { CorsSettings } from 'fastify-cors-headers'

export const CORS_ALLOW_ALL_ORIGINS: NonNullable<CorsSettings['CORS_ALLOW_ALL_ORIGINS']> = true
`

async function run (cwd: string, options: Partial<PortOptions> = {}, reading = read): Promise<{ code: number, out: string, err: string }> {
  return await collect(async io => await port('settings.py', { env: {}, envFile: [], strictEnv: false, force: false, ...options }, io, reading), { cwd })
}

t.test('to standard output', async t => {
  const folder = t.testdir({ 'settings.py': '', '.env': '' })
  t.strictSame(await run(folder), { code: 0, out: module, err: '' })
  const asked: unknown[] = []
  await run(folder, { env: { A: 'b' }, envFile: [join(folder, '.env')], python: 'python3' }, async (path, { env, envFile, python }) => {
    asked.push(path, env, envFile, python)
    return { files: [], settings: [] }
  })
  t.strictSame(asked, [join(folder, 'settings.py'), { A: 'b' }, [join(folder, '.env')], 'python3'])
})

t.test('to a file that is not there', async t => {
  for (const force of [false, true]) {
    const folder = t.testdir({ 'settings.py': '' })
    t.strictSame(await run(folder, { output: 'settings.ts', force }), { code: 0, out: '', err: '' })
    t.equal(readFileSync(join(folder, 'settings.ts'), 'utf8'), module)
    t.strictSame(readdirSync(folder).sort(), ['settings.py', 'settings.ts'])
  }
})

t.test('what is there is kept, unless it is a plain file and --force is given', async t => {
  const folder = t.testdir({ 'settings.py': 'old', 'there.ts': 'old', folder: {} })
  for (const [name, target] of [['link.ts', 'there.ts'], ['dangling.ts', 'nothing.ts'], ['same.ts', 'settings.py']] as const) symlinkSync(join(folder, target), join(folder, name))
  chmodSync(join(folder, 'there.ts'), 0o600)
  const cases: ReadonlyArray<readonly [string, boolean, string]> = [
    ['there.ts', false, 'it exists. Use --force to overwrite it'],
    ['link.ts', false, 'it exists. Use --force to overwrite it'],
    ['dangling.ts', false, 'it exists. Use --force to overwrite it'],
    ['folder', false, 'it exists. Use --force to overwrite it'],
    ['link.ts', true, 'it exists and is not a regular file'],
    ['dangling.ts', true, 'it exists and is not a regular file'],
    ['folder', true, 'it exists and is not a regular file'],
    ['settings.py', true, 'it is the input file'],
    ['./folder/../settings.py', true, 'it is the input file'],
    ['same.ts', true, 'it is the input file'],
    ['nothing/settings.ts', false, 'its folder does not exist'],
    ['there.ts/settings.ts', false, 'its folder is a file']
  ]
  const before = readdirSync(folder)
  for (const [output, force, reason] of cases) {
    t.strictSame(await run(folder, { output, force }), { code: 2, out: '', err: `error: ${output} was not written: ${reason}.\n` }, `${output} ${String(force)}`)
  }
  t.strictSame(readdirSync(folder), before)
  t.equal(readFileSync(join(folder, 'there.ts'), 'utf8'), 'old')

  t.strictSame(await run(folder, { output: 'there.ts', force: true }), { code: 0, out: '', err: '' })
  t.equal(readFileSync(join(folder, 'there.ts'), 'utf8'), module)
  t.equal(lstatSync(join(folder, 'there.ts')).mode & 0o777, 0o600)
  t.strictSame(readdirSync(folder), before, 'nothing is left over')
})

t.test('a file that cannot be replaced', async t => {
  // Its name leaves no room for the name of the file beside it.
  const folder = t.testdir({})
  const name = 'a'.repeat(250)
  writeFileSync(join(folder, name), 'old')
  await t.rejects(writeNewFile(join(folder, name), 'new', true), { name: 'CannotWrite', message: /ENAMETOOLONG/ })
  t.equal(readFileSync(join(folder, name), 'utf8'), 'old')
  mkdirSync(join(folder, 'x'))
  await t.rejects(writeNewFile('/proc/nothing.ts', 'new', false), { name: 'CannotWrite' })
})

t.test('what cannot be read or written as TypeScript', async t => {
  const folder = t.testdir({ 'settings.py': '' })
  const problem = { setting: 'CORS_X', location: { file: 'settings.py', line: 1, column: 2 }, expression: '', message: 'No.', hint: 'Yes.', frame: '' }
  t.strictSame(await run(folder, {}, async () => { throw new DjangoSettingsError([problem]) }), {
    code: 2, out: '', err: 'settings.py:1:2  error  unreadable  CORS_X\n    No.\n    Fix: Yes.\n\n'
  })
  t.match(await run(folder, {}, async () => ({ files: [], settings: [{ name: 'CORS_X', value: Symbol('x'), span, entries: [] }] })), {
    code: 2, out: '', err: /^settings\.py:1:1 {2}warning[^]*\n\nerror: settings\.py cannot be written as TypeScript: CORS_X holds a value of type symbol, which no settings\.py holds\.\n$/
  })
  t.match(await run(folder, {}, async () => { throw new TypeError('a mistake of ours') }), { code: 2, err: /This is a bug in fastify-cors-headers, not a mistake in the file: TypeError: a\s+mistake\s+of\s+ours/ })
  await t.rejects(run(folder, {}, async () => ({ files: [], settings: [{ name: 'CORS_X', value: { get a () { throw new RangeError('in the writer') } }, span, entries: [] }] })), { message: 'in the writer' })
  t.strictSame(await runCommand(['port', 'none.py'], { cwd: folder }), { code: 2, out: '', err: 'none.py  error  unreadable\n    There is no such file.\n    Fix: Check the path, and the folder that the command runs in.\n\n' })
  t.match(await runCommand(['port', 'settings.py', '--dotenv', 'none'], { cwd: folder }), { code: 2, out: '', err: /^error: --dotenv .*none: There is no such file\.\n$/ })
})

const errors = 'CORS_ALLOWED_ORIGINS = ["https://a.example/", "https://b.example"]\n'
const warnings = 'CORS_ALLOWED_ORIGINS = ["https://b.example"]\nCORS_ALOW_METHODS = ["GET"]\n'

/** What `check` prints of a file, but for its last line. */
async function checked (cwd: string, file: string): Promise<string> {
  return (await runCommand(['check', file], { cwd })).out.replace(/1 file checked: .*\n$/, '')
}

t.test('what check finds is said in the same words, and errors keep the module from being written', async t => {
  const folder = t.testdir({ conf: { 'errors.py': errors, 'warnings.py': warnings, 'layers.py': 'from .errors import *\n', '__init__.py': '' }, 'manage.py': '', 'old.ts': 'old' })
  const refusal = (what: string): string => `${what} was not written, because register rejects settings with these errors. Use --force to write it nevertheless.\n`
  for (const file of ['conf/errors.py', './conf/layers.py', join(folder, 'conf/errors.py')]) {
    const found = await checked(folder, file.replace(`${folder}/`, ''))
    t.match(found, /errors\.py:1:25 {2}error {2}corsheaders\.E014/)
    t.strictSame(await runCommand(['port', file], { cwd: folder }), { code: 1, out: '', err: found + refusal('The module') })
    t.strictSame(await runCommand(['port', file, '-o', 'new.ts'], { cwd: folder }), { code: 1, out: '', err: found + refusal('new.ts') })
    t.strictSame(await runCommand(['port', file, '-o', join(folder, 'old.ts')], { cwd: folder }), { code: 1, out: '', err: found + refusal('old.ts') })
  }
  t.strictSame([readdirSync(folder).sort(), readFileSync(join(folder, 'old.ts'), 'utf8')], [['conf', 'manage.py', 'old.ts'], 'old'])

  const forced = await runCommand(['port', 'conf/errors.py', '-o', 'old.ts', '--force'], { cwd: folder })
  t.strictSame(forced, { code: 0, out: '', err: `${await checked(folder, 'conf/errors.py')}old.ts was written (--force). Until these errors are fixed, register rejects it.\n` })
  t.match(readFileSync(join(folder, 'old.ts'), 'utf8'), /^\/\/ Written by `fastify-cors-headers port`, from conf\/errors\.py\.\n[^]*'https:\/\/a\.example\/'/)

  const { code, out, err } = await runCommand(['port', '../conf/warnings.py', '-o', '../conf/new.ts'], { cwd: join(folder, 'conf') })
  t.strictSame([code, out, err], [0, '', await checked(join(folder, 'conf'), '../conf/warnings.py')])
  t.match(err, /^\.\.\/conf\/warnings\.py:2:21 {2}warning {2}corsheaders\.W009/)
  t.match(readFileSync(join(folder, 'conf/new.ts'), 'utf8'), /from warnings\.py\.\n/)
})

t.test('paths in messages start from the folder that the command runs in', async t => {
  const folder = t.testdir({ conf: { 'base.py': 'import os\ndef get(name):\n    return os.environ[name]\nCORS_X = [get("A")]\n', 'prod.py': 'from .base import *\n', '__init__.py': '' }, 'manage.py': '' })
  const said = await checked(folder, 'conf/prod.py')
  t.match(said, /^conf\/base\.py:3:5 [^]* CORS_X, set in conf\/base\.py:4, depends on\s+it\.\n/)
  t.equal((await runCommand(['port', 'conf/prod.py'], { cwd: folder })).err, said)
  t.equal((await runCommand(['port', join(folder, 'conf/prod.py')], { cwd: folder })).err, said)
  t.notMatch(said, folder)
})

t.test('a setting that only another environment has is written, however it is set', async t => {
  for (const set of [
    'CORS_ALLOW_CREDENTIALS: bool = True', 'from prod import *', 'from prod import CORS_ALLOW_CREDENTIALS', "exec('CORS_ALLOW_CREDENTIALS = True')",
    "globals()['CORS_ALLOW_CREDENTIALS'] = True", 'vars().update(CORS_ALLOW_CREDENTIALS=True)',
    "import prod\n  for name in dir(prod):\n    if name.startswith('CORS_'): globals()[name] = getattr(prod, name)"
  ]) {
    const cwd = t.testdir({ 'prod.py': 'CORS_ALLOW_CREDENTIALS = True\n', 'settings.py': `import os\nif os.environ.get('STAGE') == 'prod':\n  ${set}\n` })
    for (const env of [{}, { STAGE: 'prod' }]) {
      const { code, out } = await runCommand(['port', 'settings.py'], { cwd, env })
      t.equal(code, 0, set)
      t.strictSame([settingsOf(out, {}), settingsOf(out, { STAGE: 'prod' })], [{}, { CORS_ALLOW_CREDENTIALS: true }], set)
    }
  }

  const layers = { 'dev.py': '', 'prod.py': 'CORS_ALLOW_CREDENTIALS = True\n', 'settings.py': "import os\nexec(f\"from {os.environ.get('STAGE', 'dev')} import *\")\n" }
  const { out } = await runCommand(['port', 'settings.py'], { cwd: t.testdir(layers) })
  t.match(out, /^\/\/ Resolved from STAGE, as the environment was when this file was written\.\nexport \{\}$/m, 'or said to depend on it')
})

/** Writes a settings.py, and gives what port prints and says of it. */
async function ported (t: Test, text: string): Promise<{ code: number, out: string, err: string }> {
  return await runCommand(['port', 'settings.py'], { cwd: t.testdir({ 'settings.py': `from corsheaders.defaults import default_headers, default_methods\n${text}\n` }) })
}

t.test('default_headers are those of django-cors-headers 3.x, which is told', async t => {
  const note = 'CORS_ALLOW_HEADERS has the default_headers of django-cors-headers 3.x. Those of 4.0 and later lack accept-encoding, dnt and origin, which no preflight asks for.\n'
  for (const value of ['default_headers', 'list(default_headers) + ["x-a"]', 'default_headers + ("x-a",)', '(*default_headers, "x-a")', '[h for h in default_headers if h != "dnt"]', '{*default_headers}\nSILENCED_SYSTEM_CHECKS = ["corsheaders.E001"]', 'sorted(default_headers)']) {
    const { code, out, err } = await ported(t, `CORS_ALLOWED_ORIGINS = []\nCORS_ALLOW_HEADERS = ${value}`)
    t.strictSame([code, err], [0, `note: ${note}`], value)
    t.ok(out.startsWith(`// Written by \`fastify-cors-headers port\`, from settings.py.\n// ${note}`), out)
  }
  t.equal((await ported(t, 'CORS_ALLOWED_ORIGINS = []\nCORS_ALLOW_HEADERS = default_headers\nCORS_EXPOSE_HEADERS = [*default_headers]')).err, `note: ${note.replace('CORS_ALLOW_HEADERS has', 'CORS_ALLOW_HEADERS and CORS_EXPOSE_HEADERS have')}`)
  t.match(await ported(t, 'CORS_ALLOWED_ORIGINS = []\nCORS_ALLOW_HEADERS = {*default_headers}'), { code: 1, out: '', err: 'corsheaders.E001  CORS_ALLOW_HEADERS  a set' })
  for (const value of ['("accept", "dnt")', 'default_headers[:1]', 'default_methods', '[h for h in default_headers if h not in ("accept-encoding", "dnt", "origin")]']) {
    t.notMatch(await ported(t, `CORS_ALLOWED_ORIGINS = []\nCORS_ALLOW_HEADERS = ${value}`), { err: /note/ }, value)
  }
})
