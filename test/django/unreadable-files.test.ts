import { spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import t from 'tap'
import { DjangoSettingsError, loadDjangoSettings } from '../../lib/django/index.js'
import { explained } from '../../lib/django/regular-file.js'
import { run } from '../cli/run.js'

const folder = mkdtempSync(join(tmpdir(), 'unreadable-'))
const server = createServer()

t.before(async () => {
  chmodSync(folder, 0o755)
  const write = (name: string, text: string): void => { writeFileSync(join(folder, name), text) }
  write('manage.py', '')
  for (const name of ['denied', 'loop', 'pipe', 'socket', 'denied_folder.base', 'shut.base']) write(`imports_${name.split('.')[0]}.py`, `from ${name} import *\n`)
  write('guarded.py', 'try:\n    from local_settings import *\nexcept ImportError:\n    CORS_X = 1\n')
  write('asks.py', 'import os\nCORS_X = os.path.isfile(os.path.join(os.path.dirname(__file__), "pipe.py"))\n')
  write('denied.py', 'CORS_X = 1\n')
  chmodSync(join(folder, 'denied.py'), 0)
  for (const [name, mode] of [['denied_folder', 0], ['shut', 0o311]] as const) {
    mkdirSync(join(folder, name))
    write(`${name}/base.py`, 'CORS_X = 1\n')
    chmodSync(join(folder, name), mode)
  }
  mkdirSync(join(folder, 'folder.py'))
  mkdirSync(join(folder, 'local_settings.py'))
  symlinkSync('loop.py', join(folder, 'loop.py'))
  symlinkSync('nothing.py', join(folder, 'dangling.py'))
  symlinkSync('/dev/null', join(folder, 'device.py'))
  spawnSync('mkfifo', [join(folder, 'pipe.py')])
  await new Promise<void>(resolve => { server.listen(join(folder, 'socket.py'), resolve).unref() })
})

t.after(() => {
  server.close()
  rmSync(folder, { recursive: true })
})

/** Permissions mean nothing to root. */
async function asAnyUser<T> (work: () => Promise<T>): Promise<T> {
  const isRoot = process.geteuid?.() === 0
  if (isRoot) process.seteuid?.(65534)
  return await work().finally(() => { if (isRoot) process.seteuid?.(0) })
}

const denied = /cannot be read by this user: the permissions of the file, or of a folder that it is in, forbid it\./

const table: ReadonlyArray<readonly [file: string, message: string | RegExp, hint: RegExp]> = [
  ['none.py', /There is (?:no such file|no file \S+none\.py)\./, /^Check the path/],
  ['manage.py/x.py', /There is no/, /^Check the path/],
  ['folder.py', /is a folder\.$/, /^Name the settings file in it\.$/],
  ['denied.py', denied, /^Give this user the right/],
  ['denied_folder/base.py', denied, /^Give this user the right/],
  ...['pipe.py', 'socket.py', 'device.py'].map(name => [name, /is a pipe, a socket or a device, and not a file\.$/, /^Save its content/] as const),
  ['loop.py', /is a symbolic link that leads back to itself\.$/, /^Let the link point/],
  ['dangling.py', /is a symbolic link to a path that does not exist\.$/, /^Put the file there/],
  [`${'x'.repeat(300)}.py`, 'The name of the file is longer than any file system takes.', /^Check the path/],
  ['a\0.py', 'The path has a NUL character in it, which no file name has.', /^Check the path/]
]

/** Files that import one which cannot be read: the import is what is shown. */
const imports: typeof table = [
  ['imports_denied.py', /denied\.py cannot be read by this user/, /^Give this user the right/],
  ['imports_denied_folder.py', denied, /^Give this user the right/],
  ['imports_shut.py', denied, /^Give this user the right/],
  ['imports_pipe.py', /pipe\.py is a pipe, a socket or a device/, /^Save/],
  ['imports_socket.py', /socket\.py is a pipe, a socket or a device/, /^Save/],
  ['imports_loop.py', /loop\.py is a symbolic link that leads back to itself\./, /^Let the link/],
  ['asks.py', /pipe\.py is a pipe, a socket or a device/, /^Save/]
]

t.test('loadDjangoSettings rejects with what stands in the place of a file', async t => {
  for (const [file, message, hint] of [...table, ...imports]) {
    const error: unknown = await asAnyUser(async () => await loadDjangoSettings(join(folder, file), { env: {}, root: folder })).catch((error: unknown) => error)
    t.ok(error instanceof DjangoSettingsError, file)
    t.match(error, { problems: [{ message, hint }] }, file)
  }
})

t.test('check and port say the same, and call nothing of it a mistake of ours', async t => {
  for (const [file, message, hint] of [...table, ...imports]) {
    const { code, out } = await asAnyUser(async () => await run(['check', file, '--format', 'json', '--root', '.'], { cwd: folder }))
    const { files } = JSON.parse(out) as { files: object[] }
    t.equal(code, 2, file)
    t.match(files, [{ error: { problems: [{ message, hint }] } }], file)
    const ported = await asAnyUser(async () => await run(['port', file, '--root', '.'], { cwd: folder }))
    t.match([ported.code, ported.out], [2, ''], file)
    t.match(ported.err, /unreadable[^]*Fix: /, file)
    t.notMatch(ported.err, /mistake of fastify-cors-headers/, file)
  }
})

t.test('a module, JSON and a .env file that must not be read', async t => {
  for (const name of ['a.mjs', 'a.json', 'a.env']) {
    writeFileSync(join(folder, name), '{}')
    chmodSync(join(folder, name), 0)
  }
  const checked = async (...argv: string[]) => await asAnyUser(async () => await run(['check', ...argv], { cwd: folder }))
  const inOneLine = (text: string): string => text.replaceAll(/\s+/g, ' ')
  for (const name of ['a.mjs', 'a.json']) t.match(inOneLine((await checked(name)).out), denied, name)
  t.match(await checked('--dotenv', 'a.env', 'guarded.py'), { code: 2, out: '', err: denied })
  const env: unknown = await asAnyUser(async () => await loadDjangoSettings(join(folder, 'guarded.py'), { env: {}, envFile: join(folder, 'a.env') })).catch((error: unknown) => error)
  t.match(env, { name: 'DjangoSettingsError', problems: [{ message: denied }] })
})

t.test('a folder in the place of a module is no module, as for Python', async t => {
  t.strictSame(await loadDjangoSettings(join(folder, 'guarded.py'), { env: {} }), { CORS_X: 1 })
  await t.rejects(loadDjangoSettings(join(folder, 'guarded.py'), { env: {}, root: join(folder, 'manage.py') }), { message: /The root of the project, \S+manage\.py, is not/ })
})

t.test('what else the system says is told as it says it', t => {
  t.throws(() => explained('/a', 'a.py', () => { throw Object.assign(new Error('EIO: i/o error, read'), { code: 'EIO' }) }), { message: 'a.py could not be read: EIO: i/o error, read.' })
  t.throws(() => explained('/a', 'a.py', () => { throw new Error('strange') }), { message: 'a.py could not be read: strange.' })
  t.end()
})

t.test('what Python raises names the variables that it comes from, and hides what may be secret', async t => {
  const raising: ReadonlyArray<readonly [text: string, env: Record<string, string>, says: RegExp]> = [
    ['CORS_X = int(os.environ["AGE"])', { AGE: 'ab\u001bc' }, /ValueError here[^]*variable AGE, whose value is 'ab\\x1bc'\./],
    ['A = os.environ["AGE"]\nB = int(A)', { AGE: 'x' }, /variable AGE, whose value is 'x'\./],
    ['def num(name):\n    return int(os.environ[name])\nif True:\n    A = os.environ["OTHER"]\n    B = num("AGE")', { AGE: 'x', OTHER: 'y' }, /no settings\. It depends on the variable AGE, whose value is 'x'\.$/],
    ['raise ValueError(len(os.environ.copy()))', { A: '1', B: '2', C: '3', D: '4', E: '5' }, /no settings\. (?:It depends on the variable [A-E], whose value is '[1-5]'\. ){3}It depends on 2 more\.$/],
    ['raise ValueError(len(os.environ.copy()))', { A: '1', B: '2', C: '3', D: '4' }, /no settings\. (?:It depends on the variable [A-D], whose value is '[1-4]'\. ?){4}$/],
    ['if os.environ["STAGE"] != "a":\n    raise ValueError(os.environ["API_KEY"])', { STAGE: 'z', API_KEY: 'hush' }, /API_KEY, whose value is not shown here because it may be secret\. It depends on the variable STAGE, whose value is 'z'\.$/],
    ['int(os.environ["DATABASE"])', { DATABASE: 'postgres://me:hush@db/x' }, /DATABASE, whose value is not shown/],
    ['raise ValueError("the key\\tis wrong")', {}, /no settings\. It says 'the key\\x09is wrong'\.$/],
    ['class E(Exception):\n    def __init__(self, a): super().__init__("b")\nraise E("a")', {}, /It says 'b'\.$/],
    ['raise ValueError', { AGE: '1' }, /ValueError here, so the file has no settings\.$/]
  ]
  for (const [text, env, says] of raising) {
    const path = join(folder, 'raises.py')
    writeFileSync(path, `import os\n${text}\nCORS_Y = 1\n`)
    const error: unknown = await loadDjangoSettings(path, { env }).catch((error: unknown) => error)
    t.match(error, { problems: [{ message: says }] }, text)
    t.notMatch((error as Error).message, /hush/, text)
  }
})
